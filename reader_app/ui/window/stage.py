"""One picture that can be enlarged and moved about."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

__all__ = ["Stage"]

STEP = 1.25  # of the zoom
LARGEST = 8.0
SLIM = 0.3  # of the room: a picture that would be slimmer is fitted to the width instead
NUDGE = 60  # px that an arrow key moves


class Stage(QWidget):
    """Fits at first, never enlarged beyond its own pixels by itself."""

    dismissed = Signal()  # a click that means "enough"
    zoomed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self._zoom = 1.0  # logical px for one px of the picture
        self._centre = QPointF()  # what is in the middle, in px of the picture
        self._fitted = True
        self._pressed: QPointF | None = None
        self._dragged = False
        self.setMouseTracking(True)

    def show_picture(self, image: QImage) -> None:
        """A null image: nothing."""
        self._picture = QPixmap.fromImage(image)
        self.fit()

    @property
    def fitted(self) -> bool:
        return self._fitted

    @property
    def percent(self) -> int:
        """Of the picture's own size on this screen."""
        return round(100 * self._zoom * self.devicePixelRatioF())

    def fit(self) -> None:
        """All of it in sight; of a very tall one its whole width."""
        self._fitted = True
        self._zoom = self._fitting()
        self._centre = QPointF(self._picture.width() / 2, self._picture.height() / 2)
        if self._picture.height() * self._zoom > self.height():
            self._centre.setY(self.height() / 2 / self._zoom)
        self._moved()

    def full(self) -> None:
        """One px of the picture for one of the screen."""
        self._set(1 / self.devicePixelRatioF(), QPointF(self.width() / 2, self.height() / 2))

    def toggle(self) -> None:
        self.full() if self._fitted else self.fit()

    def zoom(self, way: int) -> None:
        """A step larger or smaller."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        self._set(self._zoom * STEP**way, middle)

    def nudge(self, across: int, down: int) -> bool:
        """Move the sight; False where all of it is in sight that way."""
        before = QPointF(self._centre)
        self._centre += QPointF(across * NUDGE, down * NUDGE) / self._zoom
        self._moved()
        return before != self._centre

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self._place(), self._picture, QRectF(self._picture.rect()))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit() if self._fitted else self._moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self._set(self._zoom * (STEP if turned > 0 else 1 / STEP), event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = event.position() - self._pressed
        if self._dragged or way.manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
            self._pressed = event.position()
            self._centre -= way / self._zoom
            self._moved()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        dragged, self._pressed = self._dragged, None
        if dragged:
            return
        larger = self._fitting() * self.devicePixelRatioF() < 0.99
        if self._place().contains(event.position()) and (larger or not self._fitted):
            self._set(
                1 / self.devicePixelRatioF(), event.position()
            ) if self._fitted else self.fit()
        else:
            self.dismissed.emit()

    def _fitting(self) -> float:
        if self._picture.isNull() or not self.width() or not self.height():
            return 1.0
        across = self.width() / self._picture.width()
        down = self.height() / self._picture.height()
        if self._picture.width() * down < SLIM * min(self.width(), self._picture.width()):
            down = across
        return min(1.0, across, down)

    def _set(self, zoom: float, at: QPointF) -> None:
        """Zoom so that what is at `at` stays there."""
        if self._picture.isNull():
            return
        middle = QPointF(self.width() / 2, self.height() / 2)
        held = self._centre + (at - middle) / self._zoom
        least = min(self._fitting(), 1 / self.devicePixelRatioF())
        self._zoom = max(least, min(zoom, LARGEST))
        self._fitted = abs(self._zoom - self._fitting()) < 1e-6
        self._centre = held - (at - middle) / self._zoom
        self._moved()

    def _moved(self) -> None:
        """Keep the picture's edges outside the room, or the picture in the middle."""
        size = QSizeF(self._picture.size())
        self._centre.setX(bound(self._centre.x(), self.width() / self._zoom, size.width()))
        self._centre.setY(bound(self._centre.y(), self.height() / self._zoom, size.height()))
        whole = self._place().width() <= self.width() and self._place().height() <= self.height()
        shape = Qt.CursorShape.ArrowCursor if whole else Qt.CursorShape.OpenHandCursor
        self.setCursor(shape)
        self.update()
        self.zoomed.emit()

    def _place(self) -> QRectF:
        size = QSizeF(self._picture.size()) * self._zoom
        left = self.width() / 2 - self._centre.x() * self._zoom
        return QRectF(QPointF(left, self.height() / 2 - self._centre.y() * self._zoom), size)


def bound(centre: float, seen: float, size: float) -> float:
    return size / 2 if seen >= size else max(seen / 2, min(centre, size - seen / 2))
