"""Browsing: the tree of publications, lists of articles, what failed."""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from reader_app.domain import (
    Ambiguous,
    ArticleQuery,
    ArticleRow,
    Counts,
    Cursor,
    Failure,
    NotFound,
    Part,
    Publication,
    Search,
    SearchOrder,
    Section,
    Subject,
    Words,
)
from reader_app.library import Library, Stretch
from reader_app.services.days import midnight

__all__ = ["Browsing"]

Named = TypeVar("Named", Publication, Section)


class Browsing:
    """Reads only, each from the calling thread's own connection."""

    def __init__(self, library: Library, now: Callable[[], float]) -> None:
        self._library = library
        self._now = now

    def tree(self) -> tuple[Publication, ...]:
        """The followed publications with their sections, in the reader's order."""
        return self._library.tree()

    def badges(self) -> Mapping[int, tuple[str, str]]:
        """Of each followed publication its title and the hash of its icon, "" where it has none."""
        return self._library.openings.badges()

    def fresh(self) -> bool:
        """Whether something is followed and nothing of it was ever fetched."""
        return bool(self._library.fresh())

    def counts(self) -> Counts:
        """The kept sums; today begins at local midnight."""
        return self._library.counts(midnight(self._now()))

    def ids(self, query: ArticleQuery, wanted: Callable[[], bool] | None = None) -> "array[int]":
        """The ids of all articles of a list in its order; only the first of them once they are no
        longer `wanted`."""
        return self._library.ids(query, wanted)

    def stretch(
        self, query: ArticleQuery, size: int, around: int | None = None, *, stays: bool = False
    ) -> Stretch:
        """At least `size` of a list's ids, where it has so many: from its top, or on both sides of
        the article `around` where that is in the list. `stays`: it is, also where it is read, not
        saved or not ready and the list asks for that."""
        return self._library.stretch(query, size, around, stays=stays)

    def published(self, ids: Sequence[int]) -> dict[int, int]:
        """When articles were published, in seconds since 1970."""
        return self._library.published(ids)

    def rows(self, ids: Sequence[int]) -> list[ArticleRow]:
        """The rows of ids in their order; what is not there is left out."""
        return self._library.rows(ids)

    def page(
        self, query: ArticleQuery, after: Cursor | None = None, limit: int = 50
    ) -> tuple[list[ArticleRow], Cursor | None]:
        """At most `limit` rows after a cursor, and the next page's cursor, None at the end."""
        return self._library.page(query, after, limit)

    def titles(self, words: str, limit: int = 20) -> list[ArticleRow]:
        """Listed articles with all of the words in their titles, the last one perhaps not typed to
        its end; newest first."""
        typed = words.split()
        if not typed:
            return []
        terms = tuple(Words(one, Part.TITLE, n == len(typed)) for n, one in enumerate(typed, 1))
        return self.rows(self._library.search(Search(terms), limit, SearchOrder.NEWEST).ids)

    def failures(self) -> list[Failure]:
        """Everything that failed and has not been mended yet; see `named`."""
        return self.named(self._library.failures())

    def named(self, failures: Iterable[Failure]) -> list[Failure]:
        """Failures of sections with their publication in the title: "The Border Tribune · World",
        where "World" alone could be many."""
        names = {
            section.id: _joined(publication.title, section.title)
            for publication in self.tree()
            for section in publication.sections
        }
        return [
            replace(one, title=names.get(one.id, one.title))
            if one.subject is Subject.SECTION and one.id is not None
            else one
            for one in failures
        ]

    def publication(self, text: str) -> Publication:
        """The publication with this title or id, or with this in its title.

        Raises NotFound, Ambiguous.
        """
        return _find("publication", text, ((one.title, one) for one in self.tree()))

    def section(self, text: str, publication: Publication | None = None) -> Section:
        """The section with this title or id, or with this in its title, of one publication or of
        all. Raises NotFound, Ambiguous."""
        among = [publication] if publication else self.tree()
        return _find(
            "section",
            text,
            ((one.title, one) for publication in among for one in publication.sections),
            {one.id: publication.title for publication in among for one in publication.sections},
        )


def _joined(publication: str, section: str) -> str:
    return " · ".join(dict.fromkeys(part for part in (publication, section) if part))


def _find(
    kind: str,
    text: str,
    named: Iterable[tuple[str, Named]],
    owners: dict[int, str] | None = None,
) -> Named:
    """The one that is meant: by its whole title, else by its id, else by a part of its title."""
    wanted, known = text.strip().casefold(), list(named)
    found = [one for title, one in known if title.casefold() == wanted]
    found = found or [one for _, one in known if wanted == str(one.id)]
    found = found or [one for title, one in known if wanted and wanted in title.casefold()]
    if len(found) == 1:
        return found[0]
    subject = f"{kind} “{text.strip()}”"
    if not found:
        raise NotFound(subject, subject=subject)
    owners = owners or {}
    candidates = tuple(
        f"{owners[one.id]} · {one.title} ({one.id})"
        if one.id in owners
        else f"{one.title} ({one.id})"
        for one in found
    )
    raise Ambiguous(subject, subject=subject, candidates=candidates)
