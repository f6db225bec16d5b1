"""The tree of the sidebar: what is open, what is chosen, and what can be dragged where."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from reader_app.ui.models import Kind, SidebarEntry, SidebarModel
from reader_app.ui.window.branches import ICON_LEFT, INDENT

__all__ = ["PUBLICATIONS", "SidebarTree"]

PUBLICATIONS = "application/x-broadsheet-publications"  # their ids, apart by commas

Index = QModelIndex | QPersistentModelIndex
Takes = Callable[[SidebarEntry], bool]
Take = Callable[[QMimeData, SidebarEntry], None]


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
        self._opened: set[str] = set()
        self._takers: dict[str, tuple[Takes, Take]] = {}
        self._target = ""
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
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setAutoScroll(True)
        self.expanded.connect(lambda index: self._opened.add(self._key(index)))
        self.collapsed.connect(lambda index: self._opened.discard(self._key(index)))
        self._coming = QTimer(self, singleShot=True, interval=0)  # once for all rows that come
        self._coming.timeout.connect(self._reopen)
        model.rowsInserted.connect(lambda *_: self._coming.start())

    # -- what is open

    def opened(self) -> list[str]:
        """The keys of the rows that are open."""
        return sorted(self._opened)

    def open(self, keys: Iterable[str]) -> None:
        """Open these, those too that come later."""
        self._opened |= set(keys)
        self._reopen()

    def _reopen(self) -> None:
        """A row that went and came back is as it was."""
        for key in list(self._opened):
            index = self._entries.find(key)
            if index.isValid() and not self.isExpanded(index):
                self.expand(index)

    # -- what is chosen

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
        return self._key(self.currentIndex())

    # -- dragging

    @property
    def target(self) -> str:
        """The key of the row that would take what hangs over it."""
        return self._target

    def take(self, kind: str, where: Takes, act: Take) -> None:
        """Accept a MIME type on the rows that `where` names."""
        self._takers[kind] = where, act

    def startDrag(self, actions: Qt.DropAction) -> None:
        entry = self._entries.entry(self.currentIndex())
        if entry is None or entry.kind is not Kind.PUBLICATION:
            return
        data = QMimeData()
        data.setData(PUBLICATIONS, QByteArray(str(entry.id).encode()))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(event.mimeData().hasFormat(kind) for kind in self._takers):
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls near the edges
        found = self._taker(event)
        self._aim(found[0].key if found else "")
        if found:
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim("")

    def dropEvent(self, event: QDropEvent) -> None:
        found = self._taker(event)
        self._aim("")
        if found:
            entry, act = found
            event.accept()
            act(event.mimeData(), entry)
        else:
            event.ignore()

    def _taker(self, event: QDropEvent) -> tuple[SidebarEntry, Take] | None:
        entry = self._entries.entry(self.indexAt(event.position().toPoint()))
        for kind, (where, act) in self._takers.items():
            if entry is not None and event.mimeData().hasFormat(kind) and where(entry):
                return entry, act
        return None

    def _aim(self, key: str) -> None:
        if key != self._target:
            self._target = key
            self.viewport().update()

    def _key(self, index: Index) -> str:
        entry = self._entries.entry(index)
        return entry.key if entry is not None else ""

    # -- Qt

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        entry = self._entries.entry(current)
        if entry is not None and not self._silent:
            self.chosen.emit(entry.key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            return  # it asks for the menu of the row under it and chooses nothing
        index = self.indexAt(event.position().toPoint())
        on_chevron = self._on_chevron(event) and self._entries.hasChildren(index)
        if index.isValid() and on_chevron:
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.settled.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not self._on_chevron(event) and index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    def _on_chevron(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.viewport().width() - place.x() if mirrored else place.x()
        entry = self._entries.entry(self.indexAt(place))
        return x < ICON_LEFT + (entry.depth * INDENT if entry is not None else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settled.emit()
            return
        super().keyPressEvent(event)
