"""Two texts word by word: pure, and bounded in time whatever they are.

Words that stand once on either side hold both texts together (patience diff); only the few between
two of these go to difflib, which needs time by the square. Scripts without spaces are compared by
characters.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

__all__ = ["DiffKind", "DiffPart", "DiffPiece", "compare"]

_CJK = (  # and Thai, which has no spaces either
    "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\uff66-\uff9d\u0e00-\u0e7f"
)
_TOKEN = re.compile(
    f"(?:[{_CJK}]|\\d+(?:[.,:]\\d+)+|[^\\W{_CJK}]+(?:['’][^\\W{_CJK}]+)*|[^\\w\\s])\\s*"
)
_GAP = 40_000  # pairs of words that difflib may compare at once
_PAIRS = 2_500  # pairs of paragraphs that are compared with one another
_ALIKE = 0.35  # share of words by which two paragraphs are one that was changed
_ISLAND = 4  # letters that stand alone between two changes and belong to them


class DiffKind(StrEnum):
    """What has become of a paragraph or of words."""

    SAME = "same"
    CHANGED = "changed"  # a paragraph in which words are others
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class DiffPiece:
    """Words of a paragraph, with the space behind them."""

    change: DiffKind
    text: str


@dataclass(frozen=True, slots=True)
class DiffPart:
    """A paragraph, of both texts where it is in both."""

    change: DiffKind
    pieces: tuple[DiffPiece, ...]


class _Run(NamedTuple):
    """Items from `a` to `b` of the old text that are those from `c` to `d` of the new one, or
    gave way to them."""

    same: bool
    a: int
    b: int
    c: int
    d: int


def compare(old: Sequence[str], new: Sequence[str]) -> list[DiffPart]:
    """The paragraphs of two texts in their order."""
    parts: list[DiffPart] = []
    for run in _runs(old, new):
        if run.same:
            parts += [
                DiffPart(DiffKind.SAME, (DiffPiece(DiffKind.SAME, one),))
                for one in new[run.c : run.d]
            ]
        else:
            parts += _between(old[run.a : run.b], new[run.c : run.d])
    return parts


def _between(old: Sequence[str], new: Sequence[str]) -> Iterator[DiffPart]:
    """Paragraphs of which none is the same: those that are alike are one that was changed."""
    at = done = 0
    for first, second in _pairs(old, new):
        yield from (_whole(DiffKind.REMOVED, one) for one in old[at:first])
        yield from (_whole(DiffKind.ADDED, one) for one in new[done:second])
        yield DiffPart(DiffKind.CHANGED, tuple(_pieces(old[first], new[second])))
        at, done = first + 1, second + 1
    yield from (_whole(DiffKind.REMOVED, one) for one in old[at:])
    yield from (_whole(DiffKind.ADDED, one) for one in new[done:])


def _whole(change: DiffKind, text: str) -> DiffPart:
    return DiffPart(change, (DiffPiece(change, text),))


def _pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Places of paragraphs that are alike, rising on both sides: the likest in all."""
    before, after = [Counter(_keys(one)) for one in old], [Counter(_keys(one)) for one in new]
    if len(old) == len(new) == 1 and _likeness(before[0], after[0]):
        return [(0, 0)]
    if len(old) * len(new) > _PAIRS:
        near = zip(range(len(old)), range(len(new)), strict=False)
        return [(i, j) for i, j in near if _likeness(before[i], after[j]) >= _ALIKE]
    like = [[_likeness(one, other) for other in after] for one in before]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            both = like[i][j] + best[i + 1][j + 1] if like[i][j] >= _ALIKE else 0.0
            best[i][j] = max(both, best[i + 1][j], best[i][j + 1])
    found, i, j = [], 0, 0
    while i < len(old) and j < len(new):
        if like[i][j] >= _ALIKE and best[i][j] == like[i][j] + best[i + 1][j + 1]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return found


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """The share of words that both have."""
    most = max(one.total(), other.total())
    if not most or min(one.total(), other.total()) < _ALIKE * most / 2:
        return 0.0
    return (one & other).total() / most


