"""Manners towards hosts: few connections, turns, rest."""

import asyncio
from collections.abc import Awaitable

import pytest

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Answer, Client, Limits, Want
from reader_app.net.address import Address, key_of, name_of
from tests.net.site import Asked, Site, reply

__all__: list[str] = []

FEED = reply(200, b"<rss/>")


class Clock:
    def __init__(self) -> None:
        self.now = 1_793_613_600.0

    def __call__(self) -> float:
        return self.now


async def short_while(_: Asked, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(0.05)
    writer.write(FEED)
    writer.close()


async def trouble(fetching: Awaitable[Answer]) -> PublisherTrouble:
    with pytest.raises(PublisherTrouble) as caught:
        await fetching
    return caught.value


async def fetch_all(client: Client, urls: list[str]) -> None:
    await asyncio.gather(*(client.fetch(url, want=Want.FEED) for url in urls))


def test_a_host_sees_two_connections_at_most() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/x"] = short_while
            await fetch_all(client, [site.url("/x")] * 7)
            assert site.most == 2
            assert len(site.asked) == 7

    asyncio.run(scenario())


def test_connections_are_kept_and_used_again() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/x"] = FEED
            await fetch_all(client, [site.url("/x")] * 20)
            assert site.connections <= 2

    asyncio.run(scenario())


def test_there_is_a_bound_over_all_hosts() -> None:
    async def scenario() -> None:
        at_once: list[int] = []

        async def count(_: Asked, writer: asyncio.StreamWriter) -> None:
            at_once.append(sum(site.open for site in sites))
            await short_while(_, writer)

        sites = [Site(host=f"127.0.0.{number}") for number in range(2, 10)]
        for site in sites:
            await site.__aenter__()
            site.routes["/x"] = count
        async with sites[0].client(limits=Limits(overall=3)) as client:
            client.allow_private(site.host_port for site in sites)
            await fetch_all(client, [site.url("/x") for site in sites])
        assert max(at_once) == 3
        for site in sites:
            await site.__aexit__()

    asyncio.run(scenario())


def test_a_slow_host_does_not_hold_up_the_others() -> None:
    async def scenario() -> None:
        async def long(_: Asked, writer: asyncio.StreamWriter) -> None:
            await asyncio.sleep(30)

        async with (
            Site() as slow,
            Site(host="127.0.0.2") as quick,
            quick.client(limits=Limits(overall=3)) as client,
        ):
            client.allow_private([slow.host_port])
            slow.routes["/x"] = long
            quick.routes["/x"] = FEED
            waiting = asyncio.ensure_future(fetch_all(client, [slow.url("/x")] * 10))
            await asyncio.sleep(0.05)
            async with asyncio.timeout(10):
                await fetch_all(client, [quick.url("/x")] * 10)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)

    asyncio.run(scenario())


def test_only_a_few_idle_hosts_keep_their_connections() -> None:
    async def scenario() -> None:
        async with (
            Site(host="127.0.0.2") as first,
            Site(host="127.0.0.3") as second,
            first.client(limits=Limits(idle_hosts=1)) as client,
        ):
            client.allow_private([second.host_port])
            first.routes["/x"] = second.routes["/x"] = FEED
            await client.fetch(first.url("/x"), want=Want.FEED)
            await client.fetch(second.url("/x"), want=Want.FEED)
            await first.closed()
            assert second.open == 1
            await client.fetch(first.url("/x"), want=Want.FEED)
            assert first.connections == 2

    asyncio.run(scenario())


def test_a_kept_connection_that_the_server_closed_is_replaced() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/x"] = FEED
            await client.fetch(site.url("/x"), want=Want.FEED)

            async def hang_up(_: Asked, writer: asyncio.StreamWriter) -> None:
                # As when the server's patience ends just as the request arrives.
                site.routes["/x"] = FEED
                writer.close()

            site.routes["/x"] = hang_up
            answer = await client.fetch(site.url("/x"), want=Want.FEED)
            assert answer.body == b"<rss/>"
            assert site.connections == 2

    asyncio.run(scenario())


def test_a_server_that_hangs_up_for_ever_is_asked_twice_at_most() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/x"] = FEED
            await client.fetch(site.url("/x"), want=Want.FEED)

            async def hang_up(_: Asked, writer: asyncio.StreamWriter) -> None:
                writer.close()

            site.routes["/y"] = hang_up
            failure = await trouble(client.fetch(site.url("/y"), want=Want.FEED))
            assert failure.fault is Fault.CONNECTION
            assert len(site.asked) == 3

    asyncio.run(scenario())


