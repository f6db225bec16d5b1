"""Counts a running sync and tells how it stands, at most twenty times a second."""

import asyncio
from collections.abc import Callable

from reader_app.domain import Failure, Phase, SyncProgress, SyncReport

__all__ = ["Meter"]

_EVERY = 0.05  # seconds


class Meter:
    """The report of one sync in the making. `asked`: all sections that are known have been."""

    def __init__(self, tell: Callable[[SyncProgress], None], clock: Callable[[], float]) -> None:
        self.report = SyncReport()
        self.phase = Phase.RUNNING
        self.holds = False
        self._tell = tell
        self._clock = clock
        self._known = {"accounts": 0, "sections": 0, "pages": 0, "pictures": 0}
        self._done = dict.fromkeys(self._known, 0)
        self._told = 0.0
        self.asked = asyncio.Event()

    def expect(self, what: str, count: int = 1) -> None:
        """More work of a kind has become known."""
        self._known[what] += count

    def finish(self, what: str) -> None:
        """One piece of work is done, well or not."""
        self._done[what] += 1
        if what == "sections" and self._done[what] == self._known[what]:
            self.asked.set()
        self.note()

    def note(self) -> None:
        """Something has come on: tells so, unless it has just told."""
        if not 0 <= self._clock() - self._told < _EVERY:  # nor does a clock set back silence us
            self.tell()

    def fail(self, failure: Failure) -> None:
        """Lists a failure."""
        self.report.failures.append(failure)

    def tell(self) -> None:
        """Tells how the sync stands now."""
        self._told = self._clock()
        done, known = self._done, self._known
        self._tell(
            SyncProgress(
                self.phase,
                (done["sections"], known["sections"]),
                (done["pages"], known["pages"]),
                (done["pictures"], known["pictures"]),
                self.report.articles_new,
                len(self.report.failures),
                self.holds,
                (done["accounts"], known["accounts"]),
            )
        )
