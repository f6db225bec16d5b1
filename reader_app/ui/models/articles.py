"""The article list: an array of keys, rows fetched in pages when they are looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader_app.domain import ArticleRow
from reader_app.ui.models.listing import Listing, heading_date, heading_month
from reader_app.ui.models.steps import Insert, Remove, Step, steps
from reader_app.ui.phrase import day, hint, spoken
from reader_app.ui.plain import tip

__all__ = ["ArticleModel", "HeadingRole", "IdRole", "RowRole", "SnippetRole", "TitleRole"]

RowRole = Qt.ItemDataRole.UserRole + 1  # ArticleRow, None for a heading
HeadingRole = Qt.ItemDataRole.UserRole + 2  # str, None for an article
SnippetRole = Qt.ItemDataRole.UserRole + 3
IdRole = Qt.ItemDataRole.UserRole + 4
TitleRole = Qt.ItemDataRole.UserRole + 5  # the headline with its hits marked, "" without hits

PAGE = 32  # rows fetched at once
KEPT = 4096  # rows kept
FEW = 8  # more changed rows than this are repainted at one go
LARGE = 20_000  # more new or gone rows than this are shown by a reset
RUNS = 24  # so are more runs of rows: each of them costs the view a new layout

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class ArticleModel(QAbstractTableModel):
    """One column; `fetch` reads rows by id and is called on the GUI thread, a page at a time."""

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], list[ArticleRow]],
        clock: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._clock = clock
        self._listing = Listing()
        self._keys = array("q")
        self._rows: OrderedDict[int, ArticleRow] = OrderedDict()
        self._places: dict[int, int] = {}  # where rows stood when they were read

    # -- content

    @property
    def listing(self) -> Listing:
        return self._listing

    def show(self, listing: Listing) -> None:
        """Another list: everything new."""
        self.beginResetModel()
        self._take(listing)
        self.endResetModel()

    def absorb(self, listing: Listing, plan: Sequence[Step] | None = None) -> None:
        """The same list after a change: only rows that came or went move. `plan` are the steps from
        the listing that stands here, when they have been found already."""
        if plan is None and self._listing.whole:
            plan = steps(self._keys, listing.keys, most=LARGE)
        if plan is None or len(plan) > RUNS or sum(step.count for step in plan) > LARGE:
            self.beginResetModel()
            self._listing, self._keys = listing, listing.keys
            self.endResetModel()
            return
        self._keys = self._keys[:] if len(plan) > 1 else self._keys
        for step in plan:
            first, last = step.row, step.row + step.count - 1
            match step:
                case Remove():
                    self.beginRemoveRows(NOWHERE, first, last)
                    for key in self._keys[first : last + 1]:
                        self._rows.pop(key, None)
                    if len(plan) > 1:
                        del self._keys[first : last + 1]
                    else:
                        self._keys = listing.keys
                    self.endRemoveRows()
                case Insert():
                    self.beginInsertRows(NOWHERE, first, last)
                    if len(plan) > 1:
                        self._keys[first:first] = listing.keys[first : last + 1]
                    else:
                        self._keys = listing.keys
                    self.endInsertRows()
        self._listing, self._keys = listing, listing.keys

    def explain(self, snippets: Mapping[int, str], titles: Mapping[int, str]) -> None:
        """Why further rows of a search were found."""
        listing = self._listing
        self._listing = replace(
            listing,
            snippets={**listing.snippets, **snippets},
            titles={**listing.titles, **titles},
        )
        self.redraw()

    def refresh(self, ids: Iterable[int]) -> None:
        """These articles changed: rows that were looked at are read again."""
        stale = [key for key in ids if self._rows.pop(key, None) is not None]
        if len(stale) > FEW:
            self.redraw()
            return
        for key in stale:
            if (row := self.row_of(key)) >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def forget(self) -> None:
        """Nothing that was looked at is sure any more."""
        self._rows.clear()
        self.redraw()

    def redraw(self) -> None:
        """Everything in sight is painted anew."""
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, 0))

    # -- looking up

    def id_at(self, row: int) -> int | None:
        if 0 <= row < len(self._keys) and self._keys[row] > 0:
            return self._keys[row]
        return None

    def row_of(self, article_id: int) -> int:
        """Where the article stands, -1 where it does not."""
        place = self._places.get(article_id, len(self._keys))
        if place < len(self._keys) and self._keys[place] == article_id:
            return place
        try:
            return self._keys.index(article_id)
        except ValueError:
            return -1

    def is_heading(self, row: int) -> bool:
        return self._keys[row] < 0

    def is_known(self, row: int) -> bool:
        """Whether it has been said what stands there: not before the whole list has come."""
        return self._keys[row] != 0

    @property
    def headings(self) -> tuple[int, ...]:
        return self._listing.headings

    def article_row(self, row: int) -> ArticleRow | None:
        key = self.id_at(row)
        if key is None:
            return None
        if key in self._rows:
            self._rows.move_to_end(key)
        else:
            self._load(row // PAGE)
        return self._rows.get(key)

    def known_row(self, row: int) -> ArticleRow | None:
        """The same when it has been read already: costs nothing."""
        return self._rows.get(self._keys[row]) if 0 <= row < len(self._keys) else None

    # -- Qt

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._keys[index.row()] <= 0:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        key = self._keys[index.row()]
        if key == 0:
            return None
        if key < 0:
            return self._heading(key) if role in HEADING_ROLES else None
        if role == IdRole:
            return key
        if role == SnippetRole:
            return self._listing.snippets.get(key, "")
        if role == TitleRole:
            return self._listing.titles.get(key, "")
        row = self.article_row(index.row()) if role in ARTICLE_ROLES else None
        if row is None:
            return None
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, self._clock())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(hint(row))
        return row.title

    def _heading(self, key: int) -> str:
        which = heading_date(key)
        if which is not None:
            return day(which, datetime.fromtimestamp(self._clock()).astimezone().date())
        year, month = heading_month(key)
        return f"{QLocale().standaloneMonthName(month)} {year}"

    def _take(self, listing: Listing) -> None:
        self._listing = listing
        self._keys = listing.keys
        self._rows.clear()
        self._places.clear()

    def _load(self, page: int) -> None:
        begin = page * PAGE
        places = {key: begin + n for n, key in enumerate(self._keys[begin : begin + PAGE])}
        for row in self._fetch([key for key in places if key > 0 and key not in self._rows]):
            self._rows[row.id] = row
            self._places[row.id] = places[row.id]
        while len(self._rows) > KEPT:
            gone, _ = self._rows.popitem(last=False)
            self._places.pop(gone, None)


HEADING_ROLES = (
    HeadingRole,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
ARTICLE_ROLES = (
    RowRole,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
