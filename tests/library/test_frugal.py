"""What the library's queries hold in memory, and how little opening it reads."""

from collections.abc import Callable
from typing import Any

import pytest

from reader_app.library import Library
from reader_app.library.store import Store
from tests.library.shelf import NOW, fill, follow, store
from tests.seek import seek

__all__: list[str] = []

ACTS: dict[str, Callable[[Library], object]] = {
    "index": lambda library: library.sync.index_waiting().result(),
    "search": lambda library: seek(library, "headline"),
    "open": lambda library: library.article(1),
    "examine": lambda library: library.examine(),
    "verify": lambda library: library.verify(lambda data, kind: None),
    "list": lambda library: library.rows([1, 2]),
    "count": lambda library: library.counts(NOW),
}


def plans(
    library: Library, monkeypatch: pytest.MonkeyPatch, act: Callable[[Library], object]
) -> list[str]:
    """The steps by which SQLite does all that an act reads."""
    asked: list[tuple[str, Any]] = []
    execute: Any = Store.execute_sql

    def noted(store: Store, sql: str, parameters: Any = None) -> Any:
        asked.append((sql, parameters))
        return execute(store, sql, parameters)

    monkeypatch.setattr(Store, "execute_sql", noted)
    act(library)
    reads = [(sql, given) for sql, given in asked if sql.lstrip().upper().startswith("SELECT")]
    assert reads
    return [
        step
        for sql, given in reads
        for *_, step in execute(library._store, f"EXPLAIN QUERY PLAN {sql}", given).fetchall()
    ]


@pytest.mark.parametrize("act", ACTS)
def test_no_query_copies_the_texts_of_the_library(
    library: Library, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    fill(library, 3)
    library._writer.submit(library._search.rebuild).result()
    assert "MATERIALIZE stored_text" not in plans(library, monkeypatch, ACTS[act])


def test_what_was_begun_is_found_without_going_over_all_articles(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(library, 3)
    steps = plans(library, monkeypatch, lambda library: library.openings.begun(0, 3))
    assert [step.split(" USING ")[0] for step in steps][:2] == ["SCAN place", "SEARCH state"]


def test_whether_anything_was_ever_fetched_is_known_without_reading_the_tree(
    library: Library,
) -> None:
    assert library.fresh() is None
    follow(library, "World")
    assert library.fresh()
    store(library, 1)
    assert library.fresh() is False
