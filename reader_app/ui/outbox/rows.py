"""How a waiting change is painted: what was done, for whom, why it is still here, since when."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader_app.ui.outbox.model import AccountRole, SinceRole, StateRole, TroubleRole
from reader_app.ui.parts import CORNER, Mirror, isolated, paint_ground, shorten
from reader_app.ui.theme import Space, TextSize, Theme, grid

__all__ = ["RowDelegate"]

RING = 2  # px
Index = QModelIndex | QPersistentModelIndex
Align = Qt.AlignmentFlag


class RowDelegate(QStyledItemDelegate):
    """Two lines to a row; the time stands at the end of the second."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self.measure()

    def measure(self) -> None:
        """Sizes that follow from that of the text."""
        self._name = grid(self._theme.font(TextSize.TEXT).pixelSize() * 1.3)
        self._line = grid(self._theme.font(TextSize.CAPTION).pixelSize() * 1.25)
        self.height = self._name + self._line + Space.L

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        mirror = Mirror(option.rect, option.direction)
        self._paint_ground(painter, mirror, index, selected=selected)
        inner = mirror.row.adjusted(Space.L, Space.S, -Space.L, -Space.S)
        name = QRect(inner.left(), inner.top(), inner.width(), self._name)
        below = QRect(inner.left(), inner.top() + self._name, inner.width(), self._line)
        self._write(painter, mirror, name, index.data(), self._theme.tokens.ink, TextSize.TEXT)
        quiet = self._theme.tokens.soft if selected else self._theme.tokens.faint
        room = self._paint_since(painter, mirror, below, index, quiet)
        self._paint_state(painter, mirror, below.adjusted(0, 0, -room, 0), index, quiet)
        painter.restore()

    # -- parts

    def _paint_ground(
        self, painter: QPainter, mirror: Mirror, index: Index, *, selected: bool
    ) -> None:
        tokens, place = self._theme.tokens, mirror.row.adjusted(Space.XS, 0, -Space.XS, 0)
        current = index.row() == self._view.currentIndex().row()
        if selected:
            paint_ground(painter, place, tokens, mirror, bar=current)
        if current and self._view.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), CORNER, CORNER)

    def _paint_since(
        self, painter: QPainter, mirror: Mirror, place: QRect, index: Index, colour: str
    ) -> int:
        """Gives how much room it takes."""
        text, font = index.data(SinceRole), self._theme.font(TextSize.CAPTION)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        width = painter.fontMetrics().horizontalAdvance(text) + 1
        spot = QRect(place.right() - width + 1, place.top(), width, place.height())
        flags = int(mirror.leading | Align.AlignVCenter)
        painter.drawText(mirror.of(spot), flags, isolated(text))
        return width + Space.M

    def _paint_state(
        self, painter: QPainter, mirror: Mirror, place: QRect, index: Index, colour: str
    ) -> None:
        left = place.left()
        if index.data(TroubleRole):
            side = min(self._theme.icon_size, self._line)
            spot = QRect(left, place.top() + (self._line - side) // 2, side, side)
            density = painter.device().devicePixelRatioF()
            tokens = self._theme.tokens
            sign = self._theme.icons.pixmap("warning", side, tokens.accent, density)
            painter.drawPixmap(mirror.of(spot).topLeft(), sign)
            left, colour = left + side + Space.XS, tokens.ink
        place = QRect(left, place.top(), max(1, place.right() - left + 1), place.height())
        account, state = index.data(AccountRole), index.data(StateRole)
        named = account in state  # no need to say it twice
        text = state if named else " · ".join(filter(None, (isolated(account), state)))
        self._write(painter, mirror, place, text, colour, TextSize.CAPTION)

    def _write(
        self,
        painter: QPainter,
        mirror: Mirror,
        place: QRect,
        text: str,
        colour: str,
        size: TextSize,
    ) -> None:
        heavy = QFont.Weight.Medium if size is TextSize.TEXT else QFont.Weight.Normal
        font = self._theme.font(size, heavy)
        shown = shorten(text, font.family(), font.pixelSize(), heavy.value, max(1, place.width()))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        flags = int(mirror.leading | Align.AlignVCenter)
        painter.drawText(mirror.of(place), flags, isolated(shown))
