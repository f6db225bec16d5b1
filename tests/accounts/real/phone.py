"""A client of a real server, without a library."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from reader_app.accounts import Pull, Service, open_service, prove
from reader_app.domain import AccountSecret, Bounds, NewAccount
from reader_app.net import Call, Client, Spoken
from tests.accounts.harness import Heard, said
from tests.accounts.real.servers import Real

__all__ = ["FIRST", "Phone", "phone", "run"]


@dataclass
class Phone:
    """A client with what it knows."""

    service: Service
    known: set[str] = field(default_factory=set)
    cursor: str = ""
    asked: int = 0

    @property
    def ids(self) -> list[str]:
        """What it knows, the lowest first."""
        return sorted(self.known, key=int)

    async def pull(self) -> Heard:
        heard = Heard()

        async def unknown(ids):  # type: ignore[no-untyped-def]
            return [id for id in ids if id not in self.known]

        bounds = Bounds(days=None)
        async for delta in self.service.pull(Pull(self.cursor, bounds, int(time.time()), unknown)):
            said(heard, self.known, delta)
        assert heard.cursor
        self.cursor = heard.cursor
        return heard


FIRST: dict[int, tuple[Heard, str]] = {}  # what the first pull of each server said, by its port


@asynccontextmanager
async def phone(server: Real, password: str = "") -> AsyncIterator[Phone]:
    async with Client(proxies={}, routed=lambda: True) as client:
        client.allow_private([server.host])
        secret = AccountSecret(password or server.PASSWORD)
        new = NewAccount(server.KIND, server.host, server.USER)
        proof = await prove(new, secret, client.call)

        async def ask(call: Call) -> Spoken:
            one.asked += 1
            return await client.call(call)

        words = server.KIND, proof.service, proof.server, server.USER, secret
        one = Phone(open_service(*words, ask))
        if server.port not in FIRST:
            FIRST[server.port] = await one.pull(), one.cursor
        heard, one.cursor = FIRST[server.port]
        one.known = set(heard.articles)
        one.asked = 0
        yield one


def run(server: Real, work: Callable[[Phone, Phone], Awaitable[None]]) -> None:
    """Does something with two clients of one reader."""

    async def perform() -> None:
        async with phone(server) as one, phone(server) as other:
            await work(one, other)

    asyncio.run(perform())
