"""A publisher's server on loopback that answers exactly what a test tells it to."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from reader_app.net import Client, Limits

__all__ = ["TLS", "Asked", "Site", "client_tls", "cut", "nobody", "patient", "reply", "server_tls"]

TLS = Path(__file__).with_name("tls")  # for localhost, news.example and 127.0.0.1; until 2126


@dataclass(frozen=True)
class Asked:
    """A request as it arrived; header names in lower case."""

    target: str
    headers: dict[str, str]
    lines: tuple[bytes, ...]


Act = Callable[[Asked, asyncio.StreamWriter], Awaitable[None]]


class Site:
    """Routes from path to raw answer or to a coroutine that plays one."""

    def __init__(self, *, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> None:
        self.host = host
        self.routes: dict[str, bytes | Act] = {}
        self.asked: list[Asked] = []
        self.connections = 0
        self.open = 0
        self.most = 0
        self._tls = tls
        self._left = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, self.host, 0, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def host_port(self) -> str:
        return f"{self.host}:{self.port}"

    def url(self, path: str = "/", *, host: str = "", user: str = "") -> str:
        scheme = "https" if self._tls else "http"
        return f"{scheme}://{user}{host or self.host}:{self.port}{path}"

    def client(self, **options: Any) -> Client:
        """A client that may ask this site, and for which the machine is online."""
        options = {"proxies": {}, "routed": lambda: True, "tls": client_tls(), **options}
        client = Client(**options)
        client.allow_private(
            [self.host_port, f"localhost:{self.port}", f"news.example:{self.port}"]
        )
        return client

    async def closed(self) -> None:
        """Waits until nobody is connected."""
        async with asyncio.timeout(5):
            await self._left.wait()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        self.open += 1
        self._left.clear()
        self.most = max(self.most, self.open)
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                await self._converse(reader, writer)
        finally:
            self.open -= 1
            if not self.open:
                self._left.set()
            self._tasks.discard(task)
            writer.transport.abort()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while not writer.is_closing():
            asked = _asked(await reader.readuntil(b"\r\n\r\n"))
            self.asked.append(asked)
            act = self.routes.get(asked.target, reply(404))
            if isinstance(act, bytes):
                writer.write(act)
                continue
            # A client that leaves ends the act, as it would end a real server's.
            acting = asyncio.ensure_future(act(asked, writer))
            leaving = asyncio.ensure_future(reader.read(1))
            try:
                await asyncio.wait([acting, leaving], return_when=asyncio.FIRST_COMPLETED)
                if not acting.done():
                    return
                await acting
            finally:
                acting.cancel()
                leaving.cancel()
                await asyncio.gather(acting, leaving, return_exceptions=True)


def _asked(head: bytes) -> Asked:
    lines = tuple(head.split(b"\r\n")[:-2])
    target = lines[0].split(b" ")[1].decode("ascii")
    pairs = (line.decode("latin-1").split(": ", 1) for line in lines[1:])
    return Asked(target, {name.lower(): value for name, value in pairs}, lines)


def reply(
    status: int = 200, body: bytes = b"", *, length: int | None = None, **headers: str
) -> bytes:
    """A raw answer; Content-Length is the truth unless given, and left out when negative."""
    length = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status} Whatever"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if length >= 0:
        lines.append(f"Content-Length: {length}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def cut(*pieces: bytes, pause: float = 0.0) -> Act:
    """Sends the pieces with pauses between them, then closes."""

    async def act(_: Asked, writer: asyncio.StreamWriter) -> None:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause)
        writer.close()

    return act


def patient(**limits: Any) -> Limits:
    """Limits of a test: what takes seconds takes tenths."""
    return Limits(**{"connect": 0.3, "silence": 0.3, "total": 5.0, "drain": 0.2, **limits})


async def nobody(host: str) -> Sequence[str]:
    """A resolver that must not be asked."""
    raise AssertionError(f"{host} was looked up")


def server_tls(*protocols: str) -> ssl.SSLContext:
    """For a site; `protocols` as offered to the client."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / "server.pem")
    if protocols:
        context.set_alpn_protocols(list(protocols))
    return context


def client_tls() -> ssl.SSLContext:
    """Trusts the tests' authority alone."""
    return ssl.create_default_context(cafile=TLS / "ca.pem")
