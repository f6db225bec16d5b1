"""The lines as Qt's views read them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader_app.ui.models import Remove, steps
from reader_app.ui.story.rows import Row

__all__ = ["LineRole", "Lines"]

Index = QModelIndex | QPersistentModelIndex
LineRole = Qt.ItemDataRole.UserRole


class Lines(QAbstractListModel):
    """One `Row` a line; another page of the same story changes what is another and nothing else."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        for step in steps([row.key for row in self._rows], [row.key for row in rows]):
            last = step.row + step.count - 1
            if isinstance(step, Remove):
                self.beginRemoveRows(QModelIndex(), step.row, last)
                del self._rows[step.row : last + 1]
                self.endRemoveRows()
            else:
                self.beginInsertRows(QModelIndex(), step.row, last)
                self._rows[step.row : step.row] = rows[step.row : last + 1]
                self.endInsertRows()
        for number, row in enumerate(rows):
            if self._rows[number] != row:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number), self.index(number))

    def place(self, key: str) -> int:
        """Of a line by its key, -1 for none."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == LineRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or row.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].kind.still:
            return Qt.ItemFlag.ItemIsEnabled  # read out, passed over by the keyboard
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
