"""Downloads that wait, the limit of the disk, deleted articles."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl

from reader_app.domain import ArticleQuery, ArticleRow, PageState
from reader_app.services import GIGABYTE, Hold
from reader_app.ui.bridge import Energy
from reader_app.ui.dialogs import BudgetDialog
from reader_app.ui.parts import Label
from tests.ui.conftest import Stage
from tests.ui.world import NOW

__all__: list[str] = []


def said(stage: Stage) -> str:
    """What the sidebar says of downloads that wait, "" where it says nothing."""
    held = stage.window.sidebar.held
    return held.text() if held.isVisible() else ""


def on_battery(stage: Stage) -> str:
    """What is chosen."""
    return str(stage.desk.settings.values.on_battery)


def metered(stage: Stage, value: bool) -> None:
    stage.window.energy._see_network(value)


def limit(stage: Stage, share: float) -> None:
    """The library may take so much of what it takes now."""
    stage.desk.settings.change(disk_limit=share * stage.desk.budget.use().total / GIGABYTE)


def plan_of(stage: Stage) -> BudgetDialog:
    """The dialog that shows what would go; everything of the library is read."""
    stage.library.mark(list(stage.library.ids(ArticleQuery())), read=True).result()
    limit(stage, 0.9)
    stage.window.thrift.care()
    stage.wait(lambda: stage.window.findChild(BudgetDialog) is not None)
    dialog = stage.window.findChild(BudgetDialog)
    assert isinstance(dialog, BudgetDialog)
    return dialog


def test_a_metered_connection_holds_downloads_back_and_says_so(stage: Stage) -> None:
    assert not said(stage)
    metered(stage, True)
    assert said(stage) == "Downloads paused: metered connection"
    with stage.bot.waitSignal(stage.window.syncing.ended):
        stage.press("sync")
    assert [stage.engine.held] == [True]
    assert len(stage.engine.asked) == 1
    with stage.bot.waitSignal(stage.window.syncing.ended):
        metered(stage, False)
    assert not stage.engine.held
    assert len(stage.engine.asked) == 2
    assert not said(stage)


def test_the_reader_may_download_anyway_for_this_once(stage: Stage) -> None:
    metered(stage, True)
    with stage.bot.waitSignal(stage.window.syncing.ended):
        stage.window.sidebar.anyway.click()
    assert stage.engine.asked
    assert not stage.engine.held
    assert not said(stage)
    metered(stage, False)
    metered(stage, True)
    assert said(stage)


def test_a_pulled_plug_is_seen_and_a_choice_ends_the_hold(stage: Stage) -> None:
    thrift = stage.window.thrift
    stage.window.energy._see_battery(True)
    assert thrift.paused == "on battery"
    stage.window.kit.prefer(on_battery=Hold.NOTHING)
    assert on_battery(stage) == Hold.NOTHING
    assert thrift.paused == ""
    stage.window.kit.prefer(on_battery=Hold.ALL)
    assert stage.window.syncing.silent


def test_the_battery_is_asked_off_the_windows_thread(stage: Stage) -> None:
    said = iter([True])
    energy = Energy(stage.session.jobs, stage.window, network=None, on_battery=lambda: next(said))
    with stage.bot.waitSignal(energy.changed):
        pass
    assert energy.unplugged
    assert not energy.metered
    energy.look()  # a system that fails to answer changes nothing
    stage.wait(lambda: stage.session.jobs.idle)
    assert energy.unplugged
    energy.end()


def test_nothing_goes_before_the_reader_has_seen_the_plan(stage: Stage) -> None:
    before = stage.library.counts(0).ready
    dialog = plan_of(stage)
    assert stage.library.counts(0).ready == before
    dialog.later.click()
    stage.window.thrift.care()
    stage.wait(lambda: stage.session.jobs.idle)
    assert stage.library.counts(0).ready == before


@pytest.mark.parametrize("always", [True, False])
def test_a_plan_that_was_agreed_to_is_carried_out(stage: Stage, always: bool) -> None:
    before = stage.library.counts(0).ready
    dialog = plan_of(stage)
    dialog.always.setChecked(always)
    dialog.remove.click()
    stage.wait(lambda: stage.window.toast.text().startswith("Removed"))
    assert stage.library.counts(0).ready < before
    assert stage.desk.settings.values.disk_unasked is always
    if always:
        limit(stage, 0.9)
        now = stage.library.counts(0).ready
        stage.window.thrift.care()
        stage.wait(lambda: stage.library.counts(0).ready < now)


def test_a_removed_text_says_so_and_can_be_fetched_again(stage: Stage) -> None:
    stage.desk.settings.change(disk_limit=5.0)
    title = stage.open_next()
    article = stage.window.reader.article
    assert article is not None
    stage.library.upkeep.drop([article.row.id]).result()
    text = stage.window.page.view.page()
    stage.wait(lambda: "within your limit of 5 GB" in text.toPlainText())
    assert "Fetch it again" in text.toPlainText()
    assert title in text.toPlainText()
    assert stage.library.article(article.row.id).row.page is PageState.REMOVED
    stage.window.page.view.page().anchorClicked.emit(QUrl("article:fetch"))
    stage.wait(lambda: stage.engine.fetched == [article.row.id])


def test_the_delete_key_deletes_and_undo_brings_back(stage: Stage) -> None:
    title = stage.open_next()
    count = stage.library.counts(0).articles
    stage.key(stage.window.articles.table, Qt.Key.Key_Delete)
    stage.wait(lambda: stage.window.toast.text() == "Deleted 1 article.")
    assert stage.library.counts(0).articles == count - 1
    stage.wait(lambda: stage.opened() != title)
    stage.press("undo")
    stage.wait(lambda: stage.library.counts(0).articles == count)


def test_several_are_deleted_at_once_and_saved_ones_stay(stage: Stage) -> None:
    ids = list(stage.library.ids(ArticleQuery()))[:3]
    stage.library.mark(ids[:1], saved=True).result()
    stage.window.marking.delete(ids)
    stage.wait(lambda: stage.window.toast.text() == "Deleted 2 articles. 1 saved article stays.")
    stage.library.mark(list(stage.library.ids(ArticleQuery())), read=True).result()
    stage.show("publication:1")
    stage.press("delete-read")

    def left() -> list[ArticleRow]:
        return stage.library.rows(stage.library.ids(ArticleQuery(publication_id=1)))

    stage.wait(lambda: all(row.saved for row in left()))


def test_unfollowing_may_delete_and_is_taken_back_whole(stage: Stage) -> None:
    count = stage.library.counts(0).articles
    stage.window.marking.delete_publication(1, "The Border Tribune")
    stage.wait(lambda: "are deleted" in stage.window.toast.text())
    assert stage.library.counts(0).articles < count
    stage.press("undo")
    stage.wait(lambda: stage.library.counts(0).articles == count)


def test_the_plan_shows_all_of_what_it_says(stage: Stage) -> None:
    first = plan_of(stage)
    first.reject()
    full = replace(first._plan.use, bodies=407_000_000, pictures=924_100_000, database=903_000_000)
    dialog = BudgetDialog(first._kit, stage.window, replace(first._plan, use=full))
    dialog.show()
    for label in dialog.findChildren(Label):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    dialog.reject()


def test_a_plan_of_one_day_names_it_once(stage: Stage) -> None:
    dialog = plan_of(stage)
    one_day = replace(dialog._plan, first=NOW - 60, last=NOW)
    lines = BudgetDialog(dialog._kit, stage.window, one_day)._goes()
    dialog.reject()
    assert [line.count("Nov") for line in lines if line.startswith("They are from")] == [1]
