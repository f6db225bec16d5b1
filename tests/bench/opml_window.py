"""Whether the window stays smooth while a list of thousands of feeds comes in and goes out.

    opml_window.py [FEEDS]

Opens the real window over an empty library, gives it the list as a file that is dropped on it,
presses “Follow”, waits until the sidebar has all of it, takes it back, and opens the dialog of an
export. A timer of 5 ms on the GUI thread measures how late it comes: `own` is that less the time
in which no processor was free. Nothing is asked of any network.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app import bootstrap
from reader_app.library import Library
from reader_app.services import Credentials, Desk
from reader_app.ui.app import SWITCH
from reader_app.ui.lists.exporting import ExportDialog
from reader_app.ui.lists.importing import ImportDialog
from reader_app.ui.session import Session
from reader_app.ui.sweeping import Sweeper
from reader_app.ui.theme import Theme, ThemeName
from reader_app.ui.window import MainWindow
from tests.bench.figures import Figures
from tests.bench.smooth_window import Ticks, Watchdog
from tests.services.listing import Ring, thousands
from tests.ui.conftest import ScriptedEngine

__all__ = ["main"]

FEEDS = 4_000
LATEST = 50.0  # ms that the window may stand still
FOLDER = "folder:Area 0"
PATIENCE = 60.0  # s for a step


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("a step did not end")
        QTest.qWait(20)


@asynccontextmanager
async def silent(tell: object) -> AsyncIterator[ScriptedEngine]:
    yield ScriptedEngine()


def play(session: Session, desk: Desk, file: Path, ticks: Ticks) -> dict[str, float]:
    """Seconds of each step; the stretches of `ticks` have the same names."""
    window = session.window
    took: dict[str, float] = {}

    def step(name: str, act: Callable[[], None], done: Callable[[], bool]) -> None:
        started, ticks.stretch = time.perf_counter(), name
        act()
        until(done)
        took[name] = time.perf_counter() - started
        QTest.qWait(300)  # what comes after it belongs to it

    step("looking", partial(window.lists.load_file, str(file)), lambda: planned(window))
    (dialog,) = window.findChildren(ImportDialog)
    step("choosing", dialog.tree.none.click, lambda: not dialog.take.isEnabled())
    step("choosing again", dialog.tree.every.click, dialog.take.isEnabled)
    step(
        "following",
        dialog.take.click,
        lambda: any(one.key == FOLDER for one in window.sidebar.model.entries()),
    )
    export, undo = (window.actions_[name] for name in ("export", "undo"))
    step("exporting", export.trigger, lambda: bool(window.findChildren(ExportDialog)))
    window.findChildren(ExportDialog)[0].reject()
    step("undoing", undo.trigger, lambda: not desk.browsing.tree())
    return took


def planned(window: MainWindow) -> bool:
    return any(dialog.plan for dialog in window.findChildren(ImportDialog))


def main(words: list[str]) -> int:
    """Returns 1 where the window stands still for longer than is asked."""
    feeds = int(words[0]) if words else FEEDS
    app = QApplication([])
    theme = Theme(app, bootstrap.resources() / "icons", ThemeName.LIGHT)
    told = Figures()
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "list.opml"
        file.write_text(thousands(feeds))
        library = Library.open(Path(place) / "library", clock=time.time)
        desk = Desk(
            library, now=time.time, route=lambda: True, credentials=Credentials(Ring().open),
            resources=bootstrap.resources(),
        )  # fmt: skip
        session = Session(desk, silent, theme, time.time, lambda: None)
        session.start(sync=False)
        until(lambda: session.jobs.idle)
        gc.collect()  # as the program does once it stands
        gc.freeze()
        Sweeper(session)
        sys.setswitchinterval(SWITCH)
        ticks = Ticks()
        if profile := os.environ.get("SMOOTH_PROFILE"):
            watchdog = Watchdog(ticks)
            watchdog.start()
        try:
            took = play(session, desk, file, ticks)
        finally:
            session.window.close()
            session.end()
            desk.close()
    for name, seconds in took.items():
        own, late = max(ticks.own[name]), max(ticks.late[name])
        told.add(
            f"the window while {name} {feeds:,} feeds ({seconds:.2f} s)",
            f"stood still {own:.0f} ms, {late:.0f} with waiting for a processor",
            asked=f"{LATEST:.0f} ms",
            held=own <= LATEST,
        )
    if profile:
        for one in watchdog.seen:
            if one["late"] > LATEST / 2:
                print(f"{one['stretch']} {one['late']}:", *one["stacks"].items(), sep="\n    ")
    return told.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
