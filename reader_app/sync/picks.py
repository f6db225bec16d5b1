"""Checking pick lists, and fetching what they name that is not here yet."""

import asyncio
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from stat import S_ISREG
from urllib.parse import urlsplit
from urllib.request import url2pathname

from reader_app.content import read_links, read_page
from reader_app.domain import (
    AddressNeeded,
    Failure,
    Fault,
    FileUnreadable,
    LinkList,
    NoKeyring,
    Pace,
    Page,
    PublisherTrouble,
    ReaderError,
    Subject,
    SyncOptions,
    host_of,
    is_same_title,
    not_yet,
)
from reader_app.library import Library, LinkJob, PickJob, PickResult, Stored
from reader_app.net import Answer, Validators, Want
from reader_app.sync.door import Door
from reader_app.sync.meter import Meter
from reader_app.sync.planner import VALIDATORS_LIVE
from reader_app.sync.schedule import after_answer, after_failure, back_off, learn
from reader_app.sync.sessions import Sessions
from reader_app.workers import Workers

__all__ = ["Curators", "lists_due", "read_file"]

_LARGEST = 8 * 1024 * 1024  # bytes of a file
_TROUBLES = (PublisherTrouble, AddressNeeded, NoKeyring, FileUnreadable)


def lists_due(
    jobs: Iterable[PickJob],
    options: SyncOptions,
    run_id: int,
    now: int,
    rests: Mapping[str, int],
) -> list[PickJob]:
    """The pick lists to ask now, as `planner.due`."""
    if options.publications or not options.feeds:
        return []
    return [
        job
        for job in jobs
        if job.run_id != run_id
        and not job.ended
        and not (options.patient and not_yet(job.next_at, now))
        and not not_yet(rests.get(host_of(job.url), 0), now)
    ]


async def read_file(url: str) -> bytes:
    """A list that is a file ("file://…"). Raises FileUnreadable, also for what is no file, where
    reading might never end, and for what is too large to be a list."""
    path = Path(url2pathname(urlsplit(url).path))
    try:
        return await asyncio.to_thread(_read, path)
    except (OSError, ValueError) as error:
        raise FileUnreadable(str(error), subject=str(path)) from error


def _read(path: Path) -> bytes:
    with open(path, "rb", opener=_open_at_once) as file:
        if not S_ISREG(os.fstat(file.fileno()).st_mode):
            raise ValueError("no file")
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise ValueError(f"more than {_LARGEST} bytes")
    return data


