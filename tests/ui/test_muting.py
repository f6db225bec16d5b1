"""Muting in the window: from an article's menu, on its own page, and back again."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader_app.domain import ArticleQuery, Mute, MuteKind
from reader_app.ui.muting import MutedSpread, RuleDialog
from tests.ui import world
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []


def spread(stage: Stage) -> MutedSpread:
    stage.window.choose("muted")
    standing = stage.window.spreads.standing
    assert isinstance(standing, MutedSpread)
    stage.wait(lambda: standing.found is not None)
    return standing


def menu_of(stage: Stage) -> QMenu:
    """The submenu of the first article of the list, filled."""
    number = next(n for n in range(9) if stage.window.row_menu.of(n) is not None)
    menu = stage.window.row_menu.of(number)
    assert menu is not None
    sub = next(one.menu() for one in menu.actions() if one.text() == "Mute")
    assert isinstance(sub, QMenu)
    sub.aboutToShow.emit()
    stage.wait(lambda: len(sub.actions()) > 3)
    return sub


def test_an_author_is_muted_from_the_menu_of_an_article_and_comes_back(stage: Stage) -> None:
    stage.window.choose("unread")
    stage.wait(lambda: bool(stage.window.lister.ids))
    before = stage.desk.browsing.counts().unread
    sub = menu_of(stage)
    author = next(one for one in sub.actions() if one.text().startswith("Articles by"))
    author.trigger()
    stage.wait(lambda: stage.desk.browsing.counts().unread < before)
    (rule,) = stage.desk.mutes.all()
    assert rule.kind is MuteKind.AUTHOR
    page = spread(stage)
    stage.wait(lambda: page.found is not None and bool(page.found.muted))
    keys = page.view.order()
    first = next(key for key in keys if key.startswith("article:"))
    number = int(first.partition(":")[2])
    page.view.choice.emit(first, "show")
    stage.wait(lambda: number in stage.desk.browsing.ids(ArticleQuery()))
    page.rule_menu(f"rule:{rule.id}").actions()[-1].trigger()
    stage.wait(lambda: stage.desk.browsing.counts().unread == before)
    undone = stage.desk.reading.undo()
    assert undone is not None
    undone.result(timeout=20)
    assert stage.desk.browsing.counts().unread < before


def test_what_is_selected_in_an_article_is_muted_from_its_menus(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)  # this platform has no room for one
    stage.show("unread")
    stage.open_next()
    page = stage.window.page.view.page()
    page.setTextCursor(page.document().find("harbour"))
    menus = [stage.window.page.bar.menu()]
    page.asked.connect(menus.append)
    place = page.viewport().rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(page.viewport(), QContextMenuEvent(reason, place, place))
    entries = []
    for menu in menus:
        sub = menu.actions()[-1].menu()
        assert isinstance(sub, QMenu)
        assert sub.title() == "Mute"
        sub.aboutToShow.emit()
        stage.wait(lambda: stage.session.jobs.idle)
        entries.append([one.text() for one in sub.actions()])
        words = next(one for one in sub.actions() if one.text() == "“harbour”…")
    assert entries[0] == entries[1]
    assert any(one.startswith("Articles by") for one in entries[0])
    words.trigger()
    (dialog,) = stage.window.findChildren(RuleDialog)
    assert dialog.value.text() == "harbour"
    dialog.go.click()
    stage.wait(lambda: [one.value for one in stage.desk.mutes.all()] == ["harbour"])
    stage.press("undo")
    stage.wait(lambda: stage.desk.mutes.all() == ())


def test_a_topic_is_offered_once_however_it_is_written(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("world", "Sea", "World", "…")
    monkeypatch.setattr(type(stage.library.mutes), "topics", lambda *_: names)
    found = stage.desk.mutes.offered(stage.window.lister.ids[0])
    assert found is not None
    assert found.topics == ("World", "Sea")


def test_a_word_is_muted_on_the_page_of_what_is_muted(stage: Stage) -> None:
    page = spread(stage)
    page.view.pressed.emit("mute")
    (dialog,) = stage.window.findChildren(RuleDialog)
    assert not dialog.go.isEnabled()
    dialog.value.setText("lighthouse")
    dialog.text.setChecked(True)
    dialog.span.setCurrentIndex(1)
    assert dialog.go.isEnabled()
    dialog.go.click()
    stage.wait(lambda: page.found is not None and len(page.found.rules) == 1)
    (rule,) = stage.desk.mutes.all()
    assert (rule.kind, rule.value, rule.text) == (MuteKind.WORD, "lighthouse", True)
    assert rule.until is not None


def test_the_dialog_says_beforehand_how_many_articles_a_rule_hides(stage: Stage) -> None:
    page = spread(stage)
    page.view.pressed.emit("mute")
    (dialog,) = stage.window.findChildren(RuleDialog)
    assert not dialog.forecast.isVisible()
    dialog.value.setText("harbour")
    stage.wait(lambda: dialog.forecast.text() != "")
    dialog.text.setChecked(True)
    number = stage.desk.mutes.forecast(dialog.rule())[0]
    words = f"Of the last 7 days it hides {number} unread articles."
    assert number > 1
    stage.wait(lambda: dialog.forecast.text() == words)
    assert dialog.forecast.isVisible()
    before = stage.desk.browsing.counts().unread
    dialog.go.click()
    stage.wait(lambda: stage.desk.browsing.counts().unread == before - number)


def test_a_muted_article_that_is_open_says_so_and_is_shown_again(stage: Stage) -> None:
    stage.desk.mutes.add(MuteKind.WORD, "lighthouse").result()
    (first, *_) = stage.desk.mutes.muted(1)
    reader, view = stage.window.reader, stage.window.page.view
    reader.open(first.row.id, at_once=True)
    stage.wait(lambda: "This article is muted: “lighthouse”." in view.page().toPlainText())
    view.unmute_wanted.emit(first.row.id)
    stage.wait(lambda: "muted" not in view.page().toPlainText())
    assert stage.desk.mutes.rule_of(first.row.id) is None


def test_how_much_of_the_day_is_muted_stands_under_the_list_and_leads_there(stage: Stage) -> None:
    stage.show("unread")
    foot = stage.window.articles.muted
    assert not foot.isVisible()
    stage.desk.mutes.add(MuteKind.WORD, "the", text=True).result()
    number = stage.desk.mutes.today()
    assert number
    stage.wait(foot.isVisible)
    assert foot.words() == foot.accessibleName() == f"{number} muted today"
    foot.setFocus()
    QTest.keyClick(foot, Qt.Key.Key_Space)
    stage.wait(lambda: stage.window.spreads.key == "muted")
    assert stage.window.go_back()
    assert stage.window.lister.view.key == "unread"
    undone = stage.desk.reading.undo()
    assert undone is not None
    undone.result(timeout=20)
    stage.wait(lambda: not foot.isVisible())


def dialog_of(stage: Stage, page: MutedSpread, rule: Mute) -> RuleDialog:
    """Opened from the rule's own line."""
    stage.wait(lambda: f"rule:{rule.id}" in page.view.order())
    page.view.opened.emit(f"rule:{rule.id}")
    (dialog,) = stage.window.findChildren(RuleDialog)
    return dialog


