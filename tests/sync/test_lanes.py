"""Lanes: at most two jobs of a host at a time, the best first, no host waits for another."""

import asyncio
from collections import Counter

import pytest

from reader_app.domain import Bug
from reader_app.sync.lanes import Lanes

__all__: list[str] = []


def test_a_host_is_never_asked_for_more_than_two_things_at_once() -> None:
    running: Counter[str] = Counter()
    most: Counter[str] = Counter()

    async def job(host: str) -> None:
        running[host] += 1
        most[host] = max(most[host], running[host])
        await asyncio.sleep(0.001)
        running[host] -= 1

    async def main() -> None:
        lanes = Lanes(job)
        for n in range(60):
            lanes.put(f"host{n % 3}", (0,), f"host{n % 3}")
        await lanes.join()

    asyncio.run(main())
    assert set(most.values()) == {2}


def test_the_newest_come_first_whenever_they_were_put() -> None:
    order: list[int] = []

    async def main() -> None:
        async def job(n: int) -> None:
            order.append(n)
            if n == 9:
                lanes.put("host", (-7,), 7)
            await asyncio.sleep(0)

        lanes = Lanes(job, per_host=1)
        for n in (1, 5, 9, 3):
            lanes.put("host", (-n,), n)
        await lanes.join()

    asyncio.run(main())
    assert order == [9, 7, 5, 3, 1]


def test_the_best_of_all_hosts_comes_first_and_a_host_goes_on_while_it_is_as_good() -> None:
    order: list[str] = []

    async def main() -> None:
        async def job(name: str) -> None:
            order.append(name)
            await asyncio.sleep(0)

        lanes = Lanes(job, per_host=1, total=1)
        for name in ("a1", "a1'", "b0", "a2", "b2", "c1"):
            lanes.put(name[0], (int(name[1]),), name)
        await lanes.join()

    asyncio.run(main())
    assert order == ["b0", "a1", "a1'", "c1", "a2", "b2"]


def test_another_order_holds_for_what_has_not_begun() -> None:
    order: list[int] = []

    async def main() -> None:
        async def job(n: int) -> None:
            order.append(n)
            if n == 1:
                lanes.reorder(lambda n: (-n,))
            await asyncio.sleep(0)

        lanes = Lanes(job, per_host=1, total=1)
        for n in range(5):
            lanes.put(f"host{n}", (n,), n)
        await lanes.join()

    asyncio.run(main())
    assert order == [0, 1, 4, 3, 2]


def test_nothing_new_starts_while_paused() -> None:
    started: list[int] = []

    async def main() -> None:
        async def job(n: int) -> None:
            started.append(n)
            await asyncio.sleep(0)

        lanes = Lanes(job)
        lanes.pause()
        lanes.put("host", (0,), 1)
        await asyncio.sleep(0.01)
        assert started == []
        lanes.resume()
        await lanes.join()

    asyncio.run(main())
    assert started == [1]


def test_what_a_job_lets_out_ends_all_and_reaches_whoever_waits() -> None:
    async def main() -> None:
        async def job(n: int) -> None:
            if n == 1:
                raise OSError("no room")
            await asyncio.sleep(60)

        lanes = Lanes(job)
        lanes.put("a", (0,), 0)
        lanes.put("b", (0,), 1)
        await lanes.join()

    with pytest.raises(OSError, match="no room"):
        asyncio.run(main())


def test_a_job_whose_own_future_is_cancelled_keeps_nobody_waiting_for_ever() -> None:
    async def main() -> None:
        async def job(n: int) -> None:
            future = asyncio.get_running_loop().create_future()
            future.cancel()
            await future

        lanes = Lanes(job)
        lanes.put("a", (0,), 0)
        await asyncio.wait_for(lanes.join(), 5)

    with pytest.raises(Bug):
        asyncio.run(main())


def test_joining_nothing_ends_at_once() -> None:
    async def main() -> None:
        async def job(n: int) -> None: ...

        await Lanes(job).join()

    asyncio.run(main())
