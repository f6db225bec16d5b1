"""HTTP on loopback: one listening port for each site, one thread that accepts, one per connection.

Keep-alive connections are known by their sockets, so that closing ends them at once.
"""

import gzip
import logging
import selectors
import socket
import socketserver
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler

from reader_app.demo.site import Reply, Request

__all__ = ["Port", "Service"]

ADDRESS = "127.0.0.1"
IDLE_SECONDS = 60
MAX_FORM = 64_000
TEXTUAL = ("text/", "application/")
log = logging.getLogger(__name__)


class Port(socketserver.ThreadingTCPServer):
    """A free port of loopback. `answer` is set before the first request is accepted."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    timeout = 0  # handle_request takes what is there and does not wait

    def __init__(self) -> None:
        super().__init__((ADDRESS, 0), _Handler)
        self.answer: Callable[[Request], Reply] = lambda _: Reply(404)
        self._open: set[socket.socket] = set()
        self._changed = threading.Condition()

    @property
    def host(self) -> str:
        """`127.0.0.1:port`."""
        return f"{ADDRESS}:{self.server_address[1]}"

    def process_request(self, request: object, client_address: object) -> None:
        """Remember the connection and hand it to a thread of its own."""
        assert isinstance(request, socket.socket)
        with self._changed:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: object) -> None:
        """Forget the connection."""
        assert isinstance(request, socket.socket)
        super().shutdown_request(request)
        with self._changed:
            self._open.discard(request)
            self._changed.notify_all()

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is no news; anything else is."""
        if not isinstance(sys.exception(), OSError):
            log.error("the demonstration's publisher failed", exc_info=True)

    def close(self) -> None:
        """Stop listening and end every connection."""
        self.server_close()
        with self._changed:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:  # already ended by the other side
                    continue
            self._changed.wait_for(lambda: not self._open, timeout=1)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 64 * 1024  # headers and body in one segment
    disable_nagle_algorithm = True
    timeout = IDLE_SECONDS
    server: Port

    def version_string(self) -> str:
        return "Broadsheet-Demonstration"

    def log_message(self, format: str, *args: object) -> None:
        """Silence."""

    def do_GET(self) -> None:
        self._respond()

    def do_HEAD(self) -> None:
        self._respond()

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > MAX_FORM:
            self.close_connection = True
            self._send(Reply(413), {})
            return
        self._respond(self.rfile.read(int(length)).decode("utf-8", "replace"))

    def _respond(self, form: str = "") -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        reply = self.server.answer(Request(self.command, self.path, headers, form))
        self._send(reply, headers)

    def _send(self, reply: Reply, headers: dict[str, str]) -> None:
        body = reply.body
        if reply.unchanged(headers):
            self.send_response(304)
        else:
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.content_type)
            if "gzip" in headers.get("accept-encoding", "") and self._shrinks(reply):
                body = gzip.compress(body, 5, mtime=0)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
        if self._shrinks(reply):
            self.send_header("Vary", "Accept-Encoding")
        for name, value in (*reply.validators(), *reply.headers):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD" and not reply.unchanged(headers):
            self.wfile.write(body)

    @staticmethod
    def _shrinks(reply: Reply) -> bool:
        return len(reply.body) > 400 and reply.content_type.startswith(TEXTUAL)


class Service:
    """The thread that accepts connections on all ports."""

    def __init__(self, ports: tuple[Port, ...]) -> None:
        self._ports = ports
        self._wake, self._woken = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="demonstration", daemon=True)

    def start(self) -> None:
        """Begin to accept."""
        self._thread.start()

    def close(self) -> None:
        """Stop accepting, end every connection, free the ports."""
        self._wake.close()
        if self._thread.ident is not None:
            self._thread.join()
        for port in self._ports:
            port.close()
        self._woken.close()

    def _run(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._woken, selectors.EVENT_READ)
            for port in self._ports:
                selector.register(port, selectors.EVENT_READ, port)
            while True:
                for key, _ in selector.select():
                    if key.data is None:
                        return
                    key.data.handle_request()
