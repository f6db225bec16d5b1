"""A publisher that runs for a whole test module, and a browser's plain requests to it."""

import http.client
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from reader_app.demo import DemoPublisher

__all__ = ["RESOURCES", "Answer", "Ask"]

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
NOW = 1_790_000_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; header names in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()


class Ask:
    """Asks without following redirects, on one connection per host that is kept."""

    def __init__(self) -> None:
        self._open: dict[str, http.client.HTTPConnection] = {}

    def __call__(self, url: str, method: str = "GET", body: str = "", **headers: str) -> Answer:
        parts = urlsplit(url)
        known = self._open.get(parts.netloc)
        connection = known or http.client.HTTPConnection(parts.netloc, timeout=10)
        self._open[parts.netloc] = connection
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        if method == "POST":
            named["Content-Type"] = "application/x-www-form-urlencoded"
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        connection.request(method, target, body or None, named)
        reply = connection.getresponse()
        found = {name.lower(): value for name, value in reply.getheaders()}
        return Answer(reply.status, found, reply.read())

    def close(self) -> None:
        """End the connections."""
        for connection in self._open.values():
            connection.close()


@pytest.fixture(scope="module")
def publisher() -> Iterator[DemoPublisher]:
    """The publisher at a fixed time."""
    with DemoPublisher(RESOURCES, clock=lambda: NOW) as running:
        yield running


@pytest.fixture(scope="module")
def ask() -> Iterator[Ask]:
    """A client."""
    client = Ask()
    yield client
    client.close()
