"""Documents handed over several at a time: what one of them does costs no other anything."""

import asyncio
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from reader_app.domain import Fault, PublisherTrouble
from reader_app.workers import Workers
from tests.workers.test_workers import dawdle, die, double, late, swallow

__all__: list[str] = []

Work = Callable[..., Any]


def unpicklable() -> Any:
    return threading.Lock()


def where() -> int:
    return os.getpid()


def sleep(seconds: float) -> None:
    time.sleep(seconds)


@contextmanager
def sizes(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """How many documents went with each hand-over."""
    seen: list[int] = []
    submit = Workers._submit

    async def noting(workers: Workers, told: list[Any]) -> Any:
        seen.append(len(told))
        return await submit(workers, told)

    with monkeypatch.context() as patch:
        patch.setattr(Workers, "_submit", noting)
        yield seen


async def together(workers: Workers, *works: tuple[Work, tuple[Any, ...]]) -> list[Any]:
    """The results of documents that go as one, or their failures: they wait for two others."""
    first = [asyncio.create_task(workers.run(late, n)) for n in range(2)]
    await asyncio.sleep(0)
    rest = [asyncio.create_task(workers.run(work, *args)) for work, args in works]
    await asyncio.gather(*first)
    return await asyncio.gather(*rest, return_exceptions=True)


@pytest.mark.parametrize("bad", [die, dawdle, swallow])
def test_a_hostile_document_in_the_middle_costs_only_itself(
    monkeypatch: pytest.MonkeyPatch, bad: Work
) -> None:
    async def main() -> list[Any]:
        async with Workers(1, seconds=1.0) as workers:
            works = [(double, (n,)) for n in range(8)]
            return await together(workers, *works[:4], (bad, ()), *works[5:])

    with sizes(monkeypatch) as seen:
        found = asyncio.run(main())
    assert 8 in seen
    trouble = found.pop(4)
    assert isinstance(trouble, PublisherTrouble)
    assert trouble.fault is Fault.HOSTILE
    assert found == [0, 2, 4, 6, 10, 12, 14]


@pytest.mark.logs("cannot be brought back")
def test_a_result_that_cannot_be_brought_back_costs_only_itself() -> None:
    async def main() -> list[Any]:
        async with Workers(1, seconds=5.0) as workers:
            return await together(workers, (double, (1,)), (unpicklable, ()), (double, (3,)))

    one, trouble, three = asyncio.run(main())
    assert isinstance(trouble, PublisherTrouble)
    assert (one, trouble.fault, three) == (2, Fault.MALFORMED, 6)


def test_a_wait_that_is_given_up_keeps_no_neighbour_waiting() -> None:
    async def main() -> list[Any]:
        async with Workers(1) as workers:
            first = [asyncio.create_task(workers.run(late, n)) for n in range(2)]
            await asyncio.sleep(0)
            rest = [asyncio.create_task(workers.run(double, n)) for n in range(6)]
            await asyncio.sleep(0)
            for task in (first[1], *rest[::2]):
                task.cancel()
            return await asyncio.gather(*first, *rest, return_exceptions=True)

    found = asyncio.run(main())
    assert [one for one in found if not isinstance(one, asyncio.CancelledError)] == [0, 2, 6, 10]


def test_the_worker_of_a_batch_that_nobody_waits_for_is_ended() -> None:
    async def main() -> None:
        async with Workers(1) as workers:
            before = await workers.run(where)
            slow = [asyncio.create_task(workers.run(sleep, 60.0)) for _ in range(5)]
            await asyncio.sleep(0.3)
            for task in slow:
                task.cancel()
            await asyncio.gather(*slow, return_exceptions=True)
            assert await asyncio.wait_for(workers.run(where), 20) != before

    asyncio.run(main())


def test_large_documents_go_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> list[Any]:
        async with Workers(1) as workers:
            return await together(workers, *[(len, (bytes(300_000),)) for _ in range(3)])

    with sizes(monkeypatch) as seen:
        assert asyncio.run(main()) == [300_000] * 3
    assert set(seen) == {1}
