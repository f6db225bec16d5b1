"""What something in the window takes until it is painted, beside work that is always the same."""

import gc
import json
import statistics
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.ui.sweeping import Sweeper
from tests.bench.figures import Figures

__all__ = ["Moment", "Painted", "begin", "timed", "told", "until"]

PATIENCE = 60.0  # s
LOOK = 2  # ms between two looks at what is waited for; between them the thread sleeps
WAITING = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


@dataclass(frozen=True, slots=True)
class Moment:
    """Ms of the clock, ms of the processor in the whole program, and ms of the processor that the
    fixed work took just after it."""

    clock: float
    processor: float
    fixed: float


class Painted(QObject):
    """Whether a widget was painted since it was last asked for."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return False


def begin() -> QApplication:
    """As the program does before its window comes: garbage is searched seldom, and what stands by
    now is no garbage."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    Sweeper(app)
    gc.collect()
    gc.freeze()
    return app


def until(condition: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + PATIENCE
    tick = QTimer(interval=LOOK)
    tick.start()
    while not condition():
        QApplication.processEvents(WAITING)
        if time.monotonic() > end:
            raise TimeoutError("the window did not come to it")
    tick.stop()


def timed(act: Callable[[], None]) -> Moment:
    """What `act` takes."""
    clock, processor = time.perf_counter(), time.process_time()
    act()
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    began = time.process_time()
    fixed()
    return Moment(1000 * clock, 1000 * processor, 1000 * (time.process_time() - began))


def fixed() -> str:
    """Work of the kind that pages are made of: words counted, sorted, written as text and read."""
    words = [f"word{number * 7919 % 4001}" for number in range(12_000)]
    counts = Counter(words)
    order = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return str(json.loads(json.dumps(order))[0][0])


def told(figures: Figures, name: str, moments: Sequence[Moment], asked: int) -> None:
    """A row: medians, judged by the processor, which a busy machine stretches less than the clock;
    the ratio is that to the fixed work."""
    clock = statistics.median(one.clock for one in moments)
    processor = statistics.median(one.processor for one in moments)
    beside = statistics.median(one.fixed for one in moments)
    text = f"processor {processor:.0f} ms, clock {clock:.0f} ms; fixed work {beside:.1f} ms"
    ratio, held = processor / beside, processor <= asked
    figures.add(name, text, asked=f"≤ {asked} ms", ratio=ratio, held=held, ours=False)
