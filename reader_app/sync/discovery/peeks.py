"""Looking into feeds: several side by side, politely, and for a limited time."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field

from reader_app.content import glance, read_site
from reader_app.domain import (
    Fault,
    Glance,
    KnownFeed,
    NoNetwork,
    PublisherTrouble,
    SitePage,
    feed_key,
    host_of,
)
from reader_app.net import Answer, Client, Want
from reader_app.workers import Workers

__all__ = ["Candidate", "Peeks"]

_SECONDS = 8.0  # for all feeds of a page together
_ABSENT = frozenset((Fault.NOT_A_FEED.value, Fault.NOT_FOUND.value, Fault.BLOCKED_ADDRESS.value))


@dataclass(eq=False, slots=True)
class Candidate:
    """Where a feed may be, and what was seen there. `named`: the publisher says that it is one.
    `linked`: it was a link with words for readers. `trouble`: a code, "" for none."""

    url: str
    source: str  # the page that named it
    title: str = ""
    publication: str = ""
    section: str = ""
    named: bool = True
    linked: bool = False
    glance: Glance | None = None
    page: SitePage | None = None
    address: str = ""  # that answered in the end
    moved_to: str = ""
    trouble: str = ""

    @classmethod
    def by_rule(cls, feed: KnownFeed, page: str) -> "Candidate":
        """One that must be there for a page."""
        return cls(feed.url, page, publication=feed.publication, section=feed.section, named=False)

    @property
    def alive(self) -> bool:
        """Whether there is a feed."""
        return self.glance is not None

    @property
    def possible(self) -> bool:
        """Whether there may be a feed, as far as it was looked at."""
        if self.page is not None or self.trouble in _ABSENT:
            return False
        return self.alive or self.named or not self.trouble

    @property
    def keys(self) -> set[str]:
        """The feed's addresses, each as `feed_key` has it."""
        found = {feed_key(one) for one in (self.url, self.address, self.moved_to) if one}
        return found - {""}


@dataclass(eq=False, slots=True)
class Peeks:
    """Looks into feeds; `tried` are all addresses that were asked."""

    client: Client
    workers: Workers
    now: int
    tried: dict[str, None] = field(default_factory=dict)

    async def fetch(self, url: str, source: str) -> Answer:
        """Asks for a document that the page at `source` named; what the reader typed is its own
        source. Raises PublisherTrouble, NoNetwork."""
        self.tried[url] = None
        return await self.client.fetch(url, want=Want.FEED, own=host_of(url) == host_of(source))

    async def all(self, candidates: Iterable[Candidate]) -> None:
        """Looks into all of them; one that fails says why, one that takes too long stays unseen."""
        tasks = {asyncio.create_task(self.one(candidate)) for candidate in candidates}
        if not tasks:
            return
        try:
            await asyncio.wait(tasks, timeout=_SECONDS)
        finally:
            for task in tasks:
                task.cancel()
            done = await asyncio.gather(*tasks, return_exceptions=True)
        for result in done:
            if isinstance(result, Exception):
                raise result

    async def one(self, candidate: Candidate) -> None:
        """Looks into one; a page in its place is looked through."""
        try:
            with self.client.holding():
                await self._look(candidate)
        except (PublisherTrouble, NoNetwork) as trouble:
            candidate.trouble = trouble.code

    async def _look(self, candidate: Candidate) -> None:
        answer = await self.fetch(candidate.url, candidate.source)
        candidate.address, candidate.moved_to = answer.url, answer.moved_to
        try:
            candidate.glance = await self.glance(answer)
        except PublisherTrouble as trouble:
            if trouble.fault is not Fault.NOT_A_FEED:
                raise
            candidate.trouble = trouble.code
            with suppress(PublisherTrouble):
                candidate.page = await self.look(answer)

    async def glance(self, answer: Answer) -> Glance:
        """The feed in an answer. Raises PublisherTrouble."""
        return await self.workers.run(
            glance, answer.body, answer.content_type, answer.url, self.now
        )

    async def look(self, answer: Answer) -> SitePage:
        """The page in an answer. Raises PublisherTrouble."""
        return await self.workers.run(
            read_site, answer.body, answer.content_type, answer.url, self.now
        )
