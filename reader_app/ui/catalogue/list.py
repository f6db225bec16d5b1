"""The list of publications: each followed with one click or key, opened with another."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView

from reader_app.domain import CatalogueEntry
from reader_app.ui.catalogue.model import EntryModel, StateRole
from reader_app.ui.catalogue.rows import EntryDelegate
from reader_app.ui.kit import Kit

__all__ = ["EntryList"]

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
RETURN = (Key.Key_Return, Key.Key_Enter)
PASSIVE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class EntryList(QListView):
    """`current`: another row is marked; `opened`: by a click or Return; `followed`: by its button,
    Space or Ctrl+Return; `above`: the keys leave it upwards; `typed`: letters for the field."""

    current = Signal()
    opened = Signal(object)
    followed = Signal(object)
    above = Signal()
    typed = Signal(str)

    def __init__(self, kit: Kit, model: EntryModel) -> None:
        super().__init__()
        self._entries = model
        self._delegate = EntryDelegate(kit.theme, kit.pictures, self)
        self._pressed = -1
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ground", "paper")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Publications of the catalogue"))
        self.setAccessibleDescription(self.tr("Return opens one, Space follows it"))
        kit.theme.changed.connect(self._dress)
        kit.pictures.arrived.connect(lambda _: self.viewport().update())

    def chosen(self) -> CatalogueEntry | None:
        return self._entries.entry(self.currentIndex().row())

    def choose(self, row: int) -> None:
        """Mark a row and bring it into sight."""
        self.setCurrentIndex(self._entries.index(row, 0))

    def button(self, row: int) -> QPoint:
        """The middle of a row's button, on the viewport."""
        return self._delegate.button(self.visualRect(self._entries.index(row, 0))).center()

    # -- Qt

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in PASSIVE:
            self._ring(event.reason() is not Qt.FocusReason.MouseFocusReason)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring(True)
        entry, key = self.chosen(), event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if entry is not None and (key == Key.Key_Space or (control and key in RETURN)):
            self.followed.emit(entry)
        elif entry is not None and key in RETURN:
            self.opened.emit(entry)
        elif key == Key.Key_Up and self.currentIndex().row() <= 0:
            self.above.emit()
        elif event.text() and event.text().isprintable() and not event.modifiers() & ~PLAIN:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ring(False)
        self._pressed = self._on_button(event) if event.button() is LEFT else -1
        self._delegate.held = self._pressed
        if self._pressed < 0:
            super().mousePressEvent(event)
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed, self._delegate.held = self._pressed, -1, -1
        if pressed < 0:
            super().mouseReleaseEvent(event)
            entry = self._entries.entry(self.indexAt(event.position().toPoint()).row())
            if entry is not None and event.button() is LEFT:
                self.opened.emit(entry)
        elif pressed == self._on_button(event):
            self._warm(-1)
            self.followed.emit(self._entries.entry(pressed))
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._warm(self._on_button(event))
        if not event.buttons():
            super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._warm(-1)

    # -- inside

    def _on_button(self, event: QMouseEvent) -> int:
        """The row whose button is there; -1 for none."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid() or index.data(StateRole):
            return -1
        return index.row() if self._delegate.button(self.visualRect(index)).contains(place) else -1

    def _ring(self, ringed: bool) -> None:
        if ringed is not self._delegate.ringed:
            self._delegate.ringed = ringed
            self.viewport().update()

    def _warm(self, row: int) -> None:
        if row != self._delegate.hot:
            self._delegate.hot = row
            self.viewport().update()

    def _dress(self) -> None:
        self._delegate.measure()
        self.doItemsLayout()
