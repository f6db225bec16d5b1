"""The settings: a table of every choice, and the window that shows it."""

from reader_app.ui.settings.line import USUAL
from reader_app.ui.settings.table import INTERNAL, PACES, ROWS, THEMES, Pick, Row
from reader_app.ui.settings.window import SettingsWindow

__all__ = ["INTERNAL", "PACES", "ROWS", "THEMES", "USUAL", "Pick", "Row", "SettingsWindow"]
