"""How soon a story, and what is related to an article, stand in the window.

    python tests/bench/story.py [FOLDER [DAYS [ARTICLES]]]

A library of 300 publications (made in FOLDER unless it is there, so many days with so many articles
on each), a real window off screen. `story`: from choosing a story to its page painted. `related`:
from the article painted to what stands under it painted. The medians of 24, in ms of the processor
for the whole program and of the clock; see `moments`.
"""

import os
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader_app.bootstrap import resources
from reader_app.domain import SyncProgress
from reader_app.library import Library
from reader_app.services import Credentials, Desk
from reader_app.ui.session import Session
from reader_app.ui.story import StorySpread
from reader_app.ui.theme import Theme
from tests.bench.archive import archive
from tests.bench.figures import Figures
from tests.bench.moments import Moment, Painted, begin, timed, told, until
from tests.ui.conftest import ScriptedEngine

__all__ = ["main"]

TIMES = 24
WARM = 3  # before that: what is loaded once in a window's life
ASKED = 60  # ms


def story(session: Session, number: int) -> Moment:
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


def related(session: Session, article: int) -> Moment:
    window = session.window
    window.choose("unread")
    until(lambda: session.jobs.idle)
    painted = Painted(window.page.view.page().viewport())
    look = window.related._read
    wanted: list[bool] = []
    window.related._read = lambda: wanted.append(True)  # type: ignore[method-assign]
    window.reader.open(article, at_once=True)
    window.panes.show_article()
    until(lambda: bool(wanted) and session.jobs.idle and painted.seen)

    def act() -> None:
        window.related._read = look  # type: ignore[method-assign]
        look()
        until(lambda: window.related.strip is not None)
        window.related.enter()
        strip = window.related.strip
        assert strip is not None
        painted = Painted(strip)
        strip.update()
        until(lambda: painted.seen)

    return timed(act)


def main(folder: Path, days: int = 14, articles: int = 400) -> int:
    end = archive(folder, days, articles)
    app = begin()
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
    told(figures, f"a story opened (up to {most} articles), 300 publications", samples, ASKED)
    samples = [related(session, one.articles[0]) for one in top][WARM:]
    told(figures, "related articles stand, 300 publications", samples, ASKED)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    session.window.close()
    session.end()
    desk.close()
    return figures.status


if __name__ == "__main__":
    given = sys.argv[1:]
    made = Path(given[0]) if given else Path(tempfile.mkdtemp()) / "library"
    sys.exit(main(made, *(int(one) for one in given[1:3])))
