"""A library in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app.library import Library
from tests.library.shelf import NOW

__all__: list[str] = []


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library, closed afterwards."""
    opened = Library.open(tmp_path / "library", clock=lambda: NOW)
    yield opened
    opened.close()
