"""How a line of what was learnt is painted: on the ground of its row, under the heads."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reader_app.ui.foryou.lines import NAME, WEIGHT
from reader_app.ui.parts import CORNER, Mirror, isolated, paint_ground, shorten
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["LineDelegate"]

RING = 2  # px

Index = QModelIndex | QPersistentModelIndex
Align = Qt.AlignmentFlag


class LineDelegate(QStyledItemDelegate):
    """Each cell paints its part of the row's ground, and its words."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_row(painter, option, index)
        tokens, column = self._theme.tokens, index.column()
        font = self._theme.font(TextSize.TEXT)
        place = option.rect.adjusted(Space.L, 0, -Space.L, 0)
        text = shorten(
            index.data(), font.family(), font.pixelSize(), font.weight().value, place.width()
        )
        side = Align.AlignRight if column == WEIGHT else Align.AlignLeft
        if option.direction is Qt.LayoutDirection.RightToLeft:
            side = Align.AlignLeft if column == WEIGHT else Align.AlignRight
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink if column == NAME else tokens.soft))
        painter.drawText(place, int(side | Align.AlignVCenter), isolated(text))
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground and ring of the whole row, as far as this cell goes."""
        tokens, view = self._theme.tokens, self._view
        whole = QRect(0, option.rect.top(), view.viewport().width(), option.rect.height())
        place = whole.adjusted(Space.XS, 0, -Space.XS, 0)
        current = index.row() == view.currentIndex().row()
        painter.save()
        painter.setClipRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_ground(painter, place, tokens, Mirror(whole, option.direction), bar=current)
        if current and view.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), CORNER, CORNER)
        painter.restore()
