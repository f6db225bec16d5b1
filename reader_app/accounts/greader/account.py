"""An account at a server that speaks the Google Reader API."""

from collections.abc import AsyncIterator, Sequence
from urllib.parse import urlsplit

from reader_app.accounts.greader import wire
from reader_app.accounts.greader.api import Api
from reader_app.accounts.greader.lists import starred, unread
from reader_app.accounts.greader.pull import pulled
from reader_app.accounts.service import Ask, Delta, Pull
from reader_app.accounts.shape import chunks
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

__all__ = ["GoogleReader", "make"]

_TAGS = {Field.READ: wire.READ, Field.SAVED: wire.STARRED}
_ROUNDS = 3
_STRANGE = {
    *(Fault.MALFORMED, Fault.NOT_FOUND, Fault.GONE, Fault.HTTP, Fault.REDIRECT, Fault.FORBIDDEN)
}


def make(service: str, server: str, user: str, secret: AccountSecret, ask: Ask) -> "GoogleReader":
    """One account; nothing is asked yet."""
    return GoogleReader(Api(service, server, user, secret, ask))


class GoogleReader:
    """As `accounts.Service` says. `service`: the dialect, which a sign-in may find to be another
    than was thought."""

    def __init__(self, api: Api) -> None:
        self._api = api

    @property
    def service(self) -> str:
        return self._api.service

    @property
    def capabilities(self) -> Capabilities:
        return dialect_of(AccountKind.GREADER, self.service).capabilities

    async def greet(self) -> str:
        try:
            await self._api.login()
        except PublisherTrouble as trouble:
            if trouble.fault in _STRANGE:
                raise NotThisService(str(trouble)) from trouble
            raise
        return ""

    async def sections(self) -> tuple[RemoteSection, ...]:
        return await self._api.sections()

    def pull(self, pull: Pull) -> AsyncIterator[Delta]:
        return pulled(self._api, pull)

    async def mark(self, field: Field, value: bool, ids: Sequence[str]) -> frozenset[str]:
        """Sets a state. What no server can have given is done: it could never be sent."""
        able = [id for id in ids if wire.long(id)]
        done = {*ids} - {*able}
        if not able:
            return frozenset(done)
        await self._api.ready()  # it tells which dialect this is
        if value and self._api.ways.turns:
            return frozenset(done | await self._turned(field, able))
        for part in chunks(able, self.capabilities.marks):
            try:
                await self._api.tag(_TAGS[field], value, part)
            except PublisherTrouble:
                if not done:
                    raise
                break
            done |= {*part}
        return frozenset(done)

    async def _turned(self, field: Field, ids: Sequence[str]) -> set[str]:
        """Adds a state where a server would take it away from what has it: looks, sends what has
        not got it, and looks again, for another may have done the same meanwhile."""
        left: Sequence[str] = ids
        for _ in range(_ROUNDS):
            if not (left := await self._lacking(field, left)):
                break
            for part in chunks(left, self.capabilities.marks):
                await self._api.tag(_TAGS[field], True, part)
        else:
            left = await self._lacking(field, left)
        return {*ids} - {*left}

    async def _lacking(self, field: Field, ids: Sequence[str]) -> Sequence[str]:
        """Those that have not got a state; what is gone will never get it, and does not count."""
        shown = await (unread if field is Field.READ else starred)(self._api, None)
        if not shown.whole:
            raise PublisherTrouble(Fault.MALFORMED, "a list that does not stand still")
        if field is Field.READ:
            return [id for id in ids if id in shown.ids]
        without = [id for id in ids if id not in shown.ids]
        there: set[str] = set()
        for part in chunks(without, self.capabilities.articles):
            there |= {one.article.id for one in await self._api.articles(part)}
        return [id for id in without if id in there]

    async def follow(self, url: str, title: str, folder: str) -> RemoteSection:
        """Subscribes. That may be sent twice: what is there is found before, and after a server
        says that it is there already."""
        if (one := await self._found(url)) is None:
            try:
                stream = await self._api.add(url)
            except PublisherTrouble as trouble:
                if trouble.fault is not Fault.NOT_A_FEED or not (one := await self._found(url)):
                    raise
            else:
                one = await self._found(url, stream) or RemoteSection(stream, url, title)
        if title and one.title != title:
            await self.rename(one, title)
        if folder and folder not in one.folders:
            await self.move(one, folder)
        return await self._found(url, one.id) or one

    async def rename(self, section: RemoteSection, title: str) -> None:
        await self._api.edit("edit", section.id, ("t", title))

    async def move(self, section: RemoteSection, folder: str) -> None:
        """Into one folder alone. Where a subscription may be in several it is added to the new one
        first, and then taken out of those that are left: one in a request, for servers heed the
        last alone."""
        await self._api.ready()  # it tells which dialect this is
        ways = self._api.ways
        if folder or ways.rootless == "a":  # Miniflux's first folder: it has none without
            await self._api.edit("edit", section.id, ("a", wire.label(folder)))
            if ways.alone:
                return
        now = await self._found(section.url, section.id) or section
        for old in now.folders:
            if old != folder:
                await self._api.edit("edit", section.id, ("r", wire.label(old)))

    async def unfollow(self, section: RemoteSection) -> None:
        try:
            await self._api.edit("unsubscribe", section.id)
        except PublisherTrouble:
            if any(one.id == section.id for one in await self._api.sections()):
                raise

    async def _found(self, url: str, id: str = "") -> RemoteSection | None:
        every = await self._api.sections()
        for one in every:
            if one.id == id or (not id and _plain(one.url) == _plain(url)):
                return one
        return None


def _plain(url: str) -> str:
    """An address without what servers change of it."""
    parts = urlsplit(url)
    path = parts.path.rstrip("/") + ("?" + parts.query if parts.query else "")
    return parts.netloc.lower().removeprefix("www.") + path
