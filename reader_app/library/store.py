"""The SQLite file: connections, and driver errors turned into ours."""

import errno
import json
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from peewee import PeeweeException, SqliteDatabase

from reader_app.domain import (
    Bug,
    DiskFull,
    LibraryDamaged,
    LibraryLocked,
    LibraryUnwritable,
    ReaderError,
    address_key,
)

__all__ = ["APPLICATION_ID", "BUSY_SECONDS", "Store", "found", "guard", "has_no_room"]

APPLICATION_ID = 0x42524453  # "BRDS"
BUSY_SECONDS = 5.0
_ENDING = 1.0  # s that closing waits for a statement that has been interrupted

_TOGETHER = 100  # rows of one statement

_READER_CACHE = -4_000  # KiB; several threads read, and the system keeps the file in memory too
_PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "normal",
    "foreign_keys": 1,
    "cache_size": -16_000,  # KiB
    "temp_store": "memory",
    # No mmap_size: a disk that fails or goes would end the program by SIGBUS instead of an error.
}


class Store(SqliteDatabase):
    """One connection a thread; only the thread named by `writes_from` may write.

    The search index lives in a second file, attached as `search`, because it can be rebuilt.
    """

    def __init__(self, file: Path, search: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self._writer: int | None = None
        self._opened: list[tuple[sqlite3.Connection, threading.RLock]] = []
        self._mine = threading.local()
        self._opened_lock = threading.Lock()
        super().__init__(
            str(file),
            pragmas=_PRAGMAS,
            timeout=busy_seconds,
            lock_type="IMMEDIATE",
            check_same_thread=False,  # so that `close_all` can close what other threads opened
        )
        self.register_function(address_key, "address_key", 1, deterministic=True)
        self._search = search
        self.busy_seconds = busy_seconds
        self.ended = False

    def writes_from(self, thread: int) -> None:
        """Names the only thread whose connection may change the file."""
        self._writer = thread

    def _add_conn_hooks(self, conn: sqlite3.Connection) -> None:
        super()._add_conn_hooks(conn)  # type: ignore[misc]
        conn.execute("ATTACH DATABASE ? AS search", (str(self._search),))
        if threading.get_ident() == self._writer:
            conn.execute("PRAGMA search.journal_mode = wal")
            conn.execute("PRAGMA search.synchronous = normal")
        else:
            conn.execute("PRAGMA query_only = 1")
            conn.execute(f"PRAGMA cache_size = {_READER_CACHE}")
        with self._opened_lock:
            self._opened.append((conn, self._using()))

    def all(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Every row of a query."""
        with self._using():
            return self.run(sql, parameters).fetchall()

    def whole(self, sql: str, columns: int, parameters: Sequence[Any] = ()) -> list[list[Any]]:
        """Every row of a query of many rows with so many columns, none of them bytes.

        SQLite writes them into one text: meanwhile other threads have the interpreter, for which
        this one would have to ask again at each row.
        """
        names = ", ".join(f"c{n}" for n in range(columns))
        [(text,)] = self.all(
            f"WITH found ({names}) AS ({sql})"
            f" SELECT json_group_array(json_array({names})) FROM found",
            parameters,
        )
        rows: list[list[Any]] = json.loads(text)
        return rows

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Cursor:
        """One statement of SQL."""
        cursor: sqlite3.Cursor = self.execute_sql(sql, parameters)
        return cursor

    def execute_sql(self, sql: str, params: Sequence[Any] | None = None) -> Any:
        """One statement, as Peewee itself asks for it."""
        with self._using():
            return super().execute_sql(sql, params)  # type: ignore[no-untyped-call]

    def commit(self) -> None:
        """Ends the calling thread's transaction."""
        with self._using():
            super().commit()

    def rollback(self) -> None:
        """Takes the calling thread's transaction back."""
        with self._using():
            super().rollback()

    def _using(self) -> threading.RLock:
        """Held by the calling thread while it uses its connection: SQLite's driver crashes where
        another thread closes it meanwhile."""
        if not hasattr(self._mine, "lock"):
            self._mine.lock = threading.RLock()
        lock: threading.RLock = self._mine.lock
        return lock

    def driver(self) -> sqlite3.Connection:
        """The calling thread's own connection."""
        connection: sqlite3.Connection = self.connection()  # type: ignore[no-untyped-call]
        return connection

    def many(self, sql: str, rows: list[tuple[Any, ...]]) -> None:
        """One statement for many rows: Peewee builds text anew for each, and the hot path of a
        sync stores tens of thousands."""
        if rows:
            self.driver().executemany(sql, rows)

    def insert(self, head: str, rows: list[tuple[Any, ...]], tail: str = "") -> None:
        """Rows of a table with triggers, many by one statement: `head` is "INSERT INTO table
        (columns)", `tail` what follows the values. SQLite copies every page that a statement with
        triggers touches beforehand, and that for each row costs several times as much."""
        if not rows:
            return
        marks = f"({','.join('?' * len(rows[0]))})"
        for start in range(0, len(rows), _TOGETHER):
            part = rows[start : start + _TOGETHER]
            values = ",".join([marks] * len(part))
            self.run(f"{head} VALUES {values} {tail}", [value for row in part for value in row])

    def leave(self) -> None:
        """Closes the calling thread's connection, if it has one: the thread ends."""
        if self.is_closed():
            return
        conn = self.driver()
        with self._opened_lock:
            self._opened = [pair for pair in self._opened if pair[0] is not conn]
        self.close()

    def close_all(self) -> None:
        """Closes the connections of every thread; a query that still runs is interrupted."""
        self.ended = True
        with self._opened_lock:
            # The writer's is the first that was opened. Closed last and not interrupted, it
            # empties the log into the file.
            for conn, using in reversed(self._opened):
                if conn is not self._opened[0][0]:
                    conn.interrupt()
                if using.acquire(timeout=_ENDING):
                    conn.close()
                    using.release()
            self._opened.clear()


def found(file: Path) -> None:
    """Makes the file of a new library: SQLite gives room back to the disk bit by bit only in a file
    that was made for it."""
    if not file.exists() or not file.stat().st_size:
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            connection.execute("PRAGMA auto_vacuum = 2")  # incremental
            connection.execute("VACUUM")


@contextmanager
def guard() -> Iterator[None]:
    """Lets only errors of our own tree out, the driver's chained as their cause."""
    try:
        yield
    except ReaderError:
        raise
    except (PeeweeException, sqlite3.Error) as error:
        raise _translated(error) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(str(error)) from error
        raise LibraryUnwritable(str(error)) from error


def _translated(error: BaseException) -> ReaderError:
    """A full disk makes SQLite end the transaction by itself; what is raised then is Peewee's
    failed rollback, the reason is its context."""
    if has_no_room(error):
        return DiskFull(str(error))
    reason: BaseException | None = error
    while reason is not None:
        if (known := _known(str(reason).lower())) is not None:
            return known
        reason = reason.__context__
    return Bug(str(error))


def has_no_room(error: BaseException) -> bool:
    """Whether an error of SQLite comes of a full disk: it calls it an error of input and output
    where what its processes share cannot grow."""
    reason: BaseException | None = error
    while reason is not None:
        if getattr(reason, "sqlite_errorname", "") in ("SQLITE_FULL", "SQLITE_IOERR_SHMSIZE"):
            return True
        reason = reason.__context__
    return False


def _known(text: str) -> ReaderError | None:
    if "closed database" in text or text == "interrupted":
        return LibraryUnwritable("the library is closed")
    if "locked" in text or "busy" in text:
        return LibraryLocked(text)
    if "disk is full" in text:
        return DiskFull(text)
    if "malformed" in text or "not a database" in text or "corrupt" in text:
        return LibraryDamaged(text)
    if "readonly" in text or "unable to open" in text or "disk i/o" in text:
        return LibraryUnwritable(text)
    return None
