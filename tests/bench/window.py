"""The window with 10,000 and with 1,000,000 articles in 2,000 sections.

    window.py [FOLDER...]

Runs the program itself on each library (or on those in the folders given, which are copied), on a
virtual X display where there is one, else off screen: some starts, each until its list is painted
and a key has been answered, then one run that is driven as a reader would. The ratio of a start
is to a window of Qt's own with an empty table, started in turn with it; every other ratio is to
the same figure with the smaller library. Figures are compared with what is asked in the largest.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader_app.domain import ArticleQuery, Body, Page, PictureFacts, TextSource, TextState
from reader_app.library import Library
from tests.bench.figures import Figures
from tests.bench.fill import Prose, cached
from tests.bench.viewer_open import PICTURES, article, picture
from tests.bench.world import CHECKOUT, ENVIRONMENT

__all__ = ["main"]

SIZES, SECTIONS = (10_000, 1_000_000), 2_000
STARTS = 5
ILLUSTRATED = 40  # articles with pictures
HOOKS = CHECKOUT / "tests" / "bench" / "hooks"
FLOOR = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTableView
class Table(QTableView):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), flush=True)
        QTimer.singleShot(0, app.quit)
app = QApplication([])
table = Table()
table.resize(1280, 800)
table.show()
app.exec()
"""
SETTINGS = {
    "sync_minutes": 0,
    "sync_on_start": False,
    "start": "left",
    "window": {"view": "unread"},
}
MIB = 1 << 20


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """The environment of a window: a virtual display of its own, else none at all."""
    left_out = ("QT_QPA_PLATFORM", "PYTHONDONTWRITEBYTECODE")  # what is installed is compiled
    quiet = {key: value for key, value in ENVIRONMENT.items() if key not in left_out}
    if shutil.which("Xvfb") is None:
        yield {**quiet, "QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    try:
        with open(read) as told:
            number = told.readline().strip()
        yield {**quiet, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def illustrate(folder: Path) -> list[int]:
    """Gives some articles of a library a page with four pictures; their ids."""
    with tempfile.TemporaryDirectory() as place, closing(Library.open(folder)) as library:
        ids = list(library.ids(ArticleQuery(saved=True)))[:ILLUSTRATED]
        for number, key in enumerate(ids):
            shown = tuple(picture(Path(place), number * PICTURES + n) for n in range(PICTURES))
            made = article(number, shown)
            body = Body(
                made.html, 1170, TextSource.PAGE, TextState.COMPLETE,
                tuple(one.url for one in shown), None, "",
            )  # fmt: skip
            page = Page("", "", None, "", "", "en", "", "", shown[0].url, body)
            stored = library.sync.store_page(key, page, made.row.url).result()
            for job in stored.pictures:
                kept = next(one for one in shown if one.url == job.url)
                data = Path(place, kept.sha256 or "").read_bytes()
                facts = PictureFacts("image/jpeg", kept.width, kept.height)
                digest = library.sync.put_picture(data)
                library.sync.store_picture(job.address_id, digest, facts, len(data)).result()
    return ids


def start(
    folder: Path, environment: Mapping[str, str], out: Path, **told: Any
) -> tuple[float, dict[str, Any]]:
    """Runs the program; when it was started, and what it found."""
    script = json.dumps({"out": str(out), **told})
    path = os.pathsep.join([str(HOOKS), str(CHECKOUT)])
    begun = time.monotonic()
    subprocess.run(
        [sys.executable, "-m", "reader_app", "--library", str(folder)], cwd=CHECKOUT, check=True,
        env={**environment, "PYTHONPATH": path, "BROADSHEET_BENCH_WINDOW": script},
    )  # fmt: skip
    found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return begun, found


def floor(environment: Mapping[str, str]) -> float:
    """Seconds from the start of a process to the first paint of an empty table."""
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", FLOOR], env=dict(environment), check=True, stdout=subprocess.PIPE,
        text=True,
    )  # fmt: skip
    return float(done.stdout.split()[0]) - begun


def share(values: Sequence[float], part: float) -> float:
    """The value that so large a part of all does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def measure(folder: Path, environment: Mapping[str, str]) -> dict[str, Any]:
    """All figures of one library."""
    ids = illustrate(folder)
    (folder / "settings.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    with closing(Library.open(folder)) as library:
        library._backups.end(600.0)  # the day's: no part of what a start costs
    os.sync()  # nor is what the copy of the library left to be written
    out = folder.parent / "found.json"
    painted, usable, floors, spent = [], [], [], []
    for _ in range(STARTS + 1):
        floors.append(floor(environment))
        begun, found = start(folder, environment, out, drive=False)
        painted.append(found["painted"] - begun)
        usable.append(found["usable"] - begun)
        spent.append(found["spent"])
    words, phrases = asked()
    _, found = start(
        folder, environment, out, drive=True, articles=ids, words=words, phrases=phrases
    )
    # The first start warms the disk cache.
    return found | {
        "painted": painted[1:],
        "usable": usable[1:],
        "floors": floors[1:],
        "spent": spent[1:],
    }


def asked() -> tuple[list[str], list[str]]:
    """Words to search for, and phrases of two: from frequent to rare."""
    sentences = Prose(1).sentences
    seen: dict[str, int] = {}
    for sentence in sentences:
        for word in sentence[:-1].lower().split():
            seen[word] = seen.get(word, 0) + 1
    ranked = sorted(seen, key=lambda word: -seen[word])
    words = [ranked[n * n * 10] for n in range(20)]
    pairs = [sentence[:-1].lower().split() for sentence in sentences[:: len(sentences) // 20]]
    return words, [f"{pair[3]} {pair[4]}" for pair in pairs[:20]]


def report(told: Figures, small: Mapping[str, Any], found: Mapping[str, Any], last: bool) -> None:
    """The rows of one library."""
    size = f"{found['size']:,} articles"

    def row(what: str, value: float, unit: str, most: float, ratio: float, note: str = "") -> None:
        told.add(
            f"{size}: {what}", f"{value:.{2 if unit == 's' else 1}f} {unit}{note}",
            asked=f"≤ {most:g} {unit}", ratio=ratio, held=value <= most if last else None,
        )  # fmt: skip

    usable, beside = statistics.median(found["usable"]), statistics.median(found["floors"])
    row("from process start until its list is painted and a key answered, median", usable, "s", 0.8,
        usable / beside, f" (painted {statistics.median(found['painted']):.2f} s, of a processor"
        f" {statistics.median(found['spent']):.2f} s)")  # fmt: skip
    for name, what in (
        ("sections", "another section"), ("publications", "another publication"),
        ("views", "another view"), ("filters", "another filter or order"),
    ):  # fmt: skip
        if found[name]:
            value = share(found[name], 0.95)
            row(f"{what} until painted, p95", value, "ms", 50, value / share(small[name], 0.95),
                f" (median {statistics.median(found[name]):.1f})")  # fmt: skip
    for name, frames in found["scroll"].items():
        value = share(frames, 0.99)
        row(f"a frame of scrolling by {name} through {found['rows']:,} rows, p99", value, "ms", 16,
            value / share(small["scroll"][name], 0.99),
            f" (median {statistics.median(frames):.1f})")  # fmt: skip
    value = share(found["articles"], 0.95)
    row("an article with four pictures until painted, p95", value, "ms", 80,
        value / share(small["articles"], 0.95))  # fmt: skip
    for name, what in (("word", "one word"), ("phrase", "a phrase")):
        typed = [one[0] for one in found[name]]
        asked = share([one[1] for one in found[name]], 0.95)
        value = share(typed, 0.95)
        row(f"from the last letter of {what} until its hits are painted, p95", value, "ms", 60,
            value / share([one[0] for one in small[name]], 0.95),
            f" (median {statistics.median(typed):.1f}, p95 of what follows the question"
            f" {asked:.1f})")  # fmt: skip
    row("a processor's share while idle", 100 * found["idle"], "%", 0.5, 0 if not small["idle"] else
        found["idle"] / small["idle"])  # fmt: skip
    held = found["memory"].get("pss", 0) / MIB
    row("memory of the window's process with an article open", held, "MB", 180,
        held / (small["memory"].get("pss", MIB) / MIB),
        f" (its own {found['memory'].get('private', 0) / MIB:.0f})")  # fmt: skip


def main() -> int:
    """Both sizes."""
    cache = Path(tempfile.gettempdir()) / "broadsheet-bench-libraries"
    cache.mkdir(exist_ok=True)
    told = Figures()
    given = [Path(word) for word in sys.argv[1:]]
    small: dict[str, Any] = {}
    with (
        tempfile.TemporaryDirectory(prefix="broadsheet-bench-") as name,
        display() as environment,
    ):
        environment["PYTHONPYCACHEPREFIX"] = str(Path(name) / "compiled")
        print(f"on {environment['QT_QPA_PLATFORM']}")
        wanted: Sequence[Path | int] = given or SIZES
        for place, size in enumerate(wanted):
            folder = Path(name) / f"library-{place}"
            if isinstance(size, Path):
                shutil.copytree(size, folder)
            else:
                cached(folder, cache, size, SECTIONS)
            with closing(Library.open(folder)) as library:
                count = library.counts(0).articles
            found = measure(folder, environment) | {"size": count}
            Path(name, f"{count}.json").write_text(json.dumps(found), encoding="utf-8")
            if kept := os.environ.get("WINDOW_KEEP"):
                shutil.copy(Path(name, f"{count}.json"), kept)
            small = small or found
            report(told, small, found, last=place == len(given or SIZES) - 1)
            shutil.rmtree(folder)
    return told.status


if __name__ == "__main__":
    sys.exit(main())
