"""What an engine does beside its syncs: single pages, discoveries, pages read once more."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from reader_app.content import read_links, read_page
from reader_app.domain import (
    Discovery,
    LinkList,
    NewPickList,
    NoPicks,
    NotFound,
    PageBlock,
    PublisherTrouble,
    SectionKind,
    SyncProgress,
    feed_key,
    host_of,
)
from reader_app.library import Library
from reader_app.net import Client, Want
from reader_app.sync.discovery import Followed, discover
from reader_app.sync.door import Door
from reader_app.sync.meter import Meter
from reader_app.sync.moves import Directory, Moves
from reader_app.sync.offline import Downloader
from reader_app.sync.picks import read_file
from reader_app.sync.placing import Placing
from reader_app.sync.rereading import Rereading
from reader_app.sync.secrets import Safe
from reader_app.sync.sessions import Sessions
from reader_app.workers import Workers

__all__ = ["Single"]

_FEEDS = 4  # of a site that are looked into for picks
_SHOWN = 5  # titles


class Single:
    """Lives on the engine's loop, whose methods say what these do and raise."""

    def __init__(
        self,
        library: Library,
        client: Client,
        door: Door,
        sessions: Sessions,
        workers: Workers,
        safe: Safe,
        clock: Callable[[], float],
        directory: Directory,
        placing: Placing,
    ) -> None:
        self._library = library
        self._client = client
        self._door = door
        self._sessions = sessions
        self._workers = workers
        self._safe = safe
        self._clock = clock
        self._directory = directory
        self._placing = placing

    def allow_typed_hosts(self) -> None:
        """Private addresses are asked only where the reader's own subscriptions lead; the address
        of the site is what the feed says, and that of a section perhaps what a server says: one of
        that network itself may name others there, one of the internet may not."""
        foreign = self._foreign()
        for publication in self._library.tree():
            for section in publication.sections:
                if section.id not in foreign:
                    self._client.allow_private([host_of(section.url)])
        self._client.allow_private(host_of(job.url) for job in self._library.picks.jobs())

    def _foreign(self) -> set[int]:
        """The sections whose address only a server of the internet has told."""
        accounts = self._library.accounts
        servers = {one.id: one.server for one in accounts.all()}
        self._client.allow_private(map(host_of, servers.values()))
        within = {id for id, url in servers.items() if self._client.is_own_network(url)}
        holders = accounts.holders()
        return {id for id in accounts.foreign() if within.isdisjoint(holders.get(id, ()))}

    def moves(self) -> Moves:
        """What looks for sections that have gone; whoever has named their site, it is not taken
        for an address that the reader typed."""
        tools = self._library, self._door, self._workers, self._clock
        return Moves(*tools, partial(self.discover, fresh=True), self._directory)

    async def discover(self, url: str, *, fresh: bool = False) -> Discovery:
        """`fresh`: what is followed is not asked once more and not told of."""
        sections = [section for one in self._library.tree() for section in one.sections]
        followed = Followed(sections, self._library.sync.links_of)
        tools = self._client, self._workers, followed, int(self._clock())
        passed = [feed_key(section.url) for section in sections] if fresh else ()
        return await discover(url, *tools, passed)

    async def picks(self, url: str) -> NewPickList:
        """What is picked behind an address: of a list itself, or of the first feed of a site that
        names articles of others."""
        if url.startswith("file:"):
            return await self._look(url, url, await read_file(url), "")
        answer = await self._client.fetch(url, want=Want.FEED)
        with suppress(PublisherTrouble):
            return await self._look(url, answer.url, answer.body, answer.content_type)
        found = await self.discover(url)
        feeds = [one.new.url for one in found.sections if one.new.kind is SectionKind.FEED]
        for feed in feeds[:_FEEDS]:
            with suppress(PublisherTrouble, NoPicks):
                own = host_of(feed) == host_of(url)
                answer = await self._client.fetch(feed, want=Want.FEED, own=own)
                return await self._look(feed, answer.url, answer.body, answer.content_type)
        raise NoPicks(f"{len(feeds)} feeds", subject=found.publication or host_of(url))

    async def _look(self, url: str, where: str, body: bytes, kind: str) -> NewPickList:
        links: LinkList = await self._workers.run(read_links, body, kind, where, int(self._clock()))
        if not links.links:
            raise NoPicks(f"{links.items} items", subject=links.title or host_of(url))
        newest = tuple(link.title or link.url for link in links.links[:_SHOWN])
        title = links.title or host_of(url) or url.rpartition("/")[2]
        return NewPickList(url, title, links.author, len(links.links), newest)

    async def left_out(self, article_id: int, *, running: bool) -> tuple[PageBlock, ...]:
        """An article's page in its pieces. `running`: a sync runs beside it."""
        for job in self._library.sync.page_jobs([article_id]):
            return await (await self.loader(running=running)).blocks(job)
        raise NotFound(f"page of article {article_id}", subject=f"article {article_id}")

    async def rereading(self, tell: Callable[[SyncProgress], None], *, running: bool) -> Rereading:
        """What reads pages once more, and tells how it comes on."""
        meter = Meter(tell, self._clock)
        loader = await self.loader(meter, running=running)
        return Rereading(self._library, loader, meter, self._placing)

    async def save(self, url: str, *, running: bool) -> int:
        """Puts one page with its pictures into the library; the result is the article's id."""
        url = await self._safe.keep_if_can(url)
        answer = await self._door.fetch(url, want=Want.PAGE)
        page = await self._workers.run(
            read_page, answer.body, answer.content_type, answer.url, status=answer.status
        )
        stored = await asyncio.wrap_future(self._library.keep_page(page, url))
        (article_id,) = stored.changes.added
        loader = await self.loader(running=running)
        await asyncio.gather(*(loader.picture(job) for job in stored.pictures))
        await asyncio.wrap_future(self._library.sync.index_waiting())
        await self._placing.place()
        return article_id

    async def fetch(self, article_id: int, *, running: bool) -> None:
        """Fetches one article's page with its pictures."""
        await asyncio.wrap_future(self._library.want_again(article_id))
        loader = await self.loader(running=running)
        for job in self._library.sync.pages():
            if job.article_id == article_id:
                got = await loader.page(job)
                await asyncio.gather(
                    *(loader.picture(one) for one in (got.pictures if got else ()))
                )
                await asyncio.wrap_future(self._library.sync.index_waiting())

    async def loader(self, meter: Meter | None = None, *, running: bool) -> Downloader:
        """For pages beside a sync; without a `meter` nobody is told how they come on."""
        if not running:
            await self._sessions.begin()
        meter = meter or Meter(lambda progress: None, self._clock)
        return Downloader(
            self._library, self._door, self._sessions, self._workers, meter, self._clock
        )
