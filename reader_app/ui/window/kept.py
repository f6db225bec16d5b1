"""Kept searches: their rows in the sidebar, counted while nobody waits."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from reader_app.domain import Changes, KeptSearch
from reader_app.ui.actions import Actions
from reader_app.ui.dialogs import ask_name
from reader_app.ui.kit import Kit
from reader_app.ui.models import Kind, SidebarEntry
from reader_app.ui.window.lister import Lister
from reader_app.ui.window.regret import Regret
from reader_app.ui.window.sidebar import Sidebar

__all__ = ["KeptRows"]

REST = 2_000  # ms between two counts while changes keep coming


class KeptRows(QObject):
    """Shows what the library keeps; a new one becomes the view when it stands there."""

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        sidebar: Sidebar,
        lister: Lister,
        regret: Regret,
        actions: Actions,
    ) -> None:
        super().__init__(window)
        self._kit, self._window, self._sidebar = kit, window, sidebar
        self._lister, self._regret = lister, regret
        self._kept: tuple[KeptSearch, ...] = ()
        self._unread: dict[int, int] = {}
        self._counting = False
        self._wanted = ""
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._count)
        actions.bind(keep_search=self.keep)

    def show(self, kept: Sequence[KeptSearch]) -> None:
        """What stands in the library now."""
        if tuple(kept) != self._kept:
            self._kept = tuple(kept)
            self._draw()
            self._count()

    def changed(self, changes: Changes) -> None:
        """Counts anew, soon, where a count may be another."""
        moved = changes.added or changes.changed or changes.removed or changes.tree
        if self._kept and moved and not self._rest.isActive():
            self._rest.start()

    def keep(self) -> None:
        """Keeps the search that is shown."""
        view = self._lister.view
        if view.typed:
            searching = self._kit.desk.searching
            self._kit.jobs.run(
                lambda: searching.whole(view.words) if view.typing else view.words, self._keep
            )

    def _keep(self, words: str) -> None:
        self._wanted = " ".join(words.split())
        self._kit.courier.guard(self._kit.desk.searching.keep(words))

    def new(self) -> str:
        """The key of the row that the reader has just made, once; else ""."""
        wanted = next((key_of(one) for one in self._kept if one.words == self._wanted), "")
        if wanted:
            self._wanted = ""
        return wanted

    def fill(self, menu: QMenu, entry: SidebarEntry) -> QMenu:
        """What can be done with a row."""
        place = next((n for n, one in enumerate(self._kept) if one.id == entry.id), None)
        if place is None:
            return menu
        kept = self._kept[place]
        menu.addAction(self.tr("Rename…"), lambda: self._rename(kept))
        up = menu.addAction(self.tr("Move up"), lambda: self._move(place, -1))
        up.setEnabled(place > 0)
        down = menu.addAction(self.tr("Move down"), lambda: self._move(place, 1))
        down.setEnabled(place < len(self._kept) - 1)
        menu.addSeparator()
        menu.addAction(self.tr("Remove this search"), lambda: self._remove(kept))
        return menu

    # -- inside

    def _rename(self, kept: KeptSearch) -> None:
        rename = self._kit.desk.searching.rename
        ask_name(
            self._window,
            self.tr("Rename"),
            self.tr("Name"),
            self.tr("Rename"),
            lambda title: self._kit.courier.guard(rename(kept, title)),
            kept.title,
        )

    def _move(self, place: int, way: int) -> None:
        ids = [one.id for one in self._kept]
        ids.insert(place + way, ids.pop(place))
        self._kit.courier.guard(self._kit.desk.searching.arrange(ids))

    def _remove(self, kept: KeptSearch) -> None:
        done = self._kit.desk.searching.remove(kept)
        self._kit.courier.guard(done)
        self._regret.say(self.tr("Removed “{title}”.").format(title=kept.title), done)

    def _count(self) -> None:
        if self._counting:
            self._rest.start()
            return
        kept, searching = self._kept, self._kit.desk.searching
        if kept:
            self._counting = True
            self._kit.jobs.run(lambda: searching.unread(kept), self._counted, self._lost)

    def _counted(self, unread: dict[int, int]) -> None:
        self._counting = False
        if unread != self._unread:
            self._unread = unread
            self._draw()

    def _lost(self, _: Exception) -> None:
        """A library that cannot be read says so elsewhere."""
        self._counting = False

    def _draw(self) -> None:
        self._sidebar.keep([self._entry(one) for one in self._kept])

    def _entry(self, kept: KeptSearch) -> SidebarEntry:
        count = self._unread.get(kept.id, 0)
        return SidebarEntry(
            key_of(kept), Kind.VIEW, kept.title, count, "search", kept.id, words=kept.words
        )


def key_of(kept: KeptSearch) -> str:
    return f"kept:{kept.id}"
