"""What a sync wants from the library and what it gives back, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader_app.domain import (
    Changes,
    Delivered,
    Extraction,
    Failure,
    Feed,
    LinkList,
    RemoteArticle,
    Rhythm,
    SectionKind,
)

__all__ = [
    "FeedResult",
    "LinkJob",
    "PageJob",
    "PickJob",
    "PickResult",
    "PictureJob",
    "Remote",
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
    rests: bool = False  # the server itself asked us to wait until next_at
    rhythm: Rhythm = field(default_factory=Rhythm)
    seen: bytes = b""  # the fingerprints of its last delivery
    kind: SectionKind = SectionKind.FEED
    paused: bool = False  # asked only where its publication is named
    chosen: int | None = None  # seconds between two checks, where the reader says so
    asked: int | None = None  # last attempt


@dataclass(frozen=True, slots=True)
class Remote:
    """What an account calls the items of a result, one for each, as a pull of it brought them."""

    account_id: int
    pull: int
    articles: tuple[RemoteArticle, ...]


@dataclass(frozen=True, slots=True)
class FeedResult:
    """The end of one section's check: a failure, a feed with items, both (a feed that ended in
    the middle) or neither (unchanged). `partial`: only some of the items, with the rest and the
    end still to come; so it is with all that comes from a `remote` account."""

    section_id: int
    next_at: int
    checked: int
    run_id: int
    feed: Feed | None = None
    items: tuple[Delivered, ...] = ()
    partial: bool = False
    seen: bytes = b""
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
    reason: str = ""  # the rule behind next_at
    rhythm: Rhythm | None = None  # where a feed was read
    remote: Remote | None = None


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
    section_id: int = 0  # one that carries it
    feed_words: int = 0  # of the text that the feed gave
    extraction: Extraction = Extraction.AUTO
    stored: str = ""  # the text that it had, as HTML, where it is read once more
    again: bool = False  # it is there already, and its feed says that it was edited


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
class PickJob:
    """A pick list as the planner sees it; as `SectionJob`."""

    id: int
    title: str
    url: str
    etag: str
    last_modified: str
    validated: int
    body_hash: bytes | None
    next_at: int
    run_id: int | None
    attempts: int
    fail_since: int | None
    ended: bool
    rhythm: Rhythm = field(default_factory=Rhythm)


@dataclass(frozen=True, slots=True)
class LinkJob:
    """The page behind an address that a pick list names, to be fetched once. `published`: when it
    was picked; `list_url`: where the list is; `publication_id`: whose page it seems to be, 0 where
    that is not known."""

    id: int
    list_id: int
    list_url: str
    url: str
    title: str
    published: int
    attempts: int
    next_at: int
    fail_since: int | None
    publication_id: int = 0
    rests: bool = False


@dataclass(frozen=True, slots=True)
class PickResult:
    """The end of one pick list's check: a failure, a list, or neither (unchanged). `found`: the
    articles that are in the library already, by their addresses in the list."""

    list_id: int
    next_at: int
    checked: int
    run_id: int | None
    links: LinkList | None = None
    found: Mapping[str, int] = field(default_factory=dict)
    etag: str = ""
    last_modified: str = ""
    validated: int = 0
    body_hash: bytes | None = None
    moved_to: str = ""
    failure: Failure | None = None
    ended: bool = False
    rhythm: Rhythm | None = None  # where a list was read


@dataclass(frozen=True, slots=True)
class Stored:
    """What a write of the sync changed and what it makes necessary. `edited`: pages of articles
    that are there, to be read once more."""

    changes: Changes
    new: int = 0
    updated: int = 0
    pages: tuple[PageJob, ...] = ()
    pictures: tuple[PictureJob, ...] = ()
    edited: tuple[PageJob, ...] = ()
    replaced: bool = False  # the page's text is the article's now
