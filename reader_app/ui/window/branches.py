"""How a row of the sidebar is painted, and how it is given another name."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from reader_app.domain import OfferKind
from reader_app.ui.bridge import PictureLoader
from reader_app.ui.models import EntryRole, Kind, SidebarEntry, SidebarModel
from reader_app.ui.parts import CORNER, Mirror, badge, isolated, paint_ground, shorten
from reader_app.ui.theme import Space, TextSize, Theme, grid

__all__ = ["ICON_LEFT", "INDENT", "SidebarDelegate"]

CHEVRON = 16
STAR = 12
INSET = Space.S  # of the marked row's ground
ICON_LEFT = INSET + CHEVRON + Space.XS
INDENT = Space.L  # of what lies in a folder
MARKS = {OfferKind.MOVED: "moved", OfferKind.SILENT: "silent"}  # of all else the warning

FOCUSED = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange

Index = QModelIndex | QPersistentModelIndex
Weight = QFont.Weight


class SidebarDelegate(QStyledItemDelegate):
    """One left edge for icons, one for words, one right edge for counts. `named`: the reader has
    typed another name for the row of this key."""

    named = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        pictures: PictureLoader,
        tree: QTreeView,
        model: SidebarModel,
        aimed: Callable[[SidebarEntry], bool],
        shown: Callable[[SidebarEntry], bool],
    ) -> None:
        """`aimed`: whether what is dragged would fall on this row; `shown`: whether the list shows
        what it stands for."""
        super().__init__(tree)
        self._model, self._aimed, self._shown = model, aimed, shown
        self._sizes: dict[bool, QSize] = {}  # of captions and of rows: thousands are asked for
        theme.changed.connect(self._sizes.clear)
        self._theme = theme
        self._pictures = pictures
        self._tree = tree
        self._mirror = Mirror(QRect(), Qt.LayoutDirection.LeftToRight)

    @property
    def _icon_size(self) -> int:
        return self._theme.icon_size

    def mark(self, entry: SidebarEntry, row: QRect) -> QRect:
        """Where the mark stands that leads to what is wrong with a row; empty without one."""
        if not mark_of(entry):
            return QRect()
        rect = QRect(0, row.top(), self._tree.viewport().width(), row.height())
        right = rect.right() + 1 - Space.L
        if entry.count:
            right -= self._count_width(entry) + Space.XS
        place = QRect(right - self._icon_size, rect.top(), self._icon_size, rect.height())
        return Mirror(rect, self._tree.layoutDirection()).of(place)

    # -- another name

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        field = QLineEdit(parent)
        field.setFrame(False)
        field.setAccessibleName(self.tr("Name"))
        if index.data(EntryRole).kind is not Kind.FOLDER:
            field.setPlaceholderText(self.tr("As its publisher calls it"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Once: a count that changes meanwhile takes away nothing that was typed."""
        entry: SidebarEntry = index.data(EntryRole)
        typed = isinstance(editor, QLineEdit) and editor.isModified()
        if isinstance(editor, QLineEdit) and not typed and editor.text() != entry.title:
            editor.setText(entry.title)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row = QRect(0, option.rect.top(), self._tree.viewport().width(), option.rect.height())
        left = self._left(index.data(EntryRole)) - Space.XS - 2
        place = row.adjusted(left, 1, -INSET, -1)
        editor.setGeometry(Mirror(row, self._tree.layoutDirection()).of(place))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        entry: SidebarEntry = index.data(EntryRole)
        if isinstance(editor, QLineEdit):
            name = " ".join(editor.text().split())
            if name != entry.title:
                self.named.emit(entry.key, name)

    # -- Qt

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = self._model.entry(index)
        caption = entry is not None and entry.kind is Kind.CAPTION
        if caption not in self._sizes:
            text = self._theme.font(TextSize.TEXT).pixelSize()
            height = grid(text * 1.2 + 24) if caption else max(30, grid(text * 1.2 + 12))
            self._sizes[caption] = QSize(0, height)
        return self._sizes[caption]

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

    # -- inside

    def _left(self, entry: SidebarEntry) -> int:
        """Where the title begins."""
        return ICON_LEFT + self._icon_size + Space.S + entry.depth * INDENT

    def _font(self, entry: SidebarEntry) -> QFont:
        heavy = entry.kind in (Kind.PUBLICATION, Kind.FOLDER) and entry.count > 0
        return self._theme.font(TextSize.TEXT, Weight.Medium if heavy else Weight.Normal)

    def _count_width(self, entry: SidebarEntry) -> int:
        metrics = QFontMetrics(self._theme.font(TextSize.CAPTION))
        return metrics.horizontalAdvance(self._theme.number(entry.count))

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
            place = rect.adjusted(INSET, 1, -INSET, -1)
            paint_ground(painter, place, tokens, self._mirror, bar=self._shown(entry))
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
        font = self._font(entry)
        left = self._left(entry)
        if entry.paused:
            room = right - left - QFontMetrics(font).horizontalAdvance(entry.title)
            right = self._paint_pause(painter, rect, right, room, tokens.soft)
        painter.setFont(font)
        soft = entry.paused or (entry.kind is Kind.SECTION and not selected)
        painter.setPen(QColor(tokens.soft if soft else tokens.ink))
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
            width = self._count_width(entry)
            place = self._mirror.of(QRect(right - width, rect.top(), width, rect.height()))
            words = self._theme.number(entry.count)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)
            right -= width + Space.XS
        if name := mark_of(entry):
            right = self._paint_mark(painter, name, self._icon_size, right, rect, quiet)
        if entry.favourite:
            right = self._paint_mark(painter, "star-full", STAR, right, rect, quiet)
        return right

    def _paint_pause(
        self, painter: QPainter, rect: QRect, right: int, room: int, colour: str
    ) -> int:
        """The mark of what is paused, with its word where the name leaves room for it."""
        painter.setFont(self._theme.font(TextSize.CAPTION))
        word = self.tr("Paused")
        width = painter.fontMetrics().horizontalAdvance(word)
        if room >= width + self._icon_size + 3 * Space.S:
            right -= Space.XS
            painter.setPen(QColor(colour))
            place = self._mirror.of(QRect(right - width, rect.top(), width, rect.height()))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), word)
            right -= width + Space.XS
        return self._paint_mark(painter, "pause", self._icon_size, right, rect, colour)

    def _paint_mark(
        self, painter: QPainter, name: str, size: int, right: int, rect: QRect, colour: str
    ) -> int:
        """An icon that ends at `right`; returns where it begins."""
        right -= size
        mark = self._theme.icons.pixmap(name, size, colour, painter.device().devicePixelRatioF())
        self._place(painter, mark, right, size, rect)
        return right

    def _icon(self, entry: SidebarEntry, density: float, *, selected: bool) -> QPixmap | None:
        if entry.kind in (Kind.SPREAD, Kind.VIEW, Kind.FOLDER):
            colour = self._theme.tokens.ink if selected else self._theme.tokens.soft
            return self._theme.icons.pixmap(entry.icon, self._icon_size, colour, density)
        if entry.kind is not Kind.PUBLICATION:
            return None
        side = self._icon_size
        return badge(self._pictures, self._theme, entry.icon, entry.title, side, density)


def mark_of(entry: SidebarEntry) -> str:
    """The icon that says what is wrong with a row; "" where nothing is."""
    if entry.offer is not None:
        return MARKS.get(entry.offer, "warning")
    return "warning" if entry.trouble and entry.kind is not Kind.VIEW else ""
