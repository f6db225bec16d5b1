"""The page on which publications are added, driven in the real window over the real catalogue."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.domain import CatalogueEntry, NoNetwork
from reader_app.ui.catalogue import CataloguePage
from reader_app.ui.catalogue.field import news
from reader_app.ui.catalogue.own import Remarks
from reader_app.ui.models.outline import branch
from reader_app.ui.theme import LIGHT, THEMES, Icons
from reader_app.ui.theme.icons import initials, tile
from tests.ui.access.tree import interface
from tests.ui.conftest import ICONS, OpenStage, Stage
from tests.ui.test_theme import contrast

__all__: list[str] = []

Key = Qt.Key
CLICKS = 14  # at most, from an empty library to ten publications


def page_of(stage: Stage) -> CataloguePage:
    return stage.window.adding.page


def open_page(stage: Stage) -> CataloguePage:
    stage.press("follow")
    page = page_of(stage)
    stage.wait(lambda: page.browse.model.rowCount() > 0 and stage.session.jobs.idle)
    return page


def search(stage: Stage, words: str) -> CataloguePage:
    page = page_of(stage)
    page.field.setFocus()
    stage.type(page.field, words)
    stage.wait(lambda: stage.session.jobs.idle)
    return page


def names(page: CataloguePage) -> list[str]:
    model = page.browse.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def entry(page: CataloguePage, row: int) -> CatalogueEntry:
    found = page.browse.model.entry(row)
    assert found is not None
    return found


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def followed(stage: Stage) -> int:
    return len(stage.library.tree())


class Mouse:
    """Clicks on what can be seen, and counts them."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.clicks = stage, 0

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        assert widget.isVisible()
        place = place or widget.rect().center()
        assert widget.rect().contains(place)
        self.clicks += 1
        self.stage.click(widget, place)

    def roll(self, widget: QWidget, down: int) -> None:
        middle = QPointF(widget.rect().center())
        event = QWheelEvent(
            middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, -down),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)


def test_ten_publications_are_followed_by_mouse_alone(open_stage: OpenStage) -> None:
    stage = open_stage(fill=False)
    mouse = Mouse(stage)
    mouse.click(stage.window.welcome.add)
    page = page_of(stage)
    stage.wait(lambda: page.browse.model.rowCount() > 10 and stage.session.jobs.idle)
    view = page.browse.list.viewport()
    for row in range(10):
        for _ in range(20):
            if view.rect().contains(page.browse.list.button(row)):
                break
            mouse.roll(view, 120)
        mouse.click(view, page.browse.list.button(row))
        stage.wait(lambda row=row: followed(stage) == row + 1)  # type: ignore[misc]
    stage.wait(lambda: page.tally.text.text().startswith("10 followed"))
    assert page.isVisible()
    assert stage.engine.asked == []
    mouse.click(page.tally.button)
    stage.wait(lambda: bool(stage.engine.asked))
    assert len(stage.engine.asked[0].publications) == 10
    stage.wait(stage.window.panes.isVisible)
    assert mouse.clicks <= CLICKS


def test_ten_publications_are_followed_by_keyboard_alone(open_stage: OpenStage) -> None:
    stage = open_stage(fill=False)
    stage.key(focused(), Key.Key_Return)
    page = page_of(stage)
    stage.wait(lambda: page.browse.model.rowCount() > 10 and stage.session.jobs.idle)
    stage.key(focused(), Key.Key_Down)
    assert page.browse.list.hasFocus()
    for row in range(10):
        stage.key(focused(), Key.Key_Space)
        stage.wait(lambda row=row: followed(stage) == row + 1)  # type: ignore[misc]
        stage.key(focused(), Key.Key_Down)
    stage.wait(lambda: page.tally.text.text().startswith("10 followed"))
    for _ in range(40):
        if page.tally.button.hasFocus():
            break
        stage.key(focused(), Key.Key_Tab)
    stage.key(focused(), Key.Key_Return)
    stage.wait(lambda: bool(stage.engine.asked))
    assert len(stage.engine.asked[0].publications) == 10
    stage.wait(stage.window.panes.isVisible)


def test_what_was_followed_and_never_fetched_is_not_said_to_be_read(open_stage: OpenStage) -> None:
    stage = open_stage(fill=False)
    page = open_page(stage)
    page.browse.list.followed.emit(entry(page, 0))
    stage.wait(page.tally.undo.isVisible)
    stage.engine.error = NoNetwork("unplugged")
    page.tally.button.click()
    stage.wait(lambda: "There is no network" in stage.window.toast.text())
    empty = stage.window.articles.empty
    stage.wait(lambda: empty.text() == "Nothing has been fetched yet.")


