"""The type of a page of columns, and its measures, for the size of text in force."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QFont, QFontMetrics

from reader_app.ui.columns.blocks import Card
from reader_app.ui.theme import TextSize, Theme, grid
from reader_app.ui.viewer import Fonts, Script, read_script

__all__ = ["Face", "Faces", "Rank"]

USUAL = 14  # px of interface text
TALL = frozenset((Script.ARABIC, Script.THAI, Script.DEVANAGARI, Script.BENGALI, Script.TAMIL))
ACROSS = 0.062  # of a lead's width: its headline's letters


class Rank(Enum):
    """How large a card is."""

    LEAD = "lead"
    SECOND = "second"
    CARD = "card"
    WIDE = "wide"  # the picture beside the text
    LINE = "line"


HEADLINES = {Rank.LEAD: 40, Rank.SECOND: 24, Rank.CARD: 20, Rank.WIDE: 24, Rank.LINE: 16}
NARROWEST = 0.75  # of a headline's size: for a long word
WIDE = 0.7  # of a letter's size: its width at most, in a word of many
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
        self._fonts = Fonts(theme.base.family())
        self._families: dict[Script, str] = {}
        self._sans = ",".join(theme.base.families())
        self.caption = self._face(theme.font(TextSize.CAPTION), 1.4)
        self.kicker = self._face(theme.font(TextSize.CAPTION, QFont.Weight.DemiBold), 1.4)
        self.icon = grid(base * 1.2)
        self.glyph = theme.icon_size

    def headline(self, rank: Rank, width: int, card: Card) -> Face:
        """What is unread is heavier. A lead is as large as its column allows; long words make all
        headlines a little smaller, where they fit then."""
        plain = rank is Rank.WIDE and not card.picture  # as large as it is among others
        pixels = HEADLINES[Rank.CARD if plain else rank] * self.soft
        if rank is Rank.LEAD:
            pixels = max(LEAST_LEAD * self.soft, min(pixels, width * ACROSS))
        weight = QFont.Weight.DemiBold if card.unread else QFont.Weight.Normal
        leading = 1.16 if rank is Rank.LEAD else 1.24
        face = self._serif(card.headline, card.language, pixels, weight, leading)
        share = narrowing(card.headline, face, width)
        if share == 1:
            return face
        pixels = int(pixels * share)  # rounded up, the word would not fit
        return self._serif(card.headline, card.language, pixels, weight, leading)

    def standfirst(self, rank: Rank, card: Card) -> Face:
        pixels = (18 if rank is Rank.LEAD else 15) * self.soft
        return self._serif(card.standfirst, card.language, pixels, QFont.Weight.Normal, 1.45)

    def title(self) -> Face:
        """Of the page."""
        return self._serif("", "", 32 * self.soft, QFont.Weight.DemiBold, 1.2)

    # -- inside

    def _serif(
        self, text: str, language: str, pixels: float, weight: QFont.Weight, leading: float
    ) -> Face:
        """For the writing of a text; one with marks above and below needs more room."""
        script = read_script(text, language)
        family = self._families.get(script)
        if family is None:
            family = self._families[script] = ",".join(self._fonts.text("", script))
        if script in TALL:
            leading *= 1.2
        return Face(family, round(pixels), weight, round(pixels * leading))

    def _face(self, font: QFont, leading: float) -> Face:
        pixels = font.pixelSize()
        return Face(self._sans, pixels, font.weight(), round(pixels * leading))


def narrowing(text: str, face: Face, width: int) -> float:
    """By how much the type is to be smaller, so that words fit which nearly do."""
    long = [word for word in text.split() if len(word) * face.pixels * WIDE > width]
    long = [word for word in long if word.lower() != word.upper()]  # others break anywhere
    if not long:
        return 1.0
    metrics = QFontMetrics(face.font())
    wide = (metrics.horizontalAdvance(word) for word in long)
    return min((width / one for one in wide if NARROWEST * one <= width < one), default=1.0)
