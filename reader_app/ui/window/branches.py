"""How a row of the sidebar is painted."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from reader_app.ui.bridge import PictureLoader
from reader_app.ui.models import EntryRole, Kind, SidebarEntry
from reader_app.ui.parts import CORNER, Mirror, isolated, paint_ground, shorten
from reader_app.ui.theme import Space, TextSize, Theme, grid

__all__ = ["ICON_LEFT", "INDENT", "SidebarDelegate"]

CHEVRON = 16
STAR = 12
INSET = Space.S  # of the marked row's ground
ICON_LEFT = INSET + CHEVRON + Space.XS
INDENT = Space.L  # of what lies in a folder

FOCUSED = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange

Index = QModelIndex | QPersistentModelIndex
Weight = QFont.Weight


class SidebarDelegate(QStyledItemDelegate):
    """One left edge for icons, one for words, one right edge for counts."""

    def __init__(
        self,
        theme: Theme,
        pictures: PictureLoader,
        tree: QTreeView,
        aimed: Callable[[SidebarEntry], bool],
    ) -> None:
        """`aimed`: whether what is dragged would fall on this row."""
        super().__init__(tree)
        self._aimed = aimed
        self._theme = theme
        self._pictures = pictures
        self._tree = tree
        self._mirror = Mirror(QRect(), Qt.LayoutDirection.LeftToRight)

    @property
    def _icon_size(self) -> int:
        return self._theme.icon_size

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = self._theme.font(TextSize.TEXT).pixelSize()
        entry: SidebarEntry = index.data(EntryRole)
        caption = entry.kind is Kind.CAPTION
        return QSize(0, grid(text * 1.2 + 24) if caption else max(30, grid(text * 1.2 + 12)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: SidebarEntry = index.data(EntryRole)
        rect = QRect(0, option.rect.top(), self._tree.viewport().width(), option.rect.height())
        self._mirror = Mirror(rect, option.direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._aimed(entry):
            self._paint_ring(painter, rect)
        if entry.kind is Kind.CAPTION:
            self._paint_caption(painter, rect, entry)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_entry(painter, rect, entry, index, selected=selected)
            if option.state & FOCUSED == FOCUSED:
                self._paint_ring(painter, rect)
        painter.restore()

    def _paint_ring(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(QColor(self._theme.tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(INSET, 2, -INSET, -2), CORNER, CORNER)

    def _paint_caption(self, painter: QPainter, rect: QRect, entry: SidebarEntry) -> None:
        font = self._theme.font(TextSize.CAPTION, Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, self._mirror.spacing)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.faint))
        place = self._mirror.of(rect.adjusted(ICON_LEFT, 0, -Space.L, -Space.S))
        alignment = Qt.AlignmentFlag.AlignBottom | self._mirror.leading
        painter.drawText(place, alignment.value, entry.title.upper())

    def _paint_entry(
        self, painter: QPainter, rect: QRect, entry: SidebarEntry, index: Index, *, selected: bool
    ) -> None:
        tokens = self._theme.tokens
        if selected:
            paint_ground(painter, rect.adjusted(INSET, 1, -INSET, -1), tokens, self._mirror)
        quiet = tokens.soft if selected else tokens.faint
        density = painter.device().devicePixelRatioF()
        inset = entry.depth * INDENT
        if index.model().hasChildren(index):
            name = "open" if self._tree.isExpanded(index) else "closed"
            chevron = self._theme.icons.pixmap(name, CHEVRON, quiet, density)
            self._place(painter, chevron, INSET + 2 + inset, CHEVRON, rect)
        icon = self._icon(entry, density, selected=selected)
        if icon is not None:
            self._place(painter, icon, ICON_LEFT + inset, self._icon_size, rect)
        right = self._paint_count(painter, rect, entry, quiet)
        heavy = entry.kind in (Kind.PUBLICATION, Kind.FOLDER) and entry.count > 0
        font = self._theme.font(TextSize.TEXT, Weight.Medium if heavy else Weight.Normal)
        painter.setFont(font)
        painter.setPen(
            QColor(tokens.soft if entry.kind is Kind.SECTION and not selected else tokens.ink)
        )
        left = ICON_LEFT + self._icon_size + Space.S + inset
        width = right - left - Space.S
        title = shorten(entry.title, font.family(), font.pixelSize(), font.weight().value, width)
        words = isolated(title)  # the dots of a cut Latin name stand at its end, mirrored or not
        place = self._mirror.of(QRect(left, rect.top(), width, rect.height()))
        painter.drawText(place, (Qt.AlignmentFlag.AlignVCenter | self._mirror.leading).value, words)

    def _place(
        self, painter: QPainter, picture: QPixmap, left: int, size: int, rect: QRect
    ) -> None:
        """A square in the middle of the row."""
        top = rect.center().y() + 1 - size // 2
        painter.drawPixmap(self._mirror.of(QRect(left, top, size, size)).topLeft(), picture)

    def _paint_count(self, painter: QPainter, rect: QRect, entry: SidebarEntry, quiet: str) -> int:
        """The count and the marks at the right edge; returns where they begin."""
        right = rect.right() + 1 - Space.L
        if entry.count:
            painter.setFont(self._theme.font(TextSize.CAPTION))
            painter.setPen(QColor(quiet))
            text = self._theme.number(entry.count)
            width = painter.fontMetrics().horizontalAdvance(text)
            place = self._mirror.of(QRect(right - width, rect.top(), width, rect.height()))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), text)
            right -= width + Space.XS
        if entry.trouble and entry.kind is not Kind.VIEW:
            right = self._paint_mark(painter, "warning", self._icon_size, right, rect, quiet)
        if entry.favourite:
            right = self._paint_mark(painter, "star-full", STAR, right, rect, quiet)
        return right

    def _paint_mark(
        self, painter: QPainter, name: str, size: int, right: int, rect: QRect, colour: str
    ) -> int:
        """An icon that ends at `right`; returns where it begins."""
        right -= size
        mark = self._theme.icons.pixmap(name, size, colour, painter.device().devicePixelRatioF())
        self._place(painter, mark, right, size, rect)
        return right

    def _icon(self, entry: SidebarEntry, density: float, *, selected: bool) -> QPixmap | None:
        if entry.kind in (Kind.VIEW, Kind.FOLDER):
            colour = self._theme.tokens.ink if selected else self._theme.tokens.soft
            return self._theme.icons.pixmap(entry.icon, self._icon_size, colour, density)
        if entry.kind is not Kind.PUBLICATION:
            return None
        if entry.icon:
            stored = self._pictures.square(entry.icon, self._icon_size, 3, density)
            if stored is not None and not stored.isNull():
                return stored
        return self._theme.icons.initials(entry.title, self._icon_size, density)
