"""The ground of a marked row, the same in sidebar and list."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from reader_app.ui.theme import Tokens

__all__ = ["paint_ground"]

CORNER = 6
BAR = 3


def paint_ground(painter: QPainter, place: QRect, tokens: Tokens) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.select))
    painter.drawRoundedRect(place, CORNER, CORNER)
    painter.setBrush(QColor(tokens.accent))
    bar = QRect(place.left(), place.top() + CORNER, BAR, place.height() - 2 * CORNER)
    painter.drawRoundedRect(bar, 1, 1)
    painter.restore()
