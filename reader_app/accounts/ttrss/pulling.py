"""A pull from Tiny Tiny RSS. It says what is new by rising ids, but who reads and stars what only
by lists, in pages of headlines."""

from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import aclosing
from dataclasses import replace

from reader_app.accounts.ahead import ahead
from reader_app.accounts.service import Arrived, Delta, Listed, Pull, Reached, Restored
from reader_app.accounts.shape import chunks
from reader_app.accounts.states import silent
from reader_app.accounts.ttrss.api import ALL, RECENTLY_READ, STARRED, Api
from reader_app.accounts.ttrss.note import Note
from reader_app.accounts.ttrss.paging import Paging
from reader_app.accounts.ttrss.wire import Counts, Row
from reader_app.accounts.witness import changed, chosen, seal
from reader_app.domain import Field, RemoteArticle

__all__ = ["Pulling"]

DAY = 86_400
LONG = 800  # unread and starred: more are listed only when something seems to have changed
ANYWAY = 6 * 3600  # or after so many seconds
ENDLESS = 1 << 40


class Pulling:
    """One pull."""

    def __init__(self, api: Api, pull: Pull, at_once: int) -> None:
        self._api = api
        self._pull = pull
        self._at_once = at_once
        self._note = Note.read(pull.cursor)
        self._top = 0
        self._seen: dict[int, Row] = {}
        self._new_came = True
        self._unread = self._marked = 0  # of those that came

    async def deltas(self) -> AsyncGenerator[Delta, None]:
        if self._note.since and await self._went_back():
            self._note, self._new_came = Note(), True
            yield Restored()
        if not self._note.since:
            self._top = await self._highest(0)
        async with aclosing(ahead(self._new())) as pages:
            async for arrived in pages:
                yield arrived
        if edited := await self._edited():
            yield edited
        counts = await self._api.counts()
        stamp = await self._stamp(counts)
        if self._is_due(stamp) and not self._has_met_all(counts):
            async with aclosing(self._lists(counts)) as deltas:
                async for delta in deltas:
                    yield delta
        if self._is_due(stamp):
            self._note = replace(self._note, stamp=stamp, listed=self._pull.now)
        yield Reached(self._reached().cursor)

    # -- what is new

    async def _went_back(self) -> bool:
        """Whether the server has been set back to a backup: an article is another one than it was,
        or new ones have numbers that others had."""
        note = self._note
        ids = [int(one.id) for one in note.witnesses]
        there = self._met(await self._api.articles(ids)) if ids else []
        if changed(note.witnesses, {row.witness.id: row.witness.seal for row in there}):
            return True
        new = self._met(await self._api.headlines(ALL, since=note.since))
        if any(row.id <= note.high for row in new):
            return True
        self._new_came = bool(new)
        if new or note.since not in self._seen:
            self._top = await self._highest(max((row.id for row in there + new), default=0))
        else:
            self._top = note.since
        return False

    async def _highest(self, known: int) -> int:
        """The highest id there is, at least a known one. The server has no order by ids, but says
        whether there are any above one."""
        step = 1 << 6
        while step:
            above = self._met(await self._api.latest(ALL, known + step - 1))
            known = max((row.id for row in above), default=known)
            step = step * 2 if above else step // 2
        return known

    async def _new(self) -> AsyncGenerator[Arrived, None]:
        """What came since the last pull, at the first one what is within its bounds."""
        since, days = self._note.since, self._pull.bounds.days
        oldest = 0 if since or days is None else self._pull.now - days * DAY
        if not self._new_came:
            return

        async def ask(skip: int) -> list[Row]:
            return self._met(await self._api.headlines(ALL, skip=skip, since=since, html=True))

        paging = Paging(ask, self._api.page, ENDLESS)
        async with aclosing(paging.pages()) as pages:
            async for rows in pages:
                young = [row for row in rows if row.updated >= oldest]
                self._unread += sum(row.unread for row in young)
                self._marked += sum(row.marked for row in young)
                if wanted := await self._unknown(young):
                    yield Arrived(tuple(row.article(row.html) for row in wanted))
                if rows and rows[-1].updated < oldest:
                    return
        if not paging.whole:
            self._top = since  # so that the next pull comes back to them

    async def _edited(self) -> Arrived | None:
        """Once in a day the newest texts again: an article that is edited keeps its id."""
        if 0 <= self._pull.now - self._note.fresh < DAY:
            return None
        first = not self._note.since
        self._note = replace(self._note, fresh=self._pull.now)
        rows = [] if first else self._met(await self._api.headlines(ALL, html=True))
        again = tuple(silent(row.article(row.html)) for row in rows if row.feed)
        return Arrived(again) if again else None

    async def _unknown(self, rows: Iterable[Row]) -> list[Row]:
        """Those that the library has not got. One of a feed that is gone belongs nowhere."""
        by_id = {row.witness.id: row for row in rows if row.feed}
        return [by_id[id] for id in await self._pull.unknown(by_id)]

    # -- states

    async def _stamp(self, counts: Counts) -> str:
        """What changes with what was read or starred anywhere; "" where the lists are short."""
        if counts.unread + counts.marked <= LONG:
            return ""
        latest = [await self._api.latest(feed) for feed in (RECENTLY_READ, STARRED)]
        return seal(*counts.facts, *(row.id for rows in latest for row in rows))

    def _is_due(self, stamp: str) -> bool:
        since = self._pull.now - self._note.listed
        return not stamp or stamp != self._note.stamp or not 0 <= since < ANYWAY

    def _has_met_all(self, counts: Counts) -> bool:
        """Whether a first pull has seen every unread and every starred article as it went."""
        met = (self._unread, self._marked)
        return not self._note.since and met == (counts.unread, counts.marked)

    async def _lists(self, counts: Counts) -> AsyncGenerator[Delta, None]:
        for field, expected in ((Field.READ, counts.unread), (Field.SAVED, counts.marked)):
            rows: list[Row] = []
            paging = Paging(self._asking(field), self._api.page, self._pull.bounds.most)
            async with aclosing(paging.pages()) as pages:
                async for page in pages:
                    rows += page
            async with aclosing(ahead(self._missing(rows))) as parts:
                async for arrived in parts:
                    yield arrived
            ids = frozenset(row.witness.id for row in rows)
            yield Listed(field, ids, paging.whole and bool(ids or not expected))

    def _asking(self, field: Field):  # type: ignore[no-untyped-def]
        unread = field is Field.READ
        feed = ALL if unread else STARRED

        async def ask(skip: int) -> list[Row]:
            return self._met(await self._api.headlines(feed, skip=skip, unread=unread))

        return ask

    async def _missing(self, rows: Sequence[Row]) -> AsyncGenerator[Arrived, None]:
        for part in chunks(await self._unknown(rows), self._at_once):
            there = {row.id: row for row in await self._api.articles([row.id for row in part])}
            found = [_dated(there[row.id], row) for row in part if row.id in there]
            yield Arrived(tuple(found))

    # -- what the next pull has to know

    def _met(self, rows: list[Row]) -> list[Row]:
        self._seen.update((row.id, replace(row, html="")) for row in rows)
        return rows

    def _reached(self) -> Note:
        newest = sorted(self._seen, reverse=True)
        witnesses = chosen(self._seen[id].witness for id in newest)
        high = max(self._note.high, self._top)
        return replace(self._note, since=self._top, high=high, witnesses=witnesses)


def _dated(whole: Row, headline: Row) -> RemoteArticle:
    return replace(whole, updated=headline.updated).article(whole.html)
