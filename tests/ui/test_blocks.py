"""What was left out of an article: seen, decided, read again."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget

from reader_app.domain import (
    BlockRule,
    Extraction,
    Failure,
    Fault,
    NoNetwork,
    PageBlock,
    PublisherTrouble,
    Reread,
    Subject,
)
from reader_app.ui.dialogs import BlocksDialog
from tests.ui.conftest import Stage

__all__: list[str] = []

QUOTE, BOX, PROSE = "aside.quote < div.body", "div.letter < div.body", "p < div.body"
BLOCKS = (
    PageBlock(PROSE, "The harbour was finished in May. " * 20, "<p>…</p>", True, 120),
    PageBlock(QUOTE, "There were two of everything.", "<p>…</p>", False, 5),
    PageBlock(PROSE, "She found them in a cupboard.", "<p>…</p>", True, 6),
    PageBlock(QUOTE, "And of all else three.", "<p>…</p>", False, 5),
    PageBlock(BOX, "Our letter each Friday.", "<p>…</p>", True, 4),
)


@pytest.fixture
def dialog(stage: Stage) -> BlocksDialog:
    """Open, with the pieces of a page."""
    return opened(stage, *BLOCKS)


def opened(stage: Stage, *blocks: PageBlock) -> BlocksDialog:
    stage.engine.blocks = blocks
    if stage.window.reader.article is None:
        stage.open_next()
    stage.press("left-out")
    found = stage.window.left_out.dialog
    assert found is not None
    stage.wait(lambda: bool(found.rows))
    return found


def article(stage: Stage) -> tuple[int, int]:
    """The open article and its publication."""
    here = stage.window.reader.article
    assert here is not None
    return here.row.id, here.row.publication_id


def press(dialog: BlocksDialog, row: int, words: str) -> None:
    buttons = dialog.rows[row].findChildren(QToolButton)
    next(one for one in buttons if one.text() == words).click()


def test_the_pieces_stand_in_the_order_of_the_page_and_say_where_they_are(
    stage: Stage, dialog: BlocksDialog
) -> None:
    assert [one.block for one in dialog.rows] == list(BLOCKS)
    assert dialog.count.text() == "2 pieces are left out."
    assert not dialog.apply.isEnabled()
    focus = QApplication.focusWidget()
    assert focus is None or dialog.rows[1].isAncestorOf(focus)
    assert stage.engine.orders == [f"left out {article(stage)[0]}"]


def test_a_decision_holds_for_all_pieces_of_one_name_and_is_counted(dialog: BlocksDialog) -> None:
    press(dialog, 1, "Keep this")
    assert dialog.rows[3].wanted() is True
    assert "1 decision is new." in dialog.count.text()
    press(dialog, 4, "Never this")
    assert "2 decisions are new." in dialog.count.text()
    press(dialog, 3, "Automatic")
    assert dialog.rows[1].wanted() is None
    press(dialog, 4, "Automatic")
    assert not dialog.apply.isEnabled()


def test_applied_decisions_are_kept_and_the_article_is_read_again(
    stage: Stage, dialog: BlocksDialog
) -> None:
    id, publication = article(stage)
    press(dialog, 1, "Keep this")
    press(dialog, 4, "Never this")
    dialog.apply.click()
    stage.wait(lambda: f"reread {id}" in stage.engine.orders)
    assert set(stage.desk.rules.of(publication)) == {
        BlockRule(QUOTE, True, "There were two of everything."),
        BlockRule(BOX, False, "Our letter each Friday."),
    }
    stage.wait(lambda: "The article follows what you decided." in stage.window.toast.text())
    stage.press("undo")
    stage.wait(lambda: stage.desk.rules.of(publication) == ())
    stage.wait(lambda: stage.engine.orders.count(f"reread {id}") == 2)


def test_the_other_articles_are_offered_and_read_as_a_sync_is(
    stage: Stage, dialog: BlocksDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    id, _ = article(stage)
    monkeypatch.setattr(stage.desk.rules, "concerned", lambda *_: (id, 41, 42))
    press(dialog, 1, "Keep this")
    dialog.apply.click()
    stage.wait(lambda: "2 other articles" in stage.window.toast.text())
    stage.engine.reread_so = Reread(1, 1)
    stage.window.toast.act()
    stage.wait(lambda: "reread 41 42" in stage.engine.orders)
    stage.wait(lambda: not stage.window.syncing.running)
    said = "1 article was read again. 1 stays as it was: its page is no longer what it was."
    assert stage.window.toast.text() == said


@pytest.mark.parametrize(
    ("done", "words"),
    [
        (Reread(0, 1), "Its page has become shorter since, so the text stays as it was."),
        (
            Reread(0, 0, (Failure(Subject.PAGE, "https://a.example/1", Fault.NOT_FOUND),)),
            "The page is no longer there. The text that you have stays as it is.",
        ),
    ],
    ids=["shorter", "gone"],
)
def test_a_page_that_is_no_longer_what_it_was_is_told(
    stage: Stage, dialog: BlocksDialog, done: Reread, words: str
) -> None:
    stage.engine.reread_so = done
    press(dialog, 1, "Keep this")
    dialog.apply.click()
    stage.wait(lambda: words in stage.window.toast.text())


def test_without_a_network_the_decision_is_kept_and_another_attempt_offered(
    stage: Stage, dialog: BlocksDialog
) -> None:
    id, publication = article(stage)
    press(dialog, 1, "Keep this")
    stage.engine.error = NoNetwork("unplugged")
    dialog.apply.click()
    stage.wait(lambda: "holds from the next articles on" in stage.window.toast.text())
    assert len(stage.desk.rules.of(publication)) == 1
    stage.engine.error = None
    stage.window.toast.act()
    stage.wait(lambda: stage.engine.orders.count(f"reread {id}") == 2)


def test_looking_without_a_network_says_that_it_needs_it_once_and_tries_again(
    stage: Stage,
) -> None:
    stage.open_next()
    stage.engine.error = NoNetwork("unplugged")
    stage.press("left-out")
    dialog = stage.window.left_out.dialog
    assert dialog is not None
    stage.wait(dialog.again.isVisible)
    assert "the page is fetched once" in dialog.said.text()
    stage.engine.error, stage.engine.blocks = None, BLOCKS
    dialog.again.click()
    stage.wait(lambda: bool(dialog.rows))


def test_a_page_that_has_gone_leaves_the_text_and_says_so(stage: Stage) -> None:
    stage.open_next()
    stage.engine.error = PublisherTrouble(Fault.GONE, "410", status=410)
    stage.press("left-out")
    dialog = stage.window.left_out.dialog
    assert dialog is not None
    stage.wait(dialog.again.isVisible)
    assert dialog.said.text() == (
        "The page is no longer there. The text that you have stays as it is."
    )


def test_the_feeds_text_is_chosen_and_asked_for(stage: Stage, dialog: BlocksDialog) -> None:
    _, publication = article(stage)
    dialog.feed.click()
    assert dialog.apply.isEnabled()
    dialog.apply.click()
    stage.wait(lambda: bool(stage.engine.asked))
    assert stage.engine.asked[0].publications == (publication,)
    assert stage.desk.rules.extraction(publication) is Extraction.FEED
    stage.wait(lambda: not stage.window.syncing.running)
    again = opened(stage, *BLOCKS)
    assert again.feed.isChecked()
    assert not again.apply.isEnabled()


def test_a_rule_that_is_not_followed_says_why(stage: Stage) -> None:
    ignored = PageBlock(PROSE, "All of it.", "<p>…</p>", True, 120, rule=False)
    dialog = opened(stage, ignored, *BLOCKS[1:2])
    assert dialog.rows[0].wanted() is False
    spoken = [one.text() for one in dialog.rows[0].findChildren(QLabel)]
    assert "In the article: without it too little would be left" in spoken
    press(dialog, 0, "Automatic")
    assert dialog.decided() == {PROSE: None}


def test_rules_go_into_a_file_and_come_out_of_one(
    stage: Stage, dialog: BlocksDialog, tmp_path: Path
) -> None:
    id, publication = article(stage)
    stage.desk.rules.decide(publication, QUOTE, True, "There").result()
    file = tmp_path / "rules.json"
    here = stage.window.left_out
    here.export_to(publication, str(file))
    stage.wait(lambda: dialog.told.text() == "Exported 1 rule.")
    assert json.loads(file.read_text("utf-8"))["rules"][0]["block"] == QUOTE
    stage.desk.rules.decide(publication, QUOTE, None).result()
    open_article = stage.window.reader.article
    assert open_article is not None
    here.import_from(open_article, str(file))
    stage.wait(lambda: f"reread {id}" in stage.engine.orders)
    assert stage.desk.rules.of(publication) == (BlockRule(QUOTE, True, "There"),)
    assert here.dialog is None


def test_a_file_without_rules_is_told_in_the_dialog(
    stage: Stage, dialog: BlocksDialog, tmp_path: Path
) -> None:
    file = tmp_path / "holiday.json"
    file.write_text("{}", "utf-8")
    here = stage.window.reader.article
    assert here is not None
    stage.window.left_out.import_from(here, str(file))
    stage.wait(lambda: "holiday.json" in dialog.told.text())


def test_everything_is_reached_by_keyboard_and_has_a_name(dialog: BlocksDialog) -> None:
    for button in dialog.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text()
    for one in dialog.rows:
        choices = one.findChildren(QToolButton)
        chosen = next(choice for choice in choices if choice.isChecked())
        assert chosen.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert all(one.block.text[:12] in choice.accessibleName() for choice in choices)
    dialog.rows[1].choice.focus()
    QTest.keyClick(dialog.rows[1].findChildren(QToolButton)[0], Qt.Key.Key_Right)
    assert dialog.rows[1].wanted() is True
    assert dialog.apply.isEnabled()


def test_tab_goes_through_the_pieces_before_it_leaves_them(dialog: BlocksDialog) -> None:
    dialog.rows[0].choice.focus()
    places: list[QWidget] = []
    for _ in range(len(dialog.rows) + 1):
        widget = QApplication.focusWidget()
        assert widget is not None
        places.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert all(row.isAncestorOf(at) for row, at in zip(dialog.rows, places, strict=False))
    assert places[-1] is dialog.feed


def test_a_page_of_many_pieces_is_there_before_all_its_rows(stage: Stage) -> None:
    many = tuple(
        PageBlock(f"p.part-{n % 20} < div", f"Piece {n}.", "<p>…</p>", n != 3, 2) for n in range(80)
    )
    dialog = opened(stage, *many)
    assert len(dialog.rows) < 80
    press(dialog, 3, "Keep this")
    stage.wait(lambda: len(dialog.rows) == 80)
    assert [one.block for one in dialog.rows] == list(many)
    assert dialog.rows[43].wanted() is dialog.rows[63].wanted() is True
    assert set(dialog.decided()) == {"p.part-3 < div"}


def test_an_article_without_an_address_has_no_page_to_look_at(stage: Stage) -> None:
    assert not stage.window.actions_["left-out"].isEnabled()
    stage.open_next()
    assert stage.window.actions_["left-out"].isEnabled()
