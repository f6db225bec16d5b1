"""One pull from a Miniflux server, as far as its version lets us know what is new."""

import json
from collections.abc import AsyncGenerator, Container, Iterable
from contextlib import aclosing

from reader_app.accounts.ahead import ahead
from reader_app.accounts.miniflux.api import PAGE, Api, Level
from reader_app.accounts.miniflux.wire import Entry
from reader_app.accounts.service import Arrived, Delta, Listed, Pull, Reached, Restored
from reader_app.accounts.shape import malformed, noted
from reader_app.accounts.states import silent, told
from reader_app.accounts.witness import Witness, changed, chosen, kept, lost, remembered
from reader_app.domain import Field

__all__ = ["Pulling"]

Pages = AsyncGenerator[list[Entry], None]
Deltas = AsyncGenerator[Delta, None]

_UNREAD, _SAVED = {"status": "unread"}, {"starred": "true"}
_WITNESSES = 3
_LARGE = 1000  # entries of an answer of which most are known
_OVERLAP = 60  # seconds: a change is dated when it begins, and seen when it ends
_LISTS = 7 * 86_400  # seconds after which changes alone are not relied on
_TEXTS = 86_400  # seconds after which the newest texts are looked at again
_TRIES = 3


class Pulling:
    """Three ways, by version. From 2.3.2: what came after the highest id, and the ids of all that
    is unread or starred, of which the unknown are fetched. From 2.0.49: what changed, and all
    that is unread or starred once in a week. Before: the same at each pull, for the server ignores
    the question what changed and would tell everything."""

    def __init__(self, api: Api, level: Level, sections: Container[str], pull: Pull) -> None:
        self._api = api
        self._level = level
        self._sections = sections
        self._pull = pull
        note = noted(pull.cursor)
        self._highest = int(note.get("highest", 0))
        self._changed = int(note.get("changed", 0))
        self._listed = int(note.get("listed", 0))
        self._texts = int(note.get("texts", 0))
        self._witnesses = tuple(remembered(note.get("witnesses")))
        self._later: dict[str, tuple[bool, bool]] = {}  # read and saved, after the lists

    async def perform(self) -> Deltas:
        if self._highest and await self._went_back():
            self._highest = self._changed = self._listed = 0
            self._witnesses = ()
            yield Restored()
        for source in self._sources():
            async with aclosing(source) as deltas:
                async for delta in deltas:
                    yield delta
        yield Reached(self._cursor())

    def _sources(self) -> Iterable[Deltas]:
        fresh, since = not self._highest, self._highest
        if self._level.ids:
            if not fresh:
                yield self._stored(self._api.pages(PAGE, after_entry_id=since))
            yield self._by_ids()
        else:
            due = not 0 <= self._pull.now - self._listed < _LISTS
            if not fresh and self._level.changes:
                after = max(1, self._changed - _OVERLAP)
                yield self._stored(self._api.pages(_LARGE, changed_after=after), changes=True)
            elif not fresh:
                yield self._stored(self._api.pages(PAGE, after_entry_id=since))
            if due or not self._level.changes:
                yield self._whole(Field.READ, _UNREAD, PAGE if fresh else _LARGE)
                yield self._whole(Field.SAVED, _SAVED, PAGE if fresh else _LARGE)
        if fresh:
            self._texts = self._pull.now
            yield self._stored(self._history())
        elif not 0 <= self._pull.now - self._texts < _TEXTS:
            yield self._again()

    # -- by ids

    async def _by_ids(self) -> Deltas:
        """Articles that are unread or saved and not known, then which are. What is seen of a state
        after the ids were asked for is newer than they."""
        unread, all_unread = await self._ids(_UNREAD)
        saved, all_saved = await self._ids(_SAVED)
        for ids, query in ((unread, _UNREAD), (saved, _SAVED)):
            async with aclosing(self._stored(self._gaps(ids, query), late=True)) as deltas:
                async for delta in deltas:
                    yield delta
        newest = max([self._highest, *unread[:1], *saved[:1]])
        if newest > self._highest and not await self._pull.unknown(map(str, unread + saved)):
            self._highest = newest  # all of them are here: the next pull may begin behind them
        states = self._later.items()
        now_unread = {str(id) for id in unread} | {id for id, (read, _) in states if not read}
        now_saved = {str(id) for id in saved} | {id for id, (_, star) in states if star}
        now_unread -= {id for id, (read, _) in states if read}
        now_saved -= {id for id, (_, star) in states if not star}
        yield Listed(Field.READ, frozenset(now_unread), all_unread)
        yield Listed(Field.SAVED, frozenset(now_saved), all_saved)

    async def _ids(self, query: dict[str, str]) -> tuple[list[int], bool]:
        """The ids that a filter lets through, the newest first, and whether these are all. The
        server pages by place: each page begins with the last id of the one before it, or something
        has moved meanwhile and the list is asked for anew."""
        most = self._pull.bounds.most
        ids: list[int] = []
        for _ in range(_TRIES):
            total, ids = await self._api.ids(0, **query)
            while ids and len(ids) < min(total, most):
                again, more = await self._api.ids(len(ids) - 1, **query)
                if again != total or len(more) < 2 or more[0] != ids[-1]:
                    break
                ids += more[1:]
            if ids != sorted(set(ids), reverse=True) or len(ids) > total:
                raise malformed("ids that are not in order")
            if len(ids) >= min(total, most):
                return ids[:most], total <= most
        return ids[:most], False

    async def _gaps(self, ids: list[int], query: dict[str, str]) -> Pages:
        """Pages that cover what is not known of a list, and of the rest what lies between."""
        unknown = set(await self._pull.unknown([str(id) for id in ids]))
        places = [place for place, id in enumerate(ids) if str(id) in unknown]
        while places:
            first = places[0]
            inside = [place for place in places if place < first + PAGE]
            size = inside[-1] - first + 1
            page = await self._api.entries(limit=size, before_entry_id=ids[first] + 1, **query)
            yield page.entries
            places = places[len(inside) :]

    # -- by entries

    async def _whole(self, field: Field, query: dict[str, str], size: int) -> Deltas:
        """All that a filter lets through, and then which these are."""
        ids: list[str] = []
        most = self._pull.bounds.most
        pages = self._counted(self._api.pages(size, **query), ids, most)
        async with aclosing(self._stored(pages)) as deltas:
            async for delta in deltas:
                yield delta
        self._listed = self._pull.now
        yield Listed(field, frozenset(ids[:most]), len(ids) <= most)

    async def _counted(self, pages: Pages, ids: list[str], most: int) -> Pages:
        """The pages until there is more than `most`."""
        async with aclosing(pages):
            async for page in pages:
                ids.extend(one.article.id for one in page if not one.removed)
                yield page
                if len(ids) > most:
                    return

    async def _history(self) -> Pages:
        """What is read and not old."""
        bounds = self._pull.bounds
        query: dict[str, object] = {"status": "read"}
        if bounds.days is not None:
            query["after"] = max(1, self._pull.now - bounds.days * 86_400)
        pages = self._counted(self._api.pages(PAGE, **query), [], bounds.most)
        async with aclosing(pages):
            async for page in pages:
                yield page

    async def _stored(self, pages: Pages, *, changes: bool = False, late: bool = False) -> Deltas:
        """What is not known of the pages; of `changes` the states of what is, too."""
        async with aclosing(ahead(pages)) as ready:
            async for page in ready:
                self._see(page)
                here = [one.article for one in page if not one.removed]
                if late:
                    self._later.update({one.id: (bool(one.read), bool(one.saved)) for one in here})
                unknown = set(await self._pull.unknown([one.id for one in here]))
                if new := tuple(one for one in here if one.id in unknown):
                    yield Arrived(new)
                if changes:
                    for delta in told(one for one in here if one.id not in unknown):
                        yield delta

    async def _again(self) -> Deltas:
        """The newest articles that are here: nothing says which were changed in their feeds."""
        self._texts = self._pull.now
        every = (await self._api.entries()).entries
        unknown = set(await self._pull.unknown([one.article.id for one in every]))
        here = [one.article for one in every if one.article.id not in unknown and not one.removed]
        if here:
            yield Arrived(tuple(silent(one) for one in here))

    # -- what is remembered

    def _see(self, page: list[Entry]) -> None:
        alive = [one for one in page if not one.removed]
        self._highest = max([self._highest, *(one.id for one in alive)])
        self._changed = max([self._changed, *(one.changed for one in alive)])
        every = {one.id: one for one in (*self._witnesses, *(it.witness for it in alive))}
        newest = sorted(every.values(), key=_number, reverse=True)
        self._witnesses = chosen(newest, _WITNESSES)

    async def _went_back(self) -> bool:
        """Whether an id means another article now; or the highest are free again, and not because
        their subscription has ended."""
        found = [await self._api.entry(_number(one)) for one in self._witnesses]
        there = {one.witness.id: one.witness.seal for one in found if one is not None}
        if changed(self._witnesses, there):
            return True
        if not lost(self._witnesses, there, self._sections):
            return False
        newest = (await self._api.entries(limit=1)).entries
        return not newest or newest[0].id < self._highest

    def _cursor(self) -> str:
        note = {
            "highest": self._highest,
            "changed": self._changed,
            "listed": self._listed,
            "texts": self._texts,
            "witnesses": kept(self._witnesses),
        }
        return json.dumps(note)


def _number(witness: Witness) -> int:
    return int(witness.id)
