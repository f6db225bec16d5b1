"""Muting in the window: from an article's menu, on its own page, and back again."""

from PySide6.QtWidgets import QMenu

from reader_app.domain import ArticleQuery, MuteKind
from reader_app.ui.muting import MutedSpread, RuleDialog
from tests.ui.conftest import Stage

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
    page.rule_menu(f"rule:{rule.id}").actions()[0].trigger()
    stage.wait(lambda: stage.desk.browsing.counts().unread == before)
    undone = stage.desk.reading.undo()
    assert undone is not None
    undone.result(timeout=20)
    assert stage.desk.browsing.counts().unread < before


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


def test_a_muted_article_that_is_open_says_so_and_is_shown_again(stage: Stage) -> None:
    stage.desk.mutes.add(MuteKind.WORD, "lighthouse").result()
    (first, *_) = stage.desk.mutes.muted(1)
    reader, view = stage.window.reader, stage.window.page.view
    reader.open(first.row.id, at_once=True)
    stage.wait(lambda: "This article is muted: “lighthouse”." in view.page().toPlainText())
    view.unmute_wanted.emit(first.row.id)
    stage.wait(lambda: "muted" not in view.page().toPlainText())
    assert stage.desk.mutes.rule_of(first.row.id) is None
