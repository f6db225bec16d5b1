"""Three layouts, folders, and what the window remembers of both."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMenu

from reader_app.services import Layout
from reader_app.ui.models import Kind
from reader_app.ui.window.carrying import rows_data
from reader_app.ui.window.panes import Mode
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []


def left(stage: Stage) -> tuple[QPoint, QPoint]:
    """Where list and article begin."""
    window = stage.window
    return tuple(  # type: ignore[return-value]
        pane.mapTo(window.panes, QPoint(0, 0)) for pane in (window.articles, window.page)
    )


def test_the_list_stands_beside_the_article_or_above_it(stage: Stage) -> None:
    articles, article = left(stage)
    assert articles.y() == article.y()
    assert articles.x() < article.x()
    stage.press("layout-stacked")
    articles, article = left(stage)
    assert articles.x() == article.x()
    assert articles.y() < article.y()
    assert stage.window.sidebar.isVisible()
    assert stage.window.kit.choices.values.layout is Layout.STACKED


def test_the_article_stands_alone_and_gives_way_to_the_layout_before(stage: Stage) -> None:
    stage.press("layout-stacked")
    stage.open_next()
    stage.press("layout-alone")
    window = stage.window
    assert window.panes.mode is Mode.SINGLE
    assert window.page.isVisible()
    assert not window.articles.isVisible()
    assert not window.sidebar.isVisible()
    stage.key(window.page, Qt.Key.Key_Escape)
    assert window.articles.isVisible()
    assert not window.page.isVisible()
    stage.press("layout-alone")
    assert window.kit.choices.values.layout is Layout.STACKED
    assert window.articles.isVisible()
    assert window.page.isVisible()


def test_the_marks_of_the_view_menu_say_which_layout_it_is(stage: Stage) -> None:
    names = ("layout-columns", "layout-stacked", "layout-alone")
    for name in (*names, "layout-columns", "layout-columns"):
        stage.press(name)
        marked = [one for one in names if stage.window.actions_[one].isChecked()]
        assert marked == [name]


def test_a_window_with_little_room_shows_less_in_every_layout(open_stage: OpenStage) -> None:
    stage = open_stage(size=(1280, 800))
    window = stage.window
    stage.press("layout-stacked")
    window.resize(640, 800)
    stage.wait(lambda: window.panes.mode is Mode.DRAWER)
    window.resize(640, 420)
    stage.wait(lambda: window.panes.mode is Mode.SINGLE)
    window.resize(1280, 800)
    stage.wait(lambda: window.panes.mode is Mode.THREE)
    assert window.sidebar.isVisible()


def test_each_layout_keeps_its_splitters_over_a_restart(open_stage: OpenStage) -> None:
    first = open_stage()
    window = first.window
    window.panes.inner.setSizes([500, 540])
    first.press("layout-stacked")
    window.panes.inner.setSizes([250, 550])
    wanted = window.articles.height()
    first.close()
    second = open_stage(fill=False)
    assert second.window.panes.arrangement is Layout.STACKED
    assert abs(second.window.articles.height() - wanted) <= 2
    second.press("layout-columns")
    second.wait(lambda: abs(second.window.articles.width() - 500) <= 2)


def test_what_was_open_in_the_sidebar_is_open_after_a_restart(open_stage: OpenStage) -> None:
    first = open_stage()
    model, tree = first.window.sidebar.model, first.window.sidebar.tree
    assert tree.isExpanded(model.find("publication:1"))
    tree.collapse(model.find("publication:1"))
    first.close()
    second = open_stage(fill=False)
    model, tree = second.window.sidebar.model, second.window.sidebar.tree
    assert not tree.isExpanded(model.find("publication:1"))
    assert tree.isExpanded(model.find("publication:2"))


def folders(stage: Stage) -> list[str]:
    entries = stage.window.sidebar.model.entries()
    return [entry.title for entry in entries if entry.kind is Kind.FOLDER]


def drop(stage: Stage, publication: int, key: str) -> bool:
    """Let a publication fall on a row; whether it was taken."""
    data = rows_data([f"publication:{publication}"])
    tree, model = stage.window.sidebar.tree, stage.window.sidebar.model
    place = QPointF(tree.visualRect(model.find(key)).center())
    event = QDropEvent(
        place,
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tree.dropEvent(event)
    return event.isAccepted()


def test_a_publication_dropped_on_a_folder_lies_in_it_until_undone(stage: Stage) -> None:
    stage.window.folders.move((1,), "Papers")
    stage.wait(lambda: folders(stage) == ["Papers"])
    assert drop(stage, 2, "folder:Papers")
    model = stage.window.sidebar.model
    stage.wait(lambda: len(model.find("folder:Papers").data() or "") > 0)
    stage.wait(lambda: model.rowCount(model.find("folder:Papers")) == 2)
    stage.press("undo")
    stage.wait(lambda: model.rowCount(model.find("folder:Papers")) == 1)
    assert not drop(stage, 2, "unread")
    assert drop(stage, 1, "publication:2")
    stage.wait(lambda: folders(stage) == [])


def test_a_folder_lists_what_its_publications_have_and_nothing_else(stage: Stage) -> None:
    stage.window.folders.move((1,), "Papers/Daily")
    stage.window.folders.move((3,), "Papers")
    stage.wait(lambda: folders(stage) == ["Papers", "Daily"])
    stage.show("folder:Papers")
    model = stage.window.articles.model
    rows = [model.article_row(row) for row in range(model.rowCount())]
    assert {row.publication_id for row in rows if row} == {1, 3}
    count = next(e for e in stage.window.sidebar.model.entries() if e.key == "folder:Papers")
    assert count.count == 60 + 5
    stage.window.folders.dissolve("Papers")
    stage.wait(lambda: folders(stage) == ["Daily"])
    stage.wait(lambda: stage.window.lister.view.key == "unread")


def test_a_folder_is_renamed_with_all_that_lies_in_it(stage: Stage) -> None:
    stage.window.folders.move((1,), "Papers/Daily")
    stage.wait(lambda: folders(stage) == ["Papers", "Daily"])
    stage.window.folders.rename("Papers", "Press")
    stage.wait(lambda: folders(stage) == ["Press", "Daily"])
    stage.press("undo")
    stage.wait(lambda: folders(stage) == ["Papers", "Daily"])


def test_the_menu_of_a_publication_offers_every_other_folder(stage: Stage) -> None:
    stage.window.folders.move((1,), "Papers")
    stage.window.folders.move((3,), "Essays")
    stage.wait(lambda: set(folders(stage)) == {"Papers", "Essays"})
    menu = QMenu()
    stage.window.folders.fill(menu, (1,))
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Essays", "No folder", "New folder…"]
    menu.actions()[0].trigger()
    model = stage.window.sidebar.model
    stage.wait(lambda: model.rowCount(model.find("folder:Essays")) == 2)
