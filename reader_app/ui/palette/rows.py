"""The palette's list: captions and finds, painted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader_app.domain import listed
from reader_app.ui.kit import Kit
from reader_app.ui.palette.finds import Caption, Find, Group, Row
from reader_app.ui.parts import badge
from reader_app.ui.theme import Space, TextSize, grid

__all__ = ["FindDelegate", "FindModel", "describe"]

FindRole = Qt.ItemDataRole.UserRole + 1
NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
CORNER = 6


class FindModel(QAbstractListModel):
    """Few rows, all of them new with each letter that is typed."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add(self, rows: Sequence[Row]) -> None:
        """More below, so that nothing above moves."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(NOWHERE, first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def rows(self) -> list[Row]:
        return list(self._rows)

    def find(self, index: Index) -> Find | None:
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Find) else None

    def beside(self, row: int, way: int) -> int:
        """The next row that is no caption, round and round; -1 where there is none."""
        for step in range(1, len(self._rows) + 1):
            place = (row + way * step) % len(self._rows)
            if isinstance(self._rows[place], Find):
                return place
        return -1

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.find(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return describe(row)
        return row if role == FindRole else None


def describe(row: Row) -> str:
    """A row for a screen reader."""
    if isinstance(row, Caption):
        return row.title
    return listed(filter(None, (row.title, row.more, row.shortcut)))


class FindDelegate(QStyledItemDelegate):
    """An icon, the title, quietly what it belongs to, and at the far edge the shortcut."""

    def __init__(self, kit: Kit, view: QListView) -> None:
        super().__init__(view)
        self._kit = kit

    def height(self, row: Row) -> int:
        text = self._kit.theme.base.pixelSize()
        return grid(text * 1.2 + (Space.M if isinstance(row, Caption) else Space.L))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.height(index.data(FindRole)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(FindRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Caption):
            self._caption(painter, option, row)
        else:
            self._find(painter, option, row)
        painter.restore()

    def _caption(self, painter: QPainter, option: QStyleOptionViewItem, row: Caption) -> None:
        painter.setFont(self._kit.theme.font(TextSize.CAPTION, QFont.Weight.DemiBold))
        painter.setPen(QColor(self._kit.theme.tokens.faint))
        place = option.rect.adjusted(Space.L, 0, -Space.L, -Space.XS)
        alignment = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
        self._text(painter, option, place, row.title, alignment)

    def _find(self, painter: QPainter, option: QStyleOptionViewItem, row: Find) -> None:
        theme, tokens = self._kit.theme, self._kit.theme.tokens
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.select))
            ground = option.rect.adjusted(Space.S, 0, -Space.S, 0)
            painter.drawRoundedRect(ground, CORNER, CORNER)
        left, right = option.rect.left() + Space.L, option.rect.right() + 1 - Space.L
        side = theme.icon_size
        icon = self._icon(row, painter.device().devicePixelRatioF())
        if icon is not None:
            top = option.rect.center().y() + 1 - side // 2
            place = self._seen(option, QRect(left, top, side, side))
            painter.drawPixmap(place.topLeft(), icon)
        left += side + Space.S
        painter.setFont(theme.font(TextSize.CAPTION))
        painter.setPen(QColor(tokens.soft))
        if row.shortcut:
            width = painter.fontMetrics().horizontalAdvance(row.shortcut) + 2
            place = QRect(right - width, option.rect.top(), width, option.rect.height())
            self._text(painter, option, place, row.shortcut)
            right -= width + Space.L
        small = painter.fontMetrics()
        wide = min(small.horizontalAdvance(row.more), (right - left) // 3) if row.more else 0
        painter.setFont(theme.font(TextSize.TEXT))
        room = right - left - (wide + Space.M if wide else 0)
        used = min(room, painter.fontMetrics().horizontalAdvance(row.title) + 1)
        painter.setPen(QColor(tokens.ink))
        rect = QRect(left, option.rect.top(), used, option.rect.height())
        self._text(painter, option, rect, row.title)
        if wide:
            painter.setFont(theme.font(TextSize.CAPTION))
            painter.setPen(QColor(tokens.soft))
            left += used + Space.M
            rest = QRect(left, option.rect.top() + 1, right - left, option.rect.height())
            self._text(painter, option, rest, row.more)

    def _text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        text: str,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        seen = self._seen(option, place)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(seen, QStyle.visualAlignment(option.direction, alignment).value, shown)

    def _seen(self, option: QStyleOptionViewItem, place: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, place)

    def _icon(self, row: Find, density: float) -> QPixmap | None:
        theme, side = self._kit.theme, self._kit.theme.icon_size
        if row.key.startswith("publication:"):
            return badge(self._kit.pictures, theme, row.icon, row.title, side, density)
        name = row.icon or ("paper" if row.group is Group.ARTICLE else "")
        return theme.icons.pixmap(name, side, theme.tokens.soft, density) if name else None