def _open_at_once(path: str, flags: int) -> int:
    """Waits for nobody to write into a pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


class Curators:
    """The pick lists of one run. `put`: hands on what is to be fetched."""

    def __init__(
        self,
        library: Library,
        door: Door,
        sessions: Sessions,
        workers: Workers,
        meter: Meter,
        clock: Callable[[], float],
        run_id: int,
        put: Callable[[Iterable[LinkJob]], None],
    ) -> None:
        self._library = library
        self._door = door
        self._sessions = sessions
        self._workers = workers
        self._meter = meter
        self._clock = clock
        self._run_id = run_id
        self._put = put

    # -- lists

    async def check(self, job: PickJob) -> None:
        """Asks a list and stores what it names; its trouble is stored with it."""
        now = int(self._clock())
        try:
            result = await self._compare(job, now)
        except _TROUBLES as trouble:
            result = self._failed(job, trouble, now)
        await asyncio.wrap_future(self._library.picks.ended(result))
        if result.failure is not None:
            self._meter.fail(result.failure)
        elif result.links is not None:
            self._put(self._library.picks.links(job.id))
        self._meter.finish("sections")

    async def _compare(self, job: PickJob, now: int) -> PickResult:
        answer = await self._ask(job, now)
        again = after_answer(job.id, job.rhythm, answer.max_age, now)
        result = PickResult(job.id, again.at, now, self._run_id, moved_to=answer.moved_to)
        if answer.not_modified:
            return result
        digest = blake2b(answer.body, digest_size=16).digest()
        validators = answer.validators or Validators()
        result = replace(
            result,
            etag=validators.etag,
            last_modified=validators.last_modified,
            validated=now,
            body_hash=digest,
        )
        if digest == job.body_hash:
            return result
        links: LinkList = await self._workers.run(
            read_links, answer.body, answer.content_type, answer.url, now
        )
        dates = [link.at for link in links.links if link.at is not None]
        rhythm = learn(job.rhythm, dates, Pace(), len(links.links), now)
        found = await asyncio.to_thread(self._find, job.id, [link.url for link in links.links])
        again = after_answer(job.id, rhythm, answer.max_age, now)
        told = replace(result, next_at=again.at, links=links, found=found, rhythm=rhythm)
        return told if links.complete else replace(told, etag="", last_modified="", body_hash=None)

    def _find(self, list_id: int, urls: Sequence[str]) -> dict[str, int]:
        """The articles that are here already of those that a list names for the first time; of
        others this is seen when their pages are to be fetched."""
        return self._library.picks.find(self._library.picks.fresh(list_id, urls))

    async def _ask(self, job: PickJob, now: int) -> Answer:
        if job.url.startswith("file:"):
            return Answer(job.url, 200, "", await read_file(job.url), None)
        fresh = 0 <= now - job.validated < VALIDATORS_LIVE
        conditions = Validators(job.etag, job.last_modified) if fresh else Validators()
        return await self._door.fetch(job.url, want=Want.FEED, conditions=conditions or None)

    def _failed(self, job: PickJob, trouble: ReaderError, now: int) -> PickResult:
        attempts, status, wait = job.attempts + 1, None, None
        if isinstance(trouble, PublisherTrouble):
            status, wait = trouble.status, trouble.retry_after
        again = after_failure(job.id, trouble.code, attempts, wait, now)
        ended = trouble.code == Fault.GONE
        retry = None if ended else again.at
        facts = trouble.code, trouble.detail, status, job.fail_since or now, retry, attempts
        failure = Failure(Subject.PICKS, job.url, *facts, job.title, job.id)
        return PickResult(job.id, again.at, now, self._run_id, failure=failure, ended=ended)

    # -- pages

    async def fetch(self, job: LinkJob) -> Stored | None:
        """Fetches the page behind a link and stores it, unless it turns out to be an article that
        is here, perhaps since its feed was asked; None when that failed."""
        picks, report = self._library.picks, self._meter.report
        here = (await asyncio.to_thread(picks.find, [job.url])).get(job.url)
        try:
            if here is None:
                answer, page = await self._read(job)
                here = await asyncio.to_thread(self._here, answer.url, page)
        except _TROUBLES as trouble:
            await self._link_failed(job, trouble)
            return None
        if here is not None:
            stored = Stored(await asyncio.wrap_future(picks.join(job.id, here)))
        else:
            stored = await asyncio.wrap_future(picks.keep(job.id, page, answer.url, job.url))
            report.pages_fetched += 1
        report.articles_new += stored.new
        self._meter.finish("pages")
        return stored

    async def _read(self, job: LinkJob) -> tuple[Answer, Page]:
        # A list of the internet may not lead into the reader's own network.
        own = not self._door.is_own_network(job.url) or host_of(job.url) == host_of(job.list_url)
        held = await self._sessions.hold(job.publication_id) if job.publication_id else None
        session = held.session if held else None
        answer = await self._door.fetch(job.url, want=Want.PAGE, own=own, session=session)
        if not answer.body.strip():
            fault = Fault.MALFORMED if answer.status < 400 else Fault.FORBIDDEN
            raise PublisherTrouble(fault, "empty", status=answer.status)
        page: Page = await self._workers.run(
            read_page,
            answer.body,
            answer.content_type,
            answer.url,
            status=answer.status,
            title=job.title,
            rules=self._library.rules.of(job.publication_id) if job.publication_id else (),
        )
        return answer, page

    def _here(self, url: str, page: Page) -> int | None:
        """The article that is here already, by where the link led in the end, and by what the page
        calls itself where the title is the same: some call every page by their front page."""
        found = self._library.picks.find([url, page.canonical] if page.canonical else [url])
        if url in found:
            return found[url]
        id = found.get(page.canonical)
        rows = self._library.rows([id]) if id is not None else []
        return id if any(is_same_title(row.title, page.title) for row in rows) else None

    async def _link_failed(self, job: LinkJob, trouble: ReaderError) -> None:
        now, attempts, status, wait = int(self._clock()), job.attempts + 1, None, None
        if isinstance(trouble, PublisherTrouble):
            status, wait = trouble.status, trouble.retry_after
        again = back_off(trouble.code, attempts, wait, now)
        facts = trouble.code, trouble.detail, status, now, again, attempts
        failure = Failure(Subject.PAGE, job.url, *facts, job.title or host_of(job.url))
        await asyncio.wrap_future(self._library.picks.link_failed(job.id, failure))
        self._meter.report.pages_failed += 1
        self._meter.fail(failure)
        self._meter.finish("pages")
