"""The sidebar: views, then publications with their sections."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader_app.domain import Counts, Publication
from reader_app.ui.models.steps import Insert, Remove, steps
from reader_app.ui.phrase import counted, said

__all__ = ["EntryRole", "Kind", "SidebarEntry", "SidebarModel"]

EntryRole = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Kind(StrEnum):
    """What a row of the sidebar is."""

    VIEW = "view"
    CAPTION = "caption"
    PUBLICATION = "publication"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class SidebarEntry:
    """One row. `key` is stable between runs: "unread", "publication:3", "section:7".

    `icon` is the name of one of our icons for a view, a picture's SHA-256 or "" for a publication.
    """

    key: str
    kind: Kind
    title: str
    count: int = 0
    icon: str = ""
    id: int = 0
    trouble: bool = False
    ended: bool = False
    favourite: bool = False


@dataclass(slots=True, eq=False)
class Node:
    entry: SidebarEntry
    parent: "Node | None" = None
    children: list["Node"] = field(default_factory=list)
    serial: int = 0
    below: Sequence[SidebarEntry] = ()


Branch = tuple[SidebarEntry, Sequence[SidebarEntry]]


class SidebarModel(QAbstractItemModel):
    """A tree of two levels that changes only the rows that changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node(SidebarEntry("", Kind.CAPTION, ""))
        self._nodes: dict[int, Node] = {0: self._root}
        self._named: dict[str, Node] = {}
        self._branches: dict[int, tuple[Publication, Branch]] = {}
        self._next = 1

    def update(self, tree: Sequence[Publication], counts: Counts) -> None:
        branches = outline(tree, counts, self._branch)
        self._sync(self._root, [top for top, _ in branches])
        for node, (_, below) in zip(self._root.children, branches, strict=True):
            if node.below is not below:
                node.below = below
                self._sync(node, below)

    # -- looking up

    def entry(self, index: Index) -> SidebarEntry | None:
        return self._nodes[index.internalId()].entry if index.isValid() else None

    def find(self, key: str) -> QModelIndex:
        node = self._named.get(key)
        return QModelIndex() if node is None else self._index_of(node)

    def entries(self) -> list[SidebarEntry]:
        """All rows from top to bottom."""
        found: list[SidebarEntry] = []
        for node in self._root.children:
            found.append(node.entry)
            found.extend(child.entry for child in node.children)
        return found

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
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return entry.title
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
        return self.createIndex(node.parent.children.index(node), 0, node.serial)

    def _sync(self, parent: Node, wanted: Sequence[SidebarEntry]) -> None:
        here = self._index_of(parent)
        have = [node.entry.key for node in parent.children]
        for step in steps(have, [entry.key for entry in wanted]):
            first, last = step.row, step.row + step.count - 1
            match step:
                case Remove():
                    self.beginRemoveRows(here, first, last)
                    for node in parent.children[first : last + 1]:
                        self._forget(node)
                    del parent.children[first : last + 1]
                    self.endRemoveRows()
                case Insert():
                    self.beginInsertRows(here, first, last)
                    fresh = [self._make(entry, parent) for entry in wanted[first : last + 1]]
                    parent.children[first:first] = fresh
                    self.endInsertRows()
        for row, (node, entry) in enumerate(zip(parent.children, wanted, strict=True)):
            if node.entry is not entry and node.entry != entry:
                node.entry = entry
                changed = self.createIndex(row, 0, node.serial)
                self.dataChanged.emit(changed, changed)

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

    def _branch(self, publication: Publication) -> "Branch":
        """The one that was made before, where nothing has changed: of a thousand sections a sync
        changes a few at a time."""
        known = self._branches.get(publication.id)
        if known is None or known[0] != publication:
            known = self._branches[publication.id] = publication, branch(publication)
        return known[1]


def outline(
    tree: Sequence[Publication], counts: Counts, branch: Callable[[Publication], Branch]
) -> list[Branch]:
    """What the sidebar shows: views, then publications under the caption of their folder."""
    branches: list[Branch] = [
        (SidebarEntry("unread", Kind.VIEW, said("Unread"), counts.unread, "inbox"), ()),
        (SidebarEntry("today", Kind.VIEW, said("Today"), counts.today_unread, "today"), ()),
        (SidebarEntry("saved", Kind.VIEW, said("Saved"), counts.saved, "saved"), ()),
    ]
    folders: dict[str, list[Publication]] = {"": []}
    for publication in tree:
        # A folder that holds one publication under its own name says nothing new.
        folder = "" if publication.folder == publication.title else publication.folder
        folders.setdefault(folder, []).append(publication)
    for folder, members in folders.items():
        if members:
            title = folder.replace("/", " / ") or said("Publications")
            branches.append((SidebarEntry(f"folder:{folder}", Kind.CAPTION, title), ()))
            branches.extend(branch(publication) for publication in members)
    return branches


def branch(publication: Publication) -> Branch:
    sections = [
        SidebarEntry(
            f"section:{section.id}",
            Kind.SECTION,
            section.title or section.url,
            section.unread,
            id=section.id,
            trouble=section.failure is not None,
            ended=section.ended,
        )
        for section in publication.sections
    ]
    top = SidebarEntry(
        f"publication:{publication.id}",
        Kind.PUBLICATION,
        publication.title or publication.home,
        publication.unread,
        publication.icon or "",
        publication.id,
        any(entry.trouble for entry in sections),
        bool(sections) and all(entry.ended for entry in sections),
        publication.favourite,
    )
    # A publication with one section is that section.
    return top, sections if len(sections) > 1 else ()


def describe(entry: SidebarEntry) -> str:
    """A row for a screen reader."""
    parts = [entry.title]
    if entry.kind is not Kind.CAPTION:
        noun = ("saved article", "saved articles") if entry.key == "saved" else None
        parts.append(counted(entry.count, *(noun or ("unread article", "unread articles"))))
    if entry.favourite:
        parts.append(said("favourite"))
    if entry.trouble:
        parts.append(said("needs attention"))
    return ", ".join(parts)
