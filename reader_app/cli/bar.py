"""The progress bar of a sync or of reading a list, on a terminal only."""

import shutil
import time
from collections.abc import Callable
from typing import TextIO

from reader_app.domain import Phase, SyncProgress

__all__ = ["Bar"]

_WIDTH = 20
_EVERY = 0.1  # seconds


class Bar:
    """One line that is written over; nothing at all where `stream` is no terminal."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._shown = float("-inf")
        self._live = stream.isatty()

    def show(self, progress: SyncProgress) -> None:
        """Draws, at most ten times a second."""
        if self._due():
            self._draw(line(progress))

    def tell(self, word: str, done: int, whole: int) -> None:
        """Draws how much of how much of something else is done, as often."""
        if self._due():
            self._draw(f"{word} {filled(done / max(1, whole))}")

    def close(self) -> None:
        """Takes the bar away."""
        if self._live and self._shown > float("-inf"):
            self._write("\r\x1b[K")
        self._live = False

    def _due(self) -> bool:
        return self._live and self._clock() - self._shown >= _EVERY

    def _draw(self, text: str) -> None:
        self._shown = self._clock()
        columns = shutil.get_terminal_size().columns - 1
        self._write("\r" + text[:columns] + "\x1b[K")

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()


def line(progress: SyncProgress) -> str:
    """One moment of a sync on one line."""
    parts = [
        filled(progress.fraction),
        *(
            f"{name} {done}/{known}"
            for name, (done, known) in (
                ("sections", progress.sections),
                ("pages", progress.pages),
                ("pictures", progress.pictures),
            )
            if known
        ),
    ]
    if progress.new_articles:
        parts.append(f"{progress.new_articles} new")
    if progress.failed:
        parts.append(f"{progress.failed} failed")
    if progress.phase is Phase.STOPPING:
        parts.append("stopping")
    return "  ".join(parts)


def filled(fraction: float) -> str:
    """A fraction as a bar and in percent."""
    full = int(fraction * _WIDTH)
    return f"[{'#' * full}{'.' * (_WIDTH - full)}] {fraction:4.0%}"
