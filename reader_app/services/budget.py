"""Keeping the library within the reader's limit of the disk, and tidying it in idle moments."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TypeVar

from reader_app.domain import BudgetPlan, DiskUse
from reader_app.library import Library, Over, Upkeep
from reader_app.services.settings import Settings

__all__ = ["GIGABYTE", "Budget", "Freed"]

P = TypeVar("P", int, str)
GIGABYTE = 1_000_000_000
_AT_ONCE = 10  # articles in one transaction
_REGRET = 3600  # seconds during which a deletion can be taken back


@dataclass(frozen=True, slots=True)
class Freed:
    """What was done: articles whose text and pictures went, bytes before and now. `whole` False:
    it was broken off; the next time goes on from there."""

    articles: int
    before: int
    after: int
    whole: bool


class Budget:
    """Blocks, so not on the GUI thread. `stop` is asked between any two steps, each of which takes
    less than 50 ms of the library's writer."""

    def __init__(self, library: Library, settings: Settings, now: Callable[[], float]) -> None:
        self._library = library
        self._settings = settings
        self._now = now

    @property
    def limit(self) -> int | None:
        """Bytes that the library may take; None: as many as it likes."""
        return round(self._settings.values.disk_limit * GIGABYTE) or None

    def use(self) -> DiskUse:
        """What the library takes on the disk."""
        return self._library.upkeep.use()

    def plan(self, limit: int | None = None) -> BudgetPlan | None:
        """What would go to keep within the limit, None where there is none; changes nothing."""
        limit = limit or self.limit
        return self._library.upkeep.plan(limit) if limit else None

    def apply(self, plan: BudgetPlan, stop: Callable[[], bool] = lambda: False) -> Freed:
        """Removes what the plan names, except what the reader has come to want since."""
        gone = 0
        for start in range(0, len(plan.articles), _AT_ONCE):
            if stop():
                break
            part = plan.articles[start : start + _AT_ONCE]
            gone += len(self._library.upkeep.drop(part).result().changed)
        if gone and not stop():
            self._library.sync.index_waiting().result()
            if self._library.upkeep.renew_search().result():
                self._library.sync.index_waiting().result()
        whole = self.tidy(stop)
        return Freed(gone, plan.use.total, self._library.upkeep.use().total, whole)

    def tidy(self, stop: Callable[[], bool] = lambda: False) -> bool:
        """Deletes what was read and is over the time that the reader gave it, and removes what
        nobody can see any more: the content of articles that were deleted over an hour ago,
        pictures that no article wants, free room in the file. False where `stop` broke it off."""
        upkeep, before = self._library.upkeep, int(self._now()) - _REGRET
        steps: tuple[Callable[[], bool], ...] = (
            _expiry(upkeep, int(self._now())),
            lambda: bool(upkeep.bury(before).result()),
            _walk(upkeep.prune_addresses, 0),
            _walk(upkeep.prune_pictures, ""),
            lambda: upkeep.sweep().result(),
            lambda: upkeep.shrink().result(),
        )
        for step in steps:
            while not stop() and step():
                pass
        return not stop()


def _expiry(upkeep: Upkeep, now: int) -> Callable[[], bool]:
    """A step through what may be over its time, as `_walk`."""
    over: Over | None = None

    def step() -> bool:
        nonlocal over
        going = over.further if over is not None else None
        over = (upkeep.expire(now, going) if going else upkeep.expire(now)).result()
        return over.further is not None

    return step


def _walk(prune: Callable[[P], Future[P | None]], place: P) -> Callable[[], bool]:
    """A step that goes on where the last one ended, until there is nothing further."""

    def step() -> bool:
        nonlocal place
        further = prune(place).result()
        if further is None:
            return False
        place = further
        return True

    return step
