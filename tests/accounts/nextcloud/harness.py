"""Nextcloud News, new and old."""

from dataclasses import dataclass
from functools import partial

from reader_app.domain import AccountKind
from tests.accounts.harness import Harness
from tests.accounts.nextcloud.server import NextcloudServer

__all__ = ["HARNESSES", "Versed"]


@dataclass(frozen=True)
class Versed(Harness):
    version: str = ""

    def __str__(self) -> str:
        return f"{self.service}-{self.version}"


HARNESSES = [
    Versed("nextcloud", AccountKind.NEXTCLOUD, NextcloudServer, version="v1-3"),
    Versed(
        "nextcloud",
        AccountKind.NEXTCLOUD,
        partial(NextcloudServer, versions=("v1-2",), inclusive=True),
        version="v1-2",
    ),
]
