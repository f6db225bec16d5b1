"""What it costs to keep stories of a large library.

    placing.py [DAYS [FOLDER [ARTICLES]]]

2,000 made-up articles arrive on each of 30 days (or so many), in eight syncs a day, in a library
that holds 300,000 already (or so many), and are placed as a sync places them: processor time an
article, from reading its text to the end of its transaction, what the process holds in memory, and
what stories take on the disk. The library of 300,000 is kept in FOLDER where one is given.
"""

import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean

import psutil  # type: ignore[import-untyped]

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader_app.domain import Delivered, Feed, NewSection, Report, TextSource, TextState
from reader_app.library import FeedResult, Library
from reader_app.sync.placing import Placing
from tests.bench.figures import Figures
from tests.bench.fill import cached
from tests.bench.generated import HOUSES, days

__all__ = ["main"]

ARTICLES, SECTIONS = 300_000, 1_500
PER_DAY, DAYS, SYNCS = 2_000, 30, 8
FULL = 15  # days after which the window is full
MILLISECONDS, MEMORY = 3.0, 1.1
START = 20_000 * 24 * 3600
_FEED = Feed("", "", "en", "", (), "rss", True)


@dataclass
class Stand:
    """A library with its placing, and what each day came to."""

    library: Library
    placing: Placing
    sections: dict[int, int]
    now: list[float]
    times: list[float] = field(default_factory=list)  # ms an article
    held: list[float] = field(default_factory=list)  # MB
    longest: float = 0.0  # s of processor time of one sync's placing

    def day(self, reports: Sequence[Report]) -> None:
        """The articles of a day arrive and are placed."""
        spent = 0.0
        size = len(reports) // SYNCS
        for start in range(0, len(reports), size):
            part = reports[start : start + size]
            self.now[0] = part[-1].at + 600
            self._bring(part)
            started = time.process_time()
            self.placing.place_now()
            took = time.process_time() - started
            self.longest = max(self.longest, took)
            spent += took
        self.times.append(spent / len(reports) * 1000)
        self.held.append(psutil.Process().memory_info().rss / 1e6)

    def _bring(self, reports: Sequence[Report]) -> None:
        now = int(self.now[0])
        for start in range(0, len(reports), 100):
            results = [
                FeedResult(self.sections[one.publication], now, now, 0, _FEED, (item(one),))
                for one in reports[start : start + 100]
            ]
            self.library.sync.store_feeds(results, now).result()


def item(report: Report) -> Delivered:
    """A made-up article as a feed brings it."""
    lines = report.text.split("\n")
    return Delivered(
        keys=(report.article * 7919,),
        content_hash=report.article,
        title=report.title,
        byline="",
        url=f"https://{report.owner}/{report.article}",
        language="en",
        published=report.at,
        dated=True,
        lead="",
        standfirst="",
        html="".join(f"<p>{line}</p>" for line in lines),
        text=report.text,
        words=len(report.text.split()),
        state=TextState.FEED,
        source=TextSource.FEED,
        pictures=(),
        has_page=False,
    )


def stand(folder: Path, cache: Path, articles: int) -> Stand:
    """A library that had its articles before there were stories, and follows some houses more."""
    cached(folder, cache, articles, SECTIONS)
    with closing(sqlite3.connect(folder / "library.sqlite3")) as connection:
        connection.execute("DELETE FROM unplaced")
        connection.execute("UPDATE article SET received = 1")
        connection.commit()
    now = [float(START)]
    library = Library.open(folder, clock=lambda: now[0])
    wanted = [
        NewSection(f"https://{n}.example/feed", "News", f"https://{n}.example", f"House {n}")
        for n in range(HOUSES)
    ]
    added = library.follow(wanted).result().added
    sections = {n: one.id for n, one in enumerate(added)}
    return Stand(library, Placing(library, lambda: now[0]), sections, now)


def disk(folder: Path) -> tuple[float, float]:
    """Bytes of what is kept for good, and of what is kept of the last days."""
    with closing(sqlite3.connect(folder / "library.sqlite3")) as connection:
        try:
            sizes = dict(connection.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name"))
        except sqlite3.OperationalError:  # not in every build of SQLite
            return 0.0, 0.0
    window = sum(size for name, size in sizes.items() if "story_record" in name)
    return sum(size for name, size in sizes.items() if "story" in name) - window, window


def measure(told: Figures, count: int, folder: Path, cache: Path, articles: int) -> None:
    """All figures."""
    one = stand(folder, cache, articles)
    for number, reports in enumerate(days(count, PER_DAY), 1):
        one.day(reports)
        print(f"day {number}: {one.times[-1]:.2f} ms, {one.held[-1]:.0f} MB", flush=True)
    one.library.close()
    late = one.times[-min(10, len(one.times)) :]
    cost = fmean(late)
    told.add(
        f"placing an article, {PER_DAY} a day into {articles}, last {len(late)} of {count} days",
        f"{cost:.2f} ms (first day {one.times[0]:.2f})",
        asked=f"≤ {MILLISECONDS:.0f} ms",
        ratio=cost / MILLISECONDS,
        held=cost <= MILLISECONDS,
    )
    told.add(f"longest placing of {PER_DAY // SYNCS} articles", f"{one.longest:.2f} s")
    if count > FULL:
        before, after = one.held[FULL - 1], one.held[-1]
        told.add(
            f"memory of the process after {FULL} and {count} days",
            f"{before:.0f} and {after:.0f} MB",
            asked="flat",
            ratio=after / before,
            held=after <= MEMORY * before,
        )
    kept, window = disk(folder)
    if kept:
        told.add("on the disk for each article, for good", f"{kept / count / PER_DAY:.0f} bytes")
        told.add("on the disk for the last days", f"{window / 1e6:.1f} MB")


def main(words: Sequence[str]) -> int:
    count = int(words[0]) if words else DAYS
    articles = int(words[2]) if len(words) > 2 else ARTICLES
    told = Figures()
    with tempfile.TemporaryDirectory() as scratch:
        cache = Path(words[1]) if len(words) > 1 else Path(scratch)
        cache.mkdir(parents=True, exist_ok=True)
        measure(told, count, Path(scratch) / "library", cache, articles)
    return told.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
