"""A reading that is done again whenever asked, but one at a time and not without a rest."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from reader_app.ui.bridge.jobs import Jobs

__all__ = ["Repeat"]

T = TypeVar("T")
REST = 300  # ms between two readings while changes keep coming


class Repeat(QObject, Generic[T]):
    """`prepare` is called on the GUI thread and gives the work for another one."""

    def __init__(
        self,
        jobs: Jobs,
        prepare: Callable[[], Callable[[], T]],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._prepare = prepare
        self._then = then
        self._failed = failed
        self._again = False
        self._busy = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._rested)

    def ask(self) -> None:
        """Soon `then` gets a result that knows everything up to now."""
        if self._busy or self._rest.isActive():
            self._again = True
            return
        self._busy = True
        self._again = False
        self._jobs.run(self._prepare(), self._done, self._lost)

    def _done(self, result: T) -> None:
        self._busy = False
        self._rest.start()
        self._then(result)

    def _lost(self, error: Exception) -> None:
        self._busy = False
        self._rest.start()
        self._failed(error)

    def _rested(self) -> None:
        if self._again:
            self.ask()
