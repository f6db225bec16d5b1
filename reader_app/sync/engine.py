"""The sync engine: performs what the planner decided. Usable without Qt."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine, Sequence
from typing import assert_never

from reader_app.content import read_page
from reader_app.domain import (
    Bug,
    EnvironmentTrouble,
    Failure,
    NewSection,
    NoNetwork,
    Phase,
    Reason,
    Subject,
    SyncProgress,
    SyncReport,
    host_of,
    mask,
    not_yet,
)
from reader_app.library import Library, PageJob, PictureJob, SectionJob, Stored
from reader_app.net import Client, Want
from reader_app.sync.discovery import discover
from reader_app.sync.gate import Gate
from reader_app.sync.inbox import Inbox
from reader_app.sync.lanes import Lanes
from reader_app.sync.meter import Meter
from reader_app.sync.offline import Downloader
from reader_app.sync.options import EVERYTHING, SyncOptions
from reader_app.sync.planner import due
from reader_app.sync.sections import Sections
from reader_app.sync.turns import Turns
from reader_app.workers import Workers

__all__ = ["Engine"]

_PATIENCE = 60.0  # seconds that a sync stays when only what is held back is left
_GIVE_UP = 5  # answers in a row that the network is gone; mistakes of ours in one sync

Job = SectionJob | PageJob | PictureJob
_SUBJECTS = {SectionJob: Subject.SECTION, PageJob: Subject.PAGE, PictureJob: Subject.PICTURE}
_log = logging.getLogger(__name__)


class Engine:
    """One sync at a time, on one event loop. `pause`, `resume` and `cancel` may be called from any
    thread. `on_progress` is called on the loop's thread."""

    def __init__(
        self,
        library: Library,
        client: Client,
        workers: Workers,
        *,
        clock: Callable[[], float] = time.time,
        on_progress: Callable[[SyncProgress], None] = lambda progress: None,
        patience: float = _PATIENCE,
    ) -> None:
        self._patience = patience
        self._held = False
        self._library = library
        self._client = client
        self._workers = workers
        self._clock = clock
        self._on_progress = on_progress
        self._loop: asyncio.AbstractEventLoop | None = None
        self._run: _Run | None = None

    # -- one sync

    async def sync(self, options: SyncOptions = EVERYTHING) -> SyncReport:
        """One complete sync: feeds, pages and pictures in flight together, newest first.

        An interrupted one is gone on with. Ends early after `cancel`, with `report.cancelled`.
        Raises NoNetwork when nothing could be reached, LibraryLocked when another program syncs
        this library, DiskFull and other trouble of the library: what was stored stays stored.
        """
        hold = self._library.hold_sync()
        try:
            self._loop = asyncio.get_running_loop()
            self._allow_typed_hosts()
            self._keep_rests()
            meter = Meter(self._on_progress, self._clock)
            self._run = _Run(self._library, self._client, self._workers, meter, self._clock)
            self._run.hold_pages(self._held)
            return await self._run.perform(options, self._patience)
        finally:
            self._run = None
            hold.release()

    def pause(self) -> None:
        """Starts nothing new until `resume`; what is in flight ends."""
        self._call("pause")

    def resume(self) -> None:
        """Goes on after `pause`."""
        self._call("resume")

    def hold_pages(self, held: bool) -> None:
        """Holds pages and pictures back, of the running sync and of later ones, until told
        otherwise; feeds are checked. A sync in which nothing else is left waits a minute for the
        change, then ends: `report.held` says how many stay open."""
        self._held = held
        self._call("hold_pages", held)

    def cancel(self) -> None:
        """Ends the running sync within a second; everything stored so far stays."""
        self._call("cancel")

    def look(self, publications: Sequence[int]) -> None:
        """What the reader has on screen, the first of it in hand: that is fetched first."""
        self._call("look", tuple(publications))

    def _call(self, name: str, *words: object) -> None:
        if self._loop is not None and self._run is not None:
            self._loop.call_soon_threadsafe(getattr(self._run, name), *words)

    def _allow_typed_hosts(self) -> None:
        """Private addresses are asked only where the reader's own subscriptions lead; the address
        of the site is what the feed says."""
        for publication in self._library.tree():
            for section in publication.sections:
                self._client.allow_private([host_of(section.url)])

    def _keep_rests(self) -> None:
        """A host that asked for rest gets it from every program and after every start."""

        def note(host: str, until: float) -> None:
            self._library.sync.rest_host(host, int(until), int(self._clock()))

        self._client.rest(self._library.sync.rests(), note)

    # -- single pages

    async def discover(self, url: str) -> tuple[NewSection, ...]:
        """The feeds behind an address of a feed, site or page.

        Raises NotAFeed where there is none, PublisherTrouble, NoNetwork.
        """
        self._client.allow_private([host_of(url)])
        self._keep_rests()
        return await discover(url, self._client, self._workers, int(self._clock()))

    async def save(self, url: str) -> int:
        """Puts one page with its pictures into the library, saved; returns the article's id.

        Raises PublisherTrouble, NoNetwork and trouble of the library. A picture that fails is
        recorded with the article.
        """
        self._client.allow_private([host_of(url)])
        self._keep_rests()
        answer = await self._client.fetch(url, want=Want.PAGE)
        page = await self._workers.run(
            read_page, answer.body, answer.content_type, answer.url, status=answer.status
        )
        stored = await asyncio.wrap_future(self._library.keep_page(page, url))
        (article_id,) = stored.changes.added
        meter = Meter(lambda progress: None, self._clock)
        loader = Downloader(self._library, self._client, self._workers, meter, self._clock)
        await asyncio.gather(*(loader.picture(job) for job in stored.pictures))
        await asyncio.wrap_future(self._library.sync.index_waiting())
        return article_id

    async def fetch(self, article_id: int) -> None:
        """Fetches one article's page with its pictures now, also where its text was removed to
        keep within the limit. What fails is recorded with the article.

        Raises NoNetwork and trouble of the library.
        """
        self._allow_typed_hosts()
        self._keep_rests()
        await asyncio.wrap_future(self._library.want_again(article_id))
        meter = Meter(lambda progress: None, self._clock)
        loader = Downloader(self._library, self._client, self._workers, meter, self._clock)
        for job in self._library.sync.pages():
            if job.article_id == article_id:
                got = await loader.page(job)
                await asyncio.gather(
                    *(loader.picture(one) for one in (got.pictures if got else ()))
                )
                await asyncio.wrap_future(self._library.sync.index_waiting())


