"""A publisher on loopback whose every answer a test decides."""

import io
import ssl
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from PIL import Image

__all__ = ["Press", "Reply", "article", "feed", "picture", "press"]

_STARTED = time.time()


@dataclass
class Reply:
    """One answer. `cut`: how many bytes of the body are sent before the connection closes.
    `pieces`: a body without a stated length, sent piece by piece, `pause` seconds between them.
    `raw`: all that is sent, status line and headers too."""

    body: bytes = b""
    kind: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    cut: int | None = None
    pieces: Callable[[], Iterable[bytes]] | None = None
    pause: float = 0.0
    raw: bytes | None = None


class Press:
    """What is served, and what was asked for."""

    def __init__(self) -> None:
        self.replies: dict[str, Reply | Callable[[], Reply]] = {}
        self.asked: Counter[str] = Counter()
        self.heard: list[str] = []  # all that was asked, with headers
        self.base = ""
        self.released = threading.Event()  # ends waits of slow answers

    def url(self, path: str) -> str:
        """The whole address of a path."""
        return self.base + path

    def reply(self, path: str) -> Reply:
        """What is answered now."""
        self.asked[path] += 1
        found = self.replies.get(path, Reply(b"no", status=404))
        return found() if callable(found) else found


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else headers and body are 40 ms apart
    press: Press

    def do_GET(self) -> None:
        self.press.heard.append(f"{self.requestline}\n{self.headers}")
        reply = self.press.reply(self.path)
        if reply.seconds:
            self.press.released.wait(reply.seconds)
        if reply.raw is not None:
            self.close_connection = True
            self.wfile.write(reply.raw)
            return
        if reply.pieces is not None:
            self.stream(reply, reply.pieces)
            return
        etag = reply.headers.get("ETag")
        status, body = reply.status, reply.body
        if etag and self.headers.get("If-None-Match") == etag:
            status, body = 304, b""
        self.start(status, reply.headers)
        if status != 304:
            self.send_header("Content-Type", reply.kind)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if reply.cut is not None:
            body, self.close_connection = body[: reply.cut], True
        self.wfile.write(body)

    def start(self, status: int, headers: dict[str, str]) -> None:
        """Sends these headers; the server's clock is right where they do not say otherwise."""
        self.send_response_only(status)
        for name, value in {"Date": self.date_time_string(), **headers}.items():
            self.send_header(name, value)

    def stream(self, reply: Reply, pieces: Callable[[], Iterable[bytes]]) -> None:
        """Sends until the end or until the other side hangs up."""
        self.close_connection = True
        self.start(reply.status, {**reply.headers, "Content-Type": reply.kind})
        self.end_headers()
        for piece in pieces():
            self.wfile.write(piece)
            if self.press.released.wait(reply.pause):
                return

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Readers hang up in the middle: that is what some tests are about."""


@contextmanager
def press(tls: ssl.SSLContext | None = None) -> Iterator[Press]:
    """Serves while the block runs; https where `tls` has a certificate."""
    served = Press()
    handler = type("Handler", (_Handler,), {"press": served})
    server = _Server(("127.0.0.1", 0), handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    served.base = f"http{'s' if tls else ''}://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield served
    finally:
        served.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


def feed(served: Press, *names: str, title: str = "Tribune - World", **texts: str) -> Reply:
    """An RSS feed of articles at /NAME, newest first; the same names give the same bytes."""
    items = "".join(
        f"<item><title>Headline {name}</title><link>{served.url('/' + name)}</link>"
        f"<guid>{served.url('/' + name)}</guid><pubDate>{_date(_STARTED - 60 * n)}</pubDate>"
        f"<description>{texts.get(name, 'Summary of ' + name)}</description></item>"
        for n, name in enumerate(names, 1)
    )
    body = (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title>'
        f"<link>{served.base}/</link>{items}</channel></rss>"
    )
    return Reply(body.encode(), "application/rss+xml")


def article(title: str, *pictures: str, words: int = 240, data: str = "") -> Reply:
    """A page with enough text to be one."""
    sentence = "The council met on Monday and spoke about the harbour wall at length. "
    paragraphs = "".join(f"<p>{sentence * 4}</p>" for _ in range(max(1, words // 48)))
    images = "".join(
        f'<figure><img src="{src}" width="64" height="48"></figure>' for src in pictures
    )
    body = (
        f"<!DOCTYPE html><html lang=en><head><title>{title}</title>{data}</head><body>"
        f"<article><h1>{title}</h1>{images}{paragraphs}</article></body></html>"
    )
    return Reply(body.encode())


def picture(colour: str = "teal") -> Reply:
    """A small PNG."""
    out = io.BytesIO()
    Image.new("RGB", (64, 48), colour).save(out, "PNG")
    return Reply(out.getvalue(), "image/png")


def _date(when: float) -> str:
    return time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(when))
