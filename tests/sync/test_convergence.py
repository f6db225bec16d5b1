"""Two machines, one server, and everything that may go wrong between them: afterwards all agree, no
act of the reader is lost, and nothing that nobody touched has flipped.

`./dev test tests/sync/test_convergence.py --convergence 50000` runs it so often.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

import pytest

from reader_app.domain import Field
from tests.sync.fleet import FIELDS, Machine, Server, address

__all__: list[str] = []

STEPS = 4, 12  # fewest and most of a run
RULES = 3, 8  # how many kinds of steps there are in a run beside syncs: few go further together
TOGETHER = 200  # runs of one test: a watchdog ends what takes minutes
FEEDS, ITEMS = 2, 3
TITLES, FOLDERS = ("Daily", "Herald", "Post"), ("", "News", "Far/Off")
FATES = ("ok", "ok", "ok", "lost", "refused", "late", "offline", "twice", "crash before",
         "crash after")  # fmt: skip
KINDS = ("read", "read", "saved", "saved", "follow", "unfollow", "unfollow all", "title", "folder")

Act = tuple[str, int, int, int]
"""What a reader does: its kind, a feed, an article of it, and a value."""

Step = tuple[str, tuple[object, ...]]
"""What happens in a run: a method of its world, and what that is told."""

Key = tuple[str, int, int]


def draw_act(dice: random.Random) -> Act:
    return (
        dice.choice(KINDS),
        dice.randrange(FEEDS),
        dice.randint(1, ITEMS),
        dice.randrange(3),
    )


def draw_sync(dice: random.Random) -> tuple[object, ...]:
    """One in three goes without mishap and without a reader who goes on meanwhile."""
    who = dice.randrange(2)
    if dice.randrange(3) == 0:
        return who, (), (), None
    fates = tuple(dice.choice(FATES) for _ in range(dice.randint(0, 6)))
    between = tuple((dice.randrange(2), draw_act(dice)) for _ in range(dice.randint(0, 3)))
    return who, fates, between, dice.choice((None, dice.randint(0, 9), dice.randint(0, 60)))


DRAWS: dict[str, Callable[[random.Random], tuple[object, ...]]] = {
    "publish": lambda dice: (dice.randrange(FEEDS),),
    "act": lambda dice: (dice.randrange(2), draw_act(dice)),
    "fetch": lambda dice: (dice.randrange(2), dice.randrange(FEEDS)),
    "sync": draw_sync,
    "keep": lambda dice: (),
    "restore": lambda dice: (),
    "meet": lambda dice: (dice.randrange(2), dice.randrange(FEEDS), dice.randrange(2)),
    "go_back": lambda dice: (dice.randrange(2), draw_act(dice)),
}
"""How each kind of step is made."""


def draw(dice: random.Random) -> list[Step]:
    """A run."""
    ahead = dice.randint(-50_000, 50_000), dice.randint(-50_000, 50_000)
    rules = ["sync", *dice.sample(sorted(DRAWS), dice.randint(*RULES))]
    steps: list[Step] = [("begin", (ahead, bool(dice.randrange(2))))]
    for _ in range(dice.randint(*STEPS)):
        name = dice.choice(rules)
        steps.append((name, DRAWS[name](dice)))
    return steps


@dataclass
class Deed:
    """An act that has changed something. `pushed`: the server has it for certain."""

    who: int
    value: object
    pushed: bool = False


@dataclass
class Ledger:
    """What may be true of one thing in the end: any value that no later act has overruled by
    somebody who knew it."""

    first: object
    deeds: list[Deed] = field(default_factory=list)
    every: set[object] = field(default_factory=set)
    seen: tuple[set[int], set[int]] = field(default_factory=lambda: (set(), set()))

    def add(self, who: int, value: object) -> None:
        self.deeds = [one for one in self.deeds if one.who != who and id(one) not in self.seen[who]]
        self.deeds.append(Deed(who, value))
        self.every.add(value)

    def synced(self, who: int) -> None:
        """Everything of this machine is at the server, and it has all that was there."""
        for one in self.deeds:
            if one.pushed:
                self.seen[who].add(id(one))
            if one.who == who:
                one.pushed = True

    def allowed(self, *, loose: bool) -> set[object]:
        """`loose`: the server has forgotten things meanwhile."""
        if not self.every:
            return {self.first}
        return self.every | {self.first} if loose else {one.value for one in self.deeds}


class World:
    """What two machines and their server are, and what may be true of them."""

    def __init__(self, machines: tuple[Machine, Machine], run: int) -> None:
        self.machines = machines
        self.server = Server(run)
        self.ledgers: dict[Key, Ledger] = {}
        self.loose: set[int] = set()
        self.restored = False

    def begin(self, ahead: tuple[int, int], followed: bool) -> None:
        for machine, off in zip(self.machines, ahead, strict=True):
            machine.begin(self.server, off)
        for feed in range(FEEDS):
            self.server.publish(feed)
            if followed:
                self.server.follow(self._url(feed), f"Feed {feed}", "")
                self._ledger("follow", feed).first = True
        if followed:
            for who in (0, 1):
                self._sync(who)

    def _url(self, feed: int) -> str:
        return address(self.server.run, feed)

    def _ledger(self, what: str, feed: int, number: int = 0) -> Ledger:
        first = {"follow": False, "title": f"Feed {feed}", "folder": ""}.get(what, False)
        return self.ledgers.setdefault((what, feed, number), Ledger(first))

    def publish(self, feed: int) -> None:
        if self.server.published[feed] < ITEMS:
            self.server.publish(feed)

    def act(self, who: int, act: Act) -> None:
        machine = self.machines[who]
        left, machine.writer.left = machine.writer.left, None
        self._act(who, *act)
        machine.writer.left = left

    def _act(self, who: int, kind: str, feed: int, number: int, value: int) -> None:
        machine, url = self.machines[who], self._url(feed)
        if kind in FIELDS:
            page = f"{url.removesuffix('feed.xml')}{number}"
            if machine.mark(page, Field(kind), bool(value)):
                self._ledger(kind, feed, number).add(who, bool(value))
        elif kind == "follow":
            if machine.follow(url, f"Feed {feed}", ""):
                self._ledger("follow", feed).add(who, True)
        elif kind.startswith("unfollow"):
            if machine.unfollow(url, whole=kind == "unfollow all"):
                self.loose.add(feed)
                self._ledger("follow", feed).add(who, False)
        elif kind == "title":
            if machine.call(url, TITLES[value]):
                self._ledger("title", feed).add(who, TITLES[value])
        elif machine.put(url, FOLDERS[value]):
            self._ledger("folder", feed).add(who, FOLDERS[value])

    def fetch(self, who: int, feed: int) -> None:
        numbers = range(1, self.server.published[feed] + 1)
        self.machines[who].fetch(self._url(feed), numbers)

    def sync(
        self,
        who: int,
        fates: tuple[str, ...],
        between: tuple[tuple[int, Act], ...],
        crash: int | None,
    ) -> None:
        machine = self.machines[who]
        machine.line.plan = list(fates)
        machine.line.between = [partial(self.act, *one) for one in between]
        machine.writer.left = crash
        self._sync(who, clean=not fates and not between and crash is None)
        machine.line.plan, machine.line.between = [], []

    def _sync(self, who: int, *, clean: bool = True) -> None:
        if self.machines[who].sync() and clean:
            for ledger in self.ledgers.values():
                ledger.synced(who)

    def keep(self) -> None:
        self.server.keep()

    def restore(self) -> None:
        self.restored |= self.server.restore()

    def meet(self, who: int, feed: int, value: int) -> None:
        """A feed that was read here before the server has it."""
        self.act(who, ("follow", feed, 1, 0))
        self.fetch(who, feed)
        self.act(who, (("read", "saved")[value], feed, 1, 1))

    def go_back(self, who: int, act: Act) -> None:
        """The server forgets what it was told last, and gives its numbers again."""
        self.server.keep()
        self.act(who, act)
        self._sync(who)
        self.publish(act[1])
        self.restore()

    def agree(self) -> None:
        """Both sync until nothing changes any more; then all that there is is looked at."""
        for _ in range(4):
            before = self.server.picture()
            for who in (0, 1):
                self._sync(who)
            quiet = before == self.server.picture() and not any(one.open for one in self.machines)
            if quiet and self.server.feeds:  # an empty list is believed when it comes again
                break
        for feed in range(FEEDS):
            self._check_section(feed)
        for machine in self.machines:
            assert machine.library.outbox.waiting() == ()
            assert machine.library.outbox.count() == 0

    def _check_section(self, feed: int) -> None:
        url, there = self._url(feed), self.server.feed(feed)
        seen = {machine.section(url) is not None for machine in self.machines}
        self._agree("follow", feed, 0, {there is not None, *seen})
        if there is None:
            return
        titles: set[object] = {machine.title(url) for machine in self.machines}
        folders: set[object] = {machine.folder(url) for machine in self.machines}
        self._agree("title", feed, 0, {there.title, *titles})
        self._agree("folder", feed, 0, {"".join(there.folders), *folders})
        for id, item in self.server.items.items():
            if item[0] == feed:
                self._check_article(id, *item)

    def _check_article(self, id: str, feed: int, number: int) -> None:
        page = f"{self._url(feed).removesuffix('feed.xml')}{number}"
        for what in FIELDS:
            values: set[object] = {id in self.server.on[what]}
            for machine in self.machines:
                known = machine.article(page)
                assert known is not None, f"{page} is not there"
                values.add(known[1][what])
            self._agree(what, feed, number, values)

    def _agree(self, what: str, feed: int, number: int, values: set[object]) -> None:
        assert len(values) == 1, f"{what} of {feed}.{number}: they do not agree, {values}"
        loose = self.restored or (feed in self.loose and what != "follow")
        ledger = self._ledger(what, feed, number)
        allowed = ledger.allowed(loose=loose)
        if what in FIELDS and ledger.every:  # whoever has it still tells the server again
            allowed -= {ledger.first} - ledger.every
        assert values <= allowed, f"{what} of {feed}.{number}: {values}, not one of {allowed}"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """As many tests as there are runs to be had."""
    if "part" in metafunc.fixturenames:
        parts = -(-metafunc.config.getoption("--convergence") // TOGETHER)
        metafunc.parametrize("part", range(parts))


@pytest.fixture(scope="module")
def machines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Machine, Machine]]:
    made = [Machine(tmp_path_factory.mktemp(name)) for name in ("laptop", "desktop")]
    yield made[0], made[1]
    for machine in made:
        machine.close()


def test_two_machines_and_a_server_agree_in_the_end(
    machines: tuple[Machine, Machine], part: int
) -> None:
    """The same runs in each run of the tests, others in each part."""
    for number in range(TOGETHER * part, TOGETHER * (part + 1)):
        steps = draw(random.Random(number))
        world = World(machines, number)
        try:
            for name, told in steps:
                getattr(world, name)(*told)
            world.agree()
        except BaseException as error:
            way = "\n".join(f"world.{name}{told}" for name, told in steps)
            error.add_note(f"Run {number}:\n{way}")
            raise
