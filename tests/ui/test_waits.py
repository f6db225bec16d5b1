"""Why a section was not fetched, in the window; and the sync by the clock."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from reader_app.domain import NewSection, NoNetwork, SyncReport
from reader_app.ui.window.clockwork import Clockwork
from reader_app.ui.window.waits import WaitsPanel
from tests.ui import world
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []

HOUR = 3600


def panel_of(stage: Stage) -> WaitsPanel:
    stage.wait(lambda: isinstance(stage.window.page.panel, WaitsPanel))
    panel = stage.window.page.panel
    assert isinstance(panel, WaitsPanel)
    return panel


def texts(panel: WaitsPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.text()]


def test_a_key_answers_for_every_section_of_what_is_chosen(stage: Stage) -> None:
    stage.show("publication:1")
    stage.key(stage.window, Qt.Key.Key_W)
    told = texts(panel_of(stage))
    assert told[:2] == ["Why was this not fetched?", "The Border Tribune"]
    assert [text for text in told if text in ("World", "Business", "Sport", "News")] == [
        "World",
        "Business",
        "Sport",
    ]
    assert sum("asked again after" in text for text in told) == 3
    stage.key(stage.window, Qt.Key.Key_Escape)
    assert stage.window.page.panel is None


def test_a_view_of_everything_answers_for_all_sections(stage: Stage) -> None:
    stage.show("unread")
    stage.press("why")
    told = texts(panel_of(stage))
    publications = [p.title for p in stage.library.tree()]
    assert [text for text in told if text in publications] == publications
    assert sum("asked again after" in text for text in told) == 8


def item(menu: QMenu | None, words: str) -> QAction:
    assert menu is not None
    return next(action for action in menu.findChildren(QAction) if action.text() == words)


def test_the_menu_of_a_section_answers_for_that_section(stage: Stage) -> None:
    row = stage.window.sidebar.model.find("section:2")
    item(stage.window.menus.of_row(row), "Why was this not fetched?").trigger()
    told = texts(panel_of(stage))
    assert "Business" in told
    assert "World" not in told


def test_a_section_that_failed_says_what_failed_and_a_new_one_that_it_is_new(stage: Stage) -> None:
    world.break_section(stage.library, 1)
    stage.library.follow([NewSection("http://new.example/feed", "New", "", "Newcomer")]).result()
    stage.wait(lambda: stage.window.sidebar.has("publication:6"))
    stage.show("unread")
    stage.press("why")
    told = " ".join(texts(panel_of(stage)))
    assert "3 attempts have failed." in told
    assert "It has not been asked yet." in told


def test_its_button_syncs_what_it_speaks_of_and_the_panel_learns_of_it(stage: Stage) -> None:
    stage.show("section:2")
    stage.press("why")
    panel = panel_of(stage)
    button = next(b for b in panel.findChildren(QPushButton) if b.text() == "Sync now")
    with stage.bot.waitSignal(stage.window.syncing.ended):
        button.click()
    assert [options.publications for options in stage.engine.asked] == [(1,)]
    stage.wait(lambda: stage.window.page.panel not in (panel, None))


# -- by the clock


@dataclass
class Clock:
    now: float = world.NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def works(open_stage: OpenStage, clock: Clock) -> tuple[Stage, Clockwork]:
    """A window whose sections are all due in a quarter of an hour."""
    stage = open_stage(clock=clock)
    return stage, stage.window.clockwork


def look(stage: Stage, clockwork: Clockwork) -> int:
    """What a look brings: how many syncs there were by then."""
    stage.wait(lambda: stage.session.jobs.idle)
    clockwork.look()
    if stage.window.syncing.running:
        stage.wait(lambda: not stage.window.syncing.running)
    stage.wait(lambda: stage.session.jobs.idle)
    return len(stage.engine.asked)


def test_the_window_syncs_when_a_section_is_due_and_only_what_is(
    works: tuple[Stage, Clockwork], clock: Clock
) -> None:
    stage, clockwork = works
    clock.now += 800
    assert look(stage, clockwork) == 0
    clock.now += 200
    assert look(stage, clockwork) == 1
    assert stage.engine.asked[0].patient
    assert stage.engine.asked[0].publications == ()


def test_after_a_long_sleep_there_is_one_sync_and_then_a_rest(
    works: tuple[Stage, Clockwork], clock: Clock
) -> None:
    stage, clockwork = works
    clock.now += 40 * HOUR
    assert look(stage, clockwork) == 1
    assert look(stage, clockwork) == 1
    clock.now += 16 * 60
    assert look(stage, clockwork) == 2


def test_a_clock_that_is_set_back_stops_nothing_for_good(
    works: tuple[Stage, Clockwork], clock: Clock
) -> None:
    stage, clockwork = works
    clock.now += 40 * HOUR
    assert look(stage, clockwork) == 1
    clock.now -= 400 * 24 * HOUR
    assert look(stage, clockwork) == 1
    clock.now += 16 * 60
    assert look(stage, clockwork) == 2


def test_nothing_is_asked_by_the_clock_where_the_reader_does_not_want_it(
    works: tuple[Stage, Clockwork], clock: Clock
) -> None:
    stage, clockwork = works
    stage.window.kit.prefer(sync_minutes=0)
    clock.now += 40 * HOUR
    assert look(stage, clockwork) == 0
    stage.window.kit.prefer(sync_minutes=60)
    assert look(stage, clockwork) == 1
    clock.now += 16 * 60
    assert look(stage, clockwork) == 1


def test_a_sync_by_the_clock_that_fails_disturbs_nobody(
    works: tuple[Stage, Clockwork], clock: Clock
) -> None:
    stage, clockwork = works
    clock.now += HOUR
    stage.engine.report = SyncReport(sections_failed=2, sections_unchanged=3)
    assert look(stage, clockwork) == 1
    stage.engine.error = NoNetwork("unreachable")
    clock.now += HOUR
    assert look(stage, clockwork) == 2
    assert stage.window.toast.text() == ""


def test_without_a_network_nothing_is_tried_and_soon_after_it_is_back_everything(
    open_stage: OpenStage, clock: Clock
) -> None:
    routes: list[bool] = []
    stage = open_stage(clock=clock, route=lambda: bool(routes))
    clockwork = stage.window.clockwork
    clock.now += HOUR
    assert look(stage, clockwork) == 0
    routes.append(True)
    stage.engine.error = NoNetwork("just woken up")
    assert look(stage, clockwork) == 1
    clock.now += 61
    stage.engine.error = None
    assert look(stage, clockwork) == 2
    clock.now += 61
    assert look(stage, clockwork) == 2


def test_the_reader_chooses_how_often_in_the_menu(stage: Stage) -> None:
    for words, minutes in (("Only when I ask", 0), ("At most every hour", 60)):
        item(stage.window.menus.main(), words).trigger()
        assert stage.desk.settings.values.sync_minutes == minutes
        assert item(stage.window.menus.main(), words).isChecked()
