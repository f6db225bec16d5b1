"""Results on their way into the library, several in one transaction."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from reader_app.domain import EnvironmentTrouble

__all__ = ["Together"]

Item = TypeVar("Item")
Result = TypeVar("Result")

_MOST = 25  # of one transaction, which is to stay under 50 ms
_BETWEEN = 0.06  # seconds from one transaction to the next: beginning and ending one costs too


class Together(Generic[Item, Result]):
    """Stores what comes in shortly after one another as one. `store` takes some items and gives a
    result for each."""

    def __init__(self, store: Callable[[Sequence[Item]], Awaitable[Sequence[Result]]]) -> None:
        self._store = store
        self._waiting: list[tuple[Item, asyncio.Future[Result]]] = []
        self._task: asyncio.Task[None] | None = None
        self._next = 0.0  # when there may be a transaction again, by the loop's clock

    async def put(self, item: Item) -> Result:
        """Stores an item and returns what that gave; raises what storing it raises."""
        done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, done))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._work())
        return await done

    async def _work(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            await asyncio.sleep(max(0.0, self._next - loop.time()))
            batch, self._waiting = self._waiting[:_MOST], self._waiting[_MOST:]
            await self._store_all(batch)
            self._next = loop.time() + _BETWEEN

    async def _store_all(self, batch: Sequence[tuple[Item, asyncio.Future[Result]]]) -> None:
        try:
            results = await self._store([item for item, _ in batch])
        except Exception as error:  # noqa: BLE001 - handed to those who wait
            if len(batch) > 1 and not isinstance(error, EnvironmentTrouble):
                for one in batch:  # a mistake of ours over one must not cost the others
                    await self._store_all([one])
                return
            for _, done in batch:
                if not done.done():
                    done.set_exception(error)
        else:
            for (_, done), result in zip(batch, results, strict=True):
                if not done.done():
                    done.set_result(result)
