"""Certificates, and HTTP/2 where it is offered."""

import asyncio
import ssl
from collections.abc import Sequence
from typing import Any

import h2.config
import h2.connection
import h2.events
import pytest

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Client, Limits, Want
from tests.net.site import Site, client_tls, patient, reply, server_tls

__all__: list[str] = []


async def here(host: str) -> Sequence[str]:
    return ["127.0.0.1"]


def test_https_is_spoken_and_its_connections_are_kept() -> None:
    async def scenario() -> None:
        async with Site(tls=server_tls()) as site, site.client(resolve=here) as client:
            site.routes["/x"] = reply(200, b"<rss/>")
            for _ in range(3):
                url = site.url("/x", host="news.example")
                assert (await client.fetch(url, want=Want.FEED)).body == b"<rss/>"
            assert site.connections == 1

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("host", "options"),
    [
        ("other.example", {}),
        ("news.example", {"tls": ssl.create_default_context()}),
    ],
    ids=["another's certificate", "an unknown authority"],
)
def test_a_wrong_certificate_is_refused(host: str, options: dict[str, Any]) -> None:
    async def scenario() -> None:
        async with Site(tls=server_tls()) as site, site.client(resolve=here, **options) as client:
            client.allow_private([f"{host}:{site.port}"])
            with pytest.raises(PublisherTrouble) as caught:
                await client.fetch(site.url("/x", host=host), want=Want.FEED)
            assert caught.value.fault is Fault.TLS
            assert isinstance(caught.value.__cause__, ssl.SSLError)
            assert not site.asked

    asyncio.run(scenario())


def test_a_server_without_tls_is_a_tls_fault() -> None:
    async def greet(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail.example ESMTP\r\n")
        writer.close()

    async def scenario() -> None:
        server = await asyncio.start_server(greet, "127.0.0.1", 0)
        host_port = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with Client(tls=client_tls(), proxies={}) as client:
            client.allow_private([host_port])
            with pytest.raises(PublisherTrouble) as caught:
                await client.fetch(f"https://{host_port}/", want=Want.FEED)
            assert caught.value.fault is Fault.TLS
        server.close()

    asyncio.run(scenario())


def test_a_handshake_that_never_ends_is_a_timeout() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client(limits=patient()) as client:
            with pytest.raises(PublisherTrouble) as caught:
                await client.fetch(f"https://{site.host_port}/", want=Want.FEED)
            assert caught.value.fault is Fault.TIMEOUT
            await site.closed()

    asyncio.run(scenario())


class Multiplexed(asyncio.Protocol):
    """An HTTP/2 server: "/endless" never stops, everything else says where it was asked."""

    connections = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        Multiplexed.connections += 1
        self._transport = transport
        self._engine = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        self._engine.initiate_connection()
        transport.write(self._engine.data_to_send())

    def data_received(self, data: bytes) -> None:
        for event in self._engine.receive_data(data):
            if isinstance(event, h2.events.RequestReceived):
                assert event.headers is not None
                self._answer(event.stream_id, dict(event.headers)[b":path"])
        self._transport.write(self._engine.data_to_send())

    def _answer(self, stream: int | None, path: bytes) -> None:
        assert stream is not None
        endless = path == b"/endless"
        self._engine.send_headers(stream, [(b":status", b"200")])
        self._engine.send_data(stream, path * 100, end_stream=not endless)


async def serving(scenario: Any, **limits: Any) -> None:
    Multiplexed.connections = 0
    server = await asyncio.get_running_loop().create_server(
        Multiplexed, "127.0.0.1", 0, ssl=server_tls("h2", "http/1.1")
    )
    origin = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    client = Client(limits=Limits(**limits), tls=client_tls(), proxies={})
    client.allow_private([origin.removeprefix("https://")])
    async with client:
        await scenario(client, origin)
    server.close()
    await asyncio.sleep(0.05)  # lets the server notice


def test_http_2_is_spoken_where_it_is_offered() -> None:
    async def scenario(client: Client, origin: str) -> None:
        urls = [f"{origin}/{number}" for number in range(10)]
        answers = await asyncio.gather(*(client.fetch(url, want=Want.FEED) for url in urls))
        assert [answer.body[:2] for answer in answers] == [
            f"/{number}".encode() for number in range(10)
        ]
        assert Multiplexed.connections == 1

    asyncio.run(serving(scenario))


def test_a_shared_connection_with_an_unread_answer_is_not_used_again() -> None:
    async def scenario(client: Client, origin: str) -> None:
        await client.fetch(f"{origin}/a", want=Want.FEED)
        with pytest.raises(PublisherTrouble) as caught:
            await client.fetch(f"{origin}/endless", want=Want.FEED)
        assert caught.value.fault is Fault.TOO_SLOW
        await client.fetch(f"{origin}/b", want=Want.FEED)
        assert Multiplexed.connections == 2

    asyncio.run(serving(scenario, total=0.3))
