"""The side of the engine: serves one until the other side has gone."""

import asyncio
import logging
import os
import signal
import threading
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, suppress
from multiprocessing.connection import Connection
from typing import Any

from reader_app.apart.message import Answer, Ask, Begin, CallOff, Loaded, News, Order, Ready, told
from reader_app.domain import NOTHING, Changes, ReaderError, SyncProgress

__all__ = ["OpenEngine", "host"]

_EVERY = 0.1  # seconds between two news: the window reads the library anew after each
_ENDING = 0.2  # seconds for calls that were told to end
_LEAVING = 0.4  # seconds for everything, before `leave` ends it
_log = logging.getLogger(__name__)

OpenEngine = Callable[
    [Callable[[SyncProgress], None], Callable[[Changes], None]], AbstractAsyncContextManager[Any]
]
"""Given where progress and changes go, from any thread, opens an engine."""


class _News:
    """Gathers on any thread, tells on the loop's."""

    def __init__(self, send: Callable[[News], None]) -> None:
        self._send = send
        self._loop = asyncio.get_running_loop()
        self._lock = threading.Lock()
        self._progress: SyncProgress | None = None
        self._changes = NOTHING
        self._woken = False

    def progress(self, progress: SyncProgress) -> None:
        with self._lock:
            self._progress = progress
        self._wake()

    def changes(self, changes: Changes) -> None:
        with self._lock:
            self._changes |= changes
        self._wake()

    def tell(self) -> None:
        """Everything that is known now."""
        with self._lock:
            news = News(self._progress, self._changes)
            self._progress, self._changes, self._woken = None, NOTHING, False
        if news.progress is not None or news.changes:
            self._send(news)

    def _wake(self) -> None:
        with self._lock:
            if self._woken:
                return
            self._woken = True
        with suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(self._loop.call_later, _EVERY, self.tell)


class _Host:
    """One engine and the calls of it that run."""

    def __init__(self, pipe: Connection, leave: Callable[[], None]) -> None:
        self._pipe = pipe
        self._leave = leave
        self._loop = asyncio.get_running_loop()
        self._ended = asyncio.Event()
        self._left = threading.Event()
        self._calls: dict[int, asyncio.Task[None]] = {}
        self._news = _News(self._send)

    async def serve(self, open_engine: OpenEngine) -> None:
        with suppress(NotImplementedError):  # Windows
            self._loop.add_signal_handler(signal.SIGTERM, self._ended.set)
        threading.Thread(target=self._listen, name="apart-listener", daemon=True).start()
        try:
            async with open_engine(self._news.progress, self._news.changes) as self._engine:
                self._send(Ready())
                await self._ended.wait()
                self._engine.cancel()
                await self._finish()
        except ReaderError as error:
            self._send(Ready(error))
        finally:
            self._left.set()

    def _listen(self) -> None:
        with suppress(RuntimeError):  # the loop has ended
            while (message := _heard(self._pipe)) is not None:
                self._loop.call_soon_threadsafe(self._take, message)
            self._loop.call_soon_threadsafe(self._ended.set)
        if not self._left.wait(_LEAVING):
            self._leave()

    def _take(self, message: Ask | CallOff | Order) -> None:
        match message:
            case Order():
                # One turn later: a call given just before has taken its first step then.
                self._loop.call_soon(self._obey, message)
            case CallOff(number):
                if task := self._calls.get(number):
                    task.cancel()
            case Ask(number):
                task = asyncio.create_task(self._call(self._engine, message))
                self._calls[number] = task
                task.add_done_callback(lambda _: self._calls.pop(number))

    def _obey(self, order: Order) -> None:
        getattr(self._engine, order.name)(*order.words)

    async def _call(self, engine: Any, ask: Ask) -> None:
        answer = Answer(ask.number, error=told(asyncio.CancelledError()))
        try:
            answer = Answer(ask.number, await getattr(engine, ask.name)(*ask.words))
        except Exception as error:  # noqa: BLE001 - the boundary to another process
            if not isinstance(error, ReaderError):
                _log.exception("%s failed by a mistake of ours", ask.name)
            answer = Answer(ask.number, error=told(error))
        finally:
            self._news.tell()
            self._send(answer)

    async def _finish(self) -> None:
        if self._calls:
            _, late = await asyncio.wait(self._calls.values(), timeout=_ENDING)
            for call in late:
                call.cancel()
            if late:
                await asyncio.wait(late)

    def _send(self, message: News | Answer | Ready) -> None:
        with suppress(OSError):  # the other side has gone; the listener sees it too
            self._pipe.send(message)


def host(
    pipe: Connection, open_engine: OpenEngine, leave: Callable[[], None] = lambda: None
) -> None:
    """Serves the engine through the pipe until its other end is closed.

    Call it when all is loaded that takes long: nothing is open until the other side says so.
    `leave` is called, from another thread, when the engine does not end in time; it need not
    return. All processes that come from here are in one group, named as this one.
    """
    if hasattr(os, "setpgid"):
        os.setpgid(0, 0)

    async def serve() -> None:
        await _Host(pipe, leave).serve(open_engine)

    with suppress(OSError):
        pipe.send(Loaded())
    if isinstance(_heard(pipe), Begin):
        asyncio.run(serve())


def _heard(pipe: Connection) -> Any:
    """The next message; None when the other side has nothing more to say."""
    try:
        return pipe.recv()
    except (EOFError, OSError):
        return None
