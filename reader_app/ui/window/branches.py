"""How a row of the sidebar is painted, and the tree that holds it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from reader_app.ui.bridge import PictureLoader
from reader_app.ui.models import EntryRole, Kind, SidebarEntry, SidebarModel
from reader_app.ui.theme import Space, TextSize, Theme, grid
from reader_app.ui.window.ground import paint_ground
from reader_app.ui.window.wrap import shorten

__all__ = ["SidebarDelegate", "SidebarTree"]

CHEVRON = 16
STAR = 12
INSET = Space.S  # of the marked row's ground
ICON_LEFT = INSET + CHEVRON + Space.XS

Index = QModelIndex | QPersistentModelIndex
Weight = QFont.Weight


class SidebarDelegate(QStyledItemDelegate):
    """One left edge for icons, one for words, one right edge for counts."""

    def __init__(self, theme: Theme, pictures: PictureLoader, tree: "SidebarTree") -> None:
        super().__init__(tree)
        self._theme = theme
        self._pictures = pictures
        self._tree = tree

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
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.kind is Kind.CAPTION:
            self._paint_caption(painter, rect, entry)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_entry(painter, rect, entry, index, selected=selected)
        painter.restore()

    def _paint_caption(self, painter: QPainter, rect: QRect, entry: SidebarEntry) -> None:
        font = self._theme.font(TextSize.CAPTION, Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.faint))
        place = rect.adjusted(ICON_LEFT, 0, -Space.L, -Space.S)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignBottom), entry.title.upper())

    def _paint_entry(
        self, painter: QPainter, rect: QRect, entry: SidebarEntry, index: Index, *, selected: bool
    ) -> None:
        tokens = self._theme.tokens
        if selected:
            paint_ground(painter, rect.adjusted(INSET, 1, -INSET, -1), tokens)
        quiet = tokens.soft if selected else tokens.faint
        middle = rect.center().y() + 1
        density = painter.device().devicePixelRatioF()
        if index.model().hasChildren(index):
            name = "open" if self._tree.isExpanded(index) else "closed"
            chevron = self._theme.icons.pixmap(name, CHEVRON, quiet, density)
            painter.drawPixmap(QPoint(INSET + 2, middle - CHEVRON // 2), chevron)
        icon = self._icon(entry, density, selected=selected)
        if icon is not None:
            painter.drawPixmap(QPoint(ICON_LEFT, middle - self._icon_size // 2), icon)
        right = self._paint_count(painter, rect, entry, quiet)
        heavy = entry.kind is Kind.PUBLICATION and entry.count > 0
        font = self._theme.font(TextSize.TEXT, Weight.Medium if heavy else Weight.Normal)
        painter.setFont(font)
        painter.setPen(
            QColor(tokens.soft if entry.kind is Kind.SECTION and not selected else tokens.ink)
        )
        left = ICON_LEFT + self._icon_size + Space.S
        width = right - left - Space.S
        title = shorten(entry.title, font.family(), font.pixelSize(), font.weight().value, width)
        place = QRect(left, rect.top(), width, rect.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), title)

    def _paint_count(self, painter: QPainter, rect: QRect, entry: SidebarEntry, quiet: str) -> int:
        """The count and the marks at the right edge; returns where they begin."""
        right = rect.right() + 1 - Space.L
        if entry.count:
            painter.setFont(self._theme.font(TextSize.CAPTION))
            painter.setPen(QColor(quiet))
            text = self._theme.number(entry.count)
            width = painter.fontMetrics().horizontalAdvance(text)
            place = QRect(right - width, rect.top(), width, rect.height())
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
        painter.drawPixmap(QPoint(right, rect.center().y() + 1 - size // 2), mark)
        return right

    def _icon(self, entry: SidebarEntry, density: float, *, selected: bool) -> QPixmap | None:
        if entry.kind is Kind.VIEW:
            colour = self._theme.tokens.ink if selected else self._theme.tokens.soft
            return self._theme.icons.pixmap(entry.icon, self._icon_size, colour, density)
        if entry.kind is not Kind.PUBLICATION:
            return None
        if entry.icon:
            stored = self._pictures.square(entry.icon, self._icon_size, 3, density)
            if stored is not None and not stored.isNull():
                return stored
        return self._theme.icons.initials(entry.title, self._icon_size, density)


class SidebarTree(QTreeView):
    """A click on the chevron opens a publication, anywhere else its articles.

    `chosen` also while the keys only pass by; `settled`: a click, or Return.
    """

    chosen = Signal(str)
    settled = Signal()

    def __init__(self, model: SidebarModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._silent = False
        self._entries = model
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def select(self, key: str) -> bool:
        """Mark a row without choosing it."""
        index = self._entries.find(key)
        if not index.isValid():
            self.clearSelection()
            return False
        self._silent = True
        self.setCurrentIndex(index)
        self._silent = False
        return True

    @contextmanager
    def still(self) -> Iterator[None]:
        """While rows come and go the mark may move; nothing is chosen by that."""
        was, self._silent = self._silent, True
        yield
        self._silent = was

    def current_key(self) -> str:
        entry = self._entries.entry(self.currentIndex())
        return entry.key if entry is not None else ""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        entry = self._entries.entry(current)
        if entry is not None and not self._silent:
            self.chosen.emit(entry.key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        on_chevron = event.position().x() < ICON_LEFT and self._entries.hasChildren(index)
        if index.isValid() and on_chevron:
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.settled.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.position().x() >= ICON_LEFT and index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settled.emit()
            return
        super().keyPressEvent(event)
