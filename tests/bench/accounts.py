"""An account with 500 subscriptions and 50,000 articles: its first sync by the whole program beside
the plain fetching of the same answers, the next sync with nothing new, and 1,100 marks at once.

    accounts.py [ARTICLES]

The server runs in a process of its own. It speaks as FreshRSS does and takes the time that a real
one took: 0.3 s for 3,000 articles with their texts, 5 ms for any answer.
"""

import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader_app.accounts.greader.api import Api
from reader_app.accounts.greader.lists import unread
from reader_app.bootstrap import open_desk
from reader_app.domain import (
    AccountKind,
    AccountSecret,
    ArticleQuery,
    Bounds,
    NewAccount,
    SyncOptions,
)
from reader_app.net import Call, Client, Spoken
from reader_app.services import Desk
from reader_app.sync import Engine
from reader_app.workers import Workers
from tests.accounts.fake import Asked, Reply
from tests.accounts.greader.freshrss import FreshRss
from tests.accounts.shelf import Item, Shelf
from tests.bench.figures import Figures
from tests.bench.world import CHECKOUT, ENVIRONMENT

__all__ = ["main"]

FEEDS, ARTICLES, MARKS = 500, 50_000, 1_100
EACH, ANY = 0.3 / 3000, 0.005  # seconds
ROUNDS = 3
WORDS = "The council met on Tuesday and heard what the harbour will cost in the coming years. "


