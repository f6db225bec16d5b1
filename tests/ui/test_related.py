"""What stands under an article: its story, what is related, more of where it is from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader_app.ui.story import StorySpread
from reader_app.ui.story.rows import Kind, Row
from reader_app.ui.story.strip import Strip
from tests.ui.conftest import OpenStage, Stage
from tests.ui.telling import EARLIER, STORY, Told, place, tell

__all__: list[str] = []


@pytest.fixture
def told(stage: Stage) -> Told:
    found = tell(stage.library)
    stage.show("unread")
    stage.wait(lambda: stage.window.kit.jobs.idle)
    return found


def read(stage: Stage, article_id: int) -> Strip:
    """Open an article from the list; what stands under it, once it stands."""
    stage.window.articles.table.select(article_id)
    with stage.bot.waitSignal(stage.window.reader.opened):
        stage.window.navigator.open(article_id)
    stage.wait(lambda: stage.window.related.strip is not None)
    strip = stage.window.related.strip
    assert strip is not None
    return strip


def all_rows(strip: Strip) -> list[Row]:
    return [row for lines in strip.lists for row in lines.lines.rows]


def captions(strip: Strip) -> list[str]:
    return [row.text for row in all_rows(strip) if row.kind is Kind.CAPTION]


def test_an_article_has_its_story_what_is_related_and_more_under_it(
    stage: Stage, told: Told
) -> None:
    strip = read(stage, told.first)
    assert captions(strip)[0] == "Also in this story"
    assert captions(strip)[-2:] == ["More from Harbour Times, News", "More from Harbour Times"]
    story = [row.text for row in strip.story.lines.rows]
    assert "3 publications report this" in story
    assert "1 copy of this text: The Border Tribune" in story
    keys = [row.key for row in all_rows(strip)]
    assert len(keys) == len(set(keys))  # nothing stands there twice
    assert f"article:{told.first}" not in keys
    assert strip.isVisible()


def test_a_copy_is_folded_and_unfolds_in_its_place(stage: Stage, told: Told) -> None:
    strip = read(stage, told.first)
    assert f"article:{told.copy}" not in [row.key for row in all_rows(strip)]
    high = strip.height()
    strip.opened.emit("fold:copies")
    assert f"article:{told.copy}" in [row.key for row in strip.story.lines.rows]
    assert stage.window.related.strip is strip
    assert strip.height() > high


def test_an_article_found_so_leads_back_to_the_one_under_which_it_was_found(
    stage: Stage, told: Told
) -> None:
    strip = read(stage, told.first)
    stage.press("related")
    with stage.bot.waitSignal(stage.window.reader.opened):
        stage.key(strip.story, Qt.Key.Key_Return)
    second = stage.opened()
    assert second != "Storm takes the harbour wall of Krasny"
    with stage.bot.waitSignal(stage.window.reader.opened):
        stage.press("back")
    assert stage.opened() == "Storm takes the harbour wall of Krasny"
    assert not stage.window.related.step_back()


def test_another_article_of_the_list_forgets_that_way_back(stage: Stage, told: Told) -> None:
    strip = read(stage, told.first)
    with stage.bot.waitSignal(stage.window.reader.opened):
        strip.opened.emit(f"article:{told.essay}")
    with stage.bot.waitSignal(stage.window.reader.opened):
        stage.window.navigator.open(told.money)
    assert not stage.window.related.step_back()


def test_the_story_opens_from_an_article_and_leads_back_to_it(stage: Stage, told: Told) -> None:
    read(stage, told.first)
    stage.press("open-story")
    spread = stage.window.spreads.standing
    assert isinstance(spread, StorySpread)
    stage.wait(lambda: spread.view.page is not None)
    assert spread.view.page is not None
    assert spread.view.page.id == STORY
    stage.press("back")
    assert stage.window.spreads.standing is None
    assert stage.window.lister.view.key == "unread"
    assert stage.opened() == "Storm takes the harbour wall of Krasny"


def test_the_keyboard_goes_through_all_parts_and_back_to_the_text(stage: Stage, told: Told) -> None:
    strip = read(stage, told.first)
    stage.press("related")
    assert strip.story.hasFocus()
    for _ in range(40):
        lines = QApplication.focusWidget()
        assert lines is not None
        stage.key(lines, Qt.Key.Key_Down)
    assert strip.more.hasFocus()
    row = strip.more.row()
    assert row is not None
    assert row == strip.more.lines.rows[-1]
    for _ in range(40):
        lines = QApplication.focusWidget()
        assert lines is not None
        if lines not in strip.lists:
            break
        stage.key(lines, Qt.Key.Key_Up)
    assert stage.window.page.view.page().hasFocus()


def test_tab_goes_from_the_text_to_what_stands_under_it(stage: Stage, told: Told) -> None:
    strip = read(stage, told.first)
    page = stage.window.page.view.page()
    page.setFocus()
    for _ in range(20):
        if not page.hasFocus():
            break
        stage.key(page, Qt.Key.Key_Tab)
    assert strip.story.hasFocus()
    stage.key(strip.story, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert page.hasFocus(), QApplication.focusWidget()


def test_space_reads_on_to_the_next_article_at_the_end_of_the_text(
    stage: Stage, told: Told
) -> None:
    read(stage, told.first)
    view = stage.window.page.view
    while view.page_down():
        pass
    bar = view.page().verticalScrollBar()
    assert bar.value() >= view.foot.end()
    with stage.bot.waitSignal(stage.window.reader.opened):
        stage.press("read-on")


def test_its_commands_are_there_only_where_they_do_something(stage: Stage, told: Told) -> None:
    actions = stage.window.actions_
    assert not actions["related"].isEnabled()
    read(stage, told.first)
    assert actions["related"].isEnabled()
    assert actions["open-story"].isEnabled()
    alone = next(row.id for row in stage.library.rows(range(1, 40)) if row.language == "en")
    read(stage, alone)
    stage.wait(lambda: stage.window.kit.jobs.idle)
    assert actions["related"].isEnabled()
    assert not actions["open-story"].isEnabled()


def test_it_can_be_switched_off_and_on_again(stage: Stage, told: Told) -> None:
    read(stage, told.first)
    stage.window.kit.prefer(related=False)
    assert stage.window.related.strip is None
    assert stage.window.page.view.foot.widget is None
    stage.wait(stage.window.actions_["open-story"].isEnabled)
    assert not stage.window.actions_["related"].isEnabled()
    assert stage.window.related.strip is None
    stage.window.kit.prefer(related=True)
    stage.wait(lambda: stage.window.related.strip is not None)


def header_link(stage: Stage) -> list[str]:
    """The words of the links above the text that lead to a story."""
    page = stage.window.page.view.page()
    links = [one for one in page.anchors().links if one.address.startswith("article:story/")]
    return [page.toPlainText()[one.start : one.end] for one in links]


def test_the_header_says_who_else_reports_it_and_leads_to_the_story_by_keyboard(
    stage: Stage, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("reader_app.ui.viewer.view.announce", lambda _, text: heard.append(text))
    read(stage, told.first)
    words = "In a story with 2 other publications"
    assert header_link(stage) == [words]
    page = stage.window.page.view.page()
    page.setFocus()
    stage.key(page, Qt.Key.Key_Tab)
    assert heard == [f"{words}, link"]
    stage.key(page, Qt.Key.Key_Return)
    spread = stage.window.spreads.standing
    assert isinstance(spread, StorySpread)
    stage.wait(lambda: spread.view.page is not None)
    assert spread.view.page is not None
    assert spread.view.page.id == STORY
    stage.press("back")
    assert stage.opened() == "Storm takes the harbour wall of Krasny"


def test_the_header_follows_who_else_reports_it(stage: Stage, told: Told) -> None:
    read(stage, told.before)
    assert header_link(stage) == []  # it stands alone in its story
    others = [stage.library.rows([id])[0].publication_id for id in (told.before, *told.all)]
    other = told.all[next(n for n, one in enumerate(others[1:]) if one != others[0])]
    place(stage.library, (told.before, other), EARLIER)
    stage.wait(lambda: header_link(stage) == ["In a story with 1 other publication"])


def test_what_stands_there_follows_the_library(stage: Stage, told: Told) -> None:
    strip = read(stage, told.first)
    key = f"article:{told.essay}"
    row = strip.row(key)
    assert row is not None
    assert row.unread
    stage.desk.reading.mark_read([told.essay]).result()
    stage.wait(lambda: (found := strip.row(key)) is not None and not found.unread)
    stage.desk.reading.delete([told.essay]).result()
    stage.wait(lambda: strip.row(key) is None)


def test_an_arabic_article_has_it_from_right_to_left(stage: Stage, told: Told) -> None:
    arabic = next(row.id for row in stage.library.rows(range(1, 111)) if row.language == "ar")
    strip = read(stage, arabic)
    assert strip.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert all(lines.isRightToLeft() for lines in strip.lists)


def test_two_parts_stand_beside_each_other_where_there_is_room(open_stage: OpenStage) -> None:
    stage = open_stage(size=(1600, 900))
    told = tell(stage.library)
    stage.show("unread")
    strip = read(stage, told.first)
    strip.related.lines.show(strip.story.lines.rows[:3])
    strip.grown.emit()
    strip.resize(strip.width() + 1, strip.height())
    assert strip.more.x() > strip.story.x()
    assert strip.more.geometry().right() <= strip.width()


def test_reading_one_article_leaves_the_others_of_its_story_unread_unless_it_is_wanted(
    stage: Stage, told: Told
) -> None:
    read(stage, told.first)
    stage.wait(lambda: stage.is_read(told.first))
    stage.wait(lambda: stage.window.kit.jobs.idle)
    assert not any(stage.is_read(id) for id in told.all if id != told.first)


def test_reading_one_article_reads_the_others_of_its_story_where_it_is_wanted(
    stage: Stage, told: Told
) -> None:
    stage.window.kit.prefer(read_stories=True)
    read(stage, told.essay)
    stage.wait(lambda: all(stage.is_read(id) for id in told.all))
    assert not stage.is_read(told.before)
    stage.press("undo")
    stage.wait(lambda: not any(stage.is_read(id) for id in told.all if id != told.essay))
    assert stage.is_read(told.essay)
