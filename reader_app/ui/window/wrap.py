"""Text in at most so many lines, worked out once."""

import unicodedata
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

__all__ = ["alignment", "shorten", "wrap"]


@lru_cache(maxsize=4096)
def wrap(text: str, family: str, pixels: int, weight: int, width: int, lines: int) -> list[str]:
    """`text` cut into at most `lines` lines of `width` px, the last one shortened if need be."""
    font = make_font(family, pixels, weight)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
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
            found.append(utf16(text, line.textStart(), line.textLength()).rstrip())
    layout.endLayout()
    return found


@lru_cache(maxsize=4096)
def shorten(text: str, family: str, pixels: int, weight: int, width: int) -> str:
    """One line of at most `width` px."""
    metrics = QFontMetrics(make_font(family, pixels, weight))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=4096)
def alignment(text: str) -> Qt.AlignmentFlag:
    """To the side where the text's own script begins."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("R", "AL"):
            return Qt.AlignmentFlag.AlignRight
        if direction == "L":
            break
    return Qt.AlignmentFlag.AlignLeft


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
