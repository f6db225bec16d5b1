"""Text in at most so many lines, worked out once."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextLine, QTextOption

__all__ = ["direction", "draw_runs", "flags", "isolated", "shorten", "wrap"]

HYPHEN = "\u2010"
CASED = frozenset(("Ll", "Lu"))  # letters of writings in which words are divided with a hyphen
ISOLATE, POP = "\u2068", "\u2069"


@lru_cache(maxsize=4096)
def wrap(text: str, family: str, pixels: int, weight: int, width: int, lines: int) -> list[str]:
    """`text` cut into at most `lines` lines of `width` px, the last one shortened if need be. A
    word that is longer than a line is divided, with a hyphen in writings that have one."""
    font = make_font(family, pixels, weight)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction(text))
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while len(found) < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        if len(found) == lines - 1:
            rest = utf16(text, line.textStart(), None)
            found.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
        else:
            found.append(_line(text, line, QFontMetrics(font), width))
    layout.endLayout()
    return found


def _line(text: str, line: QTextLine, metrics: QFontMetrics, width: int) -> str:
    """Its words; with a hyphen, and the room for it, where it ends inside a word."""

    def inside() -> bool:
        end = line.textStart() + line.textLength()
        around = utf16(text, end - 1, 2)
        return len(around) == 2 and all(unicodedata.category(one) in CASED for one in around)

    words = utf16(text, line.textStart(), line.textLength())
    if not inside():
        return words.rstrip()
    line.setLineWidth(max(1, width - metrics.horizontalAdvance(HYPHEN)))
    words = utf16(text, line.textStart(), line.textLength())
    return words + HYPHEN if inside() else words.rstrip()


@lru_cache(maxsize=4096)
def shorten(text: str, family: str, pixels: int, weight: int, width: int) -> str:
    """One line of at most `width` px."""
    metrics = QFontMetrics(make_font(family, pixels, weight))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=4096)
def direction(text: str) -> Qt.LayoutDirection:
    """Of the text's first letter that has one."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            break
    return Qt.LayoutDirection.LeftToRight


def flags(text: str) -> int:
    """For drawing a line of `text`: the base direction and side of the whole, not of the line."""
    absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    if direction(text) is Qt.LayoutDirection.RightToLeft:
        force = Qt.TextFlag.TextForceRightToLeft
        return (absolute | Qt.AlignmentFlag.AlignRight).value | force.value
    force = Qt.TextFlag.TextForceLeftToRight
    return (absolute | Qt.AlignmentFlag.AlignLeft).value | force.value


def isolated(text: str) -> str:
    """`text` kept together where the line around it runs the other way."""
    return f"{ISOLATE}{text}{POP}"


def draw_runs(
    painter: QPainter,
    place: QRect,
    runs: Sequence[tuple[str, bool]],
    normal: QFont,
    heavy: QFont,
    ground: QColor,
) -> None:
    """One line of text whose marked parts are heavier, underlined and on a ground of their own, in
    the direction of the whole."""
    whole = "".join(part for part, _ in runs)
    shown = QFontMetrics(heavy).elidedText(whole, Qt.TextElideMode.ElideRight, place.width())
    layout = QTextLayout(shown, normal)
    option = QTextOption()
    option.setTextDirection(direction(whole))
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    ranges, start = [], 0
    for part, marked in runs:
        length = len(part.encode("utf-16-le")) // 2
        if marked:
            found = QTextLayout.FormatRange()
            found.start, found.length = start, length
            found.format.setFontWeight(heavy.weight())
            found.format.setFontUnderline(True)
            found.format.setBackground(ground)
            ranges.append(found)
        start += length
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(place.width())
    layout.endLayout()
    top = place.top() + (place.height() - line.height()) / 2
    layout.draw(painter, QPointF(place.left(), top))


@lru_cache(maxsize=64)
def make_font(family: str, pixels: int, weight: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return font


def utf16(text: str, start: int, length: int | None) -> str:
    """A part of `text` by Qt's positions, which count UTF-16 units."""
    if text.isascii() or max(map(ord, text)) < 0x10000:
        return text[start:] if length is None else text[start : start + length]
    units = text.encode("utf-16-le")
    end = None if length is None else 2 * (start + length)
    return units[2 * start : end].decode("utf-16-le", "ignore")
