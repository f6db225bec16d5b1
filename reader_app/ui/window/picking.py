"""Several rows of the sidebar selected at once."""

from collections.abc import Collection, Iterable, Iterator

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QTreeView

from reader_app.ui.models import Kind, SidebarEntry, SidebarModel

__all__ = ["Picks"]

Flag = QItemSelectionModel.SelectionFlag


class Picks:
    """What is selected in the tree, and selecting it."""

    def __init__(self, tree: QTreeView, model: SidebarModel) -> None:
        self._tree, self._model = tree, model

    def rows(self) -> list[SidebarEntry]:
        """The rows that are selected, from top to bottom."""
        found = self._tree.selectionModel().selection().indexes()
        entries = [entry for index in found if (entry := self._model.entry(index)) is not None]
        if len(entries) < 2:
            return entries
        keys = {entry.key for entry in entries}
        return [entry for entry in self._model.entries() if entry.key in keys]

    def roots(self) -> list[SidebarEntry]:
        """Those of them that stand where the reader put them; what lies in another one that is
        selected goes along with it."""
        rows = self.rows()
        keys = {entry.key for entry in rows}
        return [entry for entry in rows if entry.own and not self._within(entry, keys)]

    def set(self, keys: Iterable[str], current: str = "") -> None:
        """Select these rows, as far as they are there."""
        model = self._tree.selectionModel()
        chosen = QItemSelection()
        for first, last in runs(self._model.find(key) for key in keys):
            chosen.select(first, last)
        index = self._model.find(current)
        if index.isValid():
            model.setCurrentIndex(index, Flag.NoUpdate)
        model.select(chosen, Flag.ClearAndSelect)

    def all(self) -> None:
        """The sections of a publication where one of them is current; else, or again, everything
        of the reader's own that is in sight."""
        entry = self._model.entry(self._tree.currentIndex())
        if entry is not None and entry.kind is Kind.SECTION:
            above = self._tree.currentIndex().parent()
            rows = [self._model.index(n, 0, above) for n in range(self._model.rowCount(above))]
            keys = [one.key for row in rows if (one := self._model.entry(row)) is not None]
            if keys != [one.key for one in self.rows()]:
                self.set(keys)
                return
        self.set([one.key for one in self._model.entries() if self._in_sight(one)])

    def prune(self) -> None:
        """Only what is the reader's own is selected together."""
        rows = self.rows()
        own = [entry.key for entry in rows if entry.own]
        if own and len(own) < len(rows):
            self.set(own)

    # -- inside

    def _in_sight(self, entry: SidebarEntry) -> bool:
        """Whether it is the reader's own, and everything that it lies in is open."""
        index = self._model.find(entry.key).parent()
        while entry.own and index.isValid() and self._tree.isExpanded(index):
            index = index.parent()
        return entry.own and not index.isValid()

    def _within(self, entry: SidebarEntry, keys: Collection[str]) -> bool:
        index = self._model.find(entry.key).parent()
        while (above := self._model.entry(index)) is not None and above.key not in keys:
            index = index.parent()
        return above is not None


def runs(indexes: Iterable[QModelIndex]) -> Iterator[tuple[QModelIndex, QModelIndex]]:
    """The first and the last of rows that follow each other."""
    first = last = QModelIndex()
    for index in indexes:
        if not index.isValid():
            continue
        if first.isValid() and index == last.siblingAtRow(last.row() + 1):
            last = index
            continue
        if first.isValid():
            yield first, last
        first = last = index
    if first.isValid():
        yield first, last
