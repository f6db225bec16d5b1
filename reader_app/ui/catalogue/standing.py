"""What of a publication is followed already."""

from collections.abc import Iterable

from reader_app.domain import CatalogueEntry, Publication, publication_key
from reader_app.services import Catalogue

__all__ = ["Standing"]


class Standing:
    """Knows what the tree has, and the addresses of a moment ago that it is still to hear of."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._tree: tuple[Publication, ...] = ()
        self._urls: frozenset[str] = frozenset()
        self._fresh: frozenset[str] = frozenset()
        self._icons: dict[str, str] = {}  # of publications, by key

    def refresh(self, tree: tuple[Publication, ...]) -> bool:
        """Whether anything is followed that was not, or the other way round."""
        before = self._urls | self._fresh, self._icons
        self._tree = tree
        self._urls = frozenset(part.url for one in tree for part in one.sections)
        self._icons = {
            publication_key(part.url, part.site_url): one.icon
            for one in tree
            if one.icon
            for part in one.sections
        }
        self._fresh -= self._urls
        return before != (self._urls | self._fresh, self._icons)

    def add(self, urls: Iterable[str]) -> None:
        """Followed just now."""
        self._fresh |= frozenset(urls) - self._urls

    def regret(self) -> None:
        """The reader takes something back; the next tree says what."""
        self._fresh = frozenset()

    def has(self, url: str) -> bool:
        return url in self._urls or url in self._fresh

    def followed(self, entry: CatalogueEntry) -> frozenset[str]:
        """The addresses of its sections that are followed."""
        fresh = {part.url for part in entry.sections if part.url in self._fresh}
        return self._catalogue.followed(entry, self._tree) | fresh

    def icon(self, entry: CatalogueEntry) -> str:
        """The picture that is stored of it; "" for none."""
        first = entry.sections[0].url if entry.sections else entry.home
        return self._icons.get(publication_key(first, entry.home), "")
