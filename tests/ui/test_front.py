"""The front page: what stands on it, reading from it and coming back, and that it holds still."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader_app.domain import Changes, MuteKind, ReadingPlace, TopStory
from reader_app.library import Library
from reader_app.services import Start
from reader_app.sync.placing import Placing
from reader_app.ui.columns import Card, Cards, ColumnsView, End, Heading, Lead, Lines, Note
from reader_app.ui.columns import card as card_module
from reader_app.ui.columns.card import CardButton
from reader_app.ui.columns.composing import Composed, compose
from reader_app.ui.front import FrontSpread
from tests.ui import world
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []

Print = Callable[..., Stage]


@pytest.fixture(scope="session")
def placed(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small world with its articles in stories."""
    folder = tmp_path_factory.mktemp("placed") / "library"
    shutil.copytree(filled, folder)
    library = Library.open(folder, clock=lambda: world.NOW)
    Placing(library, lambda: world.NOW).place_now()
    library.close()
    return folder


@pytest.fixture
def printed(placed: Path, tmp_path: Path, open_stage: OpenStage) -> Print:
    """Opens a window on the front page of the placed world."""

    def open_one(size: tuple[int, int] = (1280, 800)) -> Stage:
        shutil.copytree(placed, tmp_path / "library")
        stage = open_stage(fill=False, front=True, size=size)
        stage.wait(lambda: bool(view(stage).order()))
        return stage

    return open_one


@pytest.fixture
def paper(printed: Print) -> Stage:
    return printed()


def front(stage: Stage) -> FrontSpread:
    standing = stage.window.spreads.standing
    assert isinstance(standing, FrontSpread)
    return standing


def view(stage: Stage) -> ColumnsView:
    return front(stage).view


def stories(stage: Stage) -> list[TopStory]:
    page = front(stage).page
    assert page is not None
    return list(page.stories)


def card(stage: Stage, key: str) -> CardButton:
    found = view(stage).card(key)
    assert found is not None
    return found


def first(stage: Stage) -> CardButton:
    return card(stage, view(stage).order()[0])


def rest(stage: Stage) -> None:
    stage.wait(lambda: stage.session.jobs.idle)


# -- what stands there


def test_the_window_begins_on_the_front_page(paper: Stage) -> None:
    window = paper.window
    assert window.panes.on_spread
    assert window.sidebar.tree.shown == "front"
    assert window.windowTitle() == "Front page – Broadsheet"
    assert window.lister.view.key == ""  # no list is read for it


def test_the_most_important_story_is_the_largest_card(paper: Stage) -> None:
    blocks = view(paper).blocks
    told = stories(paper)
    lead = blocks[0]
    assert isinstance(lead, Lead)
    keys = [one.key for one in (lead.card, *lead.beside)]
    assert keys == [f"story:{one.id}" for one in told[:3]]
    areas = [one.width() * one.height() for one in (card(paper, key) for key in keys)]
    assert areas[0] > 2 * max(areas[1:])


def test_a_story_shows_its_publications_and_how_it_is(paper: Stage) -> None:
    story = stories(paper)[0]
    shown = first(paper).card
    assert shown.headline == story.headline.title
    assert shown.icons == story.publications
    assert shown.meta.startswith(f"{len(story.publications)} publications · ")
    assert shown.unread
    assert shown.ready == story.headline.ready


def test_the_page_is_finite_and_says_so(paper: Stage) -> None:
    last = view(paper).blocks[-1]
    assert isinstance(last, End)
    assert last.text.startswith("That is the news for now.")


def test_its_last_line_says_how_much_of_the_day_is_muted_and_leads_there(paper: Stage) -> None:
    paper.desk.mutes.add(MuteKind.WORD, "the", text=True).result()
    number = paper.desk.mutes.today()
    assert number

    def last() -> End:
        block = view(paper).blocks[-1]
        assert isinstance(block, End)
        return block

    paper.wait(lambda: last().button == f"{number} muted today")
    view(paper).pressed.emit(last().press)
    paper.wait(lambda: paper.window.spreads.key == "muted")
    assert paper.window.go_back()
    assert paper.window.spreads.key == "front"
    (rule,) = paper.desk.mutes.all()
    paper.desk.mutes.remove(rule.id).result()
    paper.wait(lambda: not last().button)


def test_what_was_begun_and_saved_stands_on_the_page(paper: Stage) -> None:
    rows = paper.library.rows(stories(paper)[3].articles)
    paper.desk.reading.keep_place(rows[0].id, ReadingPlace(200, 0.4)).result()
    paper.desk.reading.save([rows[0].id]).result()
    paper.window.choose("front")
    rest(paper)
    titles = [one.title for one in view(paper).blocks if isinstance(one, Heading)]
    assert {"Continue reading", "Saved for later"} <= set(titles)
    begun = next(c for b in view(paper).blocks if isinstance(b, Lines) for c in b.cards)
    assert begun.progress == 0.4
    view(paper).pressed.emit("saved")
    paper.wait(lambda: paper.window.lister.view.key == "saved")
    assert paper.window.go_back()
    assert paper.window.panes.on_spread


