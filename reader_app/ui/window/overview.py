"""What the sidebar shows, and how much of the day is muted, read off the window's thread."""

from reader_app.domain import Counts, KeptSearch, Offer, Publication
from reader_app.ui.kit import Kit

__all__ = ["Overview", "Reading"]

Overview = tuple[tuple[Publication, ...], Counts, tuple[KeptSearch, ...], tuple[Offer, ...], int]


class Reading:
    """Reads it; runs on any thread."""

    def __init__(self, kit: Kit) -> None:
        self._browsing = kit.desk.browsing
        self._searching = kit.desk.searching
        self._publications = kit.desk.publications
        self._mutes = kit.desk.mutes

    def __call__(self) -> Overview:
        tree, counts = self._browsing.tree(), self._browsing.counts()
        kept, offers = self._searching.kept(), self._publications.offers()
        return tree, counts, kept, offers, self._mutes.today()