def test_a_rule_is_given_another_end_and_one_publication_and_back(stage: Stage) -> None:
    page = spread(stage)
    stage.desk.mutes.add(MuteKind.WORD, "the", text=True).result()
    (before,) = stage.desk.mutes.all()
    dialog = dialog_of(stage, page, before)
    assert (dialog.value.text(), dialog.text.isChecked()) == ("the", True)
    assert dialog.span.currentText() == "For good"
    assert not dialog.day.isVisible()
    dialog.span.setCurrentIndex(dialog.span.count() - 1)
    assert dialog.day.isVisible()
    dialog.day.setDate(QDate(2030, 5, 17))
    dialog.where.setCurrentIndex(1)
    assert page.found is not None
    only = page.found.publications[0]
    assert dialog.where.currentText() == only[1]
    dialog.go.click()
    muted = stage.desk.mutes.muted
    stage.wait(lambda: {one.row.publication_id for one in muted(999)} == {only[0]})
    (after,) = stage.desk.mutes.all()
    assert (after.id, after.publication_id) == (before.id, only[0])
    assert after.until == stage.desk.mutes.through(date(2030, 5, 17))
    assert 0 < after.articles < before.articles
    undone = stage.desk.reading.undo()
    assert undone is not None
    undone.result(timeout=20)
    assert stage.desk.mutes.all() == (before,)


def test_an_end_that_is_left_alone_stays_to_the_second(stage: Stage) -> None:
    page = spread(stage)
    end = stage.desk.mutes.until(30)
    stage.desk.mutes.add(MuteKind.WORD, "lighthouse", until=end).result()
    (rule,) = stage.desk.mutes.all()
    dialog = dialog_of(stage, page, rule)
    assert dialog.day.isVisible()
    assert dialog.rule() == rule
    dialog.span.setCurrentIndex(0)
    assert dialog.rule().until == stage.desk.mutes.until(1)
    dialog.reject()


def test_of_a_muted_story_only_the_end_can_be_another(stage: Stage) -> None:
    page = spread(stage)
    stage.desk.mutes.add(MuteKind.STORY, "Storm at the coast", story_id=7).result()
    (rule,) = stage.desk.mutes.all()
    dialog = dialog_of(stage, page, rule)
    assert not any(one.isVisible() for one in (dialog.kind, dialog.value, dialog.where))
    dialog.span.setCurrentIndex(1)
    dialog.go.click()
    stage.wait(lambda: stage.desk.mutes.all()[0].until is not None)
    (after,) = stage.desk.mutes.all()
    assert (after.kind, after.value, after.story_id) == (MuteKind.STORY, rule.value, 7)


def test_a_rule_that_ends_while_the_window_is_open_brings_its_articles_back(
    open_stage: OpenStage,
) -> None:
    moment = [float(world.NOW)]
    stage = open_stage(clock=lambda: moment[0])
    stage.window.kit.prefer(sync_minutes=0)
    stage.show("unread")
    before = list(stage.window.lister.ids)
    stage.desk.mutes.add(MuteKind.WORD, "the", text=True, until=world.NOW + 60).result()
    stage.wait(lambda: len(stage.window.lister.ids) < len(before))
    stage.window.clockwork.look()
    stage.wait(lambda: stage.session.jobs.idle)
    assert len(stage.desk.mutes.all()) == 1
    moment[0] += 60
    stage.window.clockwork.look()
    stage.wait(lambda: list(stage.window.lister.ids) == before)
    assert stage.desk.mutes.all() == ()