def test_one_click_follows_the_whole_publication_and_says_so(stage: Stage) -> None:
    page = open_page(stage)
    wanted = entry(page, 0)
    before = followed(stage)
    stage.click(page.browse.list.viewport(), page.browse.list.button(0))
    stage.wait(lambda: followed(stage) == before + 1)
    stage.wait(lambda: "Followed" in page.browse.model.index(0, 0).data(ACCESSIBLE))
    tree = stage.library.tree()
    new = next(one for one in tree if one.title == wanted.name)
    assert [part.url for part in new.sections] == [part.url for part in wanted.sections]
    stage.click(page.browse.list.viewport(), page.browse.list.button(0))
    assert followed(stage) == before + 1
    assert page.tally.titles == [wanted.name]


def test_a_mistaken_click_is_taken_back(stage: Stage) -> None:
    page = open_page(stage)
    before = followed(stage)
    page.browse.list.followed.emit(entry(page, 0))
    stage.wait(page.tally.undo.isVisible)
    page.tally.undo.click()
    stage.wait(lambda: followed(stage) == before)
    stage.wait(lambda: "not followed" in page.browse.model.index(0, 0).data(ACCESSIBLE))
    stage.wait(lambda: page.tally.text.text() == "")
    assert page.tally.button.text() == "Close"
    page.tally.button.click()
    assert stage.engine.asked == []


def test_single_sections_are_chosen_on_the_opened_publication(stage: Stage) -> None:
    page = open_page(stage)
    rows = range(page.browse.model.rowCount())
    row = next(row for row in rows if len(entry(page, row).sections) >= 3)
    wanted = entry(page, row)
    page.browse.list.choose(row)
    page.browse.list.setFocus()
    stage.key(page.browse.list, Key.Key_Return)
    sheet = page.browse.sheet
    assert sheet.button.hasFocus()
    boxes = list(sheet.boxes.boxes.values())
    assert all(box.isChecked() for box in boxes)
    for box in boxes[2:]:
        box.click()
    assert sheet.button.text() == "Follow 2 sections"
    stage.key(sheet.button, Key.Key_Return)
    stage.wait(lambda: wanted.name in [one.title for one in stage.library.tree()])
    new = next(one for one in stage.library.tree() if one.title == wanted.name)
    assert [part.url for part in new.sections] == [part.url for part in wanted.sections[:2]]
    stage.wait(lambda: sheet.boxes.free == len(wanted.sections) - 2)
    assert list(sheet.boxes.boxes) == list(range(2, len(wanted.sections)))


def test_tab_goes_through_the_sections_before_it_leaves_them(stage: Stage) -> None:
    page = open_page(stage)
    rows = range(page.browse.model.rowCount())
    row = next(row for row in rows if len(entry(page, row).sections) >= 4)
    page.browse.list.choose(row)
    stage.key(page.browse.list, Key.Key_Return)
    sheet = page.browse.sheet
    boxes = list(sheet.boxes.boxes.values())
    sheet.boxes.all.setFocus()
    places = []
    for _ in range(len(boxes) + 1):
        stage.key(focused(), Key.Key_Tab)
        places.append(focused())
    assert places == [*boxes, sheet.button]


def test_the_row_that_the_keys_mark_has_a_ring_and_one_that_was_clicked_has_none(
    stage: Stage,
) -> None:
    page = open_page(stage)
    view = page.browse.list
    stage.key(page.field, Key.Key_Down)
    assert view.hasFocus()
    ringed = view.grab().toImage()
    stage.click(view.viewport(), QPoint(80, view.visualRect(view.currentIndex()).center().y()))
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert view.grab().toImage() != ringed


def test_sections_without_a_title_are_named_by_their_address(stage: Stage) -> None:
    page = open_page(stage)
    listed = stage.desk.catalogue.search()
    wanted = next(one for one in listed if len(one.sections) > 1 and not one.sections[0].title)
    page.browse.list.followed.emit(wanted)
    stage.wait(lambda: wanted.name in [one.title for one in stage.library.tree()])
    new = next(one for one in stage.library.tree() if one.title == wanted.name)
    assert new.sections[0].title == ""
    shown = branch(new).below[0].entry.title
    assert shown == wanted.sections[0].name
    assert "/" not in shown


@pytest.mark.parametrize(
    ("before", "after", "number"),
    [("", "abc", 3), ("abcdef", "https://x.example/y", 19), ("ab", "axb", 1), ("abc", "ab", 0)],
)
def test_letters_that_came_at_once_are_counted_where_they_replace_others(
    before: str, after: str, number: int
) -> None:
    assert news(before, after) == number


