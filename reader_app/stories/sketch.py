"""Copies of one text, found by the runs of words that they share."""

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from zlib import crc32

from reader_app.stories.packed import Ints
from reader_app.stories.tokens import is_dense, words_of

__all__ = ["Copies", "are_copies", "changed_share", "sketch"]

RUN = 3  # words
DENSE_RUN = 6  # characters
SAMPLE = 8  # one run in so many is kept
FEWEST = 6  # runs: with fewer all are kept; and so many are shared at least
SHARE = 0.5  # of the shorter one's runs
WORDS = 1_200  # of a text that are looked at
DAYS = 14  # for which texts are compared
LOOKED_UP = 4  # one of so many kept runs leads to an article; of a short sketch all do
SHORT = 24
CHECKED = 12  # articles that are compared with one
PHRASE = 40  # articles that have a run, from which on it leads nowhere
LISTED = 4 * PHRASE  # that are found before this is known; an edited one may stand there twice

_MASK = 0xFFFFFFFF


def sketch(body: str, language: str) -> Ints:
    """A sample of a text's runs of words, as sorted numbers."""
    words = words_of(body, language, WORDS)
    hashes = map(crc32, words)
    for start in range(1, DENSE_RUN if is_dense(language) else RUN):
        hashes = map(crc32, words[start:], hashes)
    runs = set(hashes)
    kept = [run for run in runs if not run % SAMPLE]
    return array("I", sorted(kept if len(kept) >= FEWEST else runs))


def are_copies(one: Iterable[int], other: Iterable[int]) -> bool:
    """Whether two sketches are of one text, as two publications edit it."""
    first, second = set(one), set(other)
    common = len(first & second)
    return common >= FEWEST and common >= SHARE * min(len(first), len(second))


def changed_share(before: Iterable[int], now: Iterable[int]) -> float:
    """How much of a text is another than before: 0 nothing, 1 all."""
    first, second = set(before), set(now)
    largest = max(len(first), len(second))
    return 1 - len(first & second) / largest if largest else 0.0


class Copies:
    """The sketches of the last days, by the day on which they came."""

    def __init__(self) -> None:
        self._days: dict[int, dict[int, Ints]] = {}
        self._where: dict[int, int] = {}
        # Runs that lead to articles: of today in a dictionary, of other days as sorted numbers.
        # Days are put to those before when somebody looks: all at once where many are read back.
        self._today: dict[int, list[int]] = {}
        self._over: list[Ints] = []
        self._packed: Ints = array("Q")
        self._day = -1

    def __contains__(self, article: int) -> bool:
        return article in self._where

    def of(self, article: int) -> Ints | None:
        """The sketch of an article that is remembered."""
        day = self._where.get(article)
        return None if day is None else self._days[day][article]

    def add(self, article: int, runs: Ints, day: int) -> None:
        """Remembers an article's sketch, in place of an earlier one. Days do not go back."""
        self.drop(article)
        if day != self._day:
            self._over.append(_entries(self._today))
            self._today, self._day = {}, day
        self._days.setdefault(day, {})[article] = runs
        self._where[article] = day
        for run in _leading(runs):
            self._today.setdefault(run, []).append(article)

    def drop(self, article: int) -> None:
        """Forgets an article; what leads to it is passed over."""
        day = self._where.pop(article, None)
        if day is not None:
            del self._days[day][article]

    def forget_before(self, first: int) -> list[int]:
        """Forgets the articles of days before `first` and returns them."""
        gone = [article for day in self._days if day < first for article in self._days[day]]
        for article in gone:
            del self._where[article]
        for day in [day for day in self._days if day < first]:
            del self._days[day]
        return gone

    def nearest(self, runs: Ints) -> int | None:
        """The article with most of these runs among those that are copies of their text."""
        if self._over:
            self._pack()
        shared: Counter[int] = Counter()
        for run in _leading(runs):
            led = set(self._led_to(run))
            if len(led) <= PHRASE:
                shared.update(led)
        mine = set(runs)
        best: tuple[int, int] | None = None
        for article, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:CHECKED]:
            other = self.of(article)
            if other is None:
                continue
            common = len(mine.intersection(other))
            if common >= FEWEST and common >= SHARE * min(len(runs), len(other)):
                best = max(best or (0, 0), (common, -article))
        return -best[1] if best else None

    def _led_to(self, run: int) -> list[int]:
        found = list(self._today.get(run, ()))
        packed = self._packed
        place = bisect_left(packed, run << 32)
        last = min(len(packed), place + LISTED)
        while place < last and packed[place] >> 32 == run:
            found.append(packed[place] & _MASK)
            place += 1
        return found

    def _pack(self) -> None:
        """Puts what leads to the articles of days that are over to that of the days before."""
        known = self._where
        entries = [entry for entry in self._packed if entry & _MASK in known]
        for day in self._over:
            entries.extend(day)
        entries.sort()
        self._packed, self._over = array("Q", entries), []

    def day_of(self, article: int) -> int:
        """The day on which a remembered article came."""
        return self._where[article]


def _entries(led: Mapping[int, Iterable[int]]) -> Ints:
    return array("Q", [(run << 32) | article for run, found in led.items() for article in found])


def _leading(runs: Ints) -> Iterable[int]:
    """Half-random runs of a sketch, the same in every text that has them."""
    if len(runs) < SHORT:
        return runs
    return [run for run in runs if not (run >> 8) % LOOKED_UP]
