"""The article in the window: type, place, find, pictures, tools; all by hand and by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.domain import ReadingPlace
from reader_app.services import Preferences, ThemeChoice
from reader_app.ui.window.lightbox import Lightbox
from reader_app.ui.window.typepanel import TypePanel
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []

SMALL = (900, 420)


def open_first(stage: Stage) -> int:
    """An article with a picture, open and in the front."""
    model = stage.window.articles.model
    rows = [model.article_row(n) for n in range(min(12, model.rowCount()))]
    row = next(row for row in rows if row is not None and row.lead and row.language == "en")
    stage.window.articles.table.select(row.id)
    with stage.bot.waitSignal(stage.window.reader.opened, timeout=5000):
        stage.window.reader.open(row.id)
    stage.window.panes.show_article()
    stage.window.activateWindow()
    stage.wait(lambda: stage.session.jobs.idle)
    return row.id


def types(stage: Stage) -> TypePanel:
    stage.press("type")
    panel = stage.window.page.types
    assert panel is not None
    assert panel.isVisible()
    return panel


def enlarged(stage: Stage) -> Lightbox:
    view = stage.window.page.view
    figure = view.figures()[0]
    view.page().anchorClicked.emit(QUrl(f"article:enlarge/{figure.digest}"))
    box = stage.window.findChild(Lightbox)
    assert box is not None
    stage.wait(lambda: stage.session.jobs.idle)
    return box


# -- colours and type


def test_every_control_of_the_type_panel_changes_the_open_article(stage: Stage) -> None:
    open_first(stage)
    panel, page = types(stage), stage.window.page
    panel.sliders["text_size"].setValue(24)
    panel.sliders["line_height"].setValue(20)
    panel.sliders["measure"].setValue(50)
    panel.justify.setChecked(True)
    panel.hyphenate.setChecked(False)
    panel.faces.chosen.emit(1)
    stage.wait(lambda: stage.session.choices.values.text_family == "sans")
    chosen = page.typography
    assert (chosen.size, chosen.line_height, chosen.measure) == (24, 2.0, 50)
    assert (chosen.justify, chosen.hyphenate, chosen.family) == (True, False, "sans")
    assert page.view.page().document().defaultFont().pixelSize() == 24
    panel.swatches.button(ThemeChoice.SEPIA).click()
    stage.wait(lambda: stage.window.kit.theme.tokens.name.value == "sepia")


def test_back_to_usual_brings_all_of_the_type_back(stage: Stage) -> None:
    open_first(stage)
    stage.session.choices.change(text_size=30, justify=True, text_family="sans", measure=40)
    panel = types(stage)
    assert panel.sliders["text_size"].value() == 30
    panel.usual.click()
    usual = Preferences()
    values = stage.session.choices.values
    assert (values.text_size, values.justify, values.text_family, values.measure) == (
        usual.text_size,
        False,
        "",
        usual.measure,
    )
    assert panel.sliders["text_size"].value() == usual.text_size


def test_the_panel_follows_whoever_else_changes_a_choice(stage: Stage) -> None:
    open_first(stage)
    panel = types(stage)
    stage.press("larger")
    assert panel.sliders["text_size"].value() == 20
    stage.session.choices.change(theme=ThemeChoice.DARK)
    assert panel.swatches.button(ThemeChoice.DARK).isChecked()


def test_a_font_of_ones_own_is_found_by_name(stage: Stage) -> None:
    open_first(stage)
    panel = types(stage)
    panel.faces.chosen.emit(2)
    assert panel.families.isVisible()
    every = panel.families.names()
    stage.type(panel.families.field, every[-1][:4].upper())
    names = panel.families.names()
    assert every[-1] in names
    assert len(names) <= len(every)
    panel.families.list.setCurrentIndex(panel.families.list.model().index(0, 0))
    stage.wait(lambda: stage.session.choices.values.text_family == names[0])
    assert stage.window.page.typography.family == names[0]


def test_the_panel_is_left_with_esc_and_by_a_click_elsewhere(stage: Stage) -> None:
    open_first(stage)
    page = stage.window.page
    page.view.setFocus()
    panel = types(stage)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert panel.isAncestorOf(focus)
    stage.key(focus, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert page.view.page().hasFocus()
    types(stage)
    stage.click(page.view.page().viewport(), QPoint(40, 40))
    assert not panel.isVisible()
    types(stage)
    stage.click(page.bar.type, QPoint(8, 8))
    assert not panel.isVisible()


def test_the_panel_goes_through_with_tab_and_every_control_has_a_name(stage: Stage) -> None:
    open_first(stage)
    panel = types(stage)
    seen: list[QWidget] = []
    for _ in range(20):
        focus = QApplication.focusWidget()
        if focus is None or not panel.isAncestorOf(focus):
            break
        seen.append(focus)
        stage.key(focus, Qt.Key.Key_Tab)
    named = [widget.accessibleName() or getattr(widget, "text", str)() for widget in seen]
    assert len(seen) >= 8
    assert all(named)
    assert panel.usual in seen
    assert not panel.isVisible()  # the keyboard has left it


def test_the_panel_stays_inside_a_small_window(open_stage: OpenStage) -> None:
    stage = open_stage(size=SMALL)
    open_first(stage)
    panel = types(stage)
    panel.faces.chosen.emit(2)
    assert stage.window.rect().contains(panel.geometry())


# -- places


def test_a_place_is_kept_over_a_restart(open_stage: OpenStage) -> None:
    stage = open_stage(size=SMALL)
    number = open_first(stage)
    stage.window.page.view.go_to(0.6)
    stage.close()
    again = open_stage(fill=False, size=SMALL)
    kept = again.desk.reading.place(number)
    assert kept is not None
    assert kept.share == pytest.approx(0.6, abs=0.05)
    again.wait(lambda: again.window.reader.article is not None)
    assert again.window.page.view.place() == pytest.approx(0.6, abs=0.05)


def test_scrolling_writes_nothing_and_turning_to_another_article_once(stage: Stage) -> None:
    number = open_first(stage)
    written: list[tuple[int, ReadingPlace]] = []
    places = stage.library.places
    keep = places.keep

    def note(article: int, place: ReadingPlace) -> object:
        written.append((article, place))
        return keep(article, place)

    places.keep = note  # type: ignore[method-assign, assignment]
    for share in (0.1, 0.2, 0.3, 0.5):
        stage.window.page.view.go_to(share)
    assert written == []
    stage.open_next()
    assert [article for article, _ in written] == [number]
    stage.open_next()
    assert len(written) == 1


# -- find


def test_find_counts_goes_on_and_gives_the_focus_back(stage: Stage) -> None:
    open_first(stage)
    page = stage.window.page
    page.view.setFocus()
    stage.key(page.view.page(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = page.finding
    assert bar.field.hasFocus()
    stage.type(bar.field, "the")
    total = page.view.hunt.total
    assert total > 3
    assert bar.count.text() == f"1 of {total}"
    stage.key(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == f"2 of {total}"
    stage.key(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    stage.key(bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == f"{total} of {total}"
    place = page.view.page().verticalScrollBar().value()
    stage.key(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert page.view.page().hasFocus()
    assert page.view.page().verticalScrollBar().value() == place
    assert page.view.selected_text().lower() == "the"


def test_find_says_when_there_is_nothing_and_minds_capitals(stage: Stage) -> None:
    open_first(stage)
    stage.press("find")
    bar = stage.window.page.finding
    stage.type(bar.field, "zebra")
    assert bar.count.text() == bar.field.accessibleDescription() == "Nothing found"
    assert not bar.next.isEnabled()
    bar.field.setText("QUAY")
    assert stage.window.page.view.hunt.total > 0
    bar.exact.click()
    assert bar.count.text() == "Nothing found"


def test_the_find_bar_stays_for_the_next_article_and_goes_with_none(stage: Stage) -> None:
    open_first(stage)
    stage.press("find")
    bar = stage.window.page.finding
    stage.type(bar.field, "the")
    stage.open_next()
    assert bar.isVisible()
    assert bar.count.text().startswith("1 of ")
    stage.window.reader.show_nothing()
    assert not bar.isVisible()
    stage.press("find")
    assert not bar.isVisible()


# -- pictures


def test_a_picture_enlarges_with_its_caption_and_goes_with_esc(stage: Stage) -> None:
    open_first(stage)
    page = stage.window.page.view.page()
    page.setFocus()
    box = enlarged(stage)
    assert box.geometry() == stage.window.rect()
    assert box.hasFocus()
    assert box.message() == ""
    assert box.figure.caption == "The quay."
    QGuiApplication.clipboard().clear()
    box.copy_button.click()
    assert QGuiApplication.clipboard().image().width() > 100
    stage.key(box, Qt.Key.Key_Escape)
    assert not box.isVisible()
    assert page.hasFocus()


def test_an_enlarged_picture_is_saved_as_the_file_it_is(stage: Stage, tmp_path: Path) -> None:
    open_first(stage)
    box = enlarged(stage)
    box.save_to(str(tmp_path / "saved.png"))
    stage.wait(lambda: stage.session.jobs.idle)
    source = stage.desk.reading.picture(box.figure.digest)
    assert (tmp_path / "saved.png").read_bytes() == source.read_bytes()


def test_commands_wait_while_a_picture_is_enlarged(stage: Stage) -> None:
    open_first(stage)
    before = stage.opened()
    box = enlarged(stage)
    stage.key(box, Qt.Key.Key_J)
    stage.key(box, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert box.isAncestorOf(focus)
    stage.wait(lambda: stage.session.jobs.idle)
    assert stage.opened() == before


def test_a_click_beside_the_picture_closes_and_one_on_it_shows_its_own_size(
    open_stage: OpenStage,
) -> None:
    stage = open_stage(size=(700, 500))
    open_first(stage)
    box = enlarged(stage)
    stage.window.resize(420, 400)
    sizes = [box.stage.percent]
    stage.click(box.stage, box.stage.rect().center())
    sizes.append(box.stage.percent)
    stage.key(box, Qt.Key.Key_Space)
    sizes.append(box.stage.percent)
    assert sizes[1] == 100
    assert sizes[0] == sizes[2] < 100
    stage.click(box.stage, QPoint(box.stage.width() // 2, 2))
    assert not box.isVisible()


def test_a_damaged_picture_says_so(stage: Stage) -> None:
    open_first(stage)
    figure = stage.window.page.view.figures()[0]
    stored = stage.desk.reading.picture(figure.digest)
    other = stored.with_suffix(".damaged")
    other.write_bytes(b"GIF8 nothing")
    other.replace(stored)  # the decoder may be reading the sound one on its thread
    box = enlarged(stage)
    assert "damaged" in box.message()
    assert not box.copy_button.isEnabled()


# -- tools


@pytest.mark.parametrize("width", [1280, 900, 700, 400])
def test_every_tool_is_a_button_or_in_the_menu_and_none_is_cut_off(
    open_stage: OpenStage, width: int
) -> None:
    stage = open_stage(size=(width, 600))
    open_first(stage)
    bar = stage.window.page.bar
    bar.resize(min(bar.width(), width), bar.height())
    shown = [name for name in ("previous", "next", "toggle-saved") if name not in bar.in_menu()]
    for name in shown:
        assert bar.rect().contains(bar.button(name).geometry())
    menu = bar.menu()
    actions = stage.window.actions_
    listed = menu.actions()
    for name in bar.in_menu():
        assert actions[name] in listed
    assert actions["copy-link"] in listed
    menu.deleteLater()


def test_tools_that_find_no_room_go_into_the_menu(stage: Stage) -> None:
    open_first(stage)
    bar = stage.window.page.bar
    assert bar.in_menu() == []
    bar.resize(200, bar.height())
    assert "browser" in bar.in_menu()
    assert "toggle-saved" not in bar.in_menu()
    bar.resize(600, bar.height())
    assert bar.in_menu() == []


def test_the_reading_line_grows_and_can_be_switched_off(open_stage: OpenStage) -> None:
    stage = open_stage(size=SMALL)
    open_first(stage)
    page = stage.window.page
    assert page.line.isVisible()
    page.view.go_to(0.5)
    assert page.line.share == pytest.approx(0.5, abs=0.05)
    assert page.bar.left.text() == "1 min left"
    page.view.go_to(1.0)
    assert page.line.share == 1.0
    assert page.bar.left.text() == ""
    stage.session.choices.change(reading_line=False)
    assert not page.line.isVisible()


def test_alt_left_goes_back_in_the_article_before_it_leaves_it(stage: Stage) -> None:
    open_first(stage)
    view = stage.window.page.view
    steps: list[bool] = []

    def back() -> bool:
        steps.append(True)
        return True

    view.trail.back = back  # type: ignore[method-assign]
    stage.key(view.page(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert steps == [True]


def test_a_link_under_the_pointer_says_where_it_leads(stage: Stage) -> None:
    open_first(stage)
    page = stage.window.page
    page.view.page().highlighted.emit(QUrl("https://tribune.example/more"))
    assert page.hint.text() == "https://tribune.example/more"
    assert page.rect().contains(page.hint.geometry())
    page.view.page().highlighted.emit(QUrl())
    assert page.hint.text() == ""


def test_tab_stops_at_a_picture_which_enter_enlarges(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("reader_app.ui.viewer.view.announce", lambda _, text: said.append(text))
    open_first(stage)
    page = stage.window.page.view.page()
    page.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert page.focused_link() is not None
    assert said == ["Picture: The quay. Enter enlarges it."]
    QTest.keyClick(page, Qt.Key.Key_Return)
    box = stage.window.findChild(Lightbox)
    assert box is not None
    assert box.isVisible()
