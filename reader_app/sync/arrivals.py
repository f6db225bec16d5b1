"""Articles of an account's server on their way into the library."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from reader_app.content import read_remotes
from reader_app.domain import Delivered, PublisherTrouble, Recipient, RemoteArticle
from reader_app.library import FeedResult, Library, Remote, Stored, Veil
from reader_app.sync.servers import Servers
from reader_app.workers import Workers

__all__ = ["Arrivals"]

_PARSED = 50  # articles of one task of a worker
_STORED = 120  # articles of one transaction, which is to stay under 50 ms

Group = tuple[Recipient, Sequence[RemoteArticle]]
Read = tuple[Recipient, RemoteArticle, Delivered]


class Arrivals:
    """Cleans and stores what one account's pull brings; `take` is told of every transaction, so
    that pages and pictures are fetched as those of any feed."""

    def __init__(
        self,
        library: Library,
        workers: Workers,
        clock: Callable[[], float],
        servers: Servers,
        take: Callable[[Stored], None],
        account_id: int,
        run_id: int,
    ) -> None:
        self._library = library
        self._workers = workers
        self._clock = clock
        self._servers = servers
        self._take = take
        self._account_id = account_id
        self._run_id = run_id
        self._pull = 0
        self._to: dict[str, Recipient] = {}  # by what the server calls the section
        self._veils: dict[str, Veil] = {}

    async def __call__(self, pull: int, articles: Sequence[RemoteArticle]) -> None:
        """Stores articles as the account's, but for those of sections that are not followed.
        Raises trouble of the library."""
        if pull != self._pull:
            await self._know()
            self._pull = pull
        parts = _packed(self._grouped(articles))
        read = await asyncio.gather(*(self._read(part) for part in parts))
        items = [one for part in read for one in part]
        for start in range(0, len(items), _STORED):
            await self._store(pull, items[start : start + _STORED])

    async def _know(self) -> None:
        """The account's sections, and what hides the secrets of their addresses."""
        sections = {one.id: one for each in self._library.tree() for one in each.sections}
        self._to, self._veils = {}, {}
        links = self._library.accounts.links(self._account_id)
        urls = [sections[one.section_id].url for one in links if one.section_id in sections]
        self._servers.admit(self._account_id, urls)
        for link in links:
            section = sections.get(link.section_id)
            site = section.site_url if section else ""
            self._to[link.remote_id] = Recipient(link.section_id, link.publication_id, site)
            if section and (veil := await self._servers.covered(section.url)):
                self._veils[link.remote_id] = veil

    def _grouped(self, articles: Sequence[RemoteArticle]) -> list[Group]:
        """The articles of each section that is the account's, in their order."""
        groups: dict[str, list[RemoteArticle]] = {}
        for one in articles:
            if one.section_id in self._to:
                veil = self._veils.get(one.section_id)
                groups.setdefault(one.section_id, []).append(_covered(one, veil) if veil else one)
        return [(self._to[id], some) for id, some in groups.items()]

    async def _read(self, groups: Sequence[Group]) -> list[Read]:
        """Cleaned; what cannot be is taken without its text, which its page may bring."""
        now = int(self._clock())
        try:
            done = await self._workers.run(read_remotes, groups, now)
        except PublisherTrouble:
            return await self._singly(groups, now)
        return [
            (to, article, item)
            for (to, articles), items in zip(groups, done, strict=True)
            for article, item in zip(articles, items, strict=True)
        ]

    async def _singly(self, groups: Sequence[Group], now: int) -> list[Read]:
        """Each by itself: one that ends its worker costs only its own text."""
        read: list[Read] = []
        for to, articles in groups:
            for article in articles:
                for form in (article, replace(article, html="")):
                    try:
                        ((item,),) = await self._workers.run(read_remotes, [(to, [form])], now)
                    except PublisherTrouble:
                        continue
                    read.append((to, article, item))
                    break
        return read

    async def _store(self, pull: int, read: Sequence[Read]) -> None:
        now = int(self._clock())
        by_section: dict[int, list[Read]] = {}
        for one in read:
            by_section.setdefault(one[0].section_id, []).append(one)
        results = [
            FeedResult(
                section_id,
                now,
                now,
                self._run_id,
                items=tuple(item for _, _, item in some),
                partial=True,
                remote=Remote(self._account_id, pull, tuple(one for _, one, _ in some)),
            )
            for section_id, some in by_section.items()
        ]
        self._take(await asyncio.wrap_future(self._library.sync.store_feeds(results, now)))


def _covered(one: RemoteArticle, veil: Veil) -> RemoteArticle:
    html = veil.over(one.html.encode(errors="replace")).decode(errors="replace")
    return replace(one, url=veil.cover(one.url), html=html)


def _packed(groups: Sequence[Group]) -> list[list[Group]]:
    """The groups for one task each, of which each costs about as much as the others."""
    tasks: list[list[Group]] = []
    room = 0
    for to, articles in groups:
        for start in range(0, len(articles), _PARSED):
            part = articles[start : start + _PARSED]
            if room < len(part):
                tasks.append([])
                room = _PARSED
            tasks[-1].append((to, part))
            room -= len(part)
    return tasks
