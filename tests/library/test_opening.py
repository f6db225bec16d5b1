"""Opening, closing, migrating, backing up."""

import os
import shutil
import sqlite3
import sys
import threading
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader_app.domain import (
    DiskFull,
    LibraryDamaged,
    LibraryGone,
    LibraryLocked,
    LibraryTooNew,
    LibraryUnwritable,
    NewSection,
)
from reader_app.library import Library
from tests.library.shelf import NOW, entry, fill, intent, store
from tests.seek import seek

__all__: list[str] = []


def columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}


def test_the_models_name_the_columns_that_the_migrations_make(library: Library) -> None:
    from reader_app.library.models import TABLES

    with closing(sqlite3.connect(library.folder / "library.sqlite3")) as connection:
        for model in TABLES:
            meta = model._meta
            named = {field.column_name for field in meta.sorted_fields}
            assert columns(connection, meta.table_name) == named, meta.table_name


def test_what_was_stored_is_there_after_opening_again(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    fill(library)
    library.mark([2], read=True, saved=True).result()
    library.close()
    again = Library.open(tmp_path)
    assert [row.id for row in again.rows([1, 2, 3])] == [1, 2, 3]
    assert again.rows([2])[0].saved
    assert again.counts(0).unread == 4
    again.close()


def test_a_library_of_a_newer_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    Library.open(tmp_path).close()
    file = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 999")
    before = file.read_bytes()
    with pytest.raises(LibraryTooNew):
        Library.open(tmp_path)
    assert file.read_bytes() == before


def test_a_file_that_is_no_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite3"
    file.write_bytes(b"These are my notes, not a library. " * 20)
    before = file.read_bytes()
    with pytest.raises(LibraryDamaged):
        Library.open(tmp_path)
    assert file.read_bytes() == before


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "library.sqlite3")) as connection:
        connection.execute("PRAGMA application_id = 42")
        connection.execute("CREATE TABLE mine (x)")
    with pytest.raises(LibraryDamaged):
        Library.open(tmp_path)


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LibraryUnwritable):
        Library.open(tmp_path / "file" / "library")


@pytest.mark.logs("did not end in order")
def test_after_a_crash_a_damaged_file_is_noticed_at_the_next_start(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    fill(library, 300)
    library.close()
    (tmp_path / "open-999999999").touch()  # no such process: its program was cut off
    file = tmp_path / "library.sqlite3"
    data = bytearray(file.read_bytes())
    data[8192:12288] = os.urandom(4096)
    file.write_bytes(data)
    with pytest.raises(LibraryDamaged):
        Library.open(tmp_path)


def test_closing_in_order_leaves_no_mark(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    assert list(tmp_path.glob("open-*"))
    library.close()
    assert not list(tmp_path.glob("open-*"))


def test_a_thread_that_leaves_takes_its_connection_with_it(library: Library) -> None:
    def read_and_leave() -> None:
        library.tree()
        library.leave()
        library.leave()

    library.tree()
    before = len(library._store._opened)
    for _ in range(3):
        thread = threading.Thread(target=read_and_leave)
        thread.start()
        thread.join()
    assert len(library._store._opened) == before
    library.leave()
    assert library.tree() == (), "whoever comes back gets another"


def test_a_backup_is_made_at_most_once_a_day_and_is_whole(tmp_path: Path) -> None:
    now = [float(NOW)]
    for day in (0, 0, 2, 4, 6, 8):
        now[0] = NOW + day * 86_400
        library = Library.open(tmp_path, clock=lambda: now[0])
        if not library.tree():
            fill(library)
        library.close()
        for path in (tmp_path / "backups").iterdir():
            if path.stat().st_mtime > now[0]:
                os.utime(path, (now[0], now[0]))
    backups = sorted((tmp_path / "backups").iterdir())
    assert len(backups) == 3
    with closing(sqlite3.connect(backups[-1])) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM article").fetchone() == (5,)


def test_a_lost_search_file_is_built_again(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    fill(library)
    library.sync.index_waiting().result()
    library.close()
    for path in tmp_path.glob("search.sqlite3*"):
        path.unlink()
    again = Library.open(tmp_path)
    again.sync.index_waiting().result()
    assert seek(again, "headline").total == 5
    again.close()


def test_only_one_program_at_a_time_syncs(library: Library) -> None:
    hold = library.hold_sync()
    with pytest.raises(LibraryLocked):
        library.hold_sync()
    hold.release()
    library.hold_sync().release()


def test_a_write_to_a_library_held_by_another_program_says_so_and_loses_nothing(
    tmp_path: Path,
) -> None:
    library = Library.open(tmp_path, busy_seconds=0.05)
    fill(library)
    with closing(sqlite3.connect(tmp_path / "library.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writes: dict[str, Future[Any]] = {
            "follow": library.follow([NewSection("http://new.example/feed")]),
            "unfollow": library.unfollow(1),
            "refollow": library.refollow(1),
            "rename": library.rename_publication(1, "Other"),
            "mark": library.mark([1], read=True),
            "store": library.sync.store_feeds([], NOW),
        }
        for name, future in writes.items():
            error = future.exception()
            assert isinstance(error, LibraryLocked), (name, error)
        # Reading goes on meanwhile.
        assert len(library.tree()) == 1
        assert library.counts(0).unread == 5
        assert library.article(1).row.title == "Headline 1"
        assert library.offline().articles == 5
        other.execute("ROLLBACK")
    library.mark([1], read=True).result()
    assert library.counts(0).unread == 4
    library.close()


def test_a_full_disk_is_said_so_and_the_library_stays_sound(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    fill(library)
    # SQLite's own limit of pages gives the error that a full disk gives.
    pages = library._store.pragma
    library._writer.submit(
        lambda: pages("max_page_count", pages("page_count")), transaction=False
    ).result()
    noise = "".join(chr(32 + n * 7919 % 90) for n in range(400_000))
    big = [intent(entry(n, text=noise[n * 100 : n * 100 + 300_000])) for n in range(100, 140)]
    with pytest.raises(DiskFull):
        store(library, 1, *big)
    before = library.counts(0).articles
    assert before == len(library.rows(list(range(1, 200))))
    assert library.examine()[0].ok
    assert library.examine()[1].ok
    library._writer.submit(lambda: pages("max_page_count", 10**6), transaction=False).result()
    library.mark([1], read=True).result()  # room again: writing goes on
    assert library.rows([1])[0].read
    library.close()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved there")
def test_nothing_is_written_into_a_library_that_has_been_moved_away(tmp_path: Path) -> None:
    place, away = tmp_path / "library", tmp_path / "away"
    library = Library.open(place)
    fill(library, 3)
    library.close()
    library = Library.open(place)
    place.rename(away)
    with pytest.raises(LibraryGone):
        library.mark([1], read=True).result()
    assert not place.exists()
    shutil.copytree(away, place)
    with pytest.raises(LibraryGone):  # another one
        library.mark([1], read=True).result()
    shutil.rmtree(place)
    away.rename(place)
    assert library.mark([1], read=True).result().changed == {1}
    library.close()
    library = Library.open(place)
    assert library.rows([1])[0].read
    library.close()
