"""An account at Nextcloud News."""

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import replace
from urllib.parse import urlsplit

from reader_app.accounts.nextcloud.api import Act, Api
from reader_app.accounts.nextcloud.pull import Pulling
from reader_app.accounts.nextcloud.wire import Feeds
from reader_app.accounts.service import Ask, Delta, Pull
from reader_app.accounts.shape import malformed, unlike
from reader_app.accounts.states import marked
from reader_app.domain import (
    AccountKind,
    AccountSecret,
    ApiOff,
    Capabilities,
    Fault,
    Field,
    NotThisService,
    PublisherTrouble,
    RemoteSection,
    dialect_of,
)

__all__ = ["Nextcloud", "bases", "make"]

_ACTS: dict[tuple[Field, bool], Act] = {
    (Field.READ, True): "read",
    (Field.READ, False): "unread",
    (Field.SAVED, True): "star",
    (Field.SAVED, False): "unstar",
}
_INNER = re.compile(r"/(index\.php(/.*)?|apps/news(/.*)?)$")


def make(service: str, server: str, user: str, secret: AccountSecret, ask: Ask) -> "Nextcloud":
    """What speaks for an account."""
    return Nextcloud(Api(ask, server, user, secret))


def bases(typed: str) -> Sequence[str]:
    """Where the cloud is: its root, which is often a folder of that name."""
    root = _INNER.sub("", typed.rstrip("/")).rstrip("/")
    return [root] if urlsplit(root).path else [root, f"{root}/nextcloud"]


class Nextcloud:
    """A subscription is in one folder or in none. No folder is ever deleted here: its
    subscriptions would be, with it."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._feeds: Feeds | None = None

    @property
    def capabilities(self) -> Capabilities:
        return dialect_of(AccountKind.NEXTCLOUD, "nextcloud").capabilities

    async def greet(self) -> str:
        try:
            return await self._api.version()
        except PublisherTrouble as trouble:
            error = unlike(trouble)
            if isinstance(error, NotThisService) and await self._api.is_cloud():
                raise ApiOff("a Nextcloud without News") from trouble
            raise error from trouble

    async def sections(self) -> tuple[RemoteSection, ...]:
        self._feeds = await self._api.feeds()
        if self._feeds.newest and not self._feeds.sections:
            raise malformed("articles without a feed")
        return self._feeds.sections

    async def pull(self, pull: Pull) -> AsyncIterator[Delta]:
        if self._feeds is None:
            await self.sections()
        assert self._feeds is not None
        feeds, self._feeds = self._feeds, None  # its numbers are of now, and not of the next pull
        async with aclosing(Pulling(self._api, feeds, pull).perform()) as deltas:
            async for delta in deltas:
                yield delta

    async def mark(self, field: Field, value: bool, ids: Sequence[str]) -> frozenset[str]:
        async def send(part: list[int]) -> None:
            await self._api.mark(_ACTS[field, value], part)

        return await marked(ids, self.capabilities.marks, send)

    async def follow(self, url: str, title: str, folder: str) -> RemoteSection:
        new = await self._api.subscribe(url, await self._folder(folder))
        if new is None:
            return await self._found(url)
        if title:
            await self._api.rename(int(new.id), title)
            return replace(new, title=title)
        return new

    async def _found(self, url: str) -> RemoteSection:
        """The subscription of an address, which may be that of the site."""
        every = (await self._api.feeds()).sections
        for names in ((one.url for one in every), (one.site_url for one in every)):
            for one, name in zip(every, names, strict=True):
                if name.rstrip("/") == url.rstrip("/"):
                    return one
        raise PublisherTrouble(Fault.HTTP, "said to be there, and is not", status=409)

    async def rename(self, section: RemoteSection, title: str) -> None:
        await self._api.rename(int(section.id), title)

    async def move(self, section: RemoteSection, folder: str) -> None:
        await self._api.move(int(section.id), await self._folder(folder))

    async def unfollow(self, section: RemoteSection) -> None:
        await self._api.unsubscribe(int(section.id))

    async def _folder(self, name: str) -> int | None:
        """A folder's id; it is made where it is not there. None for none."""
        if not name:
            return None
        for _ in range(2):
            ids = {one: id for id, one in (await self._api.folders()).items()}
            if name in ids:
                return ids[name]
            if (id := await self._api.folder(name)) is not None:
                return id
        raise malformed("a folder that is there and is not told")
