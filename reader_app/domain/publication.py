"""Publications and their sections."""

from dataclasses import dataclass
from enum import StrEnum

from reader_app.domain.failure import Failure
from reader_app.domain.title import name_of_address

__all__ = [
    "Extraction",
    "NewPublication",
    "NewSection",
    "Publication",
    "Section",
    "SectionKind",
]


class Extraction(StrEnum):
    """Whose text the reader wants of a publication's articles."""

    AUTO = "auto"  # the page's, or the feed's where that is longer
    FEED = "feed"  # the feed's, as it is; no page is fetched
    PAGE = "page"  # the page's, even where the feed's is longer


class SectionKind(StrEnum):
    """What stands behind a section's address."""

    FEED = "feed"
    LISTING = "listing"  # a page without a feed; its links are the articles


@dataclass(frozen=True, slots=True)
class Section:
    """One feed of a publication. Times are seconds since 1970, UTC."""

    id: int
    publication_id: int
    title: str
    url: str
    site_url: str
    folder: str  # "A/B" for nested folders; "" at the top
    unread: int
    checked: int | None  # last answer that could be used
    failure: Failure | None  # why the last attempt failed; None after a success
    ended: bool  # the publisher said 410: no longer asked
    kind: SectionKind = SectionKind.FEED
    private: bool = False  # its address has a secret, which is in the keyring
    offer: str = ""  # where it seems to have moved; the reader decides

    @property
    def name(self) -> str:
        """Its title; what its address tells while it has none."""
        return self.title or name_of_address(self.url)


@dataclass(frozen=True, slots=True)
class Publication:
    """A title: newspaper, magazine, blog. `icon` is the SHA-256 of a stored picture."""

    id: int
    title: str
    home: str
    folder: str  # folder of its first section
    language: str  # BCP 47 of its newest articles; "" when unknown
    icon: str | None
    unread: int  # articles, each counted once however many sections carry it
    sections: tuple[Section, ...]
    favourite: bool = False  # its unread articles come first and are kept whole
    notify: bool = False  # the reader wants to be told of its new articles
    paused: bool = False  # the reader wants it left alone for now


@dataclass(frozen=True, slots=True)
class NewPublication:
    """A publication as a list of our own tells it, with what its reader had decided for it.

    `key` and `title` together tell it from others, also from those on the same host. `named`: the
    reader or a list gave the title, so a feed does not change it. `home` "": that of its first
    section. The rest as in the library.
    """

    key: str
    title: str
    named: bool = True
    home: str = ""
    language: str = ""
    favourite: bool = False
    notify: bool = False
    paused: bool = False
    pages: bool = True
    pictures: bool = True
    keep: int | None = None  # days
    rhythm: int | None = None  # seconds
    extraction: Extraction = Extraction.AUTO


@dataclass(frozen=True, slots=True)
class NewSection:
    """What is needed to follow one feed. Empty titles are filled in by the first sync."""

    url: str
    title: str = ""  # of the section alone ("World")
    site_url: str = ""
    publication: str = ""  # title of the publication ("The Border Tribune")
    folder: str = ""
    kind: SectionKind = SectionKind.FEED
    private: bool = False  # the address has a secret; it goes to the keyring
    named: bool | None = None  # no feed changes the title; None: where there is one
    owner: NewPublication | None = None  # where a list says itself whose it is
