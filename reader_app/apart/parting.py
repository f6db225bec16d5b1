"""The side of the window: an engine that is somewhere else."""

import asyncio
import itertools
import logging
import multiprocessing
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any

from reader_app.apart.message import Answer, Ask, News, Order, Ready
from reader_app.domain import (
    EVERYTHING,
    Changes,
    NewSection,
    SyncLost,
    SyncOptions,
    SyncProgress,
    SyncReport,
)

__all__ = ["Parting", "Start"]

_log = logging.getLogger(__name__)
_PATIENCE = 2.5  # seconds for the process to end by itself

Start = Callable[[Connection], None]
"""What the new process runs, picklable: serves an engine through the pipe."""


class Parting:
    """An async context manager: an engine in a process of its own, with the engine's methods.

    Calls raise what the engine raises, and SyncLost when its process ends meanwhile; the next one
    begins another process. `on_progress` is called on the loop's thread, `on_changes` on another.
    """

    def __init__(
        self,
        start: Start,
        on_progress: Callable[[SyncProgress], None],
        on_changes: Callable[[Changes], None],
    ) -> None:
        self._on_progress = on_progress
        self._on_changes = on_changes
        self._start = start
        self._numbers = itertools.count(1)
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._held = False
        self._gone = False

    async def __aenter__(self) -> "Parting":
        """Raises what opening the engine raises."""
        self._loop = asyncio.get_running_loop()
        self._beginning = asyncio.Lock()
        await self._begin()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._end()

    # -- the engine's methods

    async def sync(self, options: SyncOptions = EVERYTHING) -> SyncReport:
        """As `Engine.sync`."""
        report: SyncReport = await self._ask("sync", options)
        return report

    async def discover(self, url: str) -> tuple[NewSection, ...]:
        """As `Engine.discover`."""
        found: tuple[NewSection, ...] = await self._ask("discover", url)
        return found

    async def save(self, url: str) -> int:
        """As `Engine.save`."""
        article_id: int = await self._ask("save", url)
        return article_id

    async def fetch(self, article_id: int) -> None:
        """As `Engine.fetch`."""
        await self._ask("fetch", article_id)

    def hold_pages(self, held: bool) -> None:
        """As `Engine.hold_pages`."""
        self._held = held
        self._order("hold_pages", held)

    def pause(self) -> None:
        """As `Engine.pause`."""
        self._order("pause")

    def resume(self) -> None:
        """As `Engine.resume`."""
        self._order("resume")

    def cancel(self) -> None:
        """As `Engine.cancel`."""
        self._order("cancel")

    def look(self, publications: Sequence[int]) -> None:
        """As `Engine.look`."""
        self._order("look", tuple(publications))

    # -- the pipe

    async def _ask(self, name: str, *words: object) -> Any:
        async with self._beginning:
            if self._gone:
                await self._end()
                await self._begin()
        number = next(self._numbers)
        answer = self._waiting[number] = self._loop.create_future()
        try:
            self._send(Ask(number, name, words))
            return await answer
        finally:
            del self._waiting[number]

    def _order(self, name: str, *words: object) -> None:
        self._send(Order(name, words))

    def _send(self, message: Ask | Order | None) -> None:
        with suppress(OSError):  # it has gone: the listener tells those who wait
            self._pipe.send(message)

    def _listen(self) -> None:
        with suppress(EOFError, OSError):
            while True:
                message = self._pipe.recv()
                if isinstance(message, News) and message.changes:
                    self._on_changes(message.changes)
                self._later(self._take, message)
        self._later(self._lost)  # nothing has begun anew before: `_end` waits for this thread

    def _later(self, call: Callable[..., None], *words: object) -> None:
        with suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(call, *words)

    def _take(self, message: Ready | News | Answer) -> None:
        match message:
            case News(progress=SyncProgress() as progress):
                self._on_progress(progress)
            case Ready(error):
                _settle(self._ready, None, error)
            case Answer(number, result, error) if number in self._waiting:
                _settle(self._waiting[number], result, error)

    def _lost(self) -> None:
        self._gone = True
        if self._waiting:
            _log.warning("the sync process ended while it was at work")
        for waiting in (self._ready, *self._waiting.values()):
            _settle(waiting, None, SyncLost("the sync process has ended"))

    # -- the process

    async def _begin(self) -> None:
        context = multiprocessing.get_context("spawn")
        near, far = context.Pipe()
        process = context.Process(target=self._start, args=(far,), name="broadsheet-sync")
        await asyncio.to_thread(process.start)
        far.close()
        self._pipe, self._process = near, process
        self._ready: asyncio.Future[None] = self._loop.create_future()
        self._listener = threading.Thread(target=self._listen, name="apart-listener", daemon=True)
        self._listener.start()
        try:
            await self._ready
        except BaseException:
            await self._end()
            raise
        self._gone = False
        if self._held:
            self.hold_pages(True)

    async def _end(self) -> None:
        self._send(None)
        await asyncio.to_thread(self._process.join, _PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            await asyncio.to_thread(self._process.join)
        await asyncio.to_thread(self._listener.join)
        self._pipe.close()


def _settle(waiting: asyncio.Future[Any], result: object, error: Exception | None) -> None:
    if waiting.done():
        return
    if error is not None:
        waiting.set_exception(error)
        waiting.exception()  # seen, even where nobody waits any more
    else:
        waiting.set_result(result)
