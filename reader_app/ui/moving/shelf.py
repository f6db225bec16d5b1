"""What can be moved, and from where to where."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from reader_app.domain import Account, Publication, Section
from reader_app.services import Desk
from reader_app.ui.lists import Leaf
from reader_app.ui.phrase import said

__all__ = ["Place", "Shelf", "read"]

SLASH = "\u2044"  # looks like the one that parts folders
Place = int | None
"""An account by its id; None: this computer."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What is followed, and which accounts have which section, by its id."""

    publications: tuple[Publication, ...]
    accounts: tuple[Account, ...]
    held: Mapping[int, tuple[int, ...]]

    def places(self) -> tuple[Place, ...]:
        """Where publications can be, in the order in which it is offered."""
        return (None, *(one.id for one in self.accounts))

    def name(self, place: Place) -> str:
        """What a place is called."""
        if place is None:
            return said("This computer")
        return next((one.title for one in self.accounts if one.id == place), "")

    def shown(self, place: Place) -> list[tuple[int, Leaf]]:
        """The sections that are there, by id, to choose from: one that is not its publication's
        only one lies in it as in a folder."""
        return [
            (section.id, leaf(publication, section))
            for publication in self.publications
            for section in publication.sections
            if place is None or place in self.held.get(section.id, ())
        ]

    def home(self, publications: Collection[int]) -> Place:
        """Where these most likely are to be moved from: the account that has most of them."""
        counts = {one.id: 0 for one in self.accounts}
        for one in self.publications:
            if one.id in publications:
                for account in {id for part in one.sections for id in self.held.get(part.id, ())}:
                    counts[account] = counts.get(account, 0) + 1
        best = max(counts, key=lambda id: counts[id], default=None)
        return best if best is not None and counts[best] else None


def leaf(publication: Publication, section: Section) -> Leaf:
    if len(publication.sections) == 1:
        return Leaf(publication.folder, publication.title, section.url)
    name = publication.title.replace("/", SLASH)
    path = "/".join(filter(None, (publication.folder, name)))
    return Leaf(path, section.name, section.url)


def read(desk: Desk) -> Shelf:
    """On any thread."""
    return Shelf(desk.browsing.tree(), desk.accounts.all(), desk.accounts.held())
