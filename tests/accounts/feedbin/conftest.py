"""A small shelf."""

import pytest

from tests.accounts.shelf import Shelf

__all__: list[str] = []


@pytest.fixture
def shelf() -> Shelf:
    shelf = Shelf()
    shelf.fill(2, 3, ("News", "Sport"))
    return shelf
