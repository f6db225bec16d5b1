"""What a screen reader is told of the link or picture that the keyboard is at."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl

from reader_app.domain import said
from reader_app.ui.viewer.figures import Figure
from reader_app.ui.viewer.links import Target, classify
from reader_app.ui.viewer.page import Page

__all__ = ["spoken"]


def spoken(address: str, page: Page, figures: Sequence[Figure]) -> str:
    """One sentence for a link of the text."""
    link = classify(QUrl(address))
    if link.target is Target.PICTURE:
        figure = next((one for one in figures if one.digest == link.what), Figure(link.what))
        shows = figure.alt or figure.caption
        if shows:
            return said("Picture: {text}. Enter enlarges it.", text=shows.rstrip(". "))
        return said("Picture without a description. Enter enlarges it.")
    words = page.selected_text()
    if link.target is Target.INSIDE:
        return said("{text}, leads to a place in this article", text=words)
    return said("{text}, link", text=words)
