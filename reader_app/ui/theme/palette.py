"""A QPalette from tokens, so that every stock control of Fusion fits in."""

from PySide6.QtGui import QColor, QPalette

from reader_app.ui.theme.tokens import Tokens

__all__ = ["make_palette"]

Role = QPalette.ColorRole


def make_palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    for role, colour in {
        Role.Window: tokens.paper,
        Role.Base: tokens.paper,
        Role.AlternateBase: tokens.panel,
        Role.Button: tokens.raised,
        Role.ToolTipBase: tokens.raised,
        Role.WindowText: tokens.ink,
        Role.Text: tokens.ink,
        Role.ButtonText: tokens.ink,
        Role.ToolTipText: tokens.ink,
        Role.BrightText: tokens.ink,
        Role.PlaceholderText: tokens.faint,
        Role.Highlight: tokens.select,
        Role.HighlightedText: tokens.ink,
        Role.Link: tokens.accent,
        Role.LinkVisited: tokens.accent,
        Role.Accent: tokens.accent,
        Role.Light: tokens.raised,
        Role.Midlight: tokens.panel,
        Role.Mid: tokens.line,
        Role.Dark: tokens.line,
        Role.Shadow: tokens.line,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.faint))
    return palette
