"""Menus: the window's own, and those of the sidebar's rows."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader_app.services import Show, ThemeChoice
from reader_app.ui.actions import ACTIONS, MENUS, Actions, translated
from reader_app.ui.dialogs import ask_name
from reader_app.ui.kit import Kit
from reader_app.ui.models import Kind, SidebarEntry
from reader_app.ui.plain import menu_text
from reader_app.ui.settings import PACES, THEMES
from reader_app.ui.signing import Signing
from reader_app.ui.window.folders import Folders
from reader_app.ui.window.kept import KeptRows
from reader_app.ui.window.marking import Marking
from reader_app.ui.window.sidebar import Sidebar
from reader_app.ui.window.views import view_of

__all__ = ["Menus"]

Choice = TypeVar("Choice")


class Menus(QObject):
    """Made when they are opened, of the window's actions."""

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        actions: Actions,
        sidebar: Sidebar,
        *,
        marking: Marking,
        sync: Callable[[tuple[int, ...]], None],
        explain: Callable[[str], None],
        folders: Folders,
        kept: KeptRows,
        signing: Signing,
    ) -> None:
        super().__init__(window)
        self._kit, self._window, self._actions = kit, window, actions
        self._sidebar = sidebar
        self._marking, self._sync, self._explain = marking, sync, explain
        self._folders, self._kept, self._signing = folders, kept, signing
        sidebar.tree.customContextMenuRequested.connect(self._on_sidebar)
        actions.bind(menu=self.open_main)

    def open_main(self) -> None:
        menu = self.main()
        button = self._sidebar.menu_button
        if button.isVisible():
            menu.adjustSize()
            menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        else:
            menu.popup(self._window.mapToGlobal(QPoint(0, 0)))

    def main(self) -> QMenu:
        """The window's own."""
        menu = self._menu()
        view = menu
        for title, names in MENUS[:-1]:
            below = (view if title == "List" else menu).addMenu(translated(title))
            self._actions.fill(below, names)
            if title == "View":
                view = below
                below.addSeparator()
                self._add_themes(below.addMenu(self.tr("Colours")))
            if title == "Library":
                paces = QMenu(self.tr("Sync by itself"), below)
                self._add_choices(paces, PACES, "sync_minutes", self._pace)
                below.insertMenu(self._actions["pause"], paces)
        menu.addSeparator()
        self._actions.fill(menu, MENUS[-1][1])
        return menu

    # -- inside

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add_themes(self, menu: QMenu) -> None:
        self._add_choices(menu, THEMES, "theme", self._choose_theme)

    def _add_choices(
        self,
        menu: QMenu,
        choices: Sequence[tuple[Choice, str]],
        preference: str,
        choose: Callable[[Choice], None],
    ) -> None:
        """One of several, the present one marked."""
        group = QActionGroup(menu)
        now = getattr(self._kit.desk.settings.values, preference)
        for choice, words in choices:
            item = QAction(translated(words), menu)
            item.setCheckable(True)
            item.setChecked(now == choice)
            item.triggered.connect(lambda _=False, choice=choice: choose(choice))
            group.addAction(item)
            menu.addAction(item)

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._kit.prefer(theme=choice)

    def _pace(self, minutes: int) -> None:
        self._kit.prefer(sync_minutes=minutes)

    def _on_sidebar(self, place: QPoint) -> None:
        tree = self._sidebar.tree
        if menu := self.of_row(tree.indexAt(place)):
            menu.popup(tree.viewport().mapToGlobal(place))

    def of_row(self, index: QModelIndex) -> QMenu | None:
        """What can be done with a publication or section of the sidebar."""
        entry = self._sidebar.model.entry(index)
        if entry is not None and entry.kind is Kind.FOLDER:
            return self._of_folder(entry)
        if entry is not None and entry.words:
            return self._kept.fill(self._menu(), entry)
        if entry is not None and entry.kind is Kind.VIEW and entry.key != "saved":
            return self._reading(self._menu(), entry)
        if entry is None or entry.kind not in (Kind.PUBLICATION, Kind.SECTION):
            return None
        above = self._sidebar.model.entry(index.parent())
        publication = above if entry.kind is Kind.SECTION and above is not None else entry
        menu = self._reading(self._menu(), entry)
        menu.addSeparator()
        menu.addAction(self.tr("Sync this publication"), lambda: self._sync((publication.id,)))
        menu.addAction(
            self.tr("No longer a favourite") if publication.favourite else self.tr("Favourite"),
            lambda: self._favour(publication),
        )
        told = menu.addAction(
            self.tr("Notify me of new articles"), lambda: self._notify(publication)
        )
        told.setCheckable(True)
        told.setChecked(publication.notify)
        signing = self._signing
        menu.addAction(signing.entry(publication.id), lambda: signing.show(publication.id))
        menu.addAction(self.tr("Why was this not fetched?"), lambda: self._explain(entry.key))
        menu.addAction(self.tr("Rename…"), lambda: self._rename(entry))
        self._folders.fill(menu, publication.id)
        menu.addSeparator()
        menu.addAction(
            self.tr("Unfollow {title}").format(title=menu_text(publication.title)),
            lambda: self._marking.unfollow(publication.id, publication.title),
        )
        menu.addAction(
            self.tr("Unfollow and delete its articles"),
            lambda: self._marking.delete_publication(publication.id, publication.title),
        )
        return menu

    def _of_folder(self, entry: SidebarEntry) -> QMenu:
        folders, path = self._folders, entry.key.removeprefix("folder:")
        menu = self._reading(self._menu(), entry, folders.members(path))
        menu.addSeparator()
        menu.addAction(self.tr("Sync this folder"), lambda: self._sync(folders.members(path)))
        menu.addAction(self.tr("Rename…"), lambda: folders.ask_rename(path))
        menu.addAction(self.tr("Remove the folder"), lambda: folders.dissolve(path))
        return menu

    def _reading(self, menu: QMenu, entry: SidebarEntry, members: tuple[int, ...] = ()) -> QMenu:
        """What can be done with all that a row lists; `members`: the publications of a folder."""
        query = view_of(entry, "", members).query(now=self._kit.clock(), show=Show.UNREAD)
        words = translated(ACTIONS["mark-all"].text)
        item = menu.addAction(words, lambda: self._marking.mark_all_of(query))
        item.setEnabled(entry.count > 0 or entry.key == "all")  # which has no count of its own
        return menu

    def _favour(self, publication: SidebarEntry) -> None:
        favour = self._kit.desk.subscriptions.favour
        self._kit.courier.guard(favour(publication.id, not publication.favourite))

    def _notify(self, publication: SidebarEntry) -> None:
        notify = self._kit.desk.subscriptions.notify
        self._kit.courier.guard(notify(publication.id, not publication.notify))

    def _rename(self, entry: SidebarEntry) -> None:
        subscriptions = self._kit.desk.subscriptions
        change = (
            subscriptions.rename_section
            if entry.kind is Kind.SECTION
            else subscriptions.rename_publication
        )
        ask_name(
            self._window,
            self.tr("Rename"),
            self.tr("Name"),
            self.tr("Rename"),
            lambda title: self._marking.renamed(change(entry.id, title), entry.title, title),
            entry.title,
        )
