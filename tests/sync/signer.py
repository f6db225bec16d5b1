"""A library beside a publisher that lets only signed-in readers in."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from reader_app.domain import (
    ArticleQuery,
    Login,
    LoginMethod,
    NewSection,
    SignIn,
    SyncReport,
    TextState,
)
from reader_app.library import Library
from reader_app.net import Client, Limits
from reader_app.sync import Engine, SyncOptions
from tests.gates import PASSWORD, USER, Gate
from tests.sync.siege import Crew
from tests.vault import Pocket

__all__ = ["DAY", "HOUR", "NOW", "Signer", "form"]

T = TypeVar("T")

NOW = 1_800_000_000
HOUR, DAY = 3600, 86_400


def form(password: str = PASSWORD, **facts: Any) -> Login:
    """A login for a form; the right one unless said."""
    return Login(LoginMethod.FORM, USER, password, **facts)


@dataclass
class Signer:
    """A library with secrets in a pocket and a clock that a test sets."""

    library: Library
    men: Crew
    gate: Gate
    pocket: Pocket = field(default_factory=Pocket)
    now: float = NOW

    def follow(self, path: str = "/feed.xml", home: str = "/") -> None:
        new = NewSection(self.gate.url(path), "World", self.gate.url(home), "Harbour Post")
        self.library.follow([new]).result()

    def run(self, work: Callable[[Engine], Awaitable[T]]) -> T:
        """Something with an engine of its own, as a program that starts anew."""

        async def go() -> T:
            limits = Limits(silence=30.0)
            async with Client(limits=limits, clock=lambda: self.now) as client:
                client.allow_private([self.gate.host_port])
                return await work(self.engine(client))

        return self.men.runner.run(go())

    def engine(self, client: Client) -> Engine:
        workers, clock = self.men.workers, lambda: self.now
        return Engine(self.library, client, workers, clock=clock, secrets=self.pocket)

    def sync(self) -> SyncReport:
        return self.run(lambda engine: engine.sync(SyncOptions()))

    def sign_in(self, login: Login | None = None) -> SignIn:
        return self.run(lambda engine: engine.sign_in(1, login or form()))

    def check(self) -> SignIn:
        return self.run(lambda engine: engine.check_sign_in(1))

    @property
    def known(self) -> SignIn | None:
        return self.library.sign_ins.of(1)

    def texts(self) -> dict[TextState, int]:
        """How many articles there are of each kind."""
        found: dict[TextState, int] = {}
        for row in self.library.page(ArticleQuery(), None, 999)[0]:
            found[row.text] = found.get(row.text, 0) + 1
        return found

    def asked(self) -> int:
        """Requests so far, but for the icon, which is not there."""
        return len(self.gate.asked) - len(self.gate.heard("/favicon.ico"))

    def posts(self) -> int:
        """Forms that were sent with a password."""
        return self.gate.failures + self.gate.logins
