"""Whether the sidebar stays quick with thousands of publications, and with one of many sections.

    sidebar.py [PUBLICATIONS] [SECTIONS]

Opens the real window over a library with so many publications in folders and one more with so many
sections, and does what a reader does with many rows at once. Each figure is the time of a
processor that the GUI thread needs for it; `written` is until the library has it, by the clock.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app import bootstrap
from reader_app.domain import NewSection, Offer, OfferKind
from reader_app.library import Library
from reader_app.services import Credentials, Desk
from reader_app.ui.app import SWITCH
from reader_app.ui.session import Session
from reader_app.ui.sweeping import Sweeper
from reader_app.ui.theme import Theme, ThemeName
from reader_app.ui.window import MainWindow
from reader_app.ui.window.carrying import rows_data
from tests.bench.figures import Figures
from tests.bench.opml_window import silent, until
from tests.services.listing import Ring

__all__ = ["main"]

PUBLICATIONS, SECTIONS, DROPPED = 4_000, 2_000, 500
FOLDERS = 40  # with half of the publications
LATEST = 100.0  # ms that a step may hold the window up,
SELDOM = 500.0  # and one that concerns everything or hundreds of rows


def fill(library: Library, publications: int, sections: int) -> None:
    alone = [
        NewSection(f"http://p{n}.example/feed", "", f"http://p{n}.example", f"Paper {n}",
                   f"Folder {n % FOLDERS}" if n % 2 else "")
        for n in range(publications)
    ]  # fmt: skip
    home = "http://many.example"
    many = [NewSection(f"{home}/{n}", f"Part {n}", home, "Many") for n in range(sections)]
    library.follow([*alone, *many]).result()


class Steps:
    """What is done to the window, timed."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        self._window, self._desk = window, desk
        self._sidebar, self._tree = window.sidebar, window.sidebar.tree
        self.took: dict[str, float] = {}
        self.most: dict[str, float] = {}

    def time(self, name: str, act: Callable[[], object], most: float = LATEST) -> None:
        self.most[name] = most
        started = time.thread_time()
        act()
        self._tree.viewport().repaint()
        self.took[name] = (time.thread_time() - started) * 1000
        QTest.qWait(50)

    def play(self) -> None:
        tree, counts = self._desk.browsing.tree(), self._desk.browsing.counts()
        offers = tuple(
            Offer(one.sections[0].id, one.id, "", "", "", OfferKind.SILENT) for one in tree[::50]
        )
        sidebar = self._sidebar
        self.time("a refresh with nothing new", lambda: sidebar.refresh(tree, counts))
        self.time("a refresh with offers", lambda: sidebar.refresh(tree, counts, offers))
        self.time("a refresh without them again", lambda: sidebar.refresh(tree, counts))
        self._tree.setFocus()
        self.time("opening all folders", self._tree.expandAll, SELDOM)
        everything = Qt.KeyboardModifier.ControlModifier
        press = partial(QTest.keyClick, self._tree, Qt.Key.Key_A, everything)
        self.time("selecting everything", press, SELDOM)
        self.time("a refresh with all selected", lambda: sidebar.refresh(tree, counts))
        menus, model = self._window.menus, sidebar.model
        self.time("the menu of everything", lambda: menus.of_row(model.find("publication:1")))
        self.time("the focus back to one row", lambda: self._window.choose("unread"))
        keys = [f"publication:{one.id}" for one in tree[2:-2:7]][:DROPPED]
        self._drop(keys, "publication:2")
        self._written(f"dropping {len(keys)}", lambda: self._desk.browsing.tree() != tree)
        self._window.choose("publication:1")
        self.time("one place down", self._window.actions_["move-down"].trigger)
        many = next(one for one in tree if one.title == "Many")
        self._tree.scrollTo(model.find(f"section:{many.sections[9].id}"))
        last = [f"section:{part.id}" for part in many.sections[-DROPPED:]]
        self._drop(last, f"section:{many.sections[9].id}")

    def _drop(self, keys: list[str], key: str) -> None:
        at = self._tree.visualRect(self._sidebar.model.find(key)).center()
        data, move = rows_data(keys), Qt.DropAction.MoveAction
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        what = f"{len(keys)} {'sections' if 'section' in keys[0] else 'publications'}"
        enter = QDragEnterEvent(at, move, data, button, none)
        self.time(f"{what} coming over the sidebar", lambda: self._tree.dragEnterEvent(enter))
        over = QDragMoveEvent(at, move, data, button, none)
        self.time(f"{what} dragged over a row", lambda: self._tree.dragMoveEvent(over))
        drop = QDropEvent(QPointF(at), move, data, button, none)
        self.time(f"{what} let go", lambda: self._tree.dropEvent(drop), SELDOM)

    def _written(self, name: str, done: Callable[[], bool]) -> None:
        started = time.perf_counter()
        until(done)
        self.took[f"{name}, written"] = (time.perf_counter() - started) * 1000
        QTest.qWait(700)  # the window has read it too


def main(words: list[str]) -> int:
    """Returns 1 where a step holds the window up for longer than is asked."""
    publications = int(words[0]) if words else PUBLICATIONS
    sections = int(words[1]) if len(words) > 1 else SECTIONS
    app = QApplication([])
    theme = Theme(app, bootstrap.resources() / "icons", ThemeName.LIGHT)
    told = Figures()
    with tempfile.TemporaryDirectory() as place:
        library = Library.open(Path(place) / "library", clock=time.time)
        fill(library, publications, sections)
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
        steps = Steps(session.window, desk)
        try:
            steps.play()
        finally:
            session.window.close()
            session.end()
            desk.close()
    told.add(f"{publications:,} publications, {sections:,} sections of another", "")
    for name, took in steps.took.items():
        most = steps.most.get(name)
        asked = f"{most:.0f} ms" if most else ""
        told.add(name, f"{took:.0f} ms", asked=asked, held=took <= most if most else None)
    return told.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
