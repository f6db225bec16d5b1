"""Care for what is stored, in short steps that may be broken off at any point."""

from collections.abc import Sequence
from concurrent.futures import Future

from reader_app.domain import BudgetPlan, Changes, DiskUse
from reader_app.library.budget import Budget
from reader_app.library.leftovers import Leftovers
from reader_app.library.retention import START, Over, Retention, Spot
from reader_app.library.search import SearchIndex
from reader_app.library.store import Store, guard
from reader_app.library.tombstones import Tombstones
from reader_app.library.writer import Submit, Write

__all__ = ["Upkeep"]

_BURY = 50  # articles in one step
_FREE = 200  # pages of the file in one step


class Upkeep:
    """Reads are plain calls, steps return futures, as in `Library`. Every step is a transaction of
    its own under 50 ms; after each the library is sound and holds all that is not dropped yet."""

    def __init__(
        self,
        store: Store,
        budget: Budget,
        tombstones: Tombstones,
        leftovers: Leftovers,
        retention: Retention,
        search: SearchIndex,
        write: Write,
        submit: Submit,
    ) -> None:
        self._store = store
        self._budget = budget
        self._tombstones = tombstones
        self._leftovers = leftovers
        self._retention = retention
        self._search = search
        self._write = write
        self._submit = submit

    def use(self) -> DiskUse:
        """What the library takes on the disk."""
        with guard():
            return self._budget.use()

    def plan(self, limit: int) -> BudgetPlan:
        """What would go to bring the library within `limit` bytes; changes nothing."""
        with guard():
            return self._budget.plan(limit)

    def drop(self, ids: Sequence[int]) -> Future[Changes]:
        """Takes text and pictures from those of the articles that may still lose them;
        `changed` names them."""
        return self._write(lambda: self._budget.drop(ids), lambda changes: changes)

    def expire(self, now: int, spot: Spot = START) -> Future[Over]:
        """Deletes some of what was read and is over the time that the reader gave it, from `spot`
        on."""
        return self._write(lambda: self._retention.step(spot, now), lambda over: over.changes)

    def bury(self, before: int) -> Future[int]:
        """Removes the content of some articles that were deleted before a time; returns of how
        many, 0 when none is left."""
        return self._write(
            lambda: self._tombstones.bury(before, _BURY), lambda count: Changes(counts=bool(count))
        )

    def prune_addresses(self, after: int) -> Future[int | None]:
        """Forgets some addresses of pictures that nobody wants, from `after` on; returns where
        the next step begins, None at the end."""
        return self._write(lambda: self._leftovers.prune_addresses(after), lambda _: Changes())

    def prune_pictures(self, after: str) -> Future[str | None]:
        """The same for pictures that no address leads to."""
        return self._write(lambda: self._leftovers.prune_pictures(after), lambda _: Changes())

    def sweep(self) -> Future[bool]:
        """Removes some files of pictures that are forgotten; False when none is left."""
        return self._write(self._leftovers.sweep, lambda _: Changes())

    def renew_search(self) -> Future[bool]:
        """Begins the search index anew where much in it is out of date; True: everything then
        waits to be indexed."""
        return self._write(self._renew_search, lambda _: Changes())

    def _renew_search(self) -> bool:
        stale = self._search.garbage()
        if stale:
            self._search.rebuild()
        return stale

    def shrink(self) -> Future[bool]:
        """Gives some of the file's free pages back to the disk; False when none is left."""
        return self._submit(self._shrink)

    def _shrink(self) -> bool:
        if self._store.all("PRAGMA main.auto_vacuum")[0][0] != 2:
            return False
        # One `execute` takes a single page: SQLite gives a row for each.
        self._store.driver().executescript(f"PRAGMA main.incremental_vacuum({_FREE})")
        return bool(self._store.all("PRAGMA main.freelist_count")[0][0])
