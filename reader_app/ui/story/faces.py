"""Families of serif type by the writing of a headline."""

from functools import lru_cache

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from reader_app.ui.viewer import Fonts, Script, read_script

__all__ = ["serif"]

SAMPLE = 60  # letters that tell the writing


@lru_cache(maxsize=32)
def family(system: str, script: Script) -> str:
    return Fonts(system).text("", script)[0]


@lru_cache(maxsize=2048)
def script_of(text: str, language: str) -> Script:
    return read_script(text, language)


def serif(text: str, language: str, pixels: int, weight: QFont.Weight) -> QFont:
    """The type for a text, at its size in px."""
    font = QFont(family(QApplication.font().family(), script_of(text[:SAMPLE], language)))
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
