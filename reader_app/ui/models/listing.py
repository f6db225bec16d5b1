"""A list as an array of keys: ids of articles, and day headings among them as negative numbers.

Pure and quick at a million rows, so that the planning can happen on any thread.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo

from reader_app.ui.models.steps import common, common_end

__all__ = ["DAYS", "Listing", "framed", "heading_date", "heading_month", "merge", "with_days"]

DAYS = 14  # as many days get a heading each; before them, months do
MONTH = 10_000_000  # above any date's ordinal

Published = Callable[[Sequence[int]], Mapping[int, int]]


@dataclass(frozen=True, slots=True)
class Listing:
    """`keys` as above, `headings` the rows of the negative ones; of a search, by id, the `snippets`
    and those `titles` that have hits, with the hits marked as in `SearchHit`. `known`: the
    rows that are known where the whole list is yet to come, the others are zeros. Nothing in a
    listing is ever changed: arrays are shared."""

    keys: "array[int]" = field(default_factory=lambda: array("q"))
    headings: tuple[int, ...] = ()
    snippets: Mapping[int, str] = field(default_factory=dict)
    titles: Mapping[int, str] = field(default_factory=dict)
    known: tuple[int, int] | None = None

    @property
    def whole(self) -> bool:
        return self.known is None

    def __len__(self) -> int:
        """How many articles there are."""
        return len(self.keys) - len(self.headings)

    def ids(self) -> "array[int]":
        """The articles that are known."""
        found = array("q")
        begin, end = self.known or (0, len(self.keys))
        for heading in self.headings:
            found += self.keys[begin:heading]
            begin = heading + 1
        return found + self.keys[begin:end]


def heading_date(key: int) -> date | None:
    """The day of a heading's key; None for an id and for a month."""
    return date.fromordinal(-key) if -MONTH < key < 0 else None


def heading_month(key: int) -> tuple[int, int]:
    """Year and month (1 to 12) of a month's key."""
    year, before = divmod(-key - MONTH - 1, 12)
    return year, before + 1


def with_days(
    ids: "array[int]", published: Published, now: float, zone: tzinfo, *, rising: bool = False
) -> Listing:
    """A list that is sorted newest first, or oldest first where it is `rising`, with a heading
    before each day or month.

    All boundaries are sought together, so a list of n ids costs log2(n) calls of `published`.
    """
    if not ids:
        return Listing()
    last = ids[:1] if rising else ids[-1:]
    oldest = published(last).get(last[0], int(now))
    today = datetime.fromtimestamp(now, zone).date()
    starts = boundaries(today, datetime.fromtimestamp(oldest, zone).date())
    edges = [datetime(d.year, d.month, d.day, tzinfo=zone).timestamp() for d, _ in starts]
    places = first_beyond(ids, edges, published, rising=rising)
    groups = [key for _, key in starts]
    if rising:  # each group begins where the list passes its edge
        groups.reverse()
        places = [*places[-2::-1], len(ids)]
    else:
        places[-1] = len(ids)
    keys = array("q")
    headings = []
    begin = 0
    for key, end in zip(groups, places, strict=True):
        if end > begin:
            headings.append(len(keys))
            keys.append(key)
            keys.extend(ids[begin:end])
            begin = end
    return Listing(keys, tuple(headings))


def framed(listing: Listing, start: int, total: int) -> Listing:
    """A part of a list in its place: the first of its articles is the `start`th of `total` in all.
    The rows around it are zeros until the whole list comes."""
    keys, headings = listing.keys, listing.headings
    if start and headings:  # the part's first day may have begun above it
        keys, headings = keys[1:], tuple(row - 1 for row in headings[1:])
    below = total - start - (len(keys) - len(headings))
    framed = array("q", bytes(8 * start)) + keys + array("q", bytes(8 * max(0, below)))
    known = (start, start + len(keys))
    return replace(listing, keys=framed, headings=tuple(h + start for h in headings), known=known)


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


def first_beyond(
    ids: "array[int]", edges: Sequence[float], published: Published, *, rising: bool = False
) -> list[int]:
    """For each edge the index of the first article that is older, or that is not where the list is
    rising, by bisection of all at once."""
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
                if (times.get(ids[middle], 0) >= edge) is not rising:
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
    missing = set(before).difference(after, gone)
    if not missing:
        return fresh
    there = set(before).intersection(after)
    merged = fresh[:head]
    done = 0  # of `after`
    kept = array("q")
    for key in before:
        if key in missing:
            kept.append(key)
        elif kept and key in there:
            try:
                place = after.index(key, done)
            except ValueError:  # it moved up: no place to put anything before
                continue
            merged += after[done:place] + kept
            done, kept = place, array("q")
    return merged + after[done:] + kept + fresh[len(fresh) - tail :]
