"""Reading places: where each article was left."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser

__all__ = ["TOP", "Place", "Places", "read_place", "restore"]

MOST = 500  # articles remembered


@dataclass(frozen=True, slots=True)
class Place:
    """The first character in sight and how far below the upper edge its line begins, in px.

    A character stays what it is when the column, the type or the theme changes.
    """

    position: int = 0
    below: int = 0


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

    def get(self, article: int) -> Place:
        return self._places.get(article, TOP)


def read_place(page: QTextBrowser) -> Place:
    if page.verticalScrollBar().value() == 0:
        return TOP
    cursor = page.cursorForPosition(QPoint(1, 1))
    return Place(cursor.position(), page.cursorRect(cursor).top())


def restore(page: QTextBrowser, place: Place) -> None:
    """Bring a place back to where it was on the screen."""
    bar = page.verticalScrollBar()
    if place == TOP:
        bar.setValue(0)
        return
    page.document().documentLayout().documentSize()  # lay out all of it
    cursor = QTextCursor(page.document())
    cursor.setPosition(min(place.position, page.document().characterCount() - 1))
    bar.setValue(bar.value() + page.cursorRect(cursor).top() - place.below)
