"""The speed of a sync without pages: 1,000 feeds of 25 articles, search index included.

    sync_speed.py [PUBLICATIONS]

Processor seconds of all processes of the program together and wall time: of the first sync, of one
that finds nothing new and of one that finds a new article in every feed. In the same run: newsboat
over the same feeds, where it is installed; a bare httpx loop over the same addresses; the parse
alone of the same feeds.
"""

import pickle
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import urllib.request
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.cost import Cost, cost, median, script
from tests.bench.figures import Figures
from tests.bench.world import (
    CHECKOUT,
    ENVIRONMENT,
    Program,
    Publisher,
    have_publisher,
    publisher,
)

__all__ = ["main"]

PORT = 8390
ROUNDS = 3


class Contest:
    """The program, newsboat and the floor on the same feeds."""

    def __init__(self, world: Publisher, folder: Path) -> None:
        self._folder = folder
        self.program = Program(folder / "library")
        opml = folder / "feeds.opml"
        opml.write_bytes(world.get("/opml"))
        self.program.run("import", str(opml))
        addresses = world.get("/urls")
        self._urls = addresses.decode().split()
        (folder / "urls").write_bytes(addresses)
        (folder / "config").write_text("reload-threads 10\n")

    @property
    def feeds(self) -> int:
        return len(self._urls)

    def ours(self) -> Cost:
        """One sync."""
        return cost(self.program.command("sync", "--no-pages"))

    def newsboat(self) -> Cost | None:
        """newsboat's reload; None where it is not installed."""
        found = shutil.which("newsboat")
        if found is None:
            return None
        files = [f"-u{self._folder / 'urls'}", f"-C{self._folder / 'config'}"]
        return cost([found, *files, f"-c{self._folder / 'cache.db'}", "-x", "reload"])

    def bare(self) -> Cost:
        """The loop that only asks."""
        return cost(script("bare.py", *(str(self._folder / n) for n in ("urls", "memory"))))

    def parse(self) -> float:
        """Processor seconds that reading the feeds as they are now takes in one process."""
        documents = []
        for url in self._urls:
            with urllib.request.urlopen(url) as answer:
                documents.append((url, answer.headers["Content-Type"], answer.read()))
        kept = self._folder / "documents"
        kept.write_bytes(pickle.dumps(documents))
        command = script("parse.py", str(kept))
        done = subprocess.run(
            command, cwd=CHECKOUT, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True, check=True
        )
        return float(done.stdout)

    def megabytes(self) -> float:
        """The library and its search index on the disk."""
        return sum(f.stat().st_size for f in self.program.folder.glob("*.sqlite3*")) / 1e6

    def articles(self) -> tuple[int, int]:
        """How many articles the program and newsboat hold."""
        ours = rows(self.program.folder / "library.sqlite3", "state")
        cache = self._folder / "cache.db"
        return ours, rows(cache, "rss_item") if cache.exists() else 0


def rows(file: Path, table: str) -> int:
    with closing(sqlite3.connect(file)) as database:
        count: int = database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    return count


def first(contest: Contest, told: Figures) -> None:
    """The first sync, and newsboat's."""
    ours, other = contest.ours(), contest.newsboat()
    mine, its = contest.articles()
    what = f"first sync of {contest.feeds:,} feeds, {mine:,} articles"
    told.add(f"{what}: processor", f"{ours.processor:.1f} s", asked="≤ 12 s",
             held=ours.processor <= 12)  # fmt: skip
    told.add(f"{what}: wall", f"{ours.wall:.1f} s", asked="≤ 8 s", held=ours.wall <= 8, ours=False)
    if other is None:
        told.add("newsboat", "not installed")
    else:
        ratio = other.processor / ours.processor
        each = ratio * mine / its
        told.add(
            f"newsboat's first, {its:,} articles (it reads no JSON Feed; an article: {each:.2f})",
            str(other), asked="≥ 3.5 times ours", ratio=ratio, held=ratio >= 3.5, ours=False,
        )  # fmt: skip
    size = contest.megabytes()
    told.add("database and search index after it", f"{size:.1f} MB", asked="≤ 45 MB",
             held=size <= 45)  # fmt: skip


def again(contest: Contest, told: Figures) -> Cost:
    """Syncs that find nothing new, in turn with the bare loop."""
    contest.bare()
    pairs = [(contest.bare(), contest.ours()) for _ in range(ROUNDS)]
    bare, ours = (median([pair[n] for pair in pairs]) for n in (0, 1))
    told.add("bare httpx loop over the same addresses, nothing changed", str(bare))
    ratio = ours.processor / bare.processor
    told.add("nothing changed: processor", f"{ours.processor:.2f} s",
             asked="≤ 1.4 times the bare loop", ratio=ratio, held=ratio <= 1.4)  # fmt: skip
    told.add("nothing changed: wall", f"{ours.wall:.1f} s", asked="≤ 5 s", held=ours.wall <= 5)
    if other := contest.newsboat():
        told.add("newsboat, nothing changed", str(other), ratio=other.processor / ours.processor)
    return ours


def news(contest: Contest, told: Figures, world: Publisher, nothing: Cost) -> None:
    """A new article in every feed, as often as nothing changed was measured."""
    found, parsed = [], []
    for _ in range(ROUNDS):
        world.get("/control/advance?k=1")
        found.append(contest.ours())
        parsed.append(contest.parse())
    ours, parse = median(found), sorted(parsed)[ROUNDS // 2]
    limit = 1.6 * nothing.processor + parse
    told.add("the parse alone, one process", f"{parse:.2f} s")
    told.add("one new in every feed: processor", f"{ours.processor:.2f} s",
             asked=f"≤ 1.6 times nothing changed + parse = {limit:.2f} s",
             ratio=ours.processor / limit, held=ours.processor <= limit)  # fmt: skip
    told.add("one new in every feed: wall", f"{ours.wall:.1f} s")
    if other := contest.newsboat():
        told.add("newsboat, one new in every feed", str(other),
                 ratio=other.processor / ours.processor)  # fmt: skip


def main() -> int:
    """Runs the three syncs."""
    if not have_publisher():
        print("skipped: ../shared/bench is not there")
        return 0
    publications = sys.argv[1] if len(sys.argv) > 1 else "200"
    with (
        tempfile.TemporaryDirectory(prefix="broadsheet-bench-") as name,
        publisher(PORT, "--pubs", publications) as (world, _),
    ):
        told = Figures()
        contest = Contest(world, Path(name))
        first(contest, told)
        nothing = again(contest, told)
        news(contest, told, world, nothing)
    return told.status


if __name__ == "__main__":
    sys.exit(main())
