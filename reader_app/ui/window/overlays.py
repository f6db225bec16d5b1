"""What lies over the article's edges: how far it has been read, and where a link leads."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader_app.ui.parts import ElidedLabel
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["LinkHint", "ReadingLine"]

THICK = 2  # px
WIDEST = 0.7  # of the pane: the address of a link


class Overlay(QWidget):
    """Lies over its parent, takes no clicks and no focus."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.settle()
        return False

    def settle(self) -> None:
        """Take the place on the parent."""


class ReadingLine(Overlay):
    """A thin line along the upper edge that grows with what has been read."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._share = 0.0
        theme.changed.connect(self.update)
        self.settle()

    @property
    def share(self) -> float:
        return self._share

    def show_share(self, share: float) -> None:
        if round(share * self.width()) != round(self._share * self.width()):
            self.update()
        self._share = share

    def settle(self) -> None:
        self.setGeometry(0, 0, self._over.width(), THICK)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        read = round(self._share * self.width())
        left = self.width() - read if self.isRightToLeft() else 0
        painter = QPainter(self)
        painter.fillRect(QRect(left, 0, read, THICK), QColor(self._theme.tokens.accent))
        painter.end()


class LinkHint(Overlay):
    """The address that a link leads to, at the lower corner where lines begin."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("ground", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = ElidedLabel(theme, TextSize.CAPTION, tone="soft", parent=self)
        self._label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.hide()

    def text(self) -> str:
        return self._label.text() if not self.isHidden() else ""

    def say(self, address: str) -> None:
        self._label.setText(address.removeprefix("mailto:"))
        self.setVisible(bool(address))
        self.settle()

    def settle(self) -> None:
        if self.isHidden():
            return
        metrics = self._label.fontMetrics()
        wide = metrics.horizontalAdvance(self._label.text()) + 2
        wide = min(wide, round(self._over.width() * WIDEST))
        self._label.setGeometry(Space.S, Space.XS, wide, metrics.height())
        size = (wide + 2 * Space.S, metrics.height() + 2 * Space.XS)
        left = self._over.width() - size[0] - Space.S if self.isRightToLeft() else Space.S
        corner = QPoint(left, self._over.height() - size[1] - Space.S)
        self.setGeometry(corner.x(), corner.y(), *size)
        self.raise_()
