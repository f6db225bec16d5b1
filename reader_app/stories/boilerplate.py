"""What a publication writes under many of its articles, which says nothing of any of them."""

import re
from array import array
from collections import Counter, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from zlib import crc32

from reader_app.stories.packed import Ints

__all__ = ["Habits", "Units", "body_units", "units_of"]

REMEMBERED = 40  # articles of a publication
UNITS = 30  # sentences looked at from each end of an article
OFTEN = 3  # articles with the same sentence: above 5 % of those remembered
_BOUNDS = re.compile(r"[.!?…。！？\n][\"”»’)\]]*(?:\s+|(?<=[。！？\n]))")
_PARTS = re.compile(r"\s+[|·•–—-]\s+|\s*[|｜]\s*")
_DIGITS = re.compile(r"\d+")


def body_units(text: str) -> list[str]:
    """The sentences and lines of a text."""
    units, start = [], 0
    for match in _BOUNDS.finditer(text):
        units.append(text[start : match.end()].strip())
        start = match.end()
    units.append(text[start:].strip())
    return [unit for unit in units if unit]


def _mark(unit: str) -> int:
    return crc32(_DIGITS.sub("0", unit).lower().encode("utf-8", "replace"))


@dataclass(frozen=True, slots=True)
class Units:
    """An article in the parts that a publication may repeat, each with its number."""

    title: dict[str, int]
    body: list[tuple[str, int]]


def units_of(title: str, text: str) -> Units:
    """The parts of a title and the sentences of a body."""
    parts = {part: _mark("\0" + part) for part in _PARTS.split(title) if part}
    return Units(parts, [(unit, _mark(unit)) for unit in body_units(text)])


def _ends(units: Sequence[tuple[str, int]]) -> Iterable[tuple[str, int]]:
    return units if len(units) <= 2 * UNITS else chain(units[:UNITS], units[-UNITS:])


class Habits:
    """The sentences of each publication's last articles, as numbers."""

    def __init__(self) -> None:
        self._articles: dict[int, deque[Ints]] = {}
        self._usual: dict[int, frozenset[int]] = {}  # worked out again when needed

    def learn(self, publication: int, units: Units) -> None:
        """Takes in one article."""
        marks = {mark for _, mark in _ends(units.body)}
        if len(units.title) > 1:
            marks.update(units.title.values())
        kept = self._articles.setdefault(publication, deque(maxlen=REMEMBERED))
        kept.append(array("I", sorted(marks)))
        self._usual.pop(publication, None)

    def stripped(self, publication: int, title: str, text: str) -> tuple[str, str]:
        """The same as `strip` of a text that nobody has cut yet."""
        if self._usual_in(publication):
            return self.strip(publication, units_of(title, text))
        parts = dict.fromkeys(part for part in _PARTS.split(title) if part)
        return " - ".join(parts), "\n".join(body_units(text))

    def strip(self, publication: int, units: Units) -> tuple[str, str]:
        """Title and body without what is usual in this publication; a title keeps one part."""
        usual = self._usual_in(publication)
        parts = list(units.title)
        if len(parts) > 1:
            own = [part for part, mark in units.title.items() if mark not in usual]
            parts = own or [max(parts, key=len)]
        body = [unit for unit, mark in units.body if mark not in usual]
        return " - ".join(parts), "\n".join(body)

    def _usual_in(self, publication: int) -> frozenset[int]:
        usual = self._usual.get(publication)
        if usual is None:
            counts = Counter(chain.from_iterable(self._articles.get(publication, ())))
            usual = frozenset(mark for mark, count in counts.items() if count >= OFTEN)
            self._usual[publication] = usual
        return usual

    def saved(self, publication: int) -> list[Ints]:
        """What is remembered of a publication, oldest article first."""
        return list(self._articles.get(publication, ()))

    def restore(self, publication: int, articles: Iterable[Ints]) -> None:
        """Takes back what was saved."""
        self._articles[publication] = deque(articles, maxlen=REMEMBERED)
        self._usual.pop(publication, None)
