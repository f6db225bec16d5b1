"""What the end of a pull leaves for the next."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from reader_app.accounts.shape import noted
from reader_app.accounts.witness import Witness, kept, remembered

__all__ = ["Note"]

NUMBERS = ("since", "high", "listed", "fresh")


@dataclass(frozen=True, slots=True)
class Note:
    """A cursor. `since`: the highest article id there is, `high`: that there ever was; `stamp`: of
    all counters when unread and starred articles were `listed`; `fresh`: when texts were last asked
    for again. Times in seconds since 1970."""

    since: int = 0
    high: int = 0
    listed: int = 0
    fresh: int = 0
    stamp: str = ""
    witnesses: Sequence[Witness] = ()

    @classmethod
    def read(cls, cursor: str) -> Self:
        """The note that a cursor is; an empty one where it cannot be read."""
        value = noted(cursor)
        try:
            since, high, listed, fresh = (int(value[name]) for name in NUMBERS)
        except (KeyError, TypeError, ValueError):
            return cls()
        witnesses = remembered(value.get("witnesses"))
        return cls(since, high, listed, fresh, str(value.get("stamp", "")), witnesses)

    @property
    def cursor(self) -> str:
        numbers = {name: getattr(self, name) for name in NUMBERS}
        return json.dumps({**numbers, "stamp": self.stamp, "witnesses": kept(self.witnesses)})
