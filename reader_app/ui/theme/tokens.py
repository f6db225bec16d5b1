"""The colours, all of them, once."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = [
    "DARK",
    "HIGH_CONTRAST",
    "LETTER",
    "LIGHT",
    "PAPER",
    "SEPIA",
    "THEMES",
    "TILES",
    "ThemeName",
    "Tokens",
]


class ThemeName(StrEnum):
    """What the reader can choose; SYSTEM follows the desktop, live."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    HIGH_CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours as "#RRGGBB".

    `paper`, `panel`, `raised` and `select` are grounds. `faint` reads on the first three only; on
    `select` the quiet text is `soft`. `on_accent` is text on a filled `accent`.
    """

    name: ThemeName
    dark: bool
    paper: str
    panel: str
    raised: str
    ink: str
    soft: str
    faint: str
    line: str
    accent: str
    select: str
    on_accent: str


LIGHT = Tokens(
    ThemeName.LIGHT,
    False,
    paper="#FBFAF7",
    panel="#F1EFEA",
    raised="#FFFFFF",
    ink="#1B1A18",
    soft="#5C5A55",
    faint="#6F6C66",
    line="#DDD9D1",
    accent="#9B2C1F",
    select="#E9DFD6",
    on_accent="#FFFFFF",
)
SEPIA = Tokens(
    ThemeName.SEPIA,
    False,
    paper="#F6EEDD",
    panel="#EDE2CB",
    raised="#FBF5E8",
    ink="#33291B",
    soft="#63543D",
    faint="#6E5E45",
    line="#D9CBAE",
    accent="#8C3A12",
    select="#E4D3B0",
    on_accent="#FBF5E8",
)
DARK = Tokens(
    ThemeName.DARK,
    True,
    paper="#191A1C",
    panel="#141517",
    raised="#222427",
    ink="#E7E4DE",
    soft="#A9A59D",
    faint="#928E86",
    line="#313338",
    accent="#F0917F",
    select="#33302E",
    on_accent="#191A1C",
)
HIGH_CONTRAST = Tokens(
    ThemeName.HIGH_CONTRAST,
    True,
    paper="#000000",
    panel="#000000",
    raised="#000000",
    ink="#FFFFFF",
    soft="#FFFFFF",
    faint="#E6E6E6",
    line="#FFFFFF",
    accent="#FFD54A",
    select="#1F3B73",
    on_accent="#000000",
)
# What is printed; a link is an underlined word there.
PAPER = Tokens(
    ThemeName.LIGHT,
    False,
    paper="#FFFFFF",
    panel="#F3F3F1",
    raised="#FFFFFF",
    ink="#000000",
    soft="#333333",
    faint="#555555",
    line="#BBBBBB",
    accent="#000000",
    select="#E6E6E6",
    on_accent="#FFFFFF",
)
# Of publications that have no icon: printing inks, and the letters on them.
TILES = (
    "#8A4B3C",
    "#86601A",
    "#5F6B2C",
    "#3C6B48",
    "#2E6A66",
    "#33668A",
    "#4A5A94",
    "#6E4C8A",
    "#8A4670",
    "#6A5A4C",
)
LETTER = "#FBFAF7"
THEMES = {tokens.name: tokens for tokens in (LIGHT, SEPIA, DARK, HIGH_CONTRAST)}
