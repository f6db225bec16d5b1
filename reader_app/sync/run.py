"""One sync while it runs: its course from the first question to the end."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence

from reader_app.domain import (
    EVERYTHING,
    Failure,
    NoNetwork,
    Phase,
    Publication,
    Reason,
    Subject,
    SyncOptions,
    SyncReport,
)
from reader_app.library import Library, PickJob, SectionJob
from reader_app.sync.door import Door
from reader_app.sync.inbox import Inbox
from reader_app.sync.jobs import Jobs
from reader_app.sync.meter import Meter
from reader_app.sync.moves import Moves
from reader_app.sync.offline import Downloader
from reader_app.sync.picks import Curators, lists_due
from reader_app.sync.placing import Placing
from reader_app.sync.planner import AccountJob, accounts_due, due
from reader_app.sync.sections import Sections
from reader_app.sync.servers import Servers
from reader_app.sync.sessions import Sessions
from reader_app.sync.tour import Tour
from reader_app.workers import Workers

__all__ = ["Run"]


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
        servers: Servers,
        placing: Placing,
    ) -> None:
        self._library = library
        self._moves = moves
        self._door = door
        self._sessions = sessions
        self._workers = workers
        self._servers = servers
        self._placing = placing
        self._meter = meter
        self._clock = clock
        downloader = Downloader(library, door, sessions, workers, meter, clock)
        self._jobs = Jobs(library, door, downloader, meter, clock)
        self._tour: Tour | None = None
        self._options = EVERYTHING
        self._task: asyncio.Task[None] | None = None
        self._visits: set[asyncio.Task[SyncReport]] = set()
        self.want = self._jobs.want
        self.look = self._jobs.look
        self.make_way = self._jobs.make_way

    def hold_pages(self, held: bool) -> None:
        self._jobs.hold(held)
        self._meter.holds = held
        self._meter.tell()

    def pause(self) -> None:
        self._meter.phase = Phase.PAUSED
        self._jobs.pause()
        self._servers.pause()
        self._meter.tell()

    def resume(self) -> None:
        self._meter.phase = Phase.RUNNING
        self._jobs.resume()
        self._servers.resume()
        self._meter.tell()

    def cancel(self) -> None:
        self._meter.phase = Phase.STOPPING
        self._meter.report.cancelled = True
        self._meter.tell()
        for task in (self._task, *self._visits):
            if task is not None:
                task.cancel()

    # -- accounts that are asked for meanwhile

    async def visit(self, account_ids: Sequence[int]) -> SyncReport | None:
        """Syncs accounts beside the rest; None where this sync is at its end."""
        if self._tour is None:
            return None
        task = asyncio.create_task(self._visit(self._tour, account_ids))
        self._visits.add(task)
        task.add_done_callback(self._visits.discard)
        try:
            return await task
        except asyncio.CancelledError:
            if not self._meter.report.cancelled:
                raise
            return SyncReport(cancelled=True)

    async def _visit(self, tour: Tour, account_ids: Sequence[int]) -> SyncReport:
        options = SyncOptions(accounts=tuple(account_ids), feeds=False)
        jobs = accounts_due(self._library.accounts.all(), {}, options, int(self._clock()))
        report = SyncReport()
        self._meter.expect("accounts", len(jobs))
        for failure in await asyncio.gather(*(tour.visited(job, report) for job in jobs)):
            report.failures += [failure] if failure else []
        report.pending = self._library.outbox.count(None)
        return report

    # -- the course

    async def perform(self, options: SyncOptions, patience: float) -> SyncReport:
        """The whole sync. Raises NoNetwork, and trouble of this machine."""
        self._options = options
        tree = self._library.tree()
        self._jobs.begin(options, tree)
        started = self._clock()
        run_id = await self._begin(int(started))
        try:
            outcome = await self._course(tree, run_id, int(started), patience)
        finally:
            self._tour = None
        report = self._meter.report
        await self._unless_cancelled(self._index())  # goes on by itself when nobody waits for it
        if not report.cancelled:
            await self._unless_cancelled(self._placing.place())
        outcome = outcome or (Reason.STOPPED if report.cancelled else "")
        if options.feeds:
            ended = self._library.sync.end_run(run_id, int(self._clock()), outcome)
            await asyncio.wrap_future(ended)
        report.pending = self._library.outbox.count(None)
        report.seconds = self._clock() - started
        self._meter.phase = Phase.IDLE
        self._meter.tell()
        return report

    async def _begin(self, now: int) -> int:
        """The number of the run; accounts alone are none of their own."""
        if not self._options.feeds:
            return self._library.last_run().id
        return await asyncio.wrap_future(self._library.sync.begin_run(now))

    async def _course(
        self, tree: Sequence[Publication], run_id: int, now: int, patience: float
    ) -> str:
        """All but the end; the result is what kept it from asking everybody, "" for nothing."""
        desk, report, tools = self._library.sync, self._meter.report, (self._meter, self._clock)
        inbox = Inbox(desk, self._clock, self._jobs.take)
        sections = Sections(inbox, self._door, self._sessions, self._workers, *tools, run_id)
        about = self._library, self._servers, self._workers, *tools
        tour = self._tour = Tour(*about, self._jobs.take, run_id)
        self._jobs.check, self._jobs.visit = sections.check, tour.sync
        lists = self._picks(run_id, now)
        jobs = desk.sections() if self._options.feeds else []
        asked, report.sections_skipped = due(jobs, self._options, run_id, now, desk.rests())
        outcome = ""
        try:
            everybody: list[AccountJob | SectionJob | PickJob] = [*asked, *lists]
            everybody[:0] = self._accounts(tree, now)
            await self._unless_cancelled(self._work(everybody, patience))
            await self._unless_cancelled(self._look(jobs))
            await self._visited()
        except NoNetwork as gone:
            outcome = Reason.NO_NETWORK
            if not report.sections_checked and not tour.reached:
                if self._options.feeds:
                    await asyncio.wrap_future(desk.gave_up(run_id, outcome))
                raise
            self._meter.fail(Failure(Subject.SECTION, "", gone.code, gone.detail))
        finally:
            await inbox.close()
        if self._options.feeds:
            await self._unless_cancelled(self._expire())
        return outcome

    def _accounts(self, tree: Sequence[Publication], now: int) -> list[AccountJob]:
        of = self._library.accounts.holders() if self._options.publications else {}
        holders = {
            one.id: {id for section in one.sections for id in of.get(section.id, ())}
            for one in tree
        }
        return accounts_due(self._library.accounts.all(), holders, self._options, now)

    def _picks(self, run_id: int, now: int) -> list[PickJob]:
        """The pick lists to ask."""
        tools = self._library, self._door, self._sessions, self._workers, self._meter, self._clock
        curators = Curators(*tools, run_id, self._jobs.put_links)
        self._jobs.pick, self._jobs.link = curators.check, curators.fetch
        jobs, rests = self._library.picks.jobs(), self._library.sync.rests()
        return lists_due(jobs, self._options, run_id, now, rests)

    async def _visited(self) -> None:
        """What was asked for meanwhile is done; nothing further is taken."""
        while self._visits:
            await asyncio.gather(*self._visits, return_exceptions=True)
        self._tour = None

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
        if self._meter.report.cancelled or self._meter.holds or not self._options.feeds:
            return
        self._meter.report.offers = await self._moves.look(
            {
                job.id: job
                for job in jobs
                if not self._jobs.paused(job.publication_id)
                and (not only or job.publication_id in only)
            }
        )

    async def _expire(self) -> None:
        """Deletes what was read and is over the time that the reader gave it."""
        over = await asyncio.wrap_future(self._library.upkeep.expire(int(self._clock())))
        while over.further is not None:
            further = self._library.upkeep.expire(int(self._clock()), over.further)
            over = await asyncio.wrap_future(further)
        while await asyncio.wrap_future(self._library.picks.tidy(int(self._clock()))):
            pass

    async def _place_early(self) -> None:
        """A first front page, as soon as the feeds are in: their pages may take an hour."""
        await self._meter.asked.wait()
        await self._placing.place_early()

    async def _index(self) -> None:
        await asyncio.wrap_future(self._library.sync.index_waiting())

    async def _work(
        self, asked: Sequence[AccountJob | SectionJob | PickJob], patience: float
    ) -> None:
        self._meter.tell()
        early = asyncio.create_task(self._place_early())
        try:
            await self._jobs.work(asked, patience)
            await self._sessions.settle()
            while await self._jobs.catch_up(patience):
                await self._sessions.settle()
        finally:
            early.cancel()
            await asyncio.wait([early])
        reached = self._meter.report.sections_checked or (self._tour and self._tour.reached)
        if self._jobs.unreached and not reached:
            raise NoNetwork("nothing could be reached")
