"""One TCP or TLS connection, as httpcore wants it, straight on an asyncio transport.

httpcore's own goes through anyio, with a cancel scope and a task switch around every read;
tests/bench/net_rate.py shows the difference.
"""

import asyncio
import ssl
from typing import Any

import httpcore

from reader_app.domain import Fault, PublisherTrouble

__all__ = ["Stream"]

HIGH = 256 * 1024  # bytes waiting to be read before the server is made to wait
BESIDES = 2_000_000  # bytes of an exchange that are no body: headers, chunk sizes, pings


class Stream(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """Made by `loop.create_connection(Stream, ...)`; read by one task at a time.

    Connection and handshake failures are left as OSError (ssl.SSLError is one); once it is open,
    errors are httpcore's.
    """

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._paused = False
        self._besides = 0
        self._ended = False
        self._error: Exception | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._closed = asyncio.Event()

    # asyncio's side

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        self._besides += len(data)
        if len(self._buffer) > HIGH and not self._paused and self._transport is not None:
            self._paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        self._ended = True
        self._wake()
        return False  # the transport closes itself: an idle connection never lingers half open

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended = True
        self._error = exc
        self._closed.set()
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    # httpcore's side

    def credit(self, body: int) -> None:
        """Says that so many of the bytes that came were a body: more than `BESIDES` others make
        `read` raise PublisherTrouble(TOO_LARGE), for a server may send them without end."""
        self._besides -= body

    def settle(self) -> None:
        """Says that an exchange is over."""
        self._besides = 0

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        if self._besides > BESIDES:
            raise PublisherTrouble(Fault.TOO_LARGE, f"over {BESIDES} bytes that are no body")
        if not self._buffer and not self._ended:
            await self._arrival(timeout)
        if self._buffer:
            data = bytes(self._buffer[:max_bytes])
            del self._buffer[:max_bytes]
            if self._paused and not self._buffer and self._transport is not None:
                self._paused = False
                self._transport.resume_reading()
            return data
        if self._error is not None:
            raise httpcore.ReadError(str(self._error)) from self._error
        return b""

    async def _arrival(self, seconds: float | None) -> None:
        loop = asyncio.get_running_loop()
        self._waiter = loop.create_future()
        alarm = None if seconds is None else loop.call_later(seconds, self._silence)
        try:
            await self._waiter
        finally:
            self._waiter = None
            if alarm is not None:
                alarm.cancel()

    def _silence(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(httpcore.ReadTimeout("silence"))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        # A request fits into the socket's own buffer or, a large form, into asyncio's.
        if self._ended or self._transport is None:
            raise httpcore.WriteError("the connection is closed")
        self._transport.write(buffer)

    def abort(self) -> None:
        """Closes at once, without a farewell."""
        if self._transport is not None:
            self._transport.abort()

    async def aclose(self) -> None:
        self.abort()
        await self._closed.wait()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's word
    ) -> httpcore.AsyncNetworkStream:
        assert self._transport is not None
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(timeout):
                self._transport = await loop.start_tls(
                    self._transport, self, ssl_context, server_hostname=server_hostname
                )
        except BaseException as error:
            # Not aclose: asyncio reports no lost connection while the handshake goes on.
            self.abort()
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout("handshake") from error
            raise
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":  # asked while idle: anything that came means: do not use again
            return bool(self._buffer) or self._ended
        if info == "stream":
            return self
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return self._transport and self._transport.get_extra_info(names.get(info, info))
