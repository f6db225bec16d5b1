"""Nextcloud News, new and old."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial

from reader_app.accounts import Service
from reader_app.domain import AccountKind
from tests.accounts.fake import Reply
from tests.accounts.harness import Harness, open_service
from tests.accounts.nextcloud.server import NextcloudServer
from tests.accounts.shelf import Shelf

__all__ = ["HARNESSES", "NEW", "OLD", "Versed", "run"]

MISSHAPEN = tuple(
    Reply(200, body)
    for body in (
        b"[]",
        b"{}",
        b"",
        b"null",
        b'{"message": "not allowed"}',
        b'{"items": [], "feeds": [], "newestItemId": 7}',
        b'{"items": [null], "folders": [{}]}',
    )
)


@dataclass(frozen=True)
class Versed(Harness):
    version: str = ""

    def __str__(self) -> str:
        return f"{self.service}-{self.version}"


HARNESSES = [
    Versed(
        "nextcloud",
        AccountKind.NEXTCLOUD,
        NextcloudServer,
        misshapen=MISSHAPEN,
        version="v1-3",
    ),
    Versed(
        "nextcloud",
        AccountKind.NEXTCLOUD,
        partial(NextcloudServer, versions=("v1-2",), inclusive=True),
        misshapen=MISSHAPEN,
        version="v1-2",
    ),
]

NEW, OLD = HARNESSES

Work = Callable[[Service, NextcloudServer], Coroutine[None, None, None]]


def run(shelf: Shelf, work: Work, harness: Versed = NEW) -> NextcloudServer:
    with harness.fake(shelf) as fake:
        assert isinstance(fake, NextcloudServer)

        async def perform() -> None:
            async with open_service(harness, fake) as service:
                await work(service, fake)

        asyncio.run(perform())
        return fake