def test_too_many_requests_lets_the_whole_host_rest() -> None:
    async def scenario() -> None:
        clock = Clock()
        async with (
            Site() as site,
            Site(host="127.0.0.2") as other,
            site.client(clock=clock) as client,
        ):
            client.allow_private([other.host_port])
            site.routes |= {"/a": reply(429, Retry_After="90"), "/b": FEED}
            other.routes["/b"] = FEED
            first = await trouble(client.fetch(site.url("/a"), want=Want.FEED))
            assert (first.fault, first.status) == (Fault.RATE_LIMITED, 429)
            assert first.retry_after == 90
            clock.now += 60
            second = await trouble(client.fetch(site.url("/b"), want=Want.PAGE))
            assert (second.fault, second.retry_after) == (Fault.RATE_LIMITED, 30)
            assert len(site.asked) == 1
            await client.fetch(other.url("/b"), want=Want.FEED)
            clock.now += 31
            await client.fetch(site.url("/b"), want=Want.FEED)

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("header", "seconds"), [("", 600), ("9999999", 86_400), ("in a while", 600)]
)
def test_a_rest_has_a_length_even_where_the_server_gives_none(header: str, seconds: float) -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/a"] = reply(429, Retry_After=header)
            failure = await trouble(client.fetch(site.url("/a"), want=Want.FEED))
            assert failure.retry_after == seconds

    asyncio.run(scenario())


def test_those_who_wait_for_their_turn_are_turned_away_when_the_rest_begins() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/a"] = reply(429, Retry_After="90")
            fetches = [client.fetch(site.url("/a"), want=Want.FEED) for _ in range(20)]
            ends = await asyncio.gather(*fetches, return_exceptions=True)
            assert len(site.asked) <= 2
            assert all(
                isinstance(end, PublisherTrouble) and end.fault is Fault.RATE_LIMITED
                for end in ends
            )

    asyncio.run(scenario())


def test_a_redirect_to_a_resting_host_is_not_followed() -> None:
    async def scenario() -> None:
        async with Site() as site, Site(host="127.0.0.2") as other, site.client() as client:
            client.allow_private([other.host_port])
            other.routes["/a"] = reply(429)
            site.routes["/b"] = reply(302, Location=other.url("/b"))
            await trouble(client.fetch(other.url("/a"), want=Want.FEED))
            failure = await trouble(client.fetch(site.url("/b"), want=Want.FEED))
            assert (failure.fault, failure.subject) == (Fault.RATE_LIMITED, "127.0.0.2")
            assert len(other.asked) == 1

    asyncio.run(scenario())


def test_unavailable_with_a_time_concerns_its_address_alone() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes |= {"/a": reply(503, Retry_After="90"), "/b": FEED}
            failure = await trouble(client.fetch(site.url("/a"), want=Want.FEED))
            assert (failure.fault, failure.retry_after) == (Fault.SERVER, 90)
            await client.fetch(site.url("/b"), want=Want.FEED)

    asyncio.run(scenario())


def test_a_host_that_rested_before_the_start_still_rests() -> None:
    async def scenario() -> None:
        clock = Clock()
        noted: list[tuple[str, float]] = []
        async with Site() as site, site.client(clock=clock) as client:
            site.routes["/a"] = reply(429, Retry_After="90")
            client.rest({}, lambda host, until: noted.append((host, until)))
            await trouble(client.fetch(site.url("/a"), want=Want.FEED))
            assert noted == [(site.host_port, clock.now + 90)]
        async with Site() as other, other.client(clock=clock) as client:
            other.routes["/b"] = FEED
            client.rest({other.host_port: clock.now + 90, "else.example": clock.now + 9})
            failure = await trouble(client.fetch(other.url("/b"), want=Want.PICTURE))
            assert (failure.fault, failure.retry_after) == (Fault.RATE_LIMITED, 90)
            assert client.resting(other.url("/c")) == 90
            clock.now += 91
            await client.fetch(other.url("/b"), want=Want.PICTURE)

    asyncio.run(scenario())


def test_a_rest_that_only_a_wrong_clock_can_have_set_is_over() -> None:
    async def scenario() -> None:
        clock = Clock()
        async with Site() as site, site.client(clock=clock) as client:
            site.routes["/a"] = FEED
            client.rest({site.host_port: clock.now + 3 * 86_400})
            await client.fetch(site.url("/a"), want=Want.FEED)

    asyncio.run(scenario())


@pytest.mark.parametrize(
    "name", ["tribune.example", "127.0.0.1:8090", "[::1]:8090", "[2001:db8::1]"]
)
def test_a_host_is_known_again_by_its_name(name: str) -> None:
    assert name_of(key_of(name)) == name
    assert key_of(name) == Address.parse(f"http://{name}/").key
