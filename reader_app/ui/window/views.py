"""What the list can show, and the question to the library behind it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader_app.domain import ArticleQuery, Order, SearchOrder
from reader_app.services import Show, midnight
from reader_app.ui.models import Kind, SidebarEntry

__all__ = ["View", "search_view", "view_of"]


@dataclass(frozen=True, slots=True)
class View:
    """`key` as in the sidebar, or "search:words"; `within` is the publication of a section."""

    key: str
    title: str
    within: str = ""
    publication_id: int | None = None
    section_id: int | None = None
    publications: tuple[int, ...] = ()  # of a folder
    words: str = ""  # what is searched for; "" where this is no search
    typing: bool = False  # the words are not typed to their end
    sought: SearchOrder = SearchOrder.BEST

    @property
    def typed(self) -> bool:
        """Whether it is a search that stands in no row of the sidebar."""
        return self.key.startswith("search:")

    @property
    def implied(self) -> Show | None:
        """The filter that the view is by itself."""
        return {"unread": Show.UNREAD, "saved": Show.SAVED}.get(self.key)

    def effective(self, show: Show) -> Show:
        """What a filter does here: one that the view is by itself does nothing."""
        return Show.ALL if self.words or show is self.implied else show

    def query(
        self, *, now: float, show: Show = Show.ALL, order: Order = Order.NEWEST
    ) -> ArticleQuery:
        return ArticleQuery(
            publication_id=self.publication_id,
            section_id=self.section_id,
            publications=self.publications,
            unread=Show.UNREAD in (show, self.implied),
            saved=Show.SAVED in (show, self.implied),
            ready=show is Show.READY,
            since=midnight(now) if self.key == "today" else None,
            order=order,
        )


def view_of(entry: SidebarEntry, within: str = "", members: tuple[int, ...] = ()) -> View:
    """`members`: the publications of a folder."""
    return View(
        entry.key,
        entry.title,
        within,
        entry.id if entry.kind is Kind.PUBLICATION else None,
        entry.id if entry.kind is Kind.SECTION else None,
        members,
        entry.words,
    )


def search_view(words: str, order: SearchOrder, *, typing: bool = False) -> View:
    title = QCoreApplication.translate("View", "“{words}”").format(words=words)
    return View(f"search:{words}", title, words=words, typing=typing, sought=order)
