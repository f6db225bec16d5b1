"""Commands run in this process, on a library of their own."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader_app import bootstrap, cli
from reader_app.library import Library

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


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The library's folder; not there yet."""
    return tmp_path / "library"


@pytest.fixture
def library(folder: Path) -> Library:
    """The same library, opened to put things in; the test closes it before it runs commands."""
    return Library.open(folder)


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
