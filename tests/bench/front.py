"""How soon the front page is seen, with as many publications as wanted.

    python tests/bench/front.py [PUBLICATIONS]

`first after start`: a window that begins with it, in a process of its own, from the moment in which
the window is ready until the page is painted with its largest story, and every card in sight as it
stays. `again`: chosen from another place until what it was is painted. Medians, in ms of the
processor for the whole program and of the clock; see `moments`.
"""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import astuple
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader_app import bootstrap
from reader_app.domain import NewSection
from reader_app.library import Library
from reader_app.services import Start
from reader_app.sync.placing import Placing
from reader_app.ui.front import FrontSpread
from reader_app.ui.session import Session
from reader_app.ui.theme import Theme
from tests.bench.figures import Figures, machine
from tests.bench.moments import Moment, Painted, begin, timed, told, until
from tests.ui import world

__all__ = ["main"]

PUBLICATIONS = 300
SECTIONS = ("World", "Business", "Culture")
EACH = 2  # articles of a section
EVENTS = 60
STARTS, ROUNDS = 5, 12
ASKED = 100  # ms


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


def main() -> int:
    if sys.argv[1:2] == ["--once"]:
        moments, about = measure(Path(sys.argv[2]))
        print(json.dumps([[astuple(one) for one in moments], about]))
        return 0
    publications = int(sys.argv[1]) if len(sys.argv) > 1 else PUBLICATIONS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "library"
        fill(folder, publications)
        runs = [once(folder) for _ in range(STARTS)]
    print(f"{publications} publications, {runs[0][1]}; {machine()}")
    figures = Figures()
    first, again = [run[0][0] for run in runs], [one for run in runs for one in run[0][1:]]
    told(figures, "front page, first after start", first, ASKED)
    told(figures, "front page, again", again, ASKED)
    return figures.status


def once(folder: Path) -> tuple[list[Moment], str]:
    """The first page and the later ones of a new process, and what stands on them."""
    asked = [sys.executable, __file__, "--once", str(folder)]
    printed = subprocess.run(asked, check=True, stdout=subprocess.PIPE).stdout
    moments, about = json.loads(printed.splitlines()[-1])
    return [Moment(*one) for one in moments], about


def measure(folder: Path) -> tuple[list[Moment], str]:
    app = begin()
    program = bootstrap.compose_window(folder)
    desk = program.open_desk(folder)
    desk._now = desk.front._now = lambda: float(world.NOW)  # type: ignore[attr-defined]
    desk.settings.change(sync_minutes=0, start=Start.FRONT)
    theme = Theme(app, program.resources / "icons")
    clock = lambda: float(world.NOW)  # noqa: E731
    session = Session(desk, lambda tell: program.engine(desk, tell), theme, clock, lambda: None)
    session.window.resize(1280, 800)
    moments = [first(session), *(again(session) for _ in range(ROUNDS))]
    spread = session.window.spreads.standing
    assert isinstance(spread, FrontSpread)
    assert spread.page is not None
    stories = len(list(spread.page.all_stories()))
    about = f"{stories} stories, {len(spread.view.order())} cards"
    session.window.close()
    session.end()
    desk.close()
    return moments, about


def first(session: Session) -> Moment:
    """From the window's `ready`, with whatever else it does then."""
    window = session.window
    ready: list[bool] = []
    window.ready.connect(lambda: ready.append(True))
    session.start(sync=False)
    until(lambda: bool(ready))
    return timed(lambda: stands(session))


def again(session: Session) -> Moment:
    window = session.window
    window.choose("unread")
    until(lambda: session.jobs.idle)

    def act() -> None:
        window.choose("front")
        stands(session, quiet=False)

    moment = timed(act)
    until(lambda: session.jobs.idle)
    return moment


def stands(session: Session, *, quiet: bool = True) -> None:
    """Wait until the page is painted; `quiet`: and nothing is under way that would change it."""
    spread = session.window.spreads.standing
    assert isinstance(spread, FrontSpread)
    widget = spread.view.widget()
    assert widget is not None
    painted = Painted(widget)
    until(lambda: bool(spread.view.order()) and (session.jobs.idle or not quiet))
    widget.update()
    painted.seen = False
    until(lambda: painted.seen)


if __name__ == "__main__":
    sys.exit(main())
