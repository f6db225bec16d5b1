"""How long it takes to find what can be followed behind an address.

    discovering.py

Asks saved structures of sites (tests/sites) on loopback: each in a process that already runs, as
the window's is, and some by the command line with everything that belongs to its start. A site far
away adds its own time for each request, of which the number stands beside.
"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader_app.library import Library
from reader_app.net import Client
from reader_app.sync import Engine
from reader_app.workers import Workers
from tests.bench.cost import cost
from tests.bench.figures import Figures
from tests.sites.shelf import shelve
from tests.sync.press import Press, press

__all__ = ["main"]

ASKED = 1.5  # s
TURNS = 3
# Site and path, and whether by the command line too.
SITES = {
    "a newspaper whose page lists its feeds": ("newspaper", "/", True),
    "an article of it": (
        "newspaper",
        "/news/2025/11/harbour-wall-holds-after-the-third-storm",
        False,
    ),
    "WordPress": ("wordpress", "/", True),
    "a feed at a well-known place": ("root", "/", True),
    "a page that is a listing": ("cards", "/", True),
}


async def find(engine: Engine, url: str) -> float:
    """Seconds of one search."""
    started = time.perf_counter()
    await engine.discover(url)
    return time.perf_counter() - started


async def warm(folder: Path, url: str, served: Press) -> tuple[float, float, int]:
    """Seconds of the first search, of the middle one of those after it, and the requests of one."""
    library = Library.open(folder)
    try:
        async with Workers() as workers, Client() as client:
            engine = Engine(library, client, workers)
            first = await find(engine, url)
            asked = served.asked.total()
            again = sorted([await find(engine, url) for _ in range(TURNS)])
    finally:
        library.close()
    return first, again[TURNS // 2], asked


def main(words: list[str]) -> int:
    """Returns 1 where a search takes longer than is asked."""
    told = Figures()
    for what, (site, path, command) in SITES.items():
        with tempfile.TemporaryDirectory() as place, press() as served:
            shelve(served, site)
            library = Path(place) / "library"
            first, again, asked = asyncio.run(warm(library, served.url(path), served))
            told.add(
                f"searching {what}",
                f"{again:.2f} s, the first of a process {first:.2f} s; {asked} requests",
                asked=f"{ASKED} s",
                held=again < ASKED,
            )
            if command:
                program = [sys.executable, "-m", "reader_app", "--library", f"{place}/cli"]
                cold = cost([*program, "discover", served.url(path)])
                told.add(
                    "the same by the command line, start included",
                    f"{cold.wall:.2f} s, {cold.processor:.2f} s of them at work",
                    asked=f"{ASKED} s",
                    held=cold.wall < ASKED,
                    ours=False,  # whoever else keeps the machine busy makes it longer
                )
    return told.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
