"""Favourite publications."""

import pytest

from reader_app.domain import NotFound
from reader_app.library import Library
from tests.library.shelf import fill

__all__: list[str] = []


def test_a_publication_becomes_a_favourite_and_stays_one_when_followed_again(
    library: Library,
) -> None:
    fill(library)
    assert not library.tree()[0].favourite
    assert library.favour(1, True).result().tree
    library.unfollow(1).result()
    library.refollow(1).result()
    assert library.tree()[0].favourite
    library.favour(1, False).result()
    assert not library.tree()[0].favourite


def test_what_is_not_there_is_no_favourite(library: Library) -> None:
    with pytest.raises(NotFound):
        library.favour(7, True).result()
