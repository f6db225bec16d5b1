"""What the list can show, and the question to the library behind it."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from reader_app.domain import ArticleQuery, Order
from reader_app.ui.models import Kind, SidebarEntry

__all__ = ["View", "midnight", "search_view", "view_of"]


@dataclass(frozen=True, slots=True)
class View:
    """`key` as in the sidebar, or "search:words"; `within` is the publication of a section."""

    key: str
    title: str
    within: str = ""
    publication_id: int | None = None
    section_id: int | None = None

    @property
    def words(self) -> str:
        """What is searched for; "" where this is no search."""
        return self.key.removeprefix("search:") if self.key.startswith("search:") else ""

    @property
    def all_unread(self) -> bool:
        """Whether the view is of unread articles by itself."""
        return self.key == "unread"

    def query(self, *, unread: bool, now: float, order: Order = Order.NEWEST) -> ArticleQuery:
        return ArticleQuery(
            publication_id=self.publication_id,
            section_id=self.section_id,
            unread=unread or self.all_unread,
            saved=self.key == "saved",
            since=midnight(now) if self.key == "today" else None,
            order=order,
        )


def view_of(entry: SidebarEntry, within: str = "") -> View:
    return View(
        entry.key,
        entry.title,
        within,
        entry.id if entry.kind is Kind.PUBLICATION else None,
        entry.id if entry.kind is Kind.SECTION else None,
    )


def search_view(words: str) -> View:
    title = QCoreApplication.translate("View", "“{words}”").format(words=words)
    return View(f"search:{words}", title)


def midnight(now: float) -> int:
    """The start of the reader's day, in seconds since 1970."""
    day = datetime.fromtimestamp(now).astimezone()
    return int(day.replace(hour=0, minute=0, second=0, microsecond=0).timestamp())
