"""A list as an array of keys: ids of articles, and day headings among them as negative numbers.

Pure and quick at a million rows, so that the planning can happen on any thread.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo

from reader_app.ui.models.steps import common, common_end

__all__ = ["DAYS", "Listing", "heading_date", "heading_month", "merge", "with_days"]

DAYS = 14  # as many days get a heading each; before them, months do
MONTH = 10_000_000  # above any date's ordinal

Published = Callable[[Sequence[int]], Mapping[int, int]]


@dataclass(frozen=True, slots=True)
class Listing:
    """`keys` as above, `headings` the rows of the negative ones; `snippets` of a search by id."""

    keys: "array[int]" = field(default_factory=lambda: array("q"))
    headings: tuple[int, ...] = ()
    snippets: Mapping[int, str] = field(default_factory=dict)


def heading_date(key: int) -> date | None:
    """The day of a heading's key; None for an id and for a month."""
    return date.fromordinal(-key) if -MONTH < key < 0 else None


def heading_month(key: int) -> tuple[int, int]:
    """Year and month (1 to 12) of a month's key."""
    year, before = divmod(-key - MONTH - 1, 12)
    return year, before + 1


def with_days(ids: "array[int]", published: Published, now: float, zone: tzinfo) -> Listing:
    """A list that is sorted newest first, with a heading before each day or month.

    All boundaries are sought together, so a list of n ids costs log2(n) calls of `published`.
    """
    if not ids:
        return Listing()
    oldest = published(ids[-1:]).get(ids[-1], int(now))
    today = datetime.fromtimestamp(now, zone).date()
    starts = boundaries(today, datetime.fromtimestamp(oldest, zone).date())
    edges = [datetime(d.year, d.month, d.day, tzinfo=zone).timestamp() for d, _ in starts]
    places = first_before(ids, edges, published)
    places[-1] = len(ids)
    keys = array("q")
    headings = []
    begin = 0
    for (_, key), end in zip(starts, places, strict=True):
        if end > begin:
            headings.append(len(keys))
            keys.append(key)
            keys.extend(ids[begin:end])
            begin = end
    return Listing(keys, tuple(headings))


def boundaries(today: date, oldest: date) -> list[tuple[date, int]]:
    """First days of the groups, newest first, each with its heading's key."""
    starts = []
    first = today
    for back in range(DAYS):
        first = today - timedelta(days=back)
        starts.append((first, -first.toordinal()))
    month = first.replace(day=1)
    while True:
        if first > month:
            starts.append((month, -(MONTH + month.year * 12 + month.month)))
        if month <= oldest:
            return starts
        first = month
        month = (month - timedelta(days=1)).replace(day=1)


def first_before(ids: "array[int]", edges: Sequence[float], published: Published) -> list[int]:
    """For each edge the index of the first article that is older, by bisection of all at once."""
    low, high = [0] * len(edges), [len(ids)] * len(edges)
    while True:
        middles = {(a + b) // 2 for a, b in zip(low, high, strict=True) if a < b}
        if not middles:
            return low
        times = published([ids[i] for i in sorted(middles)])
        for n, edge in enumerate(edges):
            if low[n] < high[n]:
                middle = (low[n] + high[n]) // 2
                # An article removed meanwhile counts as older; the next change mends the list.
                if times.get(ids[middle], 0) >= edge:
                    low[n] = middle + 1
                else:
                    high[n] = middle


def merge(old: "array[int]", fresh: "array[int]", gone: frozenset[int]) -> "array[int]":
    """`fresh` with what stood in `old` and is not `gone` kept where it stood.

    So an article just read stays in a list of unread ones until the list is left.
    """
    head = common(old, fresh)
    tail = common_end(old, fresh, head)
    before, after = old[head : len(old) - tail], fresh[head : len(fresh) - tail]
    place = {key: n for n, key in enumerate(before)}
    wanted = set(after)
    kept = [n for n, key in enumerate(before) if key not in wanted and key not in gone]
    if not kept:
        return fresh
    merged = fresh[:head]
    turn = 0
    for key in after:
        here = place.get(key)
        if here is not None:
            while turn < len(kept) and kept[turn] < here:
                merged.append(before[kept[turn]])
                turn += 1
        merged.append(key)
    merged.extend(before[n] for n in kept[turn:])
    return merged + fresh[len(fresh) - tail :]
