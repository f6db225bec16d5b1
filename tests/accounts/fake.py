"""A sync server on loopback that is strict about its dialect; what it keeps is a `Shelf`."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self
from urllib.parse import parse_qsl, urlsplit

from tests.accounts.shelf import Shelf

__all__ = ["Asked", "Fake", "Reply", "values"]


@dataclass(frozen=True)
class Asked:
    """A request as it came; header names in small letters. `fields`: of the query, `form`: of a
    body that is a form, both with repetitions and in their order."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes

    @property
    def fields(self) -> list[tuple[str, str]]:
        return parse_qsl(self.query, keep_blank_values=True)

    @property
    def form(self) -> list[tuple[str, str]]:
        return parse_qsl(self.body.decode("latin-1"), keep_blank_values=True, encoding="utf-8")


@dataclass(frozen=True)
class Reply:
    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"


class Fake(ABC):
    """Give it to `with`; `url` is its root. `asked` has every request that came.

    `fates` names what happens to the next requests, one each, then all is well: "ok", "lost" (done,
    but the connection ends without an answer), "refused" (503, nothing done), "busy" (429 with
    Retry-After: 120, nothing done), "cut" (nothing done, the connection ends), "page" (200 with
    HTML, nothing done), or a `Reply` that is given instead.
    """

    USER, PASSWORD = "reader", "correct horse battery"

    def __init__(self, shelf: Shelf | None = None) -> None:
        self.shelf = shelf or Shelf()
        self.asked: list[Asked] = []
        self.fates: list[str | Reply] = []
        self.lock = threading.Lock()

    @abstractmethod
    def answer(self, asked: Asked) -> Reply:
        """What the real one would say; runs with `lock` held."""

    def forget_sessions(self) -> None:
        """All sessions and tokens end, as when a server starts anew; the password stays. One that
        has none leaves it so."""
        return

    def __enter__(self) -> Self:
        fake = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # else each answer waits 40 ms for its second half

            def handle_one_request(self) -> None:
                with suppress(ConnectionError):
                    super().handle_one_request()

            def _serve(self) -> None:
                size = int(self.headers.get("Content-Length") or 0)
                parts = urlsplit(self.path)
                headers = {name.lower(): value for name, value in self.headers.items()}
                body = self.rfile.read(size)
                asked = Asked(self.command, parts.path, parts.query, headers, body)
                reply = fake.serve(asked)
                if reply is None:
                    self.close_connection = True
                    return
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Type", reply.content_type)
                self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(reply.body)

            do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = _serve

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        self.port = self._server.server_port
        self.url = f"http://127.0.0.1:{self.port}"
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def serve(self, asked: Asked) -> Reply | None:
        with self.lock:
            self.asked.append(asked)
            fate = self.fates.pop(0) if self.fates else "ok"
            match fate:
                case Reply():
                    return fate
                case "refused":
                    return Reply(503, b"busy", content_type="text/plain")
                case "busy":
                    return Reply(429, b"", {"Retry-After": "120"}, "text/plain")
                case "cut":
                    return None
                case "page":
                    return Reply(200, b"<html><p>Welcome</p></html>", content_type="text/html")
                case "lost":
                    self.answer(asked)
                    return None
                case _:
                    return self.answer(asked)

    def paths(self, since: int = 0) -> list[str]:
        """What was asked, without queries."""
        return [one.path for one in self.asked[since:]]


def values(pairs: Iterable[tuple[str, str]], name: str) -> list[str]:
    """All values of a field, in their order."""
    return [value for key, value in pairs if key == name]
