"""Miniflux in three ages."""

from dataclasses import dataclass
from functools import partial

from reader_app.domain import AccountKind
from tests.accounts.harness import Harness
from tests.accounts.miniflux.server import MinifluxServer

__all__ = ["HARNESSES", "Aged"]

VERSIONS = ((2, 3, 3), (2, 2, 8), (2, 0, 43))


@dataclass(frozen=True)
class Aged(Harness):
    version: str = ""

    def __str__(self) -> str:
        return f"{self.service}-{self.version}"


HARNESSES = [
    Aged(
        "miniflux",
        AccountKind.MINIFLUX,
        partial(MinifluxServer, version=version),
        version=".".join(map(str, version)),
    )
    for version in VERSIONS
]
