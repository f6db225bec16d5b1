"""The log: one file for every process that works on a library, cut in good time."""

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

__all__ = ["Journal"]


class Journal(logging.Handler):
    """Appends whole lines. When the file is full one process moves it aside, under a lock; the
    others notice with their next line. A line written meanwhile stands in the file moved aside:
    none is lost. Where a file in use cannot be moved (Windows) it grows on until one can."""

    def __init__(self, file: Path, *, size: int, files: int) -> None:
        super().__init__()
        self._file, self._size, self._files = file, size, files
        self._fd = -1

    def emit(self, record: logging.LogRecord) -> None:
        try:
            line = f"{self.format(record)}\n".encode(errors="backslashreplace")
            self._follow()
            os.write(self._fd, line)
            if os.fstat(self._fd).st_size > self._size:
                self._turn()
        except OSError:  # a log that cannot be written is gone without
            self._drop()
        except Exception:  # noqa: BLE001 - as logging's own handlers do
            self.handleError(record)

    def close(self) -> None:
        self.acquire()
        try:
            self._drop()
        finally:
            self.release()
        super().close()

    # -- inside

    def _follow(self) -> None:
        """Opens the file, anew where another process has moved it aside."""
        if self._fd >= 0 and self._is_current():
            return
        self._drop()
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_CLOEXEC", 0)
        self._fd = os.open(self._file, flags, 0o600)

    def _is_current(self) -> bool:
        try:
            return os.path.samestat(os.stat(self._file), os.fstat(self._fd))
        except FileNotFoundError:
            return False

    def _turn(self) -> None:
        with self._alone():
            if not self._is_current():  # another process was first
                return
            if sys.platform == "win32":
                self._drop()
            with suppress(PermissionError):
                for number in range(self._files - 1, 0, -1):
                    with suppress(FileNotFoundError):
                        os.replace(self._aside(number), self._aside(number + 1))
                os.replace(self._file, self._aside(1))
            self._drop()

    def _aside(self, number: int) -> Path:
        return self._file.with_name(f"{self._file.name}.{number}")

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Among all processes."""
        if sys.platform == "win32":
            yield  # moving a file fails there while another process has it open
            return
        import fcntl

        lock = os.open(self._file.with_name(f"{self._file.name}.lock"), os.O_WRONLY | os.O_CREAT)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
        finally:
            os.close(lock)

    def _drop(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
