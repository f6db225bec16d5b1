"""The list of what waits: chosen one or several, by mouse and keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from reader_app.services import OutboxRow
from reader_app.ui.kit import Kit
from reader_app.ui.outbox.model import OutboxModel
from reader_app.ui.outbox.rows import RowDelegate
from reader_app.ui.outbox.standing import State

__all__ = ["OutboxList"]


class OutboxList(QListView):
    """`chosen`: another choice; `unwanted`: the reader pressed the key that takes rows away."""

    chosen = Signal()
    unwanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.rows = OutboxModel(kit.clock, self)
        self._delegate = RowDelegate(kit.theme, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("figures", True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Waiting changes"))
        self._told = QTimer(self, singleShot=True, interval=0)  # once for many
        self._told.timeout.connect(self.chosen)
        self.selectionModel().selectionChanged.connect(self._told.start)
        kit.theme.changed.connect(self._dress)
        self._dress()

    def take(self, rows: Sequence[OutboxRow], state: State) -> None:
        """All that waits now. What the eye is on stays where it is."""
        bar, height = self.verticalScrollBar(), self._delegate.height
        first = self.rows.row(bar.value() // height)
        within = bar.value() % height
        self.rows.take(rows, state)
        place = self.rows.place(first.ops[0]) if first is not None else -1
        if place > 0 or within:
            self.doItemsLayout()
            bar.setValue(max(0, place) * height + within)
        if not self.currentIndex().isValid() and rows:
            self.selectionModel().setCurrentIndex(
                self.rows.index(0), self.selectionModel().SelectionFlag.NoUpdate
            )

    def picked(self) -> list[OutboxRow]:
        """The rows that are chosen, in their order."""
        places = sorted(index.row() for index in self.selectedIndexes())
        return [row for place in places if (row := self.rows.row(place)) is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.picked():
            self.unwanted.emit()
        else:
            super().keyPressEvent(event)

    # -- inside

    def _dress(self) -> None:
        self._delegate.measure()
        self.verticalScrollBar().setSingleStep(self._delegate.height // 2)
        self.doItemsLayout()
