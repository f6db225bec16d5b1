"""The style of every part of an article: typography and theme made into numbers."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextFormat

from reader_app.domain import Role
from reader_app.ui.theme import Tokens
from reader_app.ui.viewer.fonts import Fonts
from reader_app.ui.viewer.script import Script
from reader_app.ui.viewer.typography import SMALLEST, Typography

__all__ = ["Look", "Style"]

# Leading and size that a writing wants beside Latin.
AIR = {
    Script.JAPANESE: 1.12,
    Script.SIMPLIFIED: 1.12,
    Script.TRADITIONAL: 1.12,
    Script.KOREAN: 1.1,
    Script.ARABIC: 1.12,
    Script.THAI: 1.1,
    Script.DEVANAGARI: 1.06,
}
GROWTH = {Script.ARABIC: 1.12, Script.HEBREW: 1.05}
SAMPLE = "The harbour wall that the city lost in the storm will be rebuilt within a year, it says. "
WIDE_LETTER = 0.55  # characters of a Latin measure for one square letter
UNSEEN = "#00000000"
BOLD = QFont.Weight.Bold


@dataclass(frozen=True, slots=True)
class Style:
    """One part: type in px, `before` and `after` the room around, `inset` from both sides."""

    families: tuple[str, ...]
    size: int
    line: int
    colour: str
    weight: QFont.Weight = QFont.Weight.Normal
    before: int = 0
    after: int = 0
    inset: int = 0
    indent: int = 0  # from the side where a line begins
    italic: bool = False

    def format(self) -> QTextCharFormat:
        found = QTextCharFormat()
        found.setFontFamilies(list(self.families))
        found.setProperty(QTextFormat.Property.FontPixelSize, self.size)
        if self.weight != QFont.Weight.Normal:
            found.setFontWeight(self.weight)
        if self.italic:
            found.setFontItalic(True)
        return found


class Look:
    """Everything that is needed to dress one article."""

    def __init__(
        self, typography: Typography, tokens: Tokens, fonts: Fonts, script: Script
    ) -> None:
        self.typography = typography
        self.tokens = tokens
        self.script = script
        self._growth = GROWTH.get(script, 1.0)
        self._air = AIR.get(script, 1.0)
        self._text = tuple(fonts.text(typography.family, script))
        self._sans = tuple(fonts.sans(script))
        self.mono = tuple(fonts.mono(script))
        self.gap = round(0.9 * self._line(19))
        # The engine leaves ragged edges on both sides where it justifies to the right.
        # Squares of Chinese and Japanese end their lines evenly whatever is chosen.
        self.justified = script.han or (typography.justify and not script.right_to_left)
        self.step = self._px(24)  # of an indent
        self.pad = 16  # inside a panel
        self._styles = self._make()

    def style(self, role: Role, level: int = 0) -> Style:
        if role is Role.HEADING and level > 2:
            return self._minor
        return self._styles[role]

    def font(self, role: Role = Role.TEXT) -> QFont:
        """Of one part; that of the running text is what all others are set against."""
        style = self._styles[role]
        font = QFont(list(style.families))
        font.setPixelSize(style.size)
        font.setWeight(style.weight)
        return font

    def measure(self) -> int:
        """Width in px of a full line."""
        characters = self.typography.measure
        size = self._styles[Role.TEXT].size
        if self.script.han or self.script is Script.KOREAN:
            return round(characters * WIDE_LETTER) * size
        metrics = QFontMetricsF(self.font())
        return round(characters * metrics.horizontalAdvance(SAMPLE) / len(SAMPLE))

    def square(self) -> int:
        """What the width of a line is a multiple of: Chinese and Japanese stand in squares."""
        return self._styles[Role.TEXT].size if self.script.han else 1

    def sheet(self) -> str:
        """Style of what stands inside a block."""
        mono = ",".join(f"'{family}'" for family in self.mono)
        size = self._px(16)
        return (
            f"a{{color:{self.tokens.accent};text-decoration:none}}"
            f"code{{font-family:{mono};font-size:{size}px}}"
            f".mark{{background-color:{self.tokens.select}}}"
            ".name{text-transform:uppercase;font-weight:600}"
        )

    def _px(self, pixels: float) -> int:
        return max(SMALLEST, round(self.typography.scaled(pixels) * self._growth))

    def _line(self, pixels: float) -> int:
        """Line height of running text set at `pixels`."""
        return round(self._px(pixels) * self.typography.line_height * self._air)

    def _make(self) -> dict[Role, Style]:
        tokens, gap = self.tokens, self.gap
        text = Style(self._text, self._px(19), self._line(19), tokens.ink, after=gap)
        small = Style(self._sans, self._px(14), round(self._px(14) * 20 / 14), tokens.faint)
        table = Style(self._sans, self._px(15), round(self._px(15) * 1.45), tokens.ink)
        heading = replace(
            text, size=self._px(22), line=self._tight(22, 30), weight=BOLD, before=44, after=10
        )
        self._minor = replace(text, weight=BOLD, before=32, after=6)
        panel = replace(small, colour=tokens.soft, size=self._px(15), line=self._px(22))
        panel = replace(panel, inset=self.pad, before=self.pad + gap - 6, after=self.pad + gap)
        return {
            Role.TEXT: text,
            Role.KICKER: replace(small, colour=tokens.soft, after=12),
            Role.HEADLINE: replace(
                text, size=self._px(34), line=self._tight(34, 40), weight=BOLD, after=12
            ),
            Role.BYLINE: replace(small, after=28),
            Role.STANDFIRST: replace(
                text, size=self._px(22), line=self._tight(22, 32), colour=tokens.soft, after=28
            ),
            Role.NOTICE: panel,
            Role.BROWSER: replace(panel, before=4, weight=QFont.Weight.DemiBold),
            Role.HEADING: heading,
            Role.FIGURE: replace(text, before=8, after=32),
            Role.CAPTION: replace(small, after=32),
            Role.ALT: Style(self._sans, 1, 1, UNSEEN),
            Role.MISSING: panel,
            Role.CODE: Style(
                self.mono,
                self._px(15),
                self._px(23),
                tokens.ink,
                before=self.pad + gap - 6,
                after=self.pad + gap,
                inset=self.pad,
            ),
            Role.ITEM: replace(text, after=8),
            Role.TERM: replace(text, weight=BOLD, after=2),
            Role.DEFINITION: replace(text, after=10, indent=self.step),
            Role.CELL: table,
            Role.HEAD: replace(small, colour=tokens.soft, weight=QFont.Weight.DemiBold),
            Role.RULE: replace(text, colour=tokens.faint, before=gap, after=gap),
            Role.CARD: replace(panel, indent=48),
            Role.SUMMARY: replace(text, weight=BOLD, after=8),
        }

    def _tight(self, size: float, line: float) -> int:
        """Line height of a line that is not running text."""
        return round(self._px(size) * line / size * self._air)
