"""One account and the library: what the reader did goes out, what the server has comes in."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from itertools import groupby

from reader_app.accounts import Arrived, Listed, Pull, Reached, Restored, Service, Told
from reader_app.domain import (
    Account,
    Fault,
    Field,
    PublisherTrouble,
    ReaderError,
    RemoteArticle,
    Waiting,
)
from reader_app.library import Library
from reader_app.sync.flights import Flights
from reader_app.sync.subscriptions import LINE, Subscriptions, Veiled, wait_for

__all__ = ["AccountSync", "Deliver"]

_ARTICLES = (Field.READ, Field.SAVED)
_AT_ONCE = 500  # states of one transaction
_MANY = 10_000  # changes of one turn
_AHEAD = 2  # answers with articles: one is cleaned while the other is stored
_TRIES, _LONG = 30, 7 * 24 * 3600  # so many over so long: nobody confirms them any more

Deliver = Callable[[int, Sequence[RemoteArticle]], Awaitable[None]]
"""Stores articles of a server during a pull, which it names, and links them."""


async def _as_it_is(url: str) -> str:
    return url


class AccountSync:
    """Syncs one account; only one at a time may, in all programs. `pushed`: changes that the
    server has taken."""

    def __init__(
        self,
        library: Library,
        service: Service,
        account: Account,
        deliver: Deliver,
        clock: Callable[[], float],
        hide: Veiled = _as_it_is,
        reveal: Veiled = _as_it_is,
    ) -> None:
        self._library = library
        self._service = service
        self._id = account.id
        self._bounds = account.bounds
        self._cursor = account.cursor
        self._deliver = deliver
        self._clock = clock
        self._sections = Subscriptions(library, service, account.id, clock, hide, reveal)
        self._named: dict[Field, frozenset[str]] = {}  # what whole lists had
        self._missed = False  # an article of a subscription that is newer than the list
        self._pushed = 0
        self._sure = False  # names are what they were, or have been learnt anew
        self.restored = False  # the server has gone back to an older state

    @property
    def pushed(self) -> int:
        """How many changes the server has taken."""
        return self._pushed + self._sections.pushed

    async def perform(self) -> None:
        """One sync: what the server has comes in, then what waits goes out, where the pull failed
        on its way too, but where the server wants to be left alone. What fails to be sent waits.
        Raises PublisherTrouble, SignInRefused, ApiOff, NotThisService, NoNetwork
        and trouble of the library; what was done before stays done."""
        await asyncio.wrap_future(self._library.outbox.reset(self._id))
        number = await asyncio.wrap_future(self._library.accounts.begin(self._id))
        # The server's words first: one that went backwards may call other articles by the names
        # that are known here, and what waits would reach those.
        if not await self._sections.take(number):
            return
        await self._sections.push()
        try:
            await self._pull(number)
        except PublisherTrouble as trouble:
            if self._sure and trouble.fault is not Fault.RATE_LIMITED:
                await self._push()
            raise
        await self._push()
        await self._sections.push()

    # -- out

    async def _push(self) -> None:
        tried: set[int] = set()
        while due := [
            one
            for one in self._due(_MANY + len(tried))
            if one.op not in tried and one.remote  # without a name it waits for the pull
        ]:
            tried.update(one.op for one in due)
            due.sort(key=_kind)
            for (field, value), group in groupby(due, key=_kind):
                await self._send(Field(field), value == "1", list(group))

    def _due(self, limit: int) -> Sequence[Waiting]:
        return self._library.outbox.due(self._id, int(self._clock()), limit, _ARTICLES)

    async def _send(self, field: Field, value: bool, changes: list[Waiting]) -> None:
        """Sends one kind of change. Whether a lost one arrived is unknown: it is sent again."""
        outbox = self._library.outbox
        ops = [one.op for one in changes]
        await asyncio.wrap_future(outbox.send(ops, int(self._clock())))
        names = [name for one in changes for name in one.remote]
        try:
            done = await self._service.mark(field, value, names)
        except PublisherTrouble as trouble:
            if trouble.fault is Fault.RATE_LIMITED:
                await asyncio.wrap_future(outbox.held(ops, trouble.code, 0))
                raise
            if trouble.fault in LINE:
                await asyncio.wrap_future(outbox.held(ops, trouble.code, 0))
            else:
                await self._failed(changes, trouble.code)
            return
        except ReaderError as trouble:
            await asyncio.wrap_future(outbox.held(ops, trouble.code, 0))
            raise
        came = [one.op for one in changes if done.issuperset(one.remote)]
        await asyncio.wrap_future(outbox.done(came))
        self._pushed += len(came)
        if lost := [one for one in changes if not done.issuperset(one.remote)]:
            await self._failed(lost, "unconfirmed")

    async def _failed(self, changes: list[Waiting], code: str) -> None:
        now = int(self._clock())
        for attempts, group in groupby(sorted(changes, key=_tries), key=_tries):
            ops = [one.op for one in group]
            again = now + wait_for(attempts)
            await asyncio.wrap_future(self._library.outbox.failed(ops, code, again))

    # -- in

    async def _pull(self, number: int) -> None:
        pull = Pull(self._cursor, self._bounds, int(self._clock()), self._unknown)
        async with Flights(_AHEAD) as flights:
            async for delta in self._service.pull(pull):
                self._sure |= not isinstance(delta, Restored)
                if isinstance(delta, Arrived):
                    await flights.start(self._arrived(number, delta.articles))
                else:
                    await flights.settle()
                    await self._take(number, delta)

    async def _take(self, number: int, delta: Listed | Told | Restored | Reached) -> None:
        match delta:
            case Listed(field, ids, whole):
                await self._listed(number, field, ids, whole=whole)
            case Told(field, value, ids):
                known = self._library.remote.linked(self._id, ids)
                await self._apply(number, field, value, known)
            case Restored():
                self.restored = True
                await asyncio.wrap_future(self._library.accounts.relink(self._id))
                self._cursor = ""
            case Reached(cursor):
                await self._reached(number, cursor)

    async def _arrived(self, number: int, articles: Sequence[RemoteArticle]) -> None:
        """Articles of sections that are another's business are left out for good. Those of a
        subscription that has come since the list was asked for come with the next pull."""
        held, apart = self._library.accounts.names(self._id)
        apart |= self._sections.listed or frozenset()
        others = [one for one in articles if one.section_id not in held]
        over = [one.id for one in others if one.section_id in apart]
        self._missed |= len(over) < len(others)
        if over:
            await asyncio.wrap_future(self._library.remote.pass_over(self._id, over))
        mine = [one for one in articles if one.section_id in held]
        if mine:
            await self._deliver(number, mine)

    async def _listed(self, number: int, field: Field, ids: frozenset[str], *, whole: bool) -> None:
        on, off = self._library.remote.difference(self._id, number, field, ids, whole=whole)
        await self._apply(number, field, True, on)
        await self._apply(number, field, False, off)
        if whole:
            self._named[field] = ids

    async def _apply(self, number: int, field: Field, value: bool, ids: Iterable[int]) -> None:
        every = list(ids)
        for start in range(0, len(every), _AT_ONCE):
            part = every[start : start + _AT_ONCE]
            await asyncio.wrap_future(
                self._library.remote.apply(self._id, number, field, value, part)
            )

    async def _reached(self, number: int, cursor: str) -> None:
        """The pull was whole. A change that nobody confirms over days is let go where no list
        names its article any more; what the reader wants of it stays here."""
        if self._named.keys() == set(_ARTICLES):
            named = frozenset().union(*self._named.values())
            old = int(self._clock()) - _LONG
            lost = [
                one.op
                for one in self._library.outbox.waiting(self._id)
                if one.field in _ARTICLES and one.attempts >= _TRIES and one.made < old
                and named.isdisjoint(one.remote)
            ]  # fmt: skip
            if lost:
                await asyncio.wrap_future(self._library.remote.let_go(lost))
        end = self._library.accounts.end
        until = self._cursor if self._missed else cursor
        await asyncio.wrap_future(end(self._id, number, until, self._cursor))

    async def _unknown(self, ids: Iterable[str]) -> list[str]:
        return self._library.remote.unknown(self._id, ids)


def _kind(change: Waiting) -> tuple[str, str]:
    return change.field, change.value


def _tries(change: Waiting) -> int:
    return change.attempts
