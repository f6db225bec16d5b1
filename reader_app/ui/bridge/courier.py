"""Events from other threads to the window: one queued signal, at most 20 a second."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, SignalInstance

from reader_app.domain import NOTHING, Changes, SyncProgress
from reader_app.ui.living import heard

__all__ = ["Batch", "Courier", "Reply"]

T = TypeVar("T")
INTERVAL = 50  # ms


@dataclass(frozen=True, slots=True)
class Reply:
    """Something to be called on the GUI thread, unless it is of what has gone meanwhile."""

    call: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Batch:
    """What came since the last one: the newest progress, all changes as one."""

    progress: SyncProgress | None
    changes: Changes


class Courier(QObject):
    """Takes events on any thread; delivers on its own, coalesced."""

    delivered = Signal(object)
    trouble = Signal(object)  # the error of a write that nobody else watches
    _wake = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: deque[SyncProgress | Changes | Reply] = deque()
        self._awake = False
        self._closed = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._deliver)
        wake: SignalInstance = self._wake
        wake.connect(self._plan, Qt.ConnectionType.QueuedConnection)

    def post(self, event: SyncProgress | Changes | Reply) -> None:
        """Thread-safe; never waits."""
        if self._closed:
            return
        self._queue.append(event)
        if not self._awake:
            self._awake = True
            self._wake.emit()

    def guard(self, future: Future[T]) -> None:
        """Says `trouble` when the write fails."""
        self.watch(future, lambda _: None, self.trouble.emit)

    def watch(
        self,
        future: Future[T],
        then: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """`then` or `failed` is called on the GUI thread when a write is done."""
        # A future keeps its callbacks when it is done, and what can be undone keeps its future:
        # emptied, it does not keep a window besides that has long gone.
        waiting = [(self.post, then, failed)]

        def done(future: Future[T]) -> None:
            post, then, failed = waiting.pop()
            if not future.cancelled():
                error = future.exception()
                reply = partial(then, future.result()) if error is None else partial(failed, error)
                post(Reply(reply))

        future.add_done_callback(done)

    def close(self) -> None:
        """Nobody is to be told anything any more."""
        self._closed = True
        self._queue.clear()
        self._timer.stop()

    def _plan(self) -> None:
        elapsed = self._since.elapsed() if self._since.isValid() else INTERVAL
        if elapsed >= INTERVAL:
            self._deliver()
        elif not self._timer.isActive():
            self._timer.start(int(INTERVAL - elapsed))

    def _deliver(self) -> None:
        # The flag falls before the queue is emptied: an event posted meanwhile wakes us again.
        self._awake = False
        self._since.start()
        progress: SyncProgress | None = None
        changes = NOTHING
        replies: list[Reply] = []
        while self._queue:
            match self._queue.popleft():
                case SyncProgress() as newest:
                    progress = newest
                case Changes() as change:
                    changes |= change
                case Reply() as reply:
                    replies.append(reply)
        if progress is not None or changes:
            self.delivered.emit(Batch(progress, changes))
        for reply in replies:
            if heard(reply.call):
                reply.call()
