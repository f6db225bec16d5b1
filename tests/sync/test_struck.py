"""SIGKILL at fifty moments of pushing and pulling: nothing is lost, and nothing is done twice, also
at a server whose stars can only be turned over."""

import multiprocessing
import random
from dataclasses import dataclass, field
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest

from reader_app.domain import ArticleQuery
from reader_app.library import Library
from tests.accounts.fake import Fake
from tests.accounts.harness import Harness
from tests.accounts.harnesses import ALL
from tests.accounts.shelf import NOW, Shelf
from tests.sync.hub import Hub
from tests.sync.struck import sync

__all__: list[str] = []

MOMENTS = 25  # of each kind
WHOLE = 8  # so often one is left to end
TOGGLES = next(one for one in ALL if str(one) == "miniflux-2.0.43")
PLAIN = next(one for one in ALL if one.service == "feedbin")


@pytest.fixture(scope="module")
def context() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.sync.struck"])
    return context


@dataclass
class Day:
    """A library, a server, and a reader whose acts it remembers: `meant` by title."""

    folder: Path
    harness: Harness
    fake: Fake
    dice: random.Random
    context: ForkServerContext
    now: float = NOW
    meant: dict[str, list[bool]] = field(default_factory=dict)

    def begin(self) -> None:
        for number in range(3):
            self.fake.shelf.follow(f"http://10.0.0.{number}/feed.xml", f"Paper {number}", "News")
        self.publish(9)
        with Hub(self.folder) as hub:
            hub.join(self.harness, self.fake)

    def publish(self, count: int) -> None:
        papers = [*self.fake.shelf.feeds.values()]
        for _ in range(count):
            item = self.fake.shelf.publish(self.dice.choice(papers))
            self.meant[item.title] = [False, False]

    def act(self) -> None:
        """The reader reads and saves here, and on another machine what is not touched here."""
        library = Library.open(self.folder, clock=lambda: self.now)
        rows = library.rows(list(library.ids(ArticleQuery())))
        here = self.dice.sample(rows, min(4, len(rows)))
        for row in here:
            state = self.meant[row.title]
            state[:] = self.dice.random() < 0.5, self.dice.random() < 0.5
            library.mark([row.id], read=state[0], saved=state[1]).result()
        library.close(0)

    def sync(self, moment: int) -> tuple[int, list[str]] | None:
        """How many moments there were and what failed; None where it was struck."""
        near, far = self.context.Pipe(duplex=False)
        given = self.folder, self.harness.secret, self.now, moment, far
        process = self.context.Process(target=sync, args=given)
        process.start()
        far.close()
        try:
            return near.recv()  # type: ignore[no-any-return]
        except EOFError:
            return None
        finally:
            process.join()
            near.close()

    def sound(self) -> None:
        """The library is whole, and every state here is as the reader meant it."""
        library = Library.open(self.folder, clock=lambda: self.now)
        try:
            assert library._store.all("PRAGMA quick_check") == [("ok",)]
            for row in library.rows(list(library.ids(ArticleQuery()))):
                assert [row.read, row.saved] == self.meant[row.title], row.title
        finally:
            library.close(0)

    def agreed(self) -> None:
        """All that the server has is here, and it has what the reader meant."""
        there = {one.title: [one.read, one.saved] for one in self.fake.shelf.items.values()}
        assert there == self.meant
        library = Library.open(self.folder, clock=lambda: self.now)
        try:
            assert {one.title for one in library.rows(list(library.ids(ArticleQuery())))} == {
                *self.meant
            }
            assert library.outbox.count(None) == 0
        finally:
            library.close(0)


@pytest.mark.logs("did not end in order")
@pytest.mark.parametrize("harness", [TOGGLES, PLAIN], ids=str)
def test_a_sync_of_an_account_may_be_struck_dead_at_any_moment(
    tmp_path: Path, harness: Harness, context: ForkServerContext
) -> None:
    with harness.fake(Shelf()) as fake:
        day = Day(tmp_path / "library", harness, fake, random.Random(6), context)
        day.begin()
        moments, struck, ended = 40, 0, 0
        while struck < MOMENTS:
            day.now += 7 * 3600  # whatever waits for its time has it
            day.publish(2)
            day.act()
            whole = struck // WHOLE > ended
            told = day.sync(0 if whole else day.dice.randint(1, moments))
            day.sound()
            if told is None:
                struck += 1
                continue
            moments, failures = told
            assert failures == []
            ended += whole
            day.agreed()
        day.now += 7 * 3600
        assert day.sync(0) is not None
        day.agreed()
