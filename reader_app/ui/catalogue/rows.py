"""How a publication of the catalogue is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader_app.domain import said
from reader_app.ui.bridge import PictureLoader
from reader_app.ui.catalogue.model import AboutRole, IconRole, StateRole
from reader_app.ui.parts import CORNER, Mirror, badge, isolated, paint_ground, shorten, wrap
from reader_app.ui.theme import Space, TextSize, Theme, grid

__all__ = ["EntryDelegate"]

LARGE = 21  # px of text, from where the words about a publication may take two lines
RING = 2
BAR = 12  # px of a scroll bar
Index = QModelIndex | QPersistentModelIndex
Weight = QFont.Weight
Align = Qt.AlignmentFlag


class EntryDelegate(QStyledItemDelegate):
    """A mark, the name, a line about it, and at the end a button or what became of it. `hot` and
    `held`: the rows whose button is under the pointer, and pressed; `ringed`: the keys move the
    mark, so that it has a ring."""

    def __init__(self, theme: Theme, pictures: PictureLoader, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._pictures, self._view = theme, pictures, view
        self.hot = self.held = -1
        self.ringed = False
        self.measure()

    def measure(self) -> None:
        """Sizes that follow from that of the text."""
        text = self._theme.base.pixelSize()
        self._tile = grid(text * 2.8)
        self._name = grid(self._theme.font(TextSize.HEADLINE).pixelSize() * 1.22)
        self._line = grid(self._theme.font(TextSize.CAPTION).pixelSize() * 1.2)
        self._lines = 2 if text >= LARGE else 1
        self._height = max(self._tile, self._name + self._line * self._lines) + 2 * Space.M
        metrics = QFontMetrics(self._theme.font(TextSize.TEXT))
        follow = metrics.horizontalAdvance(said("Follow")) + 2 * Space.L
        followed = metrics.horizontalAdvance(said("Followed")) + self._theme.icon_size + Space.XS
        self._button = QSize(follow, grid(text * 1.2 + Space.M))
        self._end = max(follow, followed)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._height)

    def button(self, row: QRect) -> QRect:
        """Where the button of a row is."""
        place = QRect(row.topLeft(), self._button)
        place.moveTop(row.center().y() + 1 - self._button.height() // 2)
        place.moveRight(self._right(row) - 1)
        return QStyle.visualRect(self._view.layoutDirection(), row, place)

    def _right(self, row: QRect) -> int:
        """Where what stands at the end of a row ends, scroll bar or not."""
        return min(row.right() + 1, self._view.width() - BAR) - Space.L

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        rect, mirror = option.rect, Mirror(option.rect, option.direction)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = rect.adjusted(Space.XS, 0, -Space.XS, 0)
        if selected:
            paint_ground(painter, ground, self._theme.tokens, mirror)
        if self.ringed and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.tokens.accent), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), CORNER, CORNER)
        self._paint_icon(painter, mirror, index)
        self._paint_text(painter, mirror, index, selected=selected)
        if index.data(StateRole):
            self._paint_state(painter, mirror)
        else:
            self._paint_button(painter, index.row(), rect)
        painter.restore()

    # -- parts

    def _paint_icon(self, painter: QPainter, mirror: Mirror, index: Index) -> None:
        row, side = mirror.row, self._tile
        top = row.center().y() + 1 - side // 2
        place = mirror.of(QRect(row.left() + Space.XL, top, side, side))
        density = painter.device().devicePixelRatioF()
        icon, title = index.data(IconRole), index.data()
        icon = badge(self._pictures, self._theme, icon, title, side, density)
        painter.drawPixmap(place.topLeft(), icon)

    def _paint_text(
        self, painter: QPainter, mirror: Mirror, index: Index, *, selected: bool
    ) -> None:
        row, tokens = mirror.row, self._theme.tokens
        left = row.left() + Space.XL + self._tile + Space.M
        width = self._right(row) - self._end - Space.L - left
        heavy = self._theme.font(TextSize.HEADLINE, Weight.DemiBold)
        font = self._theme.font(TextSize.CAPTION)
        name = shorten(index.data(), heavy.family(), heavy.pixelSize(), heavy.weight().value, width)
        lines = wrap(
            index.data(AboutRole), font.family(), font.pixelSize(), font.weight().value, width,
            self._lines,
        )  # fmt: skip
        top = row.center().y() + 1 - (self._name + self._line * len(lines)) // 2
        flags = int(mirror.leading | Align.AlignVCenter)
        painter.setFont(heavy)
        painter.setPen(QColor(tokens.ink))
        painter.drawText(mirror.of(QRect(left, top, width, self._name)), flags, isolated(name))
        painter.setFont(font)
        painter.setPen(QColor(tokens.soft if selected else tokens.faint))
        top += self._name
        for line in lines:
            painter.drawText(mirror.of(QRect(left, top, width, self._line)), flags, line)
            top += self._line

    def _paint_state(self, painter: QPainter, mirror: Mirror) -> None:
        row, side = mirror.row, self._theme.icon_size
        soft, density = self._theme.tokens.soft, painter.device().devicePixelRatioF()
        left = self._right(row) - self._end
        place = QRect(left, row.center().y() + 1 - side // 2, side, side)
        icon = self._theme.icons.pixmap("check", side, soft, density)
        painter.drawPixmap(mirror.of(place).topLeft(), icon)
        painter.setFont(self._theme.font(TextSize.TEXT))
        painter.setPen(QColor(soft))
        left += side + Space.XS
        words = QRect(left, row.top(), self._right(row) - left, row.height())
        flags = int(mirror.leading | Align.AlignVCenter)
        painter.drawText(mirror.of(words), flags, said("Followed"))

    def _paint_button(self, painter: QPainter, row: int, rect: QRect) -> None:
        tokens, place = self._theme.tokens, self.button(rect)
        painter.setPen(QColor(tokens.accent if row == self.hot else tokens.line))
        painter.setBrush(QColor(tokens.select if row == self.held else tokens.raised))
        painter.drawRoundedRect(place, CORNER, CORNER)
        painter.setFont(self._theme.font(TextSize.TEXT))
        painter.setPen(QColor(tokens.ink))
        painter.drawText(place, int(Align.AlignCenter), said("Follow"))