class Slow(FreshRss):
    """Answers as fast as a real one; what it says of an article is written beforehand."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__(shelf)
        self._written = {id: json.dumps(self.item(one)) for id, one in shelf.items.items()}

    def serve(self, asked: Asked) -> Reply | None:
        until = time.monotonic() + ANY
        reply = super().serve(asked)
        if asked.path.endswith("stream/items/contents"):
            until += EACH * len(self.names(asked))
        time.sleep(max(0.0, until - time.monotonic()))
        self.asked.clear()
        return reply

    def told(self, items: Iterable[Item]) -> Reply:
        said = (self._written[one.id] for one in items)
        return Reply(body=f'{{"id":"x","updated":0,"items":[{",".join(said)}]}}'.encode())


def serve(articles: int) -> None:
    """Runs the server until standard input ends; says its address first."""
    shelf = Shelf()
    shelf.fill(FEEDS, articles // FEEDS, ("News", "Sport", "Science & Art"))
    for one in shelf.items.values():
        one.html = f"<h2>{one.title}</h2>" + f"<p>{WORDS * 4}</p>" * 6 + f"<p>{one.url}</p>"
    with Slow(shelf) as fake:
        print(fake.url, flush=True)
        sys.stdin.read()


@contextmanager
def server(articles: int) -> Iterator[str]:
    """The address of a server in another process."""
    with subprocess.Popen(
        [sys.executable, __file__, "--serve", str(articles)],
        cwd=CHECKOUT, env=ENVIRONMENT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as child:  # fmt: skip
        assert child.stdout is not None
        yield child.stdout.readline().strip()
        child.communicate()


class Noting(Client):
    """Notes what it is asked for, and for how long it waited for answers."""

    def __init__(self) -> None:
        super().__init__(routed=lambda: True)
        self.calls: list[Call] = []
        self.waited = 0.0

    async def call(self, call: Call) -> Spoken:
        self.calls.append(call)
        started = time.monotonic()
        spoken = await super().call(call)
        self.waited += time.monotonic() - started
        return spoken


@asynccontextmanager
async def program(desk: Desk, client: Client) -> AsyncIterator[Engine]:
    """The engine with its own workers."""
    async with client, Workers() as workers:
        yield Engine(
            desk.library,
            client,
            workers,
            clock=time.time,
            on_progress=lambda progress: None,
            secrets=desk.credentials,
        )


async def plain(calls: list[Call], base: str) -> float:
    """Seconds that the same answers take when nobody looks at them."""
    async with Client(routed=lambda: True) as client:
        client.allow_private([base.removeprefix("http://")])
        started = time.monotonic()
        for call in calls:
            await client.call(call)
        return time.monotonic() - started


async def measure(folder: Path, base: str, articles: int, told: Figures) -> None:
    """The three syncs."""
    secret = AccountSecret(FreshRss.PASSWORD)
    new = NewAccount(
        AccountKind.GREADER, base, FreshRss.USER, service="freshrss",
        bounds=Bounds(days=None, most=2 * articles),
    )  # fmt: skip
    with closing(open_desk(folder, time.time, lambda: True)) as desk:
        client = Noting()
        before = spent()
        async with program(desk, client) as engine:
            proof = await engine.prove_account(new, secret)
            add = desk.accounts.add(new, proof, secret, for_session=True)
            await asyncio.wrap_future(add)
            ours = await first(desk, engine, client, articles)
        busy = spent() - before  # its workers have gone with it
        await compare(client, base, ours, busy, articles, told)
        client = Noting()
        async with program(desk, client) as engine:
            await again(engine, client, told)
            await marks(desk, engine, client, told)
            there = Api("freshrss", proof.server, FreshRss.USER, secret, client.call)
            read = articles - len((await unread(there, None)).ids)
            told.add(f"{MARKS:,} marks: read at the server", f"{read:,}", asked=f"{MARKS:,}",
                     held=read == MARKS)  # fmt: skip


def spent() -> float:
    """Processor seconds of this process and of those that it has seen end."""
    mine, others = (resource.getrusage(who) for who in (RUSAGE_SELF, RUSAGE_CHILDREN))
    return mine.ru_utime + mine.ru_stime + others.ru_utime + others.ru_stime


async def synced(engine: Engine) -> float:
    started = time.monotonic()
    report = await engine.sync(SyncOptions(pages=False))
    assert not report.failures, report.failures
    return time.monotonic() - started


async def first(desk: Desk, engine: Engine, client: Noting, articles: int) -> float:
    """Seconds of the first sync."""
    client.calls.clear()
    client.waited = 0.0
    ours = await synced(engine)
    here = len(desk.library.ids(ArticleQuery()))
    assert here == articles, (here, articles)
    return ours


async def compare(
    client: Noting, base: str, ours: float, busy: float, articles: int, told: Figures
) -> None:
    """The first sync beside the server's own time."""
    alone = sorted([await plain(client.calls, base) for _ in range(ROUNDS)])[ROUNDS // 2]
    what = f"first sync of {articles:,} articles in {FEEDS} subscriptions"
    told.add(f"{what}: plain fetching of the same {len(client.calls)} answers", f"{alone:.1f} s")
    told.add(f"{what}: waited for answers", f"{client.waited:.1f} s")
    told.add(f"{what}: processor time of an article", f"{busy / articles * 1e3:.2f} ms")
    told.add(what, f"{ours:.1f} s", asked="≤ 1.25 times the plain fetching", ratio=ours / alone,
             held=ours <= 1.25 * alone)  # fmt: skip


async def again(engine: Engine, client: Noting, told: Figures) -> None:
    """A sync that finds nothing new."""
    client.calls.clear()
    ours = await synced(engine)
    number = len(client.calls)
    told.add("nothing new: requests", str(number), asked="≤ 10", held=number <= 10)
    told.add("nothing new", f"{ours:.2f} s")


async def marks(desk: Desk, engine: Engine, client: Noting, told: Figures) -> None:
    """Many articles are read at once."""
    ids = desk.library.ids(ArticleQuery())[:MARKS]
    await asyncio.wrap_future(desk.library.mark(ids, read=True))
    client.calls.clear()
    ours = await synced(engine)
    number = sum("edit-tag" in call.url for call in client.calls)
    told.add(f"{MARKS:,} marks: requests that send them", str(number))
    told.add(f"{MARKS:,} marks: the whole sync", f"{ours:.2f} s")
    await synced(engine)
    waiting = desk.accounts.pending(None)
    told.add(f"{MARKS:,} marks: not confirmed by the next sync", str(waiting), asked="0",
             held=not waiting)  # fmt: skip


def main() -> int:
    """Starts the server and measures."""
    if sys.argv[1:2] == ["--serve"]:
        serve(int(sys.argv[2]))
        return 0
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    print(f"The server waits {EACH * 1e3:g} ms for each article with its text, {ANY * 1e3:g} ms"
          " for any answer.")  # fmt: skip
    with (
        tempfile.TemporaryDirectory(prefix="broadsheet-bench-") as name,
        server(articles) as base,
    ):
        told = Figures()
        asyncio.run(measure(Path(name), base, articles, told))
    return told.status


if __name__ == "__main__":
    sys.exit(main())
