"""Reads the figures of many publications beside the window, a few at a time."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader_app.domain import NotFound, PublicationHealth
from reader_app.services import Health
from reader_app.ui.kit import Kit

__all__ = ["Loader"]

TOGETHER = 20  # publications


class Loader(QObject):
    """`arrived`: some of what was wanted; `done`: nothing is wanted any more."""

    arrived = Signal(list)
    done = Signal()
    failed = Signal(object)

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._wanted: dict[int, None] = {}
        self._turn = 0  # another one: what is read is no longer wanted
        self._reading = False

    @property
    def left(self) -> int:
        """How many are still to be read."""
        return len(self._wanted)

    def want(self, ids: Iterable[int], *, first: bool = False) -> None:
        """Read these, the `first` ones before all others."""
        fresh = dict.fromkeys(ids)
        self._wanted = {**fresh, **self._wanted} if first else {**self._wanted, **fresh}
        self._read()

    def stop(self) -> None:
        """Nothing is wanted any more; what is being read ends with the publication it is at."""
        self._turn += 1
        self._wanted = {}
        self._reading = False

    # -- inside

    def _read(self) -> None:
        if self._reading or not self._wanted:
            return
        self._reading = True
        ids, turn = [*self._wanted][:TOGETHER], self._turn
        for one in ids:
            del self._wanted[one]
        work = partial(read, self._kit.desk.health, ids, lambda: turn != self._turn)
        self._kit.jobs.run(work, partial(self._take, turn), partial(self._fail, turn))

    def _take(self, turn: int, found: list[PublicationHealth]) -> None:
        if turn != self._turn:
            return
        self._reading = False
        self.arrived.emit(found)
        self._read()
        if not self._reading:
            self.done.emit()

    def _fail(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            self.stop()
            self.failed.emit(error)


def read(health: Health, ids: Iterable[int], stop: Callable[[], bool]) -> list[PublicationHealth]:
    """On any thread; what is no longer there is passed over."""
    found = []
    for one in ids:
        if stop():
            break
        try:
            found.append(health.of(one))
        except NotFound:
            continue
    return found
