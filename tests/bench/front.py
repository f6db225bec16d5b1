"""How soon the front page is seen, with as many publications as wanted.

    python tests/bench/front.py [PUBLICATIONS]

`first`: the first page of a window, everything read, laid out and painted. `chosen`: from another
place until its stories are painted; `newest`: until what has come since is known too. `read`:
putting a page together, beside the window's thread; `laid out`: the part on it, in which the window
cannot answer; `back`: from an article back to the page as it was left. Processor time stands
beside, which a busy machine stretches less.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app import bootstrap
from reader_app.domain import NewSection
from reader_app.library import Library
from reader_app.services import Start
from reader_app.sync.placing import Placing
from reader_app.ui.columns import ColumnsView
from reader_app.ui.front import FrontSpread
from reader_app.ui.session import Session
from reader_app.ui.theme import Theme
from tests.bench.figures import Figures, machine
from tests.ui import world

__all__ = ["main"]

PUBLICATIONS = 300
SECTIONS = ("World", "Business", "Culture")
EACH = 2  # articles of a section
EVENTS = 60
ROUNDS = 12
PROMISE = 100  # ms
PATIENCE = 20.0  # s


class Paints(QObject):
    """When a widget was painted last."""

    def __init__(self, view: ColumnsView) -> None:
        super().__init__()
        self.at = 0.0
        widget = view.widget()
        assert widget is not None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def fill(folder: Path, publications: int) -> None:
    """Publications that report the same events, each of them a few."""
    library = Library.open(folder, clock=lambda: world.NOW)
    library.follow(
        [
            NewSection(f"http://p{n}.example/{s}.xml", s, f"http://p{n}.example/", f"Paper {n}")
            for n in range(publications)
            for s in SECTIONS
        ]
    ).result()
    number = 0
    for paper in library.tree():
        for section in paper.sections:
            titles, times = [], []
            for _ in range(EACH):
                event = number * 7 % EVENTS
                words = world.HEADLINES[event % len(world.HEADLINES)]
                titles.append(f"{words} in harbour {event}")
                times.append(world.NOW - 600 - number % 300 * 60)
                number += 1
            world.add(library, section.id, titles, times)
    library.sync.index_waiting().result()
    Placing(library, lambda: world.NOW).place_now()
    library.close()


def wait(condition: Callable[[], bool]) -> None:
    end = time.perf_counter() + PATIENCE
    while not condition():
        if time.perf_counter() > end:
            raise TimeoutError
        QTest.qWait(1)


class Watch:
    """Wall time and processor time of this process, in ms."""

    def __init__(self) -> None:
        self.times: dict[str, list[tuple[float, float]]] = {}
        self.begin()

    def begin(self) -> None:
        self._wall, self._spent = time.perf_counter(), time.process_time()

    def note(self, name: str, wall: float | None = None) -> None:
        """`wall`: when it ended, where that was not just now."""
        end = time.perf_counter() if wall is None else wall
        spent = time.process_time() - self._spent
        self.times.setdefault(name, []).append(((end - self._wall) * 1000, spent * 1000))


def main() -> int:
    publications = int(sys.argv[1]) if len(sys.argv) > 1 else PUBLICATIONS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "library"
        fill(folder, publications)
        return measure(folder, publications)


def measure(folder: Path, publications: int) -> int:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    program = bootstrap.compose_window(folder)
    desk = program.open_desk(folder)
    desk._now = desk.front._now = lambda: float(world.NOW)  # type: ignore[attr-defined]
    desk.settings.change(sync_minutes=0, start=Start.LEFT)
    desk.settings.keep_window({"view": "saved"})
    theme = Theme(app, program.resources / "icons")
    clock = lambda: float(world.NOW)  # noqa: E731
    session = Session(desk, lambda tell: program.engine(desk, tell), theme, clock, lambda: None)
    window = session.window
    window.resize(1280, 800)
    session.start(sync=False)
    wait(lambda: session.jobs.idle and window.isVisible())
    watch = Watch()
    for number in range(ROUNDS):
        spread = visit(session, watch, "chosen" if number else "first")
        watch.begin()
        found = desk.front.page()
        watch.note("read")
        watch.begin()
        spread._show(found, steady=False)
        watch.note("laid out")
        return_(session, watch, spread, spread.view.order()[number])
        window.choose("unread")
        wait(lambda: session.jobs.idle)
    page = spread.page
    assert page is not None
    cards, stories = len(spread.view.order()), len(list(page.all_stories()))
    window.close()
    session.end()
    desk.close()
    print(f"{publications} publications, {stories} stories, {cards} cards; {machine()}")
    figures = Figures()
    for name, times in watch.times.items():
        wall, spent = (statistics.median(one) for one in zip(*times, strict=True))
        promised = name in ("first", "chosen")
        figures.add(
            f"front page, {name}",
            f"{wall:.1f} ms (processor {spent:.1f})",
            asked=f"{PROMISE} ms" if promised else "",
            held=wall <= PROMISE if promised else None,
            ours=False,
        )
    return figures.status


def visit(session: Session, watch: Watch, name: str) -> FrontSpread:
    """Choose the page, and wait until it is painted, and then until it is made anew."""
    window = session.window
    watch.begin()
    begin = time.perf_counter()
    window.choose("front")
    spread = window.spreads.standing
    assert isinstance(spread, FrontSpread)
    stood, paints = spread.page, Paints(spread.view)
    wait(lambda: bool(spread.view.order()))
    shown = time.perf_counter() if stood is None else begin
    wait(lambda: paints.at > shown)
    watch.note(name, paints.at)
    wait(lambda: spread.page is not stood)
    watch.note("newest")
    wait(lambda: session.jobs.idle)
    return spread


def return_(session: Session, watch: Watch, spread: FrontSpread, key: str) -> None:
    """Read an article and come back."""
    spread._open(key)
    wait(lambda: session.jobs.idle and session.window.panes.alone)
    paints = Paints(spread.view)
    watch.begin()
    session.window.go_back()
    wait(lambda: paints.at > 0)
    watch.note("back", paints.at)
    wait(lambda: session.jobs.idle)


if __name__ == "__main__":
    sys.exit(main())
