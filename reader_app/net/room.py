"""Room in memory for large bodies: a bound for all of them together, whatever arrives at once.

A body up to `Limits.small` needs none. A larger one waits for one of few places, one that grows
over `Limits.middling` for one of fewer. Who has a place of the last kind waits for nobody, so all
come to an end. A place is kept until the document is stored, and on its way there are up to five
copies of it, as it came and as it was read: tests/sync/test_hostile_crowds.py holds all together
to 256 MB.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from reader_app.net.limits import Limits

__all__ = ["Hold", "Room"]


class Hold:
    """The places that one piece of work has, which is one task."""

    def __init__(self, steps: tuple[tuple[int, asyncio.Semaphore | None], ...]) -> None:
        self.owner = asyncio.current_task()
        self._steps = steps
        self._taken: list[asyncio.Semaphore] = []
        self._step = 0
        self.enough = steps[0][0]  # bytes of a body for which no further place is needed

    async def grow(self, size: int) -> None:
        """Waits for the places that a body of `size` bytes needs."""
        while size > self.enough:
            self._step += 1
            self.enough, places = self._steps[self._step]
            if places is not None:
                await places.acquire()
                self._taken.append(places)

    def close(self) -> None:
        """Gives the places back."""
        self.owner = None
        while self._taken:
            self._taken.pop().release()


class Room:
    """All places."""

    def __init__(self, limits: Limits) -> None:
        largest = max(limits.feed, limits.page, limits.picture)
        self._steps: tuple[tuple[int, asyncio.Semaphore | None], ...] = (
            (limits.small, None),
            (limits.middling, asyncio.Semaphore(limits.middlings)),
            (max(largest, limits.middling), asyncio.Semaphore(limits.larges)),
        )
        self._current: ContextVar[Hold | None] = ContextVar("hold", default=None)

    @contextmanager
    def hold(self) -> Iterator[Hold]:
        """Keeps the places that bodies take inside the block until its end; blocks inside it add
        nothing. Tasks that begin inside it have places of their own."""
        found = self._current.get()
        if found is not None and found.owner is asyncio.current_task():
            yield found
            return
        hold = Hold(self._steps)
        token = self._current.set(hold)
        try:
            yield hold
        finally:
            self._current.reset(token)
            hold.close()
