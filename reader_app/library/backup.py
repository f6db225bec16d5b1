"""Rolling backups of the library's database, each proven before it counts."""

import logging
import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from reader_app.domain import LibraryDamaged
from reader_app.library.store import Store, guard

__all__ = ["Backups"]

_KEEP = 3
_EVERY = 24 * 3600  # seconds between rolling backups
_PAGES = 2000  # copied at a time, so that writing goes on between
_log = logging.getLogger(__name__)


class Backups:
    """Copies named by their time in a folder beside the library. Pictures and the search index
    are not in them: both can be had again."""

    def __init__(self, folder: Path, clock: Callable[[], float]) -> None:
        self._folder = folder
        self._clock = clock

    def due(self) -> bool:
        """Whether the newest rolling backup is older than a day, or there is none."""
        newest = max((path.stat().st_mtime for path in self.all()), default=0.0)
        return self._clock() - newest > _EVERY

    def all(self) -> list[Path]:
        """The backups there are, oldest first."""
        found = self._folder.glob("library-*.sqlite3") if self._folder.is_dir() else ()
        return sorted(found, key=lambda path: path.stat().st_mtime)

    def make(self, store: Store, label: str = "") -> Path:
        """Copies the library, checks the copy, keeps the newest three.

        Raises LibraryDamaged when the copy is not sound: the older backups are then left alone.
        Also DiskFull, LibraryUnwritable.
        """
        stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(self._clock()))
        path = self._folder / f"library-{stamp}{'-' + label if label else ''}.sqlite3"
        unfinished = path.with_suffix(".part")
        with guard():
            self._folder.mkdir(parents=True, exist_ok=True)
            try:
                with closing(sqlite3.connect(unfinished)) as copy:
                    store.driver().backup(copy, pages=_PAGES, name="main")
                    found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
                    copy.execute("PRAGMA journal_mode = delete")
                if found != "ok":
                    raise LibraryDamaged(f"backup: {found}")
                with unfinished.open("rb+") as handle:
                    os.fsync(handle.fileno())
                os.replace(unfinished, path)
            finally:
                unfinished.unlink(missing_ok=True)
        for old in self.all()[:-_KEEP]:
            old.unlink(missing_ok=True)
        _log.info("backup %s", path.name)
        return path
