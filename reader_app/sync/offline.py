"""The offline downloader: pages and pictures, so that an article opens with no network."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from reader_app.content import longer, read_again, read_blocks, read_page, read_picture
from reader_app.domain import (
    AddressNeeded,
    BlockRule,
    Body,
    Changes,
    Extraction,
    Failure,
    Fault,
    NoKeyring,
    Page,
    PageBlock,
    PictureFacts,
    PublisherTrouble,
    Subject,
    TextSource,
    TextState,
    host_of,
    publication_key,
)
from reader_app.library import Library, PageJob, PictureJob, Stored
from reader_app.net import Answer, Want
from reader_app.sync.door import Door
from reader_app.sync.meter import Meter
from reader_app.sync.schedule import back_off
from reader_app.sync.sessions import Pass, Sessions
from reader_app.sync.together import Together
from reader_app.workers import Workers

__all__ = ["Downloader"]

Trouble = PublisherTrouble | AddressNeeded | NoKeyring

_REFUSED = ("status 401", "status 403")
_SHORT = 100  # words of a feed's text
_INDEXED = 100  # pages: what is stored meanwhile is found in a search


class Downloader:
    """Fetches pages and pictures of one run."""

    def __init__(
        self,
        library: Library,
        door: Door,
        sessions: Sessions,
        workers: Workers,
        meter: Meter,
        clock: Callable[[], float],
    ) -> None:
        self._library = library
        self._door = door
        self._sessions = sessions
        self._workers = workers
        self._meter = meter
        self._clock = clock
        self._named: set[int] = set()
        self._sure: set[int] = set()  # articles whose page still has the text that is stored
        self._rules: Mapping[int, tuple[BlockRule, ...]] | None = None  # read once for a run
        self._unindexed = 0
        self._stored_pages = Together(self._store_pages)
        self._stored_pictures = Together(self._store_pictures)

    async def page(self, job: PageJob) -> Stored | None:
        """Fetches, extracts and stores an article's page; None when that failed."""
        try:
            page = await self._read(job)
        except (PublisherTrouble, AddressNeeded, NoKeyring) as trouble:
            if trouble.code == Fault.NOT_A_PAGE:
                await asyncio.wrap_future(self._library.sync.page_absent(job.article_id))
            else:
                await self._page_failed(job, trouble)
            self._meter.finish("pages")
            return None
        stored = await self._stored_pages.put((job.article_id, page, job.url))
        await self._name(job, page)
        report = self._meter.report
        report.pages_fetched += 1
        report.pages_preview += page.body.state is TextState.PREVIEW
        self._meter.finish("pages")
        return stored

    async def _store_pages(self, pages: Sequence[tuple[int, Page, str]]) -> Sequence[Stored]:
        store = self._library.sync.store_pages
        stored = await asyncio.wrap_future(store(pages, self._sure))
        self._unindexed += len(pages)
        if self._unindexed >= _INDEXED:
            self._unindexed = 0
            self._library.sync.index_waiting()  # what fails is met again at the end of the sync
        return stored

    async def _store_pictures(
        self, pictures: Sequence[tuple[int, bytes, PictureFacts]]
    ) -> Sequence[Changes]:
        desk = self._library.sync

        def write() -> list[str]:
            return [desk.put_picture(data) for _, data, _ in pictures]

        names = await asyncio.to_thread(write)
        changes = await asyncio.wrap_future(
            desk.store_pictures(
                [
                    (address_id, sha256, facts, len(data))
                    for sha256, (address_id, data, facts) in zip(names, pictures, strict=True)
                ]
            )
        )
        return [changes] * len(pictures)

    async def again(self, job: PageJob) -> Page:
        """Fetches and reads once more the page of an article that has a text, `job.stored`. Raises
        PublisherTrouble, AddressNeeded, NoKeyring and NoNetwork: nothing is recorded then."""
        return await self._read(job)

    async def keep(self, job: PageJob, page: Page) -> Stored:
        """Stores a page that was read once more. The text stays where the page has become shorter
        or a preview."""
        return await self._stored_pages.put((job.article_id, page, job.url))

    async def blocks(self, job: PageJob) -> tuple[PageBlock, ...]:
        """Fetches an article's page and tells its pieces. Raises as `again`."""
        answers: list[Answer] = []
        await self._read(job, answers.append)
        answer = answers[-1]
        return await self._workers.run(
            read_blocks,
            answer.body,
            answer.content_type,
            answer.url,
            status=answer.status,
            title=job.title,
            byline=job.byline,
            rules=self._rules_of(job),
        )

    def _rules_of(self, job: PageJob) -> tuple[BlockRule, ...]:
        if self._rules is None:
            self._rules = self._library.rules.all()
        return self._rules.get(job.publication_id, ())

    async def _read(self, job: PageJob, take: Callable[[Answer], None] | None = None) -> Page:
        """With the reader's session where there is one: a page that comes as if there was none is
        asked for once more where that had ended, and else is a preview."""
        held = await self._sessions.hold(job.publication_id)
        try:
            page = await self._read_with(job, held, take)
        except PublisherTrouble as trouble:
            if held is None or trouble.fault is not Fault.FORBIDDEN:
                raise
            renewed = await self._sessions.doubt(held, refused=True)
            if renewed is held:
                raise
            return await self._read_with(job, renewed, take)
        if held is None:
            return page
        if page.body.state is TextState.COMPLETE:
            await self._sessions.prove(held, job)
        elif page.body.reason:
            renewed = await self._sessions.doubt(held, refused=page.body.reason in _REFUSED)
            if renewed not in (None, held):
                page = await self._read_with(job, renewed, take)
        await self._sessions.store(now_and_then=True)
        return page

    async def _read_with(
        self, job: PageJob, held: Pass | None, take: Callable[[Answer], None] | None
    ) -> Page:
        own = self._own(job.url, lambda: self._library.sync.sections_of(job.publication_id))
        session = held.session if held else None
        answer = await self._door.fetch(job.url, want=Want.PAGE, own=own, session=session)
        if self._sessions.has(job.publication_id) and await self._sessions.is_closed(answer, job):
            raise PublisherTrouble(Fault.FORBIDDEN, "a form in its place", status=answer.status)
        if not answer.body.strip():  # a server in trouble; there may be a page another time
            fault = Fault.MALFORMED if answer.status < 400 else Fault.FORBIDDEN
            raise PublisherTrouble(fault, "empty", status=answer.status)
        if take is not None:
            take(answer)
        if job.extraction is Extraction.PAGE:
            return await self._extract(job, answer, None)
        if job.feed_words <= _SHORT:  # hardly ever the longer one, so it is not read back before
            page = await self._extract(job, answer, None)
            if not longer(job.feed_words, page.body.words):
                return page
        return await self._extract(job, answer, self._feed_body(job))

    def _feed_body(self, job: PageJob) -> Body | None:
        body = self._library.sync.body(job.article_id)
        return body if body is not None and body.source is TextSource.FEED else None

    async def _extract(self, job: PageJob, answer: Answer, feed_body: Body | None) -> Page:
        if job.stored:
            return await self._extract_again(job, answer, feed_body)
        return await self._workers.run(
            read_page,
            answer.body,
            answer.content_type,
            answer.url,
            status=answer.status,
            title=job.title,
            byline=job.byline,
            feed_body=feed_body,
            rules=self._rules_of(job),
        )

    async def _extract_again(self, job: PageJob, answer: Answer, feed_body: Body | None) -> Page:
        page, sure = await self._workers.run(
            read_again,
            answer.body,
            answer.content_type,
            answer.url,
            stored=job.stored,
            status=answer.status,
            title=job.title,
            byline=job.byline,
            feed_body=feed_body,
            rules=self._rules_of(job),
        )
        if sure:
            self._sure.add(job.article_id)
        return page

    def _own(self, url: str, sections: Callable[[], list[str]]) -> bool:
        """Whether an address of the reader's own network was named by a publication from there."""
        if not self._door.is_own_network(url):
            return True
        return host_of(url) in {host_of(section) for section in sections()}

    async def _name(self, job: PageJob, page: Page) -> None:
        """A publication is called what its own pages call it, where nobody gave it a name."""
        if job.publication_id in self._named or not page.publication:
            return
        if publication_key(job.url) == publication_key(page.canonical or job.url):
            self._named.add(job.publication_id)
            name = self._library.sync.name_publication(job.publication_id, page.publication)
            await asyncio.wrap_future(name)

    async def _page_failed(self, job: PageJob, trouble: Trouble) -> None:
        failure = self._failure(Subject.PAGE, job, trouble, job.title, job.article_id)
        await asyncio.wrap_future(self._library.sync.page_failed(job.article_id, failure))
        self._meter.report.pages_failed += 1
        self._meter.fail(failure)

    async def picture(self, job: PictureJob) -> None:
        """Fetches a picture, proves that it decodes, stores it."""
        desk = self._library.sync
        try:
            own = self._own(job.url, lambda: desk.sections_of_picture(job.address_id))
            answer = await self._door.fetch(
                job.url,
                want=Want.PICTURE,
                referer=job.referer,
                own=own,
                session=self._sessions.for_picture(job.url, job.referer),
            )
            facts = await self._workers.run(read_picture, answer.body, answer.content_type)
        except (PublisherTrouble, AddressNeeded, NoKeyring) as trouble:
            failure = self._failure(Subject.PICTURE, job, trouble, "", None)
            await asyncio.wrap_future(desk.picture_failed(job.address_id, failure))
            if not job.icon:
                self._meter.report.pictures_failed += 1
                self._meter.fail(failure)
        else:
            data = answer.body if facts.data is None else facts.data
            # The facts without the bytes, which they would hold a second time.
            await self._stored_pictures.put((job.address_id, data, replace(facts, data=None)))
            self._meter.report.pictures_stored += not job.icon
        self._meter.finish("pictures")

    def _failure(
        self,
        subject: Subject,
        job: PageJob | PictureJob,
        trouble: Trouble,
        title: str,
        article_id: int | None,
    ) -> Failure:
        now, attempts = int(self._clock()), job.attempts + 1
        status, wait = None, None
        if isinstance(trouble, PublisherTrouble):
            status, wait = trouble.status, trouble.retry_after
        return Failure(
            subject,
            job.url,
            trouble.code,
            trouble.detail,
            status,
            now,
            back_off(trouble.code, attempts, wait, now),
            attempts,
            title or host_of(job.url),
            article_id,
        )
