"""Where rows that are dragged over the sidebar would go."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QTreeView

from reader_app.ui.models import FOLDER, Kind, SidebarEntry, SidebarModel, Spot, stands_in
from reader_app.ui.window.branches import ICON_LEFT, INDENT

__all__ = ["Landing", "land"]

EDGE = 0.25  # of a folder's height, above and below: beside it, not into it


@dataclass(frozen=True, slots=True)
class Landing:
    """A `spot`, and how it is shown: by a line at `y` for rows that lie `depth` folders deep, or
    by a ring round the folder `key`."""

    spot: Spot
    y: int = 0
    depth: int = 0
    key: str = ""


def land(tree: QTreeView, model: SidebarModel, keys: Collection[str], at: QPoint) -> Landing | None:
    """Where rows of these keys would go at a place of the viewport, sections only within their
    publication; None where they cannot."""
    ground = Ground(tree, model)
    sections = [key for key in keys if key.startswith("section:")]
    found = ground.of_section(sections[0], at) if sections else ground.of_row(at)
    if found is None or any(
        key.startswith(FOLDER) and stands_in(found.spot.folder, key.removeprefix(FOLDER))
        for key in keys
    ):
        return None
    return found


class Ground:
    """The rows as they lie in sight."""

    def __init__(self, tree: QTreeView, model: SidebarModel) -> None:
        self._tree, self._model = tree, model

    def of_section(self, key: str, at: QPoint) -> Landing | None:
        """For sections of the publication of this one."""
        home = self._model.find(key).parent()
        index = self._tree.indexAt(at)
        if not home.isValid() or not index.isValid():
            return None
        if index == home and self._tree.isExpanded(home):
            return self._before(self._model.index(0, 0, home))
        if index.parent() != home:
            return None
        return self._after(index) if self._lower(index, at) else self._before(index)

    def of_row(self, at: QPoint) -> Landing | None:
        """For publications and folders."""
        index = self._tree.indexAt(at)
        entry = self._model.entry(index)
        if entry is None:
            return self._at_end(at)
        if entry.key == "caption":
            return self._before(index.siblingAtRow(index.row() + 1))
        if entry.kind is Kind.SECTION:
            return self._after_level(index.parent(), at)
        if entry.kind is Kind.FOLDER:
            return self._of_folder(index, entry, at)
        if entry.kind is not Kind.PUBLICATION:
            return None
        return self._after_level(index, at) if self._lower(index, at) else self._before(index)

    # -- inside

    def _of_folder(self, index: QModelIndex, entry: SidebarEntry, at: QPoint) -> Landing:
        rect = self._tree.visualRect(index)
        share = (at.y() - rect.top()) / max(1, rect.height())
        if share < EDGE:
            return self._before(index)
        if share <= 1 - EDGE:
            return Landing(Spot(entry.key.removeprefix(FOLDER)), key=entry.key)
        if self._tree.isExpanded(index):
            return self._before(self._model.index(0, 0, index))
        return self._after_level(index, at)

    def _at_end(self, at: QPoint) -> Landing | None:
        """Below all rows."""
        last = self._model.index(self._model.rowCount() - 1, 0)
        entry = self._model.entry(last)
        if entry is None or not entry.own or at.y() < self._bottom(last):
            return None
        return self._after(last)

    def _before(self, index: QModelIndex) -> Landing:
        entry = self._model.entry(index)
        key, depth = (entry.key, entry.depth) if entry is not None else ("", 0)
        return Landing(Spot(self._folder(index), key), self._tree.visualRect(index).top(), depth)

    def _after_level(self, index: QModelIndex, at: QPoint) -> Landing:
        """Below a row, or below the folder of which it is the last where the pointer is further
        out than the row."""
        while not index.siblingAtRow(index.row() + 1).isValid() and index.parent().isValid():
            entry = self._model.entry(index)
            if entry is None or self._leading(at) >= ICON_LEFT + entry.depth * INDENT:
                break
            index = index.parent()
        return self._after(index)

    def _after(self, index: QModelIndex) -> Landing:
        entry = self._model.entry(index)
        follower = self._model.entry(index.siblingAtRow(index.row() + 1))
        spot = Spot(self._folder(index), follower.key if follower is not None else "")
        return Landing(spot, self._bottom(index), entry.depth if entry is not None else 0)

    def _bottom(self, index: QModelIndex) -> int:
        """Of a row with all that is open below it."""
        while self._tree.isExpanded(index) and (rows := self._model.rowCount(index)):
            index = self._model.index(rows - 1, 0, index)
        return self._tree.visualRect(index).bottom() + 1

    def _folder(self, index: QModelIndex) -> str:
        """The folder in which a row lies."""
        above = self._model.entry(index.parent())
        return above.key.removeprefix(FOLDER) if above and above.kind is Kind.FOLDER else ""

    def _lower(self, index: QModelIndex, at: QPoint) -> bool:
        return at.y() > self._tree.visualRect(index).center().y()

    def _leading(self, at: QPoint) -> int:
        mirrored = self._tree.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self._tree.viewport().width() - at.x() if mirrored else at.x()
