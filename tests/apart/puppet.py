"""An engine that does as it is told, and the other process that serves it."""

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from multiprocessing.connection import Connection

from reader_app.apart import host
from reader_app.domain import (
    AccountSecret,
    Changes,
    Discovery,
    LibraryLocked,
    Login,
    NewAccount,
    NotFound,
    Phase,
    Proof,
    SignIn,
    SyncOptions,
    SyncProgress,
    SyncReport,
)

__all__ = ["dawdle", "refuse", "serve", "serve_firmly"]


class Puppet:
    """An engine whose publications are a word each; lives in the other process."""

    def __init__(
        self, progress: Callable[[SyncProgress], None], changes: Callable[[Changes], None]
    ) -> None:
        self._progress, self._changes = progress, changes
        self._go = asyncio.Event()
        self._held = False
        self._signing = ""

    async def sign_in(self, publication_id: int, login: Login) -> SignIn:
        self._signing = "begun"
        try:
            await self._go.wait()
        finally:
            self._signing = "ended"
        raise NotFound

    async def sync(self, options: SyncOptions) -> SyncReport:
        for n in range(1, 200):
            self._progress(SyncProgress(Phase.RUNNING, (n, 199)))
            self._changes(Changes(added=frozenset({n})))
        if options.publications:
            await self._go.wait()
        return SyncReport(articles_new=199)

    async def prove_account(self, new: NewAccount, secret: AccountSecret) -> Proof:
        return Proof(new.server, new.service, secret.password, 0, ())

    async def sync_accounts(self, account_ids: tuple[int, ...]) -> SyncReport:
        return SyncReport(pushed=sum(account_ids))

    async def discover(self, url: str) -> Discovery:
        match url:
            case "locked":
                raise LibraryLocked("held")
            case "slip":
                raise KeyError("a mistake")
            case "die":
                os._exit(9)
            case "child":
                words = [sys.executable, "-c", "input()"]
                child = subprocess.Popen(words, stdin=subprocess.PIPE)  # noqa: ASYNC220
                return Discovery(str(child.pid), url, ())
            case "stand still":
                threading.Event().wait()
            case "signing":
                return Discovery(self._signing, url, ())
            case "held":
                return Discovery(str(self._held), url, ())
        return Discovery(str(os.getpid()), url, ())

    def hold_pages(self, held: bool) -> None:
        self._held = held

    def look(self, publications: tuple[int, ...]) -> None:
        if publications == (7,):
            self._go.set()

    def cancel(self) -> None:
        self._go.set()


@asynccontextmanager
async def puppet(
    progress: Callable[[SyncProgress], None], changes: Callable[[Changes], None]
) -> AsyncIterator[Puppet]:
    yield Puppet(progress, changes)


class Shut:
    """Cannot be opened."""

    async def __aenter__(self) -> Puppet:
        raise LibraryLocked("no way in")

    async def __aexit__(self, *ending: object) -> None: ...


def serve(pipe: Connection) -> None:
    host(pipe, puppet)


def serve_firmly(pipe: Connection) -> None:
    host(pipe, puppet, lambda: os._exit(5))


def dawdle(pipe: Connection) -> None:
    """Never comes to anything."""
    threading.Event().wait()


def refuse(pipe: Connection) -> None:
    host(pipe, lambda progress, changes: Shut())
