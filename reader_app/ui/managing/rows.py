"""How a publication is painted in the table: mark, name, what matters most, figures."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reader_app.ui.bridge import PictureLoader
from reader_app.ui.managing.figures import Column
from reader_app.ui.managing.model import COLUMNS, IconRole, StateRole, TroubleRole
from reader_app.ui.parts import CORNER, Mirror, badge, isolated, paint_ground, shorten
from reader_app.ui.theme import Space, TextSize, Theme, grid

__all__ = ["RowDelegate"]

RING = 2  # px
Index = QModelIndex | QPersistentModelIndex
Align = Qt.AlignmentFlag
Weight = QFont.Weight


class RowDelegate(QStyledItemDelegate):
    """Each cell paints its part of the row's ground, and what stands on it."""

    def __init__(self, theme: Theme, pictures: PictureLoader, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._pictures, self._view = theme, pictures, view
        self.measure()

    def measure(self) -> None:
        """Sizes that follow from that of the text."""
        text = self._theme.base.pixelSize()
        self._tile = grid(text * 2.2)
        self._name = grid(self._theme.font(TextSize.TEXT).pixelSize() * 1.3)
        self._line = grid(self._theme.font(TextSize.CAPTION).pixelSize() * 1.25)
        self.height = max(self._tile, self._name + self._line) + Space.L

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        mirror = Mirror(option.rect, option.direction)
        self._paint_row(painter, option, index, selected=selected)
        if COLUMNS[index.column()] is Column.NAME:
            self._paint_icon(painter, mirror, index)
            self._paint_name(painter, mirror, index, selected=selected)
        else:
            self._paint_figure(painter, mirror, index, selected=selected)
        painter.restore()

    # -- parts

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, selected: bool
    ) -> None:
        """Ground, mark and ring of the whole row, as far as this cell goes."""
        tokens, view = self._theme.tokens, self._view
        whole = QRect(0, option.rect.top(), view.viewport().width(), option.rect.height())
        place = whole.adjusted(Space.XS, 0, -Space.XS, 0)
        current = index.row() == view.currentIndex().row()
        painter.save()
        painter.setClipRect(option.rect)
        if selected:
            paint_ground(painter, place, tokens, Mirror(whole, option.direction), bar=current)
        if current and view.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), CORNER, CORNER)
        painter.restore()

    def _paint_icon(self, painter: QPainter, mirror: Mirror, index: Index) -> None:
        row, side = mirror.row, self._tile
        top = row.center().y() + 1 - side // 2
        place = mirror.of(QRect(row.left() + Space.L, top, side, side))
        density = painter.device().devicePixelRatioF()
        icon, title = index.data(IconRole), index.data()
        icon = badge(self._pictures, self._theme, icon, title, side, density)
        painter.drawPixmap(place.topLeft(), icon)

    def _paint_name(
        self, painter: QPainter, mirror: Mirror, index: Index, *, selected: bool
    ) -> None:
        row, tokens = mirror.row, self._theme.tokens
        left = row.left() + Space.L + self._tile + Space.M
        width = max(1, row.right() - Space.S - left)
        trouble, state = index.data(TroubleRole), index.data(StateRole)
        heavy = self._theme.font(TextSize.TEXT, Weight.DemiBold)
        font = self._theme.font(TextSize.CAPTION)
        name = shorten(index.data(), heavy.family(), heavy.pixelSize(), heavy.weight().value, width)
        lines = self._name + (self._line if state else 0)
        top = row.center().y() + 1 - lines // 2
        flags = int(mirror.leading | Align.AlignVCenter)
        painter.setFont(heavy)
        painter.setPen(QColor(tokens.ink))
        painter.drawText(mirror.of(QRect(left, top, width, self._name)), flags, isolated(name))
        if not state:
            return
        top += self._name
        quiet = tokens.soft if selected else tokens.faint
        if trouble:
            side = min(self._theme.icon_size, self._line)
            place = QRect(left, top + (self._line - side) // 2, side, side)
            density = painter.device().devicePixelRatioF()
            sign = self._theme.icons.pixmap("warning", side, tokens.accent, density)
            painter.drawPixmap(mirror.of(place).topLeft(), sign)
            left, width = left + side + Space.XS, max(1, width - side - Space.XS)
            quiet = tokens.ink
        text = shorten(state, font.family(), font.pixelSize(), font.weight().value, width)
        painter.setFont(font)
        painter.setPen(QColor(quiet))
        painter.drawText(mirror.of(QRect(left, top, width, self._line)), flags, text)

    def _paint_figure(
        self, painter: QPainter, mirror: Mirror, index: Index, *, selected: bool
    ) -> None:
        tokens = self._theme.tokens
        painter.setFont(self._theme.font(TextSize.CAPTION))
        painter.setPen(QColor(tokens.ink if selected else tokens.soft))
        place = mirror.row.adjusted(Space.XS, 0, -Space.L, 0)
        side = Align.AlignLeft if mirror.mirrored else Align.AlignRight
        flags = int(side | Align.AlignAbsolute | Align.AlignVCenter)
        painter.drawText(mirror.of(place), flags, isolated(index.data() or ""))
