"""Makes editions at their time."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader_app.domain import Changes, Edition, EditionPlan, coming
from reader_app.ui.kit import Kit

__all__ = ["EditionPress"]

PACE = 20_000  # ms between two looks at the clock
SETTLE = 30  # s after the start: the reader's first steps come first
AGAIN = 15 * 60  # s until the next attempt where there was nothing to put in
log = logging.getLogger(__name__)

Made = tuple[list[Edition | None], tuple[EditionPlan, ...]]


class EditionPress(QObject):
    """Looks at the wall clock now and then, as `Clockwork` does: what was missed while the machine
    slept or was off is made at the next look of the same day, once. First comes a sync, where one
    is possible. `made`: a new edition is there."""

    made = Signal()

    def __init__(
        self,
        kit: Kit,
        parent: QObject,
        *,
        sync: Callable[[], None],
        may_sync: Callable[[], bool],
        syncing: Callable[[], bool],
    ) -> None:
        """`sync` begins one, whose end comes to `sync_ended`; `syncing`: one runs; `may_sync`: one
        may begin by itself."""
        super().__init__(parent)
        self._kit, self._sync, self._may_sync, self._syncing = kit, sync, may_sync, syncing
        self._plans: tuple[EditionPlan, ...] | None = None
        self._busy = False
        self._synced = False  # for what is due now
        self._not_before = kit.clock() + SETTLE
        self._timer = QTimer(self, interval=PACE, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._read()

    def end(self) -> None:
        """The library is about to be closed."""
        self._timer.stop()

    def changed(self, changes: Changes) -> None:
        if changes.editions:
            self._read()

    def look(self) -> None:
        """Now, and not only when the timer says so."""
        now = self._kit.clock()
        self._not_before = min(self._not_before, now + AGAIN)  # the clock may have been set back
        if self._busy or self._plans is None or now < self._not_before or self._syncing():
            return
        if not any(coming(plan, now) == now for plan in self._plans):
            return
        if not self._synced and self._may_sync():
            self._synced = True
            self._sync()
            return
        self._make()

    def sync_ended(self) -> None:
        if self._synced:
            self.look()

    # -- inside

    def _read(self) -> None:
        editions = self._kit.desk.editions
        self._kit.jobs.run(editions.plans, self._have, latest="edition-plans")

    def _have(self, plans: tuple[EditionPlan, ...]) -> None:
        self._plans = plans

    def _make(self) -> None:
        self._busy = True
        editions = self._kit.desk.editions

        def work() -> Made:
            found = [editions.compile(plan.id, day) for plan, day in editions.due()]
            return found, editions.plans()

        self._kit.jobs.run(work, self._done, self._failed)

    def _done(self, done: Made) -> None:
        found, self._plans = done
        self._busy = self._synced = False
        if None in found:
            self._not_before = self._kit.clock() + AGAIN
        if any(found):
            self.made.emit()

    def _failed(self, error: Exception) -> None:
        log.warning("No edition could be made: %s", error)
        self._busy = self._synced = False
        self._not_before = self._kit.clock() + AGAIN