def test_each_article_stands_in_one_part_of_the_page(paper: Stage) -> None:
    page = front(paper).page
    assert page is not None
    told = [id for one in page.all_stories() for id in one.articles]
    alone = [row.id for section in page.sections for row in section.articles]
    assert len({*told, *alone}) == len(told) + len(alone)


# -- reading from it


def test_a_press_reads_the_best_article_with_all_the_room_and_back_leads_to_the_page(
    paper: Stage,
) -> None:
    page, window = view(paper), paper.window
    page.verticalScrollBar().setValue(400)
    target = card(paper, page.order()[4])
    title, before = target.card.headline, page.verticalScrollBar().value()
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    paper.wait(lambda: paper.opened() == title)
    assert window.panes.alone
    assert not window.articles.isVisible()
    assert window.page.back.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.page.isAncestorOf(focus)
    QTest.mouseClick(window.page.back, Qt.MouseButton.LeftButton)
    assert window.panes.on_spread
    assert page.verticalScrollBar().value() == before
    assert target.hasFocus()


def test_escape_comes_back_too(paper: Stage) -> None:
    first(paper).setFocus()
    paper.key(first(paper), Qt.Key.Key_Return)
    paper.wait(lambda: paper.window.reader.article is not None)
    paper.key(paper.window.page.view, Qt.Key.Key_Escape)
    assert paper.window.panes.on_spread
    assert first(paper).hasFocus()


def test_the_next_article_is_the_next_one_of_the_page(paper: Stage) -> None:
    titles = [one.headline.title for one in stories(paper)]
    first(paper).click()
    paper.wait(lambda: paper.opened() == titles[0])
    paper.press("next")
    paper.wait(lambda: paper.opened() == titles[1])
    paper.press("previous")
    paper.wait(lambda: paper.opened() == titles[0])
    paper.press("next-unread")
    paper.wait(lambda: paper.opened() == titles[1])


def test_after_the_last_article_the_page_is_back(paper: Stage) -> None:
    only = stories(paper)[0].headline.id
    paper.window.spreads.open_article(only, others=(only,))
    paper.wait(lambda: paper.window.reader.article is not None)
    paper.press("next-unread")
    assert paper.window.panes.on_spread


def test_what_was_read_meanwhile_is_shown_as_read_and_nothing_moves(paper: Stage) -> None:
    order = view(paper).order()
    places = [card(paper, key).geometry() for key in order]
    first(paper).click()
    paper.wait(lambda: paper.window.reader.article is not None)
    paper.window.go_back()
    paper.wait(lambda: not first(paper).card.unread)
    rest(paper)
    assert view(paper).order() == order
    assert [card(paper, key).pos() for key in order] == [one.topLeft() for one in places]


