"""The real window on a library while it syncs, and a reader who reads meanwhile.

    smooth_window.py FOLDER SECONDS      the window (0 seconds: until the sync has ended)
    smooth_window.py floor               an empty window with the same timer, until its input closes

Prints one JSON document. A timer of 5 ms on the GUI thread measures how late it comes, apart for
each stretch: `still` (a sync, nobody touches anything), `reading` (a sync, a reader at work),
`alone` (the same reader, no sync) and `idle`.
"""

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

__all__ = ["start"]

TICK = 5.0  # ms
STALL = 6.0  # ms, from which a late tick is noted with its time
LONG_READ = 8.0  # ms
LATE = 12.0  # ms, from which the profile asks who was at work
TURN = 10.0  # s that the reader reads and then watches
AFTER = 12.0  # s of each stretch when the sync has ended


def queued() -> float:
    """For how many ms so far this thread was ready to run and no processor was free."""
    with open("/proc/thread-self/schedstat", "rb") as file:
        return int(file.read().split()[1]) / 1e6


class Ticks(QObject):
    """How late a timer of 5 ms comes, in ms, by the name of the stretch. `own` is that less the
    time in which the thread was ready and no processor was free: what we can do something about."""

    def __init__(self) -> None:
        super().__init__()
        self.stretch = "start"
        self.late: dict[str, list[float]] = {}
        self.own: dict[str, list[float]] = {}
        self.stalls: list[tuple[str, float, float, float]] = []  # stretch, until (s), late, own
        self.last = time.perf_counter()
        self.count = 0
        self._queued = queued()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(int(TICK))

    def _tick(self) -> None:
        now, queue = time.perf_counter(), queued()
        late = max(0.0, 1000 * (now - self.last) - TICK)
        self.late.setdefault(self.stretch, []).append(late)
        own = max(0.0, late - queue + self._queued)
        self.own.setdefault(self.stretch, []).append(own)
        if late > STALL:
            self.stalls.append((self.stretch, now, late, own))
        self.last, self._queued = now, queue
        self.count += 1


class Reads:
    """Reads of the library on the GUI thread, their SQL, and those that took long."""

    def __init__(self) -> None:
        self.long: list[dict[str, Any]] = []
        self.count = 0
        self.worst = 0.0
        self._sql: list[str] = []
        self._depth = 0

    def watch(self) -> None:
        """Times every reading method of the library from now on."""
        from reader_app.library import Library
        from reader_app.library.store import Store

        names = "tree counts ids rows page article failures search offline"
        for name in names.split():
            setattr(Library, name, self._timed(name, getattr(Library, name)))
        execute = Store.execute_sql
        reads = self

        def noted(store: Any, sql: str, *rest: Any, **named: Any) -> Any:
            if reads._depth and threading.current_thread() is threading.main_thread():
                reads._sql.append(sql)
            return execute(store, sql, *rest, **named)

        Store.execute_sql = noted  # type: ignore[method-assign,assignment]

    def _timed(self, name: str, method: Callable[..., Any]) -> Callable[..., Any]:
        def read(*words: Any, **named: Any) -> Any:
            if threading.current_thread() is not threading.main_thread():
                return method(*words, **named)
            self._sql.clear()
            self._depth += 1
            started, spent = time.perf_counter(), time.thread_time()
            try:
                return method(*words, **named)
            finally:
                self._depth -= 1
                took, worked = time.perf_counter() - started, time.thread_time() - spent
                self._note(name, 1000 * took, 1000 * worked)

        return read

    def _note(self, name: str, took: float, worked: float) -> None:
        self.count += 1
        self.worst = max(self.worst, took)
        if took > LONG_READ:
            sql = [" ".join(one.split())[:80] for one in self._sql]
            own = worked > LONG_READ
            self.long.append(
                {"read": name, "ms": round(took, 1), "worked": round(worked, 1), "own": own}
                | {"sql": sql}
            )


class Reader(QObject):
    """Scrolls, opens an article and goes elsewhere, something every second."""

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self._window = window
        self._turn = 0
        self.opened = 0
        window.reader.opened.connect(self._count)
        self._acts = QTimer(self, interval=1000)
        self._acts.timeout.connect(self._act)
        self._wheel = QTimer(self, interval=40)
        self._wheel.timeout.connect(self._scroll)

    def begin(self) -> None:
        self._acts.start()
        self._wheel.start()

    def end(self) -> None:
        self._acts.stop()
        self._wheel.stop()

    def _count(self) -> None:
        self.opened += 1

    def _scroll(self) -> None:
        bar = self._window.articles.table.verticalScrollBar()
        bar.setValue((bar.value() + 30) % max(1, min(bar.maximum(), 60_000)))

    def _act(self) -> None:
        self._turn += 1
        match self._turn % 5:
            case 4:
                entries = self._window.sidebar.model.entries()
                self._window.choose(entries[(self._turn * 7) % len(entries)].key)
            case 0:
                self._window.choose("unread")
            case _:
                self._window.actions_["next"].trigger()


