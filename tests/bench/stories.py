"""Stories against events that are known, and what they cost.

    stories.py [DAYS [FOLDER]]

Clusters the articles of three worlds of the local publisher, read through the program's own
parsers: BCubed as `/truth.json` says, and how many of the best five related articles tell the
event of an article. Then the cost of 2,000 made-up articles on each of 30 days (or so many). Worlds
are kept in FOLDER where one is given, so that a second run need not read them again.
"""

import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import fmean

import psutil  # type: ignore[import-untyped]

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader_app.stories import Answer, Near, Report, Stories, Subject, save
from tests.bench.bcubed import Agreement, bcubed
from tests.bench.figures import Figures
from tests.bench.generated import days
from tests.bench.labelled import Labelled, read_world, snippets
from tests.bench.world import have_publisher

__all__ = ["main"]

WORLD = ("--pubs", "40", "--sections", "3", "--items", "20", "--workers", "1")
WORLDS = (
    ("one", (), 0.90),
    ("two, --seed 7 --shared 0.15", ("--seed", "7", "--shared", "0.15"), 0.87),
    ("three, --seed 23", ("--seed", "23"), 0.90),
)
PRECISION = 0.95
RELATED = 0.85
ASKED_ABOUT = 300  # articles whose related ones are looked up
ANSWERS = 60
PER_DAY, DAYS, PART = 2_000, 30, 50
FULL = 15  # days after which the window is full
MILLISECONDS = 3.0


def clustered(reports: Sequence[Report], part: int) -> tuple[Stories, dict[int, int]]:
    """The story of each article when so many come at once."""
    stories, found = Stories(), dict[int, int]()
    for start in range(0, len(reports), part):
        outcome = stories.add(reports[start : start + part])
        found |= {one.article: one.story for one in outcome.placed}
        for gone, stays in outcome.aliases:
            found = {one: stays if story == gone else story for one, story in found.items()}
    return stories, found


def agreement(world: Labelled, part: int) -> tuple[Agreement, Stories, dict[int, int]]:
    """How the stories agree with the events."""
    stories, found = clustered(world.reports, part)
    return bcubed(found, world.events), stories, found


class Index:
    """Full-text search over a world, as the library has it."""

    def __init__(self, reports: Iterable[Report]) -> None:
        self._file = sqlite3.connect(":memory:")
        self._file.execute(
            "CREATE VIRTUAL TABLE text USING fts5 (title, body, tokenize='porter unicode61')"
        )
        self._file.executemany(
            "INSERT INTO text (rowid, title, body) VALUES (?, ?, ?)",
            ((one.article, one.title, one.text) for one in reports),
        )

    def find(self, words: Sequence[str]) -> list[int]:
        """The articles that have any of the words, best first."""
        query = " OR ".join(f'"{word}"' for word in words)
        sql = "SELECT rowid FROM text WHERE text MATCH ? ORDER BY bm25(text, 4, 1) LIMIT ?"
        return [row[0] for row in self._file.execute(sql, (query, ANSWERS))]


def precision_of_related(world: Labelled, stories: Stories, found: dict[int, int]) -> float:
    """Of the best five answers, or of as many as there are other articles of the event, how many
    tell it: over articles whose event others tell."""
    index = Index(world.reports)
    reports = {one.article: one for one in world.reports}
    sizes = Counter(world.events.values())
    asked = [one for one in world.reports if sizes[world.events[one.article]] > 1]
    shares = []
    for report in asked[:: max(1, len(asked) // ASKED_ABOUT)]:
        subject = Subject(stories, report, found[report.article])
        subject.compare(Answer(reports[one], found[one]) for one in index.find(subject.words()))
        near = subject.found()
        best = sorted((*near.others, *near.story, *near.copies), key=by_score)
        event = world.events[report.article]
        wanted = min(5, sizes[event] - 1)
        shares.append(sum(world.events[one.article] == event for one in best[:wanted]) / wanted)
    return sum(shares) / len(shares)


def by_score(near: Near) -> tuple[float, int]:
    return -near.score, near.article


def measure_world(told: Figures, name: str, world: Labelled, asked: float) -> None:
    """The figures of one world."""
    for way, part in (("at once", len(world.reports)), ("50 at a time", 50)):
        agreed, stories, found = agreement(world, part)
        told.add(
            f"world {name}: stories, {way}",
            str(agreed),
            asked=f"F1 ≥ {asked:.2f}, precision ≥ {PRECISION:.2f}",
            held=agreed.f1 >= asked and agreed.precision >= PRECISION,
        )
    share = precision_of_related(world, stories, found)
    told.add(
        f"world {name}: precision of the best five related",
        f"{share:.3f}",
        asked=f"≥ {RELATED:.2f}",
        held=share >= RELATED,
    )
    short, _, _ = agreement(snippets(world), len(world.reports))
    told.add(f"world {name}: title and 30 words alone", str(short))


def measure_cost(told: Figures, count: int) -> None:
    """Processor time an article, and what is kept in memory and on disk, day by day."""
    stories = Stories()
    kept: dict[tuple[str, str], int] = {}
    times: list[float] = []
    held: list[float] = []
    written = 0
    for reports in days(count, PER_DAY):
        started = time.process_time()
        for start in range(0, len(reports), PART):
            stories.add(reports[start : start + PART])
            saved = save(stories)
            written += sum(len(one.value) for one in saved.put)
            kept.update({(one.kind, one.key): len(one.value) for one in saved.put})
            for name in saved.drop:
                kept.pop(name, None)
        times.append((time.process_time() - started) / len(reports) * 1000)
        held.append(psutil.Process().memory_info().rss / 1e6)
        print(f"day {len(times)}: {times[-1]:.2f} ms, {held[-1]:.0f} MB", flush=True)
    late = times[-min(10, len(times)) :]
    cost = fmean(late)
    told.add(
        f"an article, {PER_DAY} a day, last {len(late)} of {count} days",
        f"{cost:.2f} ms (first day {times[0]:.2f})",
        asked=f"≤ {MILLISECONDS:.0f} ms",
        ratio=cost / MILLISECONDS,
        held=cost <= MILLISECONDS,
    )
    told.add("kept of the window on disk", f"{sum(kept.values()) / 1e6:.1f} MB")
    told.add("written a day", f"{written / count / 1e6:.1f} MB")
    if count > FULL:
        told.add(
            f"memory of the process after {FULL} and {count} days",
            f"{held[FULL - 1]:.0f} and {held[-1]:.0f} MB",
            asked="flat",
            ratio=held[-1] / held[FULL - 1],
            held=held[-1] <= 1.1 * held[FULL - 1],
        )


def main(words: Sequence[str]) -> int:
    count = int(words[0]) if words else DAYS
    folder = Path(words[1]) if len(words) > 1 else None
    told = Figures()
    if have_publisher():
        for name, options, asked in WORLDS:
            kept = folder / f"{name.partition(',')[0]}.pickle" if folder else None
            measure_world(told, name, read_world(*WORLD, *options, kept=kept), asked)
    if count:
        measure_cost(told, count)
    return told.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
