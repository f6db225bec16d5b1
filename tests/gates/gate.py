"""What all gates have in common: a server in threads, what it heard, its articles."""

import ssl
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import urlsplit

from tests.gates.paper import article, feed, home

__all__ = ["LOCKED_AFTER", "PASSWORD", "USER", "Gate", "Reply", "Request", "at_home"]

USER = "reader@example.org"
PASSWORD = "p4ss-Wörd&=+%planted"
LOCKED_AFTER = 3


@dataclass(frozen=True)
class Request:
    """A request as it came; header names in lower case, the host without its port."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def host(self) -> str:
        return self.headers.get("host", "").rpartition(":")[0]

    @property
    def cookies(self) -> dict[str, str]:
        pairs = (pair.partition("=") for pair in self.headers.get("cookie", "").split("; "))
        return {name: value for name, _, value in pairs if name}


@dataclass
class Reply:
    """An answer; `headers` in their order, names also several times."""

    body: str = ""
    status: int = 200
    headers: list[tuple[str, str]] = field(default_factory=list)
    kind: str = "text/html; charset=utf-8"


class Gate:
    """A publisher; a context manager. Sub-classes say who may read."""

    def __init__(
        self,
        *,
        articles: int = 3,
        wall: int = 200,
        tls: ssl.SSLContext | None = None,
        host: str = "127.0.0.1",
    ) -> None:
        self.articles = articles
        self.wall = wall
        self.host = host
        self.asked: list[Request] = []
        self.failures = 0
        self.logins = 0
        self.locked = False
        self.replies: dict[str, Reply] = {}  # by path, before anything else
        self._in_a_row = 0
        self._tls = tls
        self._lock = threading.RLock()

    def __enter__(self) -> Self:
        handler = type("Handler", (_Handler,), {"gate": self})
        self._server = _Server(("127.0.0.1", 0), handler, self._tls)
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def host_port(self) -> str:
        return f"{self.host}:{self.port}"

    def url(self, path: str = "/", *, host: str = "") -> str:
        scheme = "https" if self._tls else "http"
        return f"{scheme}://{host or self.host}:{self.port}{path}"

    def heard(self, path: str) -> list[Request]:
        """The requests for one path."""
        with self._lock:
            return [one for one in self.asked if one.path == path]

    def expire(self) -> None:
        """Ends what the gate has granted."""

    # What a gate is

    def answer(self, request: Request) -> Reply:
        """What is answered; one at a time."""
        if request.path == "/":
            return Reply(home(self.url()))
        if request.path == "/feed.xml":
            return Reply(feed(self.url(), self.articles), kind="application/rss+xml")
        number = request.path.removeprefix("/article/")
        if request.path.startswith("/article/") and number.isdecimal():
            return self.open(request, int(number))
        return Reply("nothing", 404)

    def open(self, request: Request, number: int) -> Reply:
        """An article, whole or as a preview."""
        return self.whole(number) if self.lets_in(request) else self.preview(number)

    def lets_in(self, request: Request) -> bool:
        """Whether this reader has signed in."""
        raise NotImplementedError

    def whole(self, number: int) -> Reply:
        return Reply(article(number, whole=True))

    def preview(self, number: int) -> Reply:
        return Reply(article(number, whole=False), self.wall)

    def judge(self, right: bool) -> bool:
        """Counts one attempt; whether it lets the reader in."""
        if self.locked or not right:
            self.failures += 1
            self._in_a_row += 1
            self.locked = self.locked or self._in_a_row >= LOCKED_AFTER
            return False
        self._in_a_row = 0
        self.logins += 1
        return True

    def hear(self, request: Request) -> Reply:
        """Notes a request and answers it."""
        with self._lock:
            self.asked.append(request)
            known = self.replies.get(request.path)
            return self.answer(request) if known is None else known


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(
        self, address: tuple[str, int], handler: type[Any], tls: ssl.SSLContext | None
    ) -> None:
        super().__init__(address, handler)
        if tls is not None:
            # The handshake is made by the thread of the connection.
            self.socket = tls.wrap_socket(
                self.socket, server_side=True, do_handshake_on_connect=False
            )

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that leave in the middle are no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else headers and body are 40 ms apart
    gate: Gate

    def do_GET(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(headers.get("content-length", "0")))
        reply = self.gate.hear(Request(self.command, self.path, headers, body))
        data = reply.body.encode()
        self.send_response(reply.status)
        for name, value in reply.headers:
            self.send_header(name, value)
        self.send_header("Content-Type", reply.kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_POST(self) -> None:
        self.do_GET()

    def log_message(self, format: str, *args: Any) -> None:
        """Silence."""


async def at_home(_: str) -> Sequence[str]:
    """A resolver for which every name is this machine."""
    return ["127.0.0.1"]
