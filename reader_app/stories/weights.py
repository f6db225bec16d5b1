"""How much a term says: counted over the articles of the last days, language by language."""

from array import array
from collections import Counter
from collections.abc import Collection, Mapping
from itertools import repeat
from math import log, sqrt
from operator import add, mul

from reader_app.stories.packed import Ints

__all__ = ["WINDOW_DAYS", "Vector", "Weights", "cosine"]

WINDOW_DAYS = 14  # older articles are not counted any more
KEPT = 60  # terms of an article
USUAL = 0.3  # a term in three of four articles says nothing
# Articles that are thought to have been there before the first, so that a word of the first few
# is not taken for a usual one.
PRIOR = 50

Vector = dict[int, float]


class Weights:
    """The articles of one language that have each term. Days are counted since 1970."""

    def __init__(self) -> None:
        self._days: dict[int, Counter[int] | tuple[Ints, Ints]] = {}
        self._sizes: dict[int, int] = {}
        self._total: Counter[int] = Counter()
        self._articles = 0

    def learn(self, terms: Collection[int], day: int) -> None:
        """Counts one article's terms, each once."""
        counts = self._days.get(day)
        if not isinstance(counts, Counter):
            counts = self._days[day] = _unpacked(counts)
        counts.update(iter(terms))  # of a mapping the values would be added
        self._total.update(iter(terms))
        self._sizes[day] = self._sizes.get(day, 0) + 1
        self._articles += 1

    def forget_before(self, first: int, today: int) -> list[int]:
        """Takes the counts of days before `first` off and returns these days. Days before today
        are packed."""
        gone = [day for day in self._days if day < first]
        for day in gone:
            self._forget(day)
        for day, counts in self._days.items():
            if day < today and isinstance(counts, Counter):
                self._days[day] = _packed(counts)
        return gone

    def _forget(self, day: int) -> None:
        for term, count in _unpacked(self._days.pop(day)).items():
            left = self._total[term] - count
            if left:
                self._total[term] = left
            else:
                del self._total[term]
        self._articles -= self._sizes.pop(day)

    def rarity(self, term: int) -> float:
        """The inverse document frequency."""
        return log((self._articles + PRIOR) / (self._total.get(term, 0) + 0.5))

    def vector(self, counts: Mapping[int, float]) -> Vector:
        """The heaviest terms of an article, heaviest first, as a vector of length 1."""
        total, ever = self._total, log(self._articles + PRIOR)
        weighed = [
            (-rarity if count == 1.0 else -(1 + log(count)) * rarity, term)
            for (term, count), known in zip(
                counts.items(), map(total.get, counts, repeat(0)), strict=True
            )
            if (rarity := ever - log(known + 0.5)) >= USUAL
        ]
        weighed.sort()
        best = weighed[:KEPT]
        length = sqrt(sum(weight * weight for weight, _ in best)) or 1.0
        return {term: -weight / length for weight, term in best}

    @property
    def days(self) -> tuple[int, ...]:
        """The days that are counted."""
        return tuple(self._days)

    def saved(self, day: int) -> tuple[int, Ints, Ints]:
        """A day's number of articles, its terms and in how many articles each of them stood."""
        counts = self._days[day]
        terms, numbers = counts if isinstance(counts, tuple) else _packed(counts)
        return self._sizes[day], terms, numbers

    def restore(self, day: int, size: int, terms: Ints, numbers: Ints) -> None:
        """Takes back a day that was saved."""
        self._days[day] = (terms, numbers)
        self._sizes[day] = size
        self._articles += size
        # All of it in C: a library has some hundred thousand of them, and somebody waits for them.
        counts = map(add, map(self._total.get, terms, repeat(0)), numbers)
        dict.update(self._total, zip(terms, counts, strict=True))


def _packed(counts: Counter[int]) -> tuple[Ints, Ints]:
    terms = sorted(counts)
    return array("I", terms), array("H", [min(counts[term], 0xFFFF) for term in terms])


def _unpacked(counts: Counter[int] | tuple[Ints, Ints] | None) -> Counter[int]:
    if isinstance(counts, tuple):
        return Counter(dict(zip(*counts, strict=True)))
    return counts if counts is not None else Counter()


def cosine(one: Vector, other: Mapping[int, float]) -> float:
    """The cosine of two vectors of length 1."""
    if len(other) < len(one):
        one, other = dict(other), one
    return sum(map(mul, one.values(), map(other.get, one, repeat(0.0))), start=0.0)
