"""Libraries of every schema there ever was open with all they hold."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader_app.domain import ArticleQuery, TextState
from reader_app.library import Library
from reader_app.library.opening import MIGRATIONS
from tests.library.schemas.make import dump, stock
from tests.library.shelf import entry, intent, store

__all__: list[str] = []

UNSEEN = {"0002", "0003"}  # came in one step with 0004: no program has written such a library
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
