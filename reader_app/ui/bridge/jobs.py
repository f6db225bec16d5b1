"""Reads of the library off the GUI thread."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from reader_app.ui.living import heard

__all__ = ["Jobs"]

T = TypeVar("T")
PATIENCE = 0.3  # s for the jobs that run at the end
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

    def run(self) -> None:
        try:
            self.result = self.work()
        except Exception as error:
            # Our own errors are for the reader; the rest is a bug that the log must know.
            log.debug("A job failed", exc_info=True)
            self.error = error


class Jobs(QObject):
    """Runs jobs on two threads that live as long as the window: each keeps its connection.

    Threads of Python's own: a QThreadPool never lets go of a QRunnable that Python made, nor of
    the result in it.
    """

    _done = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        threads: int = 2,
        leave: Callable[[], None] = lambda: None,
    ) -> None:
        """`leave` is the last that each of the threads does."""
        super().__init__(parent)
        self._leave = leave
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        self._jobs: set[Job] = set()
        self._newest: dict[str, Job] = {}
        self._closed = False
        done: SignalInstance = self._done
        done.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._threads = [
            threading.Thread(target=self._work, name=f"jobs-{n}", daemon=True)
            for n in range(threads)
        ]
        for thread in self._threads:
            thread.start()

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
        self._jobs.add(job)
        self._queue.put(job)

    def forget(self, latest: str) -> None:
        """Whatever runs under this name no longer reports."""
        self._newest.pop(latest, None)

    @property
    def idle(self) -> bool:
        return not self._jobs

    def close(self) -> bool:
        """False when a job is still at work."""
        self._closed = True
        self._newest.clear()
        with suppress(Empty):
            while True:
                self._queue.get_nowait()
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads:
            thread.join(PATIENCE / len(self._threads))
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            if not job.latest or self._newest.get(job.latest) is job:  # else nobody waits for it
                job.run()
            if not self._closed:
                with suppress(RuntimeError):  # the window has gone meanwhile
                    self._done.emit(job)
            del job
        self._leave()

    def _finish(self, job: Job) -> None:
        self._jobs.discard(job)
        if self._closed:
            return
        if job.latest:
            if self._newest.get(job.latest) is not job:
                return
            del self._newest[job.latest]
        call = job.then if job.error is None else job.failed
        if heard(call):
            call(job.result if job.error is None else job.error)


def unexpected(error: Exception) -> None:
    log.error("A background read failed", exc_info=error)
