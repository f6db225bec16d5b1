"""What a publication writes under many of its articles, which says nothing of any of them."""

import re
from array import array
from collections import Counter, deque
from collections.abc import Iterable, Sequence
from itertools import chain
from zlib import crc32

from reader_app.stories.packed import Ints

__all__ = ["Habits", "body_units", "title_parts"]

REMEMBERED = 40  # articles of a publication
UNITS = 30  # sentences looked at from each end of an article
OFTEN = 3  # articles with the same sentence: above 5 % of those remembered
_BOUNDS = re.compile(r"(?<=[.!?…])[\"”»’)]*\s+|(?<=[。！？])|\s*\n\s*")
_PARTS = re.compile(r"\s+[|·•–—-]\s+|\s*[|｜]\s*")
_DIGITS = re.compile(r"\d+")


def body_units(text: str) -> list[str]:
    """The sentences and lines of a text."""
    return [unit for unit in _BOUNDS.split(text) if unit and not unit.isspace()]


def title_parts(title: str) -> list[str]:
    """A title cut where publications append their name."""
    return [part for part in _PARTS.split(title) if part]


def _mark(unit: str) -> int:
    return crc32(_DIGITS.sub("0", unit.casefold().strip()).encode("utf-8", "replace"))


def _title_mark(part: str) -> int:
    return _mark("\0" + part)


def _ends(units: Sequence[str]) -> Iterable[str]:
    return units if len(units) <= 2 * UNITS else chain(units[:UNITS], units[-UNITS:])


class Habits:
    """The sentences of each publication's last articles, as numbers."""

    def __init__(self) -> None:
        self._articles: dict[int, deque[Ints]] = {}
        self._usual: dict[int, frozenset[int]] = {}  # worked out again when needed

    def learn(self, publication: int, title: Sequence[str], units: Sequence[str]) -> None:
        """Takes in one article: the parts of its title and the sentences of its body."""
        marks = {_mark(unit) for unit in _ends(units)}
        if len(title) > 1:
            marks.update(map(_title_mark, title))
        kept = self._articles.setdefault(publication, deque(maxlen=REMEMBERED))
        kept.append(array("I", sorted(marks)))
        self._usual.pop(publication, None)

    def strip(
        self, publication: int, title: Sequence[str], units: Sequence[str]
    ) -> tuple[str, str]:
        """Title and body without what is usual in this publication; a title keeps one part."""
        usual = self._usual.get(publication)
        if usual is None:
            usual = self._usual[publication] = self._worked_out(publication)
        if not usual:
            return " - ".join(title), "\n".join(units)
        parts = [part for part in title if len(title) < 2 or _title_mark(part) not in usual]
        body = [unit for unit in units if _mark(unit) not in usual]
        return " - ".join(parts or title), "\n".join(body)

    def _worked_out(self, publication: int) -> frozenset[int]:
        counts = Counter(chain.from_iterable(self._articles.get(publication, ())))
        return frozenset(mark for mark, count in counts.items() if count >= OFTEN)

    def saved(self, publication: int) -> list[Ints]:
        """What is remembered of a publication, oldest article first."""
        return list(self._articles.get(publication, ()))

    def restore(self, publication: int, articles: Iterable[Ints]) -> None:
        """Takes back what was saved."""
        self._articles[publication] = deque(articles, maxlen=REMEMBERED)
        self._usual.pop(publication, None)
