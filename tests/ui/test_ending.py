"""What closing the window ends, and what becomes of that which will not end."""

import asyncio
import gc
import logging
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import QObject, Signal

from reader_app.domain import SyncProgress
from reader_app.ui import app as application
from reader_app.ui.bridge import Courier, Syncer, Worker

__all__: list[str] = []


def test_an_engine_that_is_just_being_opened_is_given_up(qapp: object) -> None:
    met: list[str] = []

    @asynccontextmanager
    async def opening(on_progress: Callable[[SyncProgress], None]) -> AsyncIterator[Syncer]:
        met.append("opening")
        try:
            await asyncio.Event().wait()
        finally:
            met.append("given up")
        yield None  # type: ignore[misc]

    async def command(engine: Syncer) -> None:
        met.append("command")

    owner = QObject()
    worker = Worker(opening, Courier(owner))
    worker.submit(command, lambda _: met.append("then"), lambda _: met.append("failed"))
    assert worker.end()
    assert met == ["opening", "given up"]


def test_what_never_began_has_ended(qapp: object) -> None:
    owner = QObject()
    worker = Worker(lambda _: pytest.fail("nobody asked"), Courier(owner))
    worker.leave()
    assert worker.end()


class Restless(QObject):
    """Sessions of which some would not stop."""

    asked = Signal()

    def __init__(self, late: list[object]) -> None:
        super().__init__()
        self.late = late
        self.ended = False
        self.searching = True

    def run(self, *, hidden: bool) -> int:
        self.searching = gc.isenabled()
        return 0

    def leave(self) -> None: ...

    def end(self) -> None:
        self.ended = True


def test_the_program_waits_for_nothing_that_will_not_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    class Left(BaseException):
        pass

    def leave(status: int) -> None:
        assert status == 0
        raise Left

    monkeypatch.setattr(os, "_exit", leave)
    monkeypatch.setattr(logging, "shutdown", lambda: None)
    front = Restless([QObject()])
    with pytest.raises(Left):
        application.alone(front, Restless([]))  # type: ignore[arg-type]
    assert front.ended
    assert application.alone(Restless([]), Restless([])) == 0  # type: ignore[arg-type]


def test_python_does_not_search_for_garbage_on_any_thread_while_a_window_is_open() -> None:
    gc.enable()
    try:
        front = Restless([])
        application.alone(front, Restless([]))  # type: ignore[arg-type]
        assert not front.searching
        assert gc.isenabled()
    finally:
        gc.disable()
