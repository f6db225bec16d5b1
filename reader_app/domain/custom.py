"""What the reader decides for one publication, and how it fares."""

from dataclasses import dataclass
from enum import StrEnum

from reader_app.domain.failure import Failure
from reader_app.domain.publication import Extraction

__all__ = [
    "LONGEST_KEEP",
    "LONGEST_RHYTHM",
    "SHORTEST_RHYTHM",
    "Offer",
    "OfferKind",
    "PublicationHealth",
    "PublicationSettings",
]

LONGEST_KEEP = 3650  # days
SHORTEST_RHYTHM = 600  # seconds
LONGEST_RHYTHM = 7 * 24 * 3600


@dataclass(frozen=True, slots=True)
class PublicationSettings:
    """`pages`: the articles' pages are fetched; `pictures`: so are these; what is stored stays.
    `keep`: days for which what is not saved stays after it was read, None for good. `rhythm`:
    seconds between two checks, None as it publishes. `paused`: asked only by name."""

    pages: bool = True
    pictures: bool = True
    keep: int | None = None
    notify: bool = False
    favourite: bool = False
    rhythm: int | None = None
    extraction: Extraction = Extraction.AUTO
    paused: bool = False

    def __post_init__(self) -> None:
        """Raises ValueError for a number out of bounds."""
        if self.keep is not None and not 1 <= self.keep <= LONGEST_KEEP:
            raise ValueError(f"keep: {self.keep} days")
        if self.rhythm is not None and not SHORTEST_RHYTHM <= self.rhythm <= LONGEST_RHYTHM:
            raise ValueError(f"rhythm: {self.rhythm} s")

    @property
    def fetches_pages(self) -> bool:
        """Whether the pages of new articles are wanted."""
        return self.pages and self.extraction is not Extraction.FEED


@dataclass(frozen=True, slots=True)
class PublicationHealth:
    """How a publication fares. Times in seconds since 1970, UTC.

    `checked`: the last answer that could be used, `asked`: the last attempt, of any section.
    `failures`: what is wrong now with sections. `ended`: the publisher has taken all of them away.
    `newest`: the date of the newest article, `every`: seconds between articles as a rule. `silent`:
    seconds without an article, None where that is not unusual. `weekly`: articles in a week, over
    the last 90 days or since it is followed. `text_bytes`, `picture_bytes`: on the disk; a picture
    that others show too counts for each of them, but once.
    """

    publication_id: int
    title: str
    settings: PublicationSettings
    sections: int
    checked: int | None
    asked: int | None
    failures: tuple[Failure, ...]
    ended: bool
    newest: int | None
    every: int | None
    silent: int | None
    weekly: float
    articles: int
    unread: int
    saved: int
    ready: int
    text_bytes: int
    picture_bytes: int

    @property
    def share(self) -> float:
        """Of the articles that open whole with no network, 0 to 1."""
        return self.ready / self.articles if self.articles else 1.0


class OfferKind(StrEnum):
    """What has become of a section that the reader may want to do something about."""

    MOVED = "moved"  # a feed that fits is at another address
    GONE = "gone"  # taken away by its publisher, or failing for a month
    FAILING = "failing"  # for good, as it seems, for a week
    SILENT = "silent"  # for months


@dataclass(frozen=True, slots=True)
class Offer:
    """Something the reader may decide about one section. `address`: of MOVED, where it seems to
    be now; `since`: when it began, in seconds since 1970."""

    section_id: int
    publication_id: int
    publication: str
    section: str
    url: str
    kind: OfferKind
    address: str = ""
    failure: Failure | None = None
    since: int | None = None
