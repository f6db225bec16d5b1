"""The strip between bar and page that says what was refused, or went wrong."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader_app.ui.parts import Fitting, IconButton, Label, column, push_button, row
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, Theme

__all__ = ["Notice"]


class Notice(QWidget):
    """One thing at a time: the last one said."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.said = Label(theme)
        self.button = push_button("")
        self.button.clicked.connect(self._act)
        self._then: Callable[[], None] | None = None
        self.close_button = IconButton(theme, "close", self.tr("Close this message"))
        self.close_button.clicked.connect(self.hide)
        words = column(gap=Space.S)
        words.addWidget(self.said)
        fitting = Fitting(gap=Space.S)
        fitting.add(self.button)
        words.addWidget(fitting)
        box = row(self, gap=Space.M, margins=(Space.L, Space.XS, Space.M, Space.L))
        box.addLayout(words, 1)
        box.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, text: str, button: str, then: Callable[[], None]) -> None:
        """`then` is what the button does."""
        self._then = then
        self.said.setText(text)
        self.button.setText(button)
        self.show()
        announce(self, text)

    def _act(self) -> None:
        self.hide()
        if self._then is not None:
            self._then()
