"""A list to choose from: folders with what lies in them, each with a box."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader_app.domain import NewSection, mask
from reader_app.services import called
from reader_app.ui.phrase import counted, listed, said
from reader_app.ui.plain import line, tip

__all__ = ["ChoiceModel", "Leaf", "leaf_of"]

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Checked, Unchecked = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@dataclass(frozen=True, slots=True)
class Leaf:
    """One section by its name, "" where it has none. `free`: it can be chosen."""

    folder: str
    title: str
    url: str
    free: bool = True


def leaf_of(new: NewSection, *, free: bool = True) -> Leaf:
    """What is to be shown of a section. Its address is looked at only when it is shown: there may
    be thousands."""
    return Leaf(new.folder, called(new), new.url, free)


@dataclass(slots=True, eq=False)
class Node:
    """A folder, or a section by its `place` in the list. `free` and `chosen`: of the sections in
    it."""

    title: str
    parent: "Node | None" = None
    row: int = 0
    place: int = -1
    children: list["Node"] = field(default_factory=list)
    free: int = 0
    chosen: int = 0


class ChoiceModel(QAbstractItemModel):
    """`changed`: another choice; `covered`: also of all that lies in a folder, of which Qt is not
    told by item: it would look at each of thousands. At first all that is free is chosen, or of it
    what stands at these places: `chosen`."""

    changed = Signal()
    covered = Signal()

    def __init__(
        self,
        leaves: Sequence[Leaf],
        parent: QObject | None = None,
        *,
        chosen: Container[int] | None = None,
    ) -> None:
        super().__init__(parent)
        self._leaves = leaves
        self._root = Node("")
        self._nodes: list[Node] = [self._root]
        self._serials: dict[int, int] = {id(self._root): 0}
        folders: dict[str, Node] = {"": self._root}
        for place, leaf in enumerate(leaves):
            above = self._folder(folders, leaf.folder)
            node = self._add(above, leaf.title)
            node.place = place
            wanted = leaf.free and (chosen is None or place in chosen)
            self._count(node, int(leaf.free), int(wanted))

    # -- what is chosen

    def chosen(self) -> set[int]:
        """The places of the sections that are wanted."""
        return {node.place for node in self._nodes if node.place >= 0 and node.chosen}

    @property
    def number(self) -> int:
        return self._root.chosen

    @property
    def free(self) -> int:
        """How many can be chosen."""
        return self._root.free

    def choose_all(self, wanted: bool) -> None:
        self._choose(self._root, wanted)

    def first(self) -> QModelIndex:
        """The first that is chosen."""
        node = next((one for one in self._nodes if one.place >= 0 and one.chosen), self._root)
        return self._index_of(node)

    # -- Qt

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        node = self._node(parent)
        if column != 0 or not 0 <= row < len(node.children):
            return QModelIndex()
        return self.createIndex(row, 0, self._serials[id(node.children[row])])

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent
        return QModelIndex() if above is None else self._index_of(above)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return len(self._node(parent).children)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._node(index).free:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self._node(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(node)
            case Qt.ItemDataRole.CheckStateRole:
                return self._state(node) if node.free else None
            case Qt.ItemDataRole.ToolTipRole:
                return tip(address) if (address := self._address(node)) else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(node)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self._choose(self._node(index), Qt.CheckState(value) is Checked)
        return True

    # -- inside

    def _node(self, index: Index) -> Node:
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def _index_of(self, node: Node) -> QModelIndex:
        if node is self._root:
            return QModelIndex()
        return self.createIndex(node.row, 0, self._serials[id(node)])

    def _add(self, above: Node, title: str) -> Node:
        node = Node(title, above, len(above.children))
        above.children.append(node)
        self._serials[id(node)] = len(self._nodes)
        self._nodes.append(node)
        return node

    def _folder(self, folders: dict[str, Node], path: str) -> Node:
        if path not in folders:
            above, _, name = path.rpartition("/")
            folders[path] = self._add(self._folder(folders, above), name)
        return folders[path]

    @staticmethod
    def _count(node: Node | None, free: int, chosen: int) -> None:
        """Add to a node and all above it."""
        while node is not None:
            node.free += free
            node.chosen += chosen
            node = node.parent

    def _choose(self, node: Node, wanted: bool) -> None:
        before = node.chosen
        for one in below(node):
            one.chosen = one.free if wanted else 0
        self._count(node.parent, 0, node.chosen - before)
        if node.chosen == before:
            return
        for one in (node, *above(node)):
            if one is not self._root:
                index = self._index_of(one)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        if node.children:
            self.covered.emit()
        self.changed.emit()

    @staticmethod
    def _state(node: Node) -> Qt.CheckState:
        if node.chosen == node.free:
            return Checked
        return Qt.CheckState.PartiallyChecked if node.chosen else Unchecked

    def _words(self, node: Node) -> str:
        name = line(node.title or self._address(node)) or said("Untitled")
        if node.place < 0 or node.free:
            return name
        return said("{section} – followed", section=name)

    def _address(self, node: Node) -> str:
        return mask(self._leaves[node.place].url) if node.place >= 0 else ""

    def _spoken(self, node: Node) -> str:
        if node.place >= 0:
            return self._words(node)
        number = counted(node.chosen, "{n} section chosen", "{n} sections chosen")
        return listed((self._words(node), said("folder"), number))


def below(node: Node) -> Iterator[Node]:
    """The node and all in it."""
    yield node
    for child in node.children:
        yield from below(child)


def above(node: Node) -> Iterator[Node]:
    """The nodes that it lies in."""
    while node.parent is not None:
        node = node.parent
        yield node
