"""The pill over a page that says that there is more, and waits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["Offer"]


class Offer(QPushButton):
    """At the top of the page, whatever is in sight of it."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme, self._page = theme, page
        self.setAutoDefault(False)
        self.setProperty("pill", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def say(self, text: str) -> None:
        """ "" nothing."""
        if text and text != self.text():
            announce(self._page, text)
        self.setText(text)
        self.place()
        self.setVisible(bool(text))
        self.raise_()

    def place(self) -> None:
        self.adjustSize()
        self.move((self._page.width() - self.width()) // 2, Space.S)

    def _dress(self) -> None:
        self.setIcon(self._theme.icons.icon("up"))
        self.setFont(self._theme.font(TextSize.CAPTION))
        self.place()
