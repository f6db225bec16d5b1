"""The dialog of accounts: the list, the choice of a service, and its form."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from reader_app.domain import Dialect
from reader_app.ui.accounts.choice import ChoiceLeaf
from reader_app.ui.accounts.form import FormLeaf
from reader_app.ui.accounts.leaf import Leaf, pressable
from reader_app.ui.accounts.list import ListLeaf
from reader_app.ui.kit import Kit
from reader_app.ui.parts import column
from reader_app.ui.speak import announce

__all__ = ["AccountsDialog"]

WIDE, HIGH, LOWEST = 640, 720, 480  # px at the usual size of text
LEAST, SPARE = 320, 64  # px; in forms there is room for what may be wrong


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
        self._most = QSize(
            min(kit.theme.wide(WIDE), room.width(), max(parent.width(), LOWEST)),
            min(kit.theme.wide(HIGH), room.height(), max(parent.height(), LOWEST)),
        )
        self.setMinimumWidth(min(LOWEST, room.width()))
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
        pressable(leaf)
        if isinstance(leaf, FormLeaf):
            leaf.go.setDefault(True)
        self.setWindowTitle(leaf.title)
        leaf.setFocus()
        announce(self, leaf.title)
        self.fit()

    def fit(self, *, only_more: bool = False) -> None:
        """As tall as the page wants, as far as there is room; `only_more`: never less than now."""
        spare = SPARE if isinstance(self.leaf, FormLeaf) else 0
        high = max(LEAST, self.leaf.height_for(self._most.width()) + spare)
        high = min(self._most.height(), max(high, self.height() if only_more else 0))
        grown = high - self.height()
        self.resize(self._most.width(), high)
        if self.isVisible() and grown:
            self.move(self.x(), max(0, self.y() - grown // 2))

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
        leaf.grown.connect(lambda: self.fit(only_more=True))
