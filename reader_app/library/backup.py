"""Rolling backups of the library's database, each proven before it counts."""

import logging
import os
import shutil
import sqlite3
import threading
import time
from calendar import timegm
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from reader_app.domain import DiskFull, LibraryDamaged, LibraryLocked, ReaderError
from reader_app.library.hold import SyncHold
from reader_app.library.store import guard

__all__ = ["Backups"]

_KEEP = 3
_QUICK = 16 * 1024**2  # bytes of a library that is copied while somebody waits
_EVERY = 24 * 3600  # seconds between rolling backups
_PAGES = 1000  # copied at a time; between them it can be stopped
_STEPS = 100_000  # of SQLite's machine, between two looks whether to stop
_log = logging.getLogger(__name__)


class _Stopped(Exception):
    """Nobody waits for this backup any more."""


class Backups:
    """Copies named by their time in a folder beside the library. Pictures and the search index
    are not in them: both can be had again.

    A copy is of one moment: it is read through a connection and a transaction of its own, while
    writing goes on.
    """

    def __init__(self, folder: Path, file: Path, clock: Callable[[], float]) -> None:
        self._folder = folder
        self._file = file
        self._clock = clock
        self._stop = threading.Event()
        self._hurry = threading.Event()
        self._thread: threading.Thread | None = None

    def due(self) -> bool:
        """Whether the newest rolling backup is older than a day, or there is none."""
        backups = self.all()
        return not backups or not 0 <= self._clock() - _made(backups[-1]) < _EVERY

    def all(self) -> list[Path]:
        """The backups there are, oldest first. One from the future is from a wrong clock and
        counts as the oldest."""
        found = self._folder.glob("library-*.sqlite3") if self._folder.is_dir() else ()
        latest = self._clock() + _EVERY
        return sorted(found, key=lambda path: (_made(path) <= latest, _made(path), path.name))

    def start(self, rest: float = 0.0) -> None:
        """Makes one on a thread of its own when it is due, after so many seconds, or once somebody
        waits for it; trouble goes to the log."""
        if self._thread is None and self.due():
            self._hurry.clear()
            self._thread = threading.Thread(
                target=self._work, args=(rest,), name="library-backup", daemon=True
            )
            self._thread.start()

    def end(self, seconds: float | None = None) -> None:
        """Waits so long for the one that is being made, then gives it up; None: to its end."""
        if self._thread is not None:
            if seconds != 0:
                self._hurry.set()
                self._thread.join(seconds)
            self._stop.set()
            self._hurry.set()
            self._thread.join()
            self._thread = None
            self._stop.clear()

    def last(self, seconds: float) -> None:
        """At the end of the program: one that is due, if it is made in so many seconds. Of a large
        library it is not, and waiting for that would be for nothing."""
        with suppress(OSError):  # the disk has gone
            if seconds > 0 and self._file.stat().st_size < _QUICK:
                self.start()
        self.end(seconds)

    def _work(self, rest: float) -> None:
        self._hurry.wait(rest)
        try:
            self._look()
            self.make()
        except _Stopped:
            _log.info("backup given up: the program ends")
        except LibraryLocked:
            _log.info("another program makes the backup")
        except ReaderError as error:
            _log.warning("no backup: %s", error)

    def make(self, label: str = "") -> Path:
        """Copies the library, checks the copy, keeps the newest three.

        Raises LibraryDamaged when the copy is not sound: the older backups are then left alone.
        Also DiskFull, LibraryUnwritable, and LibraryLocked while another program makes one.
        """
        stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(self._clock()))
        path = self._folder / f"library-{stamp}{'-' + label if label else ''}.sqlite3"
        unfinished = path.with_suffix(".part")
        with guard():
            self._folder.mkdir(parents=True, exist_ok=True)
            with SyncHold(self._file.parent / "backup.lock"):
                self._clear_up()
                if shutil.disk_usage(self._folder).free < 2 * self._file.stat().st_size:
                    raise DiskFull("no room for a backup", subject=str(self._folder))
                try:
                    self._copy(unfinished)
                    with unfinished.open("rb+") as handle:
                        os.fsync(handle.fileno())
                    os.replace(unfinished, path)
                finally:
                    self._clear_up()
        for old in self.all()[:-_KEEP]:
            old.unlink(missing_ok=True)
        _log.info("backup %s", path.name)
        return path

    def _copy(self, target: Path) -> None:
        with (
            closing(sqlite3.connect(self._file, isolation_level=None)) as source,
            closing(sqlite3.connect(target, isolation_level=None)) as copy,
        ):
            source.execute("BEGIN")  # with it the copy does not begin anew after each write
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            source.backup(copy, pages=_PAGES, progress=self._look)
            source.execute("ROLLBACK")
            copy.set_progress_handler(self._stop.is_set, _STEPS)
            try:
                found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
            except sqlite3.OperationalError as error:
                self._look()
                raise LibraryDamaged(f"backup: {error}") from error
            copy.set_progress_handler(None, 0)
            copy.execute("PRAGMA journal_mode = delete")
            if found != "ok":
                raise LibraryDamaged(f"backup: {found}")

    def _look(self, *_: object) -> None:
        if self._stop.is_set():
            raise _Stopped

    def _clear_up(self) -> None:
        """What an unfinished one left, this time or when the program was killed."""
        for path in self._folder.glob("library-*.part*"):
            path.unlink(missing_ok=True)


def _made(path: Path) -> int:
    """When a backup was made, by its name: copying a folder may change the files' own times."""
    try:
        return timegm(time.strptime(path.name[8:23], "%Y%m%d-%H%M%S"))
    except ValueError:
        return 0
