"""Where articles were left."""

from pathlib import Path

import pytest

from reader_app.domain import ReadingPlace
from reader_app.library import Library
from tests.library.shelf import NOW, fill

__all__: list[str] = []


@pytest.fixture
def three(library: Library) -> Library:
    fill(library, 3)
    return library


def test_a_place_is_kept_and_found_after_the_library_was_closed(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "own", clock=lambda: NOW)
    fill(library, 1)
    assert library.places.read(1) is None
    library.places.keep(1, ReadingPlace(100, 0.2))
    library.places.keep(1, ReadingPlace(420, 0.5))
    library.close()
    again = Library.open(tmp_path / "own", clock=lambda: NOW)
    assert again.places.read(1) == ReadingPlace(420, 0.5)
    again.close()


def test_a_place_at_the_top_is_forgotten(three: Library) -> None:
    three.places.keep(1, ReadingPlace(420, 0.5)).result()
    three.places.keep(1, ReadingPlace(0, 0.0)).result()
    assert three.places.read(1) is None


def test_an_article_that_is_not_there_has_no_place_and_no_error(three: Library) -> None:
    three.places.keep(99, ReadingPlace(420, 0.5)).result()
    assert three.places.read(99) is None


def test_only_the_latest_places_are_kept(three: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader_app.library.places.MOST", 2)
    for number in (1, 2, 3):
        three.places.keep(number, ReadingPlace(number, 0.5)).result()
    assert [three.places.read(number) is None for number in (1, 2, 3)] == [True, False, False]


def test_nobody_is_told_of_a_place(three: Library) -> None:
    told: list[object] = []
    three.observe(told.append)
    three.places.keep(1, ReadingPlace(420, 0.5)).result()
    three.mark([2], read=True).result()
    assert len(told) == 1
