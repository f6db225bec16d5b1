"""The network works while the library stores."""

import asyncio
from collections.abc import AsyncGenerator
from typing import TypeVar

__all__ = ["ahead"]

T = TypeVar("T")


async def ahead(source: AsyncGenerator[T, None]) -> AsyncGenerator[T, None]:
    """What a source gives, of which the next is on its way while this one is dealt with; never more
    than one. To be used with `contextlib.aclosing`: its end ends what is on its way."""
    task = asyncio.create_task(_step(source))
    try:
        while step := await task:
            task = asyncio.create_task(_step(source))
            yield step[0]
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await source.aclose()


async def _step(source: AsyncGenerator[T, None]) -> tuple[T] | None:
    async for value in source:
        return (value,)
    return None
