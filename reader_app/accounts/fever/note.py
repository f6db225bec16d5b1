"""What the end of a pull leaves for the next."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from reader_app.accounts.shape import noted
from reader_app.accounts.witness import Witness, kept, remembered

__all__ = ["Note"]


@dataclass(frozen=True, slots=True)
class Note:
    """A cursor. `since`: the highest article id there is, `high`: that there ever was;
    `fresh`: when texts were last asked for again, in seconds since 1970."""

    since: int = 0
    high: int = 0
    fresh: int = 0
    witnesses: Sequence[Witness] = ()

    @classmethod
    def read(cls, cursor: str) -> Self:
        """The note that a cursor is; an empty one where it cannot be read."""
        value = noted(cursor)
        try:
            since, high, fresh = (int(value[name]) for name in ("since", "high", "fresh"))
        except (KeyError, TypeError, ValueError):
            return cls()
        return cls(since, high, fresh, remembered(value.get("witnesses")))

    @property
    def cursor(self) -> str:
        ids = {"since": str(self.since), "high": str(self.high)}  # longer than a float is exact
        return json.dumps({**ids, "fresh": self.fresh, "witnesses": kept(self.witnesses)})