def _keys(text: str) -> list[str]:
    return [token.rstrip() for token in _TOKEN.findall(text)]


def _pieces(old: str, new: str) -> list[DiffPiece]:
    first, second = _TOKEN.findall(old), _TOKEN.findall(new)
    runs = _runs([one.rstrip() for one in first], [one.rstrip() for one in second])
    pieces: list[DiffPiece] = []
    for run in _joined(runs, second):
        if run.same:
            both = zip(first[run.a : run.b], second[run.c : run.d], strict=True)
            text = "".join(max(pair, key=len) for pair in both)  # with space where either has it
            pieces.append(DiffPiece(DiffKind.SAME, text))
            continue
        if run.a < run.b:
            pieces.append(DiffPiece(DiffKind.REMOVED, "".join(first[run.a : run.b])))
        if run.c < run.d:
            pieces.append(DiffPiece(DiffKind.ADDED, "".join(second[run.c : run.d])))
    return pieces


def _joined(runs: Sequence[_Run], tokens: Sequence[str]) -> list[_Run]:
    """Changes with only a few letters between them are one: it reads better than "the" alone."""
    found: list[_Run] = []
    for place, run in enumerate(runs):
        between = 0 < place < len(runs) - 1
        island = run.same and between and len("".join(tokens[run.c : run.d]).strip()) <= _ISLAND
        if (island or not run.same) and found and not found[-1].same:
            found[-1] = found[-1]._replace(b=run.b, d=run.d)
        else:
            found.append(run)
    return found


def _runs(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[_Run]:
    """What is the same and what is not, in turn."""
    found: list[_Run] = []
    for run in _matched(old, new):
        if found and found[-1].same == run.same:
            found[-1] = found[-1]._replace(b=run.b, d=run.d)
        elif run.a < run.b or run.c < run.d:
            found.append(run)
    return found


def _matched(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[_Run]:
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    last, final = len(old), len(new)
    while last > start and final > start and old[last - 1] == new[final - 1]:
        last, final = last - 1, final - 1
    yield _Run(True, 0, start, 0, start)
    a = c = start
    for i, j in [*_anchors(old, new, start, last, final), (last, final)]:
        yield from _gap(old, new, _Run(False, a, i, c, j))
        a, c = min(i + 1, last), min(j + 1, final)
        yield _Run(True, i, a, j, c)
    yield _Run(True, last, len(old), final, len(new))


def _anchors(
    old: Sequence[Hashable], new: Sequence[Hashable], start: int, last: int, final: int
) -> list[tuple[int, int]]:
    """Places of what stands once on either side, as many as rise on both."""
    once = {one for one, count in Counter(old[start:last]).items() if count == 1}
    once &= {one for one, count in Counter(new[start:final]).items() if count == 1}
    there = {new[j]: j for j in range(start, final) if new[j] in once}
    ends: list[int] = []
    places: list[tuple[int, int]] = []
    before: list[int] = []
    tops: list[int] = []
    for i in range(start, last):
        if old[i] not in once:
            continue
        j = there[old[i]]
        spot = bisect_left(ends, j)
        before.append(tops[spot - 1] if spot else -1)
        places.append((i, j))
        if spot == len(ends):
            ends.append(j)
            tops.append(len(places) - 1)
        else:
            ends[spot] = j
            tops[spot] = len(places) - 1
    found, at = [], tops[-1] if tops else -1
    while at >= 0:
        found.append(places[at])
        at = before[at]
    return found[::-1]


def _gap(old: Sequence[Hashable], new: Sequence[Hashable], run: _Run) -> Iterator[_Run]:
    _, a, b, c, d = run
    if (b - a) * (d - c) > _GAP or a == b or c == d:
        yield run
        return
    if not set(old[a:b]) & set(new[c:d]):
        yield run
        return
    matcher = SequenceMatcher(None, old[a:b], new[c:d], autojunk=False)
    for tag, i, k, j, m in matcher.get_opcodes():
        yield _Run(tag == "equal", a + i, a + k, c + j, c + m)
