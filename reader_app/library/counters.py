"""The counters of For You, read."""

import json
from collections.abc import Callable, Iterable, Sequence

from reader_app.domain import TasteCounter, Trait, faded
from reader_app.library.store import Store

__all__ = ["Counters"]


class Counters:
    """Reads only; on any thread."""

    def __init__(self, store: Store, now: Callable[[], int]) -> None:
        self._store = store
        self._now = now

    def of_topics(self, keys: Iterable[str]) -> tuple[TasteCounter, ...]:
        """Those of some topics."""
        which = "WHERE trait = 'topic' AND key IN (SELECT value FROM json_each(?))"
        return self.read(which, (json.dumps(list(keys)),))

    def read(self, which: str, values: Sequence[str] = ()) -> tuple[TasteCounter, ...]:
        """What a WHERE asks for, its weights faded to this moment."""
        now = self._now()
        rows = self._store.all(
            "SELECT id, trait, key, label, opened, finished, saved, hidden, passed, liked,"
            f" disliked, updated FROM taste {which}",
            values,
        )
        left = {at: faded(1.0, now - at) for at in {row[11] for row in rows}}
        return tuple(
            TasteCounter(
                row[0], Trait(row[1]), row[2], row[3], row[4], row[5], row[6], row[7], row[8],
                row[9] * left[row[11]], row[10] * left[row[11]], now,
            )
            for row in rows
        )  # fmt: skip
