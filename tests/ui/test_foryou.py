"""For You in the real window: offered, learning, chosen with reasons, and what it has learnt."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from reader_app.domain import ENOUGH, ArticleQuery, ArticleRow, Fewer, TasteCounter, Trait
from reader_app.services import figures
from reader_app.ui.columns import Card, Cards, ColumnsView, Heading, Lead, Note
from reader_app.ui.foryou import ForYouSpread, LearntSpread
from reader_app.ui.foryou.asking import AskOff, AskReset
from reader_app.ui.foryou.lines import LearntModel, named
from tests.ui import world
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []

Key = Qt.Key
HABIT = 1  # the publication that the reader likes


def rows(stage: Stage, publication: int = HABIT) -> list[ArticleRow]:
    ids = [*stage.library.ids(ArticleQuery(publication_id=publication))]
    return stage.library.rows(ids)


def taught(stage: Stage) -> Stage:
    """Ten older articles of each of two papers were opened, and those of the first finished."""
    taste = stage.desk.taste
    taste.turn(True).result()
    for row in [*rows(stage)[-10:], *rows(stage, 2)[-10:]]:
        taste.opened(row.id).result()
    for row in rows(stage)[-10:]:
        taste.finished(row.id).result()
    stage.wait(lambda: stage.window.liking.switch.on and stage.session.jobs.idle)
    return stage


def visit(stage: Stage, key: str = "foryou") -> ForYouSpread | LearntSpread:
    stage.window.choose(key)
    stage.wait(lambda: stage.session.jobs.idle)
    found = stage.window.spreads.standing
    assert isinstance(found, ForYouSpread | LearntSpread)
    return found


def for_you(stage: Stage) -> ForYouSpread:
    found = visit(stage)
    assert isinstance(found, ForYouSpread)
    return found


def learnt(stage: Stage) -> LearntSpread:
    found = visit(stage, "taste")
    assert isinstance(found, LearntSpread)
    return found


def cards(view: ColumnsView) -> list[Card]:
    found: list[Card] = []
    for block in view.blocks:
        match block:
            case Lead(card, beside):
                found += [card, *beside]
            case Cards(several):
                found += several
    return found


def notes(view: ColumnsView) -> list[Note]:
    return [block for block in view.blocks if isinstance(block, Note)]


def heading(view: ColumnsView) -> Heading:
    return next(block for block in view.blocks if isinstance(block, Heading))


def counter(stage: Stage, trait: Trait, label: str) -> TasteCounter:
    return next(
        one for one in stage.desk.taste.learnt() if one.trait is trait and one.label == label
    )


def dialog(stage: Stage) -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


# -- the page


def test_while_it_is_off_it_says_what_it_would_need_and_shows_what_is_new(stage: Stage) -> None:
    view = for_you(stage).view
    (note,) = notes(view)
    assert note.text.startswith("For You is off.")
    assert not note.button
    assert heading(view).title == "Top stories from your publications"
    assert cards(view)
    assert all(not card.why and not card.choices for card in cards(view))


def test_with_enough_it_is_offered_and_turned_on_by_the_button(stage: Stage) -> None:
    stage.library.mark([row.id for row in rows(stage)[:ENOUGH]], saved=True).result()
    view = for_you(stage).view
    (note,) = notes(view)
    assert note.text.startswith(f"You have saved or read to the end {ENOUGH} articles")
    assert note.button == "Turn on For You"
    view.pressed.emit(note.press)
    stage.wait(lambda: heading(view).title == "Chosen for you")
    assert stage.desk.taste.on()
    assert not notes(view)
    stage.wait(lambda: stage.session.jobs.idle)


def test_while_it_learns_it_says_so(stage: Stage) -> None:
    stage.desk.taste.turn(True).result()
    stage.desk.taste.opened(rows(stage)[0].id).result()
    view = for_you(stage).view
    (note,) = notes(view)
    assert note.text.startswith("For You is learning.")
    assert f"1 article of the {ENOUGH}" in note.text


def test_each_card_says_why_with_figures_and_what_is_tried_is_marked(stage: Stage) -> None:
    found = cards(for_you(taught(stage)).view)
    habits = [card for card in found if "ou finished 10 of 10 from The Border Tribune" in card.why]
    assert habits
    assert all(card.explained for card in found)
    tried = [card for card in found if card.mark]
    assert tried
    assert all(card.mark == "Outside your habits" for card in tried)
    assert not any("Tribune" in card.kicker for card in tried)


def test_an_article_is_opened_and_the_page_stands_as_it_was_left(stage: Stage) -> None:
    view = for_you(taught(stage)).view
    before = view.order()
    with stage.bot.waitSignal(stage.window.reader.opened, timeout=30_000):
        view.opened.emit(before[2])
    stage.wait(lambda: stage.session.jobs.idle)
    assert stage.window.reader.article is not None
    assert f"article:{stage.window.reader.article.row.id}" == before[2]
    stage.press("back")
    stage.wait(lambda: stage.session.jobs.idle)
    assert view.order() == before
    card = view.card(before[2])
    assert card is not None
    stage.wait(lambda: not card.card.unread)


def test_fewer_like_this_asks_of_what_and_can_be_undone(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _: asked.append(menu))
    view = for_you(taught(stage)).view
    key = next(card.key for card in cards(view) if "Tribune" in card.kicker)
    view.choice.emit(key, "fewer")
    texts = [action.text() for action in asked[0].actions()]
    assert texts[0] == "Not this article"
    assert texts[1] == "Its topic"
    assert texts[-1] == "The publication: The Border Tribune"
    asked[0].actions()[-1].trigger()
    stage.wait(lambda: key not in view.order())
    assert counter(stage, Trait.PUBLICATION, "The Border Tribune").hidden == 1
    assert "fewer articles from The Border Tribune" in stage.window.toast.text()
    stage.press("undo")
    stage.wait(lambda: key in view.order())
    assert counter(stage, Trait.PUBLICATION, "The Border Tribune").hidden == 0


def test_the_menu_of_the_list_has_it_too_while_it_is_on(stage: Stage) -> None:
    def entry() -> QMenu | None:
        opened = stage.window.row_menu.of(1)
        assert opened is not None
        found = [one for one in opened.actions() if one.text() == "Fewer like this"]
        below = found[0].menu() if found else None
        assert below is None or isinstance(below, QMenu)
        return below

    assert entry() is None
    taught(stage)
    below = entry()
    assert below is not None
    row = stage.window.articles.model.article_row(1)
    assert row is not None
    below.actions()[0].trigger()
    stage.wait(lambda: row.id in stage.desk.taste.hidden([row.id]))


def test_what_was_seen_and_not_opened_is_passed_over_when_the_reader_goes(stage: Stage) -> None:
    view = for_you(taught(stage)).view
    stage.wait(lambda: bool(view.seen()))
    seen = {int(key.partition(":")[2]) for key in view.seen()}
    before = sum(one.passed for one in stage.desk.taste.learnt() if one.trait is Trait.ALL)
    stage.show("unread")
    stage.wait(
        lambda: any(
            one.passed == before + len(seen)
            for one in stage.desk.taste.learnt()
            if one.trait is Trait.ALL
        )
    )
    shown = stage.library.taste.portraits(sorted(seen))
    assert {one.shown for one in shown} == {1}


def test_nothing_is_recorded_in_the_window_while_it_is_off(stage: Stage) -> None:
    view = for_you(stage).view
    stage.wait(lambda: bool(view.seen()))
    attention = stage.window.liking.attention
    with stage.bot.waitSignal(stage.window.reader.opened, timeout=30_000):
        view.opened.emit(view.order()[0])
    attention._open.timeout.emit()
    stage.show("unread")
    stage.wait(lambda: stage.session.jobs.idle)
    assert stage.desk.taste.learnt() == ()


# -- what is read


def test_an_article_that_stays_open_counts_as_opened(stage: Stage) -> None:
    taught(stage)
    attention = stage.window.liking.attention
    before = stage.desk.taste.learnt()[0].opened
    title = stage.open_next()
    assert title
    assert attention._open.isActive()
    assert stage.desk.taste.learnt()[0].opened == before
    stage.window.activateWindow()
    stage.wait(stage.window.isActiveWindow)
    attention._open.timeout.emit()
    stage.wait(lambda: stage.desk.taste.learnt()[0].opened == before + 1)
    attention._open.timeout.emit()
    stage.wait(lambda: stage.session.jobs.idle)
    assert stage.desk.taste.learnt()[0].opened == before + 1


def test_who_stays_with_an_article_of_the_list_has_passed_over_those_above(stage: Stage) -> None:
    taught(stage)
    model, table = stage.window.articles.model, stage.window.articles.table
    ids = [id for row in range(8) if (id := model.id_at(row)) is not None]
    table.select(ids[3])
    with stage.bot.waitSignal(stage.window.reader.opened, timeout=30_000):
        stage.window.reader.open(ids[3], at_once=True)
    stage.window.activateWindow()
    stage.wait(stage.window.isActiveWindow)
    stage.window.liking.attention._open.timeout.emit()
    stage.wait(lambda: stage.desk.taste.learnt()[0].passed == 3)
    whose = stage.library.rows(ids[:3])
    for row in whose:
        assert counter(stage, Trait.PUBLICATION, row.publication).passed


def test_at_the_end_of_the_text_it_counts_as_finished(stage: Stage) -> None:
    taught(stage)
    attention, view = stage.window.liking.attention, stage.window.page.view
    before = stage.desk.taste.learnt()[0].finished
    stage.open_next()
    stage.wait(lambda: stage.session.jobs.idle)
    stage.window.activateWindow()
    stage.wait(stage.window.isActiveWindow)
    while view.page_down():
        pass
    stage.wait(lambda: view.reading_place().ended)
    attention._rest.timeout.emit()
    stage.wait(lambda: stage.session.jobs.idle)
    assert stage.desk.taste.learnt()[0].finished == before  # nobody reads that fast
    attention._open.timeout.emit()
    stage.wait(lambda: stage.desk.taste.learnt()[0].finished == before + 1)


# -- what it has learnt


def test_every_counter_is_a_line_that_is_found_and_sorted(stage: Stage) -> None:
    page = learnt(taught(stage)).page
    there = [one for one in stage.desk.taste.learnt() if one.trait is not Trait.ALL]
    assert page.rows.rowCount() == len(there)
    first = page.rows.index(0, 0)
    tribune = counter(stage, Trait.PUBLICATION, "The Border Tribune")
    assert named(tribune) == "Publication The Border Tribune: finished 10 of 10"
    page.field.setText("publication tribune")
    assert page.rows.rowCount() == 1
    assert page.rows.data(first, Qt.ItemDataRole.AccessibleTextRole) == named(tribune)
    page.field.setText("no such word")
    assert page.nothing.text() == "No line has these words."
    page.field.clear()
    page.table.horizontalHeader().sectionClicked.emit(3)
    top, next_ = page.rows.row(0), page.rows.row(1)
    assert top is not None
    assert next_ is not None
    assert top.liked + top.disliked >= next_.liked + next_.disliked
    assert "finished 10 of 20" in page.summary.text()


def test_a_line_is_deleted_by_its_key_and_comes_back(stage: Stage) -> None:
    page = learnt(taught(stage)).page
    page.field.setText("publication")
    page.table.selectRow(0)
    (row,) = page.table.picked()
    stage.wait(lambda: page.delete.text() == "Delete 1 line")
    stage.key(page.table, Key.Key_Delete)
    stage.wait(lambda: page.rows.place(row.id) < 0)
    assert row.id not in [one.id for one in stage.desk.taste.learnt()]
    stage.wait(lambda: "Deleted:" in stage.window.toast.text())
    stage.press("undo")
    stage.wait(lambda: page.rows.place(row.id) >= 0)


def test_several_lines_are_deleted_in_one_step(stage: Stage) -> None:
    page = learnt(taught(stage)).page
    number = page.rows.rowCount()
    page.table.selectAll()
    stage.wait(page.delete.isEnabled)
    page.delete.click()
    stage.wait(lambda: page.rows.rowCount() == 0)
    stage.press("undo")
    stage.wait(lambda: page.rows.rowCount() == number)


def test_all_is_deleted_after_one_question(stage: Stage) -> None:
    page = learnt(taught(stage)).page
    page.reset.click()
    asked = dialog(stage)
    assert isinstance(asked, AskReset)
    asked.cancel.click()
    assert page.rows.rowCount()
    page.reset.click()
    asked = dialog(stage)
    assert isinstance(asked, AskReset)
    asked.go.click()
    stage.wait(lambda: page.rows.rowCount() == 0 and page.nothing.isVisible())
    assert stage.desk.taste.learnt() == ()
    assert stage.desk.taste.on()
    assert not page.reset.isEnabled()


@pytest.mark.parametrize("delete", [False, True])
def test_turning_it_off_asks_what_becomes_of_the_lines(stage: Stage, delete: bool) -> None:
    page = learnt(taught(stage)).page
    number = page.rows.rowCount()
    page.switch.click()
    asked = dialog(stage)
    assert isinstance(asked, AskOff)
    (asked.drop if delete else asked.keep).click()
    stage.wait(lambda: page.switch.text() == "Turn on For You")
    stage.wait(lambda: not stage.window.liking.switch.on)
    assert page.rows.rowCount() == (0 if delete else number)
    page.switch.click()
    stage.wait(lambda: stage.window.liking.switch.on)


def test_the_page_of_what_was_learnt_is_reached_from_for_you_and_back(stage: Stage) -> None:
    view = for_you(taught(stage)).view
    view.pressed.emit(heading(view).press)
    stage.wait(lambda: isinstance(stage.window.spreads.standing, LearntSpread))
    stage.press("back")
    stage.wait(lambda: isinstance(stage.window.spreads.standing, ForYouSpread))
    stage.wait(lambda: stage.session.jobs.idle)


def test_the_table_model_keeps_the_promises_of_qt(qapp: QApplication) -> None:
    model = LearntModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    made = [
        TasteCounter(n, Trait.TOPIC, f"k{n}", f"Word {n}", n, 0, 0, 0, 1, n, 0.5, world.NOW)
        for n in range(5)
    ]
    model.take(made)
    model.find("word 3")
    model.find("")
    model.take(made[:2])
    model.take(())
    assert figures(made[3]) == "opened 3, passed over 1"
    tester.deleteLater()
    model.deleteLater()


def test_an_empty_library_is_told_kindly(open_stage: OpenStage) -> None:
    stage = open_stage(fill=False)
    stage.window.spreads.show("foryou")
    stage.wait(lambda: stage.session.jobs.idle)
    found = stage.window.spreads._of("foryou").spread
    assert isinstance(found, ForYouSpread)
    assert [note.text for note in notes(found.view)][-1] == (
        "Nothing unread is left of the last days."
    )


def test_a_wish_of_the_command_line_shows_in_the_window(stage: Stage) -> None:
    view = for_you(taught(stage)).view
    key = view.order()[0]
    stage.desk.taste.hide(int(key.partition(":")[2]), Fewer.ARTICLE).result()
    stage.wait(lambda: key not in view.order())
