"""One pull from Feedbin: what came since the last one, then the ids of all that is unread or
starred, of which the unknown are fetched."""

import json
from collections.abc import AsyncGenerator, Container
from contextlib import aclosing
from datetime import UTC, datetime

from reader_app.accounts.ahead import ahead
from reader_app.accounts.feedbin.api import Api
from reader_app.accounts.feedbin.wire import Entry
from reader_app.accounts.service import Arrived, Delta, Listed, Pull, Reached, Restored
from reader_app.accounts.shape import chunks, noted
from reader_app.accounts.witness import changed, chosen, kept, lost, remembered, seal
from reader_app.domain import Field

__all__ = ["Pulling"]

Pages = AsyncGenerator[list[Entry], None]
Deltas = AsyncGenerator[Delta, None]

_UPDATED = 500  # changed contents that are fetched again, at most


class Pulling:
    """`sections`: those that are subscribed; `size`: entries of one question."""

    def __init__(self, api: Api, sections: Container[str], size: int, pull: Pull) -> None:
        self._api = api
        self._sections = sections
        self._size = size
        self._pull = pull
        note = noted(pull.cursor)
        self._since = str(note.get("since", ""))
        self._highest = int(note.get("highest", 0))
        self._updates = str(note.get("updates", ""))
        self._witnesses = tuple(remembered(note.get("witnesses")))
        self._newest = self._since

    async def perform(self) -> Deltas:
        if self._since and await self._went_back():
            self._since = self._newest = self._updates = ""
            self._highest, self._witnesses = 0, ()
            yield Restored()
        for source in (self._news(), self._lists(), self._updated()):
            async with aclosing(source) as deltas:
                async for delta in deltas:
                    yield delta
        yield Reached(self._cursor())

    async def _news(self) -> Deltas:
        """What came since the last pull; at the first one, within the bounds. Their states are not
        told, and the lists are asked for after them, so that none is missing there for its youth.
        """
        since, most = self._since, self._pull.bounds.most
        days = self._pull.bounds.days
        if not since and days is not None:
            start = datetime.fromtimestamp(max(0, self._pull.now - days * 86_400), UTC)
            since = start.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        async with aclosing(self._stored(self._bounded(self._api.since(since), most))) as deltas:
            async for delta in deltas:
                yield delta

    async def _bounded(self, pages: Pages, most: int) -> Pages:
        count = 0
        async with aclosing(pages):
            async for page in pages:
                yield page
                count += len(page)
                if not self._since and count >= most:
                    return

    async def _lists(self) -> Deltas:
        """The lists are complete, and tell the state of articles that are not fetched, too."""
        unread = await self._api.ids("unread_entries")
        saved = await self._api.ids("starred_entries")
        most = self._pull.bounds.most
        wanted = sorted({*unread[:most], *saved[:most]}, reverse=True)
        unknown = await self._pull.unknown([str(id) for id in wanted])
        states = frozenset(unread), frozenset(saved)
        async with aclosing(self._stored(self._fetched(unknown, *states))) as deltas:
            async for delta in deltas:
                yield delta
        yield Listed(Field.READ, frozenset(map(str, unread)), whole=True)
        yield Listed(Field.SAVED, frozenset(map(str, saved)), whole=True)

    async def _fetched(
        self, ids: list[str], unread: frozenset[int], saved: frozenset[int]
    ) -> Pages:
        for part in chunks([int(id) for id in ids], self._size):
            yield await self._api.entries(part, unread, saved)

    async def _updated(self) -> Deltas:
        """Known articles whose content was changed. The time asked for is when the newest article
        came, for nothing tells when a content was changed: the same ones may come several times,
        and are told once."""
        if not self._since:
            return
        ids = await self._api.updated(self._since)
        unknown = set(await self._pull.unknown([str(id) for id in ids]))
        known = [id for id in ids if str(id) not in unknown][:_UPDATED]
        every: list[Entry] = []
        for part in chunks(known, self._size):
            every += await self._api.entries(part)
        now = seal(*((one.id, one.article.title, one.article.html) for one in every))
        if every and now != self._updates:
            yield Arrived(tuple(one.article for one in every))
        self._updates = now

    async def _stored(self, pages: Pages) -> Deltas:
        async with aclosing(ahead(pages)) as ready:
            async for page in ready:
                self._see(page)
                unknown = set(await self._pull.unknown([one.article.id for one in page]))
                if new := tuple(one.article for one in page if one.article.id in unknown):
                    yield Arrived(new)

    # -- what is remembered

    def _see(self, page: list[Entry]) -> None:
        every = {one.id: one for one in (*self._witnesses, *(it.witness for it in page))}
        newest = sorted(every.values(), key=lambda one: int(one.id), reverse=True)
        self._witnesses = chosen(newest)
        self._highest = max([self._highest, *(one.id for one in page)])
        latest = [self._newest, *(one.created for one in page)]
        self._newest = max((one for one in latest if one), key=_moment, default="")

    async def _went_back(self) -> bool:
        """Whether an id means another article now; or the highest are free again, and not because
        their subscription has ended."""
        found = await self._api.entries([int(one.id) for one in self._witnesses])
        there = {one.witness.id: one.witness.seal for one in found}
        if changed(self._witnesses, there):
            return True
        if not lost(self._witnesses, there, self._sections):
            return False
        newest = await self._api.newest()
        return newest is None or newest.id < self._highest

    def _cursor(self) -> str:
        note = {
            "since": self._newest,
            "highest": self._highest,
            "updates": self._updates,
            "witnesses": kept(self._witnesses),
        }
        return json.dumps(note)


def _moment(said: str) -> datetime:
    return datetime.fromisoformat(said).astimezone(UTC)
