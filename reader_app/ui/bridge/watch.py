"""What moves without this window: other programs on the same library, and the calendar."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from reader_app.ui.bridge.courier import Courier

__all__ = ["Watch"]

PACE = 2000  # ms


class Watch(QObject):
    """`elsewhere`: another program changed the library. `midnight`: it is another day."""

    elsewhere = Signal()
    midnight = Signal()

    def __init__(
        self,
        stamp: Callable[[], "Future[int]"],
        courier: Courier,
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stamp, self._courier, self._clock = stamp, courier, clock
        self._seen: int | None = None
        self._waiting = False
        self._hushed = False
        self._day = self._today()
        self._timer = QTimer(self, interval=PACE)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def end(self) -> None:
        """The library is about to be closed."""
        self._timer.stop()

    def hush(self, hushed: bool) -> None:
        """While our own engine, another program to the library, writes and tells what it does.
        Afterwards everything is looked at once: somebody else may have written too."""
        if self._hushed and not hushed:
            self._seen = None
            self.elsewhere.emit()
        self._hushed = hushed

    def look(self) -> None:
        """Now, and not only when the timer says so."""
        if self._today() != self._day:
            self._day = self._today()
            self.midnight.emit()
        if not self._waiting:
            self._waiting = True
            self._courier.watch(self._stamp(), self._compare, self._lost)

    def _compare(self, stamp: int) -> None:
        self._waiting = False
        before, self._seen = self._seen, stamp
        if before not in (None, stamp) and not self._hushed:
            self.elsewhere.emit()

    def _lost(self, error: BaseException) -> None:
        # Whatever the trouble is, the next read or write says it with its subject.
        self._waiting = False

    def _today(self) -> date:
        return datetime.fromtimestamp(self._clock()).astimezone().date()