def test_words_search_and_filters_are_taken_away_with_one_click(stage: Stage) -> None:
    page = open_page(stage)
    filters = page.browse.filters
    everything = stage.desk.catalogue.search()
    stranger = next(one for one in everything if one.language not in ("", "en"))
    assert filters.choice.language == "en"
    assert stranger.name not in names(page)
    search(stage, stranger.name)
    assert stranger.name not in names(page)
    assert "more in other languages" in page.browse.more.text()
    filters.clear.click()
    stage.wait(lambda: stranger.name in names(page))
    assert not filters.clear.isVisible()


def test_nothing_found_says_what_to_do(stage: Stage) -> None:
    page = open_page(stage)
    search(stage, "zzqqxx")
    stage.wait(page.browse.nothing.isVisible)
    assert "zzqqxx" in page.browse.nothing.text()
    assert "address" in page.browse.nothing.text()


def test_letters_typed_in_the_list_go_to_the_field(stage: Stage) -> None:
    page = open_page(stage)
    page.browse.list.setFocus()
    stage.key(page.browse.list, Key.Key_J)
    assert page.field.text() == "j"
    assert page.field.hasFocus()
    assert stage.opened() == ""


def test_shortcuts_of_articles_do_nothing_behind_the_page(stage: Stage) -> None:
    stage.open_next()
    before = stage.opened()
    page = open_page(stage)
    page.browse.list.setFocus()
    for key in (Key.Key_Delete, Key.Key_F3):
        stage.key(page.browse.list, key)
    assert page.isVisible()
    assert stage.opened() == before
    assert len(stage.titles()) > 10


def test_esc_goes_out_step_by_step(open_stage: OpenStage) -> None:
    stage = open_stage(size=(700, 500))
    page = open_page(stage)
    stage.key(page.field, Key.Key_Down)
    stage.key(focused(), Key.Key_Return)
    assert page.browse.sheet.isVisible()
    assert not page.browse.list.isVisible()
    stage.key(focused(), Key.Key_Escape)
    assert page.browse.list.hasFocus()
    search(stage, "a")
    stage.key(focused(), Key.Key_Escape)
    assert page.field.text() == ""
    stage.key(focused(), Key.Key_Escape)
    assert not page.isVisible()
    assert stage.window.panes.isVisible()


def test_going_elsewhere_leaves_the_page(stage: Stage) -> None:
    page = open_page(stage)
    stage.press("go-saved")
    stage.wait(lambda: stage.window.lister.view.key == "saved")
    assert not page.isVisible()


def test_a_row_is_spoken_with_what_there_is_to_know(stage: Stage) -> None:
    page = open_page(stage)
    one = entry(page, 0)
    catalogue = stage.desk.catalogue
    face = interface(page.browse.list)
    spoken = face.child(0).text(QAccessible.Text.Name)
    parts = [one.name, catalogue.language_name(one.language), "not followed"]
    places = [spoken.index(part) for part in parts]
    assert places == sorted(places)


def test_the_model_keeps_what_qt_asks_of_one(stage: Stage) -> None:
    page = open_page(stage)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(page.browse.model, mode, page)
    search(stage, "news")
    page.browse.filters.reset()
    stage.wait(lambda: stage.session.jobs.idle)
    assert tester.model() is page.browse.model


def test_an_own_catalogue_file_is_added_and_what_was_left_out_is_listed(
    stage: Stage, tmp_path: Path
) -> None:
    page = open_page(stage)
    good = {
        "name": "The Allotment", "home": "https://allotment.example/", "language": "en",
        "sections": [{"title": "", "url": "https://allotment.example/feed"}],
    }  # fmt: skip
    file = tmp_path / "mine.json"
    file.write_text(json.dumps({"publications": [good, {"name": "Nothing"}]}))
    page.own.add(str(file))
    stage.wait(lambda: bool(stage.window.findChildren(Remarks)))
    (dialog,) = stage.window.findChildren(Remarks)
    dialog.accept()
    search(stage, "allotment")
    stage.wait(lambda: names(page) == ["The Allotment"])


@pytest.mark.parametrize("tokens", THEMES.values(), ids=lambda t: t.name.value)
def test_the_letters_of_a_mark_can_be_read(tokens: object) -> None:
    for number in range(200):
        ground, ink = tile(f"Publication {number}", tokens)  # type: ignore[arg-type]
        assert contrast(ground, ink) >= 4.5


@pytest.mark.usefixtures("qapp")
def test_a_mark_has_the_letters_of_the_name() -> None:
    assert initials("The New York Times", 2) == "NY"
    assert initials("The New York Times", 1) == "N"
    assert initials("Le Monde", 2) == "M"
    assert initials("東湾新聞", 2) == "東"
    assert initials("المصري اليوم", 2) == "م"
    assert initials("  ", 2) == "?"
    one, other = (Icons(ICONS, LIGHT).initials(name, 40) for name in ("Tribune", "Tribune"))
    assert one.toImage() == other.toImage()


ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
