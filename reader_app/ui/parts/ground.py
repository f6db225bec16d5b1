"""The ground of a marked row, the same in sidebar and list."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle

from reader_app.ui.theme import Tokens

__all__ = ["CORNER", "Mirror", "paint_ground"]

CORNER = 6
BAR = 3


class Mirror:
    """Where things stand in a row: planned from left to right, seen in the window's direction."""

    def __init__(self, row: QRect, direction: Qt.LayoutDirection) -> None:
        self._row, self._direction = row, direction

    @property
    def row(self) -> QRect:
        return self._row

    @property
    def mirrored(self) -> bool:
        return self._direction is Qt.LayoutDirection.RightToLeft

    @property
    def leading(self) -> Qt.AlignmentFlag:
        """Of text that begins where lines begin in this window; said once, not mirrored again."""
        side = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    @property
    def spacing(self) -> int:
        """Percent between the letters of a heading; those of Arabic are joined."""
        return 100 if self.mirrored else 106

    def of(self, place: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._row, place)


def paint_ground(
    painter: QPainter,
    place: QRect,
    tokens: Tokens,
    mirror: Mirror | None = None,
    *,
    bar: bool = True,
) -> None:
    """`bar`: the mark of the current row, where several are selected."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.select))
    painter.drawRoundedRect(place, CORNER, CORNER)
    if bar:
        painter.setBrush(QColor(tokens.accent))
        edge = QRect(place.left(), place.top() + CORNER, BAR, place.height() - 2 * CORNER)
        if mirror is not None and mirror.mirrored:
            edge.moveRight(place.right())
        painter.drawRoundedRect(edge, 1, 1)
    painter.restore()
