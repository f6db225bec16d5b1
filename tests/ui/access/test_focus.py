"""The keyboard's way through the window: in reading order, seen, and never a trap."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader_app.domain import SyncReport
from reader_app.ui.parts import column, push_button
from reader_app.ui.theme import THEMES, Theme
from tests.ui.access.places import PLACES, WALKED, focused, foremost, tops
from tests.ui.access.rings import ENOUGH, Stop, stops
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("place", WALKED)
def test_where_the_keyboard_is_can_be_seen(open_stage: OpenStage, theme: Theme, place: str) -> None:
    names = list(THEMES)[WALKED.index(place) % 2 :: 2]  # every other place in the others
    theme.choose(names[0])  # at once: a window that stands is dressed anew, slowly
    stage = open_stage()
    PLACES[place](stage)
    window, unseen = foremost(stage), []
    for name in names:
        theme.choose(name)
        met: list[Stop] = []
        for stop in stops(window):
            if met and met[-1].ring() < ENOUGH:
                unseen.append(f"{met[-1].name} in {name}")
            met.append(stop)
        assert len(met) > 1
    assert unseen == []


def test_tab_goes_through_the_window_in_reading_order(stage: Stage) -> None:
    stage.open_next()
    window = stage.window
    window.sidebar.sync_bar.button.setFocus(Qt.FocusReason.TabFocusReason)
    met = [window.sidebar.sync_bar.button, *(stop.widget for stop in stops(window))]
    landmarks = [
        window.sidebar.sync_bar.button,
        window.sidebar.tree,
        window.sidebar.menu_button,
        window.articles.search,
        window.articles.arrange,
        window.articles.table,
        window.page.bar.button("previous"),
        window.page.bar.type,
        window.page.bar.more,
        window.page.view.page(),
    ]
    places = [met.index(one) for one in landmarks]
    assert places == sorted(places)


def test_tab_takes_the_keys_of_an_action_as_they_stand(stage: Stage) -> None:
    PLACES["shortcuts"](stage)
    names = [stop.widget.accessibleName() for stop in stops(foremost(stage))]
    wanted = ["Change F5 for Sync now", "Change R for Sync now", "Add a shortcut for Sync now"]
    first = names.index(wanted[0])
    assert names[first : first + 3] == wanted


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(
    "place", ["accounts", "find", "follow", "health", "palette", "search help", "settings",
              "settings of a publication", "shortcuts", "wide table", "text and colours"]
)  # fmt: skip
def test_esc_closes_and_the_focus_returns(stage: Stage, place: str) -> None:
    stage.open_next()
    stage.window.articles.table.setFocus()
    before = focused()
    PLACES[place](stage)
    foremost(stage)
    inside = focused()
    assert inside is not before
    QTest.keyClick(inside, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert tops() == [stage.window]
    assert stage.window.focusWidget() is before


def test_esc_leaves_an_enlarged_picture_where_it_was_enlarged(stage: Stage) -> None:
    stage.open_next()
    page = stage.window.page.view.page()
    page.setFocus()
    PLACES["lightbox"](stage)
    page.setFocus()
    PLACES["lightbox"](stage)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused() is page


def test_a_toast_does_not_go_from_under_the_keyboard(stage: Stage) -> None:
    table = stage.window.articles.table
    table.setFocus()
    toast = stage.window.toast
    PLACES["toast with undo"](stage)
    button = next(one for one in toast.children() if one.property("text") == "Undo")
    assert isinstance(button, QWidget)
    button.setFocus()
    toast._expire()
    assert toast.isVisible()
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert not toast.isVisible()
    assert focused() is table
    toast.say("Saved.")
    toast._expire()
    assert not toast.isVisible()


def test_the_window_mirrors_the_way_of_the_keyboard(
    open_stage: OpenStage, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        stage = open_stage()
        stage.open_next()
        window = stage.window
        window.sidebar.sync_bar.button.setFocus(Qt.FocusReason.TabFocusReason)
        met = [stop.widget for stop in stops(window)]
        panes = (window.sidebar, window.articles, window.page)
        found = [next(n for n, one in enumerate(panes) if one.isAncestorOf(w)) for w in met]
        assert sorted(found) == found or found[-1] == 0
        edges = [pane.mapTo(window, pane.rect().center()).x() for pane in panes]
        assert edges == sorted(edges, reverse=True)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_focus_stays_on_the_sync_while_it_begins_and_ends(stage: Stage) -> None:
    bar = stage.window.sidebar.sync_bar
    stage.engine.hold, stage.engine.report = True, SyncReport()
    bar.button.setFocus()
    stage.key(bar.button, Qt.Key.Key_Space)
    stage.wait(lambda: bar.currentIndex() == 1)
    assert bar.isAncestorOf(focused())
    bar.stop.click()
    stage.wait(lambda: bar.currentIndex() == 0)
    assert bar.isAncestorOf(focused())


def test_the_keyboard_is_seen_on_a_filled_button_too(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = column(window)
    for text in ("Follow", "Remove"):
        box.addWidget(push_button(text, primary=True))
    window.show()
    window.activateWindow()
    for name in THEMES:
        theme.choose(name)
        first, second = itertools.islice(stops(window), 2)
        assert first.ring() >= ENOUGH
        second.widget.clearFocus()
        assert second.ring() >= ENOUGH
