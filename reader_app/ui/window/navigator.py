"""Moving: next, previous, next unread across sections, and Space."""

from array import array
from collections.abc import Callable

from PySide6.QtCore import QObject

from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.models import Kind, SidebarEntry
from reader_app.ui.window.articlepane import ArticlePane
from reader_app.ui.window.lister import Lister
from reader_app.ui.window.listpane import ListPane
from reader_app.ui.window.panes import Panes
from reader_app.ui.window.reader import Reader
from reader_app.ui.window.sidebar import Sidebar

__all__ = ["Navigator"]


class Navigator(QObject):
    """Moves through the list, the reader follows."""

    def __init__(
        self,
        kit: Kit,
        panes: Panes,
        sidebar: Sidebar,
        articles: ListPane,
        article: ArticlePane,
        lister: Lister,
        reader: Reader,
        actions: Actions,
        *,
        choose: Callable[[str], None],
        done: Callable[[], None],
    ) -> None:
        super().__init__(panes)
        self._kit = kit
        self._panes, self._sidebar, self._list, self._page = panes, sidebar, articles, article
        self._lister, self._reader = lister, reader
        self._choose, self._done = choose, done
        self._first_unread = False
        articles.table.passed.connect(self._passed)
        articles.table.pressed_on.connect(self.open)
        lister.shown.connect(self._shown)
        actions.bind(
            next=lambda: self.step(1),
            previous=lambda: self.step(-1),
            next_unread=self.next_unread,
            read_on=self.read_on,
            read_back=self.page_back,
        )

    def step(self, way: int) -> None:
        key = self._list.table.beside(way)
        if key is not None:
            self._list.table.select(key)
            self._reader.open(key)

    def read_on(self) -> None:
        """Space: a page further in the article, at its end to the next unread one."""
        showing = self._reader.article is not None and self._page.panel is None
        hidden = not self._page.isVisible()
        if not showing or hidden or not self._page.view.page_down():
            self.next_unread()

    def page_back(self) -> None:
        self._page.view.page_up()

    def next_unread(self) -> None:
        """The next unread article of this list, else of the next view that has one."""
        current = self._list.table.current_id()
        ids = self._lister.ids
        if self._lister.view.words:
            self._elsewhere()
            return
        query, browsing = self._lister.unread_query(), self._kit.desk.browsing
        self._kit.jobs.run(
            lambda: after(ids, set(browsing.ids(query)), current), self._go, latest="next"
        )

    # -- inside

    def _go(self, key: int | None) -> None:
        if key is None:
            self._elsewhere()
        elif self._list.table.select(key):
            self._reader.open(key, at_once=True)
            self._panes.show_article()

    def _elsewhere(self) -> None:
        """Onwards in the sidebar, once round."""
        view = self._lister.view.key
        places = [e for e in self._sidebar.model.entries() if is_place(e)]
        keys = [entry.key for entry in places]
        start = keys.index(view) + 1 if view in keys else 0
        if view in ("unread", "today", "all"):
            start = 0
        for entry in places[start:] + places[:start]:
            if entry.count and entry.key != view and not self._covered(entry, view):
                self._first_unread = True
                self._choose(entry.key)
                return
        self._done()

    def _covered(self, entry: SidebarEntry, view: str) -> bool:
        """Whether the view just walked through to its end holds all of the entry."""
        return view in ("unread", "all")

    def _shown(self) -> None:
        if self._first_unread:
            self._first_unread = False
            self._list.table.clearSelection()
            ids = self._lister.ids
            query, browsing = self._lister.unread_query(), self._kit.desk.browsing
            self._kit.jobs.run(
                lambda: after(ids, set(browsing.ids(query)), None), self._land, latest="next"
            )

    def _land(self, key: int | None) -> None:
        if key is not None:
            self._go(key)

    def _passed(self, key: int) -> None:
        # With the list alone in sight, moving over it opens nothing.
        if self._page.isVisible():
            self._reader.open(key)

    def open(self, key: int) -> None:
        """An article that the reader asked for."""
        self._reader.open(key, at_once=True)
        self._panes.show_article()
        if self._panes.on_article:
            self._page.setFocus()


def is_place(entry: SidebarEntry) -> bool:
    return entry.kind in (Kind.PUBLICATION, Kind.SECTION)


def after(ids: "array[int]", unread: set[int], current: int | None) -> int | None:
    """The first unread one below the current, else from the top."""
    start = ids.index(current) + 1 if current is not None and current in ids else 0
    for part in (ids[start:], ids[:start]):
        for key in part:
            if key in unread and key != current:
                return key
    return None
