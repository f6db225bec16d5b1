"""Ends of checks on their way into the library, several in one transaction."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from reader_app.domain import EnvironmentTrouble
from reader_app.library import FeedResult, Stored, SyncDesk

__all__ = ["Inbox"]

_ITEMS = 120  # of one transaction, which is to stay under 50 ms
_RESULTS = 50
_LINGER = 0.03  # seconds for more to come: a transaction writes the same pages for few as for many

_Waiting = tuple[FeedResult, "asyncio.Future[None]"]


class Inbox:
    """Stores what comes in while it stores; who puts something in waits until it is stored.
    `on_stored` is told of every transaction."""

    def __init__(
        self, desk: SyncDesk, clock: Callable[[], float], on_stored: Callable[[Stored], None]
    ) -> None:
        self._desk = desk
        self._clock = clock
        self._on_stored = on_stored
        self._waiting: deque[_Waiting] = deque()
        self._task: asyncio.Task[None] | None = None

    async def put(self, result: FeedResult) -> None:
        """Stores the end of a check. Raises trouble of the library."""
        done = asyncio.get_running_loop().create_future()
        self._waiting.extend(_parts(result, done))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._work())
        await done

    async def close(self) -> None:
        """Waits for what is being stored; what still waits for that is asked for again."""
        self._waiting.clear()
        if self._task is not None:
            await self._task

    async def _work(self) -> None:
        while self._waiting:
            if sum(len(result.items) for result, _ in self._waiting) < _ITEMS:
                await asyncio.sleep(_LINGER)
            if not self._waiting:  # closed meanwhile
                return
            batch = [self._waiting.popleft()]
            items = len(batch[0][0].items)
            while self._waiting and len(batch) < _RESULTS:
                items += len(self._waiting[0][0].items)
                if items > _ITEMS:
                    break
                batch.append(self._waiting.popleft())
            await self._store(batch)

    async def _store(self, batch: list[_Waiting]) -> None:
        # Where a part of a feed failed, its end must not be stored: all is asked for again.
        batch = [(result, done) for result, done in batch if not _has_failed(done)]
        if not batch:
            return
        results = [result for result, _ in batch]
        try:
            self._on_stored(
                await asyncio.wrap_future(self._desk.store_feeds(results, int(self._clock())))
            )
        except Exception as error:  # noqa: BLE001 - handed to those who wait
            if len(batch) > 1 and not isinstance(error, EnvironmentTrouble):
                for one in batch:  # a mistake of ours over one must not cost the others
                    await self._store([one])
            else:
                _settle(batch, error)
        else:
            _settle(batch, None)


def _has_failed(done: "asyncio.Future[None]") -> bool:
    return done.done() and not done.cancelled() and done.exception() is not None


def _settle(batch: list[_Waiting], error: Exception | None) -> None:
    for result, done in batch:
        if done.done():
            continue
        if error is not None:
            done.set_exception(error)
        elif not result.partial:
            done.set_result(None)


def _parts(result: FeedResult, done: "asyncio.Future[None]") -> list[_Waiting]:
    """A result in pieces that a transaction can hold; its end is stored with the last one, so that
    one cut short between them is asked for again."""
    parts: list[_Waiting] = []
    items = result.items
    while len(items) > _ITEMS:
        parts.append((replace(result, items=items[:_ITEMS], partial=True), done))
        items = items[_ITEMS:]
    return [*parts, (replace(result, items=items) if parts else result, done)]
