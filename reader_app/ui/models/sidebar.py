"""The sidebar as a tree for Qt's views."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader_app.domain import Counts, OfferKind, Publication
from reader_app.ui.models.outline import (
    Branch,
    Kind,
    Offers,
    SidebarEntry,
    branch,
    describe,
    hint,
    outline,
)
from reader_app.ui.models.steps import Insert, Remove, steps
from reader_app.ui.plain import tip

__all__ = ["EntryRole", "SidebarModel"]

EntryRole = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
Made = tuple[Publication, int, tuple[OfferKind | None, ...], Branch]
NOWHERE = QModelIndex()
GIVEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
OWN = GIVEN | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable
AT_ONCE = 50  # steps that are taken one by one


@dataclass(slots=True, eq=False)
class Node:
    entry: SidebarEntry
    parent: "Node | None" = None
    children: list["Node"] = field(default_factory=list)
    serial: int = 0
    below: Sequence[Branch] = ()
    row: int = 0
    counted: bool = True  # whether its children know their rows

    def count(self) -> None:
        """Tell the children their rows, once after they have changed."""
        for row, child in enumerate(self.children):
            child.row = row
        self.counted = True


class SidebarModel(QAbstractItemModel):
    """A tree that changes only the rows that changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node(SidebarEntry("", Kind.CAPTION, ""))
        self._nodes: dict[int, Node] = {0: self._root}
        self._named: dict[str, Node] = {}
        self._branches: dict[int, Made] = {}
        self._offers: Offers = {}
        self._next = 1
        self._kept: tuple[SidebarEntry, ...] = ()
        self._spreads: tuple[SidebarEntry, ...] = ()
        self._shown: tuple[Sequence[Publication], Counts] | None = None

    def update(
        self,
        tree: Sequence[Publication],
        counts: Counts,
        offers: Offers | None = None,
        *,
        moved: bool = False,
    ) -> None:
        """`offers`: what the reader may decide, by section; None: as before. `moved`: rows stand
        elsewhere, also in other folders; those that are open and selected stay so."""
        self._shown = tree, counts
        if offers is not None:
            self._offers = offers
        wanted = outline(tree, counts, self._branch, self._kept, self._spreads)
        if moved or self._scattered(wanted):
            self._relay(wanted)
        else:
            self._sync(self._root, wanted)

    def keep(self, kept: Sequence[SidebarEntry]) -> None:
        """The rows of kept searches, in their order."""
        self._kept = tuple(kept)
        if self._shown is not None:
            self.update(*self._shown)

    def head(self, spreads: Sequence[SidebarEntry]) -> None:
        """The rows of pages that have all the room, above all others."""
        self._spreads = tuple(spreads)
        if self._shown is not None:
            self.update(*self._shown)

    # -- rows that are selected

    def among(self, ranges: Iterable[QItemSelectionRange]) -> list[SidebarEntry]:
        """The rows of a selection, from top to bottom."""
        chosen = self._chosen(ranges)
        return [node.entry for node in walk(self._root) if node.serial in chosen]

    def roots(self, ranges: Iterable[QItemSelectionRange]) -> list[SidebarEntry]:
        """Those of them that stand where the reader put them; what lies in another one that is
        selected goes along with it."""
        return [node.entry for node in topmost(self._root, self._chosen(ranges)) if node.entry.own]

    def _chosen(self, ranges: Iterable[QItemSelectionRange]) -> set[int]:
        return {
            node.serial
            for one in ranges
            for node in self._node(one.parent()).children[one.top() : one.bottom() + 1]
            if node.entry.kind is not Kind.CAPTION
        }

    # -- looking up

    def entry(self, index: Index) -> SidebarEntry | None:
        return self._nodes[index.internalId()].entry if index.isValid() else None

    def find(self, key: str) -> QModelIndex:
        node = self._named.get(key)
        return QModelIndex() if node is None else self._index_of(node)

    def named(self, key: str) -> SidebarEntry | None:
        """The row of this key."""
        node = self._named.get(key)
        return node.entry if node is not None else None

    def entries(self) -> list[SidebarEntry]:
        """All rows from top to bottom."""
        return [node.entry for node in walk(self._root)]

    def siblings(self, index: Index) -> list[SidebarEntry]:
        """The rows of the reader's own that lie where this one lies, in their order."""
        above = self._node(index).parent
        return [node.entry for node in above.children if node.entry.own] if above else []

    # -- Qt

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        node = self._node(parent)
        if column != 0 or not 0 <= row < len(node.children):
            return QModelIndex()
        return self.createIndex(row, 0, node.children[row].serial)

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent
        return QModelIndex() if above is None else self._index_of(above)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return len(self._node(parent).children)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entry(index)
        if entry is None or entry.kind is Kind.CAPTION:
            return Qt.ItemFlag.NoItemFlags
        return OWN if entry.own else GIVEN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return entry.title
            case Qt.ItemDataRole.ToolTipRole:
                return tip(hint(entry))
            case Qt.ItemDataRole.AccessibleTextRole:
                return describe(entry)
            case _ if role == EntryRole:
                return entry
        return None

    # -- inside

    def _node(self, index: Index) -> Node:
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def _index_of(self, node: Node) -> QModelIndex:
        if node.parent is None:
            return QModelIndex()
        if not node.parent.counted:
            node.parent.count()
        return self.createIndex(node.row, 0, node.serial)

    def _scattered(self, wanted: Sequence[Branch]) -> bool:
        """Whether so many rows come or go, here and there, that one by one would take too long."""
        have = [node.entry.key for node in self._root.children]
        return len(steps(have, [one.entry.key for one in wanted])) > AT_ONCE

    def _relay(self, wanted: Sequence[Branch]) -> None:
        """All rows in their new places at once."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        keys = [self._nodes[index.internalId()].entry.key for index in kept]
        self._root.below = ()
        self._settle(self._root, wanted)
        here = {node.serial for node in walk(self._root)}
        for node in [one for one in self._nodes.values() if one.serial and one.serial not in here]:
            del self._nodes[node.serial]
            del self._named[node.entry.key]
        self.changePersistentIndexList(kept, [self.find(key) for key in keys])
        self.layoutChanged.emit()

    def _settle(self, parent: Node, wanted: Sequence[Branch]) -> None:
        if parent.below is wanted:
            return
        parent.below, parent.counted = wanted, False
        parent.children = []
        for one in wanted:
            node = self._named.get(one.entry.key) or self._make(one.entry, parent)
            node.entry, node.parent = one.entry, parent
            parent.children.append(node)
            self._settle(node, one.below)

    def _sync(self, parent: Node, wanted: Sequence[Branch]) -> None:
        if parent.below is wanted:
            return
        parent.below = wanted
        self._arrange(parent, wanted)
        for row, (node, one) in enumerate(zip(parent.children, wanted, strict=True)):
            if node.entry is not one.entry and node.entry != one.entry:
                node.entry = one.entry
                changed = self.createIndex(row, 0, node.serial)
                self.dataChanged.emit(changed, changed)
            self._sync(node, one.below)

    def _arrange(self, parent: Node, wanted: Sequence[Branch]) -> None:
        """The rows that came or went."""
        here = self._index_of(parent)
        have = [node.entry.key for node in parent.children]
        for step in steps(have, [one.entry.key for one in wanted]):
            first, last = step.row, step.row + step.count - 1
            match step:
                case Remove():
                    self.beginRemoveRows(here, first, last)
                    for node in parent.children[first : last + 1]:
                        self._forget(node)
                    del parent.children[first : last + 1]
                    parent.counted = False
                    self.endRemoveRows()
                case Insert():
                    self.beginInsertRows(here, first, last)
                    fresh = [self._make(one.entry, parent) for one in wanted[first : last + 1]]
                    parent.children[first:first] = fresh
                    parent.counted = False
                    self.endInsertRows()

    def _make(self, entry: SidebarEntry, parent: Node) -> Node:
        node = Node(entry, parent, serial=self._next)
        self._nodes[node.serial] = node
        self._named[entry.key] = node
        self._next += 1
        return node

    def _forget(self, node: Node) -> None:
        for child in node.children:
            self._forget(child)
        del self._nodes[node.serial]
        if self._named.get(node.entry.key) is node:  # else it has been made anew elsewhere
            del self._named[node.entry.key]

    def _branch(self, publication: Publication, depth: int) -> Branch:
        """The one that was made before, where nothing has changed: of a thousand sections a sync
        changes a few at a time."""
        known = self._branches.get(publication.id)
        offers = tuple(self._offers.get(one.id) for one in publication.sections)
        if known is None or known[:3] != (publication, depth, offers):
            made = branch(publication, depth, self._offers)
            known = publication, depth, offers, made
            self._branches[publication.id] = known
        return known[3]


def topmost(node: Node, chosen: Container[int]) -> Iterator[Node]:
    """The nodes of these serials, but for those below another one."""
    for child in node.children:
        if child.serial in chosen:
            yield child
        else:
            yield from topmost(child, chosen)


def walk(node: Node) -> Iterator[Node]:
    """All nodes below, from top to bottom."""
    for child in node.children:
        yield child
        yield from walk(child)
