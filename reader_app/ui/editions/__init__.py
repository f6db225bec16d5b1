"""Editions in the window: plans, cover, contents, and what makes them at their time."""

from reader_app.ui.editions.contents import EditionSpread
from reader_app.ui.editions.listening import Listening
from reader_app.ui.editions.press import EditionPress
from reader_app.ui.editions.shelf import EditionsSpread

__all__ = ["EditionPress", "EditionSpread", "EditionsSpread", "Listening"]
