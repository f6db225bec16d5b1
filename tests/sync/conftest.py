"""A siege: one hostile publisher among good ones."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app.library import Library
from tests.nursery import nursery
from tests.sync.press import picture, press
from tests.sync.siege import Crew, Siege, crew

__all__: list[str] = []


@pytest.fixture(scope="module", autouse=True)
def workers_at_hand() -> Iterator[None]:
    with nursery():
        yield


@pytest.fixture(scope="module")
def men(workers_at_hand: None) -> Iterator[Crew]:
    """Worker processes for all tests of a module, there before the first document comes."""
    with crew() as found:
        found.runner.run(found.workers.run(len, b""))
        yield found


@pytest.fixture
def siege(tmp_path: Path, men: Crew) -> Iterator[Siege]:
    """A library with a press to read from, and a trap."""
    library = Library.open(tmp_path / "library")
    with press() as served, press() as trap:
        served.replies["/favicon.ico"] = picture("red")
        yield Siege(library, served, trap, men)
    library.close()
