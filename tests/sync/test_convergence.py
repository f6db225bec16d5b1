"""Two machines, one server, and everything that may go wrong between them: afterwards all agree, no
act of the reader is lost, and nothing that nobody touched has flipped."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)

from reader_app.accounts import Arrived, Delta, Listed, Pull, Reached
from reader_app.domain import (
    AccountKind,
    ArticleQuery,
    Capabilities,
    Fault,
    Field,
    NewAccount,
    PublisherTrouble,
    RemoteArticle,
    RemoteSection,
)
from reader_app.library import Library
from reader_app.sync.accounts import AccountSync
from tests.library.shelf import NOW, entry, fill, intent, known, store

__all__: list[str] = []

from hypothesis import Phase
PHASES=[Phase.generate]
RUNS = int(os.environ.get("BROADSHEET_CONVERGENCE", "2000"))
STEPS = 14
ARTICLES = 4
FIELDS = (Field.READ, Field.SAVED)


class Crash(BaseException):
    """The program ends here, in the middle of whatever it does."""


@dataclass
class Server:
    """What a sync server keeps. `on`: for each field the articles that have it."""

    articles: list[str] = field(default_factory=list)
    on: dict[Field, set[str]] = field(default_factory=lambda: {one: set() for one in FIELDS})

    def set(self, what: Field, value: bool, ids: Sequence[str]) -> None:
        if value:
            self.on[what] |= set(ids) & set(self.articles)
        else:
            self.on[what] -= set(ids)


class Line:
    """The line of one machine to the server. `plan` names what happens to the next requests: "ok",
    "lost" (done, but the answer is lost), "refused", "twice", "crash before", "crash after"; then
    all is well. `between` is called after each answer: the reader goes on meanwhile."""

    capabilities = Capabilities(marks=3, articles=2)

    def __init__(self, server: Server) -> None:
        self.server = server
        self.plan: list[str] = []
        self.between: list[tuple[int, Field, bool]] = []
        self.act = lambda number, what, value: None

    def _do(self, work: "Work") -> "Answer":
        fate = self.plan.pop(0) if self.plan else "ok"
        if fate == "crash before":
            raise Crash
        if fate == "refused":
            raise PublisherTrouble(Fault.SERVER, "refused")
        answer = work()
        if fate == "twice":
            answer = work()
        if fate == "crash after":
            raise Crash
        if fate == "lost":
            raise PublisherTrouble(Fault.CONNECTION, "lost")
        if self.between:
            self.act(*self.between.pop(0))
        return answer

    async def mark(self, what: Field, value: bool, ids: Sequence[str]) -> frozenset[str]:
        self._do(lambda: self.server.set(what, value, ids))
        return frozenset(ids)

    async def pull(self, pull: Pull) -> AsyncIterator[Delta]:
        ids = self._do(lambda: list(self.server.articles))
        unknown = await pull.unknown(reversed(ids))
        for start in range(0, len(unknown), 2):
            part = unknown[start : start + 2]
            yield Arrived(self._do(lambda part=part: tuple(self._article(id) for id in part)))
        read = self._do(lambda: frozenset(self.server.on[Field.READ]))
        yield Listed(Field.READ, frozenset(ids) - read, whole=False)
        unread = self._do(lambda: set(self.server.articles) - self.server.on[Field.READ])
        yield Listed(Field.READ, frozenset(unread), whole=True)
        saved = self._do(lambda: frozenset(self.server.on[Field.SAVED]))
        yield Listed(Field.SAVED, saved, whole=True)
        yield Reached("")

    def _article(self, id: str) -> RemoteArticle:
        on = self.server.on
        return RemoteArticle(
            id, "s", "", "", "", read=id in on[Field.READ], saved=id in on[Field.SAVED]
        )

    async def sections(self) -> tuple[RemoteSection, ...]:
        return ()


class Machine:
    """A library with a clock of its own that talks to the server over its line."""

    def __init__(self, library: Library, server: Server, ahead: int) -> None:
        self.library = library
        self.line = Line(server)
        self.line.act = self.mark
        self.ahead = ahead
        account = library.accounts.add(
            NewAccount(AccountKind.GREADER, "https://server.example", "reader")
        ).result()
        self.account = library.accounts.of(account)
        self.first = 0
        self.here: dict[str, int] = {}
        self.last: dict[tuple[str, Field], bool] = {}

    def clock(self) -> float:
        return NOW + self.ahead

    def mark(self, number: int, what: Field, value: bool) -> None:
        """The reader acts on an article, if it is here."""
        id = f"a{number}"
        if id in self.here:
            if what is Field.READ:
                self.library.mark([self.here[id]], read=value).result()
            else:
                self.library.mark([self.here[id]], saved=value).result()
            self.last[id, what] = value

    def sync(self) -> None:
        work = AccountSync(
            self.library, self.line, self.account, self._deliver, self.clock  # type: ignore[arg-type]
        )
        try:
            asyncio.run(work.perform())
        except (Crash, PublisherTrouble):
            pass
        self.library.outbox.hurry(self.account.id).result()

    async def _deliver(self, articles: tuple[RemoteArticle, ...]) -> dict[int, RemoteArticle]:
        for one in articles:
            if one.id not in self.here:
                self.here[one.id] = self.make()
        return {self.here[one.id]: one for one in articles}

    def make(self) -> int:
        number = Machine.count = Machine.count + 1
        store(self.library, 1, intent(entry(number)))
        return known(self.library, intent(entry(number)).keys[0])

    count = 100

    def value(self, id: str, what: Field) -> bool:
        row = self.library.rows([self.here[id]])[0]
        return row.read if what is Field.READ else row.saved


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, Library]]:
    made = []
    for name in ("laptop", "desktop"):
        library = Library.open(tmp_path_factory.mktemp(name), clock=lambda: NOW)
        library._submit(lambda library=library: library._store.run("PRAGMA synchronous = off")).result()
        fill(library, 1)
        made.append(library)
    yield made[0], made[1]
    for library in made:
        library.close()


FATES = st.lists(
    st.sampled_from(["ok", "ok", "lost", "refused", "twice", "crash before", "crash after"]),
    max_size=8,
)
ACT = st.tuples(st.integers(0, ARTICLES - 1), st.sampled_from(FIELDS), st.booleans())


def world(shared: tuple[Library, Library]) -> type[RuleBasedStateMachine]:
    class World(RuleBasedStateMachine):
        @initialize(ahead=st.tuples(st.integers(-50_000, 50_000), st.integers(-50_000, 50_000)))
        def begin(self, ahead: tuple[int, int]) -> None:
            self.server = Server()
            pairs = zip(shared, ahead, strict=True)
            self.machines = [Machine(library, self.server, off) for library, off in pairs]

        @rule()
        def publish(self) -> None:
            if len(self.server.articles) < ARTICLES:
                self.server.articles.append(f"a{len(self.server.articles)}")

        @rule(who=st.integers(0, 1), act=ACT)
        def act(self, who: int, act: tuple[int, Field, bool]) -> None:
            self.machines[who].mark(*act)

        @rule(who=st.integers(0, 1), fates=FATES, between=st.lists(ACT, max_size=3))
        def sync(
            self, who: int, fates: list[str], between: list[tuple[int, Field, bool]]
        ) -> None:
            machine = self.machines[who]
            machine.line.plan, machine.line.between = fates, between
            machine.sync()
            machine.line.plan, machine.line.between = [], []

        def teardown(self) -> None:
            if not hasattr(self, "machines"):
                return
            for _ in range(3):
                for machine in self.machines:
                    machine.sync()
            for id in self.server.articles:
                for what in FIELDS:
                    values = {id in self.server.on[what]}
                    values |= {machine.value(id, what) for machine in self.machines}
                    assert len(values) == 1, f"{id} {what}: they do not agree"
                    acts = {
                        machine.last[id, what]
                        for machine in self.machines
                        if (id, what) in machine.last
                    }
                    assert values <= (acts or {False}), f"{id} {what}: an act was lost"
            for machine in self.machines:
                assert machine.library.outbox.waiting(machine.account.id) == ()
                machine.library.accounts.remove(machine.account.id).result()

    return World


def test_two_machines_and_a_server_agree_in_the_end(libraries: tuple[Library, Library]) -> None:
    run_state_machine_as_test(
        world(libraries),
        settings=settings(
            max_examples=RUNS,
            stateful_step_count=STEPS,
            deadline=None, report_multiple_bugs=False, phases=PHASES,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert set(libraries[0].ids(ArticleQuery()))
