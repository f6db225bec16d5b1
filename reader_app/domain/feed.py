"""What `content` makes of fetched bytes: feeds, entries, pages, pictures."""

from dataclasses import dataclass, field
from typing import NamedTuple

from reader_app.domain.article import Body, TextSource, TextState
from reader_app.domain.schedule import Pace

__all__ = [
    "Delivered",
    "Delivery",
    "Entry",
    "Feed",
    "FeedLink",
    "Page",
    "PictureFacts",
    "Recipient",
]


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed. Times are seconds since 1970, UTC, or None where absent or absurd.

    `identity` is the publisher's own id (guid, atom:id, JSON Feed id, rdf:about), else "".
    `url` is absolute, http or https, or "". Texts are plain, without markup and controls.
    """

    identity: str
    url: str
    title: str
    byline: str
    published: int | None
    updated: int | None
    language: str
    categories: tuple[str, ...]
    lead: str  # address of the picture the feed gives (media:content, enclosure, image), or ""
    standfirst: str  # plain text of the summary where the body is something longer, else ""
    body: Body  # from the feed alone; state FEED, or MISSING when the feed has no text


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed read. `complete` is False when it ended in the middle or was damaged: what could be
    read is here, and the answer's validators must not be kept."""

    title: str
    home: str
    language: str
    icon: str
    entries: tuple[Entry, ...]
    dialect: str  # "rss", "rdf", "atom", "json"
    complete: bool
    moved_to: str = ""  # itunes:new-feed-url
    pace: Pace = field(default_factory=Pace)  # how often it asks to be asked


@dataclass(frozen=True, slots=True)
class Recipient:
    """The section that a feed is read for. `seen`: the fingerprints that its last delivery left."""

    section_id: int
    publication_id: int
    site_url: str
    seen: bytes = b""


class Delivered(NamedTuple):
    """One entry as a library takes it in: a tuple, because thousands pass between processes.

    `keys`: its hashed names; `content_hash`: of what a reader would see; `text`: the plain text
    for the search index; `has_page`: there may be an HTML page behind `url`. `published` is never
    empty; `dated` False: the publisher gave no date. `updated`: when it says it was edited last.
    """

    keys: tuple[int, ...]
    content_hash: int
    title: str
    byline: str
    url: str
    language: str
    published: int
    dated: bool
    lead: str
    standfirst: str
    html: str
    text: str
    words: int
    state: TextState
    source: TextSource
    pictures: tuple[str, ...]
    has_page: bool
    categories: tuple[str, ...] = ()
    updated: int | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """A feed read for a section: `items` are the entries that its last delivery did not have word
    for word. `feed` is without entries; `dates` are those of all entries that have one. `seen`:
    the fingerprints of all entries, 8 bytes each, for the next time."""

    feed: Feed
    items: tuple[Delivered, ...]
    dates: tuple[int, ...]
    seen: bytes


@dataclass(frozen=True, slots=True)
class Page:
    """An article's page read. Empty strings and None where the page does not say."""

    title: str
    byline: str
    published: int | None
    publication: str  # og:site_name or the JSON-LD publisher
    section: str
    language: str
    standfirst: str
    canonical: str
    lead: str  # address of the lead picture
    body: Body  # the better of page and feed


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """A picture that has been decoded. `data` replaces the fetched bytes where the original is in
    a format that the viewer cannot show, else None. Width and height in pixels."""

    media_type: str
    width: int
    height: int
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page names, best first."""

    url: str
    title: str
    media_type: str
