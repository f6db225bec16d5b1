"""A strip that offers one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reader_app.ui.parts import ElidedLabel, push_button, row
from reader_app.ui.theme import Space, Theme

__all__ = ["Offer"]


class Offer(QWidget):
    """`taken`: the reader agrees, with what was offered."""

    taken = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._what = ""
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = ElidedLabel(theme)
        self.button = push_button("")
        self.button.clicked.connect(lambda: self.taken.emit(self._what))
        line = row(self, gap=Space.M, margins=(Space.M, Space.XS, Space.XS, Space.XS))
        line.addWidget(self.label, 1)
        line.addWidget(self.button)
        self.hide()

    def offer(self, what: str, text: str = "", button: str = "") -> None:
        """ "" takes the offer back."""
        self._what = what
        self.label.setText(text)
        self.button.setText(button)
        self.setVisible(bool(what))
