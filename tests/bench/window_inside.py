"""What the benchmark of the window does inside the program's own process.

`enter` watches the list's first paint and then, if told so, drives the window as a reader would:
keys, wheel, scroll bar, sidebar, search field. What it found goes to a file as JSON.
"""

import json
import os
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

# ruff: noqa: B023 - what a loop binds is used up in the same turn of it
__all__ = ["enter"]

PATIENCE = 20.0  # s for one act
LOOK = 5  # ms between two looks at whether an act has ended
IDLE = 6.0  # s
ROUNDS = 3
ARTICLES = 40
FRAMES = 240  # of each way of scrolling
REST = 0.45  # s after each act, in which what it set going can end


def enter(script: str) -> None:
    """Waits for the program's event loop. `script`: a JSON document with `out`, the file to write,
    and `drive`, false to end at the first paint."""
    told = json.loads(script)
    execute = QApplication.exec

    def watched(*words: Any) -> int:
        inside = Inside(told)
        QTimer.singleShot(0, inside.begin)
        return execute()

    QApplication.exec = watched  # type: ignore[method-assign]


class Paints(QObject):
    """Counts the paints of some widgets; `painted` comes when one has ended."""

    painted = Signal()

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._count: dict[int, int] = {}
        for widget in widgets:
            widget.installEventFilter(self)

    def of(self, widget: QWidget) -> int:
        return self._count.get(id(widget), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            key = id(watched)
            self._count[key] = self._count.get(key, 0) + 1
            QTimer.singleShot(0, self.painted.emit)
        return False


class Inside(QObject):
    """The run, from the first pass of the event loop to the end of the program."""

    def __init__(self, told: dict[str, Any]) -> None:
        super().__init__()
        self._told = told
        self._found: dict[str, Any] = {}
        self._loop = QEventLoop(self)
        self._look = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._look.timeout.connect(self._loop.quit)

    def begin(self) -> None:
        from reader_app.ui.window import MainWindow

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        found = [one for one in app.topLevelWidgets() if isinstance(one, MainWindow)]
        self._window: Any = found[0]
        self._table = self._window.articles.table
        self._view = self._table.viewport()
        self._paints = Paints(self._view, self._window.page.view.page().viewport())
        self._paints.painted.connect(self._loop.quit)
        try:
            self._start()
            if self._told["drive"]:
                self._drive()
        finally:
            Path(self._told["out"]).write_text(json.dumps(self._found), encoding="utf-8")
            self._window.close()

    # -- acts

    def _start(self) -> None:
        self._until(self._listed)
        self._found["painted"] = time.monotonic()
        self._found["spent"] = time.process_time()
        before = self._table.current_id()
        key = Qt.Key.Key_Down
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QApplication.postEvent(self._table, event)
        painted = self._paints.of(self._view)
        self._until(
            lambda: self._table.current_id() != before and self._paints.of(self._view) > painted
        )
        self._found["usable"] = time.monotonic()

    def _drive(self) -> None:
        self._until(lambda: self._window.kit.jobs.idle)
        self._rest(2.0)
        self._found["sections"] = list(self._switch(self._sections()))
        self._found["publications"] = list(self._switch(self._publications()))
        self._found["views"] = list(self._switch(self._views()))
        self._found["filters"] = list(self._filters())
        self._window.choose("all" if self._window.sidebar.has("all") else "unread")
        self._rest(1.5)
        self._found["rows"] = self._window.articles.model.rowCount()
        self._found["scroll"] = {name: list(way()) for name, way in self._ways()}
        self._found["articles"] = list(self._articles())
        self._found["word"] = list(self._searches(self._told["words"]))
        self._found["phrase"] = list(self._searches([f'"{p}"' for p in self._told["phrases"]]))
        self._window.articles.search.clear()
        self._rest(2.0)
        self._found["memory"] = memory()
        self._found["idle"] = self._idle()

    def _sections(self) -> list[str]:
        return self._some("section:", 40)

    def _publications(self) -> list[str]:
        return self._some("publication:", 40)

    def _views(self) -> list[str]:
        keys = ("unread", "saved", "all", "today")
        return [key for key in keys if self._window.sidebar.has(key)] * 5

    def _some(self, kind: str, count: int) -> list[str]:
        """Keys of the sidebar, evenly from all of it."""
        keys = [e.key for e in self._window.sidebar.model.entries() if kind_of(e.key) == kind[:3]]
        return keys[:: max(1, len(keys) // count)][:count]

    def _switch(self, keys: list[str]) -> Iterator[float]:
        for key in keys:
            if key != self._window.lister.view.key:
                yield self._listing(lambda key=key: self._window.choose(key))  # type: ignore[misc]

    def _filters(self) -> Iterator[float]:
        """The list's own filters and orders, in the largest view and in a publication."""
        views = [key for key in ("all", "unread") if self._window.sidebar.has(key)][:1]
        for key in views + self._publications()[:2]:
            self._window.choose(key)
            self._rest(1.5)
            for _ in range(ROUNDS):
                for change in self._changes():
                    yield self._listing(change)

    def _changes(self) -> list[Callable[[], None]]:
        from reader_app.domain import Order
        from reader_app.services import Show

        prefer = self._window.kit.prefer
        steps: list[dict[str, object]] = [
            {"show": Show.UNREAD}, {"show": Show.SAVED}, {"show": Show.READY}, {"show": Show.ALL},
            {"order": Order.OLDEST}, {"show": Show.UNREAD}, {"show": Show.READY},
            {"show": Show.ALL}, {"order": Order.NEWEST},
        ]  # fmt: skip
        return [partial(prefer, **step) for step in steps]

    def _listing(self, act: Callable[[], None]) -> float:
        """From an act until another list is painted, ms."""
        seen: list[int] = []
        shown = self._window.lister.shown.connect(lambda: seen.append(self._paints.of(self._view)))
        started = time.perf_counter()
        act()
        pane = self._window.articles
        self._until(
            lambda: bool(seen) and (pane.is_empty() or self._paints.of(self._view) > seen[0])
        )
        took = 1000 * (time.perf_counter() - started)
        self._window.lister.shown.disconnect(shown)
        if not pane.is_empty() and not self._listed():
            raise RuntimeError("what was painted are no rows")
        self._rest(REST)
        return took

    def _ways(self) -> list[tuple[str, Callable[[], Iterator[float]]]]:
        return [("drag", self._drag), ("page", self._page), ("wheel", self._wheel)]

    def _drag(self) -> Iterator[float]:
        bar = self._table.verticalScrollBar()
        for step in range(1, FRAMES + 1):
            yield self._frame(lambda step=step: bar.setValue(bar.maximum() * step // FRAMES))  # type: ignore[misc]

    def _page(self) -> Iterator[float]:
        bar = self._table.verticalScrollBar()
        for _ in range(FRAMES):
            yield self._frame(lambda: bar.setValue(bar.value() - bar.pageStep()))

    def _wheel(self) -> Iterator[float]:
        place = QPointF(self._view.rect().center())
        for _ in range(FRAMES):
            event = QWheelEvent(
                place, self._view.mapToGlobal(place), QPoint(), QPoint(0, -120),
                Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            yield self._frame(lambda event=event: QApplication.sendEvent(self._view, event))  # type: ignore[misc]

    def _frame(self, act: Callable[[], object]) -> float:
        painted = self._paints.of(self._view)
        started = time.perf_counter()
        act()
        self._until(lambda: self._paints.of(self._view) > painted, patience=0.25)
        took = 1000 * (time.perf_counter() - started)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
        return took

    def _articles(self) -> Iterator[float]:
        """Articles with four pictures, one after the other."""
        page = self._window.page.view.page().viewport()
        for key in self._told["articles"][:ARTICLES]:
            opened: list[int] = []
            told = self._window.reader.opened.connect(lambda _: opened.append(1))
            before = self._paints.of(page)
            started = time.perf_counter()
            self._window.reader.open(key, at_once=True)
            self._until(lambda before=before: bool(opened) and self._paints.of(page) > before)  # type: ignore[misc]
            yield 1000 * (time.perf_counter() - started)
            self._window.reader.opened.disconnect(told)
            self._rest(REST)

    def _searches(self, many: list[str]) -> Iterator[tuple[float, float]]:
        """From the last letter until hits are painted, and the part of it after the question was
        asked, ms."""
        field, pane = self._window.articles.search, self._window.articles
        for words in many:
            field.setFocus()
            field.clear()
            self._rest(0.2)
            field.setText(words[:-1])
            asked: list[float] = []
            seen: list[int] = []
            begun = pane.searched.connect(lambda _: asked.append(time.perf_counter()))
            shown = self._window.lister.shown.connect(
                lambda: seen.append(self._paints.of(self._view))
            )
            started = time.perf_counter()
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, words[-1])
            QApplication.sendEvent(field, event)
            self._until(
                lambda: bool(seen) and (pane.is_empty() or self._paints.of(self._view) > seen[-1])
            )
            ended = time.perf_counter()
            if pane.is_empty():
                raise RuntimeError(f"nothing was found for {words}")
            yield 1000 * (ended - started), 1000 * (ended - (asked[0] if asked else started))
            pane.searched.disconnect(begun)
            self._window.lister.shown.disconnect(shown)
            self._rest(REST)

    def _idle(self) -> float:
        """Share of a processor that the process used while nobody did anything."""
        started, worked = time.monotonic(), time.process_time()
        self._rest(IDLE)
        return (time.process_time() - worked) / (time.monotonic() - started)

    # -- waiting

    def _listed(self) -> bool:
        """Whether rows that were read stand painted in the list."""
        model, row = self._window.articles.model, max(0, self._table.rowAt(0))
        known = (model.known_row(row + n) is not None for n in range(3))
        return bool(self._paints.of(self._view)) and any(known)

    def _until(self, condition: Callable[[], bool], *, patience: float = PATIENCE) -> None:
        """Lets the program run until something holds. Looked at after each paint, and now and then:
        one that looked all the time would keep the program's own threads from the interpreter."""
        ends = time.monotonic() + patience
        while not condition():
            if time.monotonic() > ends:
                if patience < PATIENCE:
                    return
                raise RuntimeError("the window does not answer")
            self._look.start(LOOK)
            self._loop.exec()
        self._look.stop()

    def _rest(self, seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(int(1000 * seconds), loop.quit)
        loop.exec()


def kind_of(key: str) -> str:
    return key.partition(":")[0][:3]


def memory() -> dict[str, int]:
    """Bytes of this process: shared pages by share, and what is its own."""
    try:
        lines = Path(f"/proc/{os.getpid()}/smaps_rollup").read_text().splitlines()
    except OSError:
        return {}
    held = {line.split(":")[0]: 1024 * int(line.split()[1]) for line in lines[1:]}
    private = held["Private_Clean"] + held["Private_Dirty"]
    return {"pss": held["Pss"], "private": private, "rss": held["Rss"]}
