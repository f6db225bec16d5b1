"""Results that come in together are stored together."""

import asyncio
from collections.abc import Sequence

import pytest

from reader_app.domain import DiskFull
from reader_app.sync.together import Together

__all__: list[str] = []


def test_what_comes_in_together_is_stored_together_and_everyone_gets_their_own() -> None:
    stored: list[list[int]] = []

    async def store(items: Sequence[int]) -> list[int]:
        stored.append(list(items))
        return [item * 10 for item in items]

    async def run() -> list[int]:
        together = Together(store)
        return await asyncio.gather(*map(together.put, range(60)))

    assert asyncio.run(run()) == [n * 10 for n in range(60)]
    assert [len(batch) for batch in stored] == [25, 25, 10]


def test_a_mistake_over_one_costs_no_other() -> None:
    async def store(items: Sequence[int]) -> list[int]:
        return [10 // item for item in items]

    async def run() -> list[int | BaseException]:
        together = Together(store)
        return await asyncio.gather(*map(together.put, (1, 0, 5)), return_exceptions=True)

    first, broken, last = asyncio.run(run())
    assert (first, last) == (10, 2)
    assert isinstance(broken, ZeroDivisionError)


def test_a_full_disk_is_tried_once_and_told_to_all() -> None:
    tries = 0

    async def store(items: Sequence[int]) -> list[int]:
        nonlocal tries
        tries += 1
        raise DiskFull("no room")

    async def run() -> list[int | BaseException]:
        together = Together(store)
        return await asyncio.gather(*map(together.put, (1, 2)), return_exceptions=True)

    assert all(isinstance(error, DiskFull) for error in asyncio.run(run()))
    assert tries == 1


def test_who_is_cancelled_keeps_no_other_from_being_stored() -> None:
    async def store(items: Sequence[int]) -> list[int]:
        return list(items)

    async def run() -> int:
        together = Together(store)
        first, second = (asyncio.create_task(together.put(n)) for n in (1, 2))
        await asyncio.sleep(0)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        return await second

    assert asyncio.run(run()) == 2
