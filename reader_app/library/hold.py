"""Only one program at a time syncs a library."""

import sqlite3
from contextlib import closing
from pathlib import Path

from reader_app.domain import LibraryLocked
from reader_app.library.store import guard

__all__ = ["SyncHold"]


class SyncHold:
    """A claim that ends with `release`, or by itself when the process dies: it is the exclusive
    lock of an empty SQLite file."""

    def __init__(self, file: Path) -> None:
        with guard():
            self._connection = sqlite3.connect(file, timeout=0, isolation_level=None)
            try:
                self._connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                self._connection.close()
                raise LibraryLocked("another program syncs this library") from error

    def release(self) -> None:
        """Lets others sync."""
        with closing(self._connection):
            self._connection.rollback()
