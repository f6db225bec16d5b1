"""Many rows of the sidebar at once: selected, moved, paused, renamed, and all of it taken back."""

import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import closing
from typing import TypeAlias

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from reader_app.domain import (
    Changes,
    LibraryUnwritable,
    Offer,
    OfferKind,
    Publication,
    PublicationSettings,
)
from reader_app.ui.models import SidebarEntry, Spot
from reader_app.ui.window.carrying import rows_data
from reader_app.ui.window.landing import Landing, land
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []

Key = Qt.Key
Mod: TypeAlias = Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
PAPERS = ("publication:1", "publication:2", "publication:3")


def place_of(stage: Stage, key: str, share: float = 0.5) -> QPoint:
    """A point of a row, `share` of its height from its top."""
    rect = stage.window.sidebar.tree.visualRect(stage.window.sidebar.model.find(key))
    assert rect.isValid(), key
    return QPoint(rect.center().x(), rect.top() + round(rect.height() * share))


def click(stage: Stage, key: str, held: Mod = Mod.NoModifier) -> None:
    tree = stage.window.sidebar.tree
    QTest.mouseClick(tree.viewport(), LEFT, held, place_of(stage, key))


def picked(stage: Stage) -> list[str]:
    return [entry.key for entry in stage.window.sidebar.tree.picks.rows()]


def shown(stage: Stage) -> str:
    return stage.window.lister.view.key


def order(stage: Stage) -> list[int]:
    return [one.id for one in stage.library.tree()]


def rows(stage: Stage) -> list[str]:
    """The reader's own rows as they stand in the window."""
    return [one.key for one in stage.window.sidebar.model.entries() if one.own]


def settings(stage: Stage, *ids: int) -> list[PublicationSettings]:
    return list(stage.desk.publications.settings(ids).values())


def several(stage: Stage, *keys: str) -> None:
    """Show the first and select the others with it."""
    click(stage, keys[0])
    for key in keys[1:]:
        click(stage, key, Mod.ControlModifier)
    assert picked(stage) == sorted(keys, key=rows(stage).index)


def menu_at(stage: Stage, key: str) -> QMenu:
    menu = stage.window.menus.of_row(stage.window.sidebar.model.find(key))
    assert menu is not None
    return menu


def item(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == words)


@pytest.fixture
def closed(stage: Stage) -> Stage:
    """All publications closed, so that rows are beside each other."""
    stage.window.sidebar.tree.collapseAll()
    return stage


# -- selecting


def test_ctrl_and_shift_select_rows_and_the_list_stays(closed: Stage) -> None:
    click(closed, "publication:1")
    assert shown(closed) == "publication:1"
    click(closed, "publication:3", Mod.ControlModifier)
    assert picked(closed) == ["publication:1", "publication:3"]
    click(closed, "publication:4", Mod.ShiftModifier)
    assert picked(closed) == ["publication:1", "publication:3", "publication:4"]
    click(closed, "publication:4", Mod.ControlModifier)
    assert picked(closed) == ["publication:1", "publication:3"]
    assert shown(closed) == "publication:1"
    click(closed, "publication:3")
    assert (picked(closed), shown(closed)) == (["publication:3"], "publication:3")


def test_views_are_not_selected_together_with_publications(closed: Stage) -> None:
    assert shown(closed) == "unread"
    click(closed, "publication:2", Mod.ShiftModifier)
    assert picked(closed) == ["publication:1", "publication:2"]
    assert shown(closed) == "unread"
    click(closed, "today", Mod.ControlModifier)
    assert (picked(closed), shown(closed)) == (["today"], "today")


def test_the_last_selected_row_does_not_leave_nothing_behind(closed: Stage) -> None:
    click(closed, "publication:2")
    click(closed, "publication:2", Mod.ControlModifier)
    assert picked(closed) == ["publication:2"]


def test_keys_select_too_and_escape_lets_all_but_the_list_go(closed: Stage) -> None:
    tree = closed.window.sidebar.tree
    click(closed, "publication:1")
    tree.setFocus()
    closed.key(tree, Key.Key_Down, Mod.ShiftModifier)
    closed.key(tree, Key.Key_Down, Mod.ShiftModifier)
    assert picked(closed) == list(PAPERS)
    closed.key(tree, Key.Key_Up, Mod.ShiftModifier)
    assert picked(closed) == list(PAPERS[:2])
    assert shown(closed) == "publication:1"
    closed.key(tree, Key.Key_Escape)
    assert picked(closed) == ["publication:1"]
    closed.key(tree, Key.Key_Down)
    assert (picked(closed), shown(closed)) == (["publication:2"], "publication:2")


