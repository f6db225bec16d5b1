"""What `content` makes of fetched bytes: feeds, entries, pages, pictures, subscription lists."""

from dataclasses import dataclass

from reader_app.domain.article import Body

__all__ = [
    "Entry",
    "Feed",
    "FeedLink",
    "Outline",
    "Page",
    "PictureFacts",
    "Skipped",
    "SubscriptionList",
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
    ttl: int | None = None  # seconds (ttl, sy:updatePeriod), capped by the planner


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


@dataclass(frozen=True, slots=True)
class Outline:
    """One feed of a subscription list. `folder` is "A/B" for nested folders. `publication` and
    `section` are the parts of its title where the list tells them apart, as our own lists do."""

    url: str
    title: str
    site_url: str
    folder: str
    publication: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line of a subscription list that could not be used, and why."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class SubscriptionList:
    """An OPML file read: what it lists and what had to be skipped."""

    title: str
    outlines: tuple[Outline, ...]
    skipped: tuple[Skipped, ...]
