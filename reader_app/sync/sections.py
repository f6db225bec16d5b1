"""Checking one section: ask, compare, store what is new."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from hashlib import blake2b

from reader_app.content import read_feed
from reader_app.domain import Failure, Fault, Feed, NoNetwork, PublisherTrouble, Subject
from reader_app.library import FeedResult, SectionJob, Stored, SyncDesk
from reader_app.net import Answer, Client, Validators, Want
from reader_app.sync.meter import Meter
from reader_app.sync.planner import (
    VALIDATORS_LIVE,
    back_off,
    entry_keys,
    icon_of,
    next_check,
    plan,
    titles,
)
from reader_app.workers import Workers

__all__ = ["Sections"]


class Sections:
    """Checks sections of one run."""

    def __init__(
        self,
        desk: SyncDesk,
        client: Client,
        workers: Workers,
        meter: Meter,
        clock: Callable[[], float],
        run_id: int,
    ) -> None:
        self._desk = desk
        self._client = client
        self._workers = workers
        self._meter = meter
        self._clock = clock
        self._run_id = run_id

    async def check(self, job: SectionJob) -> Stored:
        """Asks a section and stores what came; a publisher's trouble is stored as such."""
        now = int(self._clock())
        try:
            answer = await self._ask(job, now)
            result = await self._compare(job, answer, now)
        except PublisherTrouble as trouble:
            result = self._failed(job, trouble, now)
        stored: Stored = await asyncio.wrap_future(self._desk.store_feeds([result], now))
        self._count(result, stored)
        return stored

    async def _ask(self, job: SectionJob, now: int) -> Answer:
        fresh = 0 <= now - job.validated < VALIDATORS_LIVE
        conditions = Validators(job.etag, job.last_modified) if fresh else Validators()
        return await self._client.fetch(job.url, want=Want.FEED, conditions=conditions or None)

    async def _compare(self, job: SectionJob, answer: Answer, now: int) -> FeedResult:
        again = next_check(now, answer.max_age, None)
        unchanged = FeedResult(job.id, again, now, self._run_id)
        if answer.not_modified:
            return unchanged
        digest = blake2b(answer.body, digest_size=16).digest()
        if digest == job.body_hash:
            return unchanged
        feed = await self._workers.run(read_feed, answer.body, answer.content_type, answer.url, now)
        moved = answer.moved_to or await self._moved(job, feed, now)
        return self._changed(job, answer, feed, digest, moved, now)

    async def _moved(self, job: SectionJob, feed: Feed, now: int) -> str:
        """Where the feed says that it has moved, once that has answered with a feed: a slip there
        must not end a subscription, nor may it lead into the reader's own network."""
        url = feed.moved_to
        if not url or url == job.url:
            return ""
        try:
            answer = await self._client.fetch(url, want=Want.FEED)
            await self._workers.run(read_feed, answer.body, answer.content_type, answer.url, now)
        except (PublisherTrouble, NoNetwork):
            return ""
        return answer.moved_to or url

    def _changed(
        self, job: SectionJob, answer: Answer, feed: Feed, digest: bytes, moved: str, now: int
    ) -> FeedResult:
        keys = entry_keys(job, feed.entries)
        known = self._desk.known(job.id, [key for mine in keys for key in mine])
        publication, section = titles(job, feed)
        result = FeedResult(
            job.id,
            next_check(now, answer.max_age, feed.ttl),
            now,
            self._run_id,
            feed,
            plan(job, feed, keys, known, now),
            moved_to=moved,
            section_title=section,
            publication_title=publication,
            icon_url=icon_of(feed, answer.url),
        )
        if not feed.complete:
            cut = PublisherTrouble(Fault.MALFORMED, "ended in the middle")
            failed = self._failed(job, cut, now)
            return replace(result, failure=failed.failure, next_at=failed.next_at)
        validators = answer.validators or Validators()
        return replace(
            result,
            etag=validators.etag,
            last_modified=validators.last_modified,
            validated=now,
            body_hash=digest,
        )

    def _failed(self, job: SectionJob, trouble: PublisherTrouble, now: int) -> FeedResult:
        attempts = job.attempts + 1
        again = back_off(trouble.code, attempts, trouble.retry_after, now)
        ended = trouble.fault is Fault.GONE
        failure = Failure(
            Subject.SECTION,
            job.url,
            trouble.code,
            trouble.detail,
            trouble.status,
            job.fail_since or now,
            None if ended else again,
            attempts,
            job.title,
            job.id,
        )
        return FeedResult(job.id, again, now, self._run_id, failure=failure, ended=ended)

    def _count(self, result: FeedResult, stored: Stored) -> None:
        report = self._meter.report
        report.sections_checked += 1
        report.articles_new += stored.new
        report.articles_updated += stored.updated
        if result.failure is not None:
            report.sections_failed += 1
            self._meter.fail(result.failure)
        elif result.feed is None:
            report.sections_unchanged += 1
        else:
            report.sections_changed += 1
        self._meter.finish("sections")
