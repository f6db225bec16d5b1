"""Opening a library: is it ours, is it sound, is it of our age; migrations after a backup."""

import logging
import os
import sqlite3
from pathlib import Path

from playhouse.migrations import Runner  # type: ignore[import-untyped]

from reader_app.domain import LibraryDamaged, LibraryTooNew
from reader_app.library.backup import Backups
from reader_app.library.store import APPLICATION_ID, Store

__all__ = ["MIGRATIONS", "UncleanMark", "check_header", "check_sound", "migrate"]

MIGRATIONS = Path(__file__).parent / "migrations"
_log = logging.getLogger(__name__)


def _latest() -> int:
    return max(int(path.name[:4]) for path in MIGRATIONS.glob("[0-9]*.py"))


def check_header(file: Path) -> None:
    """Looks at the file before anything writes to it.

    Raises LibraryDamaged when it is no SQLite database or another program's, LibraryTooNew when a
    newer Broadsheet wrote it.
    """
    if not file.exists() or file.stat().st_size == 0:
        return
    with file.open("rb") as handle:
        header = handle.read(100)
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
        raise LibraryDamaged("not an SQLite file")
    # Bytes 60 and 68 of the header: user_version and application_id, https://sqlite.org/fileformat
    version = int.from_bytes(header[60:64], "big")
    application = int.from_bytes(header[68:72], "big")
    if application not in (0, APPLICATION_ID):
        raise LibraryDamaged("another program's database")
    if version > _latest():
        raise LibraryTooNew(f"schema {version}, this program knows {_latest()}")


def check_sound(store: Store) -> None:
    """Raises LibraryDamaged with what `PRAGMA quick_check` found."""
    try:
        found = [str(row[0]) for row in store.all("PRAGMA main.quick_check(5)")]
    except sqlite3.DatabaseError as error:
        raise LibraryDamaged(str(error)) from error
    if found != ["ok"]:
        raise LibraryDamaged("; ".join(found))


def migrate(store: Store, backups: Backups) -> None:
    """Brings the schema up to date; an existing library is copied first."""
    version, latest = int(store.user_version or 0), _latest()
    if version == latest:
        return
    if version:
        backups.make(store, label=f"before-schema-{latest}")
    _log.info("schema %d -> %d", version, latest)
    Runner(store, str(MIGRATIONS), table_name="migration").up()
    store.run(f"PRAGMA main.application_id = {APPLICATION_ID}")
    store.run(f"PRAGMA main.user_version = {latest}")


class UncleanMark:
    """A file beside the library that is there while a program has it open, with its process id.

    Found at the next start with no such process left, it means that the last one was cut off.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._own = folder / f"open-{os.getpid()}"

    def set(self) -> bool:
        """Sets our mark; True when a mark of a process that is gone was found."""
        unclean = False
        for mark in self._folder.glob("open-*"):
            try:
                process = int(mark.name.removeprefix("open-"))
            except ValueError:
                continue
            if process == os.getpid() or not _alive(process):
                unclean = True
                mark.unlink(missing_ok=True)
        self._own.touch()
        return unclean

    def clear(self) -> None:
        """Takes our mark away: the library was closed in order."""
        self._own.unlink(missing_ok=True)


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # there, but another user's; on Windows: unknown, so not called unclean
    return True
