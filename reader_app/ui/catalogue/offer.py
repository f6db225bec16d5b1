"""A strip that offers to look at an address."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader_app.ui.parts import ElidedLabel, push_button, row
from reader_app.ui.plain import line as one_line
from reader_app.ui.theme import Space, Theme

__all__ = ["Offer"]

LONGEST = 2000  # letters of the clipboard that are looked at
SHOWN = 120  # letters of an address


class Offer(QWidget):
    """`taken`: the reader agrees, with the address that was offered."""

    taken = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._what = ""
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = ElidedLabel(theme)
        self.button = push_button(self.tr("Look there"))
        self.button.clicked.connect(lambda: self.taken.emit(self._what))
        line = row(self, gap=Space.M, margins=(Space.M, Space.XS, Space.XS, Space.XS))
        line.addWidget(self.label, 1)
        line.addWidget(self.button)
        self.hide()

    def address(self, text: str) -> None:
        """To look at what may be an address."""
        words = self.tr("“{address}” may be an address.")
        self._offer(text, words.format(address=one_line(text, SHOWN)))

    def clipboard(self) -> None:
        """An address on the clipboard is most likely the one."""
        text = QGuiApplication.clipboard().text()[:LONGEST].strip()
        if text.startswith(("http://", "https://", "feed:")) and len(text.split()) == 1:
            words = self.tr("On your clipboard: {address}")
            self._offer(text, words.format(address=one_line(text, SHOWN)))

    def end(self) -> None:
        self._what = ""
        self.hide()

    # -- inside

    def _offer(self, what: str, text: str) -> None:
        self._what = what
        self.label.setText(text)
        self.show()
