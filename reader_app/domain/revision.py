"""What a publisher has changed in an article: pure, on the words alone.

A typo is told from a change that matters by its words: figures, a denial, four words and more that
are not merely spelt otherwise, or a paragraph that came or went. Lines that change by themselves,
such as times, counters and links to other articles, are no part of the text here.
"""

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum
from typing import NamedTuple

from reader_app.domain.worddiff import DiffKind, DiffPart, compare

__all__ = [
    "Edit",
    "Revised",
    "Telling",
    "Version",
    "Weight",
    "edit_of",
    "paragraphs_of",
    "shown_of",
]

_TAG = re.compile(r"""<(?:[^"'>]|"[^"]*"|'[^']*')*>""")
_INLINE = re.compile(
    r"</?(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span"
    r"|strike|strong|sub|sup|time|tt|u|var|wbr)(?: [a-z]+=\"[^\"]*\")*>"
)
_LINKS = re.compile(
    r"<(p|li|h[1-6])>\s*(?:<(?:b|strong|em|i)>)*\s*<a [^>]*>(?:(?!</a>).)*</a>\s*"
    r"(?:</(?:b|strong|em|i)>)*\s*</\1>",
    re.DOTALL,
)
_STAMP = re.compile(
    r"(?:last |first |zuletzt |dernière |última |最終)?\(?(?:updated?|published|modified|posted"
    r"|aktualisi|geändert|veröffentlicht|stand\b|mise? à jour|publié|modifié|actualiza|publica"
    r"|تحديث|نشر|更新|公開|发布|發佈).{0,90}",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:h]\d{2}\b|\b\d{1,2}\.\d{2} Uhr")
_DATED = re.compile(r"\b20\d{2}\b|年|\b(?:GMT|UTC|CES?T|[A-Z]{1,3}[SD]T|Uhr)\b")
_COUNT = re.compile(r"[\d.,]+\s+\w+(?:\s+\w+)?")
_ADVERTS = frozenset(
    (
        "advertisement",
        "anzeige",
        "werbung",
        "publicité",
        "publicidad",
        "anuncio",
        "إعلان",
        "広告",
        "广告",
    )
)
_LONG_STAMP, _LONG_CLOCK, _LONG_COUNT = 120, 60, 30  # characters
_ALIKE = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-",
     "…": "...", "\u00ad": None, "\u200b": None, "\u200e": None, "\u200f": None, "\ufeff": None}
)  # fmt: skip
_DENIALS = frozenset(
    "not no never none nor cannot without nicht kein keine keinen keiner nie ohne ne pas jamais"
    " aucun aucune sans no nunca sin ningún ninguna لا لم لن ليس لیس 不 没 沒 未 無 非".split()
)
_FIGURE = re.compile(r"\d[\d.,]*")
_HEAVY = 4  # words that are others
_TYPO_WORDS = 3
_TYPO = 0.7  # likeness of letters
_SHORT = 4  # words of a paragraph that came or went and says nothing


class Weight(IntEnum):
    """How much of a change it is."""

    NONE = 0  # nothing that a reader would see
    MINOR = 1  # spelling, a word or two
    REAL = 2


class Telling(NamedTuple):
    """What an article says. `paragraphs`: as `paragraphs_of` gives them."""

    title: str
    standfirst: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """What is another in the newer of two. `paragraphs`: how many were changed, came or went."""

    weight: Weight
    headline: bool = False
    paragraphs: int = 0


@dataclass(frozen=True, slots=True)
class Version:
    """How an article read for a time, in seconds since 1970; `until` None: it still does. `id` 0:
    the one that stands now. `since` None: from before it came here."""

    id: int
    title: str
    words: int
    since: int | None
    until: int | None
    real: bool


@dataclass(frozen=True, slots=True)
class Revised:
    """What has changed since the reader read it. `version`: the one that they read."""

    version: int
    edit: Edit
    at: int  # when it was noticed last


def paragraphs_of(body: str) -> tuple[str, ...]:
    """The paragraphs of our own sanitised HTML as plain text, without mere links."""
    return _split(_LINKS.sub(" ", body))


