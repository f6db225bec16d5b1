"""The rate at which a sync brings pages in, against the extraction alone in the same processes.

    pages.py [PUBLICATIONS]

Extraction alone is the best case: the same documents, kept in memory, through the same worker
processes with no network and no library. Once with pages only, once with their pictures, where the
best case decodes the pictures too. Both are timed where a worker's answer comes back.
"""

import asyncio
import resource
import shutil
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import ParamSpec, TypeVar
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader_app.content import read_page, read_picture
from reader_app.domain import Body, Page, PictureFacts, TextSource
from reader_app.library import Library, PageJob
from reader_app.net import Client
from reader_app.sync import Engine
from reader_app.workers import Workers
from tests.bench.figures import Figures
from tests.bench.world import Program, Publisher, have_publisher, publisher

__all__ = ["main"]

P = ParamSpec("P")
T = TypeVar("T")

PORT = 8391
ASKED = 0.85
ROUNDS = 3


class Timed(Workers):
    """Workers that note when documents came back."""

    def __init__(self) -> None:
        super().__init__()
        self._pages = 0
        self._times: list[float] = []

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        result = await super().run(work, *args, **kwargs)
        if isinstance(result, Page | PictureFacts):
            self._pages += isinstance(result, Page)
            self._times.append(time.monotonic())
        return result

    def rate(self) -> float:
        """Pages a second from the first document to the last."""
        return (self._pages - 1) / (self._times[-1] - self._times[0])


@dataclass(frozen=True, slots=True)
class Document:
    """A page in memory, with its pictures."""

    job: PageJob
    data: bytes
    content_type: str
    feed_body: Body | None
    pictures: Sequence[tuple[bytes, str]]


def fetched(url: str) -> tuple[bytes, str]:
    with urllib.request.urlopen(url) as answer:
        return answer.read(), answer.headers["Content-Type"]


def pictures_of(page: Page) -> Sequence[str]:
    """Every picture of a page once."""
    return [url for url in dict.fromkeys((*page.body.pictures, page.lead)) if url]


def remembered(library: Library, pictures: bool) -> list[Document]:
    """Everything that a sync would fetch."""
    documents = []
    for job in library.sync.pages():
        body = library.sync.body(job.article_id)
        feed_body = body if body is not None and body.source is TextSource.FEED else None
        data, content_type = fetched(job.url)
        shown = pictures_of(read_page(data, content_type, job.url)) if pictures else ()
        documents.append(Document(job, data, content_type, feed_body, [fetched(u) for u in shown]))
    return documents


async def alone(documents: Sequence[Document]) -> float:
    """The rate of the workers with nothing else to do."""

    async def one(workers: Workers, it: Document) -> None:
        await workers.run(
            read_page, it.data, it.content_type, it.job.url, status=200, title=it.job.title,
            byline=it.job.byline, feed_body=it.feed_body,
        )  # fmt: skip
        for data, content_type in it.pictures:
            await workers.run(read_picture, data, content_type)

    workers = Timed()
    async with workers:
        await asyncio.gather(*(one(workers, document) for document in documents))
        return workers.rate()


async def synced(library: Library, pictures: bool) -> tuple[float, int, int]:
    """The rate of a sync, and how many pages and pictures came."""
    workers = Timed()
    async with Client() as client, workers, AsyncExitStack() as stack:
        if not pictures:
            stack.enter_context(patch("reader_app.sync.jobs.Jobs._put_picture", new=_nothing))
        engine = Engine(library, client, workers)
        report = await engine.sync()
        if report.failures:
            raise SystemExit(f"{len(report.failures)} failed, the first: {report.failures[0]}")
        return workers.rate(), report.pages_fetched, report.pictures_stored


def _nothing(*_: object) -> None:
    """In place of fetching pictures."""


def processor() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


@contextmanager
def opened(folder: Path) -> Iterator[Library]:
    """A copy of a library."""
    with tempfile.TemporaryDirectory(dir=folder.parent) as name:
        shutil.copytree(folder, name, dirs_exist_ok=True)
        library = Library.open(Path(name))
        try:
            yield library
        finally:
            library.close()


def compared(folder: Path, pictures: bool, told: Figures) -> None:
    """One library synced, and what it fetched read again from memory, by turns: who else keeps
    the machine busy does so for both."""
    with opened(folder) as library:
        documents = remembered(library, pictures)
    spent, bests, rates = 0.0, [], []
    for _ in range(ROUNDS):
        bests.append(asyncio.run(alone(documents)))
        with opened(folder) as library:
            before = processor()
            rate, pages, shown = asyncio.run(synced(library, pictures))
            spent += processor() - before
            rates.append(rate)
    best, rate, mine = fmean(bests), fmean(rates), spent / pages / ROUNDS * 1000
    what = f"{pages:,} pages with {shown:,} pictures" if pictures else f"{pages:,} pages"
    alike = "extraction and decoding" if pictures else "extraction"
    told.add(f"{alike} alone: {what}", f"{best:.0f} pages/s")
    told.add(
        f"sync of {what} ({mine:.1f} ms of the main process a page)", f"{rate:.0f} pages/s",
        asked=f"≥ {ASKED:.0%} of {alike} alone", ratio=rate / best, held=rate / best >= ASKED,
        ours=not pictures,
    )  # fmt: skip


def prepared(world: Publisher, folder: Path) -> None:
    """Two libraries that know all articles and have no page."""
    program = Program(folder / "pages")
    opml = folder / "feeds.opml"
    opml.write_bytes(world.get("/opml"))
    program.run("import", str(opml))
    program.run("sync", "--no-pages")
    shutil.copytree(folder / "pages", folder / "pictures")


def main() -> int:
    """Both comparisons."""
    if not have_publisher():
        print("skipped: ../shared/bench is not there")
        return 0
    publications = sys.argv[1] if len(sys.argv) > 1 else "100"
    options = ("--pubs", publications, "--sections", "1", "--pages")
    with (
        tempfile.TemporaryDirectory(prefix="broadsheet-bench-") as name,
        publisher(PORT, *options) as (world, _),
    ):
        folder = Path(name)
        prepared(world, folder)
        told = Figures()
        compared(folder / "pages", False, told)
        compared(folder / "pictures", True, told)
    return told.status


if __name__ == "__main__":
    sys.exit(main())
