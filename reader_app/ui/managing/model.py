"""The publications as rows of a table, chosen and sorted here: Qt would ask row by row."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from reader_app.domain import PublicationHealth
from reader_app.ui.managing.figures import Column, Row, Show, Sort, choose, spoken, state, value
from reader_app.ui.phrase import said
from reader_app.ui.plain import tip

__all__ = ["COLUMNS", "HealthModel", "IconRole", "StateRole", "TroubleRole", "names"]

IconRole = Qt.ItemDataRole.UserRole + 1
StateRole = Qt.ItemDataRole.UserRole + 2
TroubleRole = Qt.ItemDataRole.UserRole + 3
COLUMNS = tuple(Column)

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole


class HealthModel(QAbstractTableModel):
    """All publications, of which it lists some."""

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._all: Mapping[int, Row] = {}
        self._listed: list[Row] = []
        self._places: dict[int, int] = {}
        self.show = Show.ALL
        self.words: tuple[str, ...] = ()
        self.sort_by: Sort = None
        self.descending = False
        self.head_font: QFont | None = None

    # -- what there is

    @property
    def rows(self) -> Sequence[Row]:
        """All, in the reader's order."""
        return [*self._all.values()]

    @property
    def all(self) -> Mapping[int, Row]:
        """The same by id; never changed, only replaced."""
        return self._all

    @property
    def listed(self) -> Sequence[Row]:
        return self._listed

    def row(self, place: int) -> Row | None:
        return self._listed[place] if 0 <= place < len(self._listed) else None

    def place(self, publication_id: int) -> int:
        """Where it is listed, -1 for nowhere."""
        return self._places.get(publication_id, -1)

    def take(self, rows: Mapping[int, Row]) -> None:
        """All there are now; what is known of the same ones stays."""
        for id, row in rows.items():
            if row.health is None and (was := self._all.get(id)) is not None:
                row.health = was.health
        self._all = rows
        self.arrange()

    def fill(self, healths: Iterable[PublicationHealth]) -> None:
        """Figures of some; none changes its place."""
        for health in healths:
            row = self._all.get(health.publication_id)
            if row is None:
                continue
            row.health = health
            place = self._places.get(row.id)
            if place is not None:
                last = self.index(place, len(COLUMNS) - 1)
                self.dataChanged.emit(self.index(place, 0), last)

    def choose(self, show: Show, words: str) -> None:
        """List those of a kind that answer to words."""
        self.show, self.words = show, tuple(words.casefold().split())
        self.arrange()

    def arrange(self) -> None:
        """Choose and sort anew; what stays in its place is not moved."""
        found = choose(
            self.rows,
            self.show,
            self.words,
            self.sort_by,
            descending=self.descending,
            now=self._clock(),
        )
        if [row.id for row in found] == [*self._places]:
            self._listed = found
            if found:
                last = self.index(len(found) - 1, len(COLUMNS) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._listed = found
        self._places = {row.id: place for place, row in enumerate(found)}
        self.endResetModel()

    # -- Qt

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._listed)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        column, now = COLUMNS[index.column()], self._clock()
        match role:
            case Role.DisplayRole:
                return value(row, column, now) or self._title(row, column)
            case Role.AccessibleTextRole if column is Column.NAME:
                return spoken(row, now, names())
            case Role.ToolTipRole if column is Column.NAME:
                return tip(f"{row.publication.title}\n{state(row, now)}")
            case _ if role == StateRole:
                return state(row, now)
            case _ if role == TroubleRole:
                return row.troubled
            case _ if role == IconRole:
                return row.publication.icon
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Role.DisplayRole:
            return names()[column]
        if role == Role.FontRole:
            return self.head_font
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeading
            figure = column is not Column.NAME
            side = Qt.AlignmentFlag.AlignTrailing if figure else side
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    @staticmethod
    def _title(row: Row, column: Column) -> str:
        return row.publication.title if column is Column.NAME else ""


def names() -> dict[Column, str]:
    """The heads of the columns."""
    return {
        Column.NAME: said("Publication"),
        Column.ANSWERED: said("Last answer"),
        Column.NEWEST: said("Newest"),
        Column.WEEKLY: said("A week"),
        Column.ARTICLES: said("Articles"),
        Column.UNREAD: said("Unread"),
        Column.READY: said("Ready"),
        Column.SPACE: said("Space"),
    }
