"""The catalogue of publications that can be followed."""

from dataclasses import dataclass
from enum import StrEnum

from reader_app.domain.title import name_of_address

__all__ = ["CatalogueEntry", "CatalogueSection", "Subscription"]


class Subscription(StrEnum):
    """Whether a publication wants to be paid."""

    FREE = "free"
    OPTIONAL = "optional"  # more with a subscription than without
    NEEDED = "needed"


@dataclass(frozen=True, slots=True)
class CatalogueSection:
    """One feed of a publication in the catalogue. An empty title: the publication's main feed."""

    title: str
    url: str

    @property
    def name(self) -> str:
        """As it is called while it is followed and its feed has not told a title."""
        return self.title or name_of_address(self.url)


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A publication in the catalogue. `id`: stable, its domain as a rule. `language`: BCP 47;
    `country`: ISO 3166-1 alpha-2, "" for one of no single country. `topics`: keys of the
    catalogue's own short list."""

    id: str
    name: str
    home: str
    language: str
    country: str
    topics: tuple[str, ...]
    sections: tuple[CatalogueSection, ...]
    subscription: Subscription = Subscription.FREE
    known: bool = False  # one that many look for: it comes before the others
    evidence: tuple[tuple[str, str], ...] = ()  # (source, date): who found its feeds at work, when
    source: str = ""  # the reader's own file that it comes from; "" for what is bundled
