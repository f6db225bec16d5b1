"""An account at Feedbin."""

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import aclosing
from dataclasses import replace
from urllib.parse import urlsplit

from reader_app.accounts.feedbin.api import Api, States
from reader_app.accounts.feedbin.pull import Pulling
from reader_app.accounts.feedbin.wire import Subscription, Tagging
from reader_app.accounts.service import Ask, Delta, Pull
from reader_app.accounts.shape import malformed, unlike
from reader_app.accounts.states import marked
from reader_app.domain import (
    AccountKind,
    AccountSecret,
    Capabilities,
    Fault,
    Field,
    PublisherTrouble,
    RemoteSection,
    dialect_of,
)

__all__ = ["Feedbin", "bases", "make"]

_SITES = ("feedbin.com", "www.feedbin.com", "feedbin.me", "api.feedbin.me")


def make(service: str, server: str, user: str, secret: AccountSecret, ask: Ask) -> "Feedbin":
    """What speaks for an account; its user is an address of e-mail."""
    return Feedbin(Api(ask, server, user, secret))


def bases(typed: str) -> Sequence[str]:
    """Where the interface is; that of Feedbin itself where its site is named."""
    typed = typed.rstrip("/")
    if urlsplit(typed).hostname in _SITES:
        return ["https://api.feedbin.com"]
    return [typed.removesuffix("/v2").rstrip("/")]


class Feedbin:
    """A folder is a tag, of which a subscription may have several. Sections go by the feed's id,
    which articles name; acts want that of the subscription."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._feeds: dict[str, int] = {}

    @property
    def capabilities(self) -> Capabilities:
        return dialect_of(AccountKind.FEEDBIN, "feedbin").capabilities

    async def greet(self) -> str:
        try:
            await self._api.enter()
            await self._api.taggings()
        except PublisherTrouble as trouble:
            raise unlike(trouble) from trouble
        return ""

    async def sections(self) -> tuple[RemoteSection, ...]:
        every, tags = await self._api.subscriptions(), await self._api.taggings()
        if tags and not every:
            raise malformed("taggings without a subscription")
        self._feeds = {str(one.feed): one.id for one in every}
        return tuple(_section(one, tags) for one in every)

    async def pull(self, pull: Pull) -> AsyncIterator[Delta]:
        if not self._feeds:
            await self.sections()
        pulling = Pulling(self._api, self._feeds, self.capabilities.articles, pull)
        async with aclosing(pulling.perform()) as deltas:
            async for delta in deltas:
                yield delta

    async def mark(self, field: Field, value: bool, ids: Sequence[str]) -> frozenset[str]:
        states: States = "unread_entries" if field is Field.READ else "starred_entries"
        on = not value if field is Field.READ else value

        async def send(part: list[int]) -> None:
            await self._api.set(states, on, part)

        return await marked(ids, self.capabilities.marks, send)

    async def follow(self, url: str, title: str, folder: str) -> RemoteSection:
        one, new = await self._api.subscribe(url)
        self._feeds[str(one.feed)] = one.id
        if title and new:
            await self._api.rename(one.id, title)
            one = replace(one, title=title)
        tags = [tag for tag in await self._api.taggings() if tag.feed == one.feed]
        if folder and not tags:
            await self._api.tag(one.feed, folder)
            tags = [Tagging(0, one.feed, folder)]
        return _section(one, tags)

    async def rename(self, section: RemoteSection, title: str) -> None:
        await self._api.rename(await self._subscription(section), title)

    async def move(self, section: RemoteSection, folder: str) -> None:
        tags = [one for one in await self._api.taggings() if str(one.feed) == section.id]
        if folder and all(one.name != folder for one in tags):
            await self._api.tag(int(section.id), folder)
        for one in tags:
            if one.name != folder:
                await self._api.untag(one.id)

    async def unfollow(self, section: RemoteSection) -> None:
        try:
            id = await self._subscription(section)
        except PublisherTrouble as trouble:
            if trouble.fault is not Fault.NOT_FOUND:
                raise
            return
        await self._api.unsubscribe(id)

    async def _subscription(self, section: RemoteSection) -> int:
        """The id that acts want. Raises PublisherTrouble(NOT_FOUND)."""
        if section.id not in self._feeds:
            await self.sections()
        if section.id not in self._feeds:
            raise PublisherTrouble(Fault.NOT_FOUND, "no such subscription")
        return self._feeds[section.id]


def _section(one: Subscription, tags: Iterable[Tagging]) -> RemoteSection:
    folders = sorted({tag.name for tag in tags if tag.feed == one.feed and tag.name})
    return RemoteSection(str(one.feed), one.url, one.title, one.site_url, tuple(folders))
