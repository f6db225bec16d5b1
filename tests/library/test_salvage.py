"""Saving what can be read of a damaged library."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader_app.domain import ArticleQuery, LibraryDamaged
from reader_app.library import Library
from tests.library.shelf import fill

__all__: list[str] = []


PAGE = 4096


def leaves(file: Path, table: str) -> list[int]:
    """Where in the file the pages with a table's rows begin, its root apart: the children of the
    root, see https://sqlite.org/fileformat.html#b_tree_pages."""
    with closing(sqlite3.connect(file)) as connection:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        ((root,),) = connection.execute(sql, (table,))
    page = file.read_bytes()[(root - 1) * PAGE : root * PAGE]
    assert page[0] == 5, "the table is too small to have leaves"
    count = int.from_bytes(page[3:5], "big")
    cells = [int.from_bytes(page[n : n + 2], "big") for n in range(12, 12 + 2 * count, 2)]
    return [(int.from_bytes(page[cell : cell + 4], "big") - 1) * PAGE for cell in cells]


def damaged(folder: Path, *, backup: bool) -> Path:
    """A closed library of 400 articles, one saved, with some pages of its articles overwritten."""
    library = Library.open(folder)
    fill(library, 400)
    library.mark([7], saved=True).result()
    library.mark(range(1, 101), read=True).result()
    library.close()
    if not backup:
        for path in (folder / "backups").iterdir():
            path.unlink()
    file = folder / "library.sqlite3"
    data = bytearray(file.read_bytes())
    for start in (*leaves(file, "article")[1::4], *leaves(file, "body")[1::4]):
        data[start : start + PAGE] = os.urandom(PAGE)
    file.write_bytes(data)
    (folder / "open-999999999").touch()
    return file


@pytest.mark.logs(".*")
def test_what_can_be_read_is_saved_and_a_backup_gives_the_rest(tmp_path: Path) -> None:
    file = damaged(tmp_path, backup=True)
    before = file.read_bytes()
    with pytest.raises(LibraryDamaged):
        Library.open(tmp_path)
    saved = Library.salvage(tmp_path)
    assert saved.damaged.read_bytes() == before
    assert saved.read + saved.restored == 400
    library = Library.open(tmp_path)
    assert len(library.ids(ArticleQuery())) == 400
    assert library.rows([7])[0].saved
    assert library.counts(0).unread == 300
    assert all(finding.ok for finding in library.examine())
    library.close()


@pytest.mark.logs(".*")
def test_without_a_backup_most_of_it_is_saved_and_the_library_is_sound(tmp_path: Path) -> None:
    damaged(tmp_path, backup=False)
    saved = Library.salvage(tmp_path)
    assert saved.restored == 0
    library = Library.open(tmp_path)
    assert len(library.ids(ArticleQuery())) >= 200
    assert all(finding.ok for finding in library.examine())
    library.close()


@pytest.mark.logs(".*")
def test_a_file_of_rubbish_is_replaced_from_the_backup(tmp_path: Path) -> None:
    file = damaged(tmp_path, backup=True)
    file.write_bytes(os.urandom(40_960))
    saved = Library.salvage(tmp_path)
    assert (saved.read, saved.restored) == (0, 400)
