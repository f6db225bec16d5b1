"""The sync as the window shows and steers it, and following something new."""

from PySide6.QtCore import Qt

from reader_app.domain import (
    DiskFull,
    NoNetwork,
    Phase,
    SyncLost,
    SyncReport,
)
from tests.ui.conftest import Stage

__all__: list[str] = []


def test_a_sync_shows_how_far_it_is_and_is_held_and_ended(stage: Stage) -> None:
    stage.engine.hold = True
    bar = stage.window.sidebar.sync_bar
    stage.key(stage.window, Qt.Key.Key_F5)
    stage.wait(lambda: bar.currentIndex() == 1)
    stage.wait(lambda: bar.words.text() == "Sections 3/12")
    bar.pause.click()
    stage.wait(lambda: stage.window.syncing.phase is Phase.PAUSED)
    assert bar.words.text() == "Paused"
    bar.pause.click()
    stage.wait(lambda: stage.window.syncing.phase is Phase.RUNNING)
    bar.stop.click()
    stage.wait(lambda: not stage.window.syncing.running)
    assert stage.engine.orders == ["pause", "resume", "cancel", "ended"]
    assert bar.currentIndex() == 0


def test_one_sync_at_a_time(stage: Stage) -> None:
    stage.engine.hold = True
    stage.press("sync")
    stage.wait(lambda: len(stage.engine.asked) == 1)
    stage.window.syncing.start()
    stage.press("cancel")
    with stage.bot.waitSignal(stage.window.syncing.ended):
        pass
    assert len(stage.engine.asked) == 1


def test_a_quick_sync_changes_nothing_on_the_screen(stage: Stage) -> None:
    with stage.bot.waitSignal(stage.window.syncing.ended):
        stage.press("sync")
    stage.bot.wait(400)
    assert stage.window.sidebar.sync_bar.currentIndex() == 0
    assert stage.window.toast.text() == ""


def test_no_network_is_said_with_what_is_safe(stage: Stage) -> None:
    stage.engine.error = NoNetwork("unreachable")
    with stage.bot.waitSignal(stage.window.syncing.ended):
        stage.press("sync")
    assert "network" in stage.window.toast.text().lower()
    stage.engine.error = DiskFull("no space")
    with stage.bot.waitSignal(stage.window.syncing.ended):
        stage.press("sync")
    assert "full" in stage.window.toast.text().lower() or "room" in stage.window.toast.text()


def test_a_lost_sync_is_said_in_a_sentence_and_the_next_one_begins(stage: Stage) -> None:
    stage.engine.error = SyncLost("killed")
    with stage.bot.waitSignal(stage.window.syncing.ended):
        stage.press("sync")
    assert "ended unexpectedly" in stage.window.toast.text()
    assert "stays readable" in stage.window.toast.text()
    stage.engine.error = None
    with stage.bot.waitSignal(stage.window.syncing.ended):
        stage.press("sync")
    assert stage.window.syncing.last_error is None


def test_failed_sections_are_told_after_the_sync(stage: Stage) -> None:
    stage.engine.report = SyncReport(sections_failed=2, sections_unchanged=3)
    with stage.bot.waitSignal(stage.window.syncing.ended):
        stage.press("sync")
    assert stage.window.toast.text().startswith("2 sections could not be read")


def test_a_sync_ends_before_its_engine_does(stage: Stage) -> None:
    stage.engine.hold = True
    stage.press("sync")
    stage.wait(lambda: len(stage.engine.asked) == 1)
    stage.close()
    assert stage.engine.orders == ["cancel", "ended", "closed"]


def test_a_sync_that_reached_nobody_says_that_what_is_here_stays(stage: Stage) -> None:
    stage.engine.report = SyncReport(sections_checked=2, sections_failed=2)
    stage.press("sync")
    stage.wait(lambda: stage.window.toast.text().startswith("Nobody answered."))
