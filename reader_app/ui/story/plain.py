"""Lines without a time: captions, other stories, articles as the list has them, ways on."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from reader_app.ui.parts import Mirror
from reader_app.ui.story.block import Block
from reader_app.ui.story.rows import Row
from reader_app.ui.story.setting import DOT, Setting
from reader_app.ui.theme import Space

__all__ = ["Listed", "Other", "Title", "Way"]

Weight = QFont.Weight


class Title:
    """Begins a part, in small capitals; `ruled`: with a line above it."""

    def __init__(self, setting: Setting, *, ruled: bool) -> None:
        self._with, self._ruled = setting, ruled

    def height(self, row: Row) -> int:
        above = Space.XXL + Space.M if self._ruled else Space.XL
        return above + self._text(row, 100).height + Space.S

    def paint(self, painter: QPainter, mirror: Mirror, row: Row) -> None:
        columns, tokens, rect = self._with.columns, self._with.theme.tokens, mirror.row
        width = columns.right - columns.left
        if self._ruled:
            painter.setPen(QPen(QColor(tokens.line), 1))
            line = mirror.of(QRect(columns.left, rect.top() + Space.XL, width, 1))
            painter.drawLine(line.topLeft(), line.topRight())
        text = self._text(row, mirror.spacing)
        top = rect.bottom() + 1 - Space.S - text.height
        text.draw(painter, mirror, (columns.left, top, width), tokens.soft)

    def _text(self, row: Row, spacing: int) -> Block:
        columns = self._with.columns
        width = columns.right - columns.left
        found = self._with.small(row.text.upper(), int(width / 1.06), Weight.DemiBold)
        found.font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
        return found


class Other:
    """Another story: when it was, its headline, how much there is of it."""

    def __init__(self, setting: Setting) -> None:
        self._with = setting

    def height(self, row: Row) -> int:
        return Space.S + self._headline(row).height + self._note(row).height + Space.S

    def paint(self, painter: QPainter, mirror: Mirror, row: Row) -> None:
        columns, tokens = self._with.columns, self._with.theme.tokens
        width = columns.right - columns.left
        top = mirror.row.top() + Space.S
        place = columns.left, top, width
        end = self._headline(row).draw(painter, mirror, place, tokens.ink)
        self._note(row).draw(painter, mirror, (columns.left, end, width), tokens.faint)

    def _headline(self, row: Row) -> Block:
        return self._with.headline(row, self._with.columns.right - self._with.columns.left, 1.15)

    def _note(self, row: Row) -> Block:
        width = self._with.columns.right - self._with.columns.left
        return self._with.small(f"{row.at} · {row.note}", width, most=1)


class Listed:
    """An article as the list has it, its dot beside the column."""

    def __init__(self, setting: Setting) -> None:
        self._with = setting

    def height(self, row: Row) -> int:
        return Space.S + self._text(row).height + Space.XS + self._with.leading + Space.S

    def paint(self, painter: QPainter, mirror: Mirror, row: Row) -> None:
        setting, columns, tokens = self._with, self._with.columns, self._with.theme.tokens
        top = mirror.row.top() + Space.S
        text = self._text(row)
        if row.unread:
            middle = columns.rail, top + text.leading // 2
            setting.paint_dot(painter, mirror, middle, unread=True)
        end = text.draw(painter, mirror, (columns.text, top, self._width), tokens.ink)
        end += Space.XS
        room = setting.room(row)
        meta = setting.small(row.source, room, most=1)
        meta.draw(painter, mirror, (columns.text, end, room), tokens.faint)
        setting.paint_marks(painter, mirror, row, end, tokens.faint)

    @property
    def _width(self) -> int:
        return self._with.columns.right - self._with.columns.text - DOT

    def _text(self, row: Row) -> Block:
        weight = Weight.DemiBold if row.unread else Weight.Normal
        return self._with.text(row.text, self._width, weight)


class Way:
    """Leads on, and looks like a link."""

    def __init__(self, setting: Setting) -> None:
        self._with = setting

    def height(self, row: Row) -> int:
        return Space.S + self._text(row).height + Space.S

    def paint(self, painter: QPainter, mirror: Mirror, row: Row) -> None:
        setting, columns, tokens = self._with, self._with.columns, self._with.theme.tokens
        top = mirror.row.top() + Space.S
        text = self._text(row)
        width = columns.right - columns.text
        text.draw(painter, mirror, (columns.text, top, width), tokens.accent)
        used = painter.fontMetrics().horizontalAdvance(text.lines[0]) if text.lines else 0
        size, density = setting.theme.icon_size, painter.device().devicePixelRatioF()
        corner = mirror.of(
            QRect(columns.text + used + Space.XS, top + (text.leading - size) // 2, size, size)
        )
        painter.drawPixmap(
            corner.topLeft(), setting.theme.icons.pixmap("closed", size, tokens.accent, density)
        )

    def _text(self, row: Row) -> Block:
        columns = self._with.columns
        room = columns.right - columns.text - self._with.theme.icon_size - Space.XS
        return self._with.text(row.text, room, Weight.DemiBold, most=1)
