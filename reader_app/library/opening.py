"""Opening a library: is it ours, is it sound, is it of our age; migrations after a backup."""

import logging
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from peewee import PeeweeException
from playhouse.migrations import Runner  # type: ignore[import-untyped]

from reader_app.domain import LibraryDamaged, LibraryLocked, LibraryTooNew, LibraryUnwritable
from reader_app.library.backup import Backups
from reader_app.library.health import Health, check_sound
from reader_app.library.hold import SyncHold
from reader_app.library.search import SearchIndex
from reader_app.library.store import APPLICATION_ID, Store, found, has_no_room

__all__ = ["MIGRATIONS", "OpenMark", "check_header", "prepare"]

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


def migrate(store: Store, backups: Backups) -> None:
    """Brings the schema up to date; an existing library is copied first."""
    version, latest = int(store.user_version or 0), _latest()
    if version == latest:
        return
    if version > latest:  # written behind the header that `check_header` saw, in the log file
        raise LibraryTooNew(f"schema {version}, this program knows {latest}")
    if version:
        backups.make(label=f"before-schema-{latest}")
    _log.info("schema %d -> %d", version, latest)
    Runner(store, str(MIGRATIONS), table_name="migration").up()
    store.run(f"PRAGMA main.application_id = {APPLICATION_ID}")
    store.run(f"PRAGMA main.user_version = {latest}")
    loosen(store)  # last: one that is cut off must not be tried, nor a backup made, at every start


def loosen(store: Store) -> None:
    """Writes a file from before once anew, so that it can give room back bit by bit from now on.
    Where that fails, for want of room above all, it stays as it is: it works as well."""
    file = Path(str(store.database))
    if store.all("PRAGMA main.auto_vacuum")[0][0] != 2:
        if shutil.disk_usage(file.parent).free > 3 * file.stat().st_size:
            store.run("PRAGMA temp_store = file")  # the second copy is as large as the library
            try:
                store.run("PRAGMA main.auto_vacuum = 2")
                store.run("VACUUM main")
            except PeeweeException as error:
                _log.warning("the library could not be written anew: %s", error)
            finally:
                store.run("PRAGMA temp_store = memory")
        else:
            _log.warning("no room to write the library anew: the file will not become smaller")


def prepare(
    folder: Path,
    store: Store,
    mark: "OpenMark",
    backups: Backups,
    search: SearchIndex,
    health: Health,
) -> None:
    """Makes a library ready for use: the first job on the writer thread, before any connection.

    A mark that a program left when it was cut off goes only when everything has been checked: what
    is refused now is refused again at the next start. Raises what `Library.open` does.
    """
    try:
        with SyncHold(folder / "opening.lock", store.busy_seconds):
            mark.set()
            found(folder / "library.sqlite3")
            left = mark.left()
            if mark.alone():
                drop_broken(folder / "search.sqlite3", thorough=bool(left))
            if left:
                _log.warning("the last run did not end in order; checking the library")
                check_sound(store)
            migrate(store, backups)
            with store.atomic("IMMEDIATE"):
                if search.prepare() or search.garbage():
                    search.rebuild()
                if left:
                    health.want_again(health.cut_short())
            for one in left:
                one.unlink(missing_ok=True)
    except BaseException:
        mark.clear()
        raise


def drop_broken(search: Path, *, thorough: bool) -> None:
    """Removes a search index that cannot be read: it is built again from the library."""
    if not search.exists():
        return
    try:
        with closing(sqlite3.connect(search)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master")
            check = "PRAGMA quick_check(1)" if thorough else "SELECT 'ok'"
            sound = connection.execute(check).fetchone()[0] == "ok"
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or has_no_room(error):
            return
        sound = False
    except sqlite3.DatabaseError:
        sound = False
    if not sound:
        _log.warning("the search index is damaged and will be built again")
        for path in search.parent.glob(search.name + "*"):
            path.unlink(missing_ok=True)


class OpenMark:
    """A file beside the library that is there, and held, while a program has it open.

    One that nobody holds was left by a program that was cut off. Held, not named by the process
    alone: numbers of processes come again.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._own = folder / f"open-{os.getpid()}-{id(self):x}"
        self._hold: SyncHold | None = None

    def set(self) -> None:
        """Sets our mark."""
        self._hold = SyncHold(self._own)

    def left(self) -> list[Path]:
        """The marks of programs that were cut off."""
        return [mark for mark in self._others() if not _held(mark)]

    def alone(self) -> bool:
        """Whether no other program has the library open."""
        return not any(_held(mark) for mark in self._others())

    def _others(self) -> list[Path]:
        return [mark for mark in self._folder.glob("open-*") if mark != self._own]

    def clear(self) -> None:
        """Takes our mark away: the library was closed in order."""
        if self._hold is not None:
            with suppress(OSError):  # first of all, so that nobody finds it and nobody holding it
                self._own.unlink()
            self._hold.release()
            self._hold = None
            self._own.unlink(missing_ok=True)


def _held(mark: Path) -> bool:
    """Whether a program holds the mark, or has just taken it away in order."""
    try:
        SyncHold(mark, make=False).release()
    except (LibraryLocked, LibraryUnwritable):
        return True
    return not mark.exists()  # its program takes it away before it lets go of it
