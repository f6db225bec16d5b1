"""Which folders, publications and sections an edition is made of."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from reader_app.domain import EditionPlan, Publication, folded
from reader_app.ui.kit import Kit
from reader_app.ui.lists import Boxed
from reader_app.ui.parts import clearable, column
from reader_app.ui.plain import line
from reader_app.ui.theme import Space

__all__ = ["Sources"]

ROLE = Qt.ItemDataRole.UserRole
FOLDER, PUBLICATION, SECTION = range(3)
LATER = 120  # ms after the last letter
FEW = 12  # publications that open, where a search has found one of their sections


class Sources(QWidget):
    """`changed`: another choice. A folder stands for all that lies in it, now and later; sections
    come into the tree when their publication is opened."""

    changed = Signal()

    def __init__(self, kit: Kit, plan: EditionPlan, tree: Sequence[Publication]) -> None:
        super().__init__()
        self.field = Finder()
        self.field.setPlaceholderText(self.tr("Find a publication"))
        self.field.setAccessibleName(self.field.placeholderText())
        clearable(self.field)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setProperty("choice", True)
        self.tree.setItemDelegate(Boxed(kit.theme, self.tree))
        self.tree.setAccessibleName(self.tr("Publications and sections"))
        self.tree.setMinimumHeight(kit.theme.wide(148))
        there = {one.id for one in tree}
        inside = {section.id for one in tree for section in one.sections}
        self._picked: tuple[dict[str, None], dict[int, None], dict[int, None]] = (
            dict.fromkeys(plan.folders),
            dict.fromkeys(id for id in plan.publications if id in there),
            dict.fromkeys(id for id in plan.sections if id in inside),
        )
        self._folders: dict[str, QTreeWidgetItem] = {}
        self._known: list[tuple[Publication, QTreeWidgetItem, str]] = []
        self._places: dict[int, int] = {}
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._fill(plan, tree)
        self._later.timeout.connect(self.narrow)
        self.field.textChanged.connect(lambda _: self._later.start())
        self.field.entered.connect(self._enter)
        self.tree.itemChanged.connect(self._changed)
        self.tree.itemExpanded.connect(self._open)
        box = column(self, gap=Space.S)
        box.addWidget(self.field)
        box.addWidget(self.tree, 1)
        # With few rows nobody has to search.
        self.field.setVisible(len(self._known) > FEW)

    def chosen(self) -> tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...]]:
        """Paths of folders, numbers of publications and of sections; what the plan had first."""
        folders, publications, sections = self._picked
        return tuple(folders), tuple(publications), tuple(sections)

    def narrow(self) -> None:
        """Show what has the words of the field in its name, and what that lies in."""
        words = folded(self.field.text()).split()
        found = [all(word in text for word in words) for _, _, text in self._known]
        few = 0 < sum(found) <= FEW and bool(words)
        self.tree.setUpdatesEnabled(False)
        for (publication, item, _), there in zip(self._known, found, strict=True):
            if item.isHidden() is there:
                item.setHidden(not there)
            title = folded(publication.title)
            if there and few and not all(word in title for word in words):
                item.setExpanded(True)
        for item in reversed(self._folders.values()):  # those inside before those around them
            there = any(not one.isHidden() for one in below(item))
            item.setHidden(not there and bool(words))
            if there and words:
                item.setExpanded(True)
        self.tree.setUpdatesEnabled(True)

    # -- filled

    def _fill(self, plan: EditionPlan, tree: Sequence[Publication]) -> None:
        tops: list[QTreeWidgetItem] = []
        for path in plan.folders:  # also one that is empty now
            self._folder(path, tops)
        for publication in tree:
            item = self._item(publication.title, PUBLICATION, publication.id)
            above = self._folder(publication.folder, tops)
            if above is None:
                tops.append(item)
            else:
                above.addChild(item)
            if len(publication.sections) > 1:
                item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            names = (publication.title, *(one.name for one in publication.sections))
            self._places[publication.id] = len(self._known)
            self._known.append((publication, item, folded("\n".join(names))))
        self.tree.addTopLevelItems(tops)
        for publication, item, _ in self._known:
            if any(one.id in self._picked[SECTION] for one in publication.sections):
                item.setExpanded(True)
                self._open(item)
        for item in self._folders.values():
            self._cover(item)

    def _folder(self, path: str, tops: list[QTreeWidgetItem]) -> QTreeWidgetItem | None:
        if not path:
            return None
        if path not in self._folders:
            before, _, name = path.rpartition("/")
            above = self._folder(before, tops)
            self._folders[path] = item = self._item(name, FOLDER, path)
            if above is None:
                tops.append(item)
            else:
                above.addChild(item)
        return self._folders[path]

    def _item(self, title: str, kind: int, key: str | int) -> QTreeWidgetItem:
        item = QTreeWidgetItem([line(title)])
        item.setData(0, ROLE, (kind, key))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        chosen = key in self._picked[kind]
        item.setCheckState(0, Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        return item

    # -- inside

    def _enter(self) -> None:
        """To the first row that was found."""
        self.narrow()
        first = self.tree.itemAt(0, 0)
        if first is not None:
            self.tree.setCurrentItem(first)
            self.tree.setFocus()

    def _open(self, item: QTreeWidgetItem) -> None:
        kind, key = item.data(0, ROLE)
        if kind != PUBLICATION or item.childCount():
            return
        publication, _, _ = self._known[self._places[key]]
        if len(publication.sections) > 1:
            item.addChildren(
                [self._item(one.name, SECTION, one.id) for one in publication.sections]
            )

    def _changed(self, item: QTreeWidgetItem) -> None:
        kind, key = item.data(0, ROLE)
        picked = self._picked[kind]
        wanted = item.checkState(0) is Qt.CheckState.Checked
        if wanted is (key in picked):
            return
        if wanted:
            picked[key] = None
        else:
            del picked[key]
        if kind == FOLDER:
            self._cover(item)
        self.changed.emit()

    def _cover(self, folder: QTreeWidgetItem) -> None:
        """What lies in a folder that is chosen comes with it."""
        chosen = folder.checkState(0) is Qt.CheckState.Checked
        for item in below(folder):
            item.setDisabled(chosen)


class Finder(QLineEdit):
    """`entered`: Return, which is not for the dialog."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def below(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for number in range(item.childCount()):
        if (inner := item.child(number)) is not None:
            yield inner
