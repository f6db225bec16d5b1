"""Where the reader is: a page or a list, by its key, and what becomes of that when the library
moves."""

from PySide6.QtCore import QObject

from reader_app.services import Start
from reader_app.ui.kit import Kit
from reader_app.ui.models import Kind, SidebarEntry
from reader_app.ui.window.folders import Folders
from reader_app.ui.window.kept import KeptRows
from reader_app.ui.window.lister import Lister
from reader_app.ui.window.panes import Panes
from reader_app.ui.window.reader import Reader
from reader_app.ui.window.searching import Searching
from reader_app.ui.window.sidebar import Sidebar
from reader_app.ui.window.spreads import Spreads
from reader_app.ui.window.state import WindowState
from reader_app.ui.window.views import view_of

__all__ = ["Course"]

FIRST = "front"  # where a new window begins


class Course(QObject):
    """Every way to another place of the window ends in `go`."""

    def __init__(
        self,
        kit: Kit,
        panes: Panes,
        sidebar: Sidebar,
        lister: Lister,
        reader: Reader,
        searching: Searching,
        folders: Folders,
        kept: KeptRows,
        spreads: Spreads,
    ) -> None:
        super().__init__(panes)
        self._kit, self._panes, self._sidebar = kit, panes, sidebar
        self._lister, self._reader, self._searching = lister, reader, searching
        self._folders, self._kept, self._spreads = folders, kept, spreads
        self._home = ""  # where the reader was before they searched

    @property
    def home(self) -> str:
        """The key of the last place that was no search of the moment."""
        return self._home or FIRST

    @property
    def kept(self) -> str:
        """The key that the next window may begin with."""
        key = self._spreads.key or (self.home if self._lister.view.typed else self._lister.view.key)
        return key if self._sidebar.has(key) else FIRST

    def begin(self, state: WindowState) -> None:
        """As the reader prefers: on the front page, or where the last window was left."""
        front = self._kit.desk.settings.values.start is Start.FRONT and not state.goes_on
        if front or not self._sidebar.has(state.view):
            self.go(FIRST)
            return
        self.go(state.view, article=state.article)
        if state.article is not None and not self._spreads.key:
            self._reader.open(state.article)

    def go(self, key: str, *, article: int | None = None) -> None:
        """Show a place; an `article` of a list is in it whatever the filter."""
        if self._spreads.has(key):
            self._home = key
            self._sidebar.tree.select(key)
            self._spreads.show(key)
            return
        entry = self._sidebar.model.named(key)
        if entry is None or entry.kind is Kind.CAPTION:
            return
        self._spreads.leave()
        self._sidebar.tree.select(key)
        within = self._sidebar.within(key)
        if not entry.words:
            self._home = key
        self._searching.arrive(entry.words)
        opened = self._reader.article
        view = self._searching.ordered(view_of(entry, within, self._members(entry)))
        current = article or (opened.row.id if opened else None)
        self._lister.show(view, current=current, stays=article is not None)
        self._panes.show_list()
        if not self._sidebar.tree.hasFocus():
            self._panes.close_drawer()

    def under_search(self) -> None:
        """A list to search from; the way back is to where the reader was."""
        home = self._home
        self.go("all")
        self._home = home

    def follow(self) -> None:
        """The sidebar is another: its rows may have other names, or be gone."""
        if self._spreads.key:
            self._sidebar.tree.stay(self._spreads.key)
            return
        if self._lister.view.typed:
            if key := self._kept.new():
                self.go(key)
            return
        shown = self._lister.view.key
        key = self._sidebar.called(shown)
        self._sidebar.tree.stay(key)
        entry = self._sidebar.model.named(key)
        if entry is None:
            self.go("unread")
        elif key != shown:
            self.go(key)
        else:
            self._lister.rename(entry.title, self._sidebar.within(key))
            moved = entry.kind is Kind.FOLDER
            if moved and self._members(entry) != self._lister.view.publications:
                self.go(key)

    # -- inside

    def _members(self, entry: SidebarEntry) -> tuple[int, ...]:
        """The publications of a folder."""
        if entry.kind is not Kind.FOLDER:
            return ()
        return self._folders.members(entry.key.removeprefix("folder:"))
