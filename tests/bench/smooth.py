"""Whether the window stays smooth during the first sync of 1,000 feeds with pages and pictures.

    smooth.py [SECONDS | all] [PUBLICATIONS]

Follows all feeds in a library of its own, opens the real window, which begins to sync by itself,
and lets it sync for so many seconds (90). Prints how late a timer of 5 ms on the GUI thread came,
beside the same timer in an empty window that ran at the same time (the floor of the machine);
the most memory; reads on the GUI thread of more than 8 ms; and when there was something to read.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

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

PORT = int(os.environ.get("SMOOTH_PORT", "8750"))
SECONDS = 90
MIB = 1 << 20
PROMISED = {"99.9th": 16.0, "worst": 50.0}  # ms, in every stretch of the sync
GUI_MIB, ALL_MIB = 200, 450
USABLE = 2.0  # s


class Memory(threading.Thread):
    """The most that a process and all below it hold, as proportional set size, every 2 s: looking
    stops the process for a moment."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid = pid
        self.gui = self.all = 0
        self.parts: dict[str, int] = {}
        self.load = 0.0
        self._ended = threading.Event()

    def run(self) -> None:
        while not self._ended.wait(2.0):
            held = {pid: pss(pid) for pid in family(self._pid)}
            self.load = max(self.load, os.getloadavg()[0])
            self.gui = max(self.gui, held.get(self._pid, 0))
            if sum(held.values()) > self.all:
                self.all = sum(held.values())
                self.parts = {f"{name(pid)} {pid}": size for pid, size in held.items()}

    def end(self) -> None:
        self._ended.set()
        self.join()


def family(pid: int) -> list[int]:
    """A process and all below it."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                text = (entry / "stat").read_text()
            except OSError:
                continue
            children.setdefault(int(text.rpartition(")")[2].split()[1]), []).append(int(entry.name))
    found = [pid]
    for one in found:
        found += children.get(one, [])
    return found


def pss(pid: int) -> int:
    """Bytes, shared pages counted by share; 0 when it has gone."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return next((1024 * int(x.split()[1]) for x in text.splitlines() if x.startswith("Pss:")), 0)


def name(pid: int) -> str:
    """What a process is for."""
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return "gone"
    for word in words:
        if b"resource_tracker" in word:
            return "tracker"
        if b"spawn_main" in word:
            return "worker"
        if b"smooth_window" in word:
            return "window"
    return "other"


def first_byte(world: Publisher) -> float:
    """When the publisher was first asked for something."""
    return float(world.json("/stats.json")["first_request"])


