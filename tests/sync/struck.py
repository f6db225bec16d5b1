"""One sync of accounts that is struck dead at a moment, for `test_struck`. Light: it parses in its
own process, and is forked from one that has everything loaded."""

import asyncio
import itertools
import json
import os
import signal
from collections.abc import Callable
from dataclasses import asdict
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar, cast

from reader_app.domain import AccountSecret, ReaderError
from reader_app.library import Library
from reader_app.net import Call, Client, Spoken
from reader_app.sync import Engine, SyncOptions
from reader_app.workers import Workers
from tests.sync.hub import TLS, InPlace

__all__ = ["sync"]

T = TypeVar("T")


class Fate:
    """Counts what happens; dies at the `moment`-th, 0: never."""

    def __init__(self, moment: int) -> None:
        self._moment = moment
        self._count = itertools.count(1)
        self.last = 0

    def tick(self) -> None:
        self.last = next(self._count)
        if self.last == self._moment:
            os.kill(os.getpid(), signal.SIGKILL)


class Line(Client):
    """Before each question and after each answer is a moment."""

    fate: Fate

    async def call(self, call: Call) -> Spoken:
        self.fate.tick()
        spoken = await super().call(call)
        self.fate.tick()
        return spoken


def sync(folder: Path, secret: AccountSecret, now: float, moment: int, told: Connection) -> None:
    """Tells the number of moments that there were, and what the sync's failures were."""
    fate = Fate(moment)
    library = Library.open(folder, clock=lambda: now)
    submit = library._writer.submit

    def ticking(job: Callable[[], T], *, transaction: bool = True) -> Any:
        def work() -> T:
            fate.tick()
            done = job()
            fate.tick()  # written, but not for good yet
            return done

        return submit(work, transaction=transaction)

    library._writer.submit = ticking  # type: ignore[method-assign]
    failures = asyncio.run(_sync(library, secret, now, fate))
    library._writer.submit = submit  # type: ignore[method-assign]
    library.close(0)
    told.send((fate.last, failures))


async def _sync(library: Library, secret: AccountSecret, now: float, fate: Fate) -> list[str]:
    async with Line(clock=lambda: now, tls=TLS, proxies={}, routed=lambda: True) as client:
        client.fate = fate
        engine = Engine(library, client, cast(Workers, InPlace()), clock=lambda: now)
        for account in library.accounts.all():
            name = f"account:{library.sign_ins.tag()}:{account.id}"
            engine.learn(name, json.dumps(asdict(secret)))
        try:
            report = await engine.sync(SyncOptions(pages=False))
        except ReaderError as error:
            return [str(error)]
        return [f"{one.kind}: {one.detail}" for one in report.failures]
