"""Find in the open article: all hits, one of them current."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal

from reader_app.ui.viewer.finder import Hit, Words
from reader_app.ui.viewer.marks import chosen, marks_of
from reader_app.ui.viewer.page import Page

__all__ = ["Hunt"]


class Hunt(QObject):
    """What the reader looks for in this text, and the words of a search that led to it.

    While nothing is looked for, `step` goes through the search's words.
    """

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._text, self._exact = "", False
        self._terms: Sequence[str] = ()
        self._words: dict[bool, Words] = {}
        self._hits: list[Hit] = []
        self._searched: list[Hit] = []
        self._current = -1

    @property
    def total(self) -> int:
        return len(self._hits)

    @property
    def number(self) -> int:
        """Of the current hit, from 1; 0 where there is none."""
        return self._current + 1

    @property
    def text(self) -> str:
        return self._text

    def look_for(self, text: str, *, exact: bool = False) -> None:
        """Mark every place of `text` and go to the first from the top of the screen on; `exact`:
        capital letters matter."""
        anchor = self._hits[self._current].start if self._current >= 0 else self._top()
        self._text, self._exact = text, exact
        self._hits = self._find(text, exact)
        starts = [hit.start for hit in self._hits]
        self._current = bisect_left(starts, anchor) % len(starts) if starts else -1
        self._show()

    def step(self, way: int) -> bool:
        """To the next hit or, with -1, the one before, round the end; False where there is none."""
        if self._text:
            if self._hits:
                self._current = (self._current + way) % len(self._hits)
                self._show()
            return bool(self._hits)
        if self._searched:
            self._go_on(way)
        return bool(self._searched)

    def end(self) -> None:
        """Take the marks away; the current hit stays selected, so that reading goes on there."""
        if self._current >= 0:
            self._page.choose(chosen(self._page.document(), self._hits[self._current]))
        self._text, self._hits, self._current = "", [], -1
        self._page.highlight("find", [])
        self.changed.emit()

    def mark(self, terms: Sequence[str], *, go: bool = False) -> int:
        """Mark the words and phrases of a search and say in how many places they stand; `go` to
        the first."""
        self._terms = tuple(terms)
        hits = {hit for term in self._terms for hit in self._ready(False).find(term, whole=True)}
        self._searched = sorted(hits, key=lambda hit: hit.start)
        self._mark("search", self._searched)
        if go and self._searched:
            self._page.reveal(self._searched[0].start)
        return len(self._searched)

    def renew(self) -> None:
        """The same in a new document, which may be another article's."""
        self._words.clear()
        if self._terms:
            self.mark(self._terms)
        if self._text:
            self._hits = self._find(self._text, self._exact)
            self._current = min(max(0, self._current), len(self._hits) - 1)
            self._mark("find", self._hits, self._current)
        self.changed.emit()

    def _go_on(self, way: int) -> None:
        """To the next word of the search from the cursor."""
        starts = [hit.start for hit in self._searched]
        at = self._page.textCursor().selectionStart()
        place = bisect_left(starts, at + 1) if way > 0 else bisect_left(starts, at) - 1
        hit = self._searched[place % len(starts)]
        self._page.reveal(hit.start)
        self._page.choose(chosen(self._page.document(), hit))

    def _mark(self, name: str, hits: Sequence[Hit], current: int = -1) -> None:
        tokens = self._page.tokens
        self._page.highlight(name, marks_of(self._page.document(), hits, tokens, current))

    def _show(self) -> None:
        self._mark("find", self._hits, self._current)
        if self._current >= 0:
            self._page.reveal(self._hits[self._current].start)
        self.changed.emit()

    def _find(self, text: str, exact: bool) -> list[Hit]:
        return self._ready(exact).find(text) if text.strip() else []

    def _ready(self, exact: bool) -> Words:
        if exact not in self._words:
            self._words[exact] = Words(self._page.document(), exact=exact)
        return self._words[exact]

    def _top(self) -> int:
        return self._page.cursorForPosition(QPoint(1, 1)).position()
