"""The list as its reader arranges it: filters, order, density, undo, menu, drag."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton

from reader_app.domain import ArticleQuery, Feed, Order
from reader_app.library import FeedResult
from reader_app.services import Density, Show
from reader_app.ui.models import HeadingRole
from reader_app.ui.storing import store, unique
from reader_app.ui.window.dragging import ARTICLES, ids_of
from tests.ui import world
from tests.ui.conftest import OpenStage, Stage
from tests.ui.world import DAY, NOW, add, headlines

__all__: list[str] = []

VIEWS = ("unread", "today", "saved", "all", "publication:1", "section:2", "folder:Press")


def press(stage: Stage, name: str) -> None:
    """Trigger an action that changes the list, and wait until that stands."""
    with stage.bot.waitSignal(stage.window.lister.shown, timeout=5000):
        stage.press(name)


def ids(stage: Stage) -> list[int]:
    return list(stage.window.lister.ids)


def headings(stage: Stage) -> list[str]:
    model = stage.window.articles.model
    found = [model.data(model.index(row, 0), HeadingRole) for row in range(model.rowCount())]
    return [text for text in found if text is not None]


def segments(stage: Stage) -> list[tuple[str, bool]]:
    buttons = stage.window.articles.filter.findChildren(QToolButton)
    return [(button.text(), button.isChecked()) for button in buttons]


def items(menu: QMenu) -> list[str]:
    return [item.text().split("\t")[0] for item in menu.actions() if not item.isSeparator()]


def pick(menu: QMenu, words: str) -> None:
    next(item for item in menu.actions() if item.text().split("\t")[0] == words).trigger()


def menu_of(stage: Stage, row: int = 1) -> QMenu:
    menu = stage.window.row_menu.of(row)
    assert menu is not None
    return menu


def select_rows(stage: Stage, count: int) -> tuple[int, ...]:
    """The first few articles, as with Shift and Down."""
    table = stage.window.articles.table
    table.select(ids(stage)[0])
    table.setFocus()
    for _ in range(count - 1):
        stage.key(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(table.chosen()) == count
    return table.chosen()


def deliver_to_both(stage: Stage) -> int:
    """One article that the feeds of two sections carry; returns its id."""
    feed = Feed("", "", "en", "", (), "rss", True)
    address = "http://tribune.example/both"
    added: set[int] = set()
    for section in (1, 2):
        one = world.intent(1, address, "In two places", NOW, "en")
        result = FeedResult(section, NOW + 900, NOW, 1, feed, (one,))
        added |= stage.library.sync.store_feeds([result], NOW).result().changes.added
    (article,) = added
    return article


# -- filters


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("show", list(Show))
def test_every_filter_works_in_every_view(stage: Stage, view: str, show: Show) -> None:
    stage.library.mark(range(1, 90, 2), read=True).result()
    stage.library.mark(range(1, 90, 3), saved=True).result()
    stage.library.move(dict.fromkeys((4, 5), "Press")).result()
    stage.wait(lambda: stage.window.sidebar.has("folder:Press"))
    stage.show(view)
    everything = set(ids(stage))
    stage.window.kit.prefer(show=show)
    stage.show(view)
    rows = stage.library.rows(sorted(everything))
    kept = {
        Show.ALL: everything,
        Show.UNREAD: {row.id for row in rows if not row.read},
        Show.SAVED: {row.id for row in rows if row.saved},
        Show.READY: {row.id for row in rows if row.ready},
    }
    assert set(ids(stage)) == kept[show]


def test_the_filter_is_two_words_and_the_second_is_what_was_chosen(stage: Stage) -> None:
    stage.show("section:1")
    assert segments(stage) == [("All", True), ("Unread", False)]
    press(stage, "show-saved")
    assert segments(stage) == [("All", False), ("Saved", True)]
    all_, _ = stage.window.articles.filter.findChildren(QToolButton)
    with stage.bot.waitSignal(stage.window.lister.shown):
        all_.click()
    assert segments(stage) == [("All", True), ("Unread", False)]
    _, unread = stage.window.articles.filter.findChildren(QToolButton)
    with stage.bot.waitSignal(stage.window.lister.shown):
        unread.click()
    assert stage.window.kit.choices.values.show is Show.UNREAD
    stage.show("unread")
    assert not stage.window.articles.filter.isVisible()


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ("unread-only", "Nothing unread here."),
        ("show-saved", "Nothing saved here. Press S on an article to save it."),
        ("show-ready", "No article here is complete for reading offline yet."),
    ],
)
def test_each_filter_says_kindly_that_nothing_is_left_and_offers_all(
    stage: Stage, action: str, said: str
) -> None:
    stage.show("section:1")
    stage.library.mark(ids(stage), read=True).result()
    stage.library.upkeep.drop(ids(stage)).result()
    press(stage, action)
    stage.wait(stage.window.articles.is_empty)
    assert stage.window.articles.empty.text() == said
    button = stage.window.articles.empty.findChild(QPushButton)
    assert button is not None
    assert button.text() == "Show all articles"
    with stage.bot.waitSignal(stage.window.lister.shown):
        button.click()
    assert len(ids(stage)) == 20


def test_what_an_empty_list_says_names_the_readers_own_key_and_is_all_that_is_said(
    stage: Stage,
) -> None:
    stage.show("unread")
    pane = stage.window.page.view.empty()
    sentence = pane.findChild(QLabel)
    assert sentence is not None
    assert sentence.text() == "Choose an article to read it here."
    stage.show("saved")
    assert "Press S on" in stage.window.articles.empty.text()
    assert not sentence.text()
    keys = stage.window.actions_.keys
    keys.clear("toggle-saved")
    assert stage.window.articles.empty.text() == "Save an article to keep it here for later."
    keys.give("toggle-saved", "B")
    assert "Press B on" in stage.window.articles.empty.text()


def test_no_word_of_what_an_empty_list_says_stands_alone(stage: Stage) -> None:
    empty = stage.window.articles.empty
    stage.show("saved")
    empty.say("No article has these words. Try fewer, or other ones.")
    empty.resize(370, 500)
    text = empty.findChild(QLabel)
    assert text is not None
    margins = text.contentsMargins()
    assert margins.left() == margins.right() > 40  # the second line is as long as the first
    empty.say("Short.")
    assert text.contentsMargins().left() == 0


@pytest.mark.parametrize("only", ["unread-only", "show-saved"])
def test_a_filter_leaves_the_open_article_where_it_is(stage: Stage, only: str) -> None:
    stage.show("all")
    for _ in range(12):
        key = stage.open_next()
    opened = stage.window.articles.table.current_id()
    assert opened is not None
    stage.library.mark([opened], read=True).result()
    stage.library.mark(ids(stage)[30:40], saved=True).result()
    table = stage.window.articles.table
    top = table.rowViewportPosition(table.currentIndex().row())
    press(stage, only)
    assert opened in ids(stage)
    assert stage.opened() == key
    assert table.current_id() == opened
    if only == "unread-only":
        assert table.rowViewportPosition(table.currentIndex().row()) == top
    press(stage, "show-all")
    assert table.current_id() == opened
    stage.show("unread")
    assert opened not in ids(stage)


def test_the_other_button_of_the_mouse_chooses_nothing_in_the_sidebar(stage: Stage) -> None:
    stage.show("unread")
    tree = stage.window.sidebar.tree
    place = tree.visualRect(stage.window.sidebar.model.find("publication:2")).center()
    QTest.mouseClick(
        tree.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert tree.current_key() == stage.window.lister.view.key == "unread"


@pytest.mark.parametrize(
    ("key", "left"), [("section:1", 90), ("publication:1", 50), ("unread", 0), ("all", 0)]
)
def test_a_row_of_the_sidebar_marks_all_that_it_lists_as_read_and_can_be_undone(
    stage: Stage, key: str, left: int
) -> None:
    stage.show("publication:2")

    def unread() -> int:
        return stage.library.counts(0).unread

    menu = stage.window.menus.of_row(stage.window.sidebar.model.find(key))
    assert menu is not None
    pick(menu, "Mark all as read")
    stage.wait(lambda: unread() == left)
    assert stage.window.lister.view.key == "publication:2"
    stage.wait(lambda: stage.window.toast.text().startswith("Marked"))
    stage.press("undo")
    stage.wait(lambda: unread() == 110)


def test_all_articles_are_a_view_with_what_is_read(stage: Stage) -> None:
    stage.library.mark([1, 2, 3], read=True).result()
    stage.show("unread")
    assert len(ids(stage)) == 107
    with stage.bot.waitSignal(stage.window.lister.shown):
        stage.press("go-all")
    assert len(ids(stage)) == 110
    stage.wait(lambda: stage.window.articles.count.text() == "107 unread")
    entries = [entry.key for entry in stage.window.sidebar.model.entries()]
    first = entries.index("unread")
    assert entries[first : first + 4] == ["unread", "today", "saved", "all"]


# -- order and density


def test_the_oldest_come_first_under_the_headings_of_their_days(stage: Stage) -> None:
    stage.show("publication:1")
    newest, days = ids(stage), headings(stage)
    assert days[0] == "Today"
    press(stage, "oldest-first")
    assert ids(stage) == newest[::-1]
    assert headings(stage) == days[::-1]
    published = [row.published for row in stage.library.rows(ids(stage))]
    assert published == sorted(published)


def test_the_menu_of_the_head_marks_what_is_in_force_and_changes_it(stage: Stage) -> None:
    stage.show("section:1")
    menu = stage.window.arranging.menu()
    marked = [item.text() for item in menu.actions() if item.isChecked()]
    assert marked == ["Show all articles", "Newest first", "Comfortable rows"]
    with stage.bot.waitSignal(stage.window.lister.shown):
        pick(menu, "Oldest first")
    pick(menu, "Compact rows")
    pick(menu, "Compact rows")
    menu = stage.window.arranging.menu()
    marked = [item.text() for item in menu.actions() if item.isChecked()]
    assert marked == ["Show all articles", "Oldest first", "Compact rows"]
    button = stage.window.articles.arrange
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert button.accessibleName()


def test_the_density_is_live_and_keeps_what_the_eye_is_on(stage: Stage) -> None:
    table = stage.window.articles.table
    stage.show("publication:1")
    assert table.rowHeight(1) == 84
    for _ in range(12):
        stage.press("next")
    table.scrollTo(table.currentIndex(), table.ScrollHint.PositionAtCenter)
    before = table.visualRect(table.currentIndex()).top()
    stage.press("compact")
    assert table.rowHeight(1) == 56
    assert table.visualRect(table.currentIndex()).top() == before
    stage.press("comfortable")
    assert table.visualRect(table.currentIndex()).top() == before


@pytest.mark.parametrize("compact", [False, True])
def test_rows_grow_with_the_text(stage: Stage, compact: bool) -> None:
    stage.press("compact" if compact else "comfortable")
    table, theme = stage.window.articles.table, stage.window.kit.theme
    before = table.rowHeight(1)
    theme.enlarge(2)
    assert table.rowHeight(1) > 1.6 * before
    theme.enlarge(1)
    assert table.rowHeight(1) == before


def test_a_restart_brings_filter_order_and_density_back(open_stage: OpenStage) -> None:
    first = open_stage()
    first.show("publication:1")
    for name in ("show-ready", "oldest-first"):
        press(first, name)
    first.press("compact")
    left = ids(first)
    first.close()
    second = open_stage(fill=False)
    second.wait(lambda: ids(second) == left)
    values = second.window.kit.choices.values
    assert (values.show, values.order, values.density) == (
        Show.READY,
        Order.OLDEST,
        Density.COMPACT,
    )
    assert segments(second) == [("All", False), ("Ready offline", True)]
    assert second.window.articles.table.rowHeight(1) == 56


# -- what comes in


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("oldest", [False, True])
def test_what_comes_in_moves_nothing_and_is_told(stage: Stage, compact: bool, oldest: bool) -> None:
    stage.press("compact" if compact else "comfortable")
    stage.window.kit.prefer(order=Order.OLDEST if oldest else Order.NEWEST)
    stage.show("section:1")
    table, pill = stage.window.articles.table, stage.window.articles.newer
    table.select(ids(stage)[9])
    table.scrollTo(table.currentIndex(), table.ScrollHint.PositionAtTop)
    before = table.visualRect(table.currentIndex()).top()
    add(stage.library, 1, headlines(5), [NOW - n for n in range(5)])
    stage.wait(lambda: len(ids(stage)) == 25)
    assert pill.isVisible()
    assert pill.text() == "5 newer articles"
    add(stage.library, 1, headlines(1), [NOW + DAY])  # of another day, under a heading of its own
    stage.wait(lambda: len(ids(stage)) == 26)
    assert pill.text() == "6 newer articles"
    assert table.visualRect(table.currentIndex()).top() == before
    pill.click()
    assert not pill.isVisible()
    bar = table.verticalScrollBar()
    assert bar.value() == (bar.maximum() if oldest else 0)


def test_at_the_top_of_an_untouched_list_the_new_ones_are_simply_there(stage: Stage) -> None:
    stage.show("section:1")
    stage.window.articles.table.clearSelection()
    add(stage.library, 1, headlines(3), [NOW - n for n in range(3)])
    stage.wait(lambda: len(ids(stage)) == 23)
    assert not stage.window.articles.newer.isVisible()
    assert stage.window.articles.table.verticalScrollBar().value() == 0


def test_several_selected_ones_stay_selected_while_others_come_in(stage: Stage) -> None:
    stage.show("section:1")
    chosen = select_rows(stage, 4)
    add(stage.library, 1, headlines(3), [NOW - n for n in range(3)])
    stage.wait(lambda: len(ids(stage)) == 23)
    assert stage.window.articles.table.chosen() == chosen


# -- many at once, and back


def test_m_and_s_and_delete_act_on_all_that_are_selected(stage: Stage) -> None:
    stage.show("section:1")
    chosen = select_rows(stage, 3)
    stage.press("toggle-saved")
    stage.wait(lambda: all(row.saved for row in stage.library.rows(chosen)))
    stage.wait(lambda: stage.window.toast.text() == "Saved 3 articles.")
    stage.press("toggle-saved")
    stage.wait(lambda: stage.window.toast.text() == "Removed 3 articles from saved.")
    stage.library.mark(chosen[-1:], read=True).result()
    for read in (True, False):
        stage.press("toggle-read")
        stage.wait(lambda: all(row.read is read for row in stage.library.rows(chosen)))  # noqa: B023
    stage.press("delete")
    stage.wait(lambda: len(ids(stage)) == 17)
    stage.wait(lambda: stage.window.toast.text() == "Deleted 3 articles.")


def test_selecting_more_opens_and_so_reads_none_of_them(stage: Stage) -> None:
    stage.show("section:1")
    first = stage.open_next()
    table = stage.window.articles.table
    place = table.visualRect(table.model().index(4, 0)).center()
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, shift, place)
    stage.key(table, Qt.Key.Key_Down, shift)
    stage.wait(lambda: stage.window.kit.jobs.idle)
    assert len(table.chosen()) == 5
    assert stage.opened() == first
    assert not any(stage.is_read(key) for key in table.chosen()[1:])


def test_the_current_article_stays_in_sight_when_the_list_grows_smaller(stage: Stage) -> None:
    stage.show("all")
    for _ in range(5):
        stage.open_next()
    table = stage.window.articles.table
    current = table.currentIndex()
    stage.press("layout-stacked")
    stage.wait(lambda: table.viewport().rect().contains(table.visualRect(current)))


def test_where_the_open_article_is_deleted_the_next_one_is_open(stage: Stage) -> None:
    stage.show("section:1")
    everything = ids(stage)
    table = stage.window.articles.table
    for _ in range(3):
        stage.open_next()
    with stage.bot.waitSignal(stage.window.reader.opened):
        stage.press("delete")
    stage.wait(lambda: len(ids(stage)) == 19)
    article = stage.window.reader.article
    assert article is not None
    assert article.row.id == table.current_id() == everything[3]
    table.select(everything[-1])
    stage.press("delete")
    stage.wait(lambda: len(ids(stage)) == 18)
    stage.wait(lambda: table.current_id() == everything[-2])


def test_all_that_can_be_destroyed_comes_back_step_by_step(stage: Stage) -> None:
    stage.show("section:1")
    window, reading = stage.window, stage.desk.reading
    everything = ids(stage)

    def after(text: str, act: object) -> None:
        assert callable(act)
        window.toast.dismiss()
        act()
        stage.wait(lambda: text in window.toast.text())
        assert window.toast.offers_undo

    stage.library.mark(everything[:1], saved=True).result()
    after("Removed 1 article from saved.", lambda: window.marking.save(everything[:1], saved=False))
    after("Marked 5 articles", lambda: window.marking.mark_beside(-1, everything[5]))
    after("Marked 4 articles", lambda: window.marking.mark_beside(1, everything[15]))
    after("Marked 11 articles", lambda: stage.press("mark-all"))
    after("Deleted 2 articles.", lambda: window.marking.delete(everything[:2]))
    after("Deleted 18 articles.", lambda: stage.press("delete-read"))
    name = stage.desk.subscriptions.rename_publication(1, "Mine")
    after("is called Mine", lambda: window.marking.renamed(name, "The Border Tribune", "Mine"))
    after("no longer follow", lambda: window.marking.unfollow(2, "Harbour Times"))
    after("are deleted", lambda: window.marking.delete_publication(1, "Mine"))
    steps = 0
    while reading.undo_label:
        stage.press("undo")
        steps += 1
    assert steps == 9
    stage.wait(lambda: stage.library.counts(0).unread == 110)
    assert [p.title for p in stage.library.tree()][:2] == ["The Border Tribune", "Harbour Times"]
    assert stage.library.rows(everything[:1])[0].saved
    stage.press("undo")
    stage.wait(lambda: window.toast.text() == "There is nothing to undo.")


def test_the_bars_undo_takes_back_what_it_speaks_of(stage: Stage) -> None:
    stage.show("section:1")
    stage.press("mark-all")
    stage.wait(lambda: stage.window.toast.offers_undo)
    stage.window.marking.save(ids(stage)[:1], saved=True)
    stage.wait(lambda: stage.library.counts(0).saved == 1)
    stage.window.toast.act()
    stage.wait(lambda: stage.library.counts(0).unread == 110)
    assert stage.library.counts(0).saved == 1


def test_a_publication_that_comes_back_is_open_as_before(stage: Stage) -> None:
    tree, model = stage.window.sidebar.tree, stage.window.sidebar.model
    assert tree.isExpanded(model.find("publication:1"))
    stage.window.marking.delete_publication(1, "The Border Tribune")
    stage.wait(lambda: not stage.window.sidebar.has("publication:1"))
    stage.press("undo")
    stage.wait(lambda: stage.window.sidebar.has("publication:1"))
    stage.wait(lambda: tree.isExpanded(model.find("publication:1")))
    stage.wait(lambda: stage.library.counts(0).articles == 110)


def test_a_long_bar_leaves_the_sidebar_free(stage: Stage) -> None:
    window = stage.window
    window.toast.say("A long sentence that says what has happened and what is safe. " * 4)
    button = window.sidebar.menu_button
    place = button.mapTo(window, QPoint(0, 0))
    assert not window.toast.geometry().intersects(button.rect().translated(place))
    assert window.toast.geometry().left() >= window.sidebar.width()
    window.resize(600, 700)
    assert window.toast.geometry().left() >= 0
    assert window.toast.geometry().right() <= window.width()


# -- the menu of an article


def test_the_menu_of_an_article_is_complete(stage: Stage) -> None:
    stage.show("unread")
    row = stage.window.articles.model.article_row(1)
    assert row is not None
    assert items(menu_of(stage)) == [
        "Open",
        "Open in browser",
        "Mark as read",
        "Mark those above as read",
        "Mark those below as read",
        "Save",
        "Copy link",
        "Copy as Markdown",
        "Delete article",
        "Mute",
        f"Go to {row.publication}",
        f"Go to {row.section}",
    ]
    with stage.bot.waitSignal(stage.window.lister.shown):
        pick(menu_of(stage), f"Go to {row.section}")
    assert stage.window.lister.view.key == f"section:{row.section_id}"
    assert "Go to World" not in items(menu_of(stage))


def test_the_menu_of_several_speaks_of_several(stage: Stage) -> None:
    stage.show("section:1")
    chosen = select_rows(stage, 3)
    words = items(menu_of(stage))
    assert "Open" not in words
    assert "Open 3 in browser" in words
    pick(menu_of(stage), "Copy links")
    links = "\n".join(row.url for row in stage.library.rows(chosen))
    stage.wait(lambda: QGuiApplication.clipboard().text() == links)
    pick(menu_of(stage), "Copy as Markdown")
    stage.wait(lambda: QGuiApplication.clipboard().text().count("harbour master") >= 3)
    pick(menu_of(stage), "Delete 3 articles")
    stage.wait(lambda: len(ids(stage)) == 17)


def test_above_and_below_are_marked_and_come_back(stage: Stage) -> None:
    stage.show("section:1")
    pick(
        menu_of(stage, stage.window.articles.model.row_of(ids(stage)[4])),
        "Mark those above as read",
    )
    stage.wait(lambda: stage.window.toast.text() == "Marked 4 articles as read.")
    query = ArticleQuery(section_id=1, unread=True)
    assert list(stage.library.ids(query)) == ids(stage)[4:]
    stage.press("undo")
    stage.wait(lambda: len(stage.library.ids(query)) == 20)


@pytest.mark.parametrize("way", ["menu key", "shift f10", "pointer"])
def test_the_menu_opens_by_key_and_by_pointer(
    stage: Stage, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(stage.window.row_menu, "of", asked.append)
    table = stage.window.articles.table
    table.select(ids(stage)[0])
    table.setFocus()
    place = table.visualRect(table.currentIndex()).center()
    everywhere = table.viewport().mapToGlobal(place)
    if way == "shift f10":
        QTest.keyClick(table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    else:
        reason = QContextMenuEvent.Reason
        why = reason.Keyboard if way == "menu key" else reason.Mouse
        event = QContextMenuEvent(why, place, everywhere)
        qapp.sendEvent(table.viewport(), event)
    assert asked == [table.currentIndex().row()]


# -- dragging


def test_what_is_dragged_is_files_links_and_ids(stage: Stage, tmp_path: Path) -> None:
    stage.show("section:1")
    rows = stage.library.rows(ids(stage)[:2])
    dragging = stage.window.dragging
    data = dragging.data(rows, [str(tmp_path / "a.md"), str(tmp_path / "b.md")])
    assert [url.toLocalFile() for url in data.urls()] == [
        str(tmp_path / "a.md"),
        str(tmp_path / "b.md"),
    ]
    assert data.text() == "\n".join(f"{row.title}\n{row.url}" for row in rows)
    assert f'<a href="{rows[0].url}">' in data.html()
    assert ids_of(data) == [row.id for row in rows]
    links = dragging.data(rows[:1], [])
    assert [url.toString() for url in links.urls()] == [rows[0].url]
    named = bytes(links.data("text/x-moz-url").data()).decode("utf-16-le")
    assert named == f"{rows[0].url}\n{rows[0].title}"


def test_the_files_are_whole_before_the_drag_begins(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[tuple[list[int], list[str]]] = []
    dragging = stage.window.dragging
    monkeypatch.setattr(
        dragging, "_go", lambda found: made.append(([row.id for row in found[0]], found[1]))
    )
    stage.show("section:1")
    chosen = select_rows(stage, 2)
    stage.window.articles.table.startDrag(Qt.DropAction.CopyAction)
    stage.wait(lambda: bool(made))
    assert made[0][0] == list(chosen)
    for row, file in zip(stage.library.rows(chosen), made[0][1], strict=True):
        assert "harbour master" in Path(file).read_text("utf-8")
        assert Path(file).suffix == ".md"
        assert row.title.split()[0] in Path(file).name


def test_moving_on_while_the_files_are_written_selects_nothing(stage: Stage) -> None:
    table = stage.window.articles.table
    chosen = select_rows(stage, 1)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    table.startDrag(Qt.DropAction.CopyAction)
    for row in (3, 5):
        place = QPointF(table.visualRect(table.model().index(row, 0)).center())
        everywhere = table.viewport().mapToGlobal(place)
        table.mouseMoveEvent(
            QMouseEvent(QMouseEvent.Type.MouseMove, place, everywhere, left, left, none)
        )
    assert table.chosen() == chosen


def test_names_of_files_are_safe_and_apart() -> None:
    assert unique(["A b.md", "a B.md", "A b (2).md", "Article.md", "ARTICLE.md"]) == [
        "A b.md",
        "a B (2).md",
        "A b (2) (2).md",
        "Article.md",
        "ARTICLE (2).md",
    ]


@pytest.mark.logs("Nothing could be written for a drag")
def test_a_drag_on_a_full_disk_brings_links(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(file: str, data: bytes) -> None:
        raise OSError("No space left on device")

    made: list[list[str]] = []
    dragging = stage.window.dragging
    monkeypatch.setattr(dragging, "_go", lambda found: made.append(found[1]))
    monkeypatch.setattr("reader_app.ui.window.dragging.store", full)
    dragging.begin([1, 2])
    stage.wait(lambda: bool(made))
    assert made == [[]]


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    store(str(file), b"one")
    store(str(file), b"another")
    assert file.read_bytes() == b"another"
    with pytest.raises(OSError, match=r"\w"):
        store(str(tmp_path), b"a folder")
    with pytest.raises(OSError, match=r"\w"):
        store(str(tmp_path / "nowhere" / "file"), b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["picture.png"]


def test_articles_dropped_on_saved_are_saved_and_nowhere_else(stage: Stage) -> None:
    tree, model = stage.window.sidebar.tree, stage.window.sidebar.model
    data = QMimeData()
    data.setData(ARTICLES, b"3,4")

    def drop(key: str) -> bool:
        place = QPointF(tree.visualRect(model.find(key)).center())
        event = QDropEvent(
            place,
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        tree.dropEvent(event)
        return event.isAccepted()

    assert not drop("today")
    assert drop("saved")
    stage.wait(lambda: all(row.saved for row in stage.library.rows([3, 4])))
    assert stage.library.counts(0).saved == 2


# -- sections


def test_an_article_of_several_sections_stands_once_and_names_them(stage: Stage) -> None:
    article = deliver_to_both(stage)
    stage.show("publication:1")
    assert ids(stage).count(article) == 1
    model = stage.window.articles.model
    index = model.index(model.row_of(article), 0)
    row = model.article_row(index.row())
    assert row is not None
    assert [title for _, title in row.sections] == ["World", "Business"]
    assert "In World, Business" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "World, Business" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    words = items(menu_of(stage, index.row()))
    assert {"Go to World", "Go to Business"} <= set(words)
    for key in ("section:1", "section:2"):
        stage.show(key)
        assert ids(stage).count(article) == 1


# -- room


def test_no_count_is_cut_in_a_narrow_list_with_large_text(stage: Stage) -> None:
    pane, theme = stage.window.articles, stage.window.kit.theme
    stage.show("section:1")
    beside = pane.count.geometry()
    assert beside.center().y() == pytest.approx(pane.filter.geometry().center().y(), abs=2)
    theme.enlarge(2)
    stage.wait(lambda: pane.count.geometry().bottom() <= pane.filter.geometry().top())
    words = pane.count.fontMetrics().horizontalAdvance(pane.count.text())
    assert pane.count.width() >= words
    theme.enlarge(1)
    stage.wait(lambda: pane.count.geometry() == beside)
