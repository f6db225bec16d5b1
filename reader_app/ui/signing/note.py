"""What happened, set apart, with one button for what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QWidget

from reader_app.ui.parts import Label, column, push_button
from reader_app.ui.signing.outcome import Outcome
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, Theme

__all__ = ["Note"]


class Note(QFrame):
    """Hidden while there is nothing to say."""

    pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("ground", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.what = Label(theme, weight=QFont.Weight.DemiBold)
        self.more = Label(theme, tone="soft")
        self.more.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = push_button("")
        self.button.clicked.connect(self.pressed)
        box = column(self, gap=Space.XS, margins=(Space.L, Space.M, Space.L, Space.M))
        box.addWidget(self.what)
        box.addWidget(self.more)
        self._act = QWidget()
        act = column(self._act, margins=(0, Space.S, 0, Space.XS))
        act.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        box.addWidget(self._act)
        self.hide()

    def say(self, outcome: Outcome) -> None:
        """Show it, and tell a screen reader."""
        for label, text in ((self.what, outcome.what), (self.more, outcome.more)):
            label.setText(text)
            label.setVisible(bool(text))
        self.button.setText(outcome.button)
        self._act.setVisible(bool(outcome.button))
        self.setAccessibleName(outcome.what)
        self.setAccessibleDescription(outcome.more)
        self.show()
        announce(self, f"{outcome.what} {outcome.more}".strip())
