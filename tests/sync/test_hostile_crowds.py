"""Many hostile publishers at once, and one that knows what else the reader follows."""

import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from reader_app.domain import NewSection, SyncReport
from reader_app.library import Library
from reader_app.net import Client, Limits
from reader_app.sync import Engine
from tests.sync.press import Press, Reply, article, feed, picture, press
from tests.sync.siege import CROWD, WORKER, Crew, Peaks, resolve

__all__: list[str] = []

HOSTS = 16


def packed(start: bytes, words: bytes, count: int, end: bytes) -> bytes:
    """A document that is made small, so that the press itself needs no memory for it."""
    engine = zlib.compressobj(6, wbits=31)
    parts = [engine.compress(start), *(engine.compress(words) for _ in range(count))]
    return b"".join([*parts, engine.compress(end), engine.flush()])


PARAGRAPH = b"<p>" + b"The council met on Monday, and spoke. " * 260 + b"</p>"
FEED = packed(
    b'<rss version="2.0"><channel><title>Bomb</title><item><title>One</title><description>',
    b"words and words. " * 1000,
    1000,
    b"</description></item></channel></rss>",
)
PAGE = packed(b"<!doctype html><html><body><article>", PARAGRAPH, 160, b"</article></body></html>")
NOISE = bytes(64_000)


def noise() -> Iterator[bytes]:
    """A picture of 20 MB that is none."""
    yield b"\x89PNG\r\n\x1a\n"
    for _ in range(300):
        yield NOISE


class Hostile:
    """Many hosts, each with the same answers, and a good one."""

    def __init__(self, library: Library, crew: Crew, presses: list[Press], good: Press) -> None:
        self.library = library
        self.crew = crew
        self.presses = presses
        self.good = good

    def sync(self) -> tuple[SyncReport, int, int]:
        """The report, what this process grew by, and the largest worker."""
        self.good.replies["/feed"] = feed(self.good, "one", "two")
        for name in ("one", "two"):
            self.good.replies[f"/{name}"] = article(name, f"/{name}.png")
            self.good.replies[f"/{name}.png"] = picture()
        urls = [one.url("/feed") for one in (*self.presses, self.good)]
        self.library.follow([NewSection(url) for url in urls]).result()
        peaks = Peaks()
        try:
            report = self.crew.runner.run(self._sync())
        finally:
            grown, worker = peaks.end()
        return report, grown, worker

    async def _sync(self) -> SyncReport:
        async with Client(
            limits=Limits(), proxies={}, resolve=resolve, routed=lambda: True
        ) as client:
            return await Engine(self.library, client, self.crew.workers).sync()


@pytest.fixture
def hostile(tmp_path: Path, men: Crew) -> Iterator[Hostile]:
    library = Library.open(tmp_path / "library")
    with ExitStack() as stack:
        presses = [stack.enter_context(press()) for _ in range(HOSTS)]
        yield Hostile(library, men, presses, stack.enter_context(press()))
    library.close()


GZIP = {"Content-Encoding": "gzip"}


@pytest.mark.parametrize("kind", ["feeds", "pages", "pictures"])
def test_a_crowd_of_heavy_documents_stays_within_the_bound_of_memory(
    hostile: Hostile, kind: str
) -> None:
    for one in hostile.presses:
        one.replies["/feed"] = feed(one, "bad")
        one.replies["/bad"] = article("Bad", "/bad.png")
        match kind:
            case "feeds":
                one.replies["/feed"] = Reply(FEED, headers=GZIP)
            case "pages":
                one.replies["/bad"] = Reply(PAGE, headers=GZIP)
            case _:
                one.replies["/bad.png"] = Reply(pieces=noise, kind="image/png")
    report, grown, worker = hostile.sync()
    assert grown <= CROWD
    assert worker <= WORKER
    bad = {f"{one.base}/" for one in hostile.presses}
    assert all(any(failure.url.startswith(base) for base in bad) for failure in report.failures)
    assert report.pictures_stored >= 2
