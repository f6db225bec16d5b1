"""A story opened: who reports it, what only one says, what can be done with it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from reader_app.domain import Outcome, Saved
from reader_app.ui.story import StorySpread
from reader_app.ui.story.rows import Kind, Row
from tests.ui.conftest import OpenStage, Stage
from tests.ui.telling import EARLIER, STORY, Told, place, take, tell
from tests.ui.world import NOW

__all__: list[str] = []


@pytest.fixture
def told(stage: Stage) -> Told:
    found = tell(stage.library)
    stage.wait(lambda: stage.window.kit.jobs.idle)
    return found


def opened(stage: Stage, key: str = f"story:{STORY}") -> StorySpread:
    """The page of a story, once it stands."""
    stage.window.choose(key)
    return standing(stage)


def standing(stage: Stage) -> StorySpread:
    spread = stage.window.spreads.standing
    assert isinstance(spread, StorySpread)
    stage.wait(lambda: stage.window.kit.jobs.idle)
    return spread


def rows(spread: StorySpread, *kinds: Kind) -> list[Row]:
    return [row for row in spread.view.list.lines.rows if not kinds or row.kind in kinds]


def texts(spread: StorySpread, *kinds: Kind) -> list[str]:
    return [row.text for row in rows(spread, *kinds)]


def test_a_story_has_one_line_a_publication_in_the_order_of_their_reports(
    stage: Stage, told: Told
) -> None:
    spread = opened(stage)
    reports = rows(spread, Kind.REPORT)
    assert [row.source for row in reports] == [
        "Harbour Times",
        "The Long View",
        "The Border Tribune",
    ]
    assert [row.note for row in reports] == ["First to report", "", ""]
    assert stage.window.windowTitle().startswith(rows(spread, Kind.HEAD)[0].text)


def test_copies_and_later_reports_are_folded_and_unfold(stage: Stage, told: Told) -> None:
    spread = opened(stage)
    folds = texts(spread, Kind.FOLD)
    assert folds == ["1 more from Harbour Times", "1 copy of this text: The Border Tribune"]
    assert not rows(spread, Kind.COPY)
    spread.view.list.opened.emit(f"fold:copies:{told.first}")
    assert texts(spread, Kind.COPY) == ["Krasny loses its harbour wall in the storm"]
    spread.view.list.opened.emit(f"fold:copies:{told.first}")
    assert not rows(spread, Kind.COPY)


def test_what_only_one_says_stands_under_it(stage: Stage, told: Told) -> None:
    spread = opened(stage)
    only = {row.key.split(":")[1]: row for row in rows(spread, Kind.ONLY)}
    assert "Adela Marwick" in only[str(told.essay)].text
    assert only[str(told.essay)].spoken.startswith("Only The Long View says:")
    assert "24 million" in only[str(told.money)].text


def test_an_article_of_a_story_leads_back_to_where_the_story_was_left(
    stage: Stage, told: Told
) -> None:
    spread = opened(stage)
    lines = spread.view.list
    lines.setFocus()
    stage.window.resize(900, 420)
    assert lines.go_to(f"article:{told.essay}")
    left = lines.verticalScrollBar().value()
    with stage.bot.waitSignal(stage.window.reader.opened):
        stage.key(lines, Qt.Key.Key_Return)
    assert stage.opened() == "What the wall of Krasny stood for"
    assert stage.window.spreads.standing is None
    stage.press("back")
    assert standing(stage) is spread
    assert lines.verticalScrollBar().value() == left
    row = lines.row()
    assert row is not None
    assert row.key == f"article:{told.essay}"
    stage.wait(lambda: stage.is_read(told.essay))
    stage.wait(lambda: not next(r for r in rows(spread, Kind.REPORT) if r.key == row.key).unread)


def test_no_row_of_the_sidebar_is_selected_while_a_story_stands(stage: Stage, told: Told) -> None:
    tree = stage.window.sidebar.tree
    stage.show("saved")
    assert [row.key for row in tree.picks.rows()] == ["saved"]
    stage.window.spreads.go(f"story:{STORY}", origin="saved")
    standing(stage)
    assert (tree.picks.rows(), tree.shown) == ([], "")
    entries = stage.window.sidebar.model.entries
    first = next(one for one in entries() if one.own)
    stage.desk.subscriptions.rename_publication(first.id, "Another name").result()
    stage.wait(lambda: any(one.title == "Another name" for one in entries()))
    assert tree.picks.rows() == []
    stage.press("back")
    stage.wait(lambda: stage.window.lister.view.key == "saved")
    assert [row.key for row in tree.picks.rows()] == ["saved"]
    stage.window.choose(f"story:{STORY}")
    standing(stage)
    tree.setFocus()
    stage.key(tree, Qt.Key.Key_Return)  # the row where the keyboard is leads there still
    stage.wait(lambda: stage.window.lister.view.key == "saved" and tree.shown == "saved")


def test_next_and_previous_go_through_the_articles_of_the_story(stage: Stage, told: Told) -> None:
    spread = opened(stage)
    with stage.bot.waitSignal(stage.window.reader.opened):
        spread.view.list.opened.emit(f"article:{told.first}")
    with stage.bot.waitSignal(stage.window.reader.opened):
        stage.press("next")
    assert stage.opened() == "What the wall of Krasny stood for"


def test_the_keyboard_walks_over_captions_and_reads_on_the_page(stage: Stage, told: Told) -> None:
    spread = opened(stage)
    lines = spread.view.list
    lines.setFocus()
    lines.go_to("head")
    stage.key(lines, Qt.Key.Key_Down)
    row = lines.row()
    assert row is not None
    assert row.key == f"article:{told.first}"
    stage.press("next")
    row = lines.row()
    assert row is not None
    assert row.key == f"article:{told.essay}"
    stage.press("previous")
    stage.press("toggle-saved")
    stage.wait(lambda: stage.library.rows([told.first])[0].saved)
    stage.wait(lambda: any(r.article and r.article.saved for r in rows(spread, Kind.REPORT)))
    stage.press("toggle-read")
    stage.wait(lambda: stage.is_read(told.first) and stage.is_read(told.copy))


def test_a_corner_is_turned_with_the_arrows_to_the_sides(stage: Stage, told: Told) -> None:
    spread = opened(stage)
    lines = spread.view.list
    lines.go_to(f"fold:copies:{told.first}")
    stage.key(lines, Qt.Key.Key_Left)
    assert not rows(spread, Kind.COPY)
    stage.key(lines, Qt.Key.Key_Right)
    assert rows(spread, Kind.COPY)
    row = lines.row()
    assert row is not None
    assert row.key == f"fold:copies:{told.first}"


def test_all_of_a_story_is_marked_as_read_and_undone(stage: Stage, told: Told) -> None:
    spread = opened(stage)
    spread.view.tools.marks.click()
    stage.wait(lambda: all(stage.is_read(id) for id in told.all))
    stage.wait(lambda: spread.view.tools.marks.text() == "Mark all as unread")
    stage.press("undo")
    stage.wait(lambda: not any(stage.is_read(id) for id in told.all))


def test_its_reason_is_said_on_demand(stage: Stage, told: Told) -> None:
    spread = opened(stage)
    spread.view.tools.reason.click()
    head = rows(spread, Kind.HEAD)[0]
    assert "3 publications report this." in head.more
    assert "Krasny, storm, harbour, wall" in head.more
    assert head.more in head.spoken
    stage.press("why")
    assert not rows(spread, Kind.HEAD)[0].more


def test_the_story_before_opens_and_leads_back(stage: Stage, told: Told) -> None:
    spread = opened(stage)
    spread.view.list.go_to(f"article:{told.money}")
    spread.view.list.opened.emit(f"story:{EARLIER}")
    stage.wait(lambda: texts(spread, Kind.HEAD) == ["Storm warning for the coast of Krasny"])
    assert texts(spread, Kind.STORY)  # what came of it
    stage.press("back")
    stage.wait(lambda: len(rows(spread, Kind.REPORT)) == 3)
    row = spread.view.list.row()
    assert row is not None
    assert row.key == f"article:{told.money}"  # where it was left


def test_a_story_that_went_up_in_another_opens_that_one(stage: Stage, told: Told) -> None:
    outcome = Outcome((), (), ((5, STORY),))
    stage.library.stories.commit(outcome, Saved()).result()
    spread = opened(stage, "story:5")
    assert spread.view.page is not None
    assert spread.view.page.id == STORY


def test_a_new_report_comes_in_without_moving_what_is_looked_at(stage: Stage, told: Told) -> None:
    stage.window.resize(900, 420)
    spread = opened(stage)
    lines = spread.view.list
    bar = lines.verticalScrollBar()
    bar.setValue(bar.maximum())
    place_of = lines.lines.place(f"article:{told.money}")
    before = lines.visualRect(lines.lines.index(place_of)).top()
    new = take(stage.library, "社会", "Krasny seen from afar", "From afar.", NOW - 22_000)
    copies = {told.copy: told.first}
    place(stage.library, (*told.all, new), STORY, copies=copies, earlier=EARLIER)
    stage.wait(lambda: len(rows(spread, Kind.REPORT)) == 4)
    place_of = lines.lines.place(f"article:{told.money}")
    assert lines.visualRect(lines.lines.index(place_of)).top() == before


def test_a_story_that_is_gone_says_so_kindly_and_leads_to_the_front_page(stage: Stage) -> None:
    spread = opened(stage, "story:4711")
    assert spread.view.gone.text().startswith("This story is no longer here")
    stage.key(QApplication.focusWidget() or spread.view, Qt.Key.Key_Escape)
    spread.view.gone.pressed.emit()
    assert stage.window.spreads.key == "front"


def test_a_story_whose_articles_are_deleted_while_it_stands_says_so(
    stage: Stage, told: Told
) -> None:
    spread = opened(stage)
    stage.desk.reading.delete(told.all)
    stage.wait(lambda: spread.view.page is None)
    assert "no longer here" in spread.view.gone.text()


def test_each_line_is_one_item_for_a_screen_reader(stage: Stage, told: Told) -> None:
    spread = opened(stage)
    lines = QAccessible.queryAccessibleInterface(spread.view.list)
    assert lines is not None
    assert lines.text(QAccessible.Text.Name) == "The story"
    assert lines.childCount() >= len(rows(spread))
    spoken = [row.spoken for row in rows(spread)]
    assert all(spoken)
    report = next(row for row in rows(spread, Kind.REPORT))
    assert "First to report" in report.spoken
    assert "unread" in report.spoken


@pytest.mark.parametrize("width", [500, 700, 1280, 2000])
def test_every_line_keeps_within_the_page_at_every_width(open_stage: OpenStage, width: int) -> None:
    stage = open_stage(size=(width, 700))
    told = tell(stage.library)
    spread = opened(stage)
    spread.view.list.opened.emit(f"fold:copies:{told.first}")
    lines = spread.view.list
    columns = lines.painter.setting.columns
    assert 0 < columns.left < columns.text < columns.right <= lines.viewport().width()
    heights = [lines.visualRect(lines.lines.index(n)).height() for n in range(len(rows(spread)))]
    assert all(height > 0 for height in heights)
    assert lines.horizontalScrollBar().maximum() == 0
    tools = spread.view.tools.geometry()
    assert lines.viewport().rect().contains(tools.topLeft())


def test_a_line_has_the_menu_of_its_article_and_copies(
    stage: Stage, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[list[str]] = []
    monkeypatch.setattr(
        QMenu, "popup", lambda menu, _: shown.append([one.text() for one in menu.actions()])
    )
    spread = opened(stage)
    lines = spread.view.list
    lines.go_to(f"article:{told.first}")
    place = lines.current_rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(lines.viewport(), QContextMenuEvent(reason, place, place))
    stage.wait(lambda: bool(shown))
    assert any("2" in text for text in shown[0])  # the article and its copy
    assert rows(spread, Kind.REPORT)[0].articles == (told.first, told.copy)


def test_a_story_is_muted_and_undo_brings_it_back(stage: Stage, told: Told) -> None:
    spread = opened(stage)
    spread.view.tools.mutes.click()
    stage.wait(lambda: stage.desk.mutes.count() == len(told.all))
    stage.wait(lambda: stage.window.toast.offers_undo)
    stage.press("undo")
    stage.wait(lambda: stage.desk.mutes.count() == 0)
    stage.wait(lambda: len(rows(spread, Kind.REPORT)) == 3)
