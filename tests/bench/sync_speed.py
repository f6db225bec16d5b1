"""The speed of a sync without pages: 1,000 feeds of 25 articles, search index included.

    sync_speed.py [PUBLICATIONS]

Prints wall and processor seconds of all processes of the program together, for the first sync, for
one that finds nothing new and for one that finds one new article in every feed; and beside them
newsboat's for the same feeds in the same run, where it is installed.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

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


def timed(command: list[str]) -> tuple[float, float]:
    """Wall and processor seconds of a command with all processes that it starts and awaits."""
    started = time.monotonic()
    process = subprocess.Popen(
        command, cwd=CHECKOUT, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[0]} ended with {process.returncode}")
    return time.monotonic() - started, usage.ru_utime + usage.ru_stime


def newsboat(world: Publisher, folder: Path) -> list[str]:
    """The command that makes newsboat fetch the same feeds; empty where it is not installed."""
    found = shutil.which("newsboat")
    if found is None:
        return []
    (folder / "urls").write_bytes(world.get("/urls"))
    (folder / "config").write_text("reload-threads 10\n")
    files = [f"-u{folder / 'urls'}", f"-c{folder / 'cache.db'}", f"-C{folder / 'config'}"]
    return [found, *files, "-x", "reload"]


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
        folder = Path(name)
        program = Program(folder / "library")
        (folder / "feeds.opml").write_bytes(world.get("/opml"))
        program.run("import", str(folder / "feeds.opml"))
        other = newsboat(world, folder)
        print(f"load {os.getloadavg()[0]:.1f}; wall / processor seconds")
        for what in ("first", "nothing new", "one new in every feed"):
            if what.startswith("one"):
                world.get("/control/advance?k=1")
            told = [f"Broadsheet {show(timed(program.command('sync', '--no-pages')))}"]
            if other:
                told.append(f"newsboat {show(timed(other))}")
            print(f"{what:<24}", "   ".join(told), flush=True)
        files = program.folder.glob("*.sqlite3*")
        print(f"database and search index: {sum(f.stat().st_size for f in files) / 1e6:.1f} MB")
    return 0


def show(seconds: tuple[float, float]) -> str:
    """Wall / processor."""
    return f"{seconds[0]:5.1f} / {seconds[1]:5.1f}"


if __name__ == "__main__":
    sys.exit(main())
