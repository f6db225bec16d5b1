"""Time limits, cancelling, and servers that do not keep to the protocol."""

import asyncio
import gc
from collections.abc import Sequence
from typing import Any

import pytest

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Client, Limits, Want
from tests.net.site import Asked, Site, cut, patient, reply

__all__: list[str] = []

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"


async def silence(_: Asked, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(30)


async def drip(_: Asked, writer: asyncio.StreamWriter) -> None:
    writer.write(HEAD)
    while True:
        writer.write(b"x")
        await asyncio.sleep(0.02)


async def fault_of(client: Client, url: str) -> Fault:
    with pytest.raises(PublisherTrouble) as caught:
        await client.fetch(url, want=Want.FEED)
    assert caught.value.__cause__ is not None or caught.value.status is not None
    return caught.value.fault


def one_fault(act: Any, limits: Limits) -> Fault:
    async def scenario() -> Fault:
        async with Site() as site, site.client(limits=limits) as client:
            site.routes["/x"] = act
            fault = await fault_of(client, site.url("/x"))
            await site.closed()
            return fault

    return asyncio.run(scenario())


def test_silence_before_the_answer_is_a_timeout() -> None:
    assert one_fault(silence, patient()) is Fault.TIMEOUT


def test_silence_in_the_middle_of_the_body_is_a_timeout() -> None:
    assert one_fault(cut(HEAD, b"x", pause=5.0), patient()) is Fault.TIMEOUT


def test_a_byte_at_a_time_is_too_slow() -> None:
    assert one_fault(drip, patient(total=0.5)) is Fault.TOO_SLOW


def test_a_name_that_takes_for_ever_is_a_timeout() -> None:
    async def resolve(host: str) -> Sequence[str]:
        await asyncio.sleep(30)
        return []

    async def scenario() -> None:
        async with Site() as site, site.client(limits=patient(), resolve=resolve) as client:
            assert await fault_of(client, "http://news.example/") is Fault.TIMEOUT

    asyncio.run(scenario())


@pytest.mark.parametrize(
    "act",
    [
        cut(b""),
        cut(b"HTTP/1.1 200 OK\r\nContent-Le"),
        cut(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"),
        cut(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"),
        cut(b"HTTP/1.1 200 OK\r\n" + b"X-Long: y\r\n" * 20_000),
    ],
    ids=["nothing", "half a head", "another protocol", "no number", "endless head"],
)
def test_what_is_no_http_is_a_connection_fault(act: Any) -> None:
    assert one_fault(act, patient()) is Fault.CONNECTION


def test_a_closed_port_is_a_connection_fault() -> None:
    async def scenario() -> None:
        async with Site() as site:
            pass
        async with site.client() as client:
            assert await fault_of(client, site.url()) is Fault.CONNECTION

    asyncio.run(scenario())


@pytest.mark.parametrize("act", [silence, drip], ids=["before the head", "in the body"])
def test_cancelling_closes_the_connection_at_once_and_without_a_murmur(act: Any) -> None:
    async def scenario() -> None:
        complaints: list[dict[str, Any]] = []
        asyncio.get_running_loop().set_exception_handler(lambda _, what: complaints.append(what))
        async with Site() as site, site.client() as client:
            site.routes["/x"] = act
            fetches = [
                asyncio.ensure_future(client.fetch(site.url("/x"), want=Want.FEED))
                for _ in range(5)
            ]
            for _ in range(1000):
                if len(site.asked) == 2:
                    break
                await asyncio.sleep(0.01)
            assert (len(site.asked), site.open) == (2, 2)
            for fetch in fetches:
                fetch.cancel()
            async with asyncio.timeout(10):
                ends = await asyncio.gather(*fetches, return_exceptions=True)
                await site.closed()
            assert all(isinstance(end, asyncio.CancelledError) for end in ends)
            # The client is as good as before.
            site.routes["/x"] = reply(200, b"<rss/>")
            assert (await client.fetch(site.url("/x"), want=Want.FEED)).body == b"<rss/>"
        gc.collect()
        assert not complaints

    asyncio.run(scenario())


def test_closing_the_client_closes_every_connection() -> None:
    async def scenario() -> None:
        async with Site() as site:
            async with site.client() as client:
                site.routes["/x"] = reply(200, b"<rss/>")
                await client.fetch(site.url("/x"), want=Want.FEED)
                assert site.open == 1
            await site.closed()

    asyncio.run(scenario())


def test_a_slow_error_page_does_not_hide_the_error() -> None:
    async def dripping_error(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 1000\r\n\r\n")
        while True:
            writer.write(b"x")
            await asyncio.sleep(0.02)

    assert one_fault(dripping_error, patient()) is Fault.NOT_FOUND
