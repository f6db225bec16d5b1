"""Several rows of the sidebar selected at once."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex
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
        return self._model.among(self._ranges)

    def roots(self) -> list[SidebarEntry]:
        """Those of them that stand where the reader put them; what lies in another one that is
        selected goes along with it."""
        return self._model.roots(self._ranges)

    @property
    def several(self) -> bool:
        """Whether more than one row is selected."""
        return sum(part.height() for part in self._ranges) > 1

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
        self.set(self._in_sight(QModelIndex(), []))

    def prune(self) -> None:
        """Only what is the reader's own is selected together."""
        rows = self.rows()
        own = [entry.key for entry in rows if entry.own]
        if own and len(own) < len(rows):
            self.set(own)

    # -- inside

    @property
    def _ranges(self) -> list[QItemSelectionRange]:
        selection = self._tree.selectionModel().selection()
        return [selection.at(n) for n in range(selection.count())]

    def _in_sight(self, above: QModelIndex, found: list[str]) -> list[str]:
        """The reader's own rows of which everything that they lie in is open."""
        for row in range(self._model.rowCount(above)):
            index = self._model.index(row, 0, above)
            entry = self._model.entry(index)
            if entry is not None and entry.own:
                found.append(entry.key)
                if self._model.rowCount(index) and self._tree.isExpanded(index):
                    self._in_sight(index, found)
        return found


def runs(indexes: Iterable[QModelIndex]) -> Iterator[tuple[QModelIndex, QModelIndex]]:
    """The first and the last of rows that follow each other."""
    first = last = above = QModelIndex()
    for index in indexes:
        if not index.isValid():
            continue
        if first.isValid() and index.row() == last.row() + 1 and index.parent() == above:
            last = index
            continue
        if first.isValid():
            yield first, last
        first = last = index
        above = index.parent()
    if first.isValid():
        yield first, last
