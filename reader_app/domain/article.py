"""Articles as the library gives them out."""

from dataclasses import dataclass, field
from enum import StrEnum

from reader_app.domain.failure import Failure

__all__ = [
    "Article",
    "ArticlePicture",
    "ArticleRow",
    "Body",
    "Offline",
    "PageState",
    "ReadingPlace",
    "TextSource",
    "TextState",
]


class TextState(StrEnum):
    """How much of an article's text is in the library."""

    COMPLETE = "complete"  # proven against the page
    PREVIEW = "preview"  # the publisher gave only a part
    FEED = "feed"  # the feed's own text is all there is
    MISSING = "missing"


class TextSource(StrEnum):
    """Where the stored text came from."""

    NONE = "none"
    FEED = "feed"
    PAGE = "page"


class PageState(StrEnum):
    """What has become of the article's page."""

    UNWANTED = "unwanted"  # no address, or pages are switched off for the publication
    PENDING = "pending"
    DONE = "done"
    FAILED = "failed"  # retried with back-off
    REMOVED = "removed"  # text and pictures were dropped to keep within the limit of the disk


@dataclass(frozen=True, slots=True)
class Body:
    """Cleaned, sanitised text of an article with what is known of its completeness.

    `html`: the allow-listed subset, addresses absolute, picture addresses the publisher's own.
    `pictures`: the distinct `src` of `html` in order. `stated_words`: the length that the page's
    own data claims (JSON-LD `wordCount` or `articleBody`), None where it claims nothing.
    `reason`: for a preview the fact that shows it ("status 402", "isAccessibleForFree",
    "shorter than the page states", "shorter than the feed"). `text`: the plain text of `html` where
    it was worked out anyway, for the search index. `left_out`: words that the reader's own rules
    took out of it, less those that they put in.
    """

    html: str
    words: int
    source: TextSource
    state: TextState
    pictures: tuple[str, ...] = ()
    stated_words: int | None = None
    reason: str = ""
    text: str = field(default="", compare=False, repr=False)
    left_out: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Offline:
    """Whether an article will open with no network, and what it lacks."""

    ready: bool
    text: TextState
    source: TextSource
    page: PageState
    words: int
    stated_words: int | None
    pictures_wanted: int
    pictures_stored: int
    pictures_failed: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What a list shows of an article; never its body. `published` in seconds since 1970, UTC;
    `sections`: id and title of all it stands in, `section` is the first of them. `picked`: who
    picked it last, and `note` their words about it, "" for nobody and none."""

    id: int
    title: str
    byline: str
    publication_id: int
    publication: str
    section_id: int | None
    section: str
    url: str
    published: int
    language: str
    words: int
    read: bool
    saved: bool
    text: TextState
    page: PageState
    pictures_wanted: int
    pictures_stored: int
    ready: bool
    lead: str | None  # SHA-256 of the lead picture, once stored
    sections: tuple[tuple[int, str], ...] = ()
    picked: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ArticlePicture:
    """One picture that an article wants. `sha256` None until it is stored and has been decoded."""

    url: str
    sha256: str | None
    media_type: str
    width: int
    height: int
    bytes: int
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """Where an article was left. `position`: of the first character in sight, soft hyphens not
    counted; `share`: how far down that is, 0 the top, 1 the end of the text in sight."""

    position: int
    share: float

    @property
    def ended(self) -> bool:
        """Whether it was read to its end."""
        return self.share >= 0.995


@dataclass(frozen=True, slots=True)
class Article:
    """One article whole. `html` as in `Body`; `pictures` in the order of the text."""

    row: ArticleRow
    html: str
    standfirst: str
    offline: Offline
    pictures: tuple[ArticlePicture, ...]
    page_failure: Failure | None
