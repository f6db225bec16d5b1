"""A lane for every host: jobs of one host run at most two at a time, the best first, and a slow
host keeps no other waiting."""

import asyncio
import heapq
import itertools
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from reader_app.domain import Bug

__all__ = ["Lanes"]

J = TypeVar("J")

PER_HOST = 2
TOTAL = 48


class Lanes(Generic[J]):
    """Runs jobs until none is left. A job may put further ones. The first exception that a job
    lets out ends everything and is raised by `join`."""

    def __init__(
        self,
        run: Callable[[J], Awaitable[None]],
        *,
        per_host: int = PER_HOST,
        total: int = TOTAL,
    ) -> None:
        self._run = run
        self._per_host = per_host
        self._slots = asyncio.Semaphore(total)
        self._open = asyncio.Event()  # cleared while paused
        self._open.set()
        self._heaps: dict[str, list[tuple[tuple[int, ...], int, J]]] = {}
        self._drivers: dict[str, int] = {}
        self._count = itertools.count()
        self._left = 0
        self._done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._tasks: set[asyncio.Task[None]] = set()

    def put(self, host: str, priority: tuple[int, ...], job: J) -> None:
        """Queues a job; lower priorities come first."""
        heapq.heappush(self._heaps.setdefault(host, []), (priority, next(self._count), job))
        self._left += 1
        if self._drivers.get(host, 0) < self._per_host:
            self._drivers[host] = self._drivers.get(host, 0) + 1
            task = asyncio.create_task(self._drive(host))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def pause(self) -> None:
        """Starts no further job; running ones go on."""
        self._open.clear()

    def resume(self) -> None:
        """Undoes `pause`."""
        self._open.set()

    async def join(self) -> None:
        """Waits until no job is left; raises what a job let out. Cancelling it cancels the jobs."""
        try:
            if self._left:
                await self._done
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _drive(self, host: str) -> None:
        heap = self._heaps[host]
        try:
            while heap:
                await self._open.wait()
                async with self._slots:
                    while heap:
                        priority, _, job = heapq.heappop(heap)
                        await self._run(job)
                        self._left -= 1
                        if not (self._open.is_set() and heap and heap[0][0] <= priority):
                            break  # else the host's connection is still warm
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if not self._done.done() and task is not None and not task.cancelling():
                self._done.set_exception(Bug("a job was cancelled from below"))
            raise
        except Exception as error:  # noqa: BLE001 - handed to whoever waits in `join`
            if not self._done.done():
                self._done.set_exception(error)
        finally:
            self._drivers[host] -= 1
        if not self._left and not self._done.done():
            self._done.set_result(None)
