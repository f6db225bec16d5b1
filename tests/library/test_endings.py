"""Crashes, power cuts, backups and the end of a program: what the next start finds."""

import os
import shutil
import sqlite3
import threading
import time
from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from reader_app.domain import LibraryDamaged, LibraryTooNew, LibraryUnwritable
from reader_app.library import Library
from reader_app.library.backup import Backups
from tests.library.shelf import NOW, fill, page, picture
from tests.seek import seek

__all__: list[str] = []

PNG = "http://tribune.example/a.png"
CHECKED = "did not end in order"


def cut_off(folder: Path) -> None:
    """What a program leaves that was killed; its number may be another's by now."""
    (folder / f"open-{os.getppid()}-1").touch()


def spoil(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[8192:12288] = os.urandom(4096)
    file.write_bytes(data)


@pytest.mark.logs(CHECKED)
def test_a_damaged_library_is_refused_at_every_start(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    fill(library, 300)
    library.close()
    spoil(tmp_path / "library.sqlite3")
    cut_off(tmp_path)
    for _ in range(2):
        with pytest.raises(LibraryDamaged):
            Library.open(tmp_path)


@pytest.mark.logs(CHECKED)
def test_a_start_after_a_crash_checks_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    Library.open(tmp_path).close()
    cut_off(tmp_path)
    for _ in range(2):
        Library.open(tmp_path).close()
    assert caplog.text.count(CHECKED) == 1


def test_two_programs_at_once_take_neither_for_a_crash(tmp_path: Path) -> None:
    first = Library.open(tmp_path)
    second = Library.open(tmp_path)
    fill(first, 2)
    second.mark([1], read=True).result()
    first.mark([2], read=True).result()
    assert second.counts(0).unread == 0
    second.close()
    assert first.counts(0).unread == 0
    first.close()
    Library.open(tmp_path).close()


def test_many_programs_may_start_on_a_new_folder_at_once(tmp_path: Path) -> None:
    with ThreadPoolExecutor(6) as pool:
        for library in pool.map(lambda _: Library.open(tmp_path), range(6)):
            assert library.counts(0).articles == 0
            library.close()


def test_a_newer_schema_in_the_log_file_is_noticed(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "a")
    library._writer.submit(
        lambda: library._store.run("PRAGMA main.user_version = 999"), transaction=False
    ).result()
    shutil.copytree(tmp_path / "a", tmp_path / "b", ignore=shutil.ignore_patterns("open-*"))
    library.close()
    with pytest.raises(LibraryTooNew):
        Library.open(tmp_path / "b")
    with closing(sqlite3.connect(tmp_path / "b" / "library.sqlite3")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (999,)


@pytest.mark.logs("search index is damaged")
@pytest.mark.parametrize("rubbish", [b"", b"no database at all" * 400])
def test_a_broken_search_file_is_built_again_at_the_start(tmp_path: Path, rubbish: bytes) -> None:
    library = Library.open(tmp_path)
    fill(library)
    library.sync.index_waiting().result()
    library.close()
    (tmp_path / "search.sqlite3").write_bytes(rubbish or b"x" * 50)
    again = Library.open(tmp_path)
    again.sync.index_waiting().result()
    assert seek(again, "headline").total == 5
    again.close()


def test_what_a_killed_sync_did_not_index_is_indexed_at_the_start(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    fill(library)
    library.close()
    again = Library.open(tmp_path)
    again.mark([], read=True).result()
    deadline = time.monotonic() + 5
    while seek(again, "headline").total < 5:
        assert time.monotonic() < deadline
    again.close()


@pytest.mark.logs("counts as without text")
def test_a_rotten_body_keeps_no_article_from_being_found(library: Library) -> None:
    fill(library, 3)
    run = library._store.run
    library._writer.submit(lambda: run("UPDATE body SET start = 9999 WHERE article_id = 2"))
    library._writer.submit(lambda: run("DELETE FROM body WHERE article_id = 3"))
    library._writer.submit(library._search.rebuild)
    library.sync.index_waiting().result()
    assert seek(library, "headline").total == 3
    assert {f.name for f in library.examine() if not f.ok} == {"backup", "ready"}


@pytest.mark.logs(CHECKED)
@pytest.mark.parametrize("left", [b"", b"\0" * 7])
def test_a_picture_that_a_power_cut_emptied_is_wanted_again(tmp_path: Path, left: bytes) -> None:
    library = Library.open(tmp_path)
    fill(library, 1, page=True)
    library.sync.store_page(1, page(pictures=(PNG,)), "").result()
    (job,) = library.sync.pictures()
    sha256 = library.sync.put_picture(b"picture")
    library.sync.store_picture(job.address_id, sha256, picture(), 7).result()
    assert library.counts(0).ready == 1
    library.close()
    library.picture(sha256).write_bytes(left)
    cut_off(tmp_path)
    again = Library.open(tmp_path)
    assert again.counts(0).ready == 0
    assert [job.url for job in again.sync.pictures()] == [PNG]
    assert again.sync.put_picture(b"picture") == sha256
    assert again.picture(sha256).read_bytes() == b"picture"
    again.close()


def test_a_file_that_is_cut_short_under_a_program_is_damage_and_no_crash(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    fill(library, 3000)
    library.close()
    library = Library.open(tmp_path)
    assert library.counts(0).articles == 3000
    library._backups.end()
    os.truncate(tmp_path / "library.sqlite3", 4096 * 20)
    with pytest.raises(LibraryDamaged):
        list(map(library.article, range(1, 3001, 50)))
    library.close()


def test_a_proof_that_takes_long_ends_with_the_library(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    fill(library, 1, page=True)
    urls = tuple(f"http://tribune.example/{n}.png" for n in range(60))
    library.sync.store_page(1, page(pictures=urls), "").result()
    for job in library.sync.pictures():
        sha256 = library.sync.put_picture(job.url.encode())
        library.sync.store_picture(job.address_id, sha256, picture(), len(job.url)).result()
    begun = threading.Event()

    def decode(data: bytes, kind: str) -> None:
        begun.set()
        threading.Event().wait(0.5)

    with ThreadPoolExecutor(1) as pool:
        proof = pool.submit(library.verify, decode)
        assert begun.wait(5)
        started = time.monotonic()
        library.close()
        with pytest.raises(LibraryUnwritable):
            proof.result()
    assert time.monotonic() - started < 10


# -- backups


def test_closing_does_not_wait_for_a_long_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library.open(tmp_path)
    fill(library)

    def for_ever(self: Backups, target: Path) -> None:
        target.write_bytes(b"half of it")
        self._stop.wait()
        self._look()

    with monkeypatch.context() as patch:
        patch.setattr(Backups, "_copy", for_ever)
        started = time.monotonic()
        library.close()
        assert time.monotonic() - started < 10
    assert not list((tmp_path / "backups").iterdir())
    Library.open(tmp_path).close()
    assert len(list((tmp_path / "backups").iterdir())) == 1


def test_a_backup_is_of_one_moment_while_writing_goes_on(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(library, 500)
    monkeypatch.setattr("reader_app.library.backup._PAGES", 1)

    def write(self: Backups, *_: object) -> None:
        library.mark(range(1, 501), read=bool(len(written) % 2 == 0)).result()
        written.append(1)

    written: list[int] = []
    monkeypatch.setattr(Backups, "_look", write)
    path = library._backups.make()
    assert len(written) > 10
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM state WHERE read").fetchone() == (0,)


Usage = namedtuple("Usage", "free")


@pytest.mark.logs("no backup: disk-full")
def test_a_backup_that_has_no_room_spares_the_disk_and_is_logged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library.open(tmp_path)
    fill(library)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(1000))
    library.close()
    assert not list((tmp_path / "backups").iterdir())


def test_a_backup_of_a_clock_that_went_wrong_stands_in_no_ones_way(tmp_path: Path) -> None:
    now = [float(NOW) + 10**9]
    library = Library.open(tmp_path, clock=lambda: now[0])
    fill(library)
    library.close()
    (wrong,) = (tmp_path / "backups").iterdir()
    now[0] = NOW
    Library.open(tmp_path, clock=lambda: now[0]).close()
    backups = Backups(tmp_path / "backups", tmp_path / "library.sqlite3", lambda: NOW)
    assert not backups.due()
    assert backups.all()[0] == wrong
    assert len(backups.all()) == 2


def test_closing_with_a_limit_finishes_the_write_that_has_begun_and_leaves_the_rest(
    tmp_path: Path,
) -> None:
    library = Library.open(tmp_path)
    fill(library, 3)
    begun, go = threading.Event(), threading.Event()

    def slow() -> None:
        begun.set()
        go.wait()
        library._store.run("UPDATE state SET saved = 1")

    first = library._writer.submit(slow)
    rest = [library.mark([article_id], read=True) for article_id in (1, 2, 3)]
    begun.wait()
    rest[-1].add_done_callback(lambda _: go.set())
    library.close(0, 0.0)
    assert first.exception() is None
    assert all(one.cancelled() for one in rest)
    with closing(sqlite3.connect(tmp_path / "library.sqlite3")) as connection:
        assert connection.execute("SELECT min(saved), max(read) FROM state").fetchone() == (1, 0)
    assert not list((tmp_path / "backups").glob("*"))


def test_closing_a_large_library_does_not_begin_a_backup_that_would_not_be_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library.open(tmp_path)
    fill(library, 3)
    monkeypatch.setattr("reader_app.library.backup._QUICK", 1)
    library.close()
    assert not list((tmp_path / "backups").glob("*"))
    Library.open(tmp_path).close(0)
    assert not list((tmp_path / "backups").glob("*"))
    monkeypatch.undo()
    Library.open(tmp_path).close()
    assert len(list((tmp_path / "backups").glob("*"))) == 1
