"""How soon a story, and what is related to an article, stand in the window.

    python -m tests.bench.story [FOLDER [DAYS [ARTICLES]]]

A library of 300 publications (made in FOLDER unless it is there, so many days with so many articles
on each), a real window off screen. `story`: from choosing a story to its page painted. `related`:
from the article painted to what stands under it painted. Each first the median and then the slowest
of 24, in ms of the clock, and the processor's time of the whole program, which is what is judged:
it is the same on a machine that has other work.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.bootstrap import resources
from reader_app.domain import SyncProgress
from reader_app.library import Library
from reader_app.services import Credentials, Desk
from reader_app.ui.session import Session
from reader_app.ui.story import StorySpread
from reader_app.ui.theme import Theme
from tests.bench.archive import archive
from tests.bench.figures import Figures
from tests.ui.conftest import ScriptedEngine

__all__ = ["main"]

TIMES = 24
WARM = 3  # before that: what is loaded once in a window's life
PATIENCE = 60.0  # s
WAITING = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
ASKED = 60  # ms
Sample = tuple[float, float]  # ms of the clock, of the processor


class Painted(QObject):
    """Whether a widget was painted since it was last asked for."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return False


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        QApplication.processEvents(WAITING, 20)  # a busy wait would keep other threads off
        if time.monotonic() > end:
            raise TimeoutError("the window did not come to it")


def timed(act: Callable[[], None]) -> Sample:
    clock, processor = time.perf_counter(), time.process_time()
    act()
    return 1000 * (time.perf_counter() - clock), 1000 * (time.process_time() - processor)


def story(session: Session, number: int) -> Sample:
    window = session.window
    window.choose("unread")
    until(lambda: session.jobs.idle)

    def act() -> None:
        window.choose(f"story:{number}")
        spread = window.spreads.standing
        assert isinstance(spread, StorySpread)
        painted = Painted(spread.view.list.viewport())
        until(lambda: spread.view.page is not None and spread.view.page.id == number)
        painted.seen = False
        spread.view.list.viewport().update()
        until(lambda: painted.seen)

    return timed(act)


def related(session: Session, article: int) -> Sample:
    window = session.window
    window.choose("unread")
    until(lambda: session.jobs.idle)
    window.reader.open(article, at_once=True)
    window.panes.show_article()
    until(lambda: window.reader.article is not None and window.reader.article.row.id == article)

    def act() -> None:
        until(lambda: window.related.strip is not None)
        window.related.enter()
        strip = window.related.strip
        assert strip is not None
        painted = Painted(strip)
        strip.update()
        until(lambda: painted.seen)

    return timed(act)


def told(figures: Figures, name: str, samples: list[Sample]) -> None:
    clock = [one for one, _ in samples]
    processor = statistics.median(one for _, one in samples)
    middle = statistics.median(clock)
    text = f"{middle:.0f} ms, at most {max(clock):.0f} ms; processor {processor:.0f} ms"
    held = processor <= ASKED
    figures.add(name, text, asked=f"≤ {ASKED} ms", ratio=processor / ASKED, held=held)


def main(folder: Path, days: int = 14, articles: int = 400) -> int:
    end = archive(folder, days, articles)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    library = Library.open(folder, clock=lambda: end)
    place = resources()
    desk = Desk(
        library,
        now=lambda: end,
        route=lambda: False,
        credentials=Credentials(),
        resources=place,
    )
    theme = Theme(app, place / "icons")

    @asynccontextmanager
    async def opener(_: Callable[[SyncProgress], None]) -> AsyncIterator[ScriptedEngine]:
        yield ScriptedEngine()

    session = Session(desk, opener, theme, lambda: end, lambda: None)
    ready: list[bool] = []
    session.window.ready.connect(lambda: ready.append(True))
    session.window.resize(1280, 800)
    session.start(sync=False)
    until(lambda: bool(ready) and session.jobs.idle)
    top = sorted(desk.stories.top(200), key=lambda one: -len(one.articles))[: TIMES + WARM]
    figures = Figures()
    most = len(top[0].articles)
    samples = [story(session, one.id) for one in top][WARM:]
    told(figures, f"a story opened (up to {most} articles), 300 publications", samples)
    samples = [related(session, one.articles[0]) for one in top][WARM:]
    told(figures, "related articles stand, 300 publications", samples)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    session.window.close()
    session.end()
    desk.close()
    return figures.status


if __name__ == "__main__":
    given = sys.argv[1:]
    made = Path(given[0]) if given else Path(tempfile.mkdtemp()) / "library"
    sys.exit(main(made, *(int(one) for one in given[1:3])))
