"""One action with its shortcuts, each a button that takes other keys."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QToolButton, QWidget

from reader_app.domain import listed
from reader_app.ui.actions import ACTIONS, Actions
from reader_app.ui.keys import native, portable
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["KeyRow"]

# Controls need these: a field, a list, a button would be out of reach without them.
CONTROLS = frozenset(
    "Space Shift+Space Esc Tab Shift+Tab Shift+Backtab Backtab Return Enter Backspace Up Down Left"
    " Right PgUp PgDown Home End".split()
)


class KeyEdit(QKeySequenceEdit):
    """Takes one or two presses; Esc ends without any."""

    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(2)

    def event(self, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.given_up.emit()
            return True
        return super().event(event)


class KeyRow(QWidget):
    """`began`: this row waits for keys, no other should."""

    began = Signal(QWidget)

    def __init__(self, theme: Theme, actions: Actions, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._theme, self._actions, self._keys = theme, actions, actions.keys
        self._old = ""
        self._wanted = ""
        self._label = Label(theme, wrap=True, parent=self)
        self.add = self._button("+")
        self.add.setProperty("key", False)
        self.add.clicked.connect(lambda: self.ask(""))
        self.usual = self._button(self.tr("Reset"))
        self.usual.clicked.connect(lambda: self._keys.reset(self.name))
        self._asking = QWidget(self)
        self._asking.hide()
        self.edit = KeyEdit(self._asking)
        self.edit.editingFinished.connect(self._pressed)
        self.edit.given_up.connect(self._leave)
        self.question = Label(theme, "", TextSize.CAPTION, tone="soft", parent=self._asking)
        self.take = push_button(self.tr("Use it here"))
        self.take.clicked.connect(self._give)
        self.remove = push_button(self.tr("Remove"), quiet=True)
        self.remove.clicked.connect(self._remove)
        self.cancel = push_button(self.tr("Cancel"), quiet=True)
        self.cancel.clicked.connect(self._leave)
        self.chips: list[QToolButton] = []
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show the keys as they are now."""
        words = self._actions.words(self.name)
        self._label.setText(words)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for key in ACTIONS[self.name].fixed:
            chip = self._button(native(key))
            chip.setEnabled(False)
            chip.setAccessibleName(self.tr("{key}, cannot be changed").format(key=native(key)))
            self._chip(chip)
        for key in self._keys.of(self.name):
            chip = self._button(native(key))
            text = self.tr("Change {key} for {action}").format(key=native(key), action=words)
            chip.setAccessibleName(text)
            chip.setToolTip(text)
            chip.clicked.connect(lambda _=False, key=key: self.ask(key))
            self._chip(chip)
        text = self.tr("Add a shortcut for {action}").format(action=words)
        self.add.setAccessibleName(text)
        self.add.setToolTip(text)
        usual = listed(map(native, ACTIONS[self.name].keys)) or self.tr("none")
        text = self.tr("Back to the usual shortcuts: {keys}").format(keys=usual)
        self.usual.setToolTip(text)
        self.usual.setAccessibleName(text)
        self.usual.setVisible(not self._keys.is_usual(self.name))
        self._order()
        self.stop()

    def spoken(self) -> str:
        """What the search goes by."""
        return " ".join((self._actions.words(self.name), *self._actions.shown_keys(self.name)))

    def ask(self, old: str) -> None:
        """Wait for keys that take the place of `old`; "": one more."""
        self._old, self._wanted = old, ""
        self.edit.clear()
        text = self.tr("Press the new keys, one or two after another.")
        self.edit.setAccessibleName(text)
        self._say(text)
        self.remove.setVisible(bool(old))
        self.take.hide()
        self._asking.show()
        self.edit.setFocus()
        self.began.emit(self)

    def stop(self) -> None:
        self._asking.hide()

    # -- inside

    def _lay_out(self) -> None:
        line = row(gap=Space.XS)
        line.addWidget(self._label, 1)
        self._chips = row(gap=Space.XS)
        line.addLayout(self._chips)
        line.addWidget(self.usual)
        line.addWidget(self.add)
        asking = column(self._asking, gap=Space.XS, margins=(Space.L, Space.XS, 0, Space.S))
        field = row(gap=Space.S)
        field.addWidget(self.edit, 1)
        field.addWidget(self.take)
        field.addWidget(self.remove)
        field.addWidget(self.cancel)
        asking.addLayout(field)
        asking.addWidget(self.question)
        box = column(self, margins=(0, 1, 0, 1))
        box.addLayout(line)
        box.addWidget(self._asking)

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setProperty("key", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFont(self._theme.font(TextSize.CAPTION))
        return button

    def _chip(self, chip: QToolButton) -> None:
        self.chips.append(chip)
        self._chips.addWidget(chip)

    def _order(self) -> None:
        """Tab takes the buttons as they stand, also those that have just been made."""
        last: QWidget = self.add
        for one in (*self.chips, self.usual, self.add):
            if one is not last:
                QWidget.setTabOrder(last, one)
            last = one

    def _say(self, text: str) -> None:
        self.question.setText(text)
        self.edit.setAccessibleDescription(text)

    def _pressed(self) -> None:
        key = self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if not key or self._asking.isHidden():
            return
        self._wanted = portable(key)
        if set(key.split(", ")) & CONTROLS:
            text = self.tr("{key} belongs to the control that has the focus. Press other keys.")
            self._say(text.format(key=native(key)))
            self.edit.clear()
            return
        takers = [self._actions.words(one) for one in self._keys.takers(key, self.name)]
        if takers:
            text = self.tr("{key} is used by: {actions}. Take it from there?")
            self._say(text.format(key=native(key), actions=listed(takers)))
            self.take.show()
            self.take.setFocus()
        else:
            self._give()

    def _give(self) -> None:
        old, wanted = self._old, self._wanted
        if old and old != wanted:
            self._keys.drop(self.name, old)
        self._keys.give(self.name, wanted)
        self.add.setFocus()

    def _remove(self) -> None:
        self._keys.drop(self.name, self._old)
        self.add.setFocus()

    def _leave(self) -> None:
        self.stop()
        self.add.setFocus()
