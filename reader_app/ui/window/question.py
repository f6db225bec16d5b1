"""What the list asks of the library, off the GUI thread."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from reader_app.domain import ArticleQuery, Order, Search
from reader_app.ui.frugal import trim
from reader_app.ui.kit import Kit
from reader_app.ui.models import Listing, Step, framed, merge, steps, with_days
from reader_app.ui.window.views import View

__all__ = ["Listed", "Question", "undated"]

SIGHT = 16  # hits that get their snippets at once; the others follow
FIRST = 1_000  # articles that are shown before the whole list has been read
MANY = 20_000  # rows that are compared one by one


@dataclass(frozen=True, slots=True)
class Listed:
    """The answer to a view's question. `plan`: the steps to it from what stood there."""

    listing: Listing
    total: int
    view: View
    asked: ArticleQuery
    stood: Listing | None
    plan: list[Step] | None
    more: bool = False  # there are more than `total`
    search: Search | None = None


def undated(query: ArticleQuery) -> ArticleQuery:
    """What makes it another question than that of a moment ago."""
    return replace(query, since=None)


class Question:
    """Asks for a view's articles. Where nothing of it stands yet, a long list is not waited for:
    the answer is what is seen of it first, around the article that is `wanted`."""

    def __init__(
        self,
        kit: Kit,
        view: View,
        query: ArticleQuery,
        stands: Listing | None = None,
        gone: frozenset[int] = frozenset(),
        *,
        doubted: bool = False,
        wanted: int | None = None,
        stays: bool = False,
        awaited: Callable[[], bool] | None = None,
    ) -> None:
        self._browsing = kit.desk.browsing
        self._searching = kit.desk.searching
        self._now = kit.clock()
        self._view = view
        self._query = query
        self._stands = stands  # what the model shows; another list is shown by a reset
        self._gone = gone
        self._doubted = doubted  # whether what stood here may be gone and nobody said so
        self._wanted, self._stays = wanted, stays  # the wanted one also where it is filtered out
        self._awaited = awaited  # an answer that is no longer need not be whole

    def __call__(self) -> Listed:
        if self._view.words:
            return self._found() if self._stands is None else self._thinned(self._stands)
        return self._first() if self._stands is None else self._whole(self._stands)

    def _first(self) -> Listed:
        found = self._browsing.stretch(self._query, FIRST, self._wanted, stays=self._stays)
        listing = self._days(found.ids)
        if not found.whole:
            listing = framed(listing, found.start, found.total)
        return self._answer(listing, found.total)

    def _whole(self, stands: Listing) -> Listed:
        ids = self._browsing.ids(self._query, self._awaited)
        if self._query.unread or self._query.saved or self._query.ready:
            old = stands.ids()
            ids = merge(old, ids, self._gone | self._vanished(old))
        return self._answer(self._days(ids), len(ids))

    def _days(self, ids: "array[int]") -> Listing:
        zone = datetime.fromtimestamp(self._now).astimezone().tzinfo
        assert zone is not None
        rising = self._query.order is not Order.NEWEST
        return with_days(ids, self._browsing.published, self._now, zone, rising=rising)

    def _thinned(self, stands: Listing) -> Listed:
        """The same hits without those that have gone."""
        ids = array("q", (one for one in stands.ids() if one not in self._gone))
        return self._answer(replace(stands, keys=ids), len(ids))

    def _found(self) -> Listed:
        """What a search finds, the first rows with their snippets."""
        searching, words = self._searching, self._view.words
        search = searching.read(words, typing=self._view.typing).search
        assert search is not None  # nothing incomplete is asked for
        hits = searching.find(search, order=self._view.sought, wanted=self._awaited)
        search = hits.search or search
        stale = self._awaited is not None and not self._awaited()
        first: Sequence[int] = () if stale else hits.ids[:SIGHT]
        snippets, titles = searching.snippets(first, search), searching.titles(first, search)
        listing = Listing(array("q", hits.ids), (), snippets, titles)
        return replace(self._answer(listing, hits.total), more=hits.more, search=search)

    def _vanished(self, old: "array[int]") -> frozenset[int]:
        if not self._doubted:
            return frozenset()
        there = self._browsing.ids(replace(self._query, unread=False, saved=False))
        return frozenset(old).difference(there)

    def _answer(self, listing: Listing, total: int) -> Listed:
        if len(listing.keys) > MANY:
            trim()  # reading so many leaves holes all over
        stands = self._stands
        plan = None
        if stands is not None and stands.whole:
            plan = steps(stands.keys, listing.keys, most=MANY)
        return Listed(listing, total, self._view, undated(self._query), stands, plan)
