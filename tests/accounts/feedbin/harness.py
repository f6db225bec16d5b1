"""Feedbin."""

import asyncio
from collections.abc import Callable, Coroutine

from reader_app.accounts import Service
from reader_app.domain import AccountKind
from tests.accounts.fake import Reply
from tests.accounts.feedbin.server import FeedbinServer
from tests.accounts.harness import Harness, open_service
from tests.accounts.shelf import Shelf

__all__ = ["FEEDBIN", "HARNESSES", "run"]

HARNESSES = [
    Harness(
        "feedbin",
        AccountKind.FEEDBIN,
        FeedbinServer,
        # An empty list is an answer: nothing is unread.
        misshapen=(
            Reply(200, b"{}"),
            Reply(200, b""),
            Reply(200, b"null"),
            Reply(200, b"[{}]"),
            Reply(200, b'["1"]'),
            Reply(200, b"[true]"),
            Reply(204),
        ),
    )
]

(FEEDBIN,) = HARNESSES

Work = Callable[[Service, FeedbinServer], Coroutine[None, None, None]]


def run(shelf: Shelf, work: Work) -> FeedbinServer:
    with FEEDBIN.fake(shelf) as fake:
        assert isinstance(fake, FeedbinServer)

        async def perform() -> None:
            async with open_service(FEEDBIN, fake) as service:
                await work(service, fake)

        asyncio.run(perform())
        return fake
