"""Miniflux in three ages."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial

from reader_app.accounts import Service
from reader_app.domain import AccountKind
from tests.accounts.fake import Reply
from tests.accounts.harness import Harness, open_service
from tests.accounts.miniflux.server import MinifluxServer
from tests.accounts.shelf import Shelf

__all__ = ["HARNESSES", "MIDDLE", "NEW", "OLD", "Aged", "run"]

VERSIONS = ((2, 3, 3), (2, 2, 8), (2, 0, 43))

MISSHAPEN = tuple(
    Reply(200, body)
    for body in (
        b"[]",
        b"{}",
        b"",
        b"null",
        b'{"total": 5, "entries": []}',
        b'{"total": 5, "entry_ids": []}',
        b'{"total": 5, "entries": null}',
        b'{"total": 0, "entry_ids": [1]}',
    )
)


@dataclass(frozen=True)
class Aged(Harness):
    version: str = ""

    def __str__(self) -> str:
        return f"{self.service}-{self.version}"


HARNESSES = [
    Aged(
        "miniflux",
        AccountKind.MINIFLUX,
        partial(MinifluxServer, version=version),
        misshapen=MISSHAPEN,
        version=".".join(map(str, version)),
    )
    for version in VERSIONS
]

NEW, MIDDLE, OLD = HARNESSES

Work = Callable[[Service, MinifluxServer], Coroutine[None, None, None]]


def run(shelf: Shelf, work: Work, harness: Aged = NEW) -> MinifluxServer:
    with harness.fake(shelf) as fake:
        assert isinstance(fake, MinifluxServer)

        async def perform() -> None:
            async with open_service(harness, fake) as service:
                await work(service, fake)

        asyncio.run(perform())
        return fake
