"""The article list's view: fixed rows, so that its size costs nothing, and an eye's anchor."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reader_app.ui.models import ArticleModel, Listing, Step
from reader_app.ui.window.rows import ArticleDelegate

__all__ = ["ArticleTable"]

Index = QModelIndex | QPersistentModelIndex
INTO = 24  # px from the edge of a row where its menu opens
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
    """`passed`: the reader moved onto an article; `pressed_on`: they asked for it; `menu_wanted`:
    for a row, at a point of the screen; `dragged`: these articles begin to move."""

    passed = Signal(int)
    pressed_on = Signal(int)
    menu_wanted = Signal(int, QPoint)
    dragged = Signal(object)

    def __init__(self, model: ArticleModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._articles = model
        self._silent = False
        self._entering = False
        self._moving = False
        self._extending = False  # the reader selects several and asks for none of them
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
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setAutoScroll(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def dress(self, delegate: ArticleDelegate) -> None:
        """Take the delegate's heights, at first and when the size of text or the density changes;
        what the eye is on stays in sight."""
        anchor = self._anchor()
        self._delegate = delegate
        self.setItemDelegate(delegate)
        self._level()
        metrics = delegate.measure()
        self.verticalHeader().setDefaultSectionSize(metrics.row)
        self.verticalScrollBar().setSingleStep(metrics.row // 2)
        self._fit_headings()
        self._settle(anchor)

    # -- content

    def show_listing(self, listing: Listing, current: int | None) -> None:
        """Another list; `current` is selected without being opened, and stays where it was in
        sight if it stood in the last list too."""
        anchor = self._anchor()
        self._silent = True
        self._level()
        self._articles.show(listing)
        self._fit_headings()
        self._silent = False
        self.scrollToTop()
        if current is not None:
            self.select(current)
        if anchor is not None and anchor[0] == current:
            self._settle(anchor)

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
        self._settle(anchor)

    # -- where the reader is

    def current_id(self) -> int | None:
        return self._articles.id_at(self.currentIndex().row())

    def chosen(self) -> tuple[int, ...]:
        """The articles that are selected, else the current one."""
        found: set[int] = set()
        parts = self.selectionModel().selection()
        for part in (parts.at(number) for number in range(parts.count())):
            found.update(range(part.top(), part.bottom() + 1))
        keys = (self._articles.id_at(row) for row in sorted(found) or [self.currentIndex().row()])
        return tuple(key for key in keys if key is not None)

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

    def articles_above(self) -> int:
        """How many articles lie above what is in sight, headings left out."""
        rows = self.rows_above()
        return rows - bisect_left(self._articles.headings, rows)

    def articles_below(self) -> int:
        """How many articles lie below what is in sight."""
        last = self.rowAt(self.viewport().height() - 1)
        rows = self._articles.rowCount() - 1 - last if last >= 0 else 0
        headings = self._articles.headings
        return rows - (len(headings) - bisect_right(headings, last)) if rows else 0

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
            if not self._articles.is_known(row):
                return None
            row += step
        return None

    def leave(self, gone: Collection[int]) -> None:
        """Go on to the next article, else to the one before, where the current one is gone."""
        if self.current_id() not in gone:
            return
        for step in (1, -1):
            row = self.currentIndex().row() + step
            while 0 <= row < self._articles.rowCount() and self._articles.is_known(row):
                key = self._articles.id_at(row)
                if key is not None and key not in gone:
                    flags = QItemSelectionModel.SelectionFlag
                    index = self._articles.index(row, 0)
                    self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                    return
                row += step

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
        if key is not None and not self._silent and not self._extending:
            self.passed.emit(key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._moving = False
        # The other button asks for the menu of the row under it and opens, and so reads, nothing.
        if event.button() != Qt.MouseButton.RightButton:
            self._extending = extends(event)
            super().mousePressEvent(event)
            self._extending = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        moved, self._moving = self._moving, False
        super().mouseReleaseEvent(event)
        if moved or extends(event):
            return
        if event.button() == Qt.MouseButton.LeftButton:
            key = self._articles.id_at(self.indexAt(event.position().toPoint()).row())
            if key is not None and key == self.current_id():
                self.pressed_on.emit(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._ask_menu()
        else:
            row = self.indexAt(self.viewport().mapFromGlobal(event.globalPos())).row()
            self.menu_wanted.emit(row, event.globalPos())

    def startDrag(self, actions: Qt.DropAction) -> None:
        if chosen := self.chosen():
            self._moving = True
            self.dragged.emit(chosen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # What is dragged is still being made: until it is, moving on selects nothing.
        if not self._moving:
            super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        by_keys = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if self.hasFocus() and by_keys and self.current_id() is None:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self.palette().accent().color(), 2))
            painter.drawRoundedRect(self.viewport().rect().adjusted(3, 3, -3, -3), 6, 6)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._ask_menu()
            return
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (key := self.current_id()) is not None:
                self.pressed_on.emit(key)
            return
        self._extending = extends(event)
        super().keyPressEvent(event)
        self._extending = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        row = self.currentIndex().row()
        seen = row >= 0 and 0 <= self.rowViewportPosition(row) < event.oldSize().height()
        super().resizeEvent(event)
        if seen and self.rowViewportPosition(row) + self.rowHeight(row) > self.viewport().height():
            self.reveal(row)

    def keyboardSearch(self, search: str) -> None:
        """A letter that is no shortcut opens no article, and marks none as read."""

    # -- inside

    def _ask_menu(self) -> None:
        """By the keyboard: at the current row."""
        index = self.currentIndex()
        if index.isValid():
            self.scrollTo(index)
            place = self.visualRect(index)
            edge = place.right() - INTO if self.isRightToLeft() else place.left() + INTO
            self.menu_wanted.emit(
                index.row(), self.viewport().mapToGlobal(QPoint(edge, place.center().y()))
            )

    def _settle(self, anchor: tuple[int, int] | None) -> None:
        """Put the article that was in sight back where it was."""
        self.updateGeometries()
        row = self._articles.row_of(anchor[0]) if anchor is not None else -1
        if anchor is not None and row >= 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(row) - anchor[1])

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
            if not self._articles.is_known(row):
                return None
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


def extends(event: QKeyEvent | QMouseEvent) -> bool:
    """Whether it selects more, or fewer, than one."""
    more = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    return bool(event.modifiers() & more)
