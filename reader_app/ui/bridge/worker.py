"""The sync worker: one thread, one asyncio loop, one engine."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager, suppress
from functools import partial
from threading import Event
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QThread

from reader_app.domain import (
    AccountSecret,
    Discovery,
    Login,
    NewAccount,
    NewPickList,
    PageBlock,
    Proof,
    ReaderError,
    Reread,
    SignIn,
    SyncOptions,
    SyncProgress,
    SyncReport,
)
from reader_app.ui.bridge.courier import Courier, Reply

__all__ = ["OpenEngine", "Syncer", "Worker"]

T = TypeVar("T")
ENDING = 0.1  # s for a command that was told to end
log = logging.getLogger(__name__)


class Syncer(Protocol):
    """What the window asks of `sync.Engine`."""

    async def sync(self, options: SyncOptions = ...) -> SyncReport: ...
    async def prove_account(self, new: NewAccount, secret: AccountSecret) -> Proof: ...
    async def sync_accounts(self, account_ids: Sequence[int] = ...) -> SyncReport: ...
    async def discover(self, url: str) -> Discovery: ...
    async def find_picks(self, url: str) -> NewPickList: ...
    async def fetch(self, article_id: int) -> None: ...
    async def left_out(self, article_id: int) -> tuple[PageBlock, ...]: ...
    async def reread(self, article_ids: Sequence[int]) -> Reread: ...
    async def sign_in(self, publication_id: int, login: Login) -> SignIn: ...
    async def check_sign_in(self, publication_id: int) -> SignIn: ...
    async def sign_out(self, publication_id: int) -> None: ...
    def hold_pages(self, held: bool) -> None: ...
    def cancel(self) -> None: ...
    def look(self, publications: Sequence[int]) -> None: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...


OpenEngine = Callable[[Callable[[SyncProgress], None]], AbstractAsyncContextManager[Syncer]]
"""Given where progress goes, opens an engine on the loop that enters it, and closes it there."""

Serving = Future[tuple[asyncio.AbstractEventLoop, Callable[[], object]]]
"""The loop, once it runs, and what ends it."""

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
        self._serving: Serving = Future()
        self._begun = False
        self._commands: set[asyncio.Task[Any]] = set()

    def run(self) -> None:
        try:
            asyncio.run(self._serve())
        except asyncio.CancelledError:
            log.info("The sync worker was ended before it had begun")
        except Exception as error:
            log.exception("The sync worker ended with an error")
            if not self._live.done():
                self._live.set_exception(error)

    async def _serve(self) -> None:
        loop, task, ended = asyncio.get_running_loop(), asyncio.current_task(), asyncio.Event()
        assert task is not None
        leave = partial(self._leave, task, ended)
        self._serving.set_result((loop, leave))
        async with self._open(self._courier.post) as engine:
            self._live.set_result((loop, engine))
            await ended.wait()
            engine.cancel()
            await self._finish()

    def _leave(self, task: "asyncio.Task[None]", ended: asyncio.Event) -> None:
        if self._live.done():
            ended.set()
        else:  # it is just being opened
            task.cancel()

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
    ) -> Callable[[], None]:
        """Run `command` with the engine; `then` or `failed` is called on the GUI thread. The result
        calls it off: it ends where it is, and neither is called."""
        off = Event()
        begun: list[Future[T]] = []

        def call_off() -> None:
            off.set()
            for work in begun:
                work.cancel()

        def started(live: Future[tuple[asyncio.AbstractEventLoop, Syncer]]) -> None:
            if (error := live.exception()) is not None:
                if not off.is_set():
                    self._courier.post(Reply(partial(failed, error)))
                return
            loop, engine = live.result()
            if loop.is_closed() or off.is_set():
                return
            work = asyncio.run_coroutine_threadsafe(self._call(command, engine), loop)
            begun.append(work)
            work.add_done_callback(ended)
            if off.is_set():
                work.cancel()

        def ended(work: Future[T]) -> None:
            if work.cancelled() or off.is_set():
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
        return call_off

    def tell(self, order: Callable[[Syncer], None]) -> None:
        """Run a short order (pause, resume, cancel) on the loop."""

        def started(live: Future[tuple[asyncio.AbstractEventLoop, Syncer]]) -> None:
            if live.exception() is None:
                loop, engine = live.result()
                if not loop.is_closed():
                    # One turn later: a command given just before has taken its first step then.
                    loop.call_soon_threadsafe(loop.call_soon, order, engine)

        self._live.add_done_callback(started)

    def leave(self) -> None:
        """Cancel what runs and close the engine, also one that is just being opened."""

        def started(serving: Serving) -> None:
            loop, leave = serving.result()
            with suppress(RuntimeError):  # it has ended
                loop.call_soon_threadsafe(leave)

        if self.isRunning():
            self._serving.add_done_callback(started)

    def end(self, patience: int = 3000) -> bool:
        """Leave, and wait; False when it took longer than `patience` ms."""
        self.leave()
        return self.wait(patience)
