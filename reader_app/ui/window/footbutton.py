"""A line at the foot of a pane: an icon, words that shorten, and what a press does."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton

from reader_app.ui.parts import ElidedLabel, row
from reader_app.ui.theme import Space, TextSize, Theme, grid

__all__ = ["FootButton"]


class FootButton(QPushButton):
    """Hidden until it has something to say."""

    def __init__(self, theme: Theme, icon: str, action: QAction) -> None:
        super().__init__()
        self._theme = theme
        self._name = icon
        self.setProperty("quiet", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(action.text())
        self.clicked.connect(action.trigger)
        self._icon = QLabel()
        self._words = ElidedLabel(theme, TextSize.CAPTION, tone="soft")
        box = row(self, gap=Space.S, margins=(Space.S, 0, Space.S, 0))
        box.addWidget(self._icon)
        box.addWidget(self._words, 1)
        self._dress()
        theme.changed.connect(self._dress)
        self.hide()

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)

    def words(self) -> str:
        return self._words.text()

    def depict(self, icon: str) -> None:
        self._name = icon
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(0, grid(self._theme.base.pixelSize() * 1.2 + 12))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _dress(self) -> None:
        tokens, size = self._theme.tokens, self._theme.icon_size
        density = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.icons.pixmap(self._name, size, tokens.soft, density))
        self.updateGeometry()
