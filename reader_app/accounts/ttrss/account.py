"""One account at a Tiny Tiny RSS."""

from collections.abc import AsyncIterator, Sequence

from reader_app.accounts.service import Ask, Delta, Pull
from reader_app.accounts.shape import malformed
from reader_app.accounts.states import marked
from reader_app.accounts.ttrss.api import STAR, UNREAD, Api
from reader_app.accounts.ttrss.pulling import Pulling
from reader_app.accounts.ttrss.wire import Feed
from reader_app.domain import (
    AccountKind,
    AccountSecret,
    Capabilities,
    Fault,
    Field,
    NotThisService,
    PublisherTrouble,
    RemoteSection,
    dialect_of,
)

__all__ = ["bases", "make"]

SEVERAL = 4
NO_FEED = (2, 3, 4, 5, 6)  # codes of subscribing


def make(service: str, server: str, user: str, secret: AccountSecret, ask: Ask) -> "TinyTinyRss":
    """What speaks for an account."""
    return TinyTinyRss(service, Api(server, user, secret, ask))


def bases(typed: str) -> Sequence[str]:
    """Where the interface may be."""
    typed = typed.removesuffix("/index.php")
    return [typed] if typed.endswith("/api") else [typed + "/api", typed + "/tt-rss/api"]


class TinyTinyRss:
    """A Service."""

    def __init__(self, service: str, api: Api) -> None:
        self._api = api
        self._capabilities = dialect_of(AccountKind.TTRSS, service).capabilities

    @property
    def capabilities(self) -> Capabilities:
        return self._capabilities

    async def greet(self) -> str:
        try:
            await self._api.sign_in()
            return await self._api.version()
        except PublisherTrouble as trouble:
            if trouble.fault is not Fault.MALFORMED:
                raise
            raise NotThisService(trouble.detail) from trouble

    async def sections(self) -> tuple[RemoteSection, ...]:
        titles = await self._api.categories()
        return tuple(_section(feed, titles.get(feed.category)) for feed in await self._api.feeds())

    def pull(self, pull: Pull) -> AsyncIterator[Delta]:
        return Pulling(self._api, pull, self._capabilities.articles).deltas()

    async def mark(self, field: Field, value: bool, ids: Sequence[str]) -> frozenset[str]:
        which, on = (UNREAD, not value) if field is Field.READ else (STAR, value)

        async def send(part: list[int]) -> None:
            await self._api.set(which, on, part)

        return await marked(ids, self._capabilities.marks, send)

    async def follow(self, url: str, title: str, folder: str) -> RemoteSection:
        """No call gives a title, or makes a category: where there is none of this name, the
        subscription is in none."""
        titles = await self._api.categories()
        category = next((id for id, name in titles.items() if name == folder), 0)
        done = await self._api.subscribe(url, category)
        if done.code == SEVERAL and done.found:
            url = done.found[0]
            done = await self._api.subscribe(url, category)
        if done.code in NO_FEED:
            raise PublisherTrouble(Fault.NOT_A_FEED, f"code {done.code}")
        for feed in await self._api.feeds():
            if feed.id == done.feed or (done.feed is None and feed.url == url):
                return _section(feed, titles.get(feed.category))
        raise malformed(f"code {done.code}, and no feed")

    async def rename(self, section: RemoteSection, title: str) -> None:
        raise PublisherTrouble(Fault.HTTP, "no call renames")

    async def move(self, section: RemoteSection, folder: str) -> None:
        raise PublisherTrouble(Fault.HTTP, "no call moves")

    async def unfollow(self, section: RemoteSection) -> None:
        await self._api.unsubscribe(int(section.id))


def _section(feed: Feed, folder: str | None) -> RemoteSection:
    return RemoteSection(str(feed.id), feed.url, feed.title, folders=(folder,) if folder else ())
