"""Killed, full, locked, broken off: keeping to a limit never takes more than it may."""

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from reader_app.domain import DiskFull, LibraryLocked
from reader_app.library import Library
from reader_app.services import Budget, Settings
from tests.library.shelf import NOW
from tests.library.test_upkeep import illustrated, images, tidy, wrong

__all__: list[str] = []

COUNT = 120
MOMENTS = (0.0, 0.02, 0.05, 0.1)  # seconds after its beginning
KEPT = set(range(1, COUNT, 3))


def stock(folder: Path) -> None:
    """All read, every third saved."""
    library = Library.open(folder, clock=lambda: NOW)
    illustrated(library, COUNT)
    library.mark(range(1, COUNT + 1), read=True).result()
    library.mark(sorted(KEPT), saved=True).result()
    library.close()


def whole(library: Library) -> set[int]:
    """The articles whose text and pictures can be read back."""
    library.verify(lambda data, kind: None)
    return {row.id for row in library.rows(range(1, COUNT + 1)) if row.ready}


def budget(library: Library) -> Budget:
    return Budget(library, Settings(library.folder / "settings.json"), lambda: NOW)


@pytest.mark.logs("did not end in order")
def test_killed_in_the_middle_it_leaves_a_sound_library_with_all_that_is_kept(
    tmp_path: Path,
) -> None:
    stock(tmp_path)
    for moment in MOMENTS:
        with subprocess.Popen(
            [sys.executable, "-m", "tests.library.thrifty", str(tmp_path), "1"],
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "begun\n"
            threading.Event().wait(moment)  # it works on
            process.kill()
        library = Library.open(tmp_path, clock=lambda: NOW)
        assert not wrong(library)
        assert whole(library) >= KEPT
        assert len(list(library.rows(range(1, COUNT + 1)))) == COUNT
        library.close()
    library = Library.open(tmp_path, clock=lambda: NOW)
    plan = budget(library).plan(1)
    assert plan is not None
    budget(library).apply(plan)
    assert whole(library) == KEPT
    rows = {row[0] for row in library._store.all("SELECT sha256 FROM picture")}
    assert images(library) == rows
    assert len(rows) - len(KEPT) <= 1
    library.close()


def test_broken_off_it_goes_on_another_time(tmp_path: Path) -> None:
    stock(tmp_path)
    library = Library.open(tmp_path, clock=lambda: NOW)
    asked = iter(range(COUNT))
    plan = budget(library).plan(1)
    assert plan is not None
    freed = budget(library).apply(plan, stop=lambda: next(asked) >= 2)
    assert (freed.articles, freed.whole) == (20, False)
    assert not wrong(library)
    again = budget(library).plan(1)
    assert again is not None
    assert len(again.articles) == COUNT - len(KEPT) - 20
    assert budget(library).apply(again).whole
    assert whole(library) == KEPT
    library.close()


def test_a_full_disk_ends_it_with_nothing_half_done(tmp_path: Path) -> None:
    stock(tmp_path)
    library = Library.open(tmp_path, clock=lambda: NOW)
    plan = budget(library).plan(1)
    assert plan is not None
    before = whole(library)
    store = library._store

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    many, store.many = store.many, full  # type: ignore[method-assign,assignment]
    with pytest.raises(DiskFull):
        budget(library).apply(plan)
    store.many = many  # type: ignore[method-assign]
    assert whole(library) == before
    assert not wrong(library)
    library.close()


def test_a_file_that_cannot_be_removed_is_removed_another_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stock(tmp_path)
    library = Library.open(tmp_path, clock=lambda: NOW)
    library.upkeep.drop([2, 3]).result()

    def refused(*_: object, **__: object) -> None:
        raise PermissionError("no")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refused)
        tidy(library)
    assert len(images(library)) == COUNT
    tidy(library)
    assert len(images(library)) == COUNT - 2
    assert not wrong(library)
    library.close()


def test_while_another_program_writes_it_says_so_and_takes_nothing(tmp_path: Path) -> None:
    stock(tmp_path)
    library = Library.open(tmp_path, clock=lambda: NOW, busy_seconds=0.02)
    plan = budget(library).plan(1)
    assert plan is not None
    before = images(library)
    with closing(sqlite3.connect(tmp_path / "library.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryLocked):
            budget(library).apply(plan)
        other.execute("ROLLBACK")
    assert images(library) == before
    assert len(whole(library)) == COUNT
    library.close()


def test_two_programs_at_it_at_once_agree(tmp_path: Path) -> None:
    stock(tmp_path)
    ones = [Library.open(tmp_path, clock=lambda: NOW) for _ in range(2)]
    plans = [budget(one).plan(1) for one in ones]
    threads = [
        threading.Thread(target=budget(one).apply, args=(plan,))
        for one, plan in zip(ones, plans, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert whole(ones[0]) == KEPT
    assert not wrong(ones[0])
    for one in ones:
        one.close()
