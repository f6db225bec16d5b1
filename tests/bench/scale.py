"""What a feed costs among 200, 1,000 and 4,000, and a new article in a library of 10,000 to
1,000,000: linear growth is the same figure at every size.

    scale.py [feeds] [articles]

Processor seconds of all processes together. What every sync costs before its first feed is
measured with one feed and taken off; libraries are kept in the temporary folder for the next time.
"""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader_app.content import read_opml
from reader_app.domain import NewSection
from reader_app.library import Library
from tests.bench.cost import cost, median
from tests.bench.figures import Figures
from tests.bench.fill import cached
from tests.bench.world import Program, Publisher, have_publisher, publisher

__all__ = ["main"]

PORT = 8392
PUBLICATIONS = (40, 200, 800)
SECTIONS, ITEMS = 5, 25  # of each publication, of each section
ARTICLES = (10_000, 100_000, 1_000_000)
ROUNDS = 3
ASKED = 1.3


def sync(program: Program) -> float:
    """Processor seconds of a sync without pages."""
    return cost(program.command("sync", "--no-pages")).processor


def again(program: Program) -> float:
    """The same for one that finds nothing new: the middle of some."""
    command = program.command("sync", "--no-pages")
    return median([cost(command) for _ in range(ROUNDS)]).processor


def following(world: Publisher, folder: Path, limit: int) -> Program:
    """A library that follows so many of the publisher's feeds."""
    program = Program(folder / f"library-{limit}")
    opml = folder / "feeds.opml"
    opml.write_bytes(world.get(f"/opml?limit={limit}"))
    program.run("import", str(opml))
    return program


def spread(what: str, unit: str, found: dict[int, float], told: Figures) -> None:
    """One row with what was measured at every size, and the ratio of highest and lowest."""
    ratio = max(found.values()) / min(found.values())
    measured = ", ".join(f"{size:,}: {seconds * 1000:.2f} ms" for size, seconds in found.items())
    told.add(f"{what}: processor {unit}", measured, asked=f"within {ASKED} times", ratio=ratio,
             held=ratio <= ASKED)  # fmt: skip


def feeds(folder: Path, told: Figures) -> None:
    """What a feed costs."""
    first: dict[int, float] = {}
    nothing: dict[int, float] = {}
    for publications in PUBLICATIONS:
        with publisher(PORT, "--pubs", str(publications)) as (world, _):
            count = publications * SECTIONS
            inner = folder / str(publications)
            inner.mkdir()
            single, program = (following(world, inner, n) for n in (1, count))
            start = sync(single)
            first[count] = (sync(program) - start) / (count - 1)
            start = again(single)
            nothing[count] = (again(program) - start) / (count - 1)
    spread("first sync, by number of feeds", "a feed", first, told)
    spread("nothing changed, by number of feeds", "a feed", nothing, told)


def articles(folder: Path, cache: Path, sizes: Sequence[int], told: Figures) -> None:
    """What a new article costs, by how many the library has already."""
    first: dict[int, float] = {}
    single: dict[int, float] = {}
    with publisher(PORT) as (world, _):
        outlines = read_opml(world.get("/opml")).outlines
        sections = [NewSection(it.url, it.title, it.site_url, it.folder) for it in outlines]
        for size in sizes:
            program = Program(folder / f"articles-{size}")
            cached(program.folder, cache, size, sections)
            back_up(program.folder)
            taken = sync(program)
            nothing = again(program)
            first[size] = (taken - nothing) / (len(sections) * ITEMS)
            rounds = []
            for _ in range(ROUNDS):
                world.get("/control/advance?k=1")
                rounds.append(sync(program))
            single[size] = (sorted(rounds)[ROUNDS // 2] - nothing) / len(sections)
    spread("25 new in each of 1,000 feeds, by size of the library", "a new article", first, told)
    spread("one new in each of 1,000 feeds, by size of the library", "a new article", single, told)


def back_up(folder: Path) -> None:
    """Makes the day's backup beforehand: what it costs is no part of what an article costs."""
    library = Library.open(folder)
    library._backups.end(600.0)
    library.close()


def main() -> int:
    """Both."""
    if not have_publisher():
        print("skipped: ../shared/bench is not there")
        return 0
    wanted = sys.argv[1:] or ["feeds", "articles"]
    cache = Path(tempfile.gettempdir()) / "broadsheet-bench-libraries"
    cache.mkdir(exist_ok=True)
    told = Figures()
    with tempfile.TemporaryDirectory(prefix="broadsheet-bench-") as name:
        if "feeds" in wanted:
            feeds(Path(name), told)
        if "articles" in wanted:
            articles(Path(name), cache, ARTICLES, told)
    return told.status


if __name__ == "__main__":
    sys.exit(main())
