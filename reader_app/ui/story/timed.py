"""The lines of the timeline: reports, copies, what only one says, and what is folded."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter

from reader_app.ui.parts import Mirror
from reader_app.ui.story.block import Block
from reader_app.ui.story.rows import Row
from reader_app.ui.story.setting import Setting
from reader_app.ui.theme import Space

__all__ = ["Copy", "Day", "Fold", "Only", "Report"]

Weight = QFont.Weight
ICON = 20  # px at the usual size of text
ABOVE, BELOW = Space.XL, Space.XS  # a report is nearer to its sentences than to the next report


class Timed:
    """What all of them have: the line of time, and the time beside it."""

    def __init__(self, setting: Setting) -> None:
        self._with = setting

    def _rail(self, painter: QPainter, mirror: Mirror) -> None:
        rect = mirror.row
        self._with.paint_rail(painter, mirror, rect.top(), rect.bottom() + 1)

    def _time(self, painter: QPainter, mirror: Mirror, row: Row, top: int) -> None:
        columns = self._with.columns
        width = columns.time - columns.left
        time = self._with.small(row.at, width + Space.XS, most=1)
        time.draw(painter, mirror, (columns.left, top, width), self._with.theme.tokens.soft)


class Report(Timed):
    """Time, dot, publication, headline: side by side where there is room."""

    def height(self, row: Row) -> int:
        headline = self._headline(row).height
        if self._with.columns.wide:
            beside = self._name(row).height + self._note(row).height
            return ABOVE + max(headline, beside) + BELOW
        return ABOVE + headline + Space.XS + self._below(row).height + BELOW

    def paint(self, painter: QPainter, mirror: Mirror, row: Row) -> None:
        setting, columns, tokens = self._with, self._with.columns, self._with.theme.tokens
        top = mirror.row.top() + ABOVE
        headline = self._headline(row)
        middle = top + headline.leading // 2
        line = middle - setting.leading // 2
        self._rail(painter, mirror)
        setting.paint_dot(painter, mirror, (columns.rail, middle), unread=row.unread)
        self._time(painter, mirror, row, line)
        end = headline.draw(painter, mirror, (columns.text, top, self._with.room(row)), tokens.ink)
        if columns.wide:
            self._paint_beside(painter, mirror, row, middle)
        else:
            line = end + Space.XS
            self._paint_below(painter, mirror, row, line)
        setting.paint_marks(painter, mirror, row, line, tokens.faint)

    def _headline(self, row: Row) -> Block:
        return self._with.headline(row, self._with.room(row))

    @property
    def _side(self) -> int:
        return self._with.theme.wide(ICON)

    @property
    def _beside(self) -> int:
        """Px for a publication's name."""
        columns = self._with.columns
        return columns.text - Space.L - columns.source - self._side - Space.S

    def _name(self, row: Row) -> Block:
        return self._with.text(row.source, self._beside, Weight.DemiBold)

    def _note(self, row: Row) -> Block:
        return self._with.small(row.note, self._beside)

    def _below(self, row: Row) -> Block:
        words = f"{row.source} · {row.note}" if row.note else row.source
        return self._with.small(words, self._with.room(row) - self._with.leading - Space.S)

    def _paint_beside(self, painter: QPainter, mirror: Mirror, row: Row, middle: int) -> None:
        left, side, tokens = self._with.columns.source, self._side, self._with.theme.tokens
        self._with.paint_icon(painter, mirror, row, (left, middle - side // 2, side))
        name = self._name(row)
        left += side + Space.S
        top = middle - name.leading // 2
        end = name.draw(painter, mirror, (left, top, self._beside), tokens.ink)
        self._note(row).draw(painter, mirror, (left, end, self._beside), tokens.soft)

    def _paint_below(self, painter: QPainter, mirror: Mirror, row: Row, top: int) -> None:
        left, side = self._with.columns.text, self._with.leading
        self._with.paint_icon(painter, mirror, row, (left, top, side))
        left += side + Space.S
        place = left, top, self._with.room(row) - side - Space.S
        self._below(row).draw(painter, mirror, place, self._with.theme.tokens.soft)


class Copy(Timed):
    """Folded out under a report: quieter, in the interface's own type."""

    def height(self, row: Row) -> int:
        return Space.S + self._text(row).height + self._source(row).height + Space.XS

    def paint(self, painter: QPainter, mirror: Mirror, row: Row) -> None:
        setting, columns, tokens = self._with, self._with.columns, self._with.theme.tokens
        top = mirror.row.top() + Space.S
        text = self._text(row)
        self._rail(painter, mirror)
        line = top + (text.leading - setting.leading) // 2
        self._time(painter, mirror, row, line)
        end = text.draw(painter, mirror, (columns.text, top, self._with.room(row)), tokens.ink)
        self._source(row).draw(
            painter, mirror, (columns.text, end, self._with.room(row)), tokens.faint
        )
        setting.paint_marks(painter, mirror, row, line, tokens.faint)

    def _text(self, row: Row) -> Block:
        weight = Weight.DemiBold if row.unread else Weight.Normal
        return self._with.text(row.text, self._with.room(row), weight)

    def _source(self, row: Row) -> Block:
        return self._with.small(row.source, self._with.room(row), most=1)


class Only(Timed):
    """A sentence that nobody else has, where one is, its label in the publications' column."""

    def height(self, row: Row) -> int:
        label = self._label(row).height if not self._with.columns.wide else 0
        return Space.XS + label + self._text(row).height + Space.XS

    def paint(self, painter: QPainter, mirror: Mirror, row: Row) -> None:
        setting, columns, tokens = self._with, self._with.columns, self._with.theme.tokens
        top = mirror.row.top() + Space.XS
        self._rail(painter, mirror)
        text, label = self._text(row), self._label(row)
        left = columns.source
        if columns.wide:
            left += setting.theme.wide(ICON) + Space.S
        place = left, top + (text.leading - label.leading) // 2, columns.right - left
        end = label.draw(painter, mirror, place, tokens.faint)
        if not columns.wide and row.note:
            top = end
        text.draw(painter, mirror, (columns.text, top, self._with.room(row)), tokens.soft)

    def _text(self, row: Row) -> Block:
        return self._with.sentence(row, self._with.room(row))

    def _label(self, row: Row) -> Block:
        return self._with.small(row.note, self._with.theme.wide(ICON * 8), most=1)


class Fold(Timed):
    """What opens and closes what is folded, with a corner that points to it."""

    def height(self, row: Row) -> int:
        return 2 * Space.S + self._text(row).height

    def paint(self, painter: QPainter, mirror: Mirror, row: Row) -> None:
        setting, columns, tokens = self._with, self._with.columns, self._with.theme.tokens
        top = mirror.row.top() + Space.S
        if columns.timed:
            self._rail(painter, mirror)
        size, density = setting.theme.icon_size, painter.device().devicePixelRatioF()
        shift = (setting.leading - size) // 2
        corner = mirror.of(QRect(columns.text, top + shift, size, size))
        name = "open" if row.unfolded else "closed"
        painter.drawPixmap(
            corner.topLeft(), setting.theme.icons.pixmap(name, size, tokens.soft, density)
        )
        place = columns.text + size + Space.XS, top, columns.right - columns.text - size - Space.XS
        self._text(row).draw(painter, mirror, place, tokens.soft)

    def _text(self, row: Row) -> Block:
        columns = self._with.columns
        taken = self._with.theme.icon_size + Space.XS
        return self._with.small(row.text, columns.right - columns.text - taken)


class Day(Timed):
    """Begins a day; over the headlines, as the times are over theirs."""

    def height(self, row: Row) -> int:
        return ABOVE + self._text(row).height

    def paint(self, painter: QPainter, mirror: Mirror, row: Row) -> None:
        columns = self._with.columns
        top = mirror.row.top() + ABOVE
        self._rail(painter, mirror)
        place = columns.source, top, columns.right - columns.source
        self._text(row).draw(painter, mirror, place, self._with.theme.tokens.soft)

    def _text(self, row: Row) -> Block:
        columns = self._with.columns
        return self._with.small(row.text, columns.right - columns.source, Weight.DemiBold)
