"""The 4 px grid and the four sizes of interface text."""

from enum import Enum, IntEnum

from PySide6.QtGui import QFont, QFontInfo

__all__ = ["Space", "TextSize", "base_font", "grid", "page_margin", "scaled"]

SMALLEST_BASE = 14  # px: readable at arm's length with the caption at 12
SMALLEST_TEXT = 12
MARGINS = ((900, 32), (600, 24), (0, 16))  # from this width on, px beside a page


class Space(IntEnum):
    """Paddings in px; nothing else is used."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class TextSize(Enum):
    """A factor on the system's own text size."""

    CAPTION = 0.85
    TEXT = 1.0
    HEADLINE = 1.15
    TITLE = 1.4


def grid(pixels: float) -> int:
    """The next multiple of 4."""
    return -(-int(pixels + 0.999) // 4) * 4


def page_margin(width: int) -> int:
    """Px on each side of a page that has so many px of room: the same for every kind of page."""
    return next(margin for least, margin in MARGINS if width >= least)


def base_font(system: QFont) -> QFont:
    """The system's sans in pixels, so that every size below it is exact."""
    font = QFont(system)
    font.setPixelSize(max(SMALLEST_BASE, QFontInfo(system).pixelSize()))
    return font


def scaled(base: QFont, size: TextSize, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """`base` (sized in pixels) at another size of the scale."""
    font = QFont(base)
    font.setPixelSize(max(SMALLEST_TEXT, round(base.pixelSize() * size.value)))
    font.setWeight(weight)
    return font
