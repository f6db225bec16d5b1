"""A few pieces of work at a time, begun in their order."""

import asyncio
from collections import deque
from collections.abc import Coroutine
from types import TracebackType
from typing import Self

__all__ = ["Flights"]


class Flights:
    """An async context manager. The first trouble is raised by the next call, and the end of the
    block ends what is still under way."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._tasks: deque[asyncio.Task[None]] = deque()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def start(self, work: Coroutine[None, None, None]) -> None:
        """Begins this; waits first where enough is under way."""
        self._tasks.append(asyncio.create_task(work))
        await self._down_to(self._most - 1)

    async def settle(self) -> None:
        """Waits until nothing is under way."""
        await self._down_to(0)

    async def _down_to(self, number: int) -> None:
        while len(self._tasks) > number:
            await self._tasks[0]
            self._tasks.popleft()
