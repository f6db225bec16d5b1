"""One account at a server with the Fever interface."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Sequence

from reader_app.accounts.fever.api import Api
from reader_app.accounts.fever.pulling import Pulling
from reader_app.accounts.service import Ask, Delta, Pull
from reader_app.domain import (
    AccountKind,
    AccountSecret,
    Capabilities,
    Fault,
    Field,
    NotThisService,
    PublisherTrouble,
    ReaderError,
    RemoteSection,
    dialect_of,
)

__all__ = ["bases", "make"]

ENDS = ("/fever", ".php")
AT_ONCE = 4  # marks under way; the client lets fewer out
WORDS = {
    (Field.READ, True): "read",
    (Field.READ, False): "unread",
    (Field.SAVED, True): "saved",
    (Field.SAVED, False): "unsaved",
}


def make(service: str, server: str, user: str, secret: AccountSecret, ask: Ask) -> "Fever":
    """What speaks for an account."""
    return Fever(service, Api(server, user, secret, ask))


def bases(typed: str) -> Sequence[str]:
    """Where the interface may be."""
    typed = typed.removesuffix("?api").rstrip("/")
    if typed.endswith(ENDS):
        return [typed]
    return [typed + "/fever", typed + "/api/fever.php", typed + "/p/api/fever.php", typed]


class Fever:
    """A Service."""

    def __init__(self, service: str, api: Api) -> None:
        self._api = api
        self._capabilities = dialect_of(AccountKind.FEVER, service).capabilities

    @property
    def capabilities(self) -> Capabilities:
        return self._capabilities

    async def greet(self) -> str:
        try:
            return await self._api.greet()
        except PublisherTrouble as trouble:
            if trouble.fault is not Fault.MALFORMED:
                raise
            raise NotThisService(trouble.detail) from trouble

    async def sections(self) -> tuple[RemoteSection, ...]:
        return await self._api.sections()

    def pull(self, pull: Pull) -> AsyncIterator[Delta]:
        return Pulling(self._api, pull).deltas()

    async def mark(self, field: Field, value: bool, ids: Sequence[str]) -> frozenset[str]:
        """One by one, for there is no other way; a few are under way at the same time."""
        word = WORDS[field, value]
        left = deque(id for id in ids if id.isdecimal())
        done = {id for id in ids if not id.isdecimal()}  # which no server will ever know

        async def work() -> None:
            while left:
                id = left.popleft()
                try:
                    await self._api.mark(id, word)
                except ReaderError:
                    left.clear()  # what is under way is still waited for: the server may take it
                    raise
                done.add(id)

        ends = await asyncio.gather(*(work() for _ in range(AT_ONCE)), return_exceptions=True)
        for trouble in filter(None, ends):
            if not (done and isinstance(trouble, PublisherTrouble)):
                raise trouble
        return frozenset(done)

    async def follow(self, url: str, title: str, folder: str) -> RemoteSection:
        raise PublisherTrouble(Fault.HTTP, "no call subscribes")

    async def rename(self, section: RemoteSection, title: str) -> None:
        raise PublisherTrouble(Fault.HTTP, "no call renames")

    async def move(self, section: RemoteSection, folder: str) -> None:
        raise PublisherTrouble(Fault.HTTP, "no call moves")

    async def unfollow(self, section: RemoteSection) -> None:
        raise PublisherTrouble(Fault.HTTP, "no call unsubscribes")
