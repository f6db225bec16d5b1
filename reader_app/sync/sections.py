"""Checking one section: ask, compare, store what is new."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import blake2b

from reader_app.content import read_delivery, read_feed, read_listing
from reader_app.domain import (
    AddressNeeded,
    Delivery,
    Failure,
    Fault,
    Feed,
    NoKeyring,
    NoNetwork,
    PublisherTrouble,
    Recipient,
    SectionKind,
    Subject,
    host_of,
)
from reader_app.library import FeedResult, SectionJob
from reader_app.net import Answer, Validators, Want
from reader_app.sync.door import Door
from reader_app.sync.inbox import Inbox
from reader_app.sync.listings import own_page
from reader_app.sync.meter import Meter
from reader_app.sync.planner import VALIDATORS_LIVE, icon_of, titles
from reader_app.sync.schedule import after_answer, after_failure, learn
from reader_app.sync.sessions import Sessions
from reader_app.workers import Workers

__all__ = ["Sections"]


class Sections:
    """Checks sections of one run."""

    def __init__(
        self,
        inbox: Inbox,
        door: Door,
        sessions: Sessions,
        workers: Workers,
        meter: Meter,
        clock: Callable[[], float],
        run_id: int,
    ) -> None:
        self._inbox = inbox
        self._door = door
        self._sessions = sessions
        self._workers = workers
        self._meter = meter
        self._clock = clock
        self._run_id = run_id

    async def check(self, job: SectionJob) -> None:
        """Asks a section and stores what came; a publisher's trouble is stored as such."""
        now = int(self._clock())
        try:
            answer = await self._ask(job, now)
            result = await self._compare(job, answer, now)
        except (PublisherTrouble, AddressNeeded, NoKeyring) as trouble:
            result = self._failed(job, trouble, now)
        await self._inbox.put(result)
        self._count(result)

    async def _ask(self, job: SectionJob, now: int) -> Answer:
        fresh = 0 <= now - job.validated < VALIDATORS_LIVE
        conditions = Validators(job.etag, job.last_modified) if fresh else Validators()
        if job.kind is SectionKind.LISTING:
            page = await self._door.fetch(job.url, want=Want.PAGE, conditions=conditions or None)
            return own_page(job.url, page)
        held = await self._sessions.hold(job.publication_id)
        session = held.session if held else None
        try:
            return await self._door.fetch(
                job.url, want=Want.FEED, conditions=conditions or None, session=session
            )
        except PublisherTrouble as trouble:
            if held is None or trouble.fault is not Fault.FORBIDDEN:
                raise
            renewed = await self._sessions.doubt(held, refused=True)
            if renewed is None or renewed is held:
                raise
            return await self._door.fetch(job.url, want=Want.FEED, session=renewed.session)

    async def _compare(self, job: SectionJob, answer: Answer, now: int) -> FeedResult:
        again = after_answer(job.id, job.rhythm, answer.max_age, now, job.chosen)
        unchanged = FeedResult(
            job.id,
            again.at,
            now,
            self._run_id,
            moved_to=answer.moved_to,
            reason=again.reason,
        )
        if answer.not_modified:
            return unchanged
        digest = blake2b(answer.body, digest_size=16).digest()
        if digest == job.body_hash:
            return _validated(unchanged, answer, digest, now)
        to = Recipient(job.id, job.publication_id, job.site_url, job.seen)
        read = read_listing if job.kind is SectionKind.LISTING else read_delivery
        delivery = await self._workers.run(
            read, answer.body, answer.content_type, answer.url, now, to
        )
        moved = answer.moved_to or await self._moved(job, delivery.feed, now)
        result = self._changed(job, answer, delivery, moved, now)
        return _validated(result, answer, digest, now) if delivery.feed.complete else result

    async def _moved(self, job: SectionJob, feed: Feed, now: int) -> str:
        """Where the feed says that it has moved, once that has answered with a feed: a slip there
        must not end a subscription, nor may it lead into the reader's own network."""
        url = feed.moved_to
        if not url or url == job.url:
            return ""
        try:
            own = host_of(url) == host_of(job.url)
            answer = await self._door.fetch(url, want=Want.FEED, own=own)
            await self._workers.run(read_feed, answer.body, answer.content_type, answer.url, now)
        except (PublisherTrouble, NoNetwork, AddressNeeded, NoKeyring):
            return ""
        return answer.moved_to or url

    def _changed(
        self, job: SectionJob, answer: Answer, delivery: Delivery, moved: str, now: int
    ) -> FeedResult:
        feed = delivery.feed
        publication, section = titles(job, feed)
        rhythm = learn(job.rhythm, delivery.dates, feed.pace, len(delivery.items), now)
        again = after_answer(job.id, rhythm, answer.max_age, now, job.chosen)
        result = FeedResult(
            job.id,
            again.at,
            now,
            self._run_id,
            feed,
            delivery.items,
            seen=delivery.seen,
            moved_to=moved,
            reason=again.reason,
            rhythm=rhythm,
            section_title=section,
            publication_title=publication,
            icon_url=icon_of(feed, answer.url),
        )
        if not feed.complete:
            cut = PublisherTrouble(Fault.MALFORMED, "ended in the middle")
            failed = self._failed(job, cut, now)
            return replace(
                result, failure=failed.failure, next_at=failed.next_at, reason=failed.reason
            )
        return result

    def _failed(
        self, job: SectionJob, trouble: PublisherTrouble | AddressNeeded | NoKeyring, now: int
    ) -> FeedResult:
        attempts, status, wait = job.attempts + 1, None, None
        if isinstance(trouble, PublisherTrouble):
            status, wait = trouble.status, trouble.retry_after
        again = after_failure(job.id, trouble.code, attempts, wait, now)
        ended = trouble.code == Fault.GONE
        failure = Failure(
            Subject.SECTION,
            job.url,
            trouble.code,
            trouble.detail,
            status,
            job.fail_since or now,
            None if ended else again.at,
            attempts,
            job.title,
            job.id,
        )
        return FeedResult(
            job.id,
            again.at,
            now,
            self._run_id,
            failure=failure,
            ended=ended,
            reason=again.reason,
        )

    def _count(self, result: FeedResult) -> None:
        report = self._meter.report
        report.sections_checked += 1
        if result.failure is not None:
            report.sections_failed += 1
            self._meter.fail(result.failure)
        elif result.feed is None:
            report.sections_unchanged += 1
        else:
            report.sections_changed += 1
        self._meter.finish("sections")


def _validated(result: FeedResult, answer: Answer, digest: bytes, now: int) -> FeedResult:
    """With what makes the next request conditional."""
    validators = answer.validators or Validators()
    return replace(
        result,
        etag=validators.etag,
        last_modified=validators.last_modified,
        validated=now,
        body_hash=digest,
    )
