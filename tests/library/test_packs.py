"""Texts that come together are stored together."""

import sqlite3
from contextlib import closing

from reader_app.library import Library
from tests.library.shelf import entry, fill, follow, intent, page, store
from tests.seek import seek

__all__: list[str] = []


def packs(library: Library) -> int:
    with closing(sqlite3.connect(library.folder / "library.sqlite3")) as connection:
        return int(connection.execute("SELECT count(*) FROM pack").fetchone()[0])


def test_texts_that_came_together_are_kept_together_until_the_last_is_replaced(
    library: Library,
) -> None:
    fill(library, 3, page=True)
    assert packs(library) == 1
    for number in (1, 2, 3):
        assert library.article(number).html == f"<p>Text of entry {number}</p>"
        assert packs(library) == 1
        library.sync.store_page(number, page(f"Page {number}."), "").result()
        assert library.article(number).html == f"<p>Page {number}.</p>"
    assert packs(library) == 0


def test_many_long_texts_go_into_several_packs(library: Library) -> None:
    follow(library, "World")
    texts = {n: f"{n} " * 40_000 for n in range(1, 6)}
    store(library, 1, *(intent(entry(n, text=text)) for n, text in texts.items()))
    assert packs(library) == 0  # none shares one with another
    assert all(text.strip() in library.article(n).html for n, text in texts.items())


def test_a_standfirst_is_kept_with_the_text(library: Library) -> None:
    follow(library, "World")
    items = [intent(entry(n))._replace(standfirst=f"Standfirst {n}") for n in (1, 2)]
    store(library, 1, *items)
    assert [library.article(n).standfirst for n in (1, 2)] == ["Standfirst 1", "Standfirst 2"]
    assert seek(library, "Standfirst").total == 2
