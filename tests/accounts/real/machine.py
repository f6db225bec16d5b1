"""A computer with a library of its own and an account at a real server."""

import time
from dataclasses import dataclass
from pathlib import Path

from reader_app.domain import (
    AccountSecret,
    ArticleRow,
    Bounds,
    Fault,
    NewAccount,
    PublisherTrouble,
    SyncReport,
)
from reader_app.net import Call, Spoken
from tests.accounts.real.servers import Real
from tests.sync.hub import Hub

__all__ = ["Machine"]


@dataclass
class Machine:
    """Give its `hub` to `with`, then `join`."""

    hub: Hub
    account: int = 0

    @classmethod
    def at(cls, folder: Path) -> "Machine":
        return cls(Hub(folder, now=time.time()))

    def join(self, server: Real) -> None:
        secret = AccountSecret(server.PASSWORD)
        new = NewAccount(server.KIND, server.host, server.USER, bounds=Bounds(days=2))
        proof = self.hub.run(self.hub.engine.prove_account(new, secret))
        self.account = self.hub.desk.accounts.add(new, proof, secret).result()

    def sync(self) -> SyncReport:
        """Without pages: their publisher has no address on this computer."""
        return self.hub.sync(pages=False, feeds=False, accounts=(self.account,))

    @property
    def rows(self) -> dict[str, ArticleRow]:
        return self.hub.rows()

    @property
    def states(self) -> dict[str, tuple[bool, bool]]:
        """Read and saved, by titles."""
        return {title: (row.read, row.saved) for title, row in self.rows.items()}

    @property
    def urls(self) -> set[str]:
        return {it.url for one in self.hub.library.tree() for it in one.sections}

    def sync_and_new(self) -> set[str]:
        """What a sync brings."""
        before = self.rows.keys()
        assert self.sync().failures == []
        return self.rows.keys() - before

    def mark(self, *titles: str, **states: bool) -> None:
        rows = self.rows
        self.hub.library.mark([rows[title].id for title in titles], **states).result()

    def sync_interrupted(self, server: Real) -> None:
        """The server ends when it has done what it was told, and its answer is lost."""
        call, heard = self.hub._client.call, []

        async def killing(asked: Call) -> Spoken:
            spoken = await call(asked)
            if b"updateArticle" in asked.body or b"mark=item" in asked.body:
                heard.append(asked)
                if len(heard) == 1:
                    server.kill()
                raise PublisherTrouble(Fault.CONNECTION, "lost")
            return spoken

        self.hub._client.call = killing  # type: ignore[assignment, method-assign]
        assert self.sync().pending
        self.hub._client.call = call  # type: ignore[method-assign]
        server.start()
        self.hub.now += 3600
