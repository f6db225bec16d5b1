"""The type of a page of columns, and its measures, for the size of text in force."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QFont

from reader_app.ui.theme import TextSize, Theme, grid
from reader_app.ui.viewer import Fonts, Script

__all__ = ["Face", "Faces", "Rank"]

USUAL = 14  # px of interface text
ACROSS = 0.062  # of a lead's width: its headline's letters


class Rank(Enum):
    """How large a card is."""

    LEAD = "lead"
    SECOND = "second"
    CARD = "card"
    WIDE = "wide"  # the picture beside the text
    LINE = "line"


HEADLINES = {Rank.LEAD: 40, Rank.SECOND: 24, Rank.CARD: 20, Rank.WIDE: 24, Rank.LINE: 16}
LEAST_LEAD = 26
"""px at the usual size of text."""


@dataclass(frozen=True, slots=True)
class Face:
    """One size of type. `family` may be several, best first, with commas; `line`: px from one line
    to the next."""

    family: str
    pixels: int
    weight: QFont.Weight
    line: int

    def font(self) -> QFont:
        font = QFont(self.family)
        font.setPixelSize(self.pixels)
        font.setWeight(self.weight)
        return font


class Faces:
    """All of a page; made anew when the theme's text is another."""

    def __init__(self, theme: Theme) -> None:
        base = theme.base.pixelSize()
        self.scale = base / USUAL
        self.soft = (1 + max(1.0, self.scale)) / 2  # large letters grow less than small ones
        self._serif = ",".join(Fonts(theme.base.family()).text("", Script.LATIN))
        self._sans = ",".join(theme.base.families())
        self.caption = self._face(theme.font(TextSize.CAPTION), 1.4)
        self.kicker = self._face(theme.font(TextSize.CAPTION, QFont.Weight.DemiBold), 1.4)
        self.icon = grid(base * 1.2)
        self.glyph = theme.icon_size

    def headline(self, rank: Rank, width: int, *, heavy: bool) -> Face:
        """`heavy`: it is unread. A lead is as large as its column allows."""
        pixels = HEADLINES[rank] * self.soft
        if rank is Rank.LEAD:
            pixels = max(LEAST_LEAD * self.soft, min(pixels, width * ACROSS))
        weight = QFont.Weight.DemiBold if heavy else QFont.Weight.Normal
        return self._serif_face(round(pixels), weight, 1.16 if rank is Rank.LEAD else 1.24)

    def standfirst(self, rank: Rank) -> Face:
        pixels = (18 if rank is Rank.LEAD else 15) * self.soft
        return self._serif_face(round(pixels), QFont.Weight.Normal, 1.45)

    def title(self) -> Face:
        """Of the page."""
        return self._serif_face(round(32 * self.soft), QFont.Weight.DemiBold, 1.2)

    # -- inside

    def _serif_face(self, pixels: int, weight: QFont.Weight, leading: float) -> Face:
        return Face(self._serif, pixels, weight, round(pixels * leading))

    def _face(self, font: QFont, leading: float) -> Face:
        pixels = font.pixelSize()
        return Face(self._sans, pixels, font.weight(), round(pixels * leading))