def test_select_all_takes_the_sections_of_a_publication_first_and_then_everything(
    stage: Stage,
) -> None:
    tree = stage.window.sidebar.tree
    click(stage, "section:2")
    tree.setFocus()
    stage.key(tree, Key.Key_A, Mod.ControlModifier)
    assert picked(stage) == ["section:1", "section:2", "section:3"]
    stage.key(tree, Key.Key_A, Mod.ControlModifier)
    assert picked(stage) == rows(stage)
    assert [one.key for one in tree.picks.roots()] == [f"publication:{n}" for n in range(1, 6)]
    assert shown(stage) == "section:2"


def test_what_is_closed_is_not_selected_with_everything(closed: Stage) -> None:
    tree = closed.window.sidebar.tree
    tree.setFocus()
    closed.key(tree, Key.Key_A, Mod.ControlModifier)
    assert picked(closed) == [f"publication:{n}" for n in range(1, 6)]
    assert shown(closed) == "unread"


def test_what_is_selected_stays_so_while_the_sidebar_is_read_anew(closed: Stage) -> None:
    several(closed, *PAPERS)
    closed.library.order.arrange([3], 1).result()
    closed.wait(lambda: rows(closed)[0] == "publication:3")
    assert sorted(picked(closed)) == sorted(PAPERS)
    closed.library.unfollow(3).result()
    closed.wait(lambda: not closed.window.sidebar.has("publication:3"))
    assert picked(closed) == ["publication:1", "publication:2"]
    assert shown(closed) == "publication:1"


