"""Ctrl+C, a terminal that is closed and the system's request to end, brought into Qt's loop."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

__all__ = ["Interrupts"]

ENDINGS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


class Interrupts(QObject):
    """`asked`: somebody wants the program to end. Python runs no handler while Qt waits, so the
    interpreter writes the signal's number into a socket that Qt watches. Main thread only."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inner, outer = socket.socketpair()
        self._outer = outer
        for end in (self._inner, outer):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._inner.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._wakeup = signal.set_wakeup_fd(outer.fileno(), warn_on_full_buffer=False)
        self._before = {name: signal.signal(name, ignore) for name in ENDINGS}

    def end(self) -> None:
        """What signals did before, they do again."""
        for name, handler in self._before.items():
            signal.signal(name, handler)
        signal.set_wakeup_fd(self._wakeup)
        self._notifier.setEnabled(False)
        self._inner.close()
        self._outer.close()

    def _wake(self) -> None:
        if set(self._inner.recv(64)) & set(ENDINGS):
            self.asked.emit()


def ignore(number: int, frame: FrameType | None) -> None:
    """The socket has it already."""
