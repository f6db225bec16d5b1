"""The table of publications: sorted by its heads, chosen one or several, by mouse and keys."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
)

from reader_app.services import size_of
from reader_app.ui.kit import Kit
from reader_app.ui.managing.figures import Column
from reader_app.ui.managing.model import COLUMNS, HealthModel, names
from reader_app.ui.managing.rows import RowDelegate
from reader_app.ui.theme import Space, TextSize

__all__ = ["HealthTable"]

NAME = 260  # px that names have at the least, at the usual size of text
SAMPLE = "88 Wwww"  # as wide as a figure becomes
WIDE = 888_000_000  # bytes, of which the words are as wide as those of any
# Those that make room first.
SPARED = (
    Column.NEWEST, Column.WEEKLY, Column.ARTICLES, Column.READY, Column.ANSWERED, Column.UNREAD,
    Column.SPACE,
)  # fmt: skip

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
LARGEST_FIRST = frozenset(COLUMNS) - {Column.NAME, Column.ANSWERED, Column.NEWEST, Column.READY}


class HealthTable(QTableView):
    """`chosen`: another choice of rows; `opened`: by a double click or Return; `above`: the keys
    leave it upwards; `sorted_by`: the reader has pressed a head."""

    chosen = Signal()
    opened = Signal()
    above = Signal()
    sorted_by = Signal()

    def __init__(self, kit: Kit, model: HealthModel) -> None:
        super().__init__()
        self._kit, self._rows = kit, model
        self._kept: tuple[list[int], int, int] = ([], 0, -1)
        self._eye = 0
        self._delegate = RowDelegate(kit.theme, kit.pictures, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("figures", True)
        self.setAccessibleName(self.tr("Publications"))
        self.setAccessibleDescription(self.tr("Return shows more about one"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._prepare_header(self.horizontalHeader())
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self._told = QTimer(self, singleShot=True, interval=0)  # once for many changes
        self._told.timeout.connect(self.chosen)
        self.selectionModel().selectionChanged.connect(self._told.start)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        kit.pictures.arrived.connect(lambda _: self.viewport().update())
        kit.theme.changed.connect(self._dress)
        self._dress()
        self.show_sort()

    def ids(self) -> list[int]:
        """The publications that are chosen, in the order of the table."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [row.id for place in places if (row := self._rows.row(place)) is not None]

    def choose(self, ids: Iterable[int], current: int = 0, *, reveal: bool = True) -> None:
        """Choose publications where they are listed; `current` is brought into sight."""
        places = [place for one in ids if (place := self._rows.place(one)) >= 0]
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        for place in places:
            selection.select(self._rows.index(place, 0), self._rows.index(place, last))
        at = self._rows.place(current)
        if at < 0 and places:
            at = places[0]
        if at >= 0:
            index = self._rows.index(at, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            if reveal:
                self.scrollTo(index)
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, how)

    def show_sort(self) -> None:
        """The mark in the head."""
        header = self.horizontalHeader()
        was = header.blockSignals(True)
        sort = self._rows.sort_by
        down = (
            Qt.SortOrder.DescendingOrder if self._rows.descending else Qt.SortOrder.AscendingOrder
        )
        header.setSortIndicator(COLUMNS.index(sort) if sort else -1, down)
        header.blockSignals(was)
        header.update()
        self._arrange()

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Key.Key_Return, Key.Key_Enter) and self.ids():
            self.opened.emit()
        elif key == Key.Key_Up and self.currentIndex().row() <= 0:
            self.above.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- inside

    def _prepare_header(self, header: QHeaderView) -> None:
        header.setSectionsMovable(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setAccessibleName(self.tr("Columns"))
        header.setMinimumSectionSize(24)
        header.sectionClicked.connect(self._sort)

    def _sort(self, section: int) -> None:
        """By a column, the other way round when it is pressed again."""
        column, rows = COLUMNS[section], self._rows
        again = rows.sort_by is column
        rows.descending = not rows.descending if again else column in LARGEST_FIRST
        rows.sort_by = column
        rows.arrange()
        self.show_sort()
        self.scrollToTop()
        self.sorted_by.emit()

    def _keep(self) -> None:
        place = self.currentIndex().row()
        row = self._rows.row(place)
        self._kept = self.ids(), row.id if row is not None else 0, place
        self._eye = self.verticalScrollBar().value()

    def _restore(self) -> None:
        """The same ones; where they have gone, what has come into their place. The eye stays."""
        ids, current, place = self._kept
        self.choose(ids, current, reveal=False)
        row = self._rows.row(min(place, self._rows.rowCount() - 1))
        if ids and row is not None and not self.ids():
            self.choose([row.id], row.id, reveal=False)
        self.updateGeometries()
        self.verticalScrollBar().setValue(self._eye)
        self._told.start()

    def _dress(self) -> None:
        self._delegate.measure()
        self.verticalHeader().setDefaultSectionSize(self._delegate.height)
        self.verticalScrollBar().setSingleStep(self._delegate.height // 2)
        font = self._kit.theme.font(TextSize.CAPTION)
        self._rows.head_font = font
        metrics, heads = QFontMetrics(font), names()
        room, longest = 2 * Space.L, size_of(WIDE)  # whose unit may be a word
        self._widths = {
            column: room
            + max(metrics.horizontalAdvance(text) for text in (heads[column], SAMPLE, longest))
            for column in COLUMNS
        }
        self._arrange()

    def _arrange(self) -> None:
        """The figures that there is room for, and that by which the table is sorted."""
        room = self.viewport().width() - self._kit.theme.wide(NAME)
        shown: list[Column] = []
        for column in (self._rows.sort_by, *reversed(SPARED)):
            if column is None or column is Column.NAME or column in shown:
                continue
            if self._widths[column] > room:
                break
            room -= self._widths[column]
            shown.append(column)
        header = self.horizontalHeader()
        taken = sum(self._widths[column] for column in shown)
        for number, column in enumerate(COLUMNS):
            wide = column is Column.NAME
            self.setColumnHidden(number, not wide and column not in shown)
            width = max(1, self.viewport().width() - taken) if wide else self._widths[column]
            if not self.isColumnHidden(number):
                header.resizeSection(number, width)