def test_a_press_on_one_of_several_lets_them_be_dragged_and_a_click_chooses_it(
    closed: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = closed.window.sidebar.tree
    several(closed, *PAPERS)
    QTest.mousePress(tree.viewport(), LEFT, Mod.NoModifier, place_of(closed, "publication:2"))
    assert picked(closed) == list(PAPERS)
    assert shown(closed) == "publication:1"
    QTest.mouseRelease(tree.viewport(), LEFT, Mod.NoModifier, place_of(closed, "publication:2"))
    assert (picked(closed), shown(closed)) == (["publication:2"], "publication:2")
    several(closed, *PAPERS)
    taken: list[str] = []

    def take_up(entries: Sequence[SidebarEntry]) -> None:
        taken.extend(one.key for one in entries)

    monkeypatch.setattr(tree.carrying, "begin", take_up)
    at = place_of(closed, "publication:3")
    QTest.mousePress(tree.viewport(), LEFT, Mod.NoModifier, at)
    QTest.mouseMove(tree.viewport(), at + QPoint(0, 9))
    QTest.mouseMove(tree.viewport(), at + QPoint(0, 30))
    QTest.mouseRelease(tree.viewport(), LEFT, Mod.NoModifier, at + QPoint(0, 30))
    assert taken == list(PAPERS)
    assert shown(closed) == "publication:1"


def test_only_sections_of_one_publication_are_taken_up_together(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree, taken = stage.window.sidebar.tree, []

    def take_up(entries: Sequence[SidebarEntry]) -> None:
        taken.append([one.key for one in entries])

    monkeypatch.setattr(tree.carrying, "begin", take_up)
    for keys in (["section:1", "section:4"], ["section:1", "section:2"], ["section:4", PAPERS[0]]):
        tree.picks.set(keys)
        tree.startDrag(Qt.DropAction.MoveAction)
    assert taken == [["section:1", "section:2"], ["publication:1"]]


# -- with many at once


def test_pause_is_one_step_for_all_and_one_undo(closed: Stage) -> None:
    several(closed, *PAPERS)
    item(menu_at(closed, "publication:2"), "Pause").trigger()
    closed.wait(lambda: all(one.paused for one in settings(closed, 1, 2, 3)))
    closed.wait(lambda: closed.window.toast.text() == "Paused 3 publications.")
    closed.wait(lambda: closed.window.sidebar.model.named("publication:3").paused)  # type: ignore[union-attr]
    item(menu_at(closed, "publication:2"), "Resume")
    assert closed.window.actions_["pause-selected"].text() == "Resume these publications"
    closed.window.toast.act()
    closed.wait(lambda: not any(one.paused for one in settings(closed, 1, 2, 3)))


def test_a_row_that_is_not_selected_speaks_for_itself(closed: Stage) -> None:
    several(closed, "publication:1", "publication:2")
    item(menu_at(closed, "publication:3"), "Pause").trigger()
    closed.wait(lambda: settings(closed, 3)[0].paused)
    assert not any(one.paused for one in settings(closed, 1, 2))


def test_favourites_and_notices_are_switched_for_all(closed: Stage) -> None:
    several(closed, "publication:1", "publication:2")
    item(menu_at(closed, "publication:1"), "Favourites").trigger()
    item(menu_at(closed, "publication:1"), "Notify me of new articles").trigger()
    closed.wait(lambda: all(one.favourite and one.notify for one in settings(closed, 1, 2)))
    closed.press("undo")
    closed.press("undo")
    closed.wait(lambda: not any(one.favourite or one.notify for one in settings(closed, 1, 2)))


def test_all_that_is_selected_is_synced_in_one_go(closed: Stage) -> None:
    several(closed, "publication:3", "publication:1")
    item(menu_at(closed, "publication:1"), "Sync these publications").trigger()
    closed.wait(lambda: [one.publications for one in closed.engine.asked] == [(1, 3)])


def test_mark_all_as_read_means_the_selected_rows_where_they_have_the_focus(closed: Stage) -> None:
    before = closed.library.counts(0).unread
    several(closed, "publication:1", "publication:3")
    counts = [closed.library.tree()[n].unread for n in (0, 2)]
    closed.window.sidebar.tree.setFocus()
    closed.press("mark-all")
    closed.wait(lambda: closed.library.counts(0).unread == before - sum(counts))
    closed.press("undo")
    closed.wait(lambda: closed.library.counts(0).unread == before)


def test_sections_of_several_publications_are_marked_as_read_in_one_step(stage: Stage) -> None:
    before = stage.library.counts(0).unread
    several(stage, "section:1", "section:4")
    item(menu_at(stage, "section:4"), "Mark all as read").trigger()
    stage.wait(lambda: stage.library.counts(0).unread < before)
    read = [part.unread for one in stage.library.tree() for part in one.sections]
    assert (read[0], read[3]) == (0, 0)
    stage.press("undo")
    stage.wait(lambda: stage.library.counts(0).unread == before)


def test_all_that_is_selected_goes_into_a_folder_and_back(closed: Stage) -> None:
    several(closed, *PAPERS)
    closed.window.folders.move((4,), "Papers")
    closed.wait(lambda: closed.window.sidebar.has("folder:Papers"))
    menu = menu_at(closed, "publication:2")
    (below,) = (one for one in menu.findChildren(QMenu) if one.title() == "Move to")
    item(below, "Papers").trigger()
    assert rows(closed)[:1] == ["folder:Papers"]  # at once, before it is written
    closed.wait(lambda: closed.window.toast.text() == "Moved 3 publications to Papers.")
    assert {one.folder for one in closed.library.tree()} == {"Papers", ""}
    closed.press("undo")
    closed.wait(lambda: [one.folder for one in closed.library.tree()] == ["", "", "", "Papers", ""])
    closed.wait(lambda: rows(closed)[0] == "publication:1")


def everything(stage: Stage) -> dict[str, list[str]]:
    """Every row of every table of the library, but for its marks of when something was done."""
    with closing(sqlite3.connect(stage.library.folder / "library.sqlite3")) as file:
        names = [
            name
            for (name,) in file.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
                " AND name NOT LIKE 'sqlite_%' AND name NOT IN ('trait')"
            )
        ]
        return {name: sorted(map(str, file.execute(f"SELECT * FROM {name}"))) for name in names}


@pytest.mark.parametrize("words", ["Unfollow 3 publications", "Unfollow and delete their articles"])
def test_the_way_back_from_unfollowing_brings_back_every_row_of_the_library(
    closed: Stage, words: str
) -> None:
    closed.library.mark([1, 2, 70], read=True).result()
    closed.library.mark([3, 71], saved=True).result()
    closed.desk.publications.change([1, 2], keep=30, notify=True, paused=True).result()
    closed.desk.publications.arrange([2], 1, "Elsewhere").result()
    closed.wait(lambda: closed.window.sidebar.has("folder:Elsewhere"))
    closed.window.sidebar.tree.expandAll()
    before, stood = everything(closed), rows(closed)
    assert {"publication", "section", "article", "state", "body", "placement"} <= set(before)
    several(closed, *PAPERS)
    item(menu_at(closed, "publication:1"), words).trigger()
    closed.wait(lambda: order(closed) == [4, 5])
    closed.wait(lambda: "3 publications" in closed.window.toast.text())
    assert everything(closed) != before
    closed.window.toast.act()
    closed.wait(lambda: order(closed) == [2, 1, 3, 4, 5])
    after = everything(closed)
    assert {name for name in before if before[name] != after[name]} <= {"state"}
    assert states(before) == states(after)
    closed.wait(lambda: rows(closed) == stood)


def states(tables: dict[str, list[str]]) -> list[str]:
    """As they are, but for when they became so."""
    return [row.partition(", b'")[0] for row in tables["state"]]


# -- dragging


def landing(stage: Stage, keys: Sequence[str], at: QPoint) -> Landing | None:
    sidebar = stage.window.sidebar
    return land(sidebar.tree, sidebar.model, keys, at)


def drag(stage: Stage, keys: Sequence[str], at: QPoint) -> bool:
    """Drag rows to a place and let them go there; whether they were taken."""
    tree, data, move = stage.window.sidebar.tree, rows_data(keys), Qt.DropAction.MoveAction
    tree.dragEnterEvent(QDragEnterEvent(at, move, data, LEFT, Mod.NoModifier))
    tree.dragMoveEvent(QDragMoveEvent(at, move, data, LEFT, Mod.NoModifier))
    event = QDropEvent(QPointF(at), move, data, LEFT, Mod.NoModifier)
    tree.dropEvent(event)
    return event.isAccepted()


@pytest.fixture
def foldered(closed: Stage) -> Stage:
    """1, the folder A with 2 and 3, then 4 and 5."""
    closed.library.order.arrange([2, 3], 4, "A").result()
    closed.wait(lambda: closed.window.sidebar.has("folder:A"))
    closed.window.sidebar.tree.expand(closed.window.sidebar.model.find("folder:A"))
    return closed


@pytest.mark.parametrize(
    ("key", "share", "spot"),
    [
        ("publication:1", 0.2, Spot("", "publication:1")),
        ("publication:1", 0.8, Spot("", "folder:A")),
        ("folder:A", 0.1, Spot("", "folder:A")),
        ("folder:A", 0.5, Spot("A")),
        ("folder:A", 0.9, Spot("A", "publication:2")),
        ("publication:2", 0.9, Spot("A", "publication:3")),
        ("publication:3", 0.9, Spot("A")),
        ("publication:5", 0.9, Spot()),
        ("caption", 0.5, Spot("", "publication:1")),
        ("unread", 0.5, None),
    ],
)
def test_where_rows_would_go(foldered: Stage, key: str, share: float, spot: Spot | None) -> None:
    found = landing(foldered, ["publication:4"], place_of(foldered, key, share))
    assert (found.spot if found else None) == spot


def test_further_out_below_the_last_of_a_folder_is_behind_the_folder(foldered: Stage) -> None:
    at = place_of(foldered, "publication:3", 0.9)
    at.setX(20)
    found = landing(foldered, ["publication:1"], at)
    assert found is not None
    assert (found.spot, found.depth) == (Spot("", "publication:4"), 0)


def test_below_everything_is_the_end(foldered: Stage) -> None:
    tree = foldered.window.sidebar.tree
    found = landing(foldered, ["publication:1"], QPoint(90, tree.viewport().height() - 2))
    assert found is not None
    assert found.spot == Spot()


def test_a_publication_is_dropped_at_an_exact_place_and_undone(foldered: Stage) -> None:
    assert drag(foldered, ["publication:5"], place_of(foldered, "publication:3", 0.1))
    wanted = ["publication:1", "folder:A", "publication:2", "publication:5", "publication:3"]
    assert [key for key in rows(foldered) if "section" not in key][:5] == wanted
    foldered.wait(lambda: foldered.window.toast.text().endswith(" to A."))
    assert [(one.id, one.folder) for one in foldered.library.tree()] == [
        (1, ""), (2, "A"), (5, "A"), (3, "A"), (4, ""),
    ]  # fmt: skip
    foldered.window.toast.act()
    foldered.wait(lambda: order(foldered) == [1, 2, 3, 4, 5])


def test_a_folder_is_dragged_elsewhere_but_not_into_itself(foldered: Stage) -> None:
    assert not drag(foldered, ["folder:A"], place_of(foldered, "publication:3", 0.2))
    assert drag(foldered, ["folder:A"], place_of(foldered, "publication:5", 0.9))
    foldered.wait(lambda: order(foldered) == [1, 4, 5, 2, 3])


def test_several_are_dragged_out_of_their_folder_in_their_order(foldered: Stage) -> None:
    keys = ["publication:3", "publication:2"]
    assert drag(foldered, keys, place_of(foldered, "publication:1", 0.1))
    foldered.wait(lambda: order(foldered)[:3] == [2, 3, 1])
    assert {one.folder for one in foldered.library.tree()} == {""}


def test_sections_are_ordered_within_their_publication_and_stay_in_it(stage: Stage) -> None:
    assert not drag(stage, ["section:1"], place_of(stage, "section:5"))
    assert not drag(stage, ["section:1"], place_of(stage, "publication:3"))
    assert drag(stage, ["section:3", "section:2"], place_of(stage, "section:1", 0.1))

    def stand() -> list[int]:
        return [part.id for part in stage.library.tree()[0].sections]

    stage.wait(lambda: stand() == [2, 3, 1])
    stage.wait(lambda: rows(stage)[1:4] == ["section:2", "section:3", "section:1"])
    assert drag(stage, ["section:1"], place_of(stage, "publication:1"))
    stage.wait(lambda: stand() == [1, 2, 3])
    stage.press("undo")
    stage.wait(lambda: stand() == [2, 3, 1])


def test_a_line_shows_the_place_until_the_drag_goes_elsewhere(foldered: Stage) -> None:
    tree, data = foldered.window.sidebar.tree, rows_data(["publication:5"])
    at, move = place_of(foldered, "publication:1", 0.1), Qt.DropAction.MoveAction
    before = tree.viewport().grab().toImage()
    tree.dragEnterEvent(QDragEnterEvent(at, move, data, LEFT, Mod.NoModifier))
    tree.dragMoveEvent(QDragMoveEvent(at, move, data, LEFT, Mod.NoModifier))
    assert tree.viewport().grab().toImage() != before
    tree.dragLeaveEvent(QDragLeaveEvent())
    assert tree.carrying.landing is None
    assert tree.viewport().grab().toImage() == before


def test_a_folder_opens_for_what_hangs_over_it_and_closes_again(foldered: Stage) -> None:
    tree, model = foldered.window.sidebar.tree, foldered.window.sidebar.model
    data, move = rows_data(["publication:5"]), Qt.DropAction.MoveAction
    for dropped in (False, True):
        tree.collapse(model.find("folder:A"))
        at = place_of(foldered, "folder:A")
        tree.dragEnterEvent(QDragEnterEvent(at, move, data, LEFT, Mod.NoModifier))
        tree.dragMoveEvent(QDragMoveEvent(at, move, data, LEFT, Mod.NoModifier))
        foldered.wait(lambda: tree.isExpanded(model.find("folder:A")))
        if dropped:
            tree.dropEvent(QDropEvent(QPointF(at), move, data, LEFT, Mod.NoModifier))
        else:
            tree.dragLeaveEvent(QDragLeaveEvent())
        assert tree.isExpanded(model.find("folder:A")) is dropped


def test_rows_of_another_program_are_no_harm(closed: Stage) -> None:
    for content in (b"no json", b"7", b'["publication:99", "folder:None", 5]'):
        data = rows_data([])
        data.setData(data.formats()[0], content)
        at, move = place_of(closed, "publication:2", 0.1), Qt.DropAction.MoveAction
        tree = closed.window.sidebar.tree
        tree.dropEvent(QDropEvent(QPointF(at), move, data, LEFT, Mod.NoModifier))
    assert order(closed) == [1, 2, 3, 4, 5]


# -- by keyboard


def test_keys_pressed_in_a_row_move_by_as_many_places(closed: Stage) -> None:
    tree = closed.window.sidebar.tree
    click(closed, "publication:1")
    tree.setFocus()
    for _ in range(3):
        closed.key(tree, Key.Key_Down, Mod.AltModifier)
    assert [key for key in rows(closed) if "section" not in key][-2:] == [
        "publication:1",
        "publication:5",
    ]
    closed.wait(lambda: order(closed) == [2, 3, 4, 1, 5])
    assert picked(closed) == ["publication:1"]
    for _ in range(9):
        closed.key(tree, Key.Key_Up, Mod.AltModifier)
    closed.wait(lambda: order(closed) == [1, 2, 3, 4, 5])
    closed.press("undo")
    closed.wait(lambda: order(closed) == [2, 1, 3, 4, 5])


def test_a_section_moves_by_keys_within_its_publication(stage: Stage) -> None:
    tree = stage.window.sidebar.tree
    click(stage, "section:3")
    tree.setFocus()
    stage.key(tree, Key.Key_Up, Mod.AltModifier)
    stage.wait(lambda: [part.id for part in stage.library.tree()[0].sections] == [1, 3, 2])
    for _ in range(3):
        stage.key(tree, Key.Key_Down, Mod.AltModifier)
    stage.wait(lambda: [part.id for part in stage.library.tree()[0].sections] == [1, 2, 3])


def test_what_cannot_be_written_stands_where_it_stood(
    closed: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: Future[Changes] = Future()
    publications = closed.desk.publications
    monkeypatch.setattr(type(publications), "place", lambda *_: failed)
    assert drag(closed, ["publication:5"], place_of(closed, "publication:1", 0.1))
    assert next(key for key in rows(closed) if "section" not in key) == "publication:5"
    failed.set_exception(LibraryUnwritable("the disk is gone"))
    closed.wait(lambda: rows(closed)[0] == "publication:1")
    closed.wait(lambda: closed.window.toast.text() != "")


def test_the_delete_key_unfollows_what_is_selected(closed: Stage) -> None:
    several(closed, "publication:4", "publication:5")
    tree = closed.window.sidebar.tree
    tree.setFocus()
    articles = closed.library.counts(0).articles
    QTest.keyClick(tree, Key.Key_Delete)
    closed.wait(lambda: order(closed) == [1, 2, 3])
    closed.press("undo")
    closed.wait(lambda: order(closed) == [1, 2, 3, 4, 5])
    assert closed.library.counts(0).articles == articles


# -- names


def write_name(stage: Stage, key: str, name: str) -> None:
    click(stage, key)
    tree = stage.window.sidebar.tree
    tree.setFocus()
    stage.key(tree, Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.clear()
    stage.type(field, name)
    stage.key(field, Key.Key_Return)


def test_names_are_typed_into_their_rows(stage: Stage) -> None:
    write_name(stage, "section:2", "Money")
    stage.wait(lambda: stage.library.tree()[0].sections[1].title == "Money")
    write_name(stage, "publication:1", "My paper")
    stage.wait(lambda: stage.library.tree()[0].title == "My paper")
    stage.press("undo")
    stage.wait(lambda: stage.library.tree()[0].title == "The Border Tribune")


def test_what_is_typed_stays_while_articles_arrive(closed: Stage) -> None:
    click(closed, "publication:2")
    tree, model = closed.window.sidebar.tree, closed.window.sidebar.model
    tree.setFocus()
    closed.key(tree, Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    closed.type(field, "Half a na")
    closed.library.mark(list(range(1, 110)), read=True).result()
    closed.wait(lambda: model.named("publication:2").count == 0)  # type: ignore[union-attr]
    assert field.text() == "Half a na"
    closed.type(field, "me")
    closed.key(field, Key.Key_Return)
    closed.wait(lambda: closed.library.tree()[1].title == "Half a name")


def test_escape_leaves_a_name_as_it_is(closed: Stage) -> None:
    click(closed, "publication:2")
    tree = closed.window.sidebar.tree
    tree.setFocus()
    closed.key(tree, Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    closed.type(field, "Nothing")
    closed.key(field, Key.Key_Escape)
    assert closed.library.tree()[1].title == "Harbour Times"
    assert tree.hasFocus()


def test_an_empty_name_is_the_publishers_again(closed: Stage) -> None:
    write_name(closed, "publication:2", "Mine")
    closed.wait(lambda: closed.library.tree()[1].title == "Mine")
    closed.wait(lambda: closed.window.sidebar.model.named("publication:2").title == "Mine")  # type: ignore[union-attr]
    write_name(closed, "publication:2", "")
    closed.wait(lambda: closed.library.tree()[1].title == "times.example")
    closed.wait(lambda: [one.publications for one in closed.engine.asked] == [(2,)])


def test_the_list_of_a_folder_goes_along_with_its_new_name_and_back(foldered: Stage) -> None:
    foldered.show("folder:A")
    write_name(foldered, "folder:A", "Press")
    foldered.wait(lambda: shown(foldered) == "folder:Press")
    tree, model = foldered.window.sidebar.tree, foldered.window.sidebar.model
    assert tree.isExpanded(model.find("folder:Press"))
    foldered.press("undo")
    foldered.wait(lambda: shown(foldered) == "folder:A")
    assert tree.isExpanded(model.find("folder:A"))


def test_a_name_is_asked_for_where_the_row_is_out_of_sight(stage: Stage) -> None:
    stage.show("publication:2")
    stage.press("sidebar")
    stage.press("rename")
    field = stage.window.findChild(QLineEdit, "qt_spinbox_lineedit") or next(
        one for one in stage.window.findChildren(QLineEdit) if one.text() == "Harbour Times"
    )
    field.setText("Quay Times")
    stage.key(field, Key.Key_Return)
    stage.wait(lambda: stage.library.tree()[1].title == "Quay Times")


# -- what a row says


def test_what_is_paused_says_so_by_mark_and_words(closed: Stage) -> None:
    model, tree = closed.window.sidebar.model, closed.window.sidebar.tree
    before = tree.viewport().grab().toImage()
    closed.desk.publications.change([2], paused=True).result()
    closed.wait(lambda: model.named("publication:2").paused)  # type: ignore[union-attr]
    index = model.find("publication:2")
    assert "paused" in str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))
    assert "Paused" in str(model.data(index, Qt.ItemDataRole.ToolTipRole))
    assert tree.viewport().grab().toImage() != before


def offer(publication: Publication, kind: OfferKind) -> Offer:
    section = publication.sections[0]
    return Offer(section.id, publication.id, publication.title, section.title, section.url, kind)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (OfferKind.MOVED, "has moved"),
        (OfferKind.GONE, "is gone"),
        (OfferKind.FAILING, "failing for days"),
        (OfferKind.SILENT, "silent for months"),
    ],
)
def test_the_mark_of_what_became_of_a_publication_leads_to_its_health(
    closed: Stage, kind: OfferKind, words: str
) -> None:
    sidebar, tree = closed.window.sidebar, closed.library.tree()
    sidebar.refresh(tree, closed.library.counts(0), (offer(tree[1], kind),))
    index = sidebar.model.find("publication:2")
    entry = sidebar.model.entry(index)
    assert entry is not None
    assert words in str(sidebar.model.data(index, Qt.ItemDataRole.AccessibleTextRole))
    mark = sidebar.rows.mark(entry, sidebar.tree.visualRect(index))
    assert mark.isValid()
    closed.click(sidebar.tree.viewport(), mark.center())
    assert closed.window.managing.open
    assert shown(closed) == "unread"


def test_a_row_where_nothing_is_wrong_has_no_mark(closed: Stage) -> None:
    sidebar = closed.window.sidebar
    index = sidebar.model.find("publication:2")
    entry = sidebar.model.entry(index)
    assert entry is not None
    assert sidebar.rows.mark(entry, sidebar.tree.visualRect(index)).isEmpty()


def test_what_was_open_and_selected_needs_no_mouse_after_a_restart(open_stage: OpenStage) -> None:
    first = open_stage()
    first.library.order.arrange([2, 3], 4, "A").result()
    first.wait(lambda: first.window.sidebar.has("folder:A"))
    first.show("folder:A")
    first.close()
    second = open_stage(fill=False)
    assert shown(second) == "folder:A"
    assert picked(second) == ["folder:A"]
