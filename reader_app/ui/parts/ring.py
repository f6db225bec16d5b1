"""Progress as a ring of 20 px."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader_app.ui.theme import Theme

__all__ = ["Ring"]

SIZE = 20
WIDTH = 2.5


class Ring(QWidget):
    """Shows a fraction; never spins, so it costs nothing while nothing moves."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fraction = 0.0
        self.setFixedSize(QSize(SIZE, SIZE))
        theme.changed.connect(self.update)

    def show_fraction(self, fraction: float) -> None:
        self._fraction = min(1.0, max(0.0, fraction))
        self.setAccessibleName(self.tr("{percent} % done").format(percent=round(fraction * 100)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(2, 2, SIZE - 4, SIZE - 4)
        painter.setPen(QPen(QColor(self._theme.tokens.line), WIDTH))
        painter.drawEllipse(circle)
        pen = QPen(QColor(self._theme.tokens.accent), WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(circle, 90 * 16, -round(self._fraction * 360 * 16))
        painter.end()