def shown_of(body: str) -> tuple[str, ...]:
    """The same with every line there is."""
    return _split(body)


def _split(body: str) -> tuple[str, ...]:
    text = _TAG.sub("\n", _INLINE.sub("", body.replace("\n", " ")))
    lines = (" ".join(html.unescape(line).split()) for line in text.split("\n"))
    return tuple(line for line in lines if line)


def edit_of(old: Telling, new: Telling) -> Edit:
    """What a reader would see of a change."""
    headline = compare([plain(old.title)], [plain(new.title)])
    first = [plain(old.standfirst)] if old.standfirst and new.standfirst else []
    second = [plain(new.standfirst)] if first else []
    before = [line for one in old.paragraphs if not idle(line := plain(one))]
    after = [line for one in new.paragraphs if not idle(line := plain(one))]
    parts = [*compare(first, second), *compare(before, after)]
    changed = [part for part in parts if part.change is not DiffKind.SAME]
    if not old.title or not new.title:
        headline = []
    titled = any(part.change is not DiffKind.SAME for part in headline)
    weight = max(_weight(changed, _HEAVY), _weight(headline, 1) if titled else Weight.NONE)
    return Edit(weight, titled, len(changed))


def plain(text: str) -> str:
    """The same letters however they are typed."""
    return " ".join(unicodedata.normalize("NFKC", text.translate(_ALIKE)).split())


def idle(line: str) -> bool:
    """Whether a line changes by itself: a time, a counter, a word over an advertisement."""
    if len(line) <= _LONG_STAMP and any(map(str.isdigit, line)) and _STAMP.fullmatch(line):
        return True
    if len(line) <= _LONG_CLOCK and _CLOCK.search(line) and _DATED.search(line):
        return True
    if len(line) <= _LONG_COUNT and _COUNT.fullmatch(line):
        return True
    return line.casefold().strip(" .:-") in _ADVERTS or not any(map(str.isalnum, line))


def _weight(parts: Sequence[DiffPart], heavy: int) -> Weight:
    """`heavy`: words that are enough."""
    others = 0
    seen = False
    for part in parts:
        if part.change is DiffKind.SAME:
            continue
        seen = True
        if part.change is not DiffKind.CHANGED:
            if len(_words(" ".join(piece.text for piece in part.pieces))) > _SHORT:
                return Weight.REAL
            others += 1
            continue
        for gone, come in _hunks(part):
            if _figures(gone) != _figures(come) or _denied(gone) != _denied(come):
                return Weight.REAL
            if not _spelt_otherwise(gone, come):
                others += max(len(_words(gone)), len(_words(come)))
    if others >= heavy:
        return Weight.REAL
    return Weight.MINOR if seen else Weight.NONE


def _hunks(part: DiffPart) -> list[tuple[str, str]]:
    """What stood in each place that was changed, and what stands there now."""
    found: list[tuple[str, str]] = []
    gone = come = ""
    for piece in part.pieces:
        if piece.change is DiffKind.REMOVED:
            gone += piece.text
        elif piece.change is DiffKind.ADDED:
            come += piece.text
        elif gone or come:
            found.append((gone, come))
            gone = come = ""
    return [*found, (gone, come)] if gone or come else found


def _spelt_otherwise(gone: str, come: str) -> bool:
    first, second = _words(gone), _words(come)
    if (not first and not second) or [one.casefold() for one in first] == [
        one.casefold() for one in second
    ]:
        return True
    if not first or not second or max(len(first), len(second)) > _TYPO_WORDS:
        return False
    letters = ("".join(first).casefold(), "".join(second).casefold())
    return SequenceMatcher(None, *letters, autojunk=False).ratio() >= _TYPO


def _figures(text: str) -> Counter[str]:
    return Counter(one.translate({44: None, 46: None}) for one in _FIGURE.findall(text))


def _denied(text: str) -> int:
    return sum(one.casefold() in _DENIALS or one.casefold().endswith("n't") for one in _words(text))


def _words(text: str) -> list[str]:
    return [one for one in re.findall(r"[\w']+", text) if any(map(str.isalnum, one))]
