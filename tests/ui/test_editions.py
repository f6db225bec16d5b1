"""Editions in the window: planned, made at their time, opened, read through, heard, exported."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QFileDialog, QTreeWidgetItem

from reader_app.domain import Edition, EditionPart, EditionPlan
from reader_app.ui.editions import EditionSpread, EditionsSpread
from reader_app.ui.editions.listing import blocks
from reader_app.ui.editions.plan import PlanDialog
from reader_app.ui.editions.press import AGAIN
from reader_app.ui.editions.sources import Sources, below
from tests.ui.aloud.test_aloud import Mouth
from tests.ui.conftest import OpenStage, Stage
from tests.ui.world import NOW

__all__: list[str] = []

DAY = 86_400
NOON = datetime.fromtimestamp(NOW).replace(hour=12, minute=0).timestamp()  # noqa: DTZ006
PLAN = EditionPlan("Morning", 7 * 60, minutes=10, publications=(1, 2))


class Clock:
    """A time that a test sets."""

    now = float(NOW)

    def __call__(self) -> float:
        return self.now


def quiet(stage: Stage) -> None:
    stage.wait(lambda: stage.window.kit.jobs.idle)


def compiled(stage: Stage, plan: EditionPlan = PLAN) -> Edition:
    edition = stage.desk.editions.compile(stage.desk.editions.put(plan).result())
    assert edition is not None
    return edition


def opened(stage: Stage, edition: Edition) -> EditionSpread:
    """The page of an edition, once it stands."""
    stage.window.choose(f"edition:{edition.id}")
    spread = stage.window.spreads.standing
    assert isinstance(spread, EditionSpread)
    stage.wait(lambda: bool(spread.view.order()))
    return spread


def shelf(stage: Stage) -> EditionsSpread:
    """The page of all editions, once it stands."""
    stage.window.choose("editions")
    spread = stage.window.spreads.standing
    assert isinstance(spread, EditionsSpread)
    stage.wait(lambda: bool(spread.view.order()))
    return spread


def test_the_usual_three_are_offered_and_one_is_taken(stage: Stage) -> None:
    spread = shelf(stage)
    assert spread.view.order() == ["template:0", "template:1", "template:2"]
    spread.view.opened.emit("template:0")
    dialog = stage.window.findChildren(PlanDialog)[-1]
    assert dialog.name.text() == "Morning"
    dialog.time.setTime(QTime(6, 45))
    dialog.days[6].setChecked(False)
    dialog.minutes.spin.setValue(30)
    dialog.agree.click()
    stage.wait(lambda: bool(stage.desk.editions.plans()))
    (plan,) = stage.desk.editions.plans()
    assert (plan.name, plan.at, plan.days) == ("Morning", 405, frozenset(range(6)))
    assert (plan.minutes, plan.top, plan.for_you, plan.saved, plan.on) == (
        30,
        True,
        True,
        False,
        True,
    )
    stage.wait(lambda: f"plan:{plan.id}" in spread.view.order())
    assert "template:0" not in spread.view.order()


def test_what_is_no_article_has_no_buttons_of_one(stage: Stage) -> None:
    edition = compiled(stage)
    spread = shelf(stage)
    stage.wait(lambda: f"edition:{edition.id}" in spread.view.order())
    tools = {key.partition(":")[0]: spread.view.card(key).card.tools for key in spread.view.order()}  # type: ignore[union-attr]
    assert tools == {"edition": ("toggle-saved",), "plan": (), "template": ()}


def test_a_plan_without_name_days_or_sources_cannot_be_saved(stage: Stage) -> None:
    tree = stage.desk.browsing.tree()
    dialog = PlanDialog(stage.window.kit, stage.window, EditionPlan("", 420), tree)
    assert (dialog.agree.isEnabled(), dialog.note.text()) == (False, "Give it a name.")
    dialog.name.setText("  Lunch  ")
    assert dialog.note.text() == "Choose what it is made of."
    item = dialog.sources.tree.topLevelItem(0) or QTreeWidgetItem()
    item.setExpanded(True)
    list(below(item))[1].setCheckState(0, Qt.CheckState.Checked)
    assert dialog.agree.isEnabled()
    assert dialog.plan.name == "Lunch"
    assert dialog.plan.sections == (tree[0].sections[1].id,)
    for button in dialog.days:
        button.setChecked(False)
    assert dialog.note.text() == "Choose a day of the week."
    dialog.reject()


def test_what_a_plan_has_comes_back_in_its_dialog(stage: Stage) -> None:
    tree = stage.desk.browsing.tree()
    plan = EditionPlan(
        "Mine", 61, frozenset({1, 3}), 45, saved=True, publications=(2,), sections=(3,), on=False,
        keep=30, id=7,
    )  # fmt: skip
    dialog = PlanDialog(stage.window.kit, stage.window, plan, tree)
    assert dialog.plan == plan
    dialog.reject()


def named(sources: Sources, title: str) -> QTreeWidgetItem:
    """The row of this name."""
    wanted = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    (item,) = sources.tree.findItems(title, wanted)
    return item


def test_a_folder_is_chosen_with_all_that_lies_in_it_and_comes_back(stage: Stage) -> None:
    tree = stage.desk.browsing.tree()
    lying = [section.id for one in tree[:2] for section in one.sections]
    stage.desk.subscriptions.move(dict.fromkeys(lying, "Papers/Daily"), {}).result()
    tree = stage.desk.browsing.tree()
    plan = EditionPlan("Mine", 420, publications=(tree[0].id,), folders=("Gone",))
    dialog = PlanDialog(stage.window.kit, stage.window, plan, tree)
    assert dialog.plan == plan
    sources = dialog.sources
    first = named(sources, tree[0].title)
    named(sources, "Daily").setCheckState(0, Qt.CheckState.Checked)
    named(sources, "Gone").setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.plan.folders == ("Papers/Daily",)
    assert first.isDisabled()
    assert not named(sources, "Papers").isDisabled()
    dialog.reject()
    again = PlanDialog(stage.window.kit, stage.window, dialog.plan, tree)
    assert again.plan == dialog.plan
    assert named(again.sources, tree[1].title).isDisabled()
    named(again.sources, "Daily").setCheckState(0, Qt.CheckState.Unchecked)
    assert not named(again.sources, tree[1].title).isDisabled()
    again.reject()
    id = stage.desk.editions.put(replace(plan, folders=("Papers",), publications=())).result()
    edition = stage.desk.editions.compile(id)
    assert edition is not None
    owners = {one.publication_id for one in edition.items if one.part is EditionPart.SECTION}
    assert owners == {one.id for one in tree[:2]}


def test_a_search_narrows_the_sources_and_changes_no_choice(stage: Stage) -> None:
    tree = stage.desk.browsing.tree()
    sport = next(s for one in tree for s in one.sections if s.title == "Sport")
    plan = EditionPlan("Mine", 420, publications=(tree[1].id,))
    dialog = PlanDialog(stage.window.kit, stage.window, plan, tree)
    sources = dialog.sources

    def shown() -> list[str]:
        rows = [sources.tree.topLevelItem(n) for n in range(sources.tree.topLevelItemCount())]
        return [one.text(0) for one in rows if one is not None and not one.isHidden()]

    everything = shown()
    sources.field.setText("SPÓRT")
    stage.key(sources.field, Qt.Key.Key_Return)  # and the dialog stays
    assert shown() == ["The Border Tribune"]
    named(sources, "Sport").setCheckState(0, Qt.CheckState.Checked)
    sources.field.clear()
    stage.wait(lambda: shown() == everything)
    assert (dialog.plan.publications, dialog.plan.sections) == ((tree[1].id,), (sport.id,))
    assert dialog.result() == 0
    dialog.reject()


def test_an_edition_opens_with_its_cover_and_its_contents(stage: Stage) -> None:
    edition = compiled(stage)
    stage.wait(lambda: stage.window.sidebar.model.named("editions").count == 1)  # type: ignore[union-attr]
    spread = opened(stage, edition)
    assert spread.view.order() == [f"article:{id}" for id in edition.articles]
    assert spread.cover.isVisible()
    assert edition.name in spread.cover.accessibleName()
    assert stage.window.windowTitle().startswith("Morning")
    stage.wait(lambda: stage.window.sidebar.model.named("editions").count == 0)  # type: ignore[union-attr]


def test_an_edition_has_the_keyboard_as_soon_as_it_stands(stage: Stage) -> None:
    edition = compiled(stage)
    page = shelf(stage)
    card = page.view.card(f"edition:{edition.id}")
    assert card is not None
    card.setFocus()
    stage.key(card, Qt.Key.Key_Return)
    opened = stage.window.spreads.standing
    assert isinstance(opened, EditionSpread)
    quiet(stage)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert opened.widget.isAncestorOf(focus)


def test_reading_goes_through_the_edition_and_back_to_its_last_page(stage: Stage) -> None:
    edition = compiled(stage, replace(PLAN, minutes=5))
    ids = edition.articles
    spread = opened(stage, edition)
    with stage.bot.waitSignal(stage.window.reader.opened):
        spread.cover.start.click()
    seen = [stage.window.reader.article.row.id]  # type: ignore[union-attr]
    for _ in ids[1:]:
        with stage.bot.waitSignal(stage.window.reader.opened):
            stage.press("next")
        seen.append(stage.window.reader.article.row.id)  # type: ignore[union-attr]
    assert seen == list(ids)
    stage.wait(lambda: stage.desk.editions.edition(edition.id).read == len(ids))
    assert stage.window.go_back()
    assert stage.window.spreads.standing is spread
    stage.wait(lambda: stage.desk.editions.edition(edition.id).finished is not None)
    assert stage.desk.editions.latest() is None


def test_an_article_that_was_deleted_is_still_named(stage: Stage) -> None:
    edition = compiled(stage)
    stage.desk.reading.delete(edition.articles[1:2]).result()
    spread = opened(stage, edition)
    assert spread.view.order()[1] == "gone:1"
    card = spread.view.card("gone:1")
    assert card is not None
    assert card.card.headline == edition.items[1].title
    spread.view.opened.emit("gone:1")
    assert stage.window.toast.isVisible()


def test_an_edition_that_is_gone_says_so(stage: Stage) -> None:
    stage.window.choose("edition:99")
    spread = stage.window.spreads.standing
    assert isinstance(spread, EditionSpread)
    quiet(stage)
    stage.wait(lambda: not spread.cover.isVisible() and stage.window.windowTitle() != "")
    assert not spread.view.order()


def test_a_headline_on_a_cover_is_set_smaller_before_it_is_cut(stage: Stage) -> None:
    cover = opened(stage, compiled(stage)).cover
    title = "All 257 brought off the ferry Saint Orla after eleven hours without engines"
    for lying, room in ((True, 85), (False, 145)):
        cover.lie(lying)
        short, largest = cover.headline("Rain", 354, room)
        assert short == ["Rain"]
        whole, pixels = cover.headline(title, 354, room)
        assert " ".join(whole) == title
        assert pixels < largest
        cut, least = cover.headline(title, 354, 40)
        assert cut[-1].endswith("…")
        assert least <= pixels
        assert cover.headline(title, 354, 0)[0] == []


def test_the_cover_stands_beside_the_contents_or_lies_above_them(stage: Stage) -> None:
    spread = opened(stage, compiled(stage))
    stage.window.resize(1280, 800)
    stage.wait(lambda: spread.view.x() > spread.cover.width() - 2)
    assert spread.cover.height() == spread.page.height()
    stage.window.resize(700, 900)
    stage.wait(lambda: spread.view.y() >= spread.cover.height() > 0)
    assert spread.cover.width() == spread.page.width()
    buttons = (spread.cover.start, spread.cover.listen, spread.cover.export, spread.cover.keep)
    assert all(spread.cover.rect().contains(one.geometry()) for one in buttons)


def test_it_is_heard_article_by_article(stage: Stage) -> None:
    mouth = Mouth(stage.window)
    stage.window.aloud._open_voices = lambda _: mouth
    edition = compiled(stage, replace(PLAN, minutes=5))
    spread = opened(stage, edition)
    spread.cover.listen.click()
    stage.wait(lambda: mouth.said == [edition.items[0].title])
    narrator = stage.window.aloud.narrator
    assert narrator is not None
    while stage.window.issuing.listening.ids[0] == edition.articles[0]:
        mouth.end()
    stage.wait(lambda: mouth.said[-1] == edition.items[1].title)
    assert stage.opened() == edition.items[1].title
    assert stage.window.issuing.listening.ids == edition.articles[1:]
    stage.window.aloud.close()
    assert stage.window.issuing.listening.ids == ()


def test_who_opens_something_else_has_heard_enough(stage: Stage) -> None:
    mouth = Mouth(stage.window)
    stage.window.aloud._open_voices = lambda _: mouth
    edition = compiled(stage)
    spread = opened(stage, edition)
    spread.act("read-aloud")
    stage.wait(lambda: bool(mouth.said))
    with stage.bot.waitSignal(stage.window.page.view.page().replaced):
        stage.press("next")
    stage.wait(lambda: stage.window.issuing.listening.ids == ())
    assert not mouth.speaking


def test_without_a_voice_it_says_what_to_install(stage: Stage) -> None:
    spread = opened(stage, compiled(stage))
    spread.cover.listen.click()
    stage.wait(stage.window.aloud.bar.isVisible)
    assert stage.window.issuing.listening.ids == ()


def test_it_is_exported_as_a_book(stage: Stage, tmp_path: Path) -> None:
    edition = compiled(stage)
    spread = opened(stage, edition)
    spread.cover.export.click()
    (dialog,) = stage.window.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(f"Morning {edition.day}.epub")
    file = tmp_path / "book.epub"
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    stage.wait(file.exists)
    assert file.read_bytes()[30:58] == b"mimetypeapplication/epub+zip"
    stage.wait(stage.window.toast.isVisible)


@pytest.mark.logs("is not in the book")
def test_a_book_that_lacks_something_is_told_with_what(stage: Stage, tmp_path: Path) -> None:
    edition = compiled(stage)
    spread = opened(stage, edition)
    store, writer = stage.library._store, stage.library._writer
    writer.submit(lambda: store.run("DELETE FROM body")).result()
    spread.cover.export.click()
    (dialog,) = stage.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "book.epub"))
    dialog.reject()
    stage.wait(stage.window.toast.isVisible)
    assert edition.items[0].title in stage.window.toast.text()


def test_editions_and_plans_are_kept_removed_and_brought_back(stage: Stage) -> None:
    edition = compiled(stage)
    spread = shelf(stage)
    editions = stage.desk.editions
    spread.view.choice.emit(f"edition:{edition.id}", "keep")
    stage.wait(lambda: editions.edition(edition.id).saved)
    stage.wait(lambda: spread._editions[0].saved)
    spread.view.choice.emit(f"edition:{edition.id}", "delete")
    stage.wait(lambda: editions.all() == ())
    stage.wait(stage.window.toast.isVisible)
    stage.press("undo")
    stage.wait(lambda: len(editions.all()) == 1)
    plan = f"plan:{edition.plan_id}"
    spread.view.choice.emit(plan, "turn")
    stage.wait(lambda: not editions.plans()[0].on)
    stage.wait(lambda: not spread._plans[0].on)
    spread.view.choice.emit(plan, "remove")
    stage.wait(lambda: editions.plans() == ())
    stage.press("undo")
    stage.wait(lambda: len(editions.plans()) == 1)


def test_compile_now_opens_what_it_made_or_says_that_there_is_nothing(stage: Stage) -> None:
    stage.desk.editions.put(PLAN).result()
    empty = stage.desk.editions.put(EditionPlan("Saved", 480, saved=True, id=0)).result()
    stage.desk.reading.save(
        [row.id for row in stage.desk.browsing.rows(range(1, 200)) if row.saved], False
    ).result()
    spread = shelf(stage)
    spread.view.choice.emit(f"plan:{empty}", "compile")
    stage.wait(lambda: not spread._busy)
    assert stage.desk.editions.all() == ()
    spread.view.choice.emit("plan:1", "compile")
    stage.wait(lambda: isinstance(stage.window.spreads.standing, EditionSpread))
    assert len(stage.desk.editions.all()) == 1
    assert stage.window.toast.text() == "Morning edition · ready offline"


@pytest.fixture
def timed(open_stage: OpenStage) -> tuple[Stage, Clock]:
    """A window whose plan was made days ago, before its time of today."""
    clock = Clock()
    clock.now = NOON - 9 * DAY
    stage: Stage = open_stage(clock=clock)
    stage.desk.editions.put(replace(PLAN, days=frozenset(range(7)))).result()
    stage.wait(lambda: bool(stage.window.issuing.press._plans))
    return stage, clock


def made(stage: Stage) -> Callable[[], bool]:
    return lambda: bool(stage.desk.editions.all())


def test_at_its_time_it_syncs_first_and_is_made_once(timed: tuple[Stage, Clock]) -> None:
    stage, clock = timed
    press = stage.window.issuing.press
    clock.now = NOON - 6 * 3600
    press.look()
    quiet(stage)
    assert not stage.desk.editions.all()
    assert not stage.engine.asked
    clock.now = NOON
    with stage.bot.waitSignal(press.made):
        press.look()
    assert [options.patient for options in stage.engine.asked] == [True]
    (edition,) = stage.desk.editions.all()
    assert (edition.scheduled, edition.day) == (True, f"{datetime.fromtimestamp(NOON):%Y-%m-%d}")  # noqa: DTZ006
    quiet(stage)
    press.look()
    quiet(stage)
    assert len(stage.desk.editions.all()) == 1
    assert len(stage.engine.asked) == 1


def test_without_a_network_it_is_made_of_what_is_here(timed: tuple[Stage, Clock]) -> None:
    stage, clock = timed
    stage.window.syncing.silent = True
    clock.now = NOON
    press = stage.window.issuing.press
    with stage.bot.waitSignal(press.made):
        press.look()
    assert stage.engine.asked == []
    assert made(stage)()


def test_where_there_is_nothing_it_waits_and_tries_again(timed: tuple[Stage, Clock]) -> None:
    stage, clock = timed
    stage.window.syncing.silent = True
    press = stage.window.issuing.press
    unread = [row.id for row in stage.desk.browsing.rows(range(1, 200)) if not row.read]
    stage.desk.reading.mark_read(unread).result()
    clock.now = NOON
    press.look()
    stage.wait(lambda: not press._busy)
    assert not made(stage)()
    stage.desk.reading.mark_read(unread, False).result()
    press.look()
    quiet(stage)
    assert not made(stage)()
    clock.now += AGAIN
    with stage.bot.waitSignal(press.made):
        press.look()


def test_a_clock_that_is_set_back_keeps_no_edition_waiting(timed: tuple[Stage, Clock]) -> None:
    stage, clock = timed
    stage.window.syncing.silent = True
    press = stage.window.issuing.press
    press._not_before = NOON + 9_000 * 86_400
    clock.now = NOON
    press.look()
    clock.now += AGAIN
    with stage.bot.waitSignal(press.made):
        press.look()


def test_a_short_edition_and_what_was_left_out_are_said(stage: Stage) -> None:
    edition = compiled(stage, replace(PLAN, minutes=240))
    told = [getattr(one, "text", "") for one in blocks(replace(edition, left_out=("A", "B")))]
    assert "A shorter edition: there was not more that is unread and whole." in told
    assert any("“A” · “B”" in text for text in told)
    assert any("That is the whole edition." in text for text in told)
    assert edition.items[0].part is EditionPart.COVER
    assert QApplication.instance() is not None
