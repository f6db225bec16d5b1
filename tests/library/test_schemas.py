"""Libraries of every schema there ever was open with all they hold."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from peewee import OperationalError

from reader_app.domain import ArticleQuery, TextState
from reader_app.library import Library
from reader_app.library.opening import MIGRATIONS
from reader_app.library.store import Store
from tests.library.schemas.make import dump, stock
from tests.library.shelf import entry, intent, store

__all__: list[str] = []

# Came in one step with 0004 and with 0012: no program has written such a library.
UNSEEN = {"0002", "0003", "0008", "0009", "0010", "0011"}
SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("[0-9]*.sql"))


def test_there_is_a_library_of_every_schema() -> None:
    every = {path.name[:4] for path in MIGRATIONS.glob("[0-9]*")}
    assert {path.stem for path in SCHEMAS} == every - UNSEEN


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda path: path.stem)
def test_a_library_of_an_older_schema_opens_with_all_it_holds(tmp_path: Path, schema: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "library.sqlite3")) as connection:
        connection.executescript(schema.read_text(encoding="utf-8"))
    library = Library.open(tmp_path)
    assert sorted(library.ids(ArticleQuery())) == [1, 2, 3, 4, 5, 6]
    assert [row.id for row in library.rows(range(1, 7)) if row.read] == [1, 2]
    assert list(library.ids(ArticleQuery(saved=True))) == [1]
    assert library.counts(0).unread == 4
    assert list(library.ids(ArticleQuery(ready=True))) == [3]
    assert library.article(3).html.startswith("<p>Whole.</p>")
    assert library.article(4).offline.text is TextState.PREVIEW
    assert [failure.id for failure in library.failures()] == [5]
    assert sorted(job.article_id for job in library.sync.pages()) == [1, 2, 5, 6]
    assert store(library, 1, intent(entry(1)), intent(entry(7))).new == 1
    counts = {finding.name: finding.ok for finding in library.examine()}
    assert counts["library"]
    assert counts["counts"]
    library.close()
    if schema != SCHEMAS[-1]:
        assert list((tmp_path / "backups").glob("*before-schema*"))


def test_the_newest_schema_is_the_one_that_is_kept(tmp_path: Path) -> None:
    """Whoever changes the first migration instead of adding one breaks libraries that exist."""
    stock(tmp_path)

    def shape(text: str) -> list[str]:
        return sorted(line for line in text.splitlines() if line.startswith("CREATE"))

    kept = SCHEMAS[-1].read_text(encoding="utf-8")
    assert shape(dump(tmp_path / "library.sqlite3")) == shape(kept)


def test_what_is_saved_of_a_library_of_the_first_schema_comes_from_no_feed_twice(
    tmp_path: Path,
) -> None:
    with closing(sqlite3.connect(tmp_path / "library.sqlite3")) as connection:
        connection.executescript(SCHEMAS[0].read_text(encoding="utf-8"))
        names = connection.execute("SELECT count(*) FROM identity").fetchone()[0]
        leads = connection.execute("SELECT count(*) FROM article WHERE lead_url <> ''").fetchone()
    Library.salvage(tmp_path)
    library = Library.open(tmp_path)
    assert library._store.all("SELECT count(*) FROM identity") == [(names,)]
    assert library._store.all("SELECT count(lead_id) FROM article") == [leads]
    assert store(library, 1, *(intent(entry(n)) for n in range(1, 8))).new == 1
    assert [row.id for row in library.rows(range(1, 7)) if row.read] == [1, 2]
    library.close()


@pytest.mark.logs("could not be written anew")
def test_a_library_that_cannot_be_written_anew_opens_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(tmp_path / "library.sqlite3")) as connection:
        connection.executescript(SCHEMAS[0].read_text(encoding="utf-8"))
    run = Store.run

    def full(self: Store, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Cursor:
        if sql == "VACUUM main":
            raise OperationalError("database or disk is full")
        return run(self, sql, parameters)

    monkeypatch.setattr(Store, "run", full)
    library = Library.open(tmp_path)
    assert sorted(library.ids(ArticleQuery())) == [1, 2, 3, 4, 5, 6]
    library.close()