def test_the_last_line_of_a_story_leads_to_all_its_reports_and_back(paper: Stage) -> None:
    story = first(paper)
    paper.click(story, story.foot.center())
    assert paper.window.spreads.key == story.card.key
    rest(paper)
    assert paper.window.go_back()
    assert paper.window.spreads.key == "front"
    paper.key(first(paper), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert paper.window.spreads.key == story.card.key


def test_searching_from_the_page_leads_back_to_it(paper: Stage) -> None:
    paper.press("search")
    search = paper.window.articles.search
    assert search.hasFocus()
    paper.type(search, "harbour")
    paper.wait(lambda: paper.window.lister.view.words == "harbour")
    paper.window.go_back()
    paper.wait(lambda: paper.window.panes.on_spread)


def test_a_panel_over_the_page_leads_back_to_it(paper: Stage) -> None:
    paper.press("readiness")
    paper.wait(lambda: paper.window.page.panel is not None)
    assert paper.window.page.isVisible()
    paper.window.go_back()
    assert paper.window.panes.on_spread


# -- doing things to cards


def test_marking_a_story_marks_all_its_reports_and_undo_takes_it_back(paper: Stage) -> None:
    articles = stories(paper)[0].articles
    first(paper).setFocus()
    paper.press("toggle-read")
    paper.wait(lambda: all(paper.is_read(one) for one in articles))
    paper.wait(lambda: not first(paper).card.unread)
    paper.press("undo")
    paper.wait(lambda: not any(paper.is_read(one) for one in articles))
    paper.wait(lambda: first(paper).card.unread)


def test_saving_a_card_saves_its_article(paper: Stage) -> None:
    article = stories(paper)[0].headline.id
    first(paper).setFocus()
    paper.press("toggle-saved")
    paper.wait(lambda: first(paper).card.saved)
    assert paper.library.rows([article])[0].saved
    paper.press("toggle-saved")
    paper.wait(lambda: not first(paper).card.saved)
    paper.wait(paper.window.toast.isVisible)


def test_the_small_buttons_do_the_same(paper: Stage) -> None:
    one = first(paper)
    paper.click(one, one.tool("toggle-saved").center())
    paper.wait(lambda: first(paper).card.saved)
    paper.click(one, one.tool("toggle-read").center())
    paper.wait(lambda: not first(paper).card.unread)
    high = one.height()
    paper.click(one, one.tool("why").center())
    assert one.height() > high
    assert paper.window.panes.on_spread


def test_why_a_story_stands_here_is_told_on_demand(paper: Stage) -> None:
    one = first(paper)
    one.setFocus()
    high = one.height()
    paper.press("why")
    assert one.wondering
    assert one.height() > high
    assert "publications" in one.card.why
    paper.press("why")
    assert one.height() == high


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_card_has_the_menu_of_its_article(paper: Stage) -> None:
    story = first(paper).card
    view(paper).menu.emit(story.key, paper.window.mapToGlobal(QPoint(300, 300)))

    def menus() -> list[QMenu]:
        return [one for one in paper.window.findChildren(QMenu) if one.isVisible()]

    paper.wait(lambda: bool(menus()))
    words = [one.text().split("\t")[0] for one in menus()[0].actions()]
    assert words[0] == story.choices[0][1]
    assert {"Save", "Mark as read", "Delete article"} <= set(words)
    assert "Mark those below as read" not in words
    menus()[0].close()


def test_all_of_the_page_can_be_marked_at_once(paper: Stage) -> None:
    told = [id for one in stories(paper) for id in one.articles]
    paper.press("mark-all")
    paper.wait(lambda: all(paper.is_read(one) for one in told))
    paper.wait(lambda: isinstance(view(paper).blocks[0], Note))
    paper.press("undo")
    paper.wait(lambda: not any(paper.is_read(one) for one in told))


@pytest.mark.parametrize("name", ["delete", "delete-read", "mark-above", "mark-below", "find"])
def test_no_command_reaches_a_list_out_of_sight(printed: Print, name: str) -> None:
    stage = printed()
    stage.show("unread")
    stage.open_next()
    stage.open_next()
    stage.window.choose("front")
    rest(stage)
    before = stage.desk.browsing.counts()
    stage.press(name)
    rest(stage)
    assert stage.desk.browsing.counts() == before
    assert stage.window.panes.on_spread


# -- holding still


def others(stage: Stage) -> tuple[TopStory, ...]:
    """The stories in another order, the first of them one that was not there."""
    told = stories(stage)
    return (replace(told[2], id=1_000), *told[3:], *told[:2])


def test_other_stories_are_offered_while_the_reader_looks_and_shown_when_wanted(
    paper: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    order, told = view(paper).order(), others(paper)
    monkeypatch.setattr(paper.desk.stories, "top", lambda *_: told)
    front(paper).refresh(Changes(stories=True))
    offer = view(paper)._offer
    paper.wait(offer.isVisible)
    assert offer.text() == "1 new story"
    assert view(paper).order() == order
    paper.click(offer, offer.rect().center())
    assert view(paper).order()[0] == "story:1000"
    assert not offer.isVisible()
    assert view(paper).at_top


def test_stories_in_another_order_move_nothing_and_say_nothing(
    paper: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    order, told = view(paper).order(), stories(paper)
    monkeypatch.setattr(paper.desk.stories, "top", lambda *_: (*told[1:], told[0]))
    front(paper).refresh(Changes(stories=True))
    rest(paper)
    assert front(paper).newer is not None
    assert view(paper)._offer.isHidden()
    assert view(paper).order() == order


def test_who_comes_again_finds_the_news(paper: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    told = others(paper)
    paper.show("unread")
    monkeypatch.setattr(paper.desk.stories, "top", lambda *_: told)
    paper.window.choose("front")
    paper.wait(lambda: view(paper).order()[0] == "story:1000")


def test_who_comes_back_from_an_article_finds_the_page_as_it_was(
    paper: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    order, told = view(paper).order(), others(paper)
    monkeypatch.setattr(paper.desk.stories, "top", lambda *_: told)
    first(paper).click()
    paper.wait(lambda: paper.window.reader.article is not None)
    paper.window.go_back()
    rest(paper)
    assert view(paper).order() == order


def test_a_wider_window_keeps_the_reader_where_they_are(paper: Stage) -> None:
    page = view(paper)
    page.verticalScrollBar().setValue(900)
    key, offset, _ = page._place()
    for width in (2000, 1100, 700, 1280):
        paper.window.resize(width, 800)
        found = card(paper, key)
        assert abs(found.y() - page.verticalScrollBar().value() - offset) <= 1
        for one in (card(paper, name) for name in page.order()):
            assert one.x() >= 0
            assert one.geometry().right() < page.viewport().width()


# -- where there is little or nothing


def test_one_publication_makes_a_page_of_its_sections(open_stage: OpenStage) -> None:
    stage = open_stage(front=True)
    for one in stage.library.tree()[1:]:
        stage.library.unfollow(one.id).result()
    rest(stage)
    stage.window.choose("front")
    stage.wait(lambda: stage.session.jobs.idle and bool(view(stage).order()))
    blocks = view(stage).blocks
    assert isinstance(blocks[0], Lead)
    headings = [one.title for one in blocks if isinstance(one, Heading)]
    assert {"World", "Business", "Sport"} <= set(headings)
    assert any(isinstance(one, Cards) for one in blocks)


@pytest.mark.parametrize(
    ("connected", "words"), [(True, "have not been asked"), (False, "no network")]
)
def test_before_the_first_sync_it_says_what_to_do(
    open_stage: OpenStage, tmp_path: Path, connected: bool, words: str
) -> None:
    library = Library.open(tmp_path / "library", clock=lambda: world.NOW)
    world.follow_all(library)
    library.close()
    stage = open_stage(fill=False, front=True, route=lambda: connected)
    stage.wait(lambda: bool(view(stage).blocks))
    note = view(stage).blocks[0]
    assert isinstance(note, Note)
    assert words in note.text
    assert bool(note.button) == connected


def test_while_the_first_sync_runs_it_says_that_news_is_on_its_way(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    library = Library.open(tmp_path / "library", clock=lambda: world.NOW)
    world.follow_all(library)
    library.close()
    stage = open_stage(fill=False, front=True)
    stage.engine.hold = True
    stage.wait(lambda: bool(view(stage).blocks))
    view(stage).pressed.emit("sync")

    def note() -> str:
        shown = view(stage).blocks[0]
        return shown.text if isinstance(shown, Note) else ""

    stage.wait(lambda: "on their way" in note())
    stage.press("cancel")
    stage.wait(lambda: "have not been asked" in note())


def test_articles_that_come_fill_a_page_that_was_empty(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    library = Library.open(tmp_path / "library", clock=lambda: world.NOW)
    world.follow_all(library)
    library.close()
    stage = open_stage(fill=False, front=True)
    stage.wait(lambda: bool(view(stage).blocks))
    world.add(stage.library, 1, world.headlines(6), [world.NOW - n * 60 for n in range(6)])
    stage.wait(lambda: len(view(stage).order()) >= 6)
    assert isinstance(view(stage).blocks[0], Lead)


def test_states_that_were_read_for_a_page_before_change_nothing(paper: Stage) -> None:
    page = front(paper)
    before = page.page
    assert before is not None
    page._show(replace(before, stories=before.stories[:1]))
    page._renewed(before, before)
    assert len(stories(paper)) == 1


# -- where windows begin


def test_a_window_can_begin_where_the_last_one_was_left(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.show("saved")
    stage.close()
    again = open_stage(fill=False)
    assert again.window.lister.view.key == "saved"
    again.close()
    begun = open_stage(fill=False, front=True)
    begun.desk.settings.change(start=Start.FRONT)
    begun.close()
    assert open_stage(fill=False, front=True).window.spreads.key == "front"


def test_a_window_left_on_the_page_begins_there(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.window.choose("front")
    rest(stage)
    stage.close()
    assert open_stage(fill=False).window.spreads.key == "front"


def test_a_sync_at_the_start_waits_until_the_page_stands(paper: Stage) -> None:
    paper.session.start(sync=True)
    assert not paper.engine.asked
    paper.window.choose("front")
    paper.wait(lambda: len(paper.engine.asked) == 1 and not paper.window.syncing.running)


def test_a_page_is_laid_out_once_beside_the_scroll_bar_that_it_gets(
    paper: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    columns, made = view(paper), list[str]()
    columns.show_blocks("A day", [Note("Nothing has come.")])
    paper.wait(lambda: columns.viewport().width() == columns.width())
    page = columns.widget()
    assert page is not None
    assert page.width() == columns.width()

    def count(one: Card, *rest: object, **more: object) -> Composed:
        made.append(one.key)
        return compose(one, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(card_module, "compose", count)
    cards = tuple(Card(f"article:{-n}", f"What happened, part {n}") for n in range(1, 61))
    columns.show_blocks("A day", [Cards(cards)])
    paper.wait(lambda: columns.viewport().width() < columns.width())
    assert page.width() == columns.viewport().width()
    assert sorted(made) == sorted(one.key for one in cards)
