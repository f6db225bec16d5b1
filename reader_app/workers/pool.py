"""A few processes that parse, extract and decode.

A document that kills its worker, takes too long or too much memory costs only itself.
"""

import asyncio
import logging
import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLong
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, ParamSpec, TypeVar

from pebble import ProcessExpired, ProcessPool

from reader_app.domain import Bug, Fault, PublisherTrouble, ReaderError
from reader_app.workers.inside import Mistake, perform, prepare

__all__ = ["Workers"]

P = ParamSpec("P")
T = TypeVar("T")

_SECONDS = 30.0  # for one document
_TASKS = 1000  # batches before a worker is replaced
_AHEAD = 2  # batches per worker: none waits idle, and the order still counts
_TOGETHER = 8  # documents of a batch
_BYTES = 256 * 1024
_CROWD = 16  # documents that wait for their turn: one more process is worth its start at once
_PATIENCE = 0.5  # seconds that something waits for its turn before another process starts
_TRIES = 3
_ENDING = 0.3  # seconds for the pool at the end of the program
_log = logging.getLogger(__name__)


@dataclass(eq=False, slots=True)
class _Call:
    """A document on its way. `flight`: the batch that it is in."""

    work: Callable[..., Any]
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    done: "asyncio.Future[Any]"
    flight: "_Flight | None" = None

    @property
    def size(self) -> int:
        """Bytes, about."""
        return sum(len(arg) for arg in self.args if isinstance(arg, bytes))


@dataclass(eq=False, slots=True)
class _Flight:
    calls: list[_Call]
    task: "asyncio.Task[None] | None" = None


class _Pool(ProcessPool):
    """One that can get more processes while it works."""

    def grow(self, count: int) -> None:
        self._pool_manager.worker_manager.workers_number = count  # pebble looks each 0.1 s


