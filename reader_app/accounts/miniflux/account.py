"""An account at a Miniflux server."""

from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing

from reader_app.accounts.miniflux.api import Api, Level
from reader_app.accounts.miniflux.pull import Pulling
from reader_app.accounts.service import Ask, Delta, Pull
from reader_app.accounts.shape import Json, malformed, refused, unlike
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

__all__ = ["Miniflux", "bases", "make"]

_TURNS = 3


def make(service: str, server: str, user: str, secret: AccountSecret, ask: Ask) -> "Miniflux":
    """What speaks for an account. Without a name of a user the secret is a token."""
    return Miniflux(Api(ask, server, user, secret))


def bases(typed: str) -> Sequence[str]:
    """Where the server is: its root, which may be a folder of a site."""
    root, found, rest = typed.rstrip("/").rpartition("/v1")
    return [root.rstrip("/") if found and not rest else typed.rstrip("/")]


class Miniflux:
    """A folder is a category, of which each feed has exactly one. Before 2.3.2 a star can only be
    turned over."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._level: Level | None = None
        self._sections: frozenset[str] = frozenset()

    @property
    def capabilities(self) -> Capabilities:
        return dialect_of(AccountKind.MINIFLUX, "miniflux").capabilities

    async def greet(self) -> str:
        try:
            self._level = await self._api.level()
        except PublisherTrouble as trouble:
            raise unlike(trouble) from trouble
        return self._level.name

    async def sections(self) -> tuple[RemoteSection, ...]:
        every = await self._api.feeds()
        if not every and (await self._api.entries(limit=1)).total:
            raise malformed("articles without a feed")
        self._sections = frozenset(one.id for one in every)
        return every

    async def pull(self, pull: Pull) -> AsyncIterator[Delta]:
        sections = self._sections or {one.id for one in await self.sections()}
        pulling = Pulling(self._api, await self._known(), sections, pull)
        async with aclosing(pulling.perform()) as deltas:
            async for delta in deltas:
                yield delta

    async def mark(self, field: Field, value: bool, ids: Sequence[str]) -> frozenset[str]:
        async def set_read(part: list[int]) -> None:
            await self._set(part, status="read" if value else "unread")

        async def set_saved(part: list[int]) -> None:
            await self._set(part, starred=value)

        async def turn(part: list[int]) -> None:
            for id in part:
                await self._star(id, value)

        if field is Field.READ:
            return await marked(ids, self.capabilities.marks, set_read)
        if (await self._known()).ids:
            return await marked(ids, self.capabilities.marks, set_saved)
        return await marked(ids, 1, turn)

    async def _set(self, ids: Sequence[int], **what: Json) -> None:
        spoken = await self._api.set(ids, **what)
        if spoken.status != 204 and not await self._gone(ids):
            refused(spoken)

    async def _star(self, id: int, value: bool) -> None:
        """Turns a star over where it is wrong, and looks whether another has turned it at the same
        moment. Where the answer is lost the server's state says whether it was done; if not, it may
        still be under way, and a second one would undo it."""
        for _ in range(_TURNS):
            if await self._stands(id, value):
                return
            try:
                await self._api.toggle(id)
            except PublisherTrouble:
                if not await self._stands(id, value):
                    raise
                return
        if not await self._stands(id, value):
            raise PublisherTrouble(Fault.HTTP, "a star that others turn all the time")

    async def _stands(self, id: int, value: bool) -> bool:
        """Whether a star is as it should be, or is gone with its article."""
        entry = await self._api.entry(id)
        return entry is None or entry.article.saved is value

    async def _gone(self, ids: Sequence[int]) -> bool:
        """Whether there is none of them."""
        for id in ids:
            if await self._api.entry(id) is not None:
                return False
        return True

    async def follow(self, url: str, title: str, folder: str) -> RemoteSection:
        category = await self._category(folder)
        try:
            id = await self._api.subscribe(url, category)
        except PublisherTrouble as trouble:
            if trouble.fault is not Fault.NOT_A_FEED:
                raise
            one = await self._find({url}) or await self._find(await self._api.discover(url))
            if one is None:
                raise
            return one
        if title:
            await self._api.change(id, title=title)
        return await self._api.feed(id)

    async def rename(self, section: RemoteSection, title: str) -> None:
        await self._api.change(int(section.id), title=title)

    async def move(self, section: RemoteSection, folder: str) -> None:
        await self._api.change(int(section.id), category_id=await self._category(folder))

    async def unfollow(self, section: RemoteSection) -> None:
        await self._api.unsubscribe(int(section.id))

    async def _find(self, urls: set[str]) -> RemoteSection | None:
        if not urls:
            return None
        return next((one for one in await self._api.feeds() if one.url in urls), None)

    async def _category(self, title: str) -> int:
        """The category of a title, which is made where it is not there; the first one for ""."""
        folders = await self._api.folders()
        if not folders:
            raise malformed("no category")  # every user has one
        if not title:
            return next(iter(folders.values()))
        return folders.get(title) or await self._api.folder(title)

    async def _known(self) -> Level:
        self._level = self._level or await self._api.level()
        return self._level
