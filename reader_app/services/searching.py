"""Searching, and the searches that the reader keeps."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from reader_app.domain import (
    BadQuery,
    Changes,
    Flag,
    Hits,
    Is,
    KeptSearch,
    Part,
    Search,
    SearchOrder,
    ended,
    lit,
    needles,
    said,
)
from reader_app.library import Library
from reader_app.services.history import History, Step
from reader_app.services.syntax import Asked, parse

__all__ = ["FOUND", "Searching"]

FOUND = 500  # most articles that a search lists in the window
_COMPARED = 5_000
_COUNTED = 1_000  # unread articles that a kept search counts


class Searching:
    """Reads run on any thread, each on its own connection; writes return at once."""

    def __init__(
        self, library: Library, now: Callable[[], float], history: History | None = None
    ) -> None:
        self._library = library
        self._history = history or History()
        self._now = now

    def read(self, text: str, *, typing: bool = False) -> Asked:
        """What a query asks, without asking the library: see `syntax.parse`. Raises BadQuery."""
        return parse(text, self._now(), typing=typing)

    def find(
        self,
        search: Search,
        limit: int = FOUND,
        order: SearchOrder = SearchOrder.BEST,
        *,
        wanted: Callable[[], bool] | None = None,
    ) -> Hits:
        """The articles found. A word that is being typed is looked for as a beginning only where,
        taken as a whole one, it does not fill the list, and only while the answer is `wanted`.

        Raises BadQuery for a publication or section that does not exist.
        """
        whole = ended(search)
        if whole != search:
            hits = self._library.search(whole, limit, order)
            if len(hits.ids) >= limit or (wanted is not None and not wanted()):
                return replace(hits, search=whole)
        return self._library.search(search, limit, order)

    def count(self, search: Search, most: int = 1_000_000_000) -> int:
        """How many articles are found, counted to `most`. Raises BadQuery as `find`."""
        return self._library.count(search, most)

    def snippets(self, ids: Sequence[int], search: Search) -> dict[int, str]:
        """A piece of each article's text with the hits between «\\x02» and «\\x03»."""
        return self._library.snippets(ids, needles(search))

    def titles(self, ids: Sequence[int], search: Search) -> dict[int, str]:
        """The titles that have hits, marked in the same way."""
        wanted = needles(search)
        rows = self._library.rows(ids)
        return {row.id: one for row in rows if (one := lit(row.title, wanted, Part.TITLE))}

    def forms(self, article_id: int, search: Search) -> list[str]:
        """The very words by which the search finds an article, as they stand in it, each once."""
        return self._library.forms(article_id, needles(search))

    def names(self) -> tuple[list[str], list[str]]:
        """The titles of publications, and those of sections, each once."""
        return self._library.names()

    # -- kept searches

    def kept(self) -> tuple[KeptSearch, ...]:
        """The searches in the sidebar, in the reader's order."""
        return self._library.kept.all()

    def unread(self, kept: Sequence[KeptSearch]) -> dict[int, int]:
        """How many unread articles each of them finds, counted to a thousand; 0 for one whose
        publication has gone."""
        return {one.id: self._unread(one.words) for one in kept}

    def whole(self, words: str) -> str:
        """Words that find, typed to their end, what they found while they were typed: with an
        asterisk where the last of them was a beginning. Raises BadQuery."""
        typed, plain = self.read(words, typing=True).search, self.read(words).search
        if typed is None or plain is None or typed == plain:
            return words
        found = self.count(plain, _COMPARED)
        same = found >= FOUND or found == self.count(typed, _COMPARED)
        return words if same else f"{words.rstrip()}*"

    def keep(self, words: str, title: str = "") -> Future[Changes]:
        """Keeps a search under a title, by default its words. Raises BadQuery."""
        self.read(words)
        words = " ".join(words.split())
        return self._library.kept.keep(title or words, words)

    def rename(self, kept: KeptSearch, title: str) -> Future[Changes]:
        """Raises NotFound through the future. Can be undone."""
        alter = self._library.kept.alter
        title = " ".join(title.split()) or kept.words
        done = alter(kept.id, title=title, words=kept.words)
        back = partial(alter, kept.id, title=kept.title, words=kept.words)
        self._history.keep(
            Step(lambda _: said("Rename {title}", title=kept.title), done, lambda _: back())
        )
        return done

    def remove(self, kept: KeptSearch) -> Future[Changes]:
        """Keeps it no longer. Can be undone: it comes back where it stood."""
        ids = [one.id for one in self.kept()]
        place = ids.index(kept.id) if kept.id in ids else len(ids)
        done = self._library.kept.remove(kept.id)
        back = partial(self._library.kept.restore, kept, place)
        self._history.keep(
            Step(lambda _: said("Remove {title}", title=kept.title), done, lambda _: back())
        )
        return done

    def arrange(self, ids: Sequence[int]) -> Future[Changes]:
        """Puts the kept searches into this order."""
        return self._library.kept.arrange(ids)

    def _unread(self, words: str) -> int:
        try:
            search = self.read(words).search
            if search is None:
                return 0
            asked = replace(search, terms=(*search.terms, Is(Flag.UNREAD)))
            return self._library.count(asked, _COUNTED)
        except BadQuery:
            return 0
