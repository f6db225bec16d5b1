"""The head of a story's page: a large headline, when and how much, the best picture."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter

from reader_app.ui.parts import CORNER, Mirror
from reader_app.ui.story.block import Block, block
from reader_app.ui.story.faces import serif
from reader_app.ui.story.plates import Plates
from reader_app.ui.story.rows import Row
from reader_app.ui.story.setting import Setting
from reader_app.ui.theme import Space, Theme

__all__ = ["Head"]

Weight = QFont.Weight
LARGE, MIDDLE = 40, 28  # px of the headline at the usual size of text
SHARE = 5 / 12  # of the width: the picture's, beside the headline
FORM, FLAT = 2 / 3, 9 / 16  # of a picture's width: its height, beside the headline and below
TALLEST = 360  # px of a picture
USUAL = 14  # px of interface text


@dataclass(frozen=True, slots=True)
class Parts:
    """All that stands in the head, and the room for the picture in px, empty for none."""

    texts: tuple[tuple[Block, str, int], ...]  # with its colour and the px before it
    width: int
    tools: int  # px of height of the buttons under the words, and of the room before them
    picture: QSize
    beside: bool

    @property
    def words(self) -> int:
        return sum(text.height + before for text, _, before in self.texts)

    @property
    def height(self) -> int:
        words = self.words + self.tools
        if self.beside:
            return max(words, self.picture.height())
        below = self.picture.height() + Space.L if not self.picture.isEmpty() else 0
        return words + below


class Head:
    """Two columns where there is room, else one."""

    def __init__(self, setting: Setting, plates: Plates) -> None:
        self._with, self._plates = setting, plates
        self.tools = 0  # px of height of the buttons that stand under the words

    def height(self, row: Row) -> int:
        return Space.XL + self._parts(row).height + Space.XS

    def width(self, row: Row) -> int:
        """Px for the words and what stands under them."""
        return self._parts(row).width

    def tools_place(self, row: Row) -> QRect:
        """Where the buttons stand in the line, from left to right."""
        parts = self._parts(row)
        top = Space.XL + parts.words + Space.L
        return QRect(self._with.columns.left, top, parts.width, self.tools)

    def paint(self, painter: QPainter, mirror: Mirror, row: Row) -> None:
        columns, parts = self._with.columns, self._parts(row)
        top = mirror.row.top() + Space.XL
        begin = top
        for text, colour, before in parts.texts:
            place = columns.left, top + before, parts.width
            top = text.draw(painter, mirror, place, colour)
        if row.picture is None or parts.picture.isEmpty():
            return
        size = parts.picture
        left, down = columns.right - size.width(), begin
        if not parts.beside:
            left, down = columns.left, top + parts.tools + Space.L
        room = mirror.of(QRect(left, down, size.width(), size.height()))
        self._paint_picture(painter, room, row.picture)

    def _paint_picture(self, painter: QPainter, place: QRect, sha256: str) -> None:
        """Its room is there before it is."""
        density = painter.device().devicePixelRatioF()
        picture = self._plates.plate(sha256, place.size(), density)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._with.theme.tokens.panel))
        if picture is not None and not picture.isNull():
            painter.setBrush(QBrush(picture))
            painter.setBrushOrigin(place.topLeft())
        painter.drawRoundedRect(QRectF(place), CORNER, CORNER)

    def _parts(self, row: Row) -> Parts:
        columns, theme = self._with.columns, self._with.theme
        room = columns.right - columns.left
        beside = columns.wide and row.picture is not None
        size = QSize()
        if row.picture is not None:
            across = int(room * SHARE) if beside else room
            tall = int(across * (FORM if beside else FLAT))
            size = QSize(across, min(tall, TALLEST))
        width = room - size.width() - Space.XXL if beside else room
        tools = self.tools + Space.L if self.tools else 0
        texts = self._texts(row, width, round(LARGE * gentle(theme)))
        return Parts(texts, width, tools, size, beside)

    def _texts(self, row: Row, width: int, large: int) -> tuple[tuple[Block, str, int], ...]:
        setting, tokens = self._with, self._with.theme.tokens
        pixels = large if setting.columns.wide else round(MIDDLE * gentle(setting.theme))
        font = serif(row.text, row.language, min(pixels, max(24, width // 8)), Weight.Bold)
        found = [(block(row.text, font, width, most=6, line=1.15), tokens.ink, 0)]
        found.append((setting.text(row.note, width, most=4), tokens.soft, Space.L))
        if row.source:
            found.append((setting.small(row.source, width), tokens.faint, Space.S))
        if row.more:
            found.append((setting.text(row.more, width, most=6), tokens.soft, Space.L))
        return tuple(found)


def gentle(theme: Theme) -> float:
    """How much larger than usual a large headline is: less than the text is."""
    return (1 + max(1.0, theme.base.pixelSize() / USUAL)) / 2
