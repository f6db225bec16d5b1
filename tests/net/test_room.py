"""Room for large bodies: however many come at once, what they hold together has a bound."""

import asyncio
import gzip
from contextlib import suppress
from contextvars import Context
from dataclasses import replace

import pytest

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Client, Limits, Want
from reader_app.net.room import Hold, Room
from tests.net.site import Asked, Site, patient, reply

__all__: list[str] = []

NARROW = replace(patient(), small=1000, middling=4000, middlings=3, larges=1)


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def test_few_bodies_grow_large_at_a_time_and_all_get_their_turn() -> None:
    most = now = 0

    async def grow(room: Room, size: int) -> None:
        nonlocal most, now
        with room.hold() as hold:
            await hold.grow(500)
            await hold.grow(size)
            now += 1
            most = max(most, now)
            await settled()
            now -= 1

    async def main(size: int) -> int:
        nonlocal most
        most, room = 0, Room(NARROW)
        await asyncio.gather(*(grow(room, size) for _ in range(10)))
        return most

    assert asyncio.run(main(900)) == 10
    assert asyncio.run(main(2000)) == 3
    assert asyncio.run(main(9000)) == 1


def test_a_place_is_given_back_by_who_fails_or_is_cancelled() -> None:
    room = Room(NARROW)

    async def hold_for_ever() -> None:
        with room.hold() as hold:
            await hold.grow(9000)
            await asyncio.Event().wait()

    async def main() -> None:
        tasks = [asyncio.create_task(hold_for_ever()) for _ in range(5)]
        await settled()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        with suppress(ZeroDivisionError), room.hold() as hold:
            await hold.grow(9000)
            raise ZeroDivisionError
        with room.hold() as hold:
            await asyncio.wait_for(hold.grow(9000), 2)

    asyncio.run(main())


@pytest.mark.parametrize("coding", ["", "gzip"])
def test_a_large_body_waits_while_the_room_is_held_and_small_ones_pass(coding: str) -> None:
    async def scenario() -> None:
        async with Site() as site, site.client(limits=NARROW) as client:
            body = b"x" * 9000
            sent = gzip.compress(body) if coding else body
            site.routes["/large"] = reply(200, sent, Content_Encoding=coding or "identity")
            site.routes["/small"] = reply(200, b"x")
            with client.holding():
                first = await client.fetch(site.url("/large"), want=Want.FEED)
                other = asyncio.create_task(apart(client, site.url("/large")))
                assert (await apart(client, site.url("/small"))) == 1
                assert not other.done()
            assert (len(first.body), await other) == (9000, 9000)

    async def apart(client: Client, url: str) -> int:
        return await asyncio.create_task(fetched(client, url), context=nothing)

    async def fetched(client: Client, url: str) -> int:
        return len((await client.fetch(url, want=Want.FEED)).body)

    nothing = Context()
    asyncio.run(scenario())


def test_what_begins_inside_a_hold_has_places_of_its_own() -> None:
    async def grow(room: Room) -> None:
        with room.hold() as hold:
            await hold.grow(9000)

    async def main() -> None:
        room = Room(NARROW)
        with room.hold() as hold:
            await hold.grow(9000)
            other = asyncio.create_task(grow(room))
            await settled()
            assert not other.done()
        await other

    asyncio.run(main())


def test_a_wait_for_room_is_not_the_servers_slowness(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: asyncio.Queue[int] = asyncio.Queue()

    async def grow(hold: Hold, size: int) -> None:
        begun.put_nowait(size)
        await true_grow(hold, size)

    true_grow = Hold.grow
    monkeypatch.setattr(Hold, "grow", grow)

    async def scenario() -> None:
        async with Site() as site, site.client(limits=replace(NARROW, total=30.0)) as client:
            site.routes["/"] = reply(200, b"x" * 9000)
            with client.holding():
                await client.fetch(site.url(), want=Want.FEED)
                other = asyncio.create_task(client.fetch(site.url(), want=Want.FEED))
                for _ in range(2):
                    await begun.get()
                pass_time(1000.0)
                await settled()
                assert not other.done()
            assert len((await other).body) == 9000

    def pass_time(seconds: float) -> None:
        loop = asyncio.get_running_loop()
        now = loop.time
        loop.time = lambda: now() + seconds  # type: ignore[method-assign]

    asyncio.run(scenario())


ENDLESS = {
    "hints": (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n" * 1000),
    "chunks of one byte": (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"1\r\na\r\n" * 10_000,
    ),
    "chunk extensions": (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        (b"1;" + b"x" * 4000 + b"\r\na\r\n") * 10,
    ),
}


@pytest.mark.parametrize("name", ENDLESS)
def test_what_is_no_body_ends_too(name: str) -> None:
    start, more = ENDLESS[name]

    async def act(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(start)
        while True:
            writer.write(more)
            await writer.drain()

    async def scenario() -> None:
        limits = Limits(total=100.0)
        async with Site() as site, site.client(limits=limits) as client:
            site.routes["/"] = act
            with pytest.raises(PublisherTrouble) as caught:
                await client.fetch(site.url(), want=Want.FEED)
            assert caught.value.fault is Fault.TOO_LARGE

    asyncio.run(scenario())


def test_a_connection_may_serve_many_large_bodies() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/"] = reply(200, b"x" * 3_000_000)
            site.routes["/no"] = reply(404, b"x" * 60_000)
            for _ in range(40):
                with pytest.raises(PublisherTrouble):
                    await client.fetch(site.url("/no"), want=Want.FEED)
            for _ in range(3):
                answer = await client.fetch(site.url(), want=Want.FEED)
                assert len(answer.body) == 3_000_000
            assert site.connections == 1

    asyncio.run(scenario())
