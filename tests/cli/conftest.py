"""Commands run in this process, on a library of their own."""

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from reader_app import bootstrap, cli
from reader_app.cli.parser import build
from reader_app.library import Library
from reader_app.services import Credentials
from tests.nursery import nursery
from tests.vault import Pocket

__all__ = ["Outcome", "Run"]


@dataclass(frozen=True)
class Outcome:
    """How a command ended and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on standard output."""
        return json.loads(self.out)


Run = Callable[..., Outcome]
PARSER = cache(build)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The library's folder; not there yet."""
    return tmp_path / "library"


@pytest.fixture
def library(folder: Path) -> Library:
    """The same library, opened to put things in; the test closes it before it runs commands."""
    return Library.open(folder)


@pytest.fixture(autouse=True)
def one_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program makes its parser once, and it keeps nothing of what it parsed."""
    monkeypatch.setattr("reader_app.cli.build", PARSER)


@pytest.fixture(scope="module", autouse=True)
def workers_at_hand() -> Iterator[None]:
    with nursery():
        yield


@pytest.fixture(autouse=True)
def one_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here is so much that a second process would pay."""
    monkeypatch.setattr("reader_app.workers.pool.os.cpu_count", lambda: 1)


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `broadsheet --library FOLDER ...`."""

    def command(*argv: object) -> Outcome:
        capsys.readouterr()
        given = ["--library", str(folder), *map(str, argv)]
        try:
            args = cli.parse(given)
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else -1
        else:
            status = cli.run(args, lambda: bootstrap.compose(args.library, route=lambda: True))
        return Outcome(status, *capsys.readouterr())

    return command


class Keyring(Credentials):
    """Credentials that a test holds in a pocket."""

    pocket = Pocket()

    def holds(self, key: str) -> bool:
        return self.pocket.holds(key)

    def get(self, key: str) -> str | None:
        return self.pocket.get(key)

    def set(self, key: str, secret: str) -> None:
        self.pocket.set(key, secret)

    def delete(self, key: str) -> None:
        self.pocket.delete(key)

    def learn(self, key: str, secret: str | None) -> None:
        self.pocket.learn(key, secret)


@pytest.fixture
def pocket(monkeypatch: pytest.MonkeyPatch) -> Pocket:
    """What the program takes for the system's keyring."""
    found = Pocket()
    monkeypatch.setattr(Keyring, "pocket", found)
    monkeypatch.setattr(bootstrap, "Credentials", Keyring)
    return found


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Puts a line on standard input."""
    return lambda text: monkeypatch.setattr("sys.stdin", io.StringIO(f"{text}\n"))
