"""One account and the library: what the reader did goes out, what the server has comes in."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from itertools import groupby

from reader_app.accounts import Arrived, Listed, Pull, Reached, Service, Told
from reader_app.domain import (
    Account,
    Field,
    PublisherTrouble,
    RemoteArticle,
    Waiting,
)
from reader_app.library import Library

__all__ = ["AccountSync", "Deliver"]

_ARTICLES = (Field.READ, Field.SAVED)
_AT_ONCE = 500  # states of one transaction
_FIRST, _LONGEST = 60, 6 * 3600  # seconds between two tries of what failed

Deliver = Callable[[tuple[RemoteArticle, ...]], Awaitable[Mapping[int, RemoteArticle]]]
"""Stores articles of a server; the result has them by their id in the library."""


class AccountSync:
    """Syncs one account; only one at a time may, in all programs."""

    def __init__(
        self,
        library: Library,
        service: Service,
        account: Account,
        deliver: Deliver,
        clock: Callable[[], float],
    ) -> None:
        self._library = library
        self._service = service
        self._id = account.id
        self._bounds = account.bounds
        self._cursor = account.cursor
        self._deliver = deliver
        self._clock = clock

    async def perform(self) -> None:
        """One sync. What fails to be sent waits, and the pull goes on. Raises PublisherTrouble,
        NoNetwork and trouble of the library; what was done before stays done."""
        await asyncio.wrap_future(self._library.outbox.reset())
        await self._push()
        await self._pull()
        await self._push()  # what met another state when it first met the server

    # -- out

    async def _push(self) -> None:
        tried: set[int] = set()
        limit = self._service.capabilities.marks
        while due := [
            one
            for one in self._library.outbox.due(self._id, int(self._clock()), limit + len(tried))
            if one.op not in tried and one.field in _ARTICLES
        ]:
            tried.update(one.op for one in due)
            due.sort(key=_kind)
            for (field, value), group in groupby(due, key=_kind):
                await self._send(Field(field), value == "1", list(group))

    async def _send(self, field: Field, value: bool, changes: list[Waiting]) -> None:
        """Sends one kind of change. Whether a lost one arrived is unknown: it is sent again."""
        outbox = self._library.outbox
        ops = [one.op for one in changes]
        await asyncio.wrap_future(outbox.send(ops, int(self._clock())))
        names = [name for one in changes for name in one.remote]
        try:
            done = await self._service.mark(field, value, names)
        except PublisherTrouble as trouble:
            await self._failed(changes, trouble.code)
            return
        came = [one.op for one in changes if done.issuperset(one.remote)]
        await asyncio.wrap_future(outbox.done(came))
        if lost := [one for one in changes if not done.issuperset(one.remote)]:
            await self._failed(lost, "unconfirmed")

    async def _failed(self, changes: list[Waiting], code: str) -> None:
        now = int(self._clock())
        for attempts, group in groupby(sorted(changes, key=_tries), key=_tries):
            wait = min(_FIRST << min(attempts, 16), _LONGEST)
            ops = [one.op for one in group]
            await asyncio.wrap_future(self._library.outbox.failed(ops, code, now + wait))

    # -- in

    async def _pull(self) -> None:
        accounts = self._library.accounts
        number = await asyncio.wrap_future(accounts.begin(self._id))
        pull = Pull(self._cursor, self._bounds, int(self._clock()), self._unknown)
        async for delta in self._service.pull(pull):
            match delta:
                case Arrived(articles):
                    here = await self._deliver(articles)
                    await asyncio.wrap_future(accounts.link(self._id, number, here))
                case Listed(field, ids, whole):
                    on, off = accounts.difference(self._id, field, ids, whole=whole)
                    await self._apply(number, field, True, on)
                    await self._apply(number, field, False, off)
                case Told(field, value, ids):
                    await self._apply(number, field, value, accounts.linked(self._id, ids))
                case Reached(cursor):
                    await asyncio.wrap_future(accounts.end(self._id, number, cursor))

    async def _apply(self, number: int, field: Field, value: bool, ids: Iterable[int]) -> None:
        every = list(ids)
        for start in range(0, len(every), _AT_ONCE):
            part = every[start : start + _AT_ONCE]
            await asyncio.wrap_future(
                self._library.accounts.apply(self._id, number, field, value, part)
            )

    async def _unknown(self, ids: Iterable[str]) -> list[str]:
        return self._library.accounts.unknown(self._id, ids)


def _kind(change: Waiting) -> tuple[str, str]:
    return change.field, change.value


def _tries(change: Waiting) -> int:
    return change.attempts
