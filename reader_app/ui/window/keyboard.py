"""Getting about by keys alone: panes, publications, the palette, settings, shortcuts."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from reader_app.domain import folded, said
from reader_app.ui.actions import Actions
from reader_app.ui.dialogs import ShortcutsDialog
from reader_app.ui.kit import Kit
from reader_app.ui.palette import Find, Group, Name, Palette, Ways
from reader_app.ui.settings import ROWS, Pick, Row, SettingsWindow
from reader_app.ui.window.articlepane import ArticlePane
from reader_app.ui.window.listpane import ListPane
from reader_app.ui.window.sidebar import Sidebar

__all__ = ["Keyboard"]

COMMANDED = frozenset({"layout", "order", "show", "density"})  # their choices are commands too


class Keyboard(QObject):
    """Binds what belongs to no single pane."""

    def __init__(
        self,
        kit: Kit,
        window: QMainWindow,
        actions: Actions,
        sidebar: Sidebar,
        articles: ListPane,
        page: ArticlePane,
        ways: Ways,
    ) -> None:
        super().__init__(window)
        self._kit, self._window, self._actions = kit, window, actions
        self._sidebar, self._panes = sidebar, (sidebar, articles, page)
        self._settings: SettingsWindow | None = None
        self._shortcuts: ShortcutsDialog | None = None
        self.palette = Palette(kit, window, actions, ways, self._setting_finds)
        actions.bind(
            next_place=lambda: self.visit(1),
            previous_place=lambda: self.visit(-1),
            next_pane=lambda: self.turn(1),
            previous_pane=lambda: self.turn(-1),
            close=window.close,
            settings=self.open_settings,
            shortcuts=self.open_shortcuts,
        )

    def visit(self, way: int) -> None:
        """The next row of the sidebar that lists articles, of those that are open."""
        tree = self._sidebar.tree
        index = tree.currentIndex()
        if not index.isValid():
            index = self._sidebar.model.index(0, 0)
        else:
            index = tree.indexBelow(index) if way > 0 else tree.indexAbove(index)
        while index.isValid():
            entry = self._sidebar.model.entry(index)
            if entry is not None and index.flags() & index.flags().ItemIsEnabled:
                tree.chosen.emit(entry.key)
                return
            index = tree.indexBelow(index) if way > 0 else tree.indexAbove(index)

    def turn(self, way: int) -> None:
        """The focus to the next pane in sight, round and round."""
        panes: list[QWidget] = [pane for pane in self._panes if pane.isVisible()]
        if panes:
            focus = QApplication.focusWidget()
            inside = [n for n, one in enumerate(panes) if focus and one.isAncestorOf(focus)]
            place = inside[0] if inside else -way
            for step in range(1, len(panes) + 1):
                pane = panes[(place + way * step) % len(panes)]
                pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
                if pane.isAncestorOf(QApplication.focusWidget() or pane):
                    break  # else there is nothing in it that could have the focus

    def open_settings(self, name: str = "") -> None:
        """The settings, perhaps with one of them at hand."""
        if self._settings is None:
            self._settings = SettingsWindow(self._kit, self._actions, self._window)
        show(self._settings)
        if name:
            self._settings.reveal(name)

    def open_shortcuts(self) -> None:
        if self._shortcuts is None:
            self._shortcuts = ShortcutsDialog(self._kit.theme, self._actions, self._window)
        show(self._shortcuts)

    # -- inside

    def _setting_finds(self) -> list[Find]:
        """The settings, and each of their choices that could be made now."""
        found = []
        for row in ROWS:
            if row.name:
                label, group = said(row.label), said(row.group)
                name = Name(folded(label), row.known())
                act = partial(self.open_settings, row.name)
                found.append(Find(f"setting:{row.name}", Group.SETTING, label, name, act, group))
                found.extend(self._choices(row, label))
        return found

    def _choices(self, row: Row, label: str) -> Iterator[Find]:
        present = getattr(self._kit.choices.values, row.name)
        control = row.control if isinstance(row.control, Pick) else Pick()
        choices = [(value, said(text)) for value, text in control.choices]
        if control.more is not None and row.name == "language":  # fonts would be hundreds
            choices += control.more()
        for value, words in choices:
            if value != present and row.name not in COMMANDED:
                title = said("{setting}: {choice}", setting=label, choice=words)
                act = partial(self._kit.prefer, **{row.name: value})
                name = Name(folded(words), f"{folded(label)} {folded(title)}")
                key = f"choice:{row.name}:{value}"
                yield Find(key, Group.SETTING, title, name, act, said(row.group))


def show(dialog: QDialog) -> None:
    """In front, whether or not it was open."""
    dialog.show()
    dialog.activateWindow()
