"""What is spoken of rows and articles, and what is told without being asked."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from reader_app.domain import Phase, SyncProgress, SyncReport
from reader_app.ui.phrase import clock
from tests.ui import world
from tests.ui.access.listening import Ear, listening
from tests.ui.access.places import PLACES, words
from tests.ui.access.tree import interface, nodes
from tests.ui.conftest import Stage

__all__: list[str] = []

Role, Text, Event = QAccessible.Role, QAccessible.Text, QAccessible.Event


@pytest.fixture
def ear(stage: Stage) -> Iterator[Ear]:
    with listening() as found:
        yield found


def current(face: QAccessibleInterface) -> QAccessibleInterface:
    """The row that has the focus."""
    return next(
        child
        for number in range(face.childCount())
        if (child := face.child(number)).isValid() and child.state().focused
    )


# -- rows


def test_a_row_is_spoken_with_headline_origin_time_and_state(stage: Stage) -> None:
    stage.show("publication:1")
    stage.open_next()
    stage.press("toggle-saved")
    stage.wait(lambda: stage.library.counts(0).saved == 1)
    article = stage.window.reader.article
    assert article is not None
    row = article.row
    stage.wait(lambda: "saved" in current(interface(stage.window.articles.table)).text(Text.Name))
    spoken = current(interface(stage.window.articles.table)).text(Text.Name)
    parts = (row.title, row.publication, row.section, clock(row.published), "saved", "Complete")
    places = [spoken.index(part) for part in parts]
    assert places == sorted(places)
    assert "unread" in spoken
    stage.press("toggle-read")
    face = interface(stage.window.articles.table)
    stage.wait(lambda: "unread" not in current(face).text(Text.Name))
    assert ", read," in current(face).text(Text.Name)


def test_every_row_in_sight_is_spoken_whole(stage: Stage) -> None:
    cells = [node for node in nodes(stage.window.articles) if node.role is Role.Cell]
    articles = [cell.name for cell in cells if cell.state.selectable]
    assert len(articles) > 5
    for one in articles:
        assert any(state in one for state in ("unread", "read"))
        assert any(word in one for word in ("Complete", "preview", "missing", "not here"))


def test_times_are_spoken_as_the_reader_writes_them(stage: Stage) -> None:
    before = QLocale()
    stage.open_next()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
        spoken = current(interface(stage.window.articles.table)).text(Text.Name)
        assert "AM" in spoken or "PM" in spoken
    finally:
        QLocale.setDefault(before)


def test_rows_of_the_sidebar_say_what_their_numbers_count(stage: Stage) -> None:
    world.break_section(stage.library, 1)
    stage.window._reread()
    stage.wait(stage.window.sidebar.attention.isVisible)
    face = interface(stage.window.sidebar.tree)
    rows = [face.child(number) for number in range(face.childCount())]
    found = {row.text(Text.Name).partition(",")[0]: row for row in rows if row.isValid()}
    assert "60 unread articles" in found["The Border Tribune"].text(Text.Name)
    assert "0 saved articles" in found["Saved"].text(Text.Name)
    assert "needs attention" in found["World"].text(Text.Name)
    assert found["The Border Tribune"].state().expanded
    assert found["The Border Tribune"].state().expandable
    assert not found["The Long View"].state().expandable
    stage.window.sidebar.tree.collapseAll()
    rows = [face.child(number) for number in range(face.childCount())]
    tribune = next(row for row in rows if row.text(Text.Name).startswith("The Border Tribune"))
    assert not tribune.state().expanded


def test_the_way_through_a_list_is_followed(stage: Stage, ear: Ear) -> None:
    table = stage.window.articles.table
    table.setFocus()
    stage.open_next()
    ear.heard.clear()
    first = current(interface(table)).text(Text.Name)
    stage.open_next()
    assert ear.count(Event.Focus) >= 1
    assert ear.count(Event.SelectionAdd) + ear.count(Event.Selection) >= 1
    second = current(interface(table)).text(Text.Name)
    assert second != first
    assert second.startswith(stage.opened())


def test_the_way_through_the_sidebar_is_followed(stage: Stage, ear: Ear) -> None:
    tree = stage.window.sidebar.tree
    tree.setFocus()
    ear.heard.clear()
    stage.press("next-place")
    assert ear.count(Event.Focus) >= 1
    assert current(interface(tree)).text(Text.Name).startswith("Today, ")


def test_the_next_article_is_told_where_the_keyboard_is_in_the_text(stage: Stage, ear: Ear) -> None:
    stage.open_next()
    stage.window.page.view.page().setFocus()
    ear.heard.clear()
    title = stage.open_next()
    assert ear.count(Event.NameChanged) >= 1
    assert interface(stage.window.page.view.page()).text(Text.Name) == title


# -- the article


def test_an_article_can_be_read_from_head_to_foot(stage: Stage) -> None:
    stage.open_next()
    face = interface(stage.window.page.view.page())
    text = face.textInterface()
    whole = text.text(0, text.characterCount())
    article = stage.window.reader.article
    assert article is not None
    parts = (article.row.publication, article.row.title, "The first stones", "The work will take")
    places = [whole.index(part) for part in parts]
    assert places == sorted(places)
    assert "Complete" in face.text(Text.Description) or "complete" in face.text(Text.Description)


def test_a_link_says_where_it_leads_and_a_picture_what_it_shows(stage: Stage, ear: Ear) -> None:
    stage.open_next()
    page = stage.window.page.view.page()
    page.setFocus()
    ear.heard.clear()
    page.focusNextPrevChild(True)
    said = ear.announced()
    assert said
    assert "icture" in said[0] or "link" in said[0]


# -- told without being asked


def test_what_a_search_finds_is_told_once(stage: Stage, ear: Ear) -> None:
    words("harbour")(stage)
    count = stage.window.articles.count.text()
    assert count in ear.announced()
    assert ear.announced().count(count) == 1


def test_a_mistake_in_a_search_is_told(stage: Stage, ear: Ear) -> None:
    PLACES["wrong search"](stage)
    assert stage.window.articles.note.text() in ear.announced()
    assert interface(stage.window.articles.search).text(Text.Description)


def test_what_has_been_done_is_told(stage: Stage, ear: Ear) -> None:
    PLACES["toast with undo"](stage)
    assert stage.window.toast.text() in ear.announced()


def test_what_is_found_in_the_article_is_told(stage: Stage, ear: Ear) -> None:
    PLACES["find"](stage)
    said = stage.window.page.finding.count.text()
    assert said
    assert ear.announced()[-1] == said


def test_what_stands_first_in_the_palette_is_told(stage: Stage, ear: Ear) -> None:
    PLACES["palette with finds"](stage)
    assert any("Tribune" in one for one in ear.announced())


def test_a_sync_tells_what_it_brought_and_does_not_chatter(stage: Stage, ear: Ear) -> None:
    stage.engine.hold, stage.engine.report = True, SyncReport(articles_new=3)
    stage.press("sync")
    ear.heard.clear()
    for done in range(200):
        stage.window.syncing.progress(SyncProgress(Phase.RUNNING, (done, 200)))
        QApplication.processEvents()
    assert ear.announced() == []
    stage.press("cancel")
    stage.wait(lambda: not stage.window.syncing.running)
    assert ear.announced() == ["Synced: 3 new articles."]