class _Run:
    """One sync while it runs; lives on the loop's thread."""

    def __init__(
        self,
        library: Library,
        client: Client,
        workers: Workers,
        meter: Meter,
        clock: Callable[[], float],
    ) -> None:
        self._library = library
        self._client = client
        self._workers = workers
        self._meter = meter
        self._clock = clock
        self._downloader = Downloader(library, client, workers, meter, clock)
        self._lanes: Lanes[Job] = Lanes(self._perform_holding)
        self._queued: set[int] = set()  # addresses of pictures
        self._unreached = 0
        self._mistakes = 0
        self._options = EVERYTHING
        self._turns = Turns()
        self._task: asyncio.Task[None] | None = None
        self._gate: Gate[PageJob | PictureJob] = Gate(closed=False)

    def hold_pages(self, held: bool) -> None:
        self._gate.close(held)
        self._meter.holds = held
        self._meter.tell()

    def pause(self) -> None:
        self._meter.phase = Phase.PAUSED
        self._lanes.pause()
        self._meter.tell()

    def resume(self) -> None:
        self._meter.phase = Phase.RUNNING
        self._lanes.resume()
        self._meter.tell()

    def look(self, publications: tuple[int, ...]) -> None:
        """Puts what is queued into another order."""
        self._turns.look(publications)
        self._lanes.reorder(self._turns.of)

    def cancel(self) -> None:
        self._meter.phase = Phase.STOPPING
        self._meter.report.cancelled = True
        self._meter.tell()
        if self._task is not None:
            self._task.cancel()

    async def perform(self, options: SyncOptions, patience: float) -> SyncReport:
        desk, report = self._library.sync, self._meter.report
        self._options = options
        favourites = [one.id for one in self._library.tree() if one.favourite]
        self._turns = Turns(favourites, options.looked_at)
        started = self._clock()
        run_id = await asyncio.wrap_future(desk.begin_run(int(started)))
        inbox = Inbox(desk, self._clock, self._take)
        self._sections = Sections(
            inbox, self._client, self._workers, self._meter, self._clock, run_id
        )
        asked, report.sections_skipped = due(
            desk.sections(), options, run_id, int(started), desk.rests()
        )
        outcome = ""
        try:
            await self._unless_cancelled(self._work(asked, patience))
        except NoNetwork as gone:
            outcome = Reason.NO_NETWORK
            if not report.sections_checked:
                await asyncio.wrap_future(desk.gave_up(run_id, outcome))
                raise
            self._meter.fail(Failure(Subject.SECTION, "", gone.code, gone.detail))
        finally:
            await inbox.close()
        await self._unless_cancelled(self._index())  # goes on by itself when nobody waits for it
        outcome = outcome or (Reason.STOPPED if report.cancelled else "")
        await asyncio.wrap_future(desk.end_run(run_id, int(self._clock()), outcome))
        report.seconds = self._clock() - started
        self._meter.phase = Phase.IDLE
        self._meter.tell()
        return report

    async def _unless_cancelled(self, work: Coroutine[None, None, None]) -> None:
        """Awaits something that `cancel` ends."""
        self._task = asyncio.create_task(work)
        if self._meter.report.cancelled:  # before there was anything to cancel
            await asyncio.sleep(0)
            self._task.cancel()
        try:
            await self._task
        except asyncio.CancelledError:
            if not self._meter.report.cancelled:
                raise

    async def _index(self) -> None:
        await asyncio.wrap_future(self._library.sync.index_waiting())

    async def _work(self, asked: list[SectionJob], patience: float) -> None:
        self._meter.expect("sections", len(asked))
        self._meter.tell()
        for job in asked:
            self._lanes.put(host_of(job.url), self._turns.of(job), job)
        if self._options.pages:
            self._put_open()
        await self._lanes.join()
        await self._let_through(patience)
        if self._unreached and not self._meter.report.sections_checked:
            raise NoNetwork("no section could be reached")

    async def _let_through(self, patience: float) -> None:
        """What was held back goes on where that ends in time; else it stays open."""
        while self._gate.waiting and await self._gate.opened(patience):
            self._lanes = Lanes(self._perform_holding)
            if self._meter.phase is Phase.PAUSED:
                self._lanes.pause()
            for job in self._gate.take():
                self._put(job)
            await self._lanes.join()
        self._meter.report.held = len(self._gate.waiting)

    def _put_open(self) -> None:
        """What earlier syncs left: pages and pictures that are waiting or failed."""
        desk, only = self._library.sync, self._options.publications
        pages = [page for page in desk.pages() if not only or page.publication_id in only]
        self._turns.know(pages)
        for page in pages:
            self._put_page(page)
        if not only:
            for picture in desk.pictures():
                self._put_picture(picture)

    def _put_page(self, job: PageJob) -> None:
        if not self._waits(job):
            self._meter.expect("pages")
            self._put(job)

    def _put_picture(self, job: PictureJob) -> None:
        if job.address_id not in self._queued and not self._waits(job):
            self._queued.add(job.address_id)
            self._meter.expect("pictures")
            self._put(job)

    def _put(self, job: PageJob | PictureJob) -> None:
        self._lanes.put(host_of(job.url), self._turns.of(job), job)

    def _waits(self, job: PageJob | PictureJob) -> bool:
        patient = self._options.patient or job.rests
        return (patient and not_yet(job.next_at, self._clock())) or self._rests(job)

    def _rests(self, job: Job) -> bool:
        return self._client.resting(job.url) > 0

    async def _perform_holding(self, job: Job) -> None:
        with self._client.holding():
            await self._perform_one(job)

    async def _perform_one(self, job: Job) -> None:
        if not isinstance(job, SectionJob) and self._gate.stops(job):
            return
        if self._rests(job):  # since another of its answers in this sync
            self._leave(job)
            return
        try:
            match job:
                case SectionJob():
                    await self._sections.check(job)
                case PageJob():
                    got = await self._downloader.page(job)
                    self._turns.follow(job, got.pictures if got else ())
                    self._put_pictures(got.pictures if got else ())
                case PictureJob():
                    await self._downloader.picture(job)
                case _:
                    assert_never(job)
            self._unreached = 0
        except NoNetwork:
            # Not the publisher's fault: nothing is recorded, the next sync takes it up.
            self._unreached += 1
            if self._unreached >= _GIVE_UP:
                raise
        except EnvironmentTrouble:
            raise
        except Exception as error:
            # The boundary of one job: a mistake of ours must not keep all others from arriving.
            self._mistakes += 1
            if self._mistakes >= _GIVE_UP:
                raise
            _log.exception("%s failed by a mistake of ours", mask(job.url))
            detail = type(error).__name__
            self._meter.fail(Failure(_SUBJECTS[type(job)], job.url, Bug.code, detail))

    def _leave(self, job: Job) -> None:
        """Nothing is recorded: it is as open as it was."""
        match job:
            case SectionJob():
                self._meter.report.sections_skipped += 1
                self._meter.finish("sections")
            case PageJob():
                self._meter.finish("pages")
            case PictureJob():
                self._meter.finish("pictures")
            case _:
                assert_never(job)

    def _take(self, stored: Stored) -> None:
        """What sections brought is stored."""
        self._meter.report.articles_new += stored.new
        self._meter.report.articles_updated += stored.updated
        if self._options.pages:
            self._turns.know(stored.pages)
            for page in stored.pages:
                self._put_page(page)
        self._put_pictures(stored.pictures)

    def _put_pictures(self, jobs: tuple[PictureJob, ...]) -> None:
        if self._options.pages:
            for job in jobs:
                self._put_picture(job)
