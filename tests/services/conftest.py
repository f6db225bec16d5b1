"""A desk over a library of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app.bootstrap import resources
from reader_app.library import Library
from reader_app.services import Credentials, Desk
from tests.library.shelf import NOW

__all__: list[str] = []


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Opened on an empty library, on a machine with a network."""
    library = Library.open(tmp_path / "library", clock=lambda: NOW)
    opened = Desk(
        library,
        now=lambda: NOW,
        route=lambda: True,
        credentials=Credentials(),
        resources=resources(),
    )
    yield opened
    opened.close()
