"""A few processes that parse, extract and decode.

A document that kills its worker, takes too long or too much memory costs only itself.
"""

import asyncio
import logging
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLong
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import Any, ParamSpec, TypeVar

from pebble import ProcessExpired, ProcessPool

from reader_app.domain import Bug, Fault, PublisherTrouble, ReaderError

__all__ = ["Workers"]

P = ParamSpec("P")
T = TypeVar("T")

_SECONDS = 30.0  # for one document
_MEMORY = 3 * 1024**3  # address space of one worker
_TASKS = 2000  # before a worker is replaced
_AHEAD = 4  # tasks handed over per worker: none waits idle, and the order still counts
_TRIES = 3
_log = logging.getLogger(__name__)


def _prepare() -> None:
    """In the new process: Ctrl-C is the parent's affair, the window comes first, memory ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        import resource

        os.nice(10)
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


class Workers:
    """An async context manager; the processes start with the first document."""

    def __init__(self, count: int | None = None, seconds: float = _SECONDS) -> None:
        self._count = count or max(1, min(4, os.cpu_count() or 1))
        self._seconds = seconds
        self._slots = asyncio.Semaphore(self._count * _AHEAD)
        self._pool: ProcessPool | None = None
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
        await self._end()

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a picklable function in a worker.

        Raises the errors of our tree that it raises, PublisherTrouble(MALFORMED) for any other,
        which the log then has, and PublisherTrouble(HOSTILE) when the document exhausted its
        worker's time or memory or killed it; Bug when no worker can be had at all.
        """
        async with self._slots:
            for _ in range(_TRIES):
                pool = self._opened()
                try:
                    future = pool.schedule(
                        work, args=list(args), kwargs=kwargs, timeout=self._seconds
                    )
                except RuntimeError:  # the pool has come to its end meanwhile
                    await self._end(pool)
                    continue
                self._flying.add(future)
                try:
                    return await asyncio.wrap_future(future)
                except TooLong as error:
                    raise PublisherTrouble(Fault.HOSTILE, "took too long") from error
                except ProcessExpired as error:
                    raise PublisherTrouble(Fault.HOSTILE, f"ended its worker: {error}") from error
                except MemoryError as error:
                    raise PublisherTrouble(Fault.HOSTILE, "took too much memory") from error
                except ReaderError:
                    raise
                except BrokenProcessPool:  # a worker that died between two documents
                    await self._end(pool)
                except asyncio.CancelledError:
                    task = asyncio.current_task()
                    if self._closed or task is None or task.cancelling():
                        raise
                    # Nobody cancelled us: the pool was ended because of another document.
                except Exception as error:
                    # The boundary to another process: a mistake of ours costs one document.
                    _log.exception("%s failed by a mistake of ours", work.__name__)
                    detail = type(error).__name__
                    raise PublisherTrouble(Fault.MALFORMED, detail) from error
                finally:
                    self._flying.discard(future)
                    # It holds the error, which holds this frame, which holds the document.
                    del future
            raise Bug("worker processes do not start")

    def _opened(self) -> ProcessPool:
        if self._closed:
            raise Bug("the workers have ended")
        if self._pool is None:
            self._pool = ProcessPool(
                max_workers=self._count,
                max_tasks=_TASKS,
                initializer=_prepare,
                context=multiprocessing.get_context("spawn"),
            )
        return self._pool

    async def _end(self, pool: ProcessPool | None = None) -> None:
        """Ends the pool; one that has already been replaced is left alone."""
        if pool is None or pool is self._pool:
            pool, self._pool = self._pool, None
            if pool is not None:
                pool.stop()  # type: ignore[no-untyped-call]
                for future in list(self._flying):  # pebble would leave them pending for ever
                    future.cancel()
                await asyncio.to_thread(pool.join)