def watch(world: Publisher, folder: Path, seconds: float) -> tuple[dict[str, Any], Memory]:
    """Runs the window, and the empty one beside it."""
    # Not as a script: worker processes would import it, and Qt with it, as their main module.
    command = [sys.executable, "-c", "from tests.bench.smooth_window import start; start()"]
    world.reset()
    floor = subprocess.Popen(
        [*command, "floor"], cwd=CHECKOUT, env=ENVIRONMENT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    window = subprocess.Popen(
        [*command, str(folder), str(seconds)], cwd=CHECKOUT, env=ENVIRONMENT, text=True,
        stdout=subprocess.PIPE,
    )  # fmt: skip
    memory = Memory(window.pid)
    memory.start()
    assert window.stdout is not None
    told: dict[str, Any] = json.loads(window.stdout.read().splitlines()[-1])
    memory.end()
    told["first"] = first_byte(world)
    beside = json.loads(floor.communicate("\n")[0])
    told["late"] |= beside["late"]
    told["beside"] = beside["stalls"]
    window.wait()
    return told, memory


def figures(late: Sequence[float]) -> dict[str, float]:
    """Percentiles in ms."""
    ordered = sorted(late)
    last = len(ordered) - 1
    shares = {"median": 0.5, "99th": 0.99, "99.9th": 0.999, "worst": 1.0}
    return {word: ordered[min(last, int(share * len(ordered)))] for word, share in shares.items()}


def table(late: Mapping[str, Sequence[float]]) -> bool:
    """Prints the stretches; whether those of the sync are as promised."""
    titles = {
        "still": "sync, nobody at the window",
        "reading": "sync, a reader at work",
        "alone": "the same reader, no sync",
        "idle": "no sync, nobody",
        "floor": "an empty window beside them",
    }
    words = ("median", "99th", "99.9th", "worst")
    print(f"{'late, ms':<30}{'ticks':>8}" + "".join(f"{word:>9}" for word in words))
    good = True
    for stretch, title in titles.items():
        if late.get(stretch):
            found = figures(late[stretch])
            shown = "".join(f"{found[word]:>9.1f}" for word in words)
            print(f"{title:<30}{len(late[stretch]):>8}{shown}")
            if stretch in ("still", "reading"):
                good = good and all(found[word] <= most for word, most in PROMISED.items())
    return good


def shared(until: float, late: float, beside: Sequence[Sequence[Any]]) -> float:
    """For how many ms of a stall the empty window stood still too."""
    start = until - late / 1000
    both = 0.0
    for _, end, length, _ in beside:
        both += max(0.0, 1000 * (min(until, end) - max(start, end - length / 1000)))
    return both


def own(told: Mapping[str, Any]) -> dict[str, list[float]]:
    """What of the lateness is ours, by stretch."""
    found: dict[str, list[float]] = {
        stretch: [one for one, late in zip(mine, told["late"][stretch], strict=True) if late <= 6]
        for stretch, mine in told["own"].items()
    }
    for stretch, until, late, mine in told["stalls"]:
        left = late - shared(until, late, told["beside"])
        found[stretch].append(max(0.0, min(mine, left)))
    return found


def worst(told: Mapping[str, Any]) -> None:
    """The longest stalls of the sync, and when."""
    wall, monotonic = told["clock"]
    begun = monotonic - (wall - told["sync"])
    stalls = [one for one in told["stalls"] if one[0] in ("still", "reading")]
    for stretch, until, late, mine in sorted(stalls, key=lambda one: -one[3])[:5]:
        both = shared(until, late, told["beside"])
        print(
            f"    {stretch:<8} {until - begun:6.1f} s: {late:.0f} ms, {mine:.0f} with a processor,"
            f" {both:.0f} shared with the empty window"
        )


def report(told: dict[str, Any], memory: Memory) -> bool:
    """Prints all figures; whether all are as promised."""
    print(f"highest load {memory.load:.1f}; sync of {told['ended'] - told['sync']:.0f} s:", end=" ")
    print(f"{told['articles']} articles, {told['ready']} ready; opened {told['opened']}")
    table(told["late"])
    print("of that our own: less what the thread waited for a processor, and less what the empty")
    print("window stood still at the same moment (a machine that was taken away from us)")
    good = table(own(told))
    worst(told)
    usable = told.get("usable", float("inf")) - told["first"]
    print(f"first byte to an article open: {usable:.2f} s")
    print(f"memory, MiB: window {memory.gui / MIB:.0f}, all {memory.all / MIB:.0f}")
    for part, size in memory.parts.items():
        print(f"    {part:<16}{size / MIB:6.0f}")
    print(f"reads on the GUI thread: {told['reads']}, the longest {told['worst_read']:.1f} ms")
    for read in told["long_reads"]:
        took = f"{read['ms']} ms, {read['worked']} of them work"
        print(f"    {took}: {read['read']} {read['sql']}")
    small = memory.gui <= GUI_MIB * MIB and memory.all <= ALL_MIB * MIB
    return (
        good and small and usable <= USABLE and not any(read["own"] for read in told["long_reads"])
    )


def main() -> int:
    """Runs the window once."""
    if not have_publisher():
        print("skipped: ../shared/bench is not there")
        return 0
    words = [*sys.argv[1:], "", ""]
    seconds = 0.0 if words[0] == "all" else float(words[0] or SECONDS)
    with (
        tempfile.TemporaryDirectory(prefix="broadsheet-bench-") as place,
        publisher(PORT, "--pages", "--pubs", words[1] or "200") as (world, _),
    ):
        program = Program(Path(place) / "library")
        (Path(place) / "feeds.opml").write_bytes(world.get("/opml"))
        program.run("import", str(Path(place) / "feeds.opml"))
        good = report(*watch(world, program.folder, seconds))
    print("as promised" if good else "not as promised")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