class Workers:
    """An async context manager; a process starts with the first document, further ones when
    documents wait: for a few, a start costs more than it gains. What waits is handed over several
    documents at a time: each hand-over costs as much as a small feed."""

    def __init__(self, count: int | None = None, seconds: float = _SECONDS) -> None:
        self._most = count or max(1, min(4, os.cpu_count() or 1))
        self._count = 1
        self._seconds = seconds
        self._growth: asyncio.TimerHandle | None = None
        self._waiting: deque[_Call] = deque()
        self._flights: set[_Flight] = set()
        self._pool: _Pool | None = None
        self._flying: set[Future[Any]] = set()
        self._closed = False

    async def __aenter__(self) -> "Workers":
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closed = True
        if self._growth is not None:
            self._growth.cancel()
        await self._end()

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a picklable function in a worker.

        Raises the errors of our tree that it raises, PublisherTrouble(MALFORMED) for any other,
        which the log then has, and PublisherTrouble(HOSTILE) when the document exhausted its
        worker's time or memory or killed it; Bug when no worker can be had at all.
        """
        call = _Call(work, args, kwargs, asyncio.get_running_loop().create_future())
        self._waiting.append(call)
        self._fill()
        try:
            result: T = await call.done
        except asyncio.CancelledError:
            self._drop(call)
            raise
        else:
            return result
        finally:
            call.args, call.kwargs = (), {}  # a failure's frames would keep the document
            del call

    # -- several at a time

    def _fill(self) -> None:
        free = self._count * _AHEAD - len(self._flights)
        while self._waiting and free > 0:
            flight = _Flight(self._take(-(-len(self._waiting) // free)))
            free -= 1
            if flight.calls:
                self._flights.add(flight)
                flight.task = asyncio.create_task(self._fly(flight))
        if self._crowded and len(self._waiting) >= _CROWD:
            self._grow()
        elif self._crowded and self._growth is None:
            self._growth = asyncio.get_running_loop().call_later(_PATIENCE, self._look)

    @property
    def _crowded(self) -> bool:
        """Whether more is on its way than there are processes, and there may be more of these."""
        return self._count < self._most and len(self._flights) > self._count

    def _look(self) -> None:
        self._growth = None
        if self._crowded:
            self._grow()

    def _grow(self) -> None:
        self._count += 1
        if self._pool is not None:
            self._pool.grow(self._count)
        self._fill()

    def _take(self, most: int) -> list[_Call]:
        """The next batch, of up to so many calls."""
        calls: list[_Call] = []
        size = 0
        while self._waiting and len(calls) < min(most, _TOGETHER):
            call = self._waiting[0]
            size += call.size
            if calls and size > _BYTES:
                break
            self._waiting.popleft()
            if not call.done.done():
                calls.append(call)
        return calls

    async def _fly(self, flight: _Flight) -> None:
        for call in flight.calls:
            call.flight = flight
        try:
            await self._perform(flight.calls)
        finally:
            self._flights.discard(flight)
            flight.calls = []  # a failure would keep them, and they it, with all its documents
            self._fill()

    def _drop(self, call: _Call) -> None:
        """Nobody waits for this one any more."""
        flight = call.flight
        if flight is None or flight.task is None:
            return
        if all(one.done.done() for one in flight.calls):
            flight.task.cancel()

    async def _perform(self, calls: list[_Call]) -> None:
        told = [(call.work, call.args, call.kwargs) for call in calls]
        try:
            results = await self._submit(told)
        except Bug as bug:
            results = [bug] * len(calls)
        if not isinstance(results, PublisherTrouble):
            for call, result in zip(calls, results, strict=True):
                _settle(call, result)
        elif len(calls) == 1:
            _settle(calls[0], results)
        else:  # it was one of them
            for call in calls:
                if not call.done.done():
                    await self._perform([call])

    async def _submit(self, told: list[Any]) -> list[Any] | PublisherTrouble:
        """What `perform` makes of the calls; PublisherTrouble(HOSTILE) where one of them ended
        the worker, PublisherTrouble(MALFORMED) where a result cannot be brought back. That is not
        raised: its frames would keep the document."""
        for _ in range(_TRIES):
            pool = self._opened()
            try:
                future = pool.schedule(perform, args=[told], timeout=self._seconds)
            except RuntimeError:  # the pool has come to its end meanwhile
                await self._end(pool)
                continue
            self._flying.add(future)
            try:
                results: list[Any] = await asyncio.wrap_future(future)
            except TooLong:
                return PublisherTrouble(Fault.HOSTILE, "took too long")
            except ProcessExpired as error:
                return PublisherTrouble(Fault.HOSTILE, f"ended its worker: {error}")
            except MemoryError:
                return PublisherTrouble(Fault.HOSTILE, "took too much memory")
            except BrokenProcessPool:  # a worker that died between two documents
                await self._end(pool)
            except asyncio.CancelledError:
                task = asyncio.current_task()
                if self._closed or task is None or task.cancelling():
                    raise
                # Nobody cancelled us: the pool was ended because of another document.
            except Exception as error:  # noqa: BLE001 - whatever a result's own pickling raises
                if len(told) == 1:
                    name = told[0][0].__name__
                    _log.exception("a result of %s cannot be brought back", name)
                return PublisherTrouble(Fault.MALFORMED, type(error).__name__)
            else:
                return results
            finally:
                self._flying.discard(future)
                # It holds the error, which holds this frame, which holds the document.
                del future
        raise Bug("worker processes do not start")

    # -- the processes

    def _opened(self) -> _Pool:
        if self._closed:
            raise Bug("the workers have ended")
        if self._pool is None:
            self._pool = _Pool(
                max_workers=self._count,
                max_tasks=_TASKS,
                initializer=prepare,
                context=multiprocessing.get_context("spawn"),
            )
        return self._pool

    async def _end(self, pool: _Pool | None = None) -> None:
        """Ends the pool; one that has already been replaced is left alone."""
        if pool is None or pool is self._pool:
            pool, self._pool = self._pool, None
            if pool is not None:
                pool.stop()  # type: ignore[no-untyped-call]
                for future in list(self._flying):  # pebble would leave them pending for ever
                    future.cancel()
                await self._join(pool)

    async def _join(self, pool: _Pool) -> None:
        """At the end of the program not for long: a worker that is just starting can keep pebble
        for seconds. It ends when this process does."""
        if not self._closed:
            await asyncio.to_thread(pool.join)
            return
        loop, joined = asyncio.get_running_loop(), asyncio.Event()

        def join() -> None:
            pool.join()
            with suppress(RuntimeError):  # the loop did not wait
                loop.call_soon_threadsafe(joined.set)

        threading.Thread(target=join, name="pool-end", daemon=True).start()
        with suppress(TimeoutError):
            await asyncio.wait_for(joined.wait(), _ENDING)


def _settle(call: _Call, result: Any) -> None:
    if call.done.done():
        return
    if isinstance(result, Mistake):
        _log.error("%s failed by a mistake of ours\n%s", call.work.__name__, result.trace)
        result = PublisherTrouble(Fault.MALFORMED, result.kind)
    if isinstance(result, ReaderError):
        call.done.set_exception(result)
    else:
        call.done.set_result(result)
