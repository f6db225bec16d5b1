"""The menus of the sidebar's rows: of one, or of all that are selected."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from reader_app.ui.actions import ACTIONS, translated
from reader_app.ui.models import FOLDER, Kind, SidebarEntry
from reader_app.ui.outbox import Deed, Standing, limits
from reader_app.ui.phrase import counted
from reader_app.ui.plain import menu_text
from reader_app.ui.signing import Signing
from reader_app.ui.window.folders import Folders
from reader_app.ui.window.handling import Handling
from reader_app.ui.window.kept import KeptRows
from reader_app.ui.window.sidebar import Sidebar

__all__ = ["RowsMenu"]

Rows = Sequence[SidebarEntry]


class RowsMenu(QObject):
    """A row that is selected among others speaks for all of them, another one for itself.

    `explain` hears the key of a row, `properties` publications, `health` one or None for all,
    `move` publications that are to go to another account."""

    def __init__(
        self,
        window: QWidget,
        sidebar: Sidebar,
        handling: Handling,
        *,
        folders: Folders,
        kept: KeptRows,
        signing: Signing,
        standing: Standing,
        explain: Callable[[str], None],
        properties: Callable[[Sequence[int]], None],
        health: Callable[[int | None], None],
        move: Callable[[Sequence[int]], None],
    ) -> None:
        super().__init__(window)
        self._window, self._sidebar, self._do = window, sidebar, handling
        self._folders, self._kept = folders, kept
        self._signing, self._explain, self._standing = signing, explain, standing
        self._properties, self._health, self._move = properties, health, move
        sidebar.tree.customContextMenuRequested.connect(self._asked)
        sidebar.tree.marked.connect(self._marked)

    def of_row(self, index: QModelIndex) -> QMenu | None:
        """What can be done with a row; None where nothing can."""
        entry = self._sidebar.model.entry(index)
        if entry is None or entry.kind in (Kind.CAPTION, Kind.SPREAD):
            return None
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        rows = self._do.rows()
        if len(rows) > 1 and self._sidebar.tree.selectionModel().isSelected(index):
            return self._several(menu, rows)
        if entry.words:
            return self._kept.fill(menu, entry)
        if entry.kind is Kind.VIEW:
            return self._reading(menu, [entry]) if entry.key != "saved" else None
        return self._of_folder(menu, entry) if entry.kind is Kind.FOLDER else self._one(menu, entry)

    # -- inside

    def _asked(self, place: QPoint) -> None:
        tree = self._sidebar.tree
        if menu := self.of_row(tree.indexAt(place)):
            menu.popup(tree.viewport().mapToGlobal(place))

    def _marked(self, key: str) -> None:
        """The mark of a row that something is wrong with leads to what can be done."""
        entry = self._sidebar.model.named(key)
        ids = self._do.publications([entry]) if entry is not None else ()
        self._health(ids[0] if len(ids) == 1 else None)

    def _reading(self, menu: QMenu, rows: Rows) -> QMenu:
        """What can be done with all that rows list."""
        words = translated(ACTIONS["mark-all"].text)
        item = menu.addAction(words, lambda: self._do.mark(rows))
        # All articles have no count of their own.
        item.setEnabled(any(row.count > 0 or row.key == "all" for row in rows))
        return menu

    def _one(self, menu: QMenu, entry: SidebarEntry) -> QMenu:
        """Of a publication or a section."""
        rows = [entry]
        (publication,) = self._do.known(rows) or (None,)
        if publication is None:
            return menu
        self._reading(menu, rows).addSeparator()
        menu.addAction(self.tr("Sync this publication"), lambda: self._do.sync(rows))
        pause = self.tr("Resume") if publication.paused else self.tr("Pause")
        menu.addAction(pause, lambda: self._do.pause(rows))
        words = self.tr("No longer a favourite") if publication.favourite else self.tr("Favourite")
        menu.addAction(words, lambda: self._do.favour(rows))
        self._notice(menu, rows, on=publication.notify)
        menu.addSeparator()
        self._add(menu, Deed.RENAME, rows, self.tr("Rename"), lambda: self._do.rename(entry))
        self._folders.fill(self._moves(menu, rows), (publication.id,))
        self._abroad(menu, (publication.id,))
        menu.addSeparator()
        menu.addAction(self.tr("Settings…"), lambda: self._properties((publication.id,)))
        signing = self._signing
        menu.addAction(signing.entry(publication.id), lambda: signing.show(publication.id))
        menu.addAction(self.tr("Health…"), lambda: self._health(publication.id))
        menu.addAction(self.tr("Why was this not fetched?"), lambda: self._explain(entry.key))
        menu.addSeparator()
        if entry.kind is Kind.SECTION:
            words = self.tr("Unfollow the section {title}")
            words = words.format(title=menu_text(entry.title))
            self._add(menu, Deed.UNFOLLOW, rows, words, lambda: self._do.unfollow_sections(rows))
        words = self.tr("Unfollow {title}").format(title=menu_text(publication.title))
        self._add(menu, Deed.UNFOLLOW, rows, words, lambda: self._do.unfollow(rows))
        words = self.tr("Unfollow and delete its articles")
        menu.addAction(words, lambda: self._do.purge(rows))
        return menu

    def _several(self, menu: QMenu, rows: Rows) -> QMenu:
        """Of all that are selected."""
        chosen = self._do.known(rows)
        number, ids = len(chosen), tuple(one.id for one in chosen)
        self._reading(menu, rows).addSeparator()
        menu.addAction(self.tr("Sync these publications"), lambda: self._do.sync(rows))
        paused = all(one.paused for one in chosen)
        pause = self.tr("Resume") if paused else self.tr("Pause")
        menu.addAction(pause, lambda: self._do.pause(rows))
        favourites = all(one.favourite for one in chosen)
        words = self.tr("No longer favourites") if favourites else self.tr("Favourites")
        menu.addAction(words, lambda: self._do.favour(rows))
        self._notice(menu, rows, on=all(one.notify for one in chosen))
        menu.addSeparator()
        self._folders.fill(self._moves(menu, rows), ids)
        self._abroad(menu, ids)
        menu.addAction(self.tr("Settings…"), lambda: self._properties(ids))
        menu.addSeparator()
        if parts := len(self._do.sections(rows)):
            words = counted(parts, "Unfollow {n} section", "Unfollow {n} sections")
            self._add(menu, Deed.UNFOLLOW, rows, words, lambda: self._do.unfollow_sections(rows))
        words = counted(number, "Unfollow {n} publication", "Unfollow {n} publications")
        self._add(menu, Deed.UNFOLLOW, rows, words, lambda: self._do.unfollow(rows))
        words = self.tr("Unfollow and delete their articles")
        menu.addAction(words, lambda: self._do.purge(rows))
        return menu

    def _of_folder(self, menu: QMenu, entry: SidebarEntry) -> QMenu:
        rows, path = [entry], entry.key.removeprefix(FOLDER)
        members = self._folders.members(path)
        self._reading(menu, rows).addSeparator()
        menu.addAction(self.tr("Sync this folder"), lambda: self._do.sync(rows))
        paused = all(one.paused for one in self._do.known(rows))
        pause = self.tr("Resume") if paused else self.tr("Pause")
        menu.addAction(pause, lambda: self._do.pause(rows))
        menu.addSeparator()
        menu.addAction(self.tr("Rename"), lambda: self._do.rename(entry))
        menu.addAction(self.tr("Sort by name"), lambda: self._do.sort(entry))
        self._abroad(menu, members)
        menu.addAction(self.tr("Settings…"), lambda: self._properties(members))
        menu.addSeparator()
        menu.addAction(self.tr("Remove the folder"), lambda: self._folders.dissolve(path))
        return menu

    def _add(
        self, menu: QMenu, deed: Deed, rows: Rows, words: str, act: Callable[[], None]
    ) -> None:
        """What an account cannot follow is done here alone, and called so."""
        menu.addAction(self._here(words, deed, rows), act)

    def _moves(self, menu: QMenu, rows: Rows) -> QMenu:
        return menu.addMenu(self._here(self.tr("Move to"), Deed.MOVE, rows))

    def _here(self, words: str, deed: Deed, rows: Rows) -> str:
        if not limits(self._standing.state, self._do.known(rows), deed):
            return words
        return self.tr("{deed} (here alone)").format(deed=words)

    def _abroad(self, menu: QMenu, ids: Sequence[int]) -> None:
        """To another account, where there is one."""
        if self._standing.state.accounts:
            menu.addAction(self.tr("Move to another account…"), lambda: self._move(ids))

    def _notice(self, menu: QMenu, rows: Rows, *, on: bool) -> None:
        words = self.tr("Notify me of new articles")
        item = menu.addAction(words, lambda: self._do.notify(rows))
        item.setCheckable(True)
        item.setChecked(on)
