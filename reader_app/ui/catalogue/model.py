"""The publications that were found, as rows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader_app.domain import CatalogueEntry
from reader_app.services import Catalogue
from reader_app.ui.catalogue.standing import Standing
from reader_app.ui.catalogue.words import about, share, spoken

__all__ = ["AboutRole", "EntryModel", "IconRole", "StateRole"]

AboutRole = Qt.ItemDataRole.UserRole + 1
StateRole = Qt.ItemDataRole.UserRole + 2  # how much is followed, in words; "" for nothing
IconRole = Qt.ItemDataRole.UserRole + 3  # of a stored picture; "" for none

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class EntryModel(QAbstractListModel):
    """All of them at once: words are put together when a row is looked at."""

    def __init__(self, catalogue: Catalogue, standing: Standing, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue, self._standing = catalogue, standing
        self._entries: Sequence[CatalogueEntry] = ()

    def show(self, entries: Sequence[CatalogueEntry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def restate(self) -> None:
        """Other publications are followed."""
        if self._entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._entries) - 1, 0))

    def entry(self, row: int) -> CatalogueEntry | None:
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, id: str) -> int:
        """Where a publication stands; -1 where it does not."""
        return next((row for row, one in enumerate(self._entries) if one.id == id), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self._catalogue, entry, self._state(entry))
        if role == AboutRole:
            return about(self._catalogue, entry)
        if role == StateRole:
            return self._state(entry)
        return self._standing.icon(entry) if role == IconRole else None

    def _state(self, entry: CatalogueEntry) -> str:
        return share(len(self._standing.followed(entry)), len(entry.sections))
