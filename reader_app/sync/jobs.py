"""What one sync has to do: accounts, sections, pages and pictures, in lanes of their hosts."""

import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from typing import assert_never

from reader_app.domain import (
    EVERYTHING,
    Bug,
    EnvironmentTrouble,
    Failure,
    NoNetwork,
    Phase,
    Publication,
    Subject,
    SyncOptions,
    host_of,
    mask,
    not_yet,
)
from reader_app.library import (
    Library,
    LinkJob,
    PageJob,
    PickJob,
    PictureJob,
    SectionJob,
    Stored,
)
from reader_app.sync.door import Door
from reader_app.sync.edits import look_again
from reader_app.sync.gate import Gate
from reader_app.sync.lanes import Lanes
from reader_app.sync.meter import Meter
from reader_app.sync.offline import Downloader
from reader_app.sync.planner import AccountJob
from reader_app.sync.turns import Turns

__all__ = ["Job", "Jobs"]

_GIVE_UP = 5  # answers in a row that the network is gone; mistakes of ours in one sync
_EDITS = 5  # pages of one section that are read once more in one sync
_PICKS = 50  # pages of one pick list: it may name thousands, each of another publisher

Asked = AccountJob | SectionJob | PickJob
Fetched = PageJob | PictureJob | LinkJob
Job = Asked | Fetched
_SUBJECTS: dict[type[Job], tuple[Subject, str]] = {  # and as what the meter counts it
    AccountJob: (Subject.ACCOUNT, "accounts"),
    SectionJob: (Subject.SECTION, "sections"),
    PickJob: (Subject.PICKS, "sections"),
    PageJob: (Subject.PAGE, "pages"),
    LinkJob: (Subject.PAGE, "pages"),
    PictureJob: (Subject.PICTURE, "pictures"),
}
_log = logging.getLogger(__name__)


