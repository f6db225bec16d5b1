"""Texts in which a search has marked its hits."""

from collections.abc import Sequence

__all__ = ["Run", "in_lines", "pieces", "plain"]

BEFORE = 24  # letters of a snippet before its first hit
START, END = "\x02", "\x03"  # around the hits

Run = tuple[str, bool]  # a part of a text, and whether it is a hit


def pieces(text: str) -> list[Run]:
    """A snippet's parts on one line, from a few words before the first hit."""
    return runs(near_hit(" ".join(text.split())))


def plain(text: str) -> str:
    """The text without its marks."""
    return text.replace(START, "").replace(END, "")


def in_lines(text: str, lines: Sequence[str]) -> list[list[Run]]:
    """The parts of each of the lines into which the text, without marks, was cut; the last one
    may be shortened."""
    marked = [(letter, hit) for part, hit in runs(text) for letter in part]
    whole = "".join(letter for letter, _ in marked)
    found: list[list[Run]] = []
    place = 0
    for line in lines:
        body = line.removesuffix("…")
        start = whole.find(body, place)
        if start < 0:
            found.append([(line, False)])
            continue
        place = start + len(body)
        found.append(joined([*marked[start:place], *((mark, False) for mark in line[len(body) :])]))
    return found


def runs(text: str) -> list[Run]:
    found: list[Run] = []
    while START in text:
        before, _, text = text.partition(START)
        hit, _, text = text.partition(END)
        found += [(before, False), (hit, True)]
    return [(part, hit) for part, hit in [*found, (text, False)] if part]


def joined(letters: Sequence[Run]) -> list[Run]:
    """Neighbours of one kind as one part."""
    found: list[Run] = []
    for letter, hit in letters:
        if found and found[-1][1] == hit:
            found[-1] = (found[-1][0] + letter, hit)
        else:
            found.append((letter, hit))
    return found


def near_hit(snippet: str) -> str:
    """The snippet from a few words before its first hit."""
    before, mark, rest = snippet.partition(START)
    if not mark or len(before) <= BEFORE:
        return snippet
    _, _, words = before[-BEFORE:].partition(" ")
    return f"…{words}{mark}{rest}"
