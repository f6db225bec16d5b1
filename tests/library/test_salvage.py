"""Saving what can be read of a damaged library."""

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader_app.domain import (
    AccountKind,
    ArticleQuery,
    DiskFull,
    Edition,
    EditionItem,
    EditionPart,
    EditionPlan,
    LibraryDamaged,
    LibraryLocked,
    NewAccount,
    ReadingPlace,
    RemoteArticle,
)
from reader_app.library import Library, salvage
from reader_app.library.store import Store
from tests.library.shelf import fill, page, picture
from tests.seek import seek

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
def test_accounts_and_what_waits_for_them_are_saved_too(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    fill(library, 400)
    new = NewAccount(AccountKind.MINIFLUX, "https://server.example", "ann")
    account = library.accounts.add(new).result()
    library.accounts.assign(account, [1, 2]).result()
    known = {n: RemoteArticle(f"r{n}", "s1", "", "", "") for n in range(1, 401)}
    library.remote.link(account, 1, known).result()
    library.accounts.end(account, 1, "cursor").result()
    library.mark([1, 2, 3], read=True).result()
    library.close()
    file = tmp_path / "library.sqlite3"
    data = bytearray(file.read_bytes())
    for start in leaves(file, "article")[1::4]:
        data[start : start + PAGE] = os.urandom(PAGE)
    file.write_bytes(data)
    (tmp_path / "open-999999999").touch()
    Library.salvage(tmp_path)
    library = Library.open(tmp_path)
    (one,) = library.accounts.all()
    assert (one.id, one.user, one.cursor) == (account, "ann", "")  # all is asked for again
    waiting = [(it.field, it.subject, it.value) for it in library.outbox.waiting()]
    assert waiting == [
        ("follow", 1, "1"),
        ("follow", 2, "1"),
        ("read", 1, "1"),
        ("read", 2, "1"),
        ("read", 3, "1"),
    ]
    assert library.remote.unknown(account, ["r400", "r401"]) == ["r401"]
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
def test_a_full_disk_while_saving_leaves_everything_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = damaged(tmp_path, backup=True)
    before = file.read_bytes()
    copy = salvage.copy_into

    def copied(store: Store, *told: Any) -> Any:
        store.pragma("max_page_count", store.pragma("page_count") + 4)
        return copy(store, *told)

    monkeypatch.setattr("reader_app.library.library.copy_into", copied)
    with pytest.raises(DiskFull):
        Library.salvage(tmp_path)
    assert file.read_bytes() == before
    with pytest.raises(LibraryDamaged):
        Library.open(tmp_path)
    monkeypatch.undo()
    saved = Library.salvage(tmp_path)
    assert saved.read + saved.restored == 400


def test_a_library_that_a_program_has_open_is_not_exchanged(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    with pytest.raises(LibraryLocked):
        Library.salvage(tmp_path)
    library.close()


def test_after_saving_no_article_is_called_ready_whose_picture_is_gone(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    fill(library, 3, page=True)
    for number, url in enumerate(("http://x.example/a.png", "http://x.example/b?c=1&d=2"), 1):
        library.sync.store_page(number, page(pictures=(url,)), "").result()
        (job,) = library.sync.pictures()
        sha256 = library.sync.put_picture(url.encode())
        library.sync.store_picture(job.address_id, sha256, picture(), len(url)).result()
    run = library._store.run
    # What damage may swallow: a picture's row, and that an article wants one.
    library._writer.submit(lambda: run("PRAGMA foreign_keys = 0"), transaction=False).result()
    library._writer.submit(lambda: run("DELETE FROM picture WHERE bytes = 22")).result()
    library._writer.submit(lambda: run("DELETE FROM wanted WHERE article_id = 2")).result()
    assert library.counts(0).ready == 2
    library.close()
    for path in (tmp_path / "backups").iterdir():
        path.unlink()
    Library.salvage(tmp_path)
    library = Library.open(tmp_path)
    assert [row.ready for row in library.rows([1, 2, 3])] == [False, True, False]
    assert [one.url for one in library.article(2).pictures] == ["http://x.example/b?c=1&d=2"]
    assert all(finding.ok for finding in library.examine())
    library.close()


@pytest.mark.logs(".*")
def test_a_file_of_rubbish_is_replaced_from_the_backup(tmp_path: Path) -> None:
    file = damaged(tmp_path, backup=True)
    file.write_bytes(os.urandom(40_960))
    saved = Library.salvage(tmp_path)
    assert (saved.read, saved.restored) == (0, 400)


def furnish(folder: Path) -> None:
    """What the reader has made of a library: places, kept searches, folders, names, marks."""
    library = Library.open(folder)
    fill(library, 400)
    for number in range(1, 300):
        library.places.keep(number, ReadingPlace(number, 0.25))
    for number in range(300):
        library.kept.keep(f"Search {number} {'x' * 60}", f"words {number}")
    library.move({1: "A/B"}).result()
    library.rename_publication(1, "Mine").result()
    library.favour(1, True).result()
    library.notify(1, True).result()
    library.mark([7, 9], saved=True).result()
    library.mark(range(1, 101), read=True).result()
    library.delete([11]).result()
    library.close()


def holdings(library: Library) -> list[object]:
    (publication,) = library.tree()
    return [
        [library.places.read(number) for number in range(1, 401)],
        library.kept.all(),
        (publication.title, publication.folder, publication.favourite, publication.notify),
        list(library.ids(ArticleQuery(saved=True))),
        list(library.ids(ArticleQuery(unread=True))),
        list(library.ids(ArticleQuery(ready=True))),
        library._store.all("SELECT id, deleted FROM state WHERE deleted IS NOT NULL"),
        library.name_of(publication_id=1),
        seek(library, "headline 200").total,
    ]


@pytest.mark.logs(".*")
@pytest.mark.parametrize("backup", [True, False])
def test_what_the_reader_has_made_of_a_library_survives_its_damage(
    tmp_path: Path, *, backup: bool
) -> None:
    furnish(tmp_path)
    library = Library.open(tmp_path)
    before = holdings(library)
    library.close()
    assert list((tmp_path / "backups").iterdir())
    file = tmp_path / "library.sqlite3"
    data = bytearray(file.read_bytes())
    broken = ("place", "kept_search") if backup else ("article", "body")
    for table in broken:
        for start in leaves(file, table)[::2]:
            data[start : start + PAGE] = os.urandom(PAGE)
    file.write_bytes(data)
    if not backup:
        for path in (tmp_path / "backups").iterdir():
            path.unlink()
    Library.salvage(tmp_path)
    library = Library.open(tmp_path)
    library.sync.index_waiting().result()
    after = holdings(library)
    if backup:
        assert after == before
    else:
        assert after[:3] == before[:3]
        rows = library._store.all("SELECT id FROM state WHERE saved ORDER BY id")
        assert rows == [(7,), (9,)]  # listed again once a feed brings the article
        assert after[6:8] == before[6:8]
    assert all(finding.ok for finding in library.examine() if finding.name != "backup")
    library.close()


@pytest.mark.logs(".*")
def test_editions_and_their_plans_are_saved_with_what_stands_in_them(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    fill(library, 400)
    plan = EditionPlan("Morning", 420, publications=(1,), folders=("A/B",))
    plan = replace(plan, id=library.editions.put(plan).result())
    items = tuple(
        EditionItem(id, EditionPart.TOP, "", f"Title {id}", "", "", 1, "Tribune", "en", "", 9)
        for id in (3, 4, None)
    )
    draft = Edition(0, plan.id, "Morning", "2026-11-22", 7, 20, items, scheduled=True)
    id = library.editions.add(draft).result()
    before = library.editions.edition(id)
    library.close()
    file = tmp_path / "library.sqlite3"
    data = bytearray(file.read_bytes())
    (start, *_) = leaves(file, "body")
    data[start : start + PAGE] = os.urandom(PAGE)
    file.write_bytes(data)
    Library.salvage(tmp_path)
    library = Library.open(tmp_path)
    after = library.editions.edition(id)
    assert [(one.article_id, one.title) for one in after.items] == [
        (one.article_id, one.title) for one in before.items
    ]
    assert library.editions.plans() == (replace(plan, last="2026-11-22"),)
    library.close()
