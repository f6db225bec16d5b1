"""Workers: a document that kills its process costs only itself."""

import asyncio
import os
import time

import pytest
from reader_app.domain import Fault, PublisherTrouble
from reader_app.workers import Workers

__all__: list[str] = []


def double(n: int) -> int:
    return n * 2


def die() -> None:
    os._exit(7)


def dawdle() -> None:
    time.sleep(60)


def swallow() -> int:
    return len(bytearray(8 * 1024**3))


def refuse() -> None:
    raise PublisherTrouble(Fault.NOT_A_FEED, "no feed", subject="x", status=200, retry_after=3.0)


def test_a_worker_that_dies_dawdles_or_swallows_memory_costs_only_its_document() -> None:
    async def main() -> None:
        async with Workers(1, seconds=1.0) as workers:
            for bad in (die, dawdle, swallow):
                with pytest.raises(PublisherTrouble) as caught:
                    await workers.run(bad)
                assert caught.value.fault is Fault.HOSTILE
                assert await workers.run(double, 21) == 42

    asyncio.run(main())


def test_errors_of_the_tree_cross_whole() -> None:
    async def main() -> None:
        async with Workers(1) as workers:
            with pytest.raises(PublisherTrouble) as caught:
                await workers.run(refuse)
            assert caught.value.fault is Fault.NOT_A_FEED
            assert (caught.value.status, caught.value.retry_after) == (200, 3.0)

    asyncio.run(main())
