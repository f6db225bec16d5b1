"""A field with its name above it, and below it a hint, or what is wrong with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, row
from reader_app.ui.phrase import paragraph
from reader_app.ui.signing import SecretField
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["Field"]


class Field(QWidget):
    """`control` is what the keyboard is in; a secret field keeps its eye."""

    def __init__(self, kit: Kit, name: str, control: QWidget, hint: str = "") -> None:
        super().__init__()
        self._kit, self._hint = kit, hint
        self.shell = control
        self.control = control.field if isinstance(control, SecretField) else control
        self.control.setAccessibleName(name)
        label = Label(kit.theme, name, weight=QFont.Weight.Medium)
        label.setBuddy(self.control)
        self.hint = Label(kit.theme, hint, TextSize.CAPTION, tone="soft")
        self.wrong = Label(kit.theme, "", tone="accent")
        self._sign = QLabel()
        self._trouble = QWidget()
        trouble = row(self._trouble, gap=Space.S)
        trouble.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        trouble.addWidget(self.wrong, 1)
        box = column(self, gap=Space.XS)
        for one in (label, control, self._trouble, self.hint):
            box.addWidget(one)
        if isinstance(self.control, QLineEdit):
            self.control.textEdited.connect(lambda _: self.clear())
        kit.theme.changed.connect(self._dress)
        self._dress()
        self.clear()

    def text(self) -> str:
        """What is in it, without spaces around it; a secret as it is."""
        if isinstance(self.shell, SecretField):
            return self.shell.text()
        return self.control.text().strip() if isinstance(self.control, QLineEdit) else ""

    def put(self, text: str) -> None:
        """As if this had always been in it: there is no way back to what was."""
        if isinstance(self.control, QLineEdit):
            self.control.setText(text)

    def complain(self, what: str, more: str) -> None:
        """Say what is wrong with it, and go there."""
        words = paragraph(what, more)
        self.wrong.setText(words)
        self._trouble.show()
        self.hint.setVisible(False)
        self.control.setAccessibleDescription(words)
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self.control, QLineEdit):
            self.control.selectAll()
        announce(self.control, words)

    def advise(self, hint: str) -> None:
        """Another hint, "" for none."""
        self._hint = hint
        self.hint.setText(hint)
        if not self.trouble:
            self.clear()

    def clear(self) -> None:
        """Nothing is wrong, as far as is known."""
        self.wrong.setText("")
        self._trouble.hide()
        self.hint.setVisible(bool(self._hint))
        self.control.setAccessibleDescription(self._hint)

    @property
    def trouble(self) -> str:
        """What is said to be wrong, "" for nothing."""
        return self.wrong.text()

    def _dress(self) -> None:
        theme = self._kit.theme
        size, density = theme.icon_size, self.devicePixelRatioF()
        self._sign.setPixmap(theme.icons.pixmap("warning", size, theme.tokens.accent, density))
