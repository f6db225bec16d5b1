"""What a field offers to complete, in a list below it that never takes the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["Offered"]


class Offered(QListWidget):
    """`taken`: the number of what was chosen. The field passes on the keys that are for it."""

    taken = Signal(int)

    def __init__(self, theme: Theme, field: QWidget) -> None:
        super().__init__(field)
        self._theme, self._field = theme, field
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("ground", "popover")
        self.setAccessibleName(self.tr("Completions"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(lambda item: self.taken.emit(self.row(item)))
        self.hide()

    def offer(self, words: Sequence[str]) -> None:
        """Shows the words, or goes where there are none."""
        self.clear()
        if not words or not self._field.hasFocus():
            self.hide()
            return
        window = self._field.window()
        self.setParent(window)
        self.setFont(self._theme.font(TextSize.TEXT))
        self.addItems(words)
        self.setCurrentRow(-1)
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + Space.XS))
        height = self.sizeHintForRow(0) * len(words) + Space.S
        self.setGeometry(corner.x(), corner.y(), self._field.width(), height)
        self.show()
        self.raise_()

    def move_by(self, way: int) -> None:
        """Marks the next one, or the one before; past an end none is marked."""
        count = self.count() + 1  # none is a place of its own
        self.setCurrentRow((self.currentRow() + 1 + way) % count - 1)
        if self.currentRow() >= 0:
            announce(self._field, self.currentItem().text())
        else:
            self.clearSelection()

    def take(self) -> bool:
        """Takes what is marked; False where nothing is."""
        row = self.currentRow() if self.isVisible() else -1
        if row >= 0:
            self.taken.emit(row)
        return row >= 0
