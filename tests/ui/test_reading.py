"""Moving through articles and what becomes of them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reader_app.services import Show
from tests.ui.conftest import OpenStage, Stage
from tests.ui.world import DAY, NOW, add, headlines

__all__: list[str] = []


def test_j_and_k_move_and_open(stage: Stage) -> None:
    titles = stage.titles()
    assert stage.open_next() == titles[0]
    assert stage.open_next() == titles[1]
    with stage.bot.waitSignal(stage.window.reader.opened):
        stage.key(stage.window, Qt.Key.Key_K)
    assert stage.opened() == titles[0]


def test_an_article_asked_for_is_read_at_once(stage: Stage) -> None:
    table = stage.window.articles.table
    place = table.visualRect(table.model().index(1, 0)).center()
    with stage.bot.waitSignal(stage.window.reader.opened):
        stage.click(table.viewport(), place)
    article = stage.window.reader.article
    assert article is not None
    stage.wait(lambda: stage.is_read(article.row.id))


def test_an_article_passed_over_quickly_stays_unread(stage: Stage) -> None:
    stage.open_next()
    article = stage.window.reader.article
    assert article is not None
    stage.open_next()
    stage.open_next()
    assert not stage.is_read(article.row.id)


def test_an_article_dwelt_on_becomes_read_and_stays_in_the_unread_view(stage: Stage) -> None:
    title = stage.open_next()
    article = stage.window.reader.article
    assert article is not None
    stage.wait(lambda: stage.is_read(article.row.id))
    stage.wait(lambda: "109" in stage.window.articles.count.text())
    assert title in stage.titles()
    stage.show("today")
    stage.show("unread")
    assert stage.titles().count(title) < 5
    assert article.row.id not in stage.window.lister.ids


def test_space_scrolls_first_and_then_goes_to_the_next_unread(stage: Stage) -> None:
    first = stage.open_next()
    view = stage.window.page.view
    presses = 0
    while stage.opened() == first and presses < 20:
        before = view.place()
        stage.key(stage.window.articles.table, Qt.Key.Key_Space)
        presses += 1
        if view.place() == before:
            stage.wait(lambda: stage.opened() != first)
    assert presses > 1
    assert stage.opened() == stage.titles()[1]


def test_the_next_unread_is_found_in_the_next_section(stage: Stage) -> None:
    stage.show("section:1")
    with stage.bot.waitSignal(stage.window.reader.opened):
        stage.key(stage.window, Qt.Key.Key_N)
    done = stage.desk.reading.mark_all_read(stage.window.lister.query())
    done.result()
    stage.wait(lambda: "Nothing" in stage.window.articles.count.text())
    with stage.bot.waitSignal(stage.window.reader.opened):
        stage.press("next-unread")
    assert stage.window.lister.view.key == "section:2"
    assert stage.opened() == stage.titles()[0]


def test_when_all_is_read_we_say_so(stage: Stage) -> None:
    stage.press("mark-all")
    stage.wait(lambda: stage.window.toast.text() != "")
    stage.press("next-unread")
    stage.wait(lambda: "nothing unread" in stage.window.toast.text())


def test_read_and_saved_are_toggled_and_undone(stage: Stage) -> None:
    stage.open_next()
    article = stage.window.reader.article
    assert article is not None
    key = article.row.id
    stage.key(stage.window, Qt.Key.Key_S)
    stage.wait(lambda: stage.library.rows([key])[0].saved)
    stage.key(stage.window, Qt.Key.Key_M)
    stage.wait(lambda: stage.is_read(key))
    stage.wait(lambda: stage.window.actions_["toggle-read"].text() == "Mark as unread")
    stage.press("undo")
    stage.wait(lambda: not stage.is_read(key))
    stage.press("undo")
    stage.wait(lambda: not stage.library.rows([key])[0].saved)


def test_an_article_marked_unread_by_hand_stays_so(stage: Stage) -> None:
    stage.open_next()
    article = stage.window.reader.article
    assert article is not None
    stage.wait(lambda: stage.is_read(article.row.id))
    stage.wait(lambda: stage.window.actions_["toggle-read"].text() == "Mark as unread")
    stage.press("toggle-read")
    stage.wait(lambda: not stage.is_read(article.row.id))
    stage.bot.wait(800)
    assert not stage.is_read(article.row.id)


def test_all_are_marked_read_and_undo_brings_back_exactly_these(stage: Stage) -> None:
    stage.show("publication:1")
    stage.open_next()
    article = stage.window.reader.article
    assert article is not None
    stage.wait(lambda: stage.is_read(article.row.id))
    stage.press("mark-all")
    stage.wait(lambda: stage.window.toast.text() == "Marked 59 articles as read.")
    assert stage.library.counts(0).unread == 50
    stage.press("undo")
    stage.wait(lambda: stage.library.counts(0).unread == 109)
    assert stage.is_read(article.row.id)
    assert stage.window.toast.text() == ""


def test_the_filter_hides_what_is_read_and_is_remembered(stage: Stage) -> None:
    stage.show("section:1")
    first = stage.open_next()
    read = stage.window.articles.table.current_id()
    assert read is not None
    stage.wait(lambda: stage.is_read(read))
    second = stage.open_next()
    with stage.bot.waitSignal(stage.window.lister.shown):
        stage.press("unread-only")
    assert len(stage.titles()) == 19
    assert first not in stage.titles()
    assert second in stage.titles()  # the open one stays
    assert stage.desk.settings.values.show is Show.UNREAD
    with stage.bot.waitSignal(stage.window.lister.shown):
        stage.press("unread-only")
    assert len(stage.titles()) == 20


def test_new_articles_do_not_move_what_the_eye_is_on(stage: Stage) -> None:
    table = stage.window.articles.table
    stage.show("section:1")
    for _ in range(8):
        stage.open_next()
    current = table.current_id()
    before = table.visualRect(table.currentIndex()).top()
    add(stage.library, 1, headlines(5), [NOW - n for n in range(5)])
    stage.wait(lambda: len(stage.titles()) == 25)
    assert table.current_id() == current
    assert table.visualRect(table.currentIndex()).top() == before
    assert stage.window.articles.newer.isVisible()
    assert stage.window.articles.newer.text() == "5 newer articles"


def test_headings_are_low_and_articles_high_after_every_change(stage: Stage) -> None:
    window = stage.window
    stage.show("section:1")
    add(stage.library, 1, headlines(3), [NOW - 2 * DAY - n * DAY for n in range(3)])
    stage.wait(lambda: len(stage.titles()) == 23)
    stage.show("section:3")
    stage.show("today")
    table, model = window.articles.table, window.articles.model
    heights = {model.is_heading(n): table.rowHeight(n) for n in range(model.rowCount())}
    for n in range(model.rowCount()):
        assert table.rowHeight(n) == heights[model.is_heading(n)]
    assert heights[True] < heights[False]


def test_the_link_is_copied(stage: Stage) -> None:
    stage.open_next()
    stage.press("copy-link")
    article = stage.window.reader.article
    assert article is not None
    assert QGuiApplication.clipboard().text() == article.row.url


def test_the_larger_text_is_kept(stage: Stage) -> None:
    stage.press("larger")
    stage.press("larger")
    assert stage.desk.settings.values.text_size == 22
    stage.press("usual")
    assert stage.desk.settings.values.text_size == 19


def test_the_window_comes_back_as_it_was_left(open_stage: OpenStage) -> None:
    first = open_stage()
    first.show("section:2")
    title = first.open_next()
    first.close()
    second = open_stage(fill=False)
    second.wait(lambda: second.opened() == title)
    assert second.window.lister.view.key == "section:2"
    assert second.window.articles.table.current_id() == second.window.reader.article.row.id  # type: ignore[union-attr]


def test_a_letter_without_a_meaning_opens_no_article(stage: Stage) -> None:
    table = stage.window.articles.table
    table.setFocus()
    for title in stage.titles():
        table.keyboardSearch(title[:1])
    assert table.current_id() is None


def test_the_menu_of_several_selected_articles_marks_all_of_them(stage: Stage) -> None:
    table = stage.window.articles.table
    table.selectAll()
    chosen = table.chosen()
    assert len(chosen) > 1
    menu = stage.window.row_menu.of(1)
    assert menu is not None
    next(item for item in menu.actions() if item.text().startswith("Mark as read")).trigger()
    stage.wait(lambda: all(stage.is_read(article) for article in chosen))


def test_the_right_button_opens_no_article(stage: Stage) -> None:
    table = stage.window.articles.table
    place = table.visualRect(table.model().index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert table.current_id() is None
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.current_id() is not None
