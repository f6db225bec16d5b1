"""The real servers of a test session: all start together, when the first of them is wanted."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.accounts.real.machine import Machine
from tests.accounts.real.servers import Coldsweat, Real, TinyTiny, Unavailable

__all__: list[str] = []


@pytest.fixture(scope="session")
def _servers() -> Iterator[dict[str, Real]]:
    try:
        started: dict[str, Real] = {"ttrss": TinyTiny(), "coldsweat": Coldsweat()}
    except Unavailable as reason:
        pytest.skip(str(reason))
    yield started
    for one in started.values():
        one.remove()


@pytest.fixture
def ttrss(_servers: dict[str, Real]) -> TinyTiny:
    one = _ready(_servers["ttrss"])
    assert isinstance(one, TinyTiny)
    return one


@pytest.fixture
def coldsweat(_servers: dict[str, Real]) -> Coldsweat:
    one = _ready(_servers["coldsweat"])
    assert isinstance(one, Coldsweat)
    return one


@pytest.fixture(params=["coldsweat", "ttrss"])
def server(request: pytest.FixtureRequest, _servers: dict[str, Real]) -> Real:
    return _ready(_servers[request.param])


@pytest.fixture
def two(server: Real, tmp_path: Path) -> Iterator[tuple[Machine, Machine]]:
    """Two computers with an account each for the same reader."""
    machines = Machine.at(tmp_path / "laptop"), Machine.at(tmp_path / "desktop")
    with machines[0].hub, machines[1].hub:
        for one in machines:
            one.join(server)
        yield machines


def _ready(one: Real) -> Real:
    try:
        one.ready()
    except Unavailable as reason:
        pytest.skip(str(reason))
    return one
