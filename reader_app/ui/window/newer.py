"""The pill over the list that says what came in out of sight, and leads there."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton

from reader_app.ui.phrase import counted
from reader_app.ui.theme import Space, TextSize, Theme
from reader_app.ui.window.table import ArticleTable

__all__ = ["Newer"]


class Newer(QPushButton):
    """At the list's top, or at its end where that is where new articles come in."""

    def __init__(self, theme: Theme, table: ArticleTable) -> None:
        super().__init__(table)
        self._theme, self._table = theme, table
        self._count = 0
        self._below = False
        self.setAutoDefault(False)
        self.setProperty("pill", True)
        self.clicked.connect(self._go)
        table.verticalScrollBar().valueChanged.connect(self._scrolled)
        table.installEventFilter(self)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def add(self, count: int, *, below: bool) -> None:
        """So many more than were told of before."""
        if count > 0:
            self._count = count + (self._count if below == self._below else 0)
            self._below = below
            self._dress()
            self.show()
            self.raise_()

    def forget(self) -> None:
        self._count = 0
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    # -- inside

    def _go(self) -> None:
        if self._below:
            self._table.scrollToBottom()
        else:
            self._table.scrollToTop()
        self.forget()
        self._table.setFocus()

    def _scrolled(self, value: int) -> None:
        bar = self._table.verticalScrollBar()
        if self._count and value == (bar.maximum() if self._below else bar.minimum()):
            self.forget()

    def _dress(self) -> None:
        self.setText(counted(self._count, "{n} newer article", "{n} newer articles"))
        self.setIcon(self._theme.icons.icon("open" if self._below else "up"))
        self.setFont(self._theme.font(TextSize.CAPTION))
        self._place()

    def _place(self) -> None:
        self.adjustSize()
        room = self._table.height() - self.height() - Space.S
        left = (self._table.width() - self.width()) // 2
        self.move(left, room if self._below else Space.S)
