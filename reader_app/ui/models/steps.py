"""The fewest runs of rows to remove and insert that turn one sequence of keys into another."""

from array import array
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

__all__ = ["Insert", "Remove", "Step", "common", "common_end", "steps"]


@dataclass(frozen=True, slots=True)
class Remove:
    """`count` rows go, the first of them at `row`."""

    row: int
    count: int


@dataclass(frozen=True, slots=True)
class Insert:
    """The new keys `[row, row + count)` come in at `row`."""

    row: int
    count: int


Step = Remove | Insert


def steps(
    old: Sequence[Hashable], new: Sequence[Hashable], *, most: int | None = None
) -> list[Step]:
    """Steps to be taken in order. Keys are unique; one that moved is removed and inserted. Where
    more than `most` lie between the first difference and the last, all go and come."""
    head = common(old, new)
    tail = common_end(old, new, head)
    if most is not None and max(len(old), len(new)) - head - tail > most:
        return [Remove(0, len(old)), Insert(0, len(new))]
    left, right = old[head : len(old) - tail], new[head : len(new) - tail]
    stay = in_order(left, right)
    plan: list[Step] = []
    # From the end, so that the rows named earlier in the list still stand where they stood.
    for start, stop in reversed(runs([key not in stay for key in left])):
        plan.append(Remove(head + start, stop - start))
    for start, stop in runs([key not in stay for key in right]):
        plan.append(Insert(head + start, stop - start))
    return plan


def common(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    """Length of the common beginning, by halving: comparing slices is done in C."""
    old, new = view(old), view(new)
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_end(old: Sequence[Hashable], new: Sequence[Hashable], head: int) -> int:
    """Length of the common end of what follows the common beginning."""
    old, new = view(old), view(new)
    low, high = 0, min(len(old), len(new)) - head
    while low < high:
        middle = (low + high + 1) // 2
        a, b = len(old) - middle, len(new) - middle
        if old[a : len(old) - low] == new[b : len(new) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def view(keys: Sequence[Hashable]) -> Sequence[Hashable]:
    """The same, so that slices of an array are no copies."""
    return memoryview(keys) if isinstance(keys, array) else keys


def in_order(left: Sequence[Hashable], right: Sequence[Hashable]) -> set[Hashable]:
    """Keys in both whose order is the same in both."""
    place = {key: n for n, key in enumerate(left)}
    stay: set[Hashable] = set()
    last = -1
    for key in right:
        here = place.get(key, -1)
        if here > last:
            stay.add(key)
            last = here
    return stay


def runs(flags: Sequence[bool]) -> list[tuple[int, int]]:
    """Half-open ranges of true flags."""
    found: list[tuple[int, int]] = []
    start: int | None = None
    for n, flag in enumerate(flags):
        if flag and start is None:
            start = n
        elif not flag and start is not None:
            found.append((start, n))
            start = None
    if start is not None:
        found.append((start, len(flags)))
    return found
