"""The SQLite file below the library."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app.library.store import Store

__all__: list[str] = []


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "some.sqlite3", tmp_path / "search.sqlite3")
    yield made
    made.close_all()


def test_rows_that_come_in_one_piece_are_the_same_as_rows_that_come_one_by_one(
    store: Store,
) -> None:
    texts = ('Say "no"', "back\\slash", "a\nb\tc", "nul\x00in it", "\u2028 é 日本 😀", "[1, 2]", "")
    sql = " UNION ALL ".join("SELECT ? AS text, ? AS number, ? AS share, NULL" for _ in texts)
    values = [one for n, text in enumerate(texts) for one in (text, 2**62 + n, n / 8)]
    assert store.whole(sql, 4, values) == [list(row) for row in store.all(sql, values)]


def test_no_rows_in_one_piece_are_none(store: Store) -> None:
    assert store.whole("SELECT 1, 2 WHERE ?", 2, (0,)) == []