class Jobs:
    """Lives on the loop's thread. `check` asks a section, `visit` syncs an account, `pick` asks a
    pick list, and `link` fetches what it names."""

    def __init__(
        self,
        library: Library,
        door: Door,
        downloader: Downloader,
        meter: Meter,
        clock: Callable[[], float],
    ) -> None:
        self._library = library
        self._door = door
        self._downloader = downloader
        self._meter = meter
        self._clock = clock
        self.check: Callable[[SectionJob], Awaitable[None]] = _nobody
        self.visit: Callable[[AccountJob], Awaitable[None]] = _nobody
        self.pick: Callable[[PickJob], Awaitable[None]] = _nobody
        self.link: Callable[[LinkJob], Awaitable[Stored | None]] = _nobody
        self.unreached = 0  # in a row
        self._lanes: Lanes[Job] = Lanes(self._perform_holding)
        self._turns = Turns()
        self._gate: Gate[Fetched] = Gate(closed=False)
        self._options = EVERYTHING
        self._queued: set[int] = set()  # addresses of pictures
        self._linked: set[int] = set()  # picks
        self._edited: dict[int, int] = {}  # section of each article that is read once more
        self._paused: set[int] = set()  # publications that are not asked in this sync
        self._late: set[int] = set()  # publications whose previews can be had now
        self._mistakes = 0
        self._making_way = False

    # -- what the reader says meanwhile

    def hold(self, held: bool) -> None:
        """Holds pages and pictures back."""
        self._gate.close(held)

    def pause(self) -> None:
        """Starts nothing new."""
        self._lanes.pause()

    def resume(self) -> None:
        """Undoes `pause`."""
        self._lanes.resume()

    def look(self, publications: tuple[int, ...]) -> None:
        """Puts what is queued into another order."""
        self._turns.look(publications)
        self._lanes.reorder(self._turns.of)

    def want(self, publication_id: int) -> None:
        """The previews of a publication can be had now; they come when all else is there."""
        if self._options.pages:
            self._late.add(publication_id)

    def make_way(self) -> None:
        """Pages and pictures are left to the sync that waits."""
        self._making_way = True

    # -- the whole

    def begin(self, options: SyncOptions, tree: Iterable[Publication]) -> None:
        """What the sync is asked to do."""
        known = list(tree)
        self._options = options
        self._turns = Turns([one.id for one in known if one.favourite], options.looked_at)
        self._paused = {one.id for one in known if one.paused}.difference(options.publications)

    def paused(self, publication_id: int) -> bool:
        """Whether the reader wants a publication left alone."""
        return publication_id in self._paused

    async def work(self, asked: Iterable[Asked], patience: float) -> None:
        """Does all this and what comes of it. `patience`: seconds that it stays when only what is
        held back is left. Raises NoNetwork when it is gone, and trouble of this machine."""
        for job in asked:
            self.put(job)
        if self._options.pages and self._options.feeds:
            self._put_open()
        await self._lanes.join()
        await self._let_through(patience)

    async def catch_up(self, patience: float) -> bool:
        """The previews of publications to which the reader has signed in meanwhile; whether there
        were any."""
        if not self._late:
            return False
        late, self._late = self._late, set()
        self._begin_lanes()
        pages = [page for page in self._open_pages() if page.publication_id in late]
        self._turns.know(pages)
        for page in pages:
            if not page.attempts:  # what failed in this sync is not tried twice
                self._put_page(page)
        await self._lanes.join()
        await self._let_through(patience)
        return True

    def put(self, job: Asked) -> None:
        """Queues an account, a section or a pick list."""
        self._meter.expect(_SUBJECTS[type(job)][1])
        lane = f"account {job.id}" if isinstance(job, AccountJob) else host_of(job.url)
        self._lanes.put(lane, self._turns.of(job), job)

    def put_links(self, jobs: Iterable[LinkJob]) -> None:
        """Queues what pick lists name and is not here yet: of each list some, those first that
        have not failed before. The rest comes with the next syncs."""
        several: Counter[int] = Counter()  # of each list
        for job in sorted(jobs, key=lambda job: job.attempts > 0) if self._options.pages else ():
            known = job.id in self._linked or job.publication_id in self._paused
            if not known and not self._waits(job) and several[job.list_id] < _PICKS:
                several[job.list_id] += 1
                self._linked.add(job.id)
                self._meter.expect("pages")
                self._put(job)

    def take(self, stored: Stored) -> None:
        """What sections or accounts brought is stored."""
        self._meter.report.articles_new += stored.new
        self._meter.report.articles_updated += stored.updated
        if self._options.pages:
            pages = [one for one in stored.pages if one.publication_id not in self._paused]
            self._turns.know(pages, stored.pictures)
            for page in pages:
                self._put_page(page)
            for page in stored.edited:
                self._put_edited(page)
        self._put_pictures(stored.pictures)

    def _begin_lanes(self) -> None:
        self._lanes = Lanes(self._perform_holding)
        if self._meter.phase is Phase.PAUSED:
            self._lanes.pause()

    async def _let_through(self, patience: float) -> None:
        """What was held back goes on where that ends in time; else it stays open."""
        if self._gate.waiting:
            self._meter.tell()  # nothing further happens that would
        while self._gate.waiting and not self._making_way and await self._gate.opened(patience):
            self._begin_lanes()
            for job in self._gate.take():
                self._put(job)
            await self._lanes.join()
        self._meter.report.held = len(self._gate.waiting)

    # -- pages and pictures

    def _put_open(self) -> None:
        """What earlier syncs left: pages and pictures that are waiting or failed."""
        pages = self._open_pages()
        pictures = [] if self._options.publications else self._library.sync.pictures()
        self._turns.know(pages, pictures)
        for page in pages:
            self._put_page(page)
        for picture in pictures:
            self._put_picture(picture)
        if not self._options.publications:
            self.put_links(self._library.picks.links())

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

    def _put_edited(self, job: PageJob) -> None:
        """Of each section the first few; what is not here yet goes before."""
        known = job.article_id in self._edited or job.publication_id in self._paused
        if not known and list(self._edited.values()).count(job.section_id) < _EDITS:
            self._edited[job.article_id] = job.section_id
            self._put_page(job)

    def _put_picture(self, job: PictureJob) -> None:
        if job.address_id not in self._queued and not self._waits(job):
            self._queued.add(job.address_id)
            self._meter.expect("pictures")
            self._put(job)

    def _put_pictures(self, jobs: tuple[PictureJob, ...]) -> None:
        if self._options.pages:
            for job in jobs:
                self._put_picture(job)

    def _put(self, job: Fetched) -> None:
        self._lanes.put(host_of(job.url), self._turns.of(job), job)

    def _waits(self, job: Fetched) -> bool:
        patient = self._options.patient or job.rests
        return (patient and not_yet(job.next_at, self._clock())) or self._rests(job)

    def _rests(self, job: Job) -> bool:
        return not isinstance(job, AccountJob) and self._door.resting(job.url) > 0

    # -- one job

    async def _perform_holding(self, job: Job) -> None:
        if isinstance(job, AccountJob):
            await self._perform_one(job)  # it lasts as long as many others
            return
        with self._door.holding():
            await self._perform_one(job)

    async def _perform_one(self, job: Job) -> None:
        if isinstance(job, Fetched) and self._gate.stops(job):
            return
        if self._rests(job) or (isinstance(job, Fetched) and self._making_way):
            self._leave(job)
            return
        try:
            await self._do(job)
            self.unreached = 0
        except NoNetwork:
            # Not the publisher's fault: nothing is recorded, the next sync takes it up.
            self.unreached += 1
            if self.unreached >= _GIVE_UP:
                raise
        except EnvironmentTrouble:
            raise
        except Exception as error:
            # The boundary of one job: a mistake of ours must not keep all others from arriving.
            self._mistakes += 1
            if self._mistakes >= _GIVE_UP:
                raise
            where = job.server if isinstance(job, AccountJob) else job.url
            _log.exception("%s failed by a mistake of ours", mask(where))
            detail = type(error).__name__
            self._meter.fail(Failure(_SUBJECTS[type(job)][0], where, Bug.code, detail))

    async def _do(self, job: Job) -> None:
        match job:
            case AccountJob():
                await self.visit(job)
            case SectionJob():
                await self.check(job)
            case PickJob():
                await self.pick(job)
            case LinkJob():
                stored = await self.link(job)
                self._put_pictures(stored.pictures if stored else ())
            case PageJob():
                got = await self._page(job)
                self._turns.follow(job, got.pictures if got else ())
                self._put_pictures(got.pictures if got else ())
            case PictureJob():
                await self._downloader.picture(job)
            case _:
                assert_never(job)

    async def _page(self, job: PageJob) -> Stored | None:
        if not job.again:
            return await self._downloader.page(job)
        stored = await look_again(self._downloader, job)
        self._meter.report.pages_fetched += stored is not None
        self._meter.finish("pages")
        return stored

    def _leave(self, job: Job) -> None:
        """Nothing is recorded: it is as open as it was."""
        self._meter.report.sections_skipped += isinstance(job, SectionJob)
        self._meter.finish(_SUBJECTS[type(job)][1])


async def _nobody(job: object) -> None:
    """Until the sync has begun there is nobody to ask."""
