"""The window's panes, panels and empty states."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from reader_app.domain import Fault
from reader_app.ui.dialogs import ShortcutsDialog
from reader_app.ui.models import Kind
from reader_app.ui.window.panels import TroublesPanel
from reader_app.ui.window.panes import Mode
from reader_app.ui.window.readiness import ReadinessPanel
from tests.ui import world
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []


def words_of(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def button_of(widget: QWidget, words: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text() == words)


def test_the_sidebar_lists_views_then_publications_with_counts(stage: Stage) -> None:
    entries = stage.window.sidebar.model.entries()
    views = [e.title for e in entries if e.kind is Kind.VIEW]
    assert views == ["Unread", "Today", "Saved", "All articles"]
    counts = {e.title: e.count for e in entries}
    assert counts["Unread"] == 110
    assert counts["The Border Tribune"] == 60
    assert counts["World"] == 20


def test_the_foot_says_how_many_are_ready(stage: Stage) -> None:
    assert stage.window.sidebar.ready.words() == "100 of 110 ready"


def test_what_is_missing_is_listed_with_its_reason_and_opens(stage: Stage) -> None:
    stage.window.sidebar.ready.click()
    stage.wait(lambda: isinstance(stage.window.page.panel, ReadinessPanel))
    panel = stage.window.page.panel
    assert panel is not None
    assert "100 of 110 articles" in words_of(panel)
    why = "the publisher gives only a part to readers who are not signed in"
    assert f"10 articles: {why}" in words_of(panel)
    assert "402" not in words_of(panel)
    entries = [b for b in panel.findChildren(QPushButton) if not b.text()]
    assert len(entries) == 10
    assert {b.toolTip() for b in entries} == {"The publisher answered 402 and sent a part."}
    with stage.bot.waitSignal(stage.window.reader.opened):
        entries[0].click()
    assert stage.window.page.panel is None


def test_a_failing_section_says_what_is_wrong_what_is_safe_and_what_to_do(stage: Stage) -> None:
    world.break_section(stage.library, 5)
    stage.wait(stage.window.sidebar.attention.isVisible)
    assert stage.window.sidebar.attention.words() == "1 section needs attention"
    stage.window.sidebar.attention.click()
    panel = stage.window.page.panel
    assert isinstance(panel, TroublesPanel)
    words = words_of(panel)
    for part in ("Culture · Harbour Times", "503", "stay readable", "tried again"):
        assert part in words
    button_of(panel, "Try again").click()
    stage.wait(lambda: len(stage.engine.asked) == 1)
    assert stage.engine.asked[0].publications == (2,)


def test_the_error_panel_follows_the_library(stage: Stage) -> None:
    world.break_section(stage.library, 5, Fault.NOT_FOUND)
    stage.wait(stage.window.sidebar.attention.isVisible)
    stage.press("troubles")
    world.break_section(stage.library, 1, Fault.TIMEOUT)
    stage.wait(lambda: "World" in words_of(stage.window.page.panel or QWidget()))
    stage.key(stage.window, Qt.Key.Key_Escape)
    assert stage.window.page.panel is None


def test_unfollowing_can_be_undone(stage: Stage) -> None:
    world.break_section(stage.library, 5)
    stage.wait(stage.window.sidebar.attention.isVisible)
    stage.press("troubles")
    assert stage.window.page.panel is not None
    button_of(stage.window.page.panel, "Unfollow").click()
    stage.wait(lambda: "no longer follow Harbour Times" in stage.window.toast.text())
    stage.wait(lambda: not stage.window.sidebar.has("publication:2"))
    stage.press("undo")
    stage.wait(lambda: stage.window.sidebar.has("publication:2"))


def test_the_view_of_an_unfollowed_publication_is_left(stage: Stage) -> None:
    stage.show("publication:2")
    stage.desk.subscriptions.unfollow(2)
    stage.wait(lambda: stage.window.lister.view.key == "unread")


def test_an_empty_library_welcomes(open_stage: OpenStage) -> None:
    stage = open_stage(fill=False)
    welcome = stage.window.welcome
    assert welcome.isVisible()
    assert not stage.window.panes.isVisible()
    assert welcome.add.hasFocus()
    welcome.demonstration.click()
    assert stage.demonstrated == [True]
    world.fill(stage.library, per_section=3)
    stage.wait(stage.window.panes.isVisible)
    stage.wait(lambda: len(stage.titles()) > 10)


@pytest.mark.parametrize(
    ("key", "said"),
    [("saved", "Press S"), ("unread", "read everything")],
)
def test_an_empty_list_says_what_to_do(stage: Stage, key: str, said: str) -> None:
    stage.desk.reading.mark_all_read(stage.window.lister.query()).result()
    stage.show("today")
    stage.show(key)
    stage.wait(stage.window.articles.is_empty)
    assert said in stage.window.articles.empty.text()


def test_the_keyboard_stays_in_a_list_that_is_empty_for_a_while(stage: Stage) -> None:
    pane = stage.window.articles
    pane.setFocus()
    pane.show_empty("Looking for new articles…")
    assert stage.window.focusWidget() is pane.empty
    pane.show_empty("Nothing here.", "Sync now")
    assert pane.empty.isAncestorOf(stage.window.focusWidget())
    pane.show_empty("Looking for new articles…")
    pane.show_rows()
    assert stage.window.focusWidget() is pane.table


def test_a_list_that_becomes_empty_takes_the_keyboard_from_nowhere_else(stage: Stage) -> None:
    stage.window.articles.search.setFocus()
    was = stage.window.focusWidget()
    stage.window.articles.show_empty("Nothing here.", "Sync now")
    stage.window.articles.show_rows()
    assert stage.window.focusWidget() is was


def test_a_filter_that_leaves_nothing_offers_everything(stage: Stage) -> None:
    stage.show("section:1")
    stage.desk.reading.mark_all_read(stage.window.lister.query()).result()
    with stage.bot.waitSignal(stage.window.lister.shown):
        stage.press("unread-only")
    assert stage.window.articles.empty.text() == "Nothing unread here."
    with stage.bot.waitSignal(stage.window.lister.shown):
        button_of(stage.window.articles.empty, "Show all articles").click()
    assert len(stage.titles()) == 20


def test_a_search_lists_hits_and_escape_leads_back(stage: Stage) -> None:
    stage.show("section:1")
    stage.key(stage.window, Qt.Key.Key_Slash)
    assert stage.window.articles.search.hasFocus()
    with stage.bot.waitSignal(stage.window.lister.shown):
        stage.type(stage.window.articles.search, "orchard")
    stage.wait(lambda: stage.window.lister.view.words == "orchard")
    stage.wait(lambda: bool(stage.titles()) and all("orchard" in t for t in stage.titles()))
    assert "found" in stage.window.articles.count.text()
    stage.key(stage.window.articles.search, Qt.Key.Key_Return)
    assert stage.window.articles.table.hasFocus()
    with stage.bot.waitSignal(stage.window.lister.shown):
        stage.key(stage.window.articles.table, Qt.Key.Key_Escape)
    assert stage.window.lister.view.key == "section:1"


def test_a_search_without_hits_says_so(stage: Stage) -> None:
    with stage.bot.waitSignal(stage.window.lister.shown):
        stage.type(stage.window.articles.search, "zzzz")
    stage.wait(stage.window.articles.is_empty)
    assert "No article" in stage.window.articles.empty.text()


def test_a_narrow_window_has_a_drawer(open_stage: OpenStage) -> None:
    stage = open_stage(size=(900, 700))
    window = stage.window
    assert window.panes.mode is Mode.DRAWER
    assert not window.sidebar.isVisible()
    assert window.articles.isVisible()
    assert window.page.isVisible()
    window.articles.drawer.click()
    assert window.sidebar.isVisible()
    tree = window.sidebar.tree
    with stage.bot.waitSignal(window.lister.shown):
        stage.click(tree.viewport(), tree.visualRect(window.sidebar.model.find("saved")).center())
    assert window.lister.view.key == "saved"
    assert not window.sidebar.isVisible()
    window.articles.drawer.click()
    stage.key(window, Qt.Key.Key_Escape)
    assert not window.sidebar.isVisible()


def test_the_narrowest_window_shows_one_pane_at_a_time(open_stage: OpenStage) -> None:
    stage = open_stage(size=(600, 700))
    window = stage.window
    assert window.panes.mode is Mode.SINGLE
    assert not window.page.isVisible()
    table = window.articles.table
    stage.key(table, Qt.Key.Key_Down)
    assert window.reader.article is None
    with stage.bot.waitSignal(window.reader.opened):
        stage.key(table, Qt.Key.Key_Return)
    assert window.page.isVisible()
    assert not window.articles.isVisible()
    window.page.back.click()
    assert window.articles.isVisible()
    window.resize(1280, 800)
    stage.wait(lambda: window.panes.mode is Mode.THREE)
    assert window.sidebar.isVisible()
    assert window.page.isVisible()


def test_the_sidebar_can_be_hidden(stage: Stage) -> None:
    stage.press("sidebar")
    assert not stage.window.sidebar.isVisible()
    stage.press("sidebar")
    assert stage.window.sidebar.isVisible()


def test_the_keyboard_goes_to_views(stage: Stage) -> None:
    for key, view in ((Qt.Key.Key_3, "saved"), (Qt.Key.Key_2, "today"), (Qt.Key.Key_1, "unread")):
        with stage.bot.waitSignal(stage.window.lister.shown):
            stage.key(stage.window, key, Qt.KeyboardModifier.ControlModifier)
        assert stage.window.lister.view.key == view


def test_all_shortcuts_are_on_one_page(stage: Stage) -> None:
    stage.press("shortcuts")
    dialog = stage.window.findChild(ShortcutsDialog)
    assert dialog is not None
    words = " ".join(row.spoken() for row in dialog.rows)
    for part in ("Next unread article", "Space", "F5", "Mark all as read", "Ctrl+N"):
        assert part in words
    dialog.close()


def test_every_control_has_a_name(stage: Stage) -> None:
    stage.open_next()
    nameless = [
        widget
        for widget in stage.window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLineEdit | QAbstractItemView | QAbstractScrollArea)
        and widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert [(type(w).__name__, w.parent()) for w in nameless] == []


def test_a_picture_of_the_window_is_not_empty(stage: Stage, tmp_path: Path) -> None:
    stage.open_next()
    stage.wait(lambda: stage.window.page.view.pictures_pending() == 0)
    image = stage.window.grab().toImage()
    assert image.size().width() >= 1280
    colours = {image.pixel(x, y) for x in range(0, 1280, 16) for y in range(0, 800, 16)}
    assert len(colours) > 20


def test_nothing_runs_while_nothing_happens(stage: Stage, qapp: QApplication) -> None:
    stage.open_next()
    stage.bot.wait(900)
    assert stage.session.jobs.idle
    assert stage.session.pictures.pending == 0
