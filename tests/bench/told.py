"""What the reader gets of stories: against events that are known, and what it costs.

    told.py [worlds] [cost [FOLDER]]

`worlds`: two worlds of the local publisher are followed and synced by the command line; what
`clusters` and `related` say is scored by `/truth.json`. `cost`: processor time of top stories, a
story and related articles in 300,000 articles of 300 publications, kept in FOLDER where one is
given, since making them takes a quarter of an hour.
"""

import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader_app.bootstrap import resources
from reader_app.library import Library
from reader_app.services import Credentials, Desk
from tests.bench.archive import HOUSES, archive
from tests.bench.bcubed import bcubed
from tests.bench.figures import Figures
from tests.bench.world import Program, Publisher, have_publisher, publisher

__all__ = ["main"]

PORT = 8477
WORLD = ("--pubs", "40", "--sections", "3", "--items", "20", "--workers", "1")
WORLDS = (
    ("one", (), 0.90),
    ("two, --seed 7 --shared 0.15", ("--seed", "7", "--shared", "0.15"), 0.87),
)
PRECISION, RELATED, BEST = 0.95, 0.85, 5
ASKED_ABOUT, TYPED = 200, 10  # articles whose related ones are looked up; by a command of its own
DAYS, PER_DAY = 150, 2_000
TIMES = 40
TOP, STORY, NEAR = 100.0, 60.0, 60.0  # milliseconds


# -- agreement


def measure_world(told: Figures, name: str, options: Sequence[str], asked: float) -> None:
    """What the command line says of a world, against the truth."""
    with tempfile.TemporaryDirectory(prefix="broadsheet-bench-") as folder:
        program = Program(Path(folder) / "library")
        with publisher(PORT, *WORLD, *options) as (world, _):
            truth = synced(world, program)
        found = {row["article"]: row["story"] for row in program.run("clusters")}
        agreed = bcubed(found, truth)
        told.add(
            f"world {name}: `clusters` after a sync of {len(found)} articles",
            str(agreed),
            asked=f"F1 ≥ {asked:.2f}, precision ≥ {PRECISION:.2f}",
            held=agreed.f1 >= asked and agreed.precision >= PRECISION,
        )
        share = precision_of_related(program, truth)
        told.add(
            f"world {name}: precision of the best five of `related`",
            f"{share:.3f}",
            asked=f"≥ {RELATED:.2f}",
            held=share >= RELATED,
        )
        told.add(f"world {name}: top stories", str(len(program.run("stories"))))


def synced(world: Publisher, program: Program) -> Mapping[int, str]:
    """Follows and fetches all of a world; the event of each article."""
    events = {row["url"]: row["event"] for row in world.json("/truth.json")["stories"]}
    opml = program.folder.parent / "feeds.opml"
    opml.write_bytes(world.get("/opml"))
    program.run("import", str(opml))
    program.run("sync", allow=(0, 3))
    rows = program.run("articles", "--limit", "1000000")["articles"]
    return {row["id"]: events[row["url"]] for row in rows}


def precision_of_related(program: Program, truth: Mapping[int, str]) -> float:
    """Of the best five answers, or of as many as there are other articles of the event, how many
    tell it: over articles whose event others tell."""
    sizes = Counter(truth.values())
    asked = sorted(one for one, event in truth.items() if sizes[event] > 1)
    asked = asked[:: max(1, len(asked) // ASKED_ABOUT)]
    shares = []
    with opened(program.folder, time.time) as desk:
        for one in asked:
            found = desk.stories.related(one, 6)
            near = (*found.others, *found.story, *found.copies)
            best = [each.row.id for each in sorted(near, key=lambda one: (-one.score, one.row.id))]
            shares.append(right(truth, sizes, one, best))
    typed = [
        right(truth, sizes, one, [row["id"] for row in program.run("related", str(one))])
        for one in asked[:TYPED]
    ]
    assert typed == shares[:TYPED], "the command line answers otherwise"
    return sum(shares) / len(shares)


def right(truth: Mapping[int, str], sizes: Counter[str], one: int, best: Sequence[int]) -> float:
    """The share of the best that tell the event of an article."""
    wanted = min(BEST, sizes[truth[one]] - 1)
    return sum(truth[each] == truth[one] for each in best[:wanted]) / wanted


@contextmanager
def opened(folder: Path, clock: Callable[[], float]) -> Iterator[Desk]:
    """A desk over a library."""
    library = Library.open(folder, clock=clock)
    tools: Any = {"credentials": Credentials(), "resources": resources()}
    desk = Desk(library, now=clock, route=lambda: True, **tools)
    try:
        yield desk
    finally:
        desk.close()


# -- cost


def measure_cost(told: Figures, folder: Path) -> None:
    """Processor time of what the reader waits for."""
    place = folder / f"archive-{DAYS}x{PER_DAY}"
    end = archive(place, DAYS, PER_DAY)
    name = f"{DAYS * PER_DAY:,} articles, {HOUSES} publications"
    with opened(place, lambda: end) as desk:
        stories = desk.stories
        top = stories.top()
        line(told, f"{name}: top stories", TOP, [None] * TIMES, lambda _: stories.top())
        usual = [one.id for one in stories.top(1_000) if 7 <= len(one.articles) <= 20]
        line(told, f"{name}: a story of 7 to 20 articles", STORY, usual[:TIMES], stories.page)
        large = max(top, key=lambda one: len(one.articles))
        size = len(large.articles)
        line(told, f"{name}: a story of {size} articles", None, [large.id] * 5, stories.page)
        dice = random.Random(1)
        new = [one.headline.id for one in top]
        old = [dice.randint(1, DAYS * PER_DAY) for _ in range(TIMES)]
        line(told, f"{name}: related to one on top", NEAR, new, stories.related)
        line(told, f"{name}: related to any", NEAR, old, stories.related)
        line(told, f"{name}: more from there", None, old, stories.more)


def line(
    told: Figures, what: str, asked: float | None, subjects: Sequence[Any], do: Callable[[Any], Any]
) -> None:
    """The first time is told apart: it reads what is kept from then on."""
    times = []
    for subject in (subjects[0], *subjects):
        started = time.process_time()
        do(subject)
        times.append((time.process_time() - started) * 1000)
    first, *rest = times
    middle, late = median(rest), quantiles(rest, n=20)[-1]
    told.add(
        what,
        f"{middle:.0f} ms of processor (p95 {late:.0f}, the first time {first:.0f})",
        asked=f"{asked:.0f} ms" if asked else "",
        ratio=middle / asked if asked else None,
        held=middle <= asked if asked else None,
    )


def main(words: Sequence[str]) -> int:
    told = Figures()
    wanted = [word for word in words if word in ("worlds", "cost")] or ["worlds", "cost"]
    if "worlds" in wanted and have_publisher():
        for name, options, asked in WORLDS:
            measure_world(told, name, options, asked)
    if "cost" in wanted:
        kept = [Path(word) for word in words if word not in ("worlds", "cost")]
        with tempfile.TemporaryDirectory(prefix="broadsheet-bench-") as folder:
            measure_cost(told, kept[0] if kept else Path(folder))
    if "worlds" in wanted and not have_publisher():
        print("skipped: worlds, the local publisher is not here")
    return told.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
