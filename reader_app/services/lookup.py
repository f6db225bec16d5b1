"""Finding entries of the catalogue by words. Pure."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from reader_app.domain import CatalogueEntry, folded, host_of
from reader_app.services.names import primary

__all__ = ["Lookup"]

_ARTICLES = {
    "de": re.compile(r"(?:der|die|das)\s+(?=\S)"),
    "en": re.compile(r"(?:the|an?)\s+(?=\S)"),
    "es": re.compile(r"(?:el|la|los|las)\s+(?=\S)"),
    "fr": re.compile(r"(?:les?|la)\s+(?=\S)|l['’]"),
    "it": re.compile(r"(?:il|la|lo|i|gli|le)\s+(?=\S)|l['’]"),
    "nl": re.compile(r"(?:de|het)\s+(?=\S)"),
    "pt": re.compile(r"(?:os?|as?)\s+(?=\S)"),
}
# Not \W: the vowel signs of Indic scripts are no letters to Python.
_GAPS = re.compile("[\\s!-/:-@\\[-`{-~\u00a0-\u00bf\u2010-\u206f\u3000-\u3004\u3008-\u3020\u30fb]+")
_ASIAN = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_WITHIN = 3  # letters of a word that may also be found inside another one


def bare(name: str, language: str) -> str:
    """A name as it is sorted: folded, without the article of its language."""
    name, article = folded(name), _ARTICLES.get(primary(language))
    return name[found.end() :] if article and (found := article.match(name)) else name


class _Place(NamedTuple):
    """Where a word may be found in an entry, each text folded, with a gap before each word."""

    name: str
    host: str
    facts: str
    titles: str


@dataclass(frozen=True, slots=True)
class _Row:
    entry: CatalogueEntry
    order: str  # its name for sorting
    place: _Place


class Lookup:
    """Entries laid out for searching. `told(entry)`: what else it is found by, such as the names
    of its country and topics."""

    def __init__(
        self, entries: Iterable[CatalogueEntry], told: Callable[[CatalogueEntry], str]
    ) -> None:
        self._rows = [
            _Row(
                one,
                _laid(bare(one.name, one.language)).strip(),
                _Place(*map(_laid, (one.name, _host(one), told(one), _titles(one)))),
            )
            for one in entries
        ]

    def find(
        self, words: str, wanted: Callable[[CatalogueEntry], bool], language: str
    ) -> tuple[CatalogueEntry, ...]:
        """The entries that are `wanted` and have all words, best first.

        A name that begins with the words comes first, then one with words that do, then hosts,
        countries, languages, topics, and section titles last. Among equals come the well known,
        then what is written in `language`, then by name; with no words the language goes first.
        """
        asked = _laid(words).strip()
        terms = asked.split()
        if words.strip() and not terms:
            return ()
        found = []
        for row in self._rows:
            if not wanted(row.entry):
                continue
            rank = _rank(asked, terms, row) if terms else 0
            if rank is None:
                continue
            foreign, unknown = primary(row.entry.language) != language, not row.entry.known
            first, second = (unknown, foreign) if terms else (foreign, unknown)
            found.append((rank, first, second, row.order, row.entry.id, row.entry))
        return tuple(each[-1] for each in sorted(found, key=lambda each: each[:-1]))


def _rank(asked: str, terms: list[str], row: _Row) -> int | None:
    """How well an entry fits, 0 best; None where a word is missing."""
    if asked in (row.order, row.place.name[1:]):
        return 0
    if row.order.startswith(asked) or row.place.name.startswith(asked, 1):
        return 1
    worst = 0
    for term in terms:
        rank = _place_of(term, row.place)
        if rank is None:
            return None
        worst = max(worst, rank)
    return worst


def _place_of(term: str, place: _Place) -> int | None:
    start = f" {term}"
    inside = len(term) >= _WITHIN or bool(_ASIAN.search(term))
    if start in place.name:
        return 2
    if start in place.host:
        return 3
    if inside and term in place.name:
        return 4
    if start in place.facts:
        return 5
    if start in place.titles or (_ASIAN.search(term) and term in place.titles):
        return 6
    return 7 if inside and term in place.host else None


def _laid(text: str) -> str:
    return " " + _GAPS.sub(" ", folded(text)).strip()


def _host(entry: CatalogueEntry) -> str:
    return host_of(entry.home).removeprefix("www.")


def _titles(entry: CatalogueEntry) -> str:
    return " ".join(section.title for section in entry.sections)
