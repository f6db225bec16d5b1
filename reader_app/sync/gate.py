"""Holds pages and pictures back while a metered connection or the battery asks for it."""

import asyncio
from contextlib import suppress
from typing import Generic, TypeVar

__all__ = ["Gate"]

J = TypeVar("J")


class Gate(Generic[J]):
    """What comes while it is closed waits in it. Lives on one event loop."""

    def __init__(self, *, closed: bool) -> None:
        self._open = asyncio.Event()
        self.waiting: list[J] = []
        self.close(closed)

    def close(self, closed: bool) -> None:
        """Closes it, or opens it again."""
        if closed:
            self._open.clear()
        else:
            self._open.set()

    def stops(self, job: J) -> bool:
        """Whether a job has to wait here; it does from then on."""
        if not self._open.is_set():
            self.waiting.append(job)
        return not self._open.is_set()

    async def opened(self, patience: float) -> bool:
        """Waits until it is open, at most so many seconds; whether it is."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._open.wait(), patience)
        return self._open.is_set()

    def take(self) -> list[J]:
        """Everything that waited."""
        jobs, self.waiting = self.waiting, []
        return jobs
