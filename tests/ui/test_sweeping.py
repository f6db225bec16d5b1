"""What is left of windows is taken apart on their thread alone."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader_app.ui.sweeping import RARELY, Sweeper, sweep

__all__: list[str] = []


class Circle:
    """Goes only when garbage is searched."""

    def __init__(self, gone: list[threading.Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: gone.append(threading.current_thread()))


@pytest.fixture
def searching() -> Iterator[None]:
    """Python as it starts: searching by itself."""
    gc.enable()
    yield
    gc.disable()


def many() -> list[list[None]]:
    return [[None] for _ in range(3 * RARELY[0])]


@pytest.mark.usefixtures("searching")
def test_garbage_that_another_thread_would_find_waits_for_the_window(qtbot: QtBot) -> None:
    gone: list[threading.Thread] = []
    sweeper = Sweeper()
    try:
        Circle(gone)
        kept: list[list[list[None]]] = []
        other = threading.Thread(target=lambda: kept.append(many()))
        other.start()
        other.join()
        assert not gone
        qtbot.waitUntil(lambda: bool(gone))
        assert gone == [threading.main_thread()]
    finally:
        sweeper.end()
    assert gc.isenabled()


def test_little_is_not_searched_and_old_things_seldom() -> None:
    gone: list[threading.Thread] = []
    gc.collect()
    Circle(gone)
    sweep()
    assert not gone
    circle = Circle(gone)
    gc.collect(1)  # old from now on
    del circle
    kept = many()
    sweep()
    assert len(gone) == 1
    for _ in range((RARELY[1] + 1) * (RARELY[2] + 1)):
        sweep((0, *RARELY[1:]))
    assert len(gone) == 2
    assert kept
