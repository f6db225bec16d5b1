"""What the reader searches for, as a value."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader_app.domain.words import keys, raw_words

__all__ = [
    "AllOf",
    "AnyOf",
    "Dated",
    "Flag",
    "Hits",
    "Is",
    "KeptSearch",
    "Needle",
    "Not",
    "Part",
    "Search",
    "SearchOrder",
    "SearchTerm",
    "Within",
    "Words",
    "ended",
    "needles",
]


class Part(StrEnum):
    """Where in an article words are looked for."""

    ANYWHERE = ""
    TITLE = "title"
    AUTHOR = "author"


class Flag(StrEnum):
    """A state that an article has or has not."""

    UNREAD = "unread"
    READ = "read"
    SAVED = "saved"
    READY = "ready"


class SearchOrder(StrEnum):
    """Order of what is found."""

    BEST = "best"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class Words:
    """Words that follow one another. `begun`: the last of them may go on."""

    text: str
    part: Part = Part.ANYWHERE
    begun: bool = False


@dataclass(frozen=True, slots=True)
class Within:
    """A publication or a section (`kind`) with `name` in its title, in any case and accents."""

    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Dated:
    """Published at `since` or later and before `until`, in seconds since 1970; None: no bound."""

    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Is:
    flag: Flag


@dataclass(frozen=True, slots=True)
class Not:
    term: "SearchTerm"


@dataclass(frozen=True, slots=True)
class AllOf:
    terms: tuple["SearchTerm", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    terms: tuple["SearchTerm", ...]


SearchTerm = Words | Within | Dated | Is | Not | AllOf | AnyOf


@dataclass(frozen=True, slots=True)
class Search:
    """What is asked, all of `terms` together; not only what must not be."""

    terms: tuple[SearchTerm, ...]


@dataclass(frozen=True, slots=True)
class Hits:
    """The ids of the best or newest articles found, and how many there are in all. `more`: there
    are more than `total`, which nobody counted. `search`: what was answered, where that is less
    than what was asked."""

    ids: tuple[int, ...]
    total: int
    more: bool = False
    search: Search | None = None


@dataclass(frozen=True, slots=True)
class KeptSearch:
    """A search that stands in the sidebar."""

    id: int
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Needle:
    """Words to be highlighted, by their keys (`words.keys`)."""

    keys: tuple[str, ...]
    part: Part = Part.ANYWHERE
    begun: str = ""  # the last word as typed, where it may go on


def ended(search: Search) -> Search:
    """The same with the words that were being typed taken as whole ones; "storm*" stays what it
    is."""
    return Search(tuple(map(_ended, search.terms)))


def _ended(term: SearchTerm) -> SearchTerm:
    match term:
        case Words(text, part, True) if not text.endswith("*"):
            return Words(text, part)
        case Not(inner):
            return Not(_ended(inner))
        case AllOf(terms):
            return AllOf(tuple(map(_ended, terms)))
        case AnyOf(terms):
            return AnyOf(tuple(map(_ended, terms)))
        case _:
            return term


def needles(search: Search) -> tuple[Needle, ...]:
    """What is to be highlighted in what a search has found."""
    found = (_needle(term) for term in _wanted(AllOf(search.terms)))
    return tuple(dict.fromkeys(one for one in found if one.keys))


def _wanted(term: SearchTerm) -> Iterator[Words]:
    match term:
        case Words():
            yield term
        case AllOf(terms) | AnyOf(terms):
            for one in terms:
                yield from _wanted(one)


def _needle(words: Words) -> Needle:
    begun = raw_words(words.text)[-1:] if words.begun else []
    return Needle(keys(words.text), words.part, "".join(begun))
