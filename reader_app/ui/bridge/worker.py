"""The sync worker: one thread, one asyncio loop, one engine."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QThread

from reader_app.domain import NewSection, ReaderError, SyncOptions, SyncProgress, SyncReport
from reader_app.ui.bridge.courier import Courier, Reply

__all__ = ["OpenEngine", "Syncer", "Worker"]

T = TypeVar("T")
ENDING = 1.0  # s for a command that was told to end
log = logging.getLogger(__name__)


class Syncer(Protocol):
    """What the window asks of `sync.Engine`."""

    async def sync(self, options: SyncOptions = ...) -> SyncReport: ...
    async def discover(self, url: str) -> tuple[NewSection, ...]: ...
    async def fetch(self, article_id: int) -> None: ...
    def hold_pages(self, held: bool) -> None: ...
    def cancel(self) -> None: ...
    def look(self, publications: Sequence[int]) -> None: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...


OpenEngine = Callable[[Callable[[SyncProgress], None]], AbstractAsyncContextManager[Syncer]]
"""Given where progress goes, opens an engine on the loop that enters it, and closes it there."""

Command = Callable[[Syncer], Awaitable[T]]


class Worker(QThread):
    """Owns the engine; commands go in thread-safely, answers come back through the courier.

    Begins with the first command: the network's libraries take long to load, and a reader who
    only reads needs none of them.
    """

    def __init__(self, open_engine: OpenEngine, courier: Courier) -> None:
        super().__init__()
        self._open = open_engine
        self._courier = courier
        self._live: Future[tuple[asyncio.AbstractEventLoop, Syncer]] = Future()
        self._ended: asyncio.Event | None = None
        self._begun = False
        self._commands: set[asyncio.Task[Any]] = set()

    def run(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception as error:
            log.exception("The sync worker ended with an error")
            if not self._live.done():
                self._live.set_exception(error)

    async def _serve(self) -> None:
        self._ended = asyncio.Event()
        async with self._open(self._courier.post) as engine:
            self._live.set_result((asyncio.get_running_loop(), engine))
            await self._ended.wait()
            engine.cancel()
            await self._finish()

    async def _finish(self) -> None:
        """Commands end before what they work with does."""
        if self._commands:
            _, late = await asyncio.wait(self._commands, timeout=ENDING)
            for command in late:
                command.cancel()
            if late:
                await asyncio.wait(late)

    async def _call(self, command: Command[T], engine: Syncer) -> T:
        task = asyncio.current_task()
        assert task is not None
        self._commands.add(task)
        try:
            return await command(engine)
        finally:
            self._commands.discard(task)

    def submit(
        self,
        command: Command[T],
        then: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Run `command` with the engine; `then` or `failed` is called on the GUI thread."""

        def started(live: Future[tuple[asyncio.AbstractEventLoop, Syncer]]) -> None:
            if (error := live.exception()) is not None:
                self._courier.post(Reply(partial(failed, error)))
                return
            loop, engine = live.result()
            if loop.is_closed():
                return
            work = asyncio.run_coroutine_threadsafe(self._call(command, engine), loop)
            work.add_done_callback(ended)

        def ended(work: Future[T]) -> None:
            if work.cancelled():
                return
            if (error := work.exception()) is not None:
                if not isinstance(error, ReaderError):
                    log.error("A command of the sync worker failed", exc_info=error)
                self._courier.post(Reply(partial(failed, error)))
            else:
                self._courier.post(Reply(partial(then, work.result())))

        self._live.add_done_callback(started)
        if not self._begun:
            self._begun = True
            self.start()

    def tell(self, order: Callable[[Syncer], None]) -> None:
        """Run a short order (pause, resume, cancel) on the loop."""

        def started(live: Future[tuple[asyncio.AbstractEventLoop, Syncer]]) -> None:
            if live.exception() is None:
                loop, engine = live.result()
                if not loop.is_closed():
                    # One turn later: a command given just before has taken its first step then.
                    loop.call_soon_threadsafe(loop.call_soon, order, engine)

        self._live.add_done_callback(started)

    def end(self, patience: int = 3000) -> bool:
        """Cancel what runs and close the engine; False when it took longer than `patience` ms."""

        def started(live: Future[tuple[asyncio.AbstractEventLoop, Syncer]]) -> None:
            if live.exception() is None and self._ended is not None:
                live.result()[0].call_soon_threadsafe(self._ended.set)

        if self.isRunning():
            self._live.add_done_callback(started)
        return self.wait(patience)