class Watchdog(threading.Thread):
    """Notes what the threads do when the timer is late: a hint, it needs the interpreter too."""

    def __init__(self, ticks: Ticks) -> None:
        super().__init__(daemon=True)
        self._ticks = ticks
        self.seen: list[dict[str, Any]] = []

    def run(self) -> None:
        main = threading.main_thread().ident
        noted = -1
        while True:
            time.sleep(0.002)
            late = 1000 * (time.perf_counter() - self._ticks.last) - TICK
            if late > LATE and noted != self._ticks.count:
                noted = self._ticks.count
                names = {thread.ident: thread.name for thread in threading.enumerate()}
                stacks = {
                    names.get(ident, str(ident)): stack(frame)
                    for ident, frame in sys._current_frames().items()
                    if ident != threading.get_ident()
                }
                stacks["GUI"] = stacks.pop(names.get(main, ""), "")
                self.seen.append(
                    {"late": round(late, 1), "stretch": self._ticks.stretch, "stacks": stacks}
                )


def stack(frame: Any) -> str:
    """The innermost calls, the last first."""
    lines: list[str] = []
    while frame is not None and len(lines) < 12:
        code = frame.f_code
        lines.append(f"{Path(code.co_filename).stem}:{frame.f_lineno}:{code.co_name}")
        frame = frame.f_back
    return " < ".join(lines)


class Play(QObject):
    """The stretches, one after the other."""

    def __init__(self, app: QApplication, seconds: float, profile: str) -> None:
        super().__init__()
        self._app = app
        self._seconds = seconds
        self._profile = profile
        self.reads = Reads()
        self.reads.watch()
        self.told: dict[str, Any] = {"began": time.time()}

    def begin(self) -> None:
        """Once the event loop runs and the window is there."""
        from reader_app.ui.window import MainWindow

        found = [one for one in self._app.topLevelWidgets() if isinstance(one, MainWindow)]
        self.window = found[0]
        self.ticks = Ticks()
        if self._profile:
            self.watchdog = Watchdog(self.ticks)
            self.watchdog.start()
        self.reader = Reader(self.window)
        self.window.reader.opened.connect(self._usable)
        self.window.syncing.began.connect(self._syncing)
        self.window.syncing.ended.connect(self._synced)
        self.window.lister.shown.connect(self._listed)
        if self.window.syncing.running:
            self._syncing()

    def _syncing(self) -> None:
        self.told["sync"] = time.time()
        self.ticks.stretch = "still"
        self._swap = QTimer(self, interval=int(1000 * TURN))
        self._swap.timeout.connect(self._change)
        self._swap.start()
        if self._seconds:
            QTimer.singleShot(int(1000 * self._seconds), self.window.syncing.cancel)

    def _listed(self) -> None:
        if "usable" not in self.told and self.window.lister.ids:
            self.told.setdefault("listed", time.time())
            self.window.actions_["next"].trigger()

    def _usable(self) -> None:
        self.told.setdefault("usable", time.time())

    def _change(self) -> None:
        if self.ticks.stretch == "still":
            self.ticks.stretch = "reading"
            self.reader.begin()
        else:
            self.ticks.stretch = "still"
            self.reader.end()

    def _synced(self) -> None:
        self._swap.stop()
        self.reader.end()
        self.ticks.stretch = "ending"
        self.told["ended"] = time.time()
        QTimer.singleShot(3000, self._alone)

    def _alone(self) -> None:
        self.ticks.stretch = "alone"
        self.reader.begin()
        QTimer.singleShot(int(1000 * AFTER), self._idle)

    def _idle(self) -> None:
        self.reader.end()
        self.ticks.stretch = "idle"
        QTimer.singleShot(int(1000 * AFTER), self._end)

    def _end(self) -> None:
        self.ticks.stretch = "end"
        counts = self.window.kit.desk.browsing.counts()
        self.told |= {
            "late": self.ticks.late,
            "own": self.ticks.own,
            "stalls": self.ticks.stalls,
            "clock": (time.time(), time.perf_counter()),
            "reads": self.reads.count,
            "worst_read": self.reads.worst,
            "long_reads": self.reads.long,
            "opened": self.reader.opened,
            "articles": counts.articles,
            "ready": counts.ready,
        }
        if self._profile:
            Path(self._profile).write_text(json.dumps(self.watchdog.seen, indent=1))
        self.window.close()


def show(folder: Path, seconds: float) -> None:
    """Runs the program on the library, which has never been synced and so begins by itself."""
    from reader_app.bootstrap import compose, compose_window
    from reader_app.ui import run

    app = QApplication([])
    play = Play(app, seconds, os.environ.get("SMOOTH_PROFILE", ""))
    QTimer.singleShot(0, play.begin)
    if os.environ.get("SMOOTH_TOGETHER"):
        run(compose(folder))
    else:
        run(compose_window(folder))
    print(json.dumps(play.told))


def floor() -> None:
    """An empty window with the timer: what the machine gives to anybody."""
    app = QApplication([])
    window = QWidget()
    window.show()
    ticks = Ticks()
    ticks.stretch = "floor"
    end = QSocketNotifier(0, QSocketNotifier.Type.Read)
    end.activated.connect(app.quit)
    app.exec()
    print(json.dumps({"late": ticks.late, "stalls": ticks.stalls}))


def start() -> None:
    """Does what the words of the command line say."""
    if sys.argv[1] == "floor":
        floor()
    else:
        show(Path(sys.argv[1]), float(sys.argv[2]))
