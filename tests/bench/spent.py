"""Where the processor seconds of a first sync go: by thread of the program's process, and by
process; longest transaction of the library beside them.

    spent.py [PUBLICATIONS]

The engine runs in this process, without pages; Linux only.
"""

import asyncio
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader_app.library import Library
from reader_app.library.writer import Writer
from reader_app.net import Client
from reader_app.services import Subscriptions
from reader_app.sync import Engine, SyncOptions
from reader_app.workers import Workers
from tests.bench.figures import Figures
from tests.bench.world import have_publisher, publisher

__all__ = ["main"]

PORT = 8391
TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
NAMES = {
    "MainThread": "event loop: requests, comparing",
    "library-writer": "library: rows, compression, search index",
}


def seconds(stat: Path) -> float:
    """User and system time of a thread or process, as the kernel counts it."""
    fields = stat.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def threads() -> dict[int, float]:
    """Processor seconds of every thread of this process."""
    return {int(task.name): seconds(task / "stat") for task in Path("/proc/self/task").iterdir()}


def children() -> set[Path]:
    """The processes that this one has started."""
    found = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    return {Path("/proc") / child / "stat" for child in found}


class Stopwatch:
    """Times what the writer does while it is on."""

    def __init__(self) -> None:
        self.spans: list[float] = []
        self._run = Writer._run

    def start(self) -> None:
        """From now on."""
        watch, run = self, self._run

        def timed(writer: Writer, job: object, transaction: bool) -> object:
            started = time.perf_counter()
            try:
                return run(writer, job, transaction)  # type: ignore[arg-type]
            finally:
                watch.spans.append(time.perf_counter() - started)

        Writer._run = timed  # type: ignore[assignment, method-assign]

    def milliseconds(self, share: float) -> float:
        """The span that this share of all spans does not exceed."""
        ordered = sorted(self.spans)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


async def run(folder: Path, opml: Path, told: Figures) -> None:
    """One first sync, and its bill."""
    library = Library.open(folder)
    Subscriptions(library).import_opml(opml)
    others = children()
    async with Client() as client, Workers() as workers:
        engine = Engine(library, client, workers)
        before, watch = threads(), Stopwatch()
        watch.start()
        report = await engine.sync(SyncOptions(pages=False))
        names = {thread.native_id: thread.name for thread in threading.enumerate()}
        rest = 0.0
        for number, spent in threads().items():
            name = NAMES.get(names.get(number, ""))
            took = spent - before.get(number, 0.0)
            if name is None:
                rest += took
            else:
                told.add(f"first sync, {report.articles_new:,} articles: {name}", f"{took:.1f} s")
        told.add("first sync: handing documents to workers and back", f"{rest:.1f} s")
        workers_took = [took for one in children() - others if (took := seconds(one)) > 0.1]
        told.add(
            "first sync: workers, their start included",
            " + ".join(f"{took:.1f} s" for took in workers_took),
        )
        middle, late = watch.milliseconds(0.5), watch.milliseconds(0.99)
        told.add(
            f"transactions of the sync ({len(watch.spans)})",
            f"median {middle:.0f} ms, 99 % {late:.0f} ms, longest {watch.milliseconds(1):.0f} ms",
            asked="≤ 50 ms", held=late <= 50, ours=False,
        )  # fmt: skip
    library.close()


def main() -> int:
    """Runs it once."""
    if not have_publisher() or not Path("/proc/self/task").exists():
        print("skipped: needs ../shared/bench and Linux")
        return 0
    publications = sys.argv[1] if len(sys.argv) > 1 else "200"
    told = Figures()
    with (
        tempfile.TemporaryDirectory(prefix="broadsheet-bench-") as name,
        publisher(PORT, "--pubs", publications) as (world, _),
    ):
        opml = Path(name) / "feeds.opml"
        opml.write_bytes(world.get("/opml"))
        asyncio.run(run(Path(name) / "library", opml, told))
    return told.status


if __name__ == "__main__":
    sys.exit(main())
