"""What only one program at a time does to a library."""

import sqlite3
from contextlib import closing
from pathlib import Path

from reader_app.domain import LibraryLocked
from reader_app.library.store import guard

__all__ = ["SyncHold"]


class SyncHold:
    """A claim that ends with `release`, or by itself when the process dies: it is the exclusive
    lock of an empty SQLite file."""

    def __init__(self, file: Path, seconds: float = 0.0, *, make: bool = True) -> None:
        """Waits for at most so many seconds. Raises LibraryLocked, LibraryUnwritable; that also
        where there is no such file and it is not to be made."""
        with guard():
            self._connection = sqlite3.connect(
                f"{file.absolute().as_uri()}?mode={'rwc' if make else 'rw'}",
                timeout=seconds,
                isolation_level=None,
                check_same_thread=False,
                uri=True,
            )
            try:
                self._connection.execute("PRAGMA journal_mode = memory")  # no second file
                self._connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                self._connection.close()
                if "unable to open" in str(error):
                    raise
                raise LibraryLocked(f"another program holds {file.name}") from error

    def __enter__(self) -> "SyncHold":
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def release(self) -> None:
        """Lets others in."""
        with closing(self._connection):
            self._connection.rollback()
