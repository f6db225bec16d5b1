"""Lists of ids, page by page."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from reader_app.accounts.greader import wire
from reader_app.accounts.greader.api import Api
from reader_app.accounts.service import Pull
from reader_app.accounts.shape import malformed

__all__ = ["Shown", "starred", "unread", "window"]

_DAY = 86_400
_TRIES = 3

Stop = Callable[[tuple[str, ...]], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class Shown:
    """Ids in their order, the newest first. `whole`: every page came, and none was left out."""

    ids: dict[str, None]
    whole: bool


async def unread(api: Api, most: int | None) -> Shown:
    """What is not read, `most` of it at most, None for all."""
    return await _shown(_Walk(api, wire.READING, without=wire.READ), most)


async def starred(api: Api, most: int | None) -> Shown:
    """What is saved, likewise."""
    return await _shown(_Walk(api, wire.STARRED), most)


async def window(api: Api, pull: Pull, crawled: int) -> Shown:
    """What came in the days that the reader wants, and with them what was read elsewhere.
    `crawled`: of what came to the server until a day before that second everything is known; 0 for
    nothing. A server that goes by the articles' own dates is asked for all of these days, until a
    page has nothing that is not here: one of an old date that was read before we saw it is history
    that we have not got."""
    since = None if pull.bounds.days is None else pull.now - (pull.bounds.days + 1) * _DAY
    if api.ways.crawled:
        since = max(since or 0, crawled - _DAY) if crawled else since
        return await _shown(_Walk(api, wire.READING, since=since), None)

    async def known(ids: tuple[str, ...]) -> bool:
        return bool(pull.cursor) and not await pull.unknown(ids)

    return await _shown(_Walk(api, wire.READING, since=since, stop=known), None)


class _Walk:
    """One way through a list."""

    def __init__(
        self,
        api: Api,
        stream: str,
        *,
        without: str = "",
        since: int | None = None,
        stop: Stop | None = None,
    ) -> None:
        self._api = api
        self._stream = stream
        self._without = without
        self._since = since
        self._stop = stop

    async def gone(self, ids: dict[str, None], most: int | None) -> bool | None:
        """Adds the ids; whether all are there, None where the list moved meanwhile."""
        count, more, last = 0, "", ""
        while True:
            n = self._api.ways.page
            if most is not None:
                n = min(n, most + 1 - count + bool(last))
            page = await self._api.page(
                self._stream, n=n, more=more, without=self._without, since=self._since
            )
            new = page.ids
            if last:  # asked for once more: it has to be the first
                if new[:1] != (last,):
                    return None
                new = new[1:]
            before = len(ids)
            ids.update(dict.fromkeys(new))
            count += len(new)
            if most is not None and count > most:
                return False
            if not page.more or (self._stop and await self._stop(new)):
                return True
            if page.more == more or len(ids) == before:
                raise malformed("a list without an end")
            more, last = _next(page.more, count, new)


async def _shown(walk: _Walk, most: int | None) -> Shown:
    """Goes again where a list moved; what three ways found is still there, but not all."""
    ids: dict[str, None] = {}
    for _ in range(_TRIES):
        found: dict[str, None] = {}
        whole = await walk.gone(found, most)
        ids |= found
        if whole is not None:
            every = list(found)[: most if most is not None else None]
            return Shown(dict.fromkeys(every), whole)
    return Shown(ids, False)


def _next(more: str, count: int, new: tuple[str, ...]) -> tuple[str, str]:
    """What the next page is asked with, and the id that it has to begin with: where the server
    counts places, what is read meanwhile moves all that come after it, and one would be missed."""
    if new and more == str(count):
        return str(count - 1), new[-1]
    return more, ""
