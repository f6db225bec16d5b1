"""The publications as rows of a table, chosen and sorted here: Qt would ask row by row."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from reader_app.domain import Offer, Publication, PublicationHealth, SignIn
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
        self._all: dict[int, Row] = {}
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
    def listed(self) -> Sequence[Row]:
        return self._listed

    def row(self, place: int) -> Row | None:
        return self._listed[place] if 0 <= place < len(self._listed) else None

    def of(self, publication_id: int) -> Row | None:
        return self._all.get(publication_id)

    def place(self, publication_id: int) -> int:
        """Where it is listed, -1 for nowhere."""
        return self._places.get(publication_id, -1)

    def take(
        self,
        tree: Iterable[Publication],
        offers: Iterable[Offer] | None = None,
        sign_ins: Iterable[SignIn] | None = None,
    ) -> set[int]:
        """Another tree, perhaps with other offers and sign-ins; returns the publications that are
        not as they were."""
        before = self._all
        decided = [one for row in before.values() for one in row.offers]
        waiting = [row.sign_in for row in before.values() if row.sign_in is not None]
        by_publication: dict[int, list[Offer]] = {}
        for offer in decided if offers is None else offers:
            by_publication.setdefault(offer.publication_id, []).append(offer)
        mend = {one.publication_id: one for one in (waiting if sign_ins is None else sign_ins)}
        self._all = {}
        changed = set()
        for one in tree:
            was = before.get(one.id)
            health = was.health if was is not None else None
            told = tuple(by_publication.get(one.id, ()))
            self._all[one.id] = row = Row(one, health, told, mend.get(one.id))
            if was is None or was.publication != one:
                changed.add(one.id)
            elif was == row:
                self._all[one.id] = was
        if changed or self._all != before or len(self._all) != len(before):
            self.arrange()
        return changed

    def fill(self, healths: Iterable[PublicationHealth]) -> None:
        """Figures of some; none changes its place."""
        for health in healths:
            row = self._all.get(health.publication_id)
            if row is None:
                continue
            self._all[row.id] = filled = replace(row, health=health)
            place = self._places.get(row.id)
            if place is not None:
                self._listed[place] = filled
                last = self.index(place, len(COLUMNS) - 1)
                self.dataChanged.emit(self.index(place, 0), last)

    def choose(self, show: Show, words: str) -> None:
        """List those of a kind that answer to words."""
        self.show, self.words = show, tuple(words.casefold().split())
        self.arrange()

    def arrange(self) -> None:
        """Choose and sort anew."""
        self.beginResetModel()
        self._listed = choose(
            self.rows,
            self.show,
            self.words,
            self.sort_by,
            descending=self.descending,
            now=self._clock(),
        )
        self._places = {row.id: place for place, row in enumerate(self._listed)}
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
