"""Pages of articles that have a text, read once more: the reader has other rules for them now."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from reader_app.domain import (
    AddressNeeded,
    Failure,
    NoKeyring,
    NoNetwork,
    Page,
    Phase,
    PublisherTrouble,
    Reread,
    Subject,
)
from reader_app.library import Library, PageJob, Stored
from reader_app.sync.meter import Meter
from reader_app.sync.offline import Downloader
from reader_app.sync.placing import Placing

__all__ = ["Rereading"]

_AT_ONCE = 8  # pages in hand; the client keeps to two connections to a host
_GIVE_UP = 5  # answers in a row that the network is gone


class Rereading:
    """One such pass while it runs; lives on the loop's thread. It stops and goes on as a sync.

    What fails is told and leaves the article as it was: its text is there.
    """

    def __init__(
        self, library: Library, loader: Downloader, meter: Meter, placing: Placing
    ) -> None:
        self._library = library
        self._placing = placing
        self._loader = loader
        self._meter = meter
        self._going = asyncio.Event()
        self._going.set()
        self._task: asyncio.Future[list[None]] | None = None
        self._keeping: set[asyncio.Future[Stored]] = set()
        self._unreached = 0
        self._gone = False  # the network
        self._done = self._kept = 0
        self._failures: list[Failure] = []

    def pause(self) -> None:
        self._meter.phase = Phase.PAUSED
        self._going.clear()
        self._meter.tell()

    def resume(self) -> None:
        self._meter.phase = Phase.RUNNING
        self._going.set()
        self._meter.tell()

    def cancel(self) -> None:
        self._meter.phase = Phase.STOPPING
        self._meter.report.cancelled = True
        self._meter.tell()
        if self._task is not None:
            self._task.cancel()

    def hold_pages(self, held: bool) -> None:
        """The reader has asked for these: they do not wait for another connection."""

    def look(self, publications: tuple[int, ...]) -> None:
        """They come in the order in which they were asked for."""

    async def perform(self, article_ids: Sequence[int]) -> Reread:
        """Reads the pages, so many at once. Raises NoNetwork where none could be reached."""
        jobs = asyncio.Queue[PageJob]()
        for job in self._library.sync.page_jobs(list(dict.fromkeys(article_ids))):
            jobs.put_nowait(job)
        self._meter.expect("pages", jobs.qsize())
        self._meter.tell()
        self._task = asyncio.gather(*(self._work(jobs) for _ in range(_AT_ONCE)))
        try:
            await self._task
        except asyncio.CancelledError:
            if not self._meter.report.cancelled:
                raise
            await asyncio.gather(*self._keeping)
        if self._gone and not self._done + self._kept:
            raise NoNetwork("no page could be reached")
        await asyncio.wrap_future(self._library.sync.index_waiting())
        if not self._meter.report.cancelled:
            await self._placing.place()
        self._meter.phase = Phase.IDLE
        self._meter.tell()
        cancelled = self._meter.report.cancelled
        return Reread(self._done, self._kept, tuple(self._failures), cancelled)

    async def _work(self, jobs: "asyncio.Queue[PageJob]") -> None:
        while not jobs.empty() and not self._gone:
            await self._going.wait()
            if jobs.empty():
                return
            job = jobs.get_nowait()
            try:
                await self._read(job)
                self._unreached = 0
            except NoNetwork:
                self._unreached += 1
                if self._unreached >= _GIVE_UP or jobs.empty():
                    self._gone = True
                    return
            except (PublisherTrouble, AddressNeeded, NoKeyring) as trouble:
                self._fail(job, trouble)
            self._meter.finish("pages")

    async def _read(self, job: PageJob) -> None:
        body = self._library.sync.body(job.article_id)
        page = await self._loader.again(replace(job, stored=body.html if body else ""))
        keeping = asyncio.ensure_future(self._keep(job, page))
        self._keeping.add(keeping)
        keeping.add_done_callback(self._keeping.discard)
        stored = await asyncio.shield(keeping)
        await asyncio.gather(*(self._loader.picture(one) for one in stored.pictures))

    async def _keep(self, job: PageJob, page: Page) -> Stored:
        """What is on its way into the library when the reader stops the pass is counted too."""
        stored = await self._loader.keep(job, page)
        if stored.replaced:
            self._done += 1
        else:
            self._kept += 1
        return stored

    def _fail(self, job: PageJob, trouble: PublisherTrouble | AddressNeeded | NoKeyring) -> None:
        status = trouble.status if isinstance(trouble, PublisherTrouble) else None
        failure = Failure(
            Subject.PAGE,
            job.url,
            trouble.code,
            trouble.detail,
            status,
            title=job.title,
            id=job.article_id,
        )
        self._failures.append(failure)
        self._meter.fail(failure)
