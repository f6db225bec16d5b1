"""Colours, type, space and icons."""

from reader_app.ui.theme.icons import Icons
from reader_app.ui.theme.scale import Space, TextSize, base_font, grid, page_margin, scaled
from reader_app.ui.theme.theme import Theme
from reader_app.ui.theme.tokens import (
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    PAPER,
    SEPIA,
    THEMES,
    ThemeName,
    Tokens,
)

__all__ = [
    "DARK",
    "HIGH_CONTRAST",
    "LIGHT",
    "PAPER",
    "SEPIA",
    "THEMES",
    "Icons",
    "Space",
    "TextSize",
    "Theme",
    "ThemeName",
    "Tokens",
    "base_font",
    "grid",
    "page_margin",
    "scaled",
]
