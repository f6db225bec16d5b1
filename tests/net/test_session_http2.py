"""Forms and cookies over HTTP/2, which most publishers speak."""

import asyncio
import logging

import h2.config
import h2.connection
import h2.events
import pytest

from reader_app.net import Client, Session, Want
from tests.net.site import client_tls, server_tls

__all__: list[str] = []

LARGE = "x" * 200_000  # more than a window, so that the server has to grant more


class Server(asyncio.Protocol):
    """Sets a cookie, and says what it was sent: method, cookie, and how long a body."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        config = h2.config.H2Configuration(client_side=False, header_encoding="utf-8")
        self._engine = h2.connection.H2Connection(config)
        self._engine.initiate_connection()
        self._heads: dict[int, dict[str, str]] = {}
        self._sizes: dict[int, int] = {}
        transport.write(self._engine.data_to_send())

    def data_received(self, data: bytes) -> None:
        for event in self._engine.receive_data(data):
            match event:
                case h2.events.RequestReceived(stream_id=int(stream), headers=headers):
                    self._heads[stream] = {str(name): str(value) for name, value in headers or ()}
                case h2.events.DataReceived(stream_id=int(stream), data=bytes(piece)):
                    self._sizes[stream] = self._sizes.get(stream, 0) + len(piece)
                    self._engine.acknowledge_received_data(
                        event.flow_controlled_length or 0, stream
                    )
                case h2.events.StreamEnded(stream_id=int(stream)):
                    self._answer(stream)
        self._transport.write(self._engine.data_to_send())

    def _answer(self, stream: int) -> None:
        head = self._heads[stream]
        told = f"{head[':method']} {head.get('cookie', '')} {self._sizes.get(stream, 0)}"
        fields = [(":status", "200"), ("set-cookie", "session=pl4nted; Path=/; Secure; HttpOnly")]
        self._engine.send_headers(stream, fields)
        self._engine.send_data(stream, told.encode(), end_stream=True)


def test_a_form_and_its_cookie_are_sent(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def run() -> list[bytes]:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(Server, "127.0.0.1", 0, ssl=server_tls("h2"))
        host = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        url = f"https://{host}/"
        asking = Client(proxies={}, tls=client_tls(), routed=lambda: True)
        asking.allow_private([host])
        session = Session([host])
        async with asking:
            answers = [
                await asking.submit(url, [("a", "1")], session=session),
                await asking.submit(url, [("a", LARGE)], session=session),
                await asking.fetch(url, want=Want.PAGE, session=session),
                await asking.fetch(url, want=Want.PAGE),
            ]
        server.close()
        return [answer.body for answer in answers]

    assert asyncio.run(run()) == [
        b"POST  3",
        b"POST session=pl4nted 200002",
        b"GET session=pl4nted 0",
        b"GET  0",
    ]
    assert "pl4nted" not in caplog.text
