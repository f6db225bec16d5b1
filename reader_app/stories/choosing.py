"""Which articles For You shows, in which order: what is liked, fresh and told by many, with room
for what the reader does not know."""

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import log2
from zlib import crc32

from reader_app.domain import Portrait, Trait
from reader_app.stories.taste import Judged

__all__ = ["Choice", "Option", "choose", "option"]

FRESH = 0.6  # of an article of this very moment
FRESH_HALF_LIFE = 24 * 3600  # seconds
TOLD = 0.3  # for each doubling of the publications that report
STALE = 0.7  # less for what was shown twice and not opened
OF_ONE = 2  # of one publication
WITHIN = 10  # places one after another
NOT_DISLIKED = -0.5  # least liking of what may be tried
KNOWN = 0.1  # a reason that adds more is a habit


@dataclass(frozen=True, slots=True)
class Option:
    """An article that may be shown, with what it is worth."""

    portrait: Portrait
    judged: Judged
    score: float

    @property
    def strange(self) -> bool:
        """Where it comes from is no habit of the reader's, and it is not disliked much."""
        return self.judged.liking > NOT_DISLIKED and not any(
            one.adds > KNOWN and one.counter.trait is not Trait.TOPIC for one in self.judged.reasons
        )


@dataclass(frozen=True, slots=True)
class Choice:
    """An article that is shown. `exploring`: to find out whether the reader likes its like."""

    option: Option
    exploring: bool


def option(portrait: Portrait, judged: Judged, now: float) -> Option:
    """Weighs one article; `now` in seconds since 1970."""
    age = max(0.0, now - portrait.published)
    score = judged.liking + FRESH * 0.5 ** (age / FRESH_HALF_LIFE)
    score += TOLD * log2(max(1, portrait.reports))
    return Option(portrait, judged, score - STALE * (portrait.shown >= 2))


def choose(options: Iterable[Option], limit: int, day: str, *, explore: bool) -> list[Choice]:
    """The best first, at most two of a publication in any ten and one of a story. One place of
    ten, which one hangs on the `day`, is for something strange; the same day tries the same."""
    waiting = sorted(options, key=lambda one: (-one.score, -one.portrait.id))
    strange = sorted(
        (one for one in waiting if one.strange) if explore else (),
        key=lambda one: crc32(f"{day}:{one.portrait.id}".encode()),
    )
    tried = set(_places(limit, day))
    chosen: list[Choice] = []
    room = _Room()
    for place in range(limit):
        exploring = place in tried and bool(strange)
        found = _first(strange, room) if exploring else None
        exploring = found is not None
        found = found or _first(waiting, room)
        if found is None:
            break
        room.take(found)
        chosen.append(Choice(found, exploring))
    return chosen


class _Room:
    """What the last places leave room for."""

    def __init__(self) -> None:
        self._last: deque[int] = deque(maxlen=WITHIN - 1)
        self._count: Counter[int] = Counter()
        self._stories: set[int] = set()
        self._taken: set[int] = set()

    def fits(self, option: Option) -> bool:
        """Whether what is not gone may come next."""
        return self._count[option.portrait.publication_id] < OF_ONE

    def gone(self, option: Option) -> bool:
        """Whether it can never come any more."""
        one = option.portrait
        return one.id in self._taken or (one.story is not None and one.story in self._stories)

    def take(self, option: Option) -> None:
        """It comes next."""
        one = option.portrait
        if len(self._last) == WITHIN - 1:
            self._count[self._last[0]] -= 1
        self._last.append(one.publication_id)
        self._count[one.publication_id] += 1
        self._taken.add(one.id)
        if one.story is not None:
            self._stories.add(one.story)


def _first(options: list[Option], room: _Room) -> Option | None:
    """The first that fits; what can never come any more is dropped."""
    found = None
    kept = []
    for place, one in enumerate(options):
        if room.gone(one):
            continue
        if room.fits(one):
            found = one
            kept += options[place + 1 :]
            break
        kept.append(one)
    options[:] = kept
    return found


def _places(limit: int, day: str) -> Iterator[int]:
    """One place in the second half of each ten."""
    half = WITHIN // 2
    for start in range(0, limit, WITHIN):
        yield start + half + crc32(f"{day}/{start}".encode()) % half
