"""Syncs by itself when sections are due, and ends the mutes whose time is over."""

from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, QTimer

from reader_app.domain import Changes, NoNetwork
from reader_app.ui.kit import Kit
from reader_app.ui.window.syncing import Syncing

__all__ = ["Clockwork"]

PACE = 20_000  # ms between two looks at the clock
SETTLE = 10  # s after the start: the reader's first steps come first


class Clockwork(QObject):
    """Looks at the wall clock now and then and compares it with the moment at which the first
    section is due: a timer set for hours ahead would sleep on while the computer does, and knows
    nothing of a clock that is set. A look costs next to nothing; the library is asked for that
    moment only when it may be another one."""

    def __init__(self, kit: Kit, syncing: Syncing) -> None:
        super().__init__(syncing)
        self._kit, self._syncing = kit, syncing
        self._due: float | None = None
        self._seen = kit.clock()
        self._not_before = self._seen + SETTLE
        self._timer = QTimer(self, interval=PACE, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        syncing.ended.connect(self._rest)

    @property
    def minutes(self) -> int:
        """Between two syncs at least; 0 where the reader wants none by the clock."""
        return self._kit.desk.settings.values.sync_minutes

    def end(self) -> None:
        """The library is about to be closed."""
        self._timer.stop()

    def reckon(self) -> None:
        """Something has changed that decides when the first section is due."""
        if not self._syncing.running:
            self._kit.jobs.run(self._kit.desk.waiting.next_due, self._reckoned, latest="due")

    def look(self) -> None:
        """Now, and not only when the timer says so."""
        now = self._kit.clock()
        if now < self._seen:  # set back: what was an hour ahead may be a day ahead
            self._not_before = min(self._not_before, now + 60 * self.minutes)
            self.reckon()
        self._seen = now
        self._kit.jobs.run(self._kit.desk.mutes.tidy, self._tidied, latest="mutes over")
        if not self.minutes or self._syncing.running or self._syncing.silent or self._due is None:
            return
        if now >= max(self._due, self._not_before) and self._kit.desk.waiting.connected():
            self._syncing.start(patient=True)

    # -- inside

    def _rest(self) -> None:
        lost = isinstance(self._syncing.last_error, NoNetwork)  # as just after the computer woke up
        self._not_before = self._kit.clock() + (60 if lost else 60 * self.minutes)
        self._due = None
        self.reckon()

    def _tidied(self, done: Future[Changes] | None) -> None:
        if done is not None:
            self._kit.courier.guard(done)

    def _reckoned(self, due: float | None) -> None:
        self._due = due
