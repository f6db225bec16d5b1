"""A service and its server, for tests of one dialect."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any

from reader_app.accounts import Arrived, Delta, Listed, Pull, Reached, Service
from reader_app.domain import AccountKind, AccountSecret, Bounds, Field
from tests.accounts.fake import Asked, values
from tests.accounts.greader.harness import APP
from tests.accounts.greader.hosted import Inoreader
from tests.accounts.greader.server import Google
from tests.accounts.harness import Harness, open_service
from tests.accounts.shelf import NOW, Shelf

__all__ = [
    "Work",
    "articles",
    "contents",
    "deltas",
    "hear",
    "listed",
    "lists",
    "pull_of",
    "reached",
    "shelf_of",
    "try_it",
]

Work = Callable[[Any, Any], Awaitable[None]]


def try_it(
    fake: Google, work: Work, service: str = "greader", secret: AccountSecret | None = None
) -> None:
    """Runs `work(service, fake)`."""
    given = secret or (APP if isinstance(fake, Inoreader) else AccountSecret(fake.PASSWORD))
    harness = Harness(service, AccountKind.GREADER, type(fake), fake.base)

    async def perform() -> None:
        with fake:
            async with open_service(harness, fake, given) as speaker:
                await work(speaker, fake)

    asyncio.run(perform())


def shelf_of(articles: int, feeds: int = 1) -> Shelf:
    """So many unread articles in all, each a minute older than the one after it."""
    shelf = Shelf()
    shelf.fill(feeds, articles // feeds)
    return shelf


def pull_of(
    cursor: str = "",
    known: Iterable[str] = (),
    bounds: Bounds = Bounds(),
    now: int = NOW,
) -> Pull:
    here = set(known)

    async def unknown(ids: Iterable[str]) -> list[str]:
        return [id for id in ids if id not in here]

    return Pull(cursor, bounds, now, unknown)


async def deltas(service: Service, pull: Pull) -> list[Delta]:
    return [delta async for delta in service.pull(pull)]


def articles(said: Sequence[Delta]) -> list[str]:
    return [one.id for delta in said if isinstance(delta, Arrived) for one in delta.articles]


def listed(said: Sequence[Delta], field: Field) -> Listed:
    (one,) = [delta for delta in said if isinstance(delta, Listed) and delta.field is field]
    return one


def reached(said: Sequence[Delta]) -> str:
    assert isinstance(said[-1], Reached)
    return said[-1].cursor


async def hear(service: Service, said: list[Delta]) -> None:
    """Notes what a pull gives until it fails."""
    async for delta in service.pull(pull_of()):
        said.append(delta)  # noqa: PERF401  # what came before a failure is wanted


def contents(fake: Google) -> list[Asked]:
    return [one for one in fake.asked if one.path.endswith("stream/items/contents")]


def lists(fake: Google) -> list[str]:
    """The continuations that lists of ids were asked with."""
    asked = [one for one in fake.asked if one.path.endswith("stream/items/ids")]
    return ["".join(values(one.fields, "c")) for one in asked]
