"""Workers: a document that kills its process costs only itself."""

import asyncio
import os
import time

import pytest

from reader_app.domain import Bug, Fault, PublisherTrouble
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


def blunder() -> None:
    raise RecursionError("a mistake of ours")


def late(n: int) -> int:
    time.sleep(0.5)
    return n


def busy() -> int:
    time.sleep(0.02)
    return os.getpid()


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


@pytest.mark.logs("blunder failed by a mistake of ours")
def test_a_mistake_of_ours_costs_one_document_and_no_neighbour() -> None:
    async def main() -> None:
        async with Workers(2) as workers:
            neighbour = asyncio.create_task(workers.run(late, 7))
            with pytest.raises(PublisherTrouble) as caught:
                await workers.run(blunder)
            assert (caught.value.fault, caught.value.detail) == (Fault.MALFORMED, "RecursionError")
            assert await neighbour == 7

    asyncio.run(main())


def test_what_runs_beside_a_pool_that_breaks_is_done_again() -> None:
    async def main() -> None:
        async with Workers(2) as workers:
            assert await workers.run(double, 1) == 2
            neighbours = [asyncio.create_task(workers.run(late, n)) for n in range(3)]
            await asyncio.sleep(0.2)
            await workers._end()  # as another document does when it finds the pool broken
            assert await asyncio.wait_for(asyncio.gather(*neighbours), 20) == [0, 1, 2]

    asyncio.run(main())


def test_workers_that_have_ended_start_no_process_again() -> None:
    async def main() -> None:
        workers = Workers(1)
        async with workers:
            assert await workers.run(double, 1) == 2
        with pytest.raises(Bug):
            await workers.run(double, 1)

    asyncio.run(main())


def test_processes_start_when_documents_wait() -> None:
    async def main() -> None:
        async with Workers(2) as workers:
            assert len({await workers.run(os.getpid) for _ in range(4)}) == 1
            held = asyncio.create_task(workers.run(dawdle))
            assert await asyncio.wait_for(workers.run(double, 4), 20) == 8  # not behind that one
            held.cancel()

    asyncio.run(main())


def test_many_documents_start_all_processes() -> None:
    async def main() -> None:
        async with Workers(3) as workers:
            met: set[int] = set()
            while len(met) < 3:
                met |= set(await asyncio.gather(*(workers.run(busy) for _ in range(80))))

    asyncio.run(main())
