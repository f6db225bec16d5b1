"""Editions: finite issues of what is in the library, when they come, and what stands in them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

__all__ = [
    "LONGEST_EDITION",
    "SHORTEST_EDITION",
    "WORDS_A_MINUTE",
    "Edition",
    "EditionItem",
    "EditionPart",
    "EditionPlan",
    "coming",
    "due",
    "gap",
    "minutes_of",
]

WORDS_A_MINUTE = 230
SHORTEST_EDITION, LONGEST_EDITION = 5, 240  # minutes
_DAY = 24 * 3600
_WEEK = 7


class EditionPart(StrEnum):
    """Where in an edition an article stands."""

    COVER = "cover"
    BACKGROUND = "background"  # older, to the story before it
    TOP = "top"
    SECTION = "section"  # under a heading of its own
    LATEST = "latest"
    FOR_YOU = "foryou"
    SAVED = "saved"


@dataclass(frozen=True, slots=True)
class EditionPlan:
    """When an edition comes and what it is made of. `at`: minutes after midnight by the reader's
    clock; `days`: 0 is Monday; `minutes`: how long it is to read; `keep`: days for which an edition
    stays, 0: for good; `since`: when its time was chosen or it was switched on; `last`: the day of
    its newest edition that came by the clock, as "2026-11-22", "" before. `id` 0: not kept yet."""

    name: str
    at: int
    days: frozenset[int] = frozenset(range(7))
    minutes: int = 20
    top: bool = False
    for_you: bool = False
    saved: bool = False
    publications: tuple[int, ...] = ()
    sections: tuple[int, ...] = ()
    folders: tuple[str, ...] = ()
    on: bool = True
    keep: int = 14
    since: int = 0
    last: str = ""
    id: int = 0

    @property
    def sourced(self) -> bool:
        """Whether it is made of anything."""
        chosen = self.publications or self.sections or self.folders
        return bool(self.top or self.for_you or self.saved or chosen)


@dataclass(frozen=True, slots=True)
class EditionItem:
    """An article as it stands in an edition: these words never change. `article_id` None: it has
    been deleted since. `read`, `ready` and `picture` (SHA-256) are of today."""

    article_id: int | None
    part: EditionPart
    heading: str
    title: str
    standfirst: str
    byline: str
    publication_id: int
    publication: str
    language: str
    url: str
    words: int
    read: bool = False
    ready: bool = True
    picture: str | None = None

    @property
    def minutes(self) -> int:
        """How long it takes to read."""
        return minutes_of(self.words)


@dataclass(frozen=True, slots=True)
class Edition:
    """One issue. `day` as "2026-11-22"; `wanted`: the minutes that it was to have; `left_out`:
    headlines of articles that were not whole, so that others took their place or none; `opened` and
    `finished`: when the reader first saw it and came to its end. `keep` as in its plan; `saved`: it
    stays for good."""

    id: int
    plan_id: int | None
    name: str
    day: str
    made: int
    wanted: int
    items: tuple[EditionItem, ...]
    left_out: tuple[str, ...] = ()
    scheduled: bool = False
    keep: int = 14
    saved: bool = False
    opened: int | None = None
    finished: int | None = None

    @property
    def minutes(self) -> int:
        """How long all of it takes to read."""
        return sum(item.minutes for item in self.items)

    @property
    def read(self) -> int:
        """How many of its articles have been read."""
        return sum(item.read for item in self.items)

    @property
    def short(self) -> bool:
        """There was less than the reader wanted."""
        return self.minutes < 0.8 * self.wanted

    @property
    def articles(self) -> tuple[int, ...]:
        """The ids of what is still there, in its order."""
        return tuple(item.article_id for item in self.items if item.article_id is not None)

    @property
    def cover(self) -> EditionItem | None:
        """What it opens with: its first article, with a picture where one is."""
        return self.items[0] if self.items else None


def minutes_of(words: int, share: float = 1.0) -> int:
    """How long a share of a text takes to read, at least 1. Words of Chinese and Japanese are
    counted by characters, 390 a minute."""
    return max(1, round(share * words / WORDS_A_MINUTE))


def due(plan: EditionPlan, now: float, zone: tzinfo | None = None) -> date | None:
    """The day whose edition is to be made now: today where its time has come and it has not been
    made. What was missed on an earlier day stays missed. What lies days ahead was noted while the
    clock was wrong and counts for nothing. `zone`: None for the system's."""
    day = datetime.fromtimestamp(now, zone).date()
    begins = _moment(day, plan.at, zone)
    ready = plan.on and plan.sourced and day.weekday() in plan.days
    chosen = plan.since <= begins or plan.since > now + _DAY
    made = (
        day.isoformat() <= plan.last <= (day + timedelta(1)).isoformat()
    )  # west over the date line
    return day if ready and chosen and begins <= now and not made else None


def coming(plan: EditionPlan, now: float, zone: tzinfo | None = None) -> float | None:
    """When its next edition is to be made, None for never."""
    if due(plan, now, zone):
        return now
    if not plan.on or not plan.sourced:
        return None
    today = datetime.fromtimestamp(now, zone).date()
    days = (today + timedelta(n) for n in range(_WEEK + 1))
    times = (_moment(day, plan.at, zone) for day in days if day.weekday() in plan.days)
    return next((at for at in times if at > now), None)


def gap(days: Iterable[int], day: date) -> int:
    """Seconds that an edition of a day looks back: to the plan's day before it, at most a week."""
    wanted = set(days)
    back = (n for n in range(1, _WEEK + 1) if (day - timedelta(n)).weekday() in wanted)
    return next(back, 1) * _DAY


def _moment(day: date, at: int, zone: tzinfo | None) -> float:
    """In the hour that summer time leaves out it comes an hour later, in the one that comes twice
    the first time."""
    return datetime.combine(day, time(*divmod(at, 60)), zone).timestamp()
