"""What stands under an article: its story, what is related, more of where it is from."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader_app.ui.kit import Kit
from reader_app.ui.story.layout import GUTTER, Columns
from reader_app.ui.story.linked import Linked
from reader_app.ui.story.list import LineList
from reader_app.ui.story.plates import Plates
from reader_app.ui.story.rows import Row
from reader_app.ui.story.setting import Setting
from reader_app.ui.theme import Space
from reader_app.ui.viewer import Under

__all__ = ["Strip"]

TWO = 520  # px of the column, from where two parts stand beside each other
LINE = Space.L  # px above the line that ends the article


class Strip(Under):
    """Three lists, of which any may be empty. `opened`: a line by its key; `menu_wanted`: for one,
    at a point of the screen; `left`: the keyboard went back to the text."""

    gutter = GUTTER
    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)
    left = Signal()

    def __init__(self, kit: Kit, plates: Plates, page: QWidget, width: int) -> None:
        """Under a text of `page` in a column of `width` px."""
        super().__init__(page)
        self.hide()
        self.resize(width + 2 * GUTTER, 0)
        self._theme = kit.theme
        self.lists = [self._make(kit, plates) for _ in range(3)]
        self.story, self.related, self.more = self.lists
        self.story.setAccessibleName(self.tr("This story"))
        self.related.setAccessibleName(self.tr("Related articles"))
        self.more.setAccessibleName(self.tr("More from here"))
        for number, lines in enumerate(self.lists):
            lines.beyond.connect(lambda way, n=number: self._beyond(n, way))
            lines.selectionModel().currentChanged.connect(lambda _, __, n=number: self._reach(n))
        self.dress()
        kit.theme.changed.connect(self.dress)

    def show_linked(self, linked: Linked) -> None:
        for lines, rows in zip(
            self.lists, (linked.story, linked.related, linked.more), strict=True
        ):
            lines.show_rows(rows)
            lines.setVisible(bool(rows))
        self._lay_out()
        self.grown.emit()

    def row(self, key: str) -> Row | None:
        """One of its lines."""
        for lines in self.lists:
            if (place := lines.lines.place(key)) >= 0:
                return lines.lines.rows[place]
        return None

    def room(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() + 1 for place in places if not place.isEmpty()), default=0)

    def enter(self) -> None:
        """The keyboard goes to the first line."""
        self.reached.emit(self.rect())
        for lines in self.lists:
            if lines.lines.rows:
                self._go(lines, 1)
                return

    def dress(self) -> None:
        for lines in self.lists:
            lines.dress()
        self._lay_out()
        self.grown.emit()

    # -- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line where the article ends."""
        painter = QPainter(self)
        tokens = self._theme.tokens
        painter.fillRect(self.rect(), QColor(tokens.paper))
        line = QRect(GUTTER, LINE, self.width() - 2 * GUTTER, 1)
        painter.fillRect(line, QColor(tokens.line))
        painter.end()

    # -- inside

    def _make(self, kit: Kit, plates: Plates) -> LineList:
        setting = Setting(kit.theme, kit.pictures, lambda _: None, Columns.under(1))
        lines = LineList(setting, plates, self, page=False)
        lines.opened.connect(self.opened)
        lines.menu_wanted.connect(self.menu_wanted)
        return lines

    def _lay_out(self) -> None:
        for lines, place in zip(self.lists, self._places(self.width() - 2 * GUTTER), strict=True):
            lines.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        """Of the three lists, for a column of `width` px."""
        top = LINE + Space.XS
        whole = width + 2 * GUTTER
        places = [QRect(0, top, whole, self._tall(self.story, whole))]
        top += places[0].height()
        pair = self.related.lines.rows and self.more.lines.rows
        if pair and width >= self._theme.wide(TWO):
            half = (width - Space.XXL) // 2 + 2 * GUTTER
            left = QRect(0, top, half, self._tall(self.related, half))
            right = QRect(whole - half, top, half, self._tall(self.more, half))
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                left.moveLeft(whole - half)
                right.moveLeft(0)
            return [*places, left, right]
        for lines in (self.related, self.more):
            places.append(QRect(0, top, whole, self._tall(lines, whole)))
            top += places[-1].height()
        return places

    def _tall(self, lines: LineList, width: int) -> int:
        return lines.height_in(width) if lines.lines.rows else 0

    def _beyond(self, number: int, way: int) -> None:
        """From one list to the next, from the first to the text."""
        while 0 <= (number := number + way) < len(self.lists):
            if self.lists[number].lines.rows:
                self._go(self.lists[number], way)
                return
        if number < 0:
            self.left.emit()

    def _go(self, lines: LineList, way: int) -> None:
        rows = lines.lines.rows
        keys = [row.key for row in rows if not row.kind.still]
        lines.setFocus(Qt.FocusReason.ShortcutFocusReason)
        lines.go_to(keys[0] if way > 0 else keys[-1])

    def _reach(self, number: int) -> None:
        """What the keyboard is at comes into sight."""
        lines = self.lists[number]
        if lines.hasFocus():
            place = lines.current_rect().translated(lines.pos())
            self.reached.emit(place)
