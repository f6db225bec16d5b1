"""A piece of text cut into lines, with its height, ready to be drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from reader_app.ui.parts import Mirror, flags, isolated, wrap
from reader_app.ui.theme import grid

__all__ = ["Block", "block"]


@dataclass(frozen=True, slots=True)
class Block:
    """`leading`: px from line to line. `own`: set in the text's own direction, as a headline is;
    else in the window's."""

    text: str
    lines: tuple[str, ...]
    font: QFont
    leading: int
    own: bool

    @property
    def height(self) -> int:
        return self.leading * len(self.lines)

    def draw(
        self, painter: QPainter, mirror: Mirror, place: tuple[int, int, int], colour: str
    ) -> int:
        """At left, top and width in px from left to right; says where it ends."""
        left, top, width = place
        painter.setFont(self.font)
        painter.setPen(QColor(colour))
        leading = (mirror.leading | Qt.AlignmentFlag.AlignVCenter).value
        whole = Qt.TextFlag.TextDontClip.value  # lines stand close: tails reach into the next one
        for line in self.lines:
            room = mirror.of(QRect(left, top, width, self.leading))
            how, words = (flags(self.text), line) if self.own else (leading, isolated(line))
            painter.drawText(room, how | whole, words)
            top += self.leading
        return top


def block(
    text: str, font: QFont, width: int, *, most: int, line: float = 1.25, own: bool = True
) -> Block:
    """`text` in at most so many lines of `width` px; `line`: the leading by the size of type."""
    pixels = font.pixelSize()
    lines = wrap(text, font.family(), pixels, font.weight(), max(1, width), most) if text else []
    return Block(text, tuple(lines), font, grid(pixels * line), own)
