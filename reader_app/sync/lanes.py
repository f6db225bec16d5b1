"""A lane for every host: jobs of one host run at most two at a time, the best of all first, and a
slow host keeps no other waiting."""

import asyncio
import heapq
import itertools
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from reader_app.domain import Bug

__all__ = ["Lanes"]

J = TypeVar("J")
Priority = tuple[int, ...]
Entry = tuple[Priority, int, J]

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
        self._free = total
        self._open = True  # False while paused
        self._ended = False
        self._woken = False
        self._heaps: dict[str, list[Entry[J]]] = {}
        self._busy: Counter[str] = Counter()
        self._heads: list[tuple[Priority, int, str]] = []  # of the heaps; some are out of date
        self._count = itertools.count()
        self._left = 0
        self._done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._tasks: set[asyncio.Task[None]] = set()

    def put(self, host: str, priority: Priority, job: J) -> None:
        """Queues a job; lower priorities come first, whichever host they are of."""
        heapq.heappush(self._heaps.setdefault(host, []), (priority, next(self._count), job))
        self._left += 1
        self._offer(host)
        self._wake()

    def reorder(self, priority: Callable[[J], Priority]) -> None:
        """Gives other priorities to all that has not begun."""
        self._heads.clear()
        for host, heap in self._heaps.items():
            heap[:] = [(priority(job), count, job) for _, count, job in heap]
            heapq.heapify(heap)
            self._offer(host)

    def pause(self) -> None:
        """Starts no further job; running ones go on."""
        self._open = False

    def resume(self) -> None:
        """Undoes `pause`."""
        self._open = True
        self._wake()

    async def join(self) -> None:
        """Waits until no job is left; raises what a job let out. Cancelling it cancels the jobs."""
        try:
            if self._left:
                await self._done
        finally:
            self._ended = True
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    # -- who is next

    def _offer(self, host: str) -> None:
        """The best job of a host may be started."""
        heap = self._heaps[host]
        if heap and self._busy[host] < self._per_host:
            priority, count, _ = heap[0]
            heapq.heappush(self._heads, (priority, count, host))

    def _best(self) -> tuple[Priority, int, str] | None:
        """The best job that may be started."""
        while self._heads:
            head = self._heads[0]
            heap = self._heaps[head[2]]
            if heap and heap[0][:2] == head[:2] and self._busy[head[2]] < self._per_host:
                return head
            heapq.heappop(self._heads)
        return None

    def _wake(self) -> None:
        """Starts what may be started, one turn of the loop later: the best of what is put now."""
        if not self._woken:
            self._woken = True
            asyncio.get_running_loop().call_soon(self._fill)

    def _fill(self) -> None:
        self._woken = False
        while self._open and not self._ended and self._free and (head := self._best()):
            host = head[2]
            heapq.heappop(self._heads)
            first = heapq.heappop(self._heaps[host])
            self._busy[host] += 1
            self._free -= 1
            self._offer(host)
            task = asyncio.create_task(self._drive(host, first))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _goes_on(self, host: str, priority: Priority) -> bool:
        """Whether the host's next job follows at once, while its connection is warm: where that
        is as good as the last and as any other."""
        heap = self._heaps[host]
        if not (self._open and heap and heap[0][0] <= priority):
            return False
        best = self._best()
        return best is None or heap[0][0] <= best[0]

    async def _drive(self, host: str, entry: Entry[J]) -> None:
        try:
            while True:
                priority, _, job = entry
                await self._run(job)
                self._left -= 1
                if not self._goes_on(host, priority):
                    break
                entry = heapq.heappop(self._heaps[host])
                self._offer(host)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if not self._done.done() and task is not None and not task.cancelling():
                self._done.set_exception(Bug("a job was cancelled from below"))
            raise
        except Exception as error:  # noqa: BLE001 - handed to whoever waits in `join`
            if not self._done.done():
                self._done.set_exception(error)
            self._ended = True
        finally:
            self._busy[host] -= 1
            self._free += 1
        self._offer(host)
        self._fill()
        if not self._left and not self._done.done():
            self._done.set_result(None)
