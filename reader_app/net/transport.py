"""From httpx's requests to httpcore's connections, a few for each host."""

import ssl
from collections.abc import AsyncIterator
from functools import cached_property

import httpcore
import httpx

from reader_app.net.backend import Backend, Blocked, Resolve, is_ip
from reader_app.net.guard import Guard
from reader_app.net.limits import Limits
from reader_app.net.proxies import Proxies

__all__ = ["Borrowed", "Dialler", "Transport"]


class Dialler:
    """What all connections have in common."""

    def __init__(
        self,
        guard: Guard,
        limits: Limits,
        resolve: Resolve,
        proxies: Proxies,
        tls: ssl.SSLContext | None,
    ) -> None:
        self._guard = guard
        self._limits = limits
        self._given_tls = tls
        self._direct = Backend(resolve, guard.admits)
        self._to_proxy = Backend(resolve, lambda *_: True)  # the reader's own choice
        self.proxies = proxies

    @cached_property
    def tls(self) -> ssl.SSLContext:
        """Certificates of certifi (or SSL_CERT_FILE) and of the system; made once, for it takes
        some 50 ms."""
        if self._given_tls is not None:
            return self._given_tls
        context = httpx.create_ssl_context()
        context.load_default_certs()
        return context

    def pool(self, proxy: str) -> httpcore.AsyncConnectionPool:
        """A pool for one host, through `proxy` unless that is ""."""
        return httpcore.AsyncConnectionPool(
            ssl_context=self.tls,
            proxy=_proxy(proxy) if proxy else None,
            max_connections=self._limits.per_host,
            keepalive_expiry=self._limits.keep_alive,
            http2=True,
            network_backend=self._to_proxy if proxy else self._direct,
        )

    def check(self, url: httpx.URL) -> None:
        """Raises Blocked for an address that a proxy must not be asked to reach."""
        host = url.raw_host.decode("ascii").strip("[]")
        port = url.port or (443 if url.scheme == "https" else 80)
        if is_ip(host) and not self._guard.admits(host, port, host):
            raise Blocked("a private address that nobody typed")


def _proxy(address: str) -> httpcore.Proxy:
    url = httpx.URL(address)
    if url.scheme not in ("http", "https"):
        raise httpcore.ProxyError(f"a proxy of kind {url.scheme} cannot be used")
    auth = (url.username.encode(), url.password.encode()) if url.userinfo else None
    origin = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=b"/")
    return httpcore.Proxy(origin, auth=auth)


class Transport(httpx.AsyncBaseTransport):
    """The connections to one host, which sees no more than `Limits.per_host` users at one time.
    Raises httpcore's errors and OSError as they come.

    httpcore's pool serves here as a maker of connections only: behind `Hosts`' turns its queue has
    nothing to do, and its bookkeeping is a good part of what a request costs.
    """

    def __init__(self, dialler: Dialler, connections: int) -> None:
        self._dialler = dialler
        self._most = connections
        self._connections: list[httpcore.AsyncConnectionInterface] = []
        self._pools: dict[str, httpcore.AsyncConnectionPool] = {}  # by proxy

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        url = httpcore.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        )
        asked = httpcore.Request(
            request.method,
            url,
            headers=request.headers.raw,
            content=request.content,
            extensions=request.extensions,
        )
        while True:
            connection = await self._available(url.origin) or self._open(request.url, url.origin)
            try:
                answer = await connection.handle_async_request(asked)
            except httpcore.ConnectionNotAvailable:
                continue  # somebody else was quicker, or the server wants no more on this one
            return httpx.Response(
                answer.status,
                headers=answer.headers,
                stream=Arriving(answer),
                extensions=answer.extensions,
            )

    async def _available(self, origin: httpcore.Origin) -> httpcore.AsyncConnectionInterface | None:
        """A connection that is open and has nothing to do; makes room where there is none."""
        for connection in list(self._connections):
            if connection not in self._connections:
                continue  # gone while another one was being closed
            fits = connection.can_handle_request(origin)
            useful = fits or len(self._connections) < self._most
            if connection.is_closed():
                self._connections.remove(connection)
            elif connection.has_expired() or (
                connection.is_idle() and not (useful and connection.is_available())
            ):
                self._connections.remove(connection)
                await connection.aclose()
            elif fits and connection.is_available():
                return connection
        return None

    def _open(self, url: httpx.URL, origin: httpcore.Origin) -> httpcore.AsyncConnectionInterface:
        proxy = self._dialler.proxies.choose(url)
        if proxy:
            self._dialler.check(url)
        if proxy not in self._pools:
            self._pools[proxy] = self._dialler.pool(proxy)
        connection = self._pools[proxy].create_connection(origin)
        self._connections.append(connection)
        return connection

    async def aclose(self) -> None:
        while self._connections:
            await self._connections.pop().aclose()


class Arriving(httpx.AsyncByteStream):
    """A body on its way."""

    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._answer.aiter_stream()

    async def aclose(self) -> None:
        await self._answer.aclose()


class Borrowed(httpx.AsyncBaseTransport):
    """Somebody else's transport, for all hosts; closing it is their affair."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self.handle_async_request = transport.handle_async_request  # type: ignore[method-assign]
