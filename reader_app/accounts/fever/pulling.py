"""A pull by the Fever interface: articles in pages of fifty, states as two whole lists."""

from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import aclosing
from dataclasses import replace

from reader_app.accounts.ahead import ahead
from reader_app.accounts.fever.api import MOST, Api
from reader_app.accounts.fever.note import Note
from reader_app.accounts.fever.wire import Item
from reader_app.accounts.service import Arrived, Delta, Listed, Pull, Reached, Restored
from reader_app.accounts.shape import chunks
from reader_app.accounts.states import silent
from reader_app.accounts.witness import Witness, changed, chosen
from reader_app.domain import Field

__all__ = ["Pulling"]

DAY = 86_400
PATIENCE = 10  # pages of older articles in a row before it is believed that all are older
MOMENTS = 10**15  # ids above are microseconds since 1970, at which an article came


class Pulling:
    """One pull."""

    def __init__(self, api: Api, pull: Pull) -> None:
        self._api = api
        self._pull = pull
        self._note = Note.read(pull.cursor)
        self._top = 0
        self._new: list[Item] | None = None  # all that is new, where that is known already
        self._seen: dict[int, Witness] = {}

    async def deltas(self) -> AsyncGenerator[Delta, None]:
        if self._note.since and await self._went_back():
            self._note = Note()
            yield Restored()
        async with aclosing(ahead(self._arriving(self._pages()))) as pages:
            async for arrived in pages:
                yield arrived
        # Only now: an article that comes after the lists would seem to be read.
        states = await self._api.states()
        async with aclosing(ahead(self._listed(states))) as parts:
            async for arrived in parts:
                yield arrived
        if edited := await self._edited(states[0]):
            yield edited
        for field, ids in zip((Field.READ, Field.SAVED), states, strict=True):
            yield Listed(field, frozenset(ids), whole=True)
        yield Reached(self._reached().cursor)

    # -- where the server stands

    async def _went_back(self) -> bool:
        """Whether the server has been set back to a backup: an article is another one than it was,
        or new ones have numbers that others had."""
        note = self._note
        ids = [one.id for one in note.witnesses]
        there = self._met(await self._api.these(ids)) if ids else []
        if changed(note.witnesses, {one.witness.id: one.witness.seal for one in there}):
            return True
        new = self._met(await self._api.after(note.since))
        if any(one.order <= note.high for one in new):
            return True
        if len(new) < MOST and (new or note.since in self._seen):
            self._new = new
            self._top = max((one.order for one in new), default=note.since)
        return False

    async def _climb(self) -> int:
        """The highest id there is, whatever the order in which the server gives articles."""
        states = await self._api.states()
        start = max([*self._seen, *(int(id) for ids in states for id in ids)], default=0)
        while found := self._met(await self._api.after(start)):
            start = max(one.order for one in found)
        return start

    # -- what is new

    async def _pages(self) -> AsyncGenerator[list[Item], None]:
        """What is new, the newest first."""
        if self._new is not None:
            yield sorted(self._new, key=lambda one: -one.order)
            return
        first = self._met(await self._api.before())
        orders = [one.order for one in first]
        sorts = orders == sorted(orders, reverse=True)
        self._top = max(orders, default=0) if sorts else await self._climb()
        async with aclosing(self._descend(first) if sorts else self._sweep()) as pages:
            async for page in pages:
                yield page

    async def _descend(self, found: list[Item]) -> AsyncGenerator[list[Item], None]:
        """From the newest downwards until what is known, at a first pull until what is too old."""
        old = 0
        while found:
            lowest = min(one.order for one in found)
            yield [one for one in found if one.order > self._note.since]
            old = 0 if any(self._is_wanted(one) for one in found) else old + 1
            came_before = MOMENTS < lowest < self._oldest * 1_000_000
            if lowest <= self._note.since + 1 or came_before or old == PATIENCE:
                return
            found = self._met(await self._api.before(lowest))

    async def _sweep(self) -> AsyncGenerator[list[Item], None]:
        """Each number there is, from the highest downwards: nothing else finds all articles of a
        server that keeps no order. Its numbers are small and without large gaps."""
        low = max(self._note.since, self._top - self._pull.bounds.most)
        for high in range(self._top, low, -MOST):
            every = range(high, max(high - MOST, low), -1)
            yield self._met(await self._api.these([str(id) for id in every]))

    @property
    def _oldest(self) -> int:
        """When the oldest article may have been published that a first pull brings."""
        days = self._pull.bounds.days
        return 0 if self._note.since or days is None else self._pull.now - days * DAY

    def _is_wanted(self, one: Item) -> bool:
        return (one.article.published or 0) >= self._oldest

    async def _arriving(
        self, pages: AsyncGenerator[list[Item], None]
    ) -> AsyncGenerator[Arrived, None]:
        async with aclosing(pages):
            async for page in pages:
                by_id = {one.article.id: one.article for one in page if self._is_wanted(one)}
                if new := await self._pull.unknown(by_id):
                    yield Arrived(tuple(by_id[id] for id in new))

    async def _listed(self, states: Iterable[Sequence[str]]) -> AsyncGenerator[Arrived, None]:
        """What is unread or saved and not here yet, the newest first, as far as the bounds go."""
        most = self._pull.bounds.most
        wanted = {id for ids in states for id in sorted(ids, key=int, reverse=True)[:most]}
        unknown = await self._pull.unknown(sorted(wanted, key=int, reverse=True))
        for part in chunks(unknown, MOST):
            found = self._met(await self._api.these(part))
            yield Arrived(tuple(one.article for one in found))

    async def _edited(self, unread: Sequence[str]) -> Arrived | None:
        """Once in a day the texts of the newest unread articles again: one that is edited keeps its
        id."""
        if 0 <= self._pull.now - self._note.fresh < DAY:
            return None
        first = not self._note.since
        self._note = replace(self._note, fresh=self._pull.now)
        newest = sorted(unread, key=int, reverse=True)[:MOST]
        found = [] if first or not newest else self._met(await self._api.these(newest))
        return Arrived(tuple(silent(one.article) for one in found)) if found else None

    # -- what the next pull has to know

    def _met(self, items: list[Item]) -> list[Item]:
        self._seen.update((one.order, one.witness) for one in items)
        return items

    def _reached(self) -> Note:
        newest = sorted(self._seen, reverse=True)
        witnesses = chosen(self._seen[order] for order in newest)
        high = max(self._note.high, self._top)
        return Note(self._top, high, self._note.fresh, witnesses)
