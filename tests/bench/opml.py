"""Following a list of thousands of feeds in nested folders, and writing it again.

    opml.py [FEEDS]

Looks at the file, follows it into an empty library and writes it out, each in this process, three
times; then once by the command line with everything that belongs to its start. The ratio is to the
same file read by lxml and nothing else.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from lxml import etree  # type: ignore[import-untyped]

from tests.bench.cost import cost
from tests.bench.figures import Figures
from tests.services.listing import desk_at, thousands

__all__ = ["main"]

FEEDS = 4_000
ASKED = 5.0  # s for the whole import
TRANSACTION = 0.05  # s that others who write have to wait
TURNS = 3


def bare(file: Path) -> None:
    """What any program that reads such a file has to do."""
    root = etree.fromstring(file.read_bytes())
    found = [dict(node.attrib) for node in root.iter("outline") if node.get("xmlUrl")]
    assert found


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def middle(times: list[float]) -> float:
    return sorted(times)[len(times) // 2]


def measure(folder: Path, file: Path) -> dict[str, float]:
    """Seconds of each step, and how long the library was held for it."""
    held: list[float] = []
    with desk_at(folder / "library") as desk:
        lists = desk.subscriptions.lists
        looking = timed(lambda: lists.read(file))
        plan = lists.read(file)
        following = timed(
            lambda: lists.follow(plan, watch=lambda *_: held.append(time.perf_counter()))
        )
        transaction = held[-1] - held[0]
        writing = timed(lambda: lists.export(folder / "out.opml"))
        again = timed(lambda: lists.follow(lists.read(folder / "out.opml")))
        undo = timed(lambda: undone(desk.reading.undo()))
    return {
        "looking": looking, "following": following, "transaction": transaction,
        "writing": writing, "again": again, "undo": undo,
    }  # fmt: skip


def undone(future: object) -> None:
    result = getattr(future, "result", None)
    assert result is not None
    result()


def main(words: list[str]) -> int:
    """Returns 1 where the import takes longer than is asked."""
    feeds = int(words[0]) if words else FEEDS
    told = Figures()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        file = folder / "list.opml"
        file.write_text(thousands(feeds))
        bare(file)
        alone = middle([timed(lambda: bare(file)) for _ in range(TURNS)])
        runs = [measure(folder / str(turn), file) for turn in range(TURNS)]
        steps = {name: middle([run[name] for run in runs]) for name in runs[0]}
        whole = steps["looking"] + steps["following"]
        program = [sys.executable, "-m", "reader_app", "--library", str(folder / "cli")]
        command = cost([*program, "import", str(file)])
    told.add(
        f"a list of {feeds:,} feeds looked at and followed",
        f"{whole:.2f} s: reading and comparing {steps['looking']:.2f},"
        f" following {steps['following']:.2f}; lxml alone {alone * 1000:.0f} ms",
        asked=f"{ASKED:.0f} s",
        ratio=whole / alone,
        held=whole < ASKED,
    )
    told.add(
        "the same by the command line, start included",
        f"{command.wall:.2f} s",
        asked=f"{ASKED:.0f} s",
        held=command.wall < ASKED,
    )
    told.add(
        "the one transaction of it",
        f"{steps['transaction'] * 1000:.0f} ms",
        asked=f"{TRANSACTION * 1000:.0f} ms",
        held=steps["transaction"] < TRANSACTION,
        ours=False,  # nothing or all of a list is worth more than that
    )
    told.add(
        "written again / looked at and known / undone",
        f"{steps['writing']:.2f} / {steps['again']:.2f} / {steps['undo']:.2f} s",
    )
    return told.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
