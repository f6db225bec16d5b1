"""The window's own menu."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader_app.services import ThemeChoice
from reader_app.ui.actions import MENUS, Actions, translated
from reader_app.ui.kit import Kit
from reader_app.ui.settings import PACES, THEMES
from reader_app.ui.window.rowsmenu import RowsMenu
from reader_app.ui.window.sidebar import Sidebar

__all__ = ["Menus"]

Choice = TypeVar("Choice")


class Menus(QObject):
    """Made when it is opened, of the window's actions."""

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        actions: Actions,
        sidebar: Sidebar,
        rows: RowsMenu,
    ) -> None:
        super().__init__(window)
        self._kit, self._window, self._actions = kit, window, actions
        self._sidebar = sidebar
        self.of_row = rows.of_row
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
