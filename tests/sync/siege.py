"""One hostile publisher among good ones: what a test of `test_hostile*` stands on.

The good ones are on the same host, and a second press is the trap: nobody typed its address, so
any request to it is a request into the reader's own network.
"""

import asyncio
import contextlib
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from reader_app.domain import ArticleQuery, ArticleRow, NewSection, SyncReport
from reader_app.library import Library
from reader_app.net import Client, Limits
from reader_app.sync import Engine
from reader_app.workers import Workers
from tests.sync.press import Press, Reply, article, feed, picture

__all__ = ["CROWD", "MIB", "PARENT", "WORKER", "Crew", "Peaks", "Siege", "crew", "resolve"]

MIB = 1024 * 1024
CROWD = 256 * MIB  # what a sync of nothing but hostile documents may add to it
PARENT = 160 * MIB  # what a sync of one hostile document may add to the process with the window
WORKER = 700 * MIB  # the most that one worker process may take, all its libraries included
SHORT = Limits(connect=2.0, silence=1.5, total=4.0, drain=0.5)
GOOD = ("good-1", "good-2")


class Peaks:
    """The most memory that this process and its children had since the start, in bytes. Zero
    where the system has no /proc."""

    def __init__(self) -> None:
        self._before = status("self", "VmRSS")
        for pid in ("self", *children()):
            with contextlib.suppress(OSError):
                Path(f"/proc/{pid}/clear_refs").write_text("5")  # forgets the peak
        self._workers = 0
        self._ended = threading.Event()
        self._watch = threading.Thread(target=self._sample)
        self._watch.start()

    def _sample(self) -> None:
        while not self._ended.wait(0.03):
            self._workers = max([self._workers, *(status(pid, "VmHWM") for pid in children())])

    def end(self) -> tuple[int, int]:
        """(growth of this process, peak of the largest child)"""
        self._ended.set()
        self._watch.join()
        self._workers = max([self._workers, *(status(pid, "VmHWM") for pid in children())])
        return status("self", "VmHWM") - self._before, self._workers


def children() -> list[str]:
    """Those that are programs of their own: one that is just being started is still a copy of this
    process, with its memory."""
    found = []
    for listed in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found += listed.read_text().split()
    ours = command("self")
    return [pid for pid in found if command(pid) not in (ours, b"")]


def command(pid: str) -> bytes:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    return b""


def status(pid: str, name: str) -> int:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith(name + ":"):
                return int(line.split()[1]) * 1024
    return 0


async def resolve(host: str) -> list[str]:
    """What a resolver makes of names for this computer; beyond them it knows the name that every
    resolver with a way to the internet knows."""
    if host == "a.root-servers.net":
        return ["198.41.0.4"]
    if host in ("localhost", "0x7f000001", "2130706433", "router.example"):
        return ["127.0.0.1"]
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


class Crew:
    """Worker processes and a loop that several tests share, for starting them takes long."""

    def __init__(self, runner: asyncio.Runner, workers: Workers) -> None:
        self.runner = runner
        self.workers = workers


@contextmanager
def crew(seconds: float = 30.0) -> Iterator[Crew]:
    """Two workers; `seconds` for one document."""
    with asyncio.Runner() as runner:
        workers = Workers(2, seconds=seconds)
        yield Crew(runner, workers)
        runner.run(workers.__aexit__(None, None, None))


@dataclass
class Siege:
    """A library that follows good publishers and a bad one."""

    library: Library
    press: Press
    trap: Press
    crew: Crew
    limits: Limits = SHORT

    def feed(self, bad: Reply) -> SyncReport:
        """A sync with a bad feed at /bad."""
        self.press.replies["/bad"] = bad
        return self.sync("/bad")

    def page(self, bad: Reply) -> SyncReport:
        """A sync with a bad page at /bad, first in the feed of the good ones."""
        self.press.replies["/bad"] = bad
        return self.sync(entries=("bad",))

    def picture(self, bad: Reply) -> SyncReport:
        """A sync with a bad picture at /bad, in the page at /shown."""
        self.press.replies["/shown"] = article("Headline shown", "/bad", "/good-1.png")
        self.press.replies["/bad"] = bad
        return self.sync(entries=("shown",))

    def many(self, subject: str, bad: dict[str, Reply]) -> dict[str, str]:
        """One sync with many bad feeds, pages or pictures at once; what failed, by their names."""
        paths = {f"/bad-{n}": name for n, name in enumerate(bad)}
        for path, name in paths.items():
            self.press.replies[path] = bad[name]
        if subject == "feed":
            report = self.sync(*paths)
        elif subject == "page":
            report = self.sync(entries=tuple(path[1:] for path in paths))
        else:
            self.press.replies["/shown"] = article("Headline shown", *paths)
            report = self.sync(entries=("shown",))
        return {paths[path]: kind for path, kind in self.kinds(report).items()}

    def sync(self, *feeds: str, entries: tuple[str, ...] = ()) -> SyncReport:
        """A sync of these feeds and the good one, which lists `entries` first; checks what must
        be so after every one."""
        served = self.press
        served.replies["/good"] = feed(served, *entries, *GOOD)
        for name in GOOD:
            served.replies[f"/{name}"] = article(f"Headline {name}", f"/{name}.png")
            served.replies[f"/{name}.png"] = picture()
        urls = [urljoin(served.base, path) for path in ("/good", *feeds)]
        self.library.follow([NewSection(url) for url in urls]).result()
        peaks = Peaks()
        try:
            report = self.crew.runner.run(self._sync())
        finally:
            grown, worker = peaks.end()
        if os.environ.get("SIEGE_PEAKS"):
            with open(os.environ["SIEGE_PEAKS"], "a") as log:
                name = os.environ.get("PYTEST_CURRENT_TEST", "")
                log.write(f"{grown // MIB:6} {worker // MIB:6} {name}\n")
        assert not self.trap.asked
        rows = {row.url.rpartition("/")[2]: row for row in self.rows()}
        assert all(rows[name].ready and rows[name].pictures_stored == 1 for name in GOOD)
        assert grown <= PARENT
        assert worker <= WORKER
        return report

    async def _sync(self) -> SyncReport:
        async with Client(
            limits=self.limits, proxies={}, resolve=resolve, routed=lambda: True
        ) as client:
            return await Engine(self.library, client, self.crew.workers).sync()

    def rows(self) -> list[ArticleRow]:
        """All articles, newest first."""
        return self.library.rows(self.library.ids(ArticleQuery()))

    def bad(self) -> list[ArticleRow]:
        """All articles but the good ones."""
        return [row for row in self.rows() if row.url.rpartition("/")[2] not in GOOD]

    def kinds(self, report: SyncReport) -> dict[str, str]:
        """What failed and how: by path."""
        known = {failure.url: failure.kind for failure in self.library.failures()}
        assert {failure.url: failure.kind for failure in report.failures} == known
        return {url.removeprefix(self.press.base): kind for url, kind in known.items()}
