"""The article list's view: fixed rows, so that its size costs nothing, and an eye's anchor."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reader_app.ui.models import ArticleModel, Listing, Step
from reader_app.ui.window.rows import ArticleDelegate

__all__ = ["ArticleTable"]

Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction
STEPS = {
    Move.MoveUp: -1,
    Move.MovePrevious: -1,
    Move.MoveLeft: -1,
    Move.MoveDown: 1,
    Move.MoveNext: 1,
    Move.MoveRight: 1,
}


class ArticleTable(QTableView):
    """`passed`: the reader moved onto an article; `pressed_on`: they asked for it."""

    passed = Signal(int)
    pressed_on = Signal(int)

    def __init__(self, model: ArticleModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._articles = model
        self._silent = False
        self._entering = False
        self._delegate: ArticleDelegate | None = None
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAutoScroll(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def dress(self, delegate: ArticleDelegate) -> None:
        """Take the delegate's heights, at first and when the size of text changes."""
        self._delegate = delegate
        self.setItemDelegate(delegate)
        self._level()
        metrics = delegate.measure()
        self.verticalHeader().setDefaultSectionSize(metrics.row)
        self.verticalScrollBar().setSingleStep(metrics.row // 2)
        self._fit_headings()

    # -- content

    def show_listing(self, listing: Listing, current: int | None) -> None:
        """Another list; `current` is selected without being opened."""
        self._silent = True
        self._level()
        self._articles.show(listing)
        self._fit_headings()
        self._silent = False
        self.scrollToTop()
        if current is not None:
            self.select(current)

    def absorb(self, listing: Listing, plan: Sequence[Step] | None = None) -> None:
        """The same list after a change, with what the eye is on kept where it is."""
        current = self.current_id()
        anchor = self._anchor()
        self._silent = True
        self._level()
        self._articles.absorb(listing, plan)
        self._fit_headings()
        if current is not None and self.current_id() != current:
            self.select(current, scroll=False)
        self._silent = False
        self.updateGeometries()
        if anchor is not None:
            key, offset = anchor
            row = self._articles.row_of(key)
            if row >= 0:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.rowViewportPosition(row) - offset)

    # -- where the reader is

    def current_id(self) -> int | None:
        return self._articles.id_at(self.currentIndex().row())

    def chosen(self) -> tuple[int, ...]:
        """The articles that are selected, else the current one."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        found = [self._articles.id_at(row) for row in rows or [self.currentIndex().row()]]
        return tuple(key for key in found if key is not None)

    def select(self, article_id: int, *, scroll: bool = True) -> bool:
        """Make it the current one without opening it."""
        row = self._articles.row_of(article_id)
        if row < 0:
            return False
        was, self._silent = self._silent, True
        index = self._articles.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._silent = was
        if scroll:
            self.reveal(row)
        return True

    def reveal(self, row: int) -> None:
        """Scroll the row into sight, with its day's heading and a neighbour where there is room."""
        above = row - 1 if row > 0 else row
        self.scrollTo(self._articles.index(above, 0))
        below = min(row + 1, self._articles.rowCount() - 1)
        self.scrollTo(self._articles.index(below, 0))
        self.scrollTo(self._articles.index(row, 0))

    def rows_above(self) -> int:
        """How many rows lie above what is in sight."""
        return max(0, self.rowAt(0))

    def beside(self, step: int) -> int | None:
        """The article next to the current one, headings passed over."""
        row = self.currentIndex().row()
        row = row + step if row >= 0 else (0 if step > 0 else -1)
        while 0 <= row < self._articles.rowCount():
            if (key := self._articles.id_at(row)) is not None:
                return key
            row += step
        return None

    # -- Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt makes the first row current when focus comes in; nobody asked for that article.
        self._entering = True
        super().focusInEvent(event)
        self._entering = False

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if self._entering:
            return QModelIndex()
        if action in STEPS:
            key = self.beside(STEPS[action])
            return self._articles.index(self._articles.row_of(key), 0) if key else QModelIndex()
        index = super().moveCursor(action, modifiers)
        if index.isValid() and self._articles.is_heading(index.row()):
            step = 1 if index.row() + 1 < self._articles.rowCount() else -1
            return self._articles.index(index.row() + step, 0)
        return index

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        key = self._articles.id_at(current.row()) if current.isValid() else None
        if key is not None and not self._silent:
            self.passed.emit(key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The other button asks for the menu of the row under it and opens, and so reads, nothing.
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            key = self._articles.id_at(self.indexAt(event.position().toPoint()).row())
            if key is not None and key == self.current_id():
                self.pressed_on.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (key := self.current_id()) is not None:
                self.pressed_on.emit(key)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """A letter that is no shortcut opens no article, and marks none as read."""

    # -- inside

    def _anchor(self) -> tuple[int, int] | None:
        """An article in sight and where it is; None at the top of a list nobody has touched."""
        current = self.current_id()
        if current is not None:
            top = self.rowViewportPosition(self.currentIndex().row())
            if -self.rowHeight(self.currentIndex().row()) < top < self.viewport().height():
                return current, top
        elif self.verticalScrollBar().value() == 0:
            return None
        row = self.indexAt(QPoint(0, 0)).row()
        while 0 <= row < self._articles.rowCount():
            if (key := self._articles.id_at(row)) is not None:
                return key, self.rowViewportPosition(row)
            row += 1
        return None

    def _level(self) -> None:
        """All rows of one height: a header keeps heights by row number through a reset."""
        if self._delegate is not None:
            self._size_headings(self._delegate.metrics.row)

    def _fit_headings(self) -> None:
        if self._delegate is not None:
            self._size_headings(self._delegate.metrics.heading)

    def _size_headings(self, height: int) -> None:
        # A header that may not repaint does not work out the place of every row after each one.
        header = self.verticalHeader()
        header.setUpdatesEnabled(False)
        for row in self._articles.headings:
            if header.sectionSize(row) != height:
                header.resizeSection(row, height)
        header.setUpdatesEnabled(True)
