"""Reads of the library off the GUI thread."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, SignalInstance

__all__ = ["Jobs"]

T = TypeVar("T")
log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work and where its result goes."""

    work: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Callable[[Exception], None]
    latest: str
    result: Any = None
    error: Exception | None = None


class Task(QRunnable):
    """A job on a thread of the pool."""

    def __init__(self, job: Job, done: SignalInstance) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._job = job
        self._done = done

    def run(self) -> None:
        try:
            self._job.result = self._job.work()
        except Exception as error:
            # Our own errors are for the reader; the rest is a bug that the log must know.
            log.debug("A job failed", exc_info=True)
            self._job.error = error
        self._done.emit(self)


class Jobs(QObject):
    """Runs jobs on two threads that live as long as the window: each keeps its connection."""

    _done = Signal(object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._pool.setExpiryTimeout(-1)
        self._tasks: set[Task] = set()
        self._newest: dict[str, Job] = {}
        self._closed = False
        done: SignalInstance = self._done
        done.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        latest: str = "",
    ) -> None:
        """`then(work())` on the GUI thread; with `latest`, only the newest of that name reports."""
        if self._closed:
            return
        job = Job(work, then, failed or unexpected, latest)
        if latest:
            self._newest[latest] = job
        task = Task(job, self._done)
        self._tasks.add(task)
        self._pool.start(task)

    def forget(self, latest: str) -> None:
        """Whatever runs under this name no longer reports."""
        self._newest.pop(latest, None)

    @property
    def idle(self) -> bool:
        return not self._tasks

    def close(self) -> None:
        self._closed = True
        self._newest.clear()
        self._pool.clear()
        self._pool.waitForDone(2000)

    def _finish(self, task: Task) -> None:
        self._tasks.discard(task)
        if self._closed:
            return
        job = task._job
        if job.latest:
            if self._newest.get(job.latest) is not job:
                return
            del self._newest[job.latest]
        if job.error is not None:
            job.failed(job.error)
        else:
            job.then(job.result)


def unexpected(error: Exception) -> None:
    log.error("A background read failed", exc_info=error)
