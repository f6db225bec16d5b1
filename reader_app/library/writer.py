"""The one serial writer: every change to the library runs here, one transaction after another."""

import logging
import os
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, Protocol, TypeVar

from reader_app.domain import Changes, LibraryGone, LibraryUnwritable
from reader_app.library.store import Store, guard

__all__ = ["Submit", "Write", "Writer"]

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Write(Protocol):
    """Queues a job; after it observers are told what `changes` makes of its result."""

    def __call__(
        self, job: Callable[[], Any], changes: Callable[[Any], Changes]
    ) -> Future[Any]: ...


class Submit(Protocol):
    """Queues a job that nobody is told of."""

    def __call__(self, job: Callable[[], Any]) -> Future[Any]: ...


class Writer:
    """A thread with a queue. A job is a function of no arguments that writes through the store;
    it runs in a transaction of its own, so it happens whole or not at all."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._jobs: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any], bool] | None] = (
            queue.SimpleQueue()
        )
        self._file: tuple[int, int] | None = None  # what names it while it is open
        self._closed = False
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._work, name="library-writer", daemon=True)
        self._thread.start()

    def submit(self, job: Callable[[], T], *, transaction: bool = True) -> Future[T]:
        """Queues a job; the future gives its result or raises our errors.

        `transaction=False` is for what SQLite refuses inside one (backup, VACUUM, pragmas).
        """
        future: Future[T] = Future()
        with self._lock:  # nothing is queued behind the end
            if not self._closed:
                self._jobs.put((future, job, transaction))
                return future
        future.set_exception(LibraryUnwritable("the library is closed"))
        return future

    def close(self, patience: float | None = None) -> None:
        """Finishes what is queued, then ends the thread. After so many seconds only what has begun
        is finished, and the futures of the rest are cancelled."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
        self._thread.join(patience)
        if self._thread.is_alive():
            self._forget()
            self._thread.join()

    def _forget(self) -> None:
        with suppress(queue.Empty):
            while True:
                if (item := self._jobs.get_nowait()) is not None:
                    item[0].cancel()
        self._jobs.put(None)

    def _work(self) -> None:
        self._store.writes_from(threading.get_ident())
        while (item := self._jobs.get()) is not None:
            future, job, transaction = item
            if not future.set_running_or_notify_cancel():
                continue
            try:
                with guard():
                    result = self._run(job, transaction)
            except BaseException as error:  # noqa: BLE001 - the caller gets it through the future
                future.set_exception(error)
            else:
                future.set_result(result)
            del future, job, item

    def _run(self, job: Callable[[], T], transaction: bool) -> T:
        if not transaction:
            result = job()
            self._file = self._file or found(self._store.database)
            return result
        self._look()
        with self._store.atomic("IMMEDIATE"):
            return job()

    def _look(self) -> None:
        """The system would write on into a file that was moved away or removed."""
        facts = found(self._store.database)
        if self._file is None:  # the first job makes it
            self._file = facts
        elif self._file != facts:
            raise LibraryGone("no longer there" if facts is None else "another is in its place")


def found(file: str) -> tuple[int, int] | None:
    """What names a file however it is called; None where there is none."""
    try:
        facts = os.stat(file)
    except OSError:
        return None
    return facts.st_dev, facts.st_ino
