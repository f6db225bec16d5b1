"""What a sync wants from the library and what it gives back, as values."""

from dataclasses import dataclass

from reader_app.domain import Changes, Entry, Failure, Feed

__all__ = [
    "ArticleIntent",
    "FeedResult",
    "Known",
    "PageJob",
    "PictureJob",
    "SectionJob",
    "Stored",
]


@dataclass(frozen=True, slots=True)
class SectionJob:
    """A section as the planner sees it. Times in seconds since 1970, UTC."""

    id: int
    publication_id: int
    title: str
    url: str
    site_url: str
    etag: str
    last_modified: str
    validated: int  # when the validators were given
    body_hash: bytes | None
    next_at: int  # not before this, unless the reader asks
    run_id: int | None  # the run that last checked it with success
    attempts: int  # failures in a row
    fail_since: int | None
    ended: bool
    pages: bool  # whether its publication's pages are downloaded
    rests: bool = False  # the server itself asked us to wait until next_at


@dataclass(frozen=True, slots=True)
class Known:
    """What the library has under a key."""

    article_id: int
    has_article: bool  # False: only a state, of an article that was deleted or has yet to come
    content_hash: int | None  # of the text as this section gave it last; None: not placed in it


@dataclass(frozen=True, slots=True)
class ArticleIntent:
    """One entry and what is to become of it: stored as a new article, taken as a new text of a
    known one, or only placed in another section. `keys` are its hashed names, `published` is never
    empty (`dated` False: the publisher gave no date)."""

    entry: Entry
    keys: tuple[int, ...]
    content_hash: int
    article_id: int | None = None  # None: new
    changed: bool = False
    page_wanted: bool = False
    published: int = 0
    dated: bool = True


@dataclass(frozen=True, slots=True)
class FeedResult:
    """The end of one section's check: a failure, a feed with intents, both (a feed that ended in
    the middle) or neither (unchanged)."""

    section_id: int
    next_at: int
    checked: int
    run_id: int
    feed: Feed | None = None
    intents: tuple[ArticleIntent, ...] = ()
    etag: str = ""
    last_modified: str = ""
    validated: int = 0
    body_hash: bytes | None = None
    moved_to: str = ""
    section_title: str = ""  # taken where the reader gave none
    publication_title: str = ""
    icon_url: str = ""
    failure: Failure | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True)
class PageJob:
    """A page to fetch. `published` orders the queue, newest first."""

    article_id: int
    publication_id: int
    url: str
    title: str
    byline: str
    published: int
    attempts: int
    next_at: int
    rests: bool = False  # the server asked us to wait until next_at


@dataclass(frozen=True, slots=True)
class PictureJob:
    """A picture to fetch for at least one article, or a publication's icon."""

    address_id: int
    url: str
    referer: str
    published: int
    attempts: int
    next_at: int
    rests: bool = False
    icon: bool = False


@dataclass(frozen=True, slots=True)
class Stored:
    """What a write of the sync changed and what it makes necessary."""

    changes: Changes
    new: int = 0
    updated: int = 0
    pages: tuple[PageJob, ...] = ()
    pictures: tuple[PictureJob, ...] = ()
