"""The lines as a list that the keyboard and a screen reader go through."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QWidget

from reader_app.ui.story.layout import Columns
from reader_app.ui.story.model import Lines
from reader_app.ui.story.painter import LinePainter
from reader_app.ui.story.plates import Plates
from reader_app.ui.story.rows import Kind, Row
from reader_app.ui.story.setting import Setting
from reader_app.ui.story.tools import Tools

__all__ = ["LineList"]

Move = QAbstractItemView.CursorAction
BACK = (Move.MoveUp, Move.MovePrevious, Move.MoveLeft)
ON = (Move.MoveDown, Move.MoveNext, Move.MoveRight)
REST = 24  # px that stay free beside a line that is gone to


class LineList(QListView):
    """`opened`: the reader asked for this line; `menu_wanted`: for its menu, at a point of the
    screen; `beyond`: the keyboard left it upwards (-1) or downwards."""

    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)
    beyond = Signal(int)

    def __init__(self, setting: Setting, plates: Plates, parent: QWidget, *, page: bool) -> None:
        super().__init__(parent)
        self._page = page
        self._tools: Tools | None = None
        self.lines = Lines(self)
        self.painter = LinePainter(setting, plates, self, page=page)
        self.setModel(self.lines)
        self.setItemDelegate(self.painter)
        self.setProperty("figures", True)  # its ground is that of what it lies on
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        if not page:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(REST)

    def put_tools(self, tools: Tools) -> None:
        """Buttons under the words of the head; they scroll with it."""
        self._tools = tools
        tools.setParent(self.viewport())

    # -- content

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Another state of the same page, with what the eye is on kept where it is."""
        anchor = self._anchor()
        self.painter.forget()
        self.lines.show(rows)
        self._measure()
        self._settle(anchor)

    def row(self) -> Row | None:
        """What the keyboard is at."""
        place = self.currentIndex().row()
        return self.lines.rows[place] if 0 <= place < len(self.lines.rows) else None

    def go_to(self, key: str) -> bool:
        """Put the keyboard at a line; False where there is none of that key."""
        place = self.lines.place(key)
        if place >= 0:
            self.setCurrentIndex(self.lines.index(place))
        return place >= 0

    def height_in(self, width: int) -> int:
        """Of all lines, in a view of `width` px."""
        self.painter.setting.columns = self._columns(width)
        return sum(self.painter.height(row) for row in self.lines.rows)

    def dress(self) -> None:
        """The size of text or the colours are others."""
        anchor = self._anchor()
        self.painter.forget()
        self._measure()
        self._settle(anchor)
        self.viewport().update()

    def step(self, way: int, *, unread: bool = False) -> bool:
        """To the next article; False where there is none."""
        rows, place = self.lines.rows, self.currentIndex().row()
        while 0 <= (place := place + way) < len(rows):
            row = rows[place]
            if row.kind in (Kind.REPORT, Kind.COPY) and (row.unread or not unread):
                self.setCurrentIndex(self.lines.index(place))
                return True
        return False

    # -- Qt

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Over captions, and out at either end."""
        place, rows = self.currentIndex().row(), self.lines.rows
        if action not in (*BACK, *ON, Move.MoveHome, Move.MoveEnd):
            found = super().moveCursor(action, modifiers)
            return found if found.isValid() else self.currentIndex()
        way = -1 if action in (*BACK, Move.MoveEnd) else 1
        if action is Move.MoveHome:
            place = -1
        elif action is Move.MoveEnd:
            place = len(rows)
        while 0 <= (place := place + way) < len(rows):
            if not rows[place].kind.still:
                return self.lines.index(place)
        if action in (*BACK, *ON) and self.hasFocus():
            self.beyond.emit(way)
        return self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, the arrows to the sides fold; Space belongs to the window."""
        row = self.row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(row.key)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            opens = (event.key() == Qt.Key.Key_Right) is not self.isRightToLeft()
            if row is not None and row.kind is Kind.FOLD and row.unfolded is not opens:
                self.opened.emit(row.key)
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's shortcuts."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.lines.rows[index.row()].kind.still:
            self.opened.emit(self.lines.rows[index.row()].key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid() and self.lines.rows[index.row()].articles:
            self.menu_wanted.emit(self.lines.rows[index.row()].key, place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor = self._anchor()
        super().resizeEvent(event)
        self._measure()
        self._settle(anchor)

    def scrollContentsBy(self, across: int, down: int) -> None:
        super().scrollContentsBy(across, down)
        self._place_tools()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Under an article the article scrolls."""
        if self._page:
            super().wheelEvent(event)
        else:
            event.ignore()

    # -- inside

    def _columns(self, width: int) -> Columns:
        if self._page:
            return Columns.of(self.painter.setting.theme, width, self.lines.rows)
        return Columns.under(width)

    def _measure(self) -> None:
        self.painter.setting.columns = self._columns(self.viewport().width())
        if self._tools is not None and self.lines.rows:
            head = self.painter.head
            head.tools = self._tools.height_in(head.width(self.lines.rows[0]))
        self.doItemsLayout()
        self._place_tools()

    def _place_tools(self) -> None:
        if self._tools is None or not self.lines.rows:
            return
        line = self.visualRect(self.lines.index(0))
        place = self.painter.head.tools_place(self.lines.rows[0]).translated(line.topLeft())
        self._tools.setGeometry(QStyle.visualRect(self.layoutDirection(), line, place))
        self._tools.show()

    def _anchor(self) -> tuple[str, int] | None:
        """The first line in sight and how far its edge is from the view's."""
        rows = self.lines.rows
        if not rows or self.verticalScrollBar().value() == 0:
            return None
        index = self.indexAt(QPoint(self.viewport().width() // 2, 1))
        if not index.isValid():
            return None
        return rows[index.row()].key, self.visualRect(index).top()

    def _settle(self, anchor: tuple[str, int] | None) -> None:
        place = self.lines.place(anchor[0]) if anchor is not None else -1
        if anchor is not None and place >= 0:
            bar = self.verticalScrollBar()
            here = self.visualRect(self.lines.index(place)).top()
            bar.setValue(bar.value() + here - anchor[1])

    def current_rect(self) -> QRect:
        """Of the line that the keyboard is at, in the view's own coordinates."""
        return self.visualRect(self.currentIndex())
