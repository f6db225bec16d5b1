"""The dialog of accounts: the list, the choice of a service, and its form."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from reader_app.domain import Dialect
from reader_app.ui.accounts.choice import ChoiceLeaf
from reader_app.ui.accounts.form import FormLeaf
from reader_app.ui.accounts.leaf import Leaf
from reader_app.ui.accounts.list import ListLeaf
from reader_app.ui.kit import Kit
from reader_app.ui.parts import column
from reader_app.ui.speak import announce

__all__ = ["AccountsDialog"]

WIDE, HIGH, LOWEST = 640, 720, 480  # px at the usual size of text


class AccountsDialog(QDialog):
    """One page at a time; Esc goes one back. `opened`: a form that has not been there before."""

    opened = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._forms: dict[str, FormLeaf] = {}
        self._choice: ChoiceLeaf | None = None
        self._direct = False
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self.list = ListLeaf(kit)
        self._take(self.list)
        self.list.add.connect(self.choose)
        room = self.screen().availableSize()
        wide, high = kit.theme.wide(WIDE), kit.theme.wide(HIGH)
        self.setMinimumWidth(min(LOWEST, room.width()))
        self.resize(
            min(wide, room.width(), max(parent.width(), LOWEST)),
            min(high, room.height(), max(parent.height(), LOWEST)),
        )
        self.turn(self.list)

    @property
    def leaf(self) -> Leaf:
        """The page in sight."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, Leaf)
        return shown

    @property
    def choice(self) -> ChoiceLeaf:
        """Made when it is first wanted."""
        if self._choice is None:
            self._choice = ChoiceLeaf(self._kit, self._kit.desk.accounts.dialects())
            self._take(self._choice)
            self._choice.chosen.connect(self.fill)
        return self._choice

    def choose(self, *, direct: bool = False) -> None:
        """To the services; `direct`: there is no list behind them."""
        self._direct = direct
        self.turn(self.choice)

    def fill(self, dialect: Dialect) -> None:
        """To the form of a service, with what was typed there before."""
        form = self._forms.get(dialect.service)
        if form is None:
            form = FormLeaf(self._kit, dialect)
            self._forms[dialect.service] = form
            self._take(form)
            self.opened.emit(form)
        self.turn(form)

    def turn(self, leaf: Leaf) -> None:
        """Another page."""
        self._stack.setCurrentWidget(leaf)
        self.setWindowTitle(leaf.title)
        leaf.setFocus()
        announce(self, leaf.title)

    def show_list(self) -> None:
        """To the list, with no way back to what was filled in."""
        self._direct = False
        self.turn(self.list)

    def reject(self) -> None:
        """One page back; a test that runs is stopped first."""
        leaf = self.leaf
        if isinstance(leaf, FormLeaf) and leaf.works:
            leaf.called_off.emit()
        elif isinstance(leaf, FormLeaf):
            self.turn(self.choice)
        else:
            self.end()

    def end(self) -> None:
        """Out of what is being filled in; from the list, out of the dialog."""
        if self.leaf is self.list or self._direct:
            super().reject()
        else:
            self.turn(self.list)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own cross closes it from everywhere."""
        event.accept()
        super().reject()

    # -- inside

    def _take(self, leaf: Leaf) -> None:
        self._stack.addWidget(leaf)
        leaf.left.connect(self.reject)
        leaf.ended.connect(self.end)
