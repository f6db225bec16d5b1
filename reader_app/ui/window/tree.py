"""The tree of the sidebar: what is open, what is shown, what is selected."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from reader_app.ui.models import Kind, SidebarModel
from reader_app.ui.phrase import counted
from reader_app.ui.speak import announce
from reader_app.ui.theme import Theme
from reader_app.ui.window.branches import ICON_LEFT, INDENT, SidebarDelegate
from reader_app.ui.window.dropping import DropTree
from reader_app.ui.window.picking import Picks

__all__ = ["SidebarTree"]

Index = QModelIndex | QPersistentModelIndex
Flag = QItemSelectionModel.SelectionFlag
K = Qt.Key
MORE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
KEYS = {
    (K.Key_F2, Qt.KeyboardModifier.NoModifier): "rename",
    (K.Key_Delete, Qt.KeyboardModifier.NoModifier): "unfollow",
    (K.Key_Delete, Qt.KeyboardModifier.ControlModifier): "unfollow",
    (K.Key_Up, Qt.KeyboardModifier.AltModifier): "move-up",
    (K.Key_Down, Qt.KeyboardModifier.AltModifier): "move-down",
}
"""What belongs to the rows while they have the focus, by the names of actions."""
WAYS = frozenset(
    (K.Key_Up, K.Key_Down, K.Key_Home, K.Key_End, K.Key_PageUp, K.Key_PageDown, K.Key_Space)
)
"""Keys that select more with Shift or Ctrl."""


class SidebarTree(DropTree):
    """A click on the chevron opens a publication, anywhere else its articles.

    With Ctrl or Shift rows are selected for what the menus do, and the list stays as it is.
    `chosen` also while the keys only pass by; `settled`: a click, or Return. `marked`: the mark of
    a row that something is wrong with; `pressed_on`: a key of the rows, by the name of its action.
    `picked`: other rows are selected.
    """

    chosen = Signal(str)
    settled = Signal()
    marked = Signal(str)
    pressed_on = Signal(str)
    picked = Signal()

    def __init__(self, model: SidebarModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(model, theme, parent)
        self._entries = model
        self._silent = False
        self._more = False  # rows are being added to the selection
        self._plain = False  # one row alone is being selected, whatever keys are down
        self._movable = False  # the row that was pressed can be dragged
        self._held: Index | None = None  # pressed among others that are selected
        self._shown = ""
        self._opened: set[str] = set()
        self.picks = Picks(self, model)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.expanded.connect(self._has_opened)
        self.collapsed.connect(lambda index: self._opened.discard(self._key(index)))
        self._coming = QTimer(self, singleShot=True, interval=0)  # once for all rows that come
        self._coming.timeout.connect(self._reopen)
        model.rowsInserted.connect(lambda *_: self._coming.start())
        model.layoutChanged.connect(lambda *_: self._coming.start())

    # -- what is open

    def opened(self) -> list[str]:
        """The keys of the rows that are open."""
        return sorted(self._opened)

    def open(self, keys: Iterable[str]) -> None:
        """Open these, those too that come later."""
        self._opened |= set(keys)
        self._reopen()

    def _has_opened(self, index: QModelIndex) -> None:
        if self._entries.rowCount(index):  # Qt opens what has nothing to show too
            self._opened.add(self._key(index))

    def _reopen(self) -> None:
        """A row that went and came back is as it was."""
        for key in list(self._opened):
            index = self._entries.find(key)
            if index.isValid() and not self.isExpanded(index):
                self.expand(index)

    # -- what is shown

    @property
    def shown(self) -> str:
        """The key of the row whose articles are listed."""
        return self._shown

    def select(self, key: str) -> bool:
        """Mark a row, it alone, without choosing it; none where there is no row of that key."""
        index = self._entries.find(key)
        self._shown = key if index.isValid() else ""
        if not index.isValid():
            self.clearSelection()
            return False
        self._plain = True
        with self.still():
            self.setCurrentIndex(index)
        self._plain = False
        self.viewport().update()
        return True

    def stay(self, key: str) -> bool:
        """The same where it is another row; where it is not, what is selected stays so."""
        known = self._entries.find(key).isValid()
        if self.selectionModel().hasSelection() and self._shown == (key if known else ""):
            return known
        return self.select(key)

    @contextmanager
    def still(self) -> Iterator[None]:
        """While rows come and go the mark may move; nothing is chosen by that."""
        was, self._silent = self._silent, True
        yield
        self._silent = was

    @contextmanager
    def steady(self) -> Iterator[None]:
        """While rows come and go: what was selected is so afterwards, as far as it is there."""
        keys = [entry.key for entry in self.picks.rows()]
        current = self.current_key()
        with self.still():
            yield
            if [entry.key for entry in self.picks.rows()] != keys:
                self.picks.set(keys, current)

    def current_key(self) -> str:
        return self._key(self.currentIndex())

    # -- dragging

    def startDrag(self, actions: Qt.DropAction) -> None:
        self._held = None
        rows = self.picks.roots()
        sections = [one for one in rows if one.kind is Kind.SECTION]
        if len(sections) < len(rows):
            rows = [one for one in rows if one.kind is not Kind.SECTION]
        elif len({self._key(self._entries.find(one.key).parent()) for one in sections}) > 1:
            rows = []  # of several publications: there is no place for them together
        if rows:
            self.carrying.begin(rows)

    # -- Qt

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> Flag:
        entry = self._entries.entry(index)
        alone = isinstance(event, QMouseEvent) and entry is not None and not entry.own
        if self._plain or alone:
            return Flag.ClearAndSelect | Flag.Rows
        return super().selectionCommand(index, event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.picked.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not (self._silent or self._more or self._held):
            self._choose(self._key(current))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        entry = self._entries.entry(index)
        self._movable = entry is not None and entry.own
        if event.button() == Qt.MouseButton.RightButton or entry is None:
            return  # it asks for the menu of the row under it and chooses nothing
        if self._on_chevron(event) and self._entries.hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))
            return
        if self._on_mark(event):
            self.marked.emit(entry.key)
            return
        several = self.picks.several and self.selectionModel().isSelected(index)
        self._more = entry.own and bool(event.modifiers() & MORE)
        self._held = index if several and not self._more else None
        super().mousePressEvent(event)
        if self._more:
            self._picked_more()
        elif self._held is None and event.button() == Qt.MouseButton.LeftButton:
            self._settle(entry.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons():
            over = self._on_mark(event)
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
        if self._movable or not event.buttons():
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        super().mouseReleaseEvent(event)
        if event.modifiers() & MORE:  # one that was selected goes now
            self._picked_more()
        if held is not None and self.indexAt(event.position().toPoint()) == held:
            self._settle(self._key(held))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not self._on_chevron(event) and index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    def event(self, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._own_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & MORE
        if name := self._own_key(event):
            self.pressed_on.emit(name)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.picks.all()
            self._say()
        elif event.key() == Qt.Key.Key_Space and not held:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._settle(self.current_key())
        elif event.key() == Qt.Key.Key_Escape and self.picks.several:
            self.select(self._shown)
        else:
            self._more = bool(held) and event.key() in WAYS
            super().keyPressEvent(event)
            if self._more:
                self._picked_more()

    # -- inside

    def _own_key(self, event: QKeyEvent) -> str:
        """The action of a key that belongs to the rows; "" for all others."""
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return KEYS.get((Qt.Key(event.key()), keys), "")

    def _picked_more(self) -> None:
        self._more = False
        with self.still():
            self.picks.prune()
        if not self.selectionModel().hasSelection():
            self.select(self._shown)
        self._say()

    def _say(self) -> None:
        """How many are selected, for a screen reader."""
        if self.picks.several:
            number = len(self.picks.rows())
            announce(self, counted(number, "{n} entry selected", "{n} entries selected"))

    def _choose(self, key: str) -> None:
        if key:
            self.chosen.emit(key)

    def _settle(self, key: str) -> None:
        """The reader has come to a row, also to one that they had only selected."""
        if key != self._shown or self.picks.several:
            self._choose(key)
        self.settled.emit()

    def _on_chevron(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.viewport().width() - place.x() if mirrored else place.x()
        entry = self._entries.entry(self.indexAt(place))
        return x < ICON_LEFT + (entry.depth * INDENT if entry is not None else 0)

    def _on_mark(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        index = self.indexAt(place)
        entry, painter = self._entries.entry(index), self.itemDelegate()
        return (
            entry is not None
            and isinstance(painter, SidebarDelegate)
            and painter.mark(entry, self.visualRect(index)).contains(place)
        )

    def _key(self, index: Index) -> str:
        entry = self._entries.entry(index)
        return entry.key if entry is not None else ""
