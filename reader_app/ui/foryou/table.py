"""The table of what was learnt: chosen by mouse and keys, deleted by a key."""

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from reader_app.domain import TasteCounter
from reader_app.ui.foryou.line import LineDelegate
from reader_app.ui.foryou.lines import KIND, NAME, SAYS, WEIGHT, LearntModel
from reader_app.ui.kit import Kit
from reader_app.ui.theme import Space, TextSize

__all__ = ["LearntTable"]

WIDTHS = {KIND: 120, NAME: 220, WEIGHT: 88}  # px at the usual size of text
NARROW = 560  # px, below which the weight is left out
BESIDE = 8  # px above and below a line


class LearntTable(QTableView):
    """`chosen`: another choice of rows; `unwanted`: the reader pressed the key that takes rows
    away."""

    chosen = Signal()
    unwanted = Signal()

    def __init__(self, kit: Kit, model: LearntModel) -> None:
        super().__init__()
        self._kit, self._rows = kit, model
        self._kept: tuple[int, int, int, bool] = (0, -1, 0, False)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("figures", True)
        self.setAccessibleName(self.tr("What For You has learnt"))
        self.setAccessibleDescription(self.tr("Delete takes the chosen lines away"))
        self._delegate = LineDelegate(kit.theme, self)
        self.setItemDelegate(self._delegate)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._prepare_header()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self._told = QTimer(self, singleShot=True, interval=0)  # once for many changes
        self._told.timeout.connect(self.chosen)
        self.selectionModel().selectionChanged.connect(self._told.start)
        kit.theme.changed.connect(self._dress)
        self._dress()

    def picked(self) -> list[TasteCounter]:
        """The rows that are chosen, in their order."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [row for place in places if (row := self._rows.row(place)) is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.picked():
            self.unwanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- inside

    def _prepare_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setAccessibleName(self.tr("Columns"))
        header.sectionClicked.connect(self._sort)

    def _sort(self, section: int) -> None:
        """By a column, the other way round when it is pressed again."""
        rows = self._rows
        again = rows.sort_by == section
        rows.descending = not rows.descending if again else section == WEIGHT
        rows.sort_by = section
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(section, down if rows.descending else up)
        rows.arrange()
        self.scrollToTop()

    def _keep(self) -> None:
        place = self.currentIndex().row()
        row = self._rows.row(place)
        eye, chosen = self.verticalScrollBar().value(), bool(self.picked())
        self._kept = row.id if row is not None else 0, place, eye, chosen

    def _restore(self) -> None:
        """The same line; where it has gone, what has come into its place. The eye stays."""
        id, place, eye, chosen = self._kept
        at = self._rows.place(id)
        at = at if at >= 0 else min(max(0, place), self._rows.rowCount() - 1)
        if at >= 0:
            how = QItemSelectionModel.SelectionFlag.NoUpdate
            if chosen:
                how = (
                    QItemSelectionModel.SelectionFlag.ClearAndSelect
                    | QItemSelectionModel.SelectionFlag.Rows
                )
            self.selectionModel().setCurrentIndex(self._rows.index(at, 0), how)
        self.updateGeometries()
        self.verticalScrollBar().setValue(eye)
        self._told.start()

    def _dress(self) -> None:
        metrics = QFontMetrics(self._kit.theme.font(TextSize.TEXT))
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 2 * BESIDE)
        self._rows.head_font = self._kit.theme.font(TextSize.CAPTION)
        self._arrange()

    def _arrange(self) -> None:
        theme, room = self._kit.theme, self.viewport().width()
        narrow = room < theme.wide(NARROW)
        self.setColumnHidden(WEIGHT, narrow)
        header, left = self.horizontalHeader(), room
        for column, width in WIDTHS.items():
            if column != WEIGHT or not narrow:
                size = min(theme.wide(width), room // 3)
                header.resizeSection(column, size)
                left -= size
        header.resizeSection(SAYS, max(left, Space.XL))
