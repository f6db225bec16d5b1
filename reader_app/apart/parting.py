"""The side of the window: an engine that is somewhere else."""

import asyncio
import itertools
import logging
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from types import TracebackType
from typing import Any

from reader_app.apart.message import Answer, Ask, Begin, CallOff, Loaded, News, Order, Ready
from reader_app.domain import (
    EVERYTHING,
    AccountSecret,
    Changes,
    Discovery,
    Login,
    NewAccount,
    NewPickList,
    PageBlock,
    Proof,
    Reread,
    SignIn,
    SyncLost,
    SyncOptions,
    SyncProgress,
    SyncReport,
)

__all__ = ["Parting", "Start"]

_log = logging.getLogger(__name__)
_PATIENCE = 0.6  # seconds for the process to end by itself: quitting takes less than one
_KILLED = 0.1  # seconds for a process that was killed to be gone

_ENDS = (
    "sign_in",
    "check_sign_in",
    "prove_account",
)  # what nobody waits for any more must not go on with these

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
        self._secrets: dict[str, str | None] = {}
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

    async def prove_account(self, new: NewAccount, secret: AccountSecret) -> Proof:
        """As `Engine.prove_account`; called off, it ends there too."""
        proof: Proof = await self._ask("prove_account", new, secret)
        return proof

    async def sync_accounts(self, account_ids: Sequence[int] = ()) -> SyncReport:
        """As `Engine.sync_accounts`."""
        report: SyncReport = await self._ask("sync_accounts", tuple(account_ids))
        return report

    async def discover(self, url: str) -> Discovery:
        """As `Engine.discover`."""
        found: Discovery = await self._ask("discover", url)
        return found

    async def find_picks(self, url: str) -> NewPickList:
        """As `Engine.find_picks`."""
        found: NewPickList = await self._ask("find_picks", url)
        return found

    async def save(self, url: str) -> int:
        """As `Engine.save`."""
        article_id: int = await self._ask("save", url)
        return article_id

    async def fetch(self, article_id: int) -> None:
        """As `Engine.fetch`."""
        await self._ask("fetch", article_id)

    async def left_out(self, article_id: int) -> tuple[PageBlock, ...]:
        """As `Engine.left_out`."""
        blocks: tuple[PageBlock, ...] = await self._ask("left_out", article_id)
        return blocks

    async def reread(self, article_ids: Sequence[int]) -> Reread:
        """As `Engine.reread`."""
        done: Reread = await self._ask("reread", tuple(article_ids))
        return done

    async def sign_in(self, publication_id: int, login: Login) -> SignIn:
        """As `Engine.sign_in`; called off, it ends there too."""
        sign_in: SignIn = await self._ask("sign_in", publication_id, login)
        return sign_in

    async def check_sign_in(self, publication_id: int) -> SignIn:
        """As `Engine.check_sign_in`."""
        sign_in: SignIn = await self._ask("check_sign_in", publication_id)
        return sign_in

    async def sign_out(self, publication_id: int) -> None:
        """As `Engine.sign_out`."""
        await self._ask("sign_out", publication_id)

    def learn(self, key: str, secret: str | None) -> None:
        """As `Engine.learn`; a process that begins later learns it too."""
        self._secrets[key] = secret
        self._order("learn", key, secret)

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
            self._say(Ask(number, name, words))
            return await answer
        except asyncio.CancelledError:
            if name in _ENDS:
                self._say(CallOff(number))
            raise
        finally:
            del self._waiting[number]

    def _order(self, name: str, *words: object) -> None:
        self._say(Order(name, words))

    def _speak(self) -> None:
        """On a thread of its own: a process that stands still reads nothing, and sending waits."""
        with suppress(OSError):  # it has gone: the listener tells those who wait
            while (message := self._words.get()) is not None:
                self._pipe.send(message)
            self._pipe.send(None)

    def _listen(self) -> None:
        with suppress(EOFError, OSError):
            while True:
                message = self._pipe.recv()
                if isinstance(message, News) and message.changes:
                    self._on_changes(message.changes)
                self._later(self._take, message)
        wait([self._process.sentinel], _PATIENCE)
        self._sweep()
        self._later(self._lost)  # nothing has begun anew before: `_end` waits for this thread

    def _later(self, call: Callable[..., None], *words: object) -> None:
        with suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(call, *words)

    def _take(self, message: Loaded | Ready | News | Answer) -> None:
        match message:
            case Loaded():
                _settle(self._loaded, None, None)
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
        for waiting in (self._loaded, self._ready, *self._waiting.values()):
            _settle(waiting, None, SyncLost("the sync process has ended"))

    # -- the process

    async def _begin(self) -> None:
        context = multiprocessing.get_context("spawn")
        near, far = context.Pipe()
        process = context.Process(target=self._start, args=(far,), name="broadsheet-sync")
        process.start()
        far.close()
        self._pipe, self._process = near, process
        self._opens = self._over = False
        self._words: SimpleQueue[Ask | CallOff | Order | Begin | None] = SimpleQueue()
        self._say = self._words.put
        self._loaded: asyncio.Future[None] = self._loop.create_future()
        self._ready: asyncio.Future[None] = self._loop.create_future()
        self._threads = [
            threading.Thread(target=self._listen, name="apart-listener", daemon=True),
            threading.Thread(target=self._speak, name="apart-speaker", daemon=True),
        ]
        for thread in self._threads:
            thread.start()
        try:
            await self._loaded
            self._opens = True
            self._say(Begin())
            await self._ready
        except BaseException:
            await self._end()
            raise
        self._gone = False
        for key, secret in self._secrets.items():
            self._order("learn", key, secret)
        if self._held:
            self.hold_pages(True)

    async def _end(self) -> None:
        """Asks the process to end. One that does not in time is killed, and so is one that has
        opened nothing yet: loading takes it longer than anybody who quits may wait."""
        if self._over:
            return
        self._over = True
        self._say(None)
        if self._opens:
            await asyncio.to_thread(wait, [self._process.sentinel], _PATIENCE)
        await asyncio.to_thread(self._kill)
        self._pipe.close()

    def _kill(self) -> None:
        if self._opens and not wait([self._process.sentinel], 0):
            _log.warning("the sync process did not end in time and was killed")
        self._process.kill()
        self._sweep()
        for thread in self._threads:
            thread.join(_KILLED)
        self._process.join(_KILLED)

    def _sweep(self) -> None:
        """The processes that came from the engine's go with it. Before anybody asks how that one
        ended: until then no other can have its number."""
        if hasattr(os, "killpg") and self._process.pid is not None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)


def _settle(waiting: asyncio.Future[Any], result: object, error: Exception | None) -> None:
    if waiting.done():
        return
    if error is not None:
        waiting.set_exception(error)
        waiting.exception()  # seen, even where nobody waits any more
    else:
        waiting.set_result(result)
