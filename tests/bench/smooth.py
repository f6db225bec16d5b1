"""Whether the window stays smooth during the first sync of 1,000 feeds with pages and pictures.

    smooth.py [SECONDS | all] [PUBLICATIONS]

Follows all feeds in a library of its own, opens the real window, which begins to sync by itself,
and lets it sync for so many seconds (90). Prints how late a timer of 5 ms on the GUI thread came:
as it was; in an empty window that ran at the same time (the floor of the machine: whoever else is
at work on it makes both late); and our own part, which is less what the thread waited for a free
processor and less what the empty window stood still at the same moment. Then the most memory of
all processes at one time, when there was something to read, and long reads on the GUI thread.
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

PORT = int(os.environ.get("SMOOTH_PORT", "8750"))
SECONDS = 90
MIB = 1 << 20
PROMISED = {"99.9th": 16.0, "worst": 50.0}  # ms, in every stretch of the sync
GUI_MIB, ALL_MIB = 200, 450
USABLE = 2.0  # s
LONG_READ = 8.0  # ms
TITLES = {
    "still": "sync, nobody at the window",
    "reading": "sync, a reader at work",
    "alone": "the same reader, no sync",
    "idle": "no sync, nobody",
    "floor": "an empty window beside them",
}


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
            parents = family(self._pid)
            held = {pid: pss(pid) for pid in parents}
            self.load = max(self.load, os.getloadavg()[0])
            self.gui = max(self.gui, held.get(self._pid, 0))
            if sum(held.values()) > self.all:
                self.all = sum(held.values())
                self.parts = {}
                for pid, size in held.items():
                    part = name(pid, parents, self._pid)
                    self.parts[part] = self.parts.get(part, 0) + size

    def end(self) -> None:
        self._ended.set()
        self.join()


def family(pid: int) -> dict[int, int]:
    """A process and all below it, each with its parent."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                text = (entry / "stat").read_text()
            except OSError:
                continue
            children.setdefault(int(text.rpartition(")")[2].split()[1]), []).append(int(entry.name))
    found = {pid: 0}
    left = [pid]
    while left:
        parent = left.pop()
        below = children.get(parent, [])
        found |= dict.fromkeys(below, parent)
        left += below
    return found


def pss(pid: int) -> int:
    """Bytes, shared pages counted by share; 0 when it has gone."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return next((1024 * int(x.split()[1]) for x in text.splitlines() if x.startswith("Pss:")), 0)


def name(pid: int, parents: Mapping[int, int], window: int) -> str:
    """What a process of the window's family is for."""
    if pid == window:
        return "window"
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return "gone"
    if b"resource_tracker" in words:
        return "tracker"
    return "engine" if parents[pid] == window else "workers"


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


def percentiles(late: Sequence[float]) -> dict[str, float]:
    """Percentiles in ms."""
    ordered = sorted(late)
    last = len(ordered) - 1
    shares = {"median": 0.5, "99.9th": 0.999, "worst": 1.0}
    return {word: ordered[min(last, int(share * len(ordered)))] for word, share in shares.items()}


def table(late: Mapping[str, Sequence[float]]) -> None:
    """Prints all stretches."""
    words = ("median", *PROMISED)
    print(f"{'late, ms':<30}{'ticks':>8}" + "".join(f"{word:>9}" for word in words))
    for stretch, title in TITLES.items():
        if late.get(stretch):
            found = percentiles(late[stretch])
            shown = "".join(f"{found[word]:>9.1f}" for word in words)
            print(f"{title:<30}{len(late[stretch]):>8}{shown}")


def lateness(told: Figures, raw: Mapping[str, Sequence[float]], mine: Mapping[str, Any]) -> None:
    """The rows of the timer: as it came, the machine's floor, our own part of it."""
    kinds = (
        ("as it came", [*raw["still"], *raw.get("reading", ())], False),
        ("our own part of that", [*mine["still"], *mine.get("reading", ())], True),
        ("in an empty window at the same time", raw["floor"], None),
    )
    for title, late, ours in kinds:
        found = percentiles(late)
        told.add(
            f"a timer of 5 ms on the window's thread in the first sync of 1,000 feeds, {title}:"
            " 99.9th percentile / worst late",
            " / ".join(f"{found[word]:.1f}" for word in PROMISED) + " ms",
            asked=" / ".join(f"≤ {most:.0f}" for most in PROMISED.values()) + " ms",
            held=None
            if ours is None
            else all(found[word] <= most for word, most in PROMISED.items()),
            ours=ours is True,
        )


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


def held(told: Figures, seen: Mapping[str, Any], memory: Memory) -> None:
    """The rows of memory, of the first article and of reads."""
    parts = ", ".join(f"{part} {size / MIB:.0f}" for part, size in memory.parts.items())
    told.add(
        "memory in that sync: the window / all processes",
        f"{memory.gui / MIB:.0f} / {memory.all / MIB:.0f} MiB ({parts})",
        asked=f"≤ {GUI_MIB} / {ALL_MIB} MiB",
        held=memory.gui <= GUI_MIB * MIB and memory.all <= ALL_MIB * MIB,
    )
    usable = seen.get("usable", float("inf")) - seen["first"]
    told.add(
        "from its first byte until an article of it is open",
        f"{usable:.2f} s",
        asked=f"≤ {USABLE:.0f} s",
        ratio=usable / USABLE,
        held=usable <= USABLE,
        ours=memory.load < (os.cpu_count() or 1),
    )
    worked = max((read["worked"] for read in seen["long_reads"]), default=0.0)
    told.add(
        "the longest read of the library on the window's thread",
        f"{seen['worst_read']:.1f} ms, {worked:.1f} ms of it work ({seen['reads']} reads)",
        asked=f"≤ {LONG_READ:.0f} ms",
        held=not any(read["own"] for read in seen["long_reads"]),
    )


def report(seen: dict[str, Any], memory: Memory) -> int:
    """Prints all figures; the status."""
    print(f"highest load {memory.load:.1f}; sync of {seen['ended'] - seen['sync']:.0f} s:", end=" ")
    print(f"{seen['articles']} articles, {seen['ready']} ready; opened {seen['opened']}")
    table(seen["late"])
    print("of that our own: less what the thread waited for a processor, and less what the empty")
    print("window stood still at the same moment (a machine that was taken away from us)")
    mine = own(seen)
    table(mine)
    worst(seen)
    for read in seen["long_reads"]:
        took = f"{read['ms']} ms, {read['worked']} of them work"
        print(f"    {took}: {read['read']} {read['sql']}")
    told = Figures()
    lateness(told, seen["late"], mine)
    held(told, seen, memory)
    return told.status


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
        return report(*watch(world, program.folder, seconds))


if __name__ == "__main__":
    sys.exit(main())
