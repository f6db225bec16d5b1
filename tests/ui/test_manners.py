"""What the window does about the world around it: other programs, the day, signals, languages."""

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader_app.library import Library
from reader_app.ui.interrupts import Interrupts
from reader_app.ui.models import HeadingRole
from reader_app.ui.parts import direction, flags, isolated, wrap
from reader_app.ui.phrase import date_form, when
from reader_app.ui.theme import Theme
from tests.ui import world
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []

ARABIC = "«سانت أورلا» 2026 تعيد بناء رصيف الميناء"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_asks_for_an_orderly_end(qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    interrupts = Interrupts()
    try:
        with qtbot.waitSignal(interrupts.asked):
            os.kill(os.getpid(), number)
    finally:
        interrupts.end()
    assert signal.getsignal(number) is before


def test_the_day_headings_are_renewed_at_midnight(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = stage.window.articles.model
    assert model.index(0, 0).data(HeadingRole) == "Today"
    monkeypatch.setattr(world, "NOW", world.NOW + world.DAY)
    stage.window.watch.look()
    stage.wait(lambda: model.index(0, 0).data(HeadingRole) == "Yesterday")
    counts = {e.key: e.count for e in stage.window.sidebar.model.entries()}
    stage.wait(lambda: counts["unread"] > 0)


@pytest.mark.logs  # two libraries of one process share a mark
def test_what_another_program_did_shows_in_tree_counts_list_and_article(stage: Stage) -> None:
    first = stage.open_next()
    article = stage.window.reader.article
    assert article is not None
    other = Library.open(stage.library.folder, clock=lambda: world.NOW)
    stage.window.watch.look()
    stage.bot.wait(50)
    try:
        other.mark([article.row.id], saved=True).result()
        other.rename_publication(1, "The Other Tribune").result()
        gone = other.tree()[1]
        other.unfollow(gone.id).result()
    finally:
        other.close()
    stage.window.watch.look()
    titles = stage.window.sidebar.model
    stage.wait(lambda: "The Other Tribune" in [e.title for e in titles.entries()])
    stage.wait(lambda: gone.title not in [e.title for e in titles.entries()])
    stage.wait(lambda: saved(stage))
    model = stage.window.articles.model
    rows = [model.article_row(row) for row in range(model.rowCount())]
    assert not [row for row in rows if row is not None and row.publication == gone.title]
    assert stage.opened() == first


def saved(stage: Stage) -> bool:
    article = stage.window.reader.article
    return article is not None and article.row.saved


def test_own_changes_are_not_taken_for_those_of_another_program(stage: Stage) -> None:
    told: list[bool] = []
    stage.window.watch.elsewhere.connect(lambda: told.append(True))
    stage.window.watch.look()
    stage.open_next()
    stage.press("toggle-saved")
    stage.wait(lambda: saved(stage))
    stage.window.watch.look()
    stage.desk.stamp().result()
    stage.bot.wait(100)
    assert not told


def test_a_sync_can_be_stopped_before_it_has_begun(stage: Stage) -> None:
    stage.engine.hold = True
    stage.press("sync")
    stage.press("cancel")
    stage.wait(lambda: not stage.window.syncing.running)


def test_every_line_of_a_headline_runs_as_its_first_letter_does() -> None:
    assert direction(ARABIC) is Qt.LayoutDirection.RightToLeft
    right = Qt.TextFlag.TextForceRightToLeft.value | Qt.AlignmentFlag.AlignRight.value
    assert flags(ARABIC) & right == right
    assert flags("12 harbours") & Qt.TextFlag.TextForceLeftToRight.value
    assert not flags("12 harbours") & Qt.AlignmentFlag.AlignRight.value
    assert wrap(ARABIC, "sans", 16, 400, 120, 2)[0].startswith("«")
    assert isolated("a") == "\u2068a\u2069"


@pytest.mark.parametrize(
    ("name", "heading", "short"),
    [
        ("en_US", "Friday, November 20", "Nov 20"),
        ("en_GB", "Friday, 20 November", "20 Nov"),
        ("de_DE", "Freitag, 20. November", "20. Nov."),
        ("fr_FR", "vendredi 20 novembre", "20 nov."),
        ("es_ES", "viernes, 20 de noviembre", "20 de nov"),
        ("ja_JP", "11月20日金曜日", "11月20日"),
        ("hu_HU", "november 20., péntek", "nov. 20."),
    ],
)
def test_dates_are_written_as_the_readers_country_does(name: str, heading: str, short: str) -> None:
    locale = QLocale(name)
    that = QDate(2026, 11, 20)
    assert locale.toString(that, date_form(locale, weekday=True, year=False)) == heading
    assert locale.toString(that, date_form(locale, year=False, short=True)) == short


def test_a_row_says_its_time_under_a_days_heading_and_else_its_date() -> None:
    noon = world.NOW - 3 * world.DAY
    assert when(noon, world.NOW, days=14).count(":") == 1
    assert "Nov" in when(noon, world.NOW, days=1)


def test_articles_grow_with_the_text_of_the_system(stage: Stage, theme: Theme) -> None:
    stage.open_next()
    usual = stage.window.page.typography.size
    theme.enlarge(2)
    try:
        assert stage.window.page.typography.size > 1.5 * usual
    finally:
        theme.enlarge(1)
    assert stage.window.page.typography.size == usual


def test_tools_of_an_article_are_there_only_with_one(stage: Stage) -> None:
    page = stage.window.page
    assert not page.bar.button("toggle-saved").isVisible()
    stage.open_next()
    assert page.bar.button("toggle-saved").isVisible()
    stage.press("troubles")
    assert not page.bar.button("toggle-saved").isVisible()
    stage.key(stage.window, Qt.Key.Key_Escape)
    assert page.bar.button("toggle-saved").isVisible()


def test_a_long_message_keeps_inside_a_narrow_window(open_stage: OpenStage) -> None:
    stage = open_stage(size=(420, 600))
    toast = stage.window.toast
    toast.say("Something happened that takes many words to tell. " * 3, "Undo", lambda: None)
    assert toast.x() >= 0
    assert toast.geometry().right() < stage.window.width()


def test_an_empty_window_is_titled_by_the_program_alone(open_stage: OpenStage) -> None:
    stage = open_stage(fill=False)
    stage.wait(lambda: stage.window.lister.view.key == "unread")
    stage.bot.wait(50)
    assert stage.window.windowTitle() == "Broadsheet"


@pytest.mark.logs  # two libraries of one process share a mark
def test_a_list_of_subscriptions_shows_in_a_window_that_is_open(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    stage = open_stage(fill=False)
    other = Library.open(tmp_path / "library", clock=lambda: world.NOW)
    world.follow_all(other)
    other.close()
    stage.window.watch.look()
    stage.wait(lambda: stage.window.follows_any)


def test_an_empty_list_says_that_a_sync_may_fill_it(stage: Stage) -> None:
    stage.show("unread")
    stage.press("mark-all")
    stage.wait(lambda: stage.library.counts(0).unread == 0)
    stage.show("today")
    stage.show("unread")
    empty = stage.window.articles.empty
    assert "read everything" in empty.text()
    stage.engine.hold = True
    stage.press("sync")
    assert empty.text() == "Looking for new articles…"
    stage.press("cancel")
    stage.wait(lambda: "read everything" in empty.text())


def test_keys_walk_through_the_drawer_and_return_closes_it(open_stage: OpenStage) -> None:
    stage = open_stage(size=(640, 700))
    window, tree = stage.window, stage.window.sidebar.tree
    stage.press("sidebar")
    tree.setFocus()
    stage.key(tree, Qt.Key.Key_Down)
    stage.key(tree, Qt.Key.Key_Down)
    stage.wait(lambda: window.lister.view.key == "saved")
    assert window.sidebar.isVisible()
    stage.key(tree, Qt.Key.Key_Return)
    assert not window.panes.drawer_open
    assert window.articles.table.hasFocus()


def test_a_new_name_shows_above_the_list_and_in_its_rows(stage: Stage) -> None:
    stage.show("section:1")
    stage.show("publication:1")
    stage.desk.subscriptions.rename_publication(1, "My Own Tribune")
    title = stage.window.articles.title
    stage.wait(lambda: title.text() == "My Own Tribune")
    assert stage.window.windowTitle() == "My Own Tribune – Broadsheet"
    model = stage.window.articles.model
    rows = [model.article_row(row) for row in range(model.rowCount())]
    assert {row.publication for row in rows if row is not None} == {"My Own Tribune"}


def test_sections_that_fail_alike_are_one_trouble_and_all_are_tried_again(stage: Stage) -> None:
    for section in (1, 2, 5):
        world.break_section(stage.library, section)
    stage.wait(stage.window.sidebar.attention.isVisible)
    stage.wait(lambda: stage.window.sidebar.attention.words().startswith("3"))
    stage.press("troubles")
    panel = stage.window.page.panel
    assert panel is not None
    labels = [label.text() for label in panel.findChildren(QLabel)]
    assert "World, Business · The Border Tribune" in labels
    buttons = {b.text(): b for b in panel.findChildren(QPushButton)}
    assert buttons["Unfollow"].toolTip() == "Unfollow Harbour Times with all its sections"
    buttons["Try all again"].click()
    stage.wait(lambda: len(stage.engine.asked) == 1)
    assert stage.engine.asked[0].publications == ()
