"""Sends what waits by itself, some seconds after the reader's last act."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader_app.domain import Account, NoNetwork
from reader_app.ui.bridge import Batch
from reader_app.ui.kit import Kit
from reader_app.ui.outbox import REFUSED, Standing
from reader_app.ui.window.syncing import Syncing

__all__ = ["Pushing"]

PACE = 5_000  # ms between two looks at the clock while something waits
QUIET = 15  # s without another act
LATEST = 120  # s after the first act, however many follow
APART = 60  # s between two pushes
SETTLE = 10  # s after the start: the reader's first steps come first
LONGEST = 3_600  # s between two tries of what does not arrive


class Pushing(QObject):
    """Looks at the wall clock while something waits, as `Clockwork` does and for its reasons.
    `moved`: a sync of accounts began or ended."""

    moved = Signal()

    def __init__(self, kit: Kit, syncing: Syncing, standing: Standing) -> None:
        super().__init__(standing)
        self._kit, self._syncing, self._standing = kit, syncing, standing
        self._first: float | None = None  # act that has not been sent
        self._last = 0.0  # act of the reader's
        self._not_before = kit.clock() + SETTLE
        self._tries = 0
        self._pushed = False  # the sync that runs, or ran last, was one of these
        self._timer = QTimer(self, interval=PACE, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        kit.courier.delivered.connect(self._act)
        standing.read.connect(self._read)
        syncing.began.connect(self.moved)
        syncing.ended.connect(self._ended)

    @property
    def running(self) -> bool:
        """Whether what waits is being sent."""
        state, asks = self._standing.state, self._syncing.asks
        return self._syncing.running and any(asks(one.id) for one in state.accounts)

    def now(self, ids: tuple[int, ...]) -> None:
        """Send what waits for these accounts, whatever the clock says."""
        for id in ids:
            self._kit.courier.guard(self._kit.desk.accounts.hurry(id))
        self._push(ids)

    def end(self) -> None:
        """The library is about to be closed."""
        self._timer.stop()

    def look(self) -> None:
        """Now, and not only when the timer says so."""
        now, settings = self._kit.clock(), self._kit.desk.settings.values
        self._last, self._not_before = min(self._last, now), min(self._not_before, now + LONGEST)
        if not settings.sync_minutes or self._syncing.running or self._syncing.silent:
            return
        due = self._not_before
        if self._first is not None:
            due = max(due, min(self._last + QUIET, self._first + LATEST))
        ids = tuple(one.id for one in self._standing.state.accounts if self._ready(one, now))
        if ids and now >= due and self._kit.desk.waiting.connected():
            self._push(ids)

    # -- inside

    def _ready(self, account: Account, now: float) -> bool:
        """Whether anything waits for it that may go now."""
        waits = account.id in self._standing.state.waits
        return waits and account.trouble not in REFUSED and account.next_at <= now

    def _act(self, batch: Batch) -> None:
        """What moves in the library while no sync runs is the reader's doing."""
        if batch.changes and not self._syncing.running:
            self._last = self._kit.clock()
            self._first = self._last if self._first is None else self._first

    def _read(self) -> None:
        waits = self._standing.state.number > 0
        if waits and not self._timer.isActive():
            self._timer.start()
        elif not waits:
            self._timer.stop()
            self._first, self._tries = None, 0

    def _push(self, ids: tuple[int, ...]) -> None:
        self._first, self._pushed = None, True
        self._syncing.accounts(ids, patient=True)

    def _ended(self) -> None:
        """What did not arrive is tried again, each time later."""
        if self._pushed:
            self._pushed = False
            lost = isinstance(self._syncing.last_error, NoNetwork)
            wait = APART if lost else min(APART << min(self._tries, 10), LONGEST)
            self._not_before = self._kit.clock() + wait
            self._tries += 1  # until nothing waits any more
        self._standing.ask()
        self.moved.emit()
