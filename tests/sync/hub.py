"""A library with an engine of its own over sync servers: what tests of accounts stand on."""

import asyncio
import ssl
from collections.abc import Callable, Coroutine
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, cast

from reader_app.domain import (
    AccountSecret,
    ArticleQuery,
    ArticleRow,
    SyncProgress,
    SyncReport,
    host_of,
)
from reader_app.library import Library
from reader_app.net import Client, Limits
from reader_app.services import Credentials, Desk
from reader_app.sync import Engine, SyncOptions
from reader_app.workers import Workers
from tests.accounts.fake import Fake
from tests.accounts.harness import Harness
from tests.accounts.shelf import NOW
from tests.vault import Pocket

__all__ = ["TLS", "Hub", "InPlace"]

TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # nothing here is asked by https
P = ParamSpec("P")
T = TypeVar("T")


class InPlace:
    """Stands in for worker processes: parses here."""

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        await asyncio.sleep(0)
        return work(*args, **kwargs)


@dataclass
class Hub:
    """Give it to `with`. `clock`: the time of this computer in seconds since 1970."""

    folder: Path
    now: float = NOW
    pocket: Pocket = field(default_factory=Pocket)
    progress: list[SyncProgress] = field(default_factory=list)

    def __enter__(self) -> "Hub":
        self._stack = ExitStack()
        self.library = Library.open(self.folder, clock=self.clock)
        self._stack.callback(self.library.close)
        self.credentials = Credentials(lambda: Held(self.pocket))
        self.desk = Desk(
            self.library,
            now=self.clock,
            route=lambda: True,
            credentials=self.credentials,
            resources=self.folder,
        )
        self._runner = self._stack.enter_context(asyncio.Runner())
        limits = Limits(keep_alive=5)
        self._client = Client(
            clock=self.clock, tls=TLS, proxies={}, routed=lambda: True, limits=limits
        )
        self._stack.callback(lambda: self.run(self._client.__aexit__(None, None, None)))
        self.run(self._client.__aenter__())
        self.engine = Engine(
            self.library,
            self._client,
            cast(Workers, InPlace()),
            clock=self.clock,
            on_progress=self.progress.append,
            patience=0.0,
            secrets=self.credentials,
        )
        return self

    def __exit__(self, *error: Any) -> None:
        self._stack.close()

    def allow(self, *urls: str) -> None:
        """As if these were on the web."""
        self._client.allow_private(host_of(url) for url in urls)

    def clock(self) -> float:
        return self.now

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def join(self, harness: Harness, fake: Fake) -> int:
        """Adds an account as a reader does: proves it, and keeps it."""
        new = harness.new(fake.url)
        proof = self.run(self.engine.prove_account(new, harness.secret))
        return self.desk.accounts.add(new, proof, harness.secret).result()

    def sync(self, **options: Any) -> SyncReport:
        return self.run(self.engine.sync(SyncOptions(**options)))

    def sync_accounts(self, *ids: int) -> SyncReport:
        return self.run(self.engine.sync_accounts(ids))

    def rows(self, **query: Any) -> dict[str, ArticleRow]:
        """The articles by title."""
        ids = self.library.ids(ArticleQuery(**query))
        return {row.title: row for row in self.library.rows(ids)}

    def change(self, account: int, secret: AccountSecret) -> None:
        self.desk.accounts.set_password(account, secret).result()


class Held:
    """A pocket as the system's keyring."""

    name = "Pocket"

    def __init__(self, pocket: Pocket) -> None:
        self._pocket = pocket

    def get_password(self, service: str, username: str) -> str | None:
        return self._pocket.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._pocket.set(username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._pocket.delete(username)
