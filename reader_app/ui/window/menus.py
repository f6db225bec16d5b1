"""Menus: the window's own, and those that belong to a row."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from reader_app.services import ThemeChoice
from reader_app.ui.actions import MENUS, Actions, translated
from reader_app.ui.kit import Kit
from reader_app.ui.models import Kind, RowRole, SidebarEntry
from reader_app.ui.theme import ThemeName
from reader_app.ui.viewer import open_outside
from reader_app.ui.window.listpane import ListPane
from reader_app.ui.window.sidebar import Sidebar

__all__ = ["Menus"]

THEMES = (
    (ThemeChoice.SYSTEM, "As the system"),
    (ThemeChoice.LIGHT, "Light"),
    (ThemeChoice.SEPIA, "Sepia"),
    (ThemeChoice.DARK, "Dark"),
    (ThemeChoice.CONTRAST, "High contrast"),
)
PACES = (
    (15, "As soon as something is due"),
    (60, "At most every hour"),
    (240, "At most every four hours"),
    (0, "Only when I ask"),
)
Choice = TypeVar("Choice")


class Menus(QObject):
    """Made when they are opened, of the window's actions."""

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        actions: Actions,
        sidebar: Sidebar,
        articles: ListPane,
        *,
        unfollow: Callable[[int, str], None],
        purge: Callable[[int, str], None],
        delete: Callable[[tuple[int, ...]], None],
        sync: Callable[[tuple[int, ...]], None],
        explain: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._kit, self._window, self._actions = kit, window, actions
        self._sidebar, self._list = sidebar, articles
        self._unfollow, self._sync, self._explain = unfollow, sync, explain
        self._purge, self._delete = purge, delete
        sidebar.tree.customContextMenuRequested.connect(self._on_sidebar)
        articles.table.customContextMenuRequested.connect(self._on_article)
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
        for title, names in MENUS[:-1]:
            below = menu.addMenu(translated(title))
            self._actions.fill(below, names)
            if title == "View":
                below.addSeparator()
                self._add_themes(below.addMenu(self.tr("Colours")))
            if title == "Library":
                paces = QMenu(self.tr("Sync by itself"), below)
                self._add_choices(paces, PACES, "sync_minutes", self._pace)
                below.insertMenu(self._actions["pause"], paces)
        menu.addSeparator()
        self._actions.fill(menu, MENUS[-1][1])
        return menu

    def open_size(self, button: QWidget) -> None:
        """Text size and colours, under the article's button."""
        menu = self._menu()
        self._actions.fill(menu, "larger smaller usual |")
        self._add_themes(menu)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

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
        self._kit.theme.choose(ThemeName(choice.value))

    def _pace(self, minutes: int) -> None:
        self._kit.prefer(sync_minutes=minutes)

    def _on_article(self, place: QPoint) -> None:
        table = self._list.table
        if menu := self.of_article(table.indexAt(place)):
            menu.popup(table.viewport().mapToGlobal(place))

    def of_article(self, index: QModelIndex) -> QMenu | None:
        """What can be done with an article of the list, and with those selected along with it."""
        table, row = self._list.table, index.data(RowRole)
        if row is None:
            return None
        reading, guard = self._kit.desk.reading, self._kit.courier.guard
        chosen = table.chosen() if row.id in table.chosen() else (row.id,)
        delete = self.tr("Delete article")
        if len(chosen) > 1:
            delete = self.tr("Delete {number} articles").format(number=len(chosen))
        menu = self._menu()
        for words, act in (
            (
                self.tr("Mark as unread") if row.read else self.tr("Mark as read"),
                lambda: guard(reading.mark_read(chosen, not row.read)),
            ),
            (
                self.tr("Remove from saved") if row.saved else self.tr("Save"),
                lambda: guard(reading.save(chosen, not row.saved)),
            ),
            (self.tr("Open in browser"), lambda: open_outside(row.url)),
            (delete, lambda: self._delete(chosen)),
        ):
            menu.addAction(words, act)
        return menu

    def _on_sidebar(self, place: QPoint) -> None:
        tree = self._sidebar.tree
        if menu := self.of_row(tree.indexAt(place)):
            menu.popup(tree.viewport().mapToGlobal(place))

    def of_row(self, index: QModelIndex) -> QMenu | None:
        """What can be done with a publication or section of the sidebar."""
        entry = self._sidebar.model.entry(index)
        if entry is None or entry.kind not in (Kind.PUBLICATION, Kind.SECTION):
            return None
        above = self._sidebar.model.entry(index.parent())
        publication = above if entry.kind is Kind.SECTION and above is not None else entry
        menu = self._menu()
        menu.addAction(self.tr("Sync this publication"), lambda: self._sync((publication.id,)))
        menu.addAction(
            self.tr("No longer a favourite") if publication.favourite else self.tr("Favourite"),
            lambda: self._favour(publication),
        )
        menu.addAction(self.tr("Why was this not fetched?"), lambda: self._explain(entry.key))
        menu.addAction(self.tr("Rename…"), lambda: self._rename(entry))
        menu.addSeparator()
        menu.addAction(
            self.tr("Unfollow {title}").format(title=publication.title),
            lambda: self._unfollow(publication.id, publication.title),
        )
        menu.addAction(
            self.tr("Unfollow and delete its articles"),
            lambda: self._purge(publication.id, publication.title),
        )
        return menu

    def _favour(self, publication: SidebarEntry) -> None:
        favour = self._kit.desk.subscriptions.favour
        self._kit.courier.guard(favour(publication.id, not publication.favourite))

    def _rename(self, entry: SidebarEntry) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Rename"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(entry.title)
        dialog.setMinimumWidth(360)
        dialog.setOkButtonText(self.tr("Rename"))
        for button in dialog.findChildren(QPushButton):
            button.setIcon(QIcon())
        subscriptions = self._kit.desk.subscriptions

        def rename(title: str) -> None:
            if title.strip():
                change = (
                    subscriptions.rename_section
                    if entry.kind is Kind.SECTION
                    else subscriptions.rename_publication
                )
                self._kit.courier.guard(change(entry.id, title.strip()))

        dialog.textValueSelected.connect(rename)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
