"""Where the words of a search stand in a text."""

from collections.abc import Iterable, Sequence
from itertools import islice

from reader_app.domain.search import Needle, Part
from reader_app.domain.stem import stem
from reader_app.domain.words import folded, likely, words_in

__all__ = ["lit", "snippet", "spots"]

Spot = tuple[int, int]
_READ = 60_000  # characters that a snippet is looked for in
_EDGE = 64  # characters around a snippet that are read with it, so that none of its words is cut
_BEFORE = 3  # a snippet begins so that a third of it, or less, stands before the first hit


def spots(
    text: str, needles: Sequence[Needle], part: Part = Part.ANYWHERE, *, most: int = 10_000
) -> list[Spot]:
    """Begin and end of each place that has made the search find the text, in order and apart from
    one another. `part` says what the text is: a title shows what was asked of titles too."""
    wanted = [one for one in needles if one.part in (Part.ANYWHERE, part)]
    if not wanted or not text:
        return []
    words = list(words_in(text))
    found: set[Spot] = set()
    for needle in wanted:
        found.update(_places(text, words, needle))
    return list(_joined(sorted(found)))[:most]


def _places(text: str, words: Sequence[tuple[int, int, str]], needle: Needle) -> Iterable[Spot]:
    length = len(needle.keys)
    first = needle.keys[0]
    for place in range(len(words) - length + 1):
        if length > 1 and words[place][2] != first:
            continue
        window = words[place : place + length]
        if _stands(text, window, needle):
            yield window[0][0], window[-1][1]


def _alike(text: str, word: tuple[int, int, str], needle: Needle, number: int) -> bool:
    begin, end, key = word
    if key == needle.keys[number]:
        return True
    if not needle.begun or number + 1 < len(needle.keys):
        return False
    # FTS5 compares what is typed so far, cut to its stem, with the beginnings of stems.
    return key.startswith(stem(needle.begun)) or folded(text[begin:end]).startswith(needle.begun)


def _joined(places: Iterable[Spot]) -> Iterable[Spot]:
    """Places that overlap or touch, as of two characters of one word, made one."""
    begin, end = -1, -1
    for a, b in places:
        if a <= end:
            end = max(end, b)
            continue
        if end >= 0:
            yield begin, end
        begin, end = a, b
    if end >= 0:
        yield begin, end


def lit(text: str, needles: Sequence[Needle], part: Part = Part.ANYWHERE) -> str:
    """The text with its hits between «\\x02» and «\\x03»; "" where it has none."""
    found = spots(text, needles, part)
    return _marked(_unmarked(text), found, 0, len(text)) if found else ""


def _unmarked(text: str) -> str:
    """As long as before, without marks that came with it."""
    return text.replace("\x02", " ").replace("\x03", " ")


def _marked(text: str, found: Iterable[Spot], start: int, end: int) -> str:
    piece, last = "", start
    for a, b in found:
        if start <= a and b <= end:
            piece += f"{text[last:a]}\x02{text[a:b]}\x03"
            last = b
    return piece + text[last:end]


def _first(text: str, needles: Sequence[Needle]) -> int:
    """Where the first hit begins, -1 where there is none."""
    wanted = [one for one in needles if one.part is Part.ANYWHERE]
    if not wanted:
        return -1
    longest = max(len(one.keys) for one in wanted)
    for start in likely(text, tuple(one.keys[0] for one in wanted)):
        words = list(islice(words_in(text, start), longest))
        if any(_stands(text, words, one) for one in wanted):
            return start
    return -1


def _stands(text: str, words: Sequence[tuple[int, int, str]], needle: Needle) -> bool:
    """Whether a text's words from some place on begin with a needle's."""
    window = words[: len(needle.keys)]
    fits = len(window) == len(needle.keys)
    return fits and all(_alike(text, word, needle, n) for n, word in enumerate(window))


def snippet(text: str, needles: Sequence[Needle], length: int = 160) -> str:
    """A piece of a text from shortly before the first hit; hits are between «\\x02» and «\\x03»."""
    text = _unmarked(text)
    first = _first(text[:_READ], needles)
    start = max(0, first - length // _BEFORE)
    if start:
        start = text.find(" ", start, first) + 1 or start
    end = min(len(text), start + length)
    edge = max(0, start - _EDGE)
    found = spots(text[edge : end + _EDGE], needles) if first >= 0 else []
    piece = _marked(text, [(edge + a, edge + b) for a, b in found], start, end)
    return ("…" if start else "") + piece + ("…" if end < len(text) else "")
