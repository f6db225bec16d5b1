"""What For You has learnt as rows of a table: found by words, sorted by its heads."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from reader_app.domain import TasteCounter, Trait
from reader_app.services import figures, trait_name
from reader_app.ui.phrase import listed, said
from reader_app.ui.plain import line, tip

__all__ = ["KIND", "NAME", "SAYS", "WEIGHT", "LearntModel", "named"]

KIND, NAME, SAYS, WEIGHT = range(4)

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole


def named(one: TasteCounter) -> str:
    """A counter in words: “Publication LWN: finished 6 of 8”."""
    return said("{kind} {name}: {figures}", kind=trait_name(one.trait), name=one.label,
                figures=figures(one))  # fmt: skip


def weight(one: TasteCounter) -> float:
    """How much it says by now, for and against."""
    return one.liked + one.disliked


class LearntModel(QAbstractTableModel):
    """All counters but that of all articles together, the most telling first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[TasteCounter, ...] = ()
        self._listed: list[TasteCounter] = []
        self.words: tuple[str, ...] = ()
        self.sort_by = -1  # as they came
        self.descending = False
        self.head_font: QFont | None = None

    @property
    def total(self) -> int:
        return len(self._all)

    def row(self, place: int) -> TasteCounter | None:
        return self._listed[place] if 0 <= place < len(self._listed) else None

    def place(self, id: int) -> int:
        """Where a counter stands, -1 for nowhere."""
        return next((n for n, one in enumerate(self._listed) if one.id == id), -1)

    def take(self, counters: Iterable[TasteCounter]) -> None:
        """All there are now."""
        self._all = tuple(one for one in counters if one.trait is not Trait.ALL)
        self.arrange()

    def find(self, words: str) -> None:
        """List those that have all the words."""
        self.words = tuple(words.casefold().split())
        self.arrange()

    def arrange(self) -> None:
        """Choose and sort anew."""
        found = [one for one in self._all if self._has(one)]
        match self.sort_by:
            case 0 | 1 | 2:
                column = self.sort_by
                found.sort(key=lambda one: _cell(one, column).casefold(), reverse=self.descending)
            case 3:
                found.sort(key=weight, reverse=self.descending)
        self.beginResetModel()
        self._listed = found
        self.endResetModel()

    # -- Qt

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._listed)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(heads())

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        match role:
            case Role.DisplayRole:
                return line(_cell(row, index.column()))
            case Role.AccessibleTextRole if index.column() == KIND:
                return line(named(row), 1_000)
            case Role.ToolTipRole:
                return tip(named(row))
            case Role.TextAlignmentRole if index.column() == WEIGHT:
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Role.DisplayRole:
                return heads()[section]
            case Role.FontRole:
                return self.head_font
            case Role.TextAlignmentRole:
                figure = section == WEIGHT
                side = Qt.AlignmentFlag.AlignTrailing if figure else Qt.AlignmentFlag.AlignLeading
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    # -- inside

    def _has(self, one: TasteCounter) -> bool:
        text = listed((trait_name(one.trait), one.label)).casefold()
        return all(word in text for word in self.words)


def _cell(one: TasteCounter, column: int) -> str:
    match column:
        case 0:
            return trait_name(one.trait)
        case 1:
            return one.label
        case 2:
            return figures(one)
    return QLocale().toString(weight(one), "f", 1)


def heads() -> Sequence[str]:
    """The heads of the columns."""
    return said("Kind"), said("Name"), said("What you did"), said("Weight")
