"""One sync while it runs: what it asks, in which order, and what becomes of the answers."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import assert_never

from reader_app.domain import (
    Bug,
    EnvironmentTrouble,
    Failure,
    NoNetwork,
    Phase,
    Reason,
    Subject,
    SyncReport,
    host_of,
    mask,
    not_yet,
)
from reader_app.library import Library, PageJob, PictureJob, SectionJob, Stored
from reader_app.sync.door import Door
from reader_app.sync.gate import Gate
from reader_app.sync.inbox import Inbox
from reader_app.sync.lanes import Lanes
from reader_app.sync.meter import Meter
from reader_app.sync.moves import Moves
from reader_app.sync.offline import Downloader
from reader_app.sync.options import EVERYTHING, SyncOptions
from reader_app.sync.planner import due
from reader_app.sync.sections import Sections
from reader_app.sync.sessions import Sessions
from reader_app.sync.turns import Turns
from reader_app.workers import Workers

__all__ = ["Run"]

_GIVE_UP = 5  # answers in a row that the network is gone; mistakes of ours in one sync

Job = SectionJob | PageJob | PictureJob
_SUBJECTS = {SectionJob: Subject.SECTION, PageJob: Subject.PAGE, PictureJob: Subject.PICTURE}
_log = logging.getLogger(__name__)


class Run:
    """One sync while it runs; lives on the loop's thread."""

    def __init__(
        self,
        library: Library,
        door: Door,
        sessions: Sessions,
        workers: Workers,
        meter: Meter,
        clock: Callable[[], float],
        moves: Moves,
    ) -> None:
        self._library = library
        self._moves = moves
        self._door = door
        self._sessions = sessions
        self._workers = workers
        self._meter = meter
        self._clock = clock
        self._downloader = Downloader(library, door, sessions, workers, meter, clock)
        self._lanes: Lanes[Job] = Lanes(self._perform_holding)
        self._queued: set[int] = set()  # addresses of pictures
        self._paused: set[int] = set()  # publications that are not asked in this sync
        self._late: set[int] = set()  # publications whose previews can be had now
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

    def want(self, publication_id: int) -> None:
        """The previews of a publication can be had now; they come when all else is there."""
        if self._options.pages:
            self._late.add(publication_id)

    def cancel(self) -> None:
        self._meter.phase = Phase.STOPPING
        self._meter.report.cancelled = True
        self._meter.tell()
        if self._task is not None:
            self._task.cancel()

    async def perform(self, options: SyncOptions, patience: float) -> SyncReport:
        desk, report = self._library.sync, self._meter.report
        self._options = options
        tree = self._library.tree()
        self._turns = Turns([one.id for one in tree if one.favourite], options.looked_at)
        self._paused = {one.id for one in tree if one.paused}.difference(options.publications)
        started = self._clock()
        run_id = await asyncio.wrap_future(desk.begin_run(int(started)))
        inbox = Inbox(desk, self._clock, self._take)
        self._sections = Sections(
            inbox, self._door, self._sessions, self._workers, self._meter, self._clock, run_id
        )
        jobs = desk.sections()
        asked, report.sections_skipped = due(jobs, options, run_id, int(started), desk.rests())
        outcome = ""
        try:
            await self._unless_cancelled(self._work(asked, patience))
            await self._unless_cancelled(self._look(jobs))
        except NoNetwork as gone:
            outcome = Reason.NO_NETWORK
            if not report.sections_checked:
                await asyncio.wrap_future(desk.gave_up(run_id, outcome))
                raise
            self._meter.fail(Failure(Subject.SECTION, "", gone.code, gone.detail))
        finally:
            await inbox.close()
        await self._unless_cancelled(self._expire())
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

    async def _look(self, jobs: list[SectionJob]) -> None:
        """Looks for sections that have gone, where data may be spent on it."""
        only = self._options.publications
        if self._meter.report.cancelled or self._meter.holds:
            return
        self._meter.report.offers = await self._moves.look(
            {
                job.id: job
                for job in jobs
                if job.publication_id not in self._paused
                and (not only or job.publication_id in only)
            }
        )

    async def _expire(self) -> None:
        """Deletes what was read and is over the time that the reader gave it."""
        over = await asyncio.wrap_future(self._library.upkeep.expire(int(self._clock())))
        while over.further is not None:
            further = self._library.upkeep.expire(int(self._clock()), over.further)
            over = await asyncio.wrap_future(further)

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
        await self._sessions.settle()
        while self._late:
            await self._catch_up(patience)
        if self._unreached and not self._meter.report.sections_checked:
            raise NoNetwork("no section could be reached")

    async def _catch_up(self, patience: float) -> None:
        """The previews of publications to which the reader has signed in meanwhile."""
        late, self._late = self._late, set()
        self._begin_lanes()
        pages = [page for page in self._open_pages() if page.publication_id in late]
        self._turns.know(pages)
        for page in pages:
            if not page.attempts:  # what failed in this sync is not tried twice
                self._put_page(page)
        await self._lanes.join()
        await self._let_through(patience)
        await self._sessions.settle()

    def _begin_lanes(self) -> None:
        self._lanes = Lanes(self._perform_holding)
        if self._meter.phase is Phase.PAUSED:
            self._lanes.pause()

    async def _let_through(self, patience: float) -> None:
        """What was held back goes on where that ends in time; else it stays open."""
        while self._gate.waiting and await self._gate.opened(patience):
            self._begin_lanes()
            for job in self._gate.take():
                self._put(job)
            await self._lanes.join()
        self._meter.report.held = len(self._gate.waiting)

    def _put_open(self) -> None:
        """What earlier syncs left: pages and pictures that are waiting or failed."""
        pages = self._open_pages()
        pictures = [] if self._options.publications else self._library.sync.pictures()
        self._turns.know(pages, pictures)
        for page in pages:
            self._put_page(page)
        for picture in pictures:
            self._put_picture(picture)

    def _open_pages(self) -> list[PageJob]:
        only = self._options.publications
        pages = self._library.sync.pages()
        return [
            page
            for page in pages
            if page.publication_id not in self._paused and (not only or page.publication_id in only)
        ]

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
        return self._door.resting(job.url) > 0

    async def _perform_holding(self, job: Job) -> None:
        with self._door.holding():
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
            self._turns.know(stored.pages, stored.pictures)
            for page in stored.pages:
                self._put_page(page)
        self._put_pictures(stored.pictures)

    def _put_pictures(self, jobs: tuple[PictureJob, ...]) -> None:
        if self._options.pages:
            for job in jobs:
                self._put_picture(job)
