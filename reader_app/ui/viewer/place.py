"""Reading places: where each article was left."""

from array import array
from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

__all__ = ["TOP", "Place", "Places", "read_place", "restore"]

MOST = 500  # articles remembered
SOFT_HYPHEN = 0xAD


@dataclass(frozen=True, slots=True)
class Place:
    """The first character in sight and how far below the upper edge its line begins, in px.

    A character stays what it is when the column, the type or the theme changes; soft hyphens do
    not count, so that words may be divided or not. `ended`: the end of the text was in sight.
    """

    position: int = 0
    below: int = 0
    ended: bool = False


TOP = Place()


class Places:
    """Places by article, the latest articles only."""

    def __init__(self) -> None:
        self._places: dict[int, Place] = {}

    def keep(self, article: int, place: Place) -> None:
        self._places.pop(article, None)
        self._places[article] = place
        if len(self._places) > MOST:
            del self._places[next(iter(self._places))]

    def get(self, article: int) -> Place | None:
        """None where it was not open since the window was."""
        return self._places.get(article)


def read_place(page: QTextBrowser, end: int | None = None) -> Place:
    """`end`: where the bar stands at the end of the text, if anything comes after it."""
    bar = page.verticalScrollBar()
    if bar.value() == 0:
        return TOP
    cursor = page.cursorForPosition(QPoint(1, 1))
    position = hard(page.document(), cursor.position())
    ended = bar.value() >= (bar.maximum() if end is None else end)
    return Place(position, page.cursorRect(cursor).top(), ended)


def restore(page: QTextBrowser, place: Place) -> None:
    """Bring a place back to where it was on the screen."""
    bar = page.verticalScrollBar()
    if place.position == 0 and place.below == 0:
        bar.setValue(0)
        return
    page.document().documentLayout().documentSize()  # lay out all of it
    cursor = QTextCursor(page.document())
    last = page.document().characterCount() - 1
    cursor.setPosition(min(soft(page.document(), place.position), last))
    bar.setValue(bar.value() + page.cursorRect(cursor).top() - place.below)


def hard(document: QTextDocument, position: int) -> int:
    """A position as it would be in a text without soft hyphens."""
    return position - units(document)[:position].count(SOFT_HYPHEN)


def soft(document: QTextDocument, position: int) -> int:
    """The position in this text of what stands at `position` without soft hyphens."""
    found = [number for number, unit in enumerate(units(document)) if unit == SOFT_HYPHEN]
    before = [place - number for number, place in enumerate(found)]
    return position + bisect_right(before, position)


def units(document: QTextDocument) -> "array[int]":
    """The text as the document counts it."""
    return array("H", document.toPlainText().encode("utf-16-le", "surrogatepass"))
