"""Searching for garbage on the window's own thread.

Python does so on whichever thread has just made enough objects. What it finds may be what is left
of a window or a dialog, and Qt lets its objects be taken apart only on the thread they live on:
elsewhere that stops the program for good now and then, or breaks it.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

__all__ = ["Sweeper", "sweep"]

RARELY: Final = (10_000, 20, 50)  # young objects, then generations, before garbage is searched
LOOK: Final = 1000  # ms


class Sweeper(QObject):
    """While it lives, Python does not search by itself; this does, on the thread it was made on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(sweep)
        self._timer.start()

    def end(self) -> None:
        """Python searches again, if it did before."""
        self._timer.stop()
        if self._before:
            gc.enable()


def sweep(rarely: tuple[int, int, int] = RARELY) -> None:
    """Searches the generations that are due: by the number of young objects made since they were
    searched last, and then of searches of the generation before."""
    due = [count >= most for count, most in zip(gc.get_count(), rarely, strict=True)]
    if due[0]:
        gc.collect(2 if due[2] else 1 if due[1] else 0)
