"""A box with a tick, or with a dash where it stands for things that differ."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from reader_app.ui.theme import Theme

__all__ = ["CheckBox"]

TICK = ((0.24, 0.52), (0.42, 0.70), (0.77, 0.31))  # of the box's side
DASH = ((0.28, 0.5), (0.72, 0.5))
STROKE = 2.0  # px


class CheckBox(QCheckBox):
    """The sheet fills the box that is checked; the tick says so without its colour."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(text)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        box = QRectF(self.style().subElementRect(part, option, self))
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mixed = self.checkState() is Qt.CheckState.PartiallyChecked
        colour = QColor(tokens.on_accent if self.isEnabled() else tokens.paper)
        if mixed:  # on the ground of a box that is not checked
            colour = QColor(tokens.ink if self.isEnabled() else tokens.faint)
        pen = QPen(colour, STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(
            [
                QPointF(box.left() + x * box.width(), box.top() + y * box.height())
                for x, y in (DASH if mixed else TICK)
            ]
        )
        painter.end()
