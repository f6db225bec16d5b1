"""A service beside the server that it is tried against."""

import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from reader_app.accounts import Arrived, Delta, Listed, Pull, Reached, Restored, Service, Told
from reader_app.accounts import open_service as open_account
from reader_app.domain import (
    AccountKind,
    AccountSecret,
    Bounds,
    Field,
    NewAccount,
    RemoteArticle,
    dialect_of,
)
from reader_app.net import Client, Limits
from tests.accounts.fake import Fake, Reply
from tests.accounts.shelf import NOW, Shelf

__all__ = ["Harness", "Heard", "client", "listen", "open_service", "said"]

_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # without certificates: to read them takes 100 ms


@dataclass(frozen=True)
class Harness:
    """`fake`: makes the server. `base`: the path of its interface below its root, "" for none.
    `misshapen`: answers with status 200 that must never be taken for an empty list. `number`: what
    the account calls article n of the shelf."""

    service: str
    kind: AccountKind
    fake: Callable[[Shelf], Fake]
    base: str = ""
    misshapen: tuple[Reply, ...] = (Reply(200, b"[]"), Reply(200, b"{}"), Reply(200, b""))
    secret: AccountSecret = field(default_factory=lambda: AccountSecret(Fake.PASSWORD))
    number: Callable[[int], str] = str

    def __str__(self) -> str:
        return self.service

    def new(self, server: str, user: str = Fake.USER) -> NewAccount:
        return NewAccount(self.kind, server, user, service=self.service)

    @property
    def capabilities(self):  # type: ignore[no-untyped-def]
        return dialect_of(self.kind, self.service).capabilities


@asynccontextmanager
async def client(*fakes: Fake) -> AsyncIterator[Client]:
    """The program's own client, which may ask these servers."""
    limits = Limits(keep_alive=5)
    async with Client(tls=_TLS, proxies={}, routed=lambda: True, limits=limits) as client:
        client.allow_private([f"127.0.0.1:{fake.port}" for fake in fakes])
        yield client


@asynccontextmanager
async def open_service(
    harness: Harness, fake: Fake, secret: AccountSecret | None = None
) -> AsyncIterator[Service]:
    """The service of a harness at its server."""
    async with client(fake) as line:
        server = fake.url + harness.base
        words = harness.service, server, fake.USER, secret or harness.secret
        yield open_account(harness.kind, *words, line.call)


@dataclass
class Heard:
    """All that a pull said."""

    articles: dict[str, RemoteArticle] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)
    saved: set[str] = field(default_factory=set)
    read: set[str] = field(default_factory=set)
    unsaved: set[str] = field(default_factory=set)
    whole: set[Field] = field(default_factory=set)
    cursor: str | None = None
    restored: bool = False


async def listen(
    service: Service, cursor: str = "", known: set[str] | None = None, bounds: Bounds = Bounds()
) -> Heard:
    """One pull by a library that knows some ids and learns those that arrive."""
    here = set() if known is None else known
    heard = Heard()

    async def unknown(ids):  # type: ignore[no-untyped-def]
        return [id for id in ids if id not in here]

    async for delta in service.pull(Pull(cursor, bounds, NOW, unknown)):
        said(heard, here, delta)
    return heard


def said(heard: Heard, here: set[str], delta: Delta) -> None:
    """Takes one delta in, as the library would."""
    match delta:
        case Arrived(articles):
            for one in articles:
                here.add(one.id)
                heard.articles[one.id] = one
                if one.read is not None:
                    (heard.read if one.read else heard.unread).add(one.id)
                if one.saved is not None:
                    (heard.saved if one.saved else heard.unsaved).add(one.id)
        case Listed(what, ids, whole):
            mine = heard.unread if what is Field.READ else heard.saved
            mine |= ids
            if whole:
                heard.whole.add(what)
                other = heard.read if what is Field.READ else heard.unsaved
                mine &= ids
                other |= here - ids
                other -= ids
        case Told(what, value, ids):
            on, off = (
                (heard.read, heard.unread) if what is Field.READ else (heard.saved, heard.unsaved)
            )
            (on if value else off).update(ids)
            (off if value else on).difference_update(ids)
        case Restored():
            here.clear()
            heard.restored = True
        case Reached(cursor):
            heard.cursor = cursor
