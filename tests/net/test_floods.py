"""Servers that speak HTTP/2 and send frames without end: each comes to an end within limits."""

import asyncio

import h2.config
import h2.connection
import h2.events
import pytest

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Client, Limits, Want
from tests.net.site import client_tls, server_tls

__all__: list[str] = []


def frame(kind: int, flags: int, stream: int, body: bytes = b"") -> bytes:
    """A frame as RFC 9113 has it."""
    return len(body).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big") + body


DATA, HEADERS, RESET, SETTINGS, PUSH, PING, GOAWAY, WINDOW, CONTINUATION = (
    0, 1, 3, 4, 5, 6, 7, 8, 9
)  # fmt: skip
OK = frame(HEADERS, 4, 1, b"\x88")  # :status 200
STEP = b"\x00\x00\x00\x01"
# Fills the table of header fields once, then names the large field again and again.
PACKED = frame(HEADERS, 4, 1, b"\x88\x40\x01x\x7f\xa1\x1e" + b"y" * 4000 + b"\xbe" * 12_000)

FLOODS = {
    "pings": (b"", frame(PING, 0, 0, bytes(8))),
    "pings within a body": (OK, frame(PING, 0, 0, bytes(8))),
    "settings": (b"", frame(SETTINGS, 0, 0)),
    "settings of tables": (b"", frame(SETTINGS, 0, 0, b"\x00\x01\x00\x00\x10\x00")),
    "windows": (OK, frame(WINDOW, 0, 0, STEP)),
    "empty data": (OK, frame(DATA, 0, 1)),
    "padding": (OK, frame(DATA, 8, 1, b"\xff" + bytes(255))),
    "continued headers": (
        frame(HEADERS, 0, 1, b"\x88"),
        frame(CONTINUATION, 0, 1, b"\x00\x01x\x01y"),
    ),
    "empty continuations": (frame(HEADERS, 0, 1, b"\x88"), frame(CONTINUATION, 0, 1)),
    "hints": (b"", frame(HEADERS, 4, 1, b"\x08\x03103")),
    "pushes": (b"", frame(PUSH, 4, 1, b"\x00\x00\x00\x02\x82")),
    "frames of no kind": (OK, frame(200, 0, 1, bytes(100))),
    "packed headers": (PACKED, frame(PING, 0, 0, bytes(8))),
    "resets": (b"", frame(RESET, 0, 1, STEP)),
    "farewells": (b"", frame(GOAWAY, 0, 0, bytes(8))),
}


class Flood(asyncio.Protocol):
    """Answers a request with `start`, then with `more` for ever."""

    start = more = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._engine = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        self._engine.initiate_connection()
        transport.write(self._engine.data_to_send())
        self._begun = False

    def data_received(self, data: bytes) -> None:
        if self._begun:  # what the client answers is not heard
            return
        for event in self._engine.receive_data(data):
            if isinstance(event, h2.events.RequestReceived):
                self._begun = True
                self._transport.write(self.start)
                self.resume_writing()

    def resume_writing(self) -> None:
        if self._begun and not self._transport.is_closing():
            self._transport.write(self.more * (200_000 // len(self.more)))
            asyncio.get_running_loop().call_soon(self._go_on)

    def _go_on(self) -> None:
        if self._transport.get_write_buffer_size() < 200_000:
            self.resume_writing()


@pytest.mark.parametrize("name", FLOODS)
@pytest.mark.timeout(90)
def test_a_flood_of_frames_ends(name: str) -> None:
    kind = type("Kind", (Flood,), dict(zip(("start", "more"), FLOODS[name], strict=True)))

    async def scenario() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(kind, "127.0.0.1", 0, ssl=server_tls("h2"))
        origin = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        client = Client(limits=Limits(total=60.0), tls=client_tls(), proxies={})
        client.allow_private([origin.removeprefix("https://")])
        async with client:
            with pytest.raises(PublisherTrouble) as caught:
                await client.fetch(origin + "/", want=Want.FEED)
        server.close()
        # By its own measure, not because the time was up.
        assert caught.value.fault in (Fault.TOO_LARGE, Fault.CONNECTION, Fault.TRUNCATED)

    asyncio.run(scenario())
