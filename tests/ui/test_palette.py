"""The palette finds every kind of thing, leads there, and is quick in a large library."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from reader_app.domain import folded
from reader_app.services import ThemeChoice
from reader_app.ui.palette import Find, Name, Palette
from reader_app.ui.palette.match import Matcher
from reader_app.ui.theme import Theme
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []


def opened(stage: Stage) -> Palette:
    stage.window.articles.setFocus()
    stage.press("palette")
    return stage.window.keyboard.palette


def shown(palette: Palette) -> list[str]:
    return [row.title for row in palette.model.rows() if isinstance(row, Find)]


def chosen(palette: Palette) -> str:
    find = palette.model.find(palette.list.currentIndex())
    return find.title if find is not None else ""


def enter(palette: Palette) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("border", "publication:1"),
        ("long view", "publication:3"),
        ("business", "section:2"),
        ("tribune sport", "section:3"),
        ("نهر", "publication:4"),
        ("saved", "saved"),
        ("all art", "all"),
    ],
)
def test_a_place_is_found_and_gone_to(stage: Stage, typed: str, key: str) -> None:
    palette = opened(stage)
    palette.field.setText(typed)
    enter(palette)
    stage.wait(lambda: stage.window.lister.view.key == key)
    assert not palette.isVisible()


def test_a_command_is_found_with_its_shortcut_and_done(stage: Stage) -> None:
    palette = opened(stage)
    QTest.keyClicks(palette.field, "compact")
    find = palette.model.find(palette.list.currentIndex())
    assert find is not None
    assert find.key == "do:compact"
    palette.field.setText("next art")
    find = palette.model.find(palette.list.currentIndex())
    assert find is not None
    assert find.shortcut == "J"
    titles = stage.titles()
    enter(palette)
    stage.wait(lambda: stage.opened() == titles[0])


def test_what_cannot_be_done_now_is_not_offered(stage: Stage) -> None:
    palette = opened(stage)
    QTest.keyClicks(palette.field, "stop the sync")
    assert "Stop the sync" not in shown(palette)
    palette.field.clear()
    QTest.keyClicks(palette.field, "open in browser")
    assert "Open in browser" not in shown(palette)


def test_a_choice_of_a_setting_is_made_from_the_palette(stage: Stage) -> None:
    palette = opened(stage)
    QTest.keyClicks(palette.field, "sepia")
    assert chosen(palette) == "Colours: Sepia"
    assert "Colours" in shown(palette)
    enter(palette)
    assert stage.window.kit.choices.values.theme is ThemeChoice.SEPIA
    palette = opened(stage)
    QTest.keyClicks(palette.field, "sepia")
    assert "Colours: Sepia" not in shown(palette)


def test_a_choice_is_found_as_it_is_written_in_the_palette(stage: Stage) -> None:
    palette = opened(stage)
    QTest.keyClicks(palette.field, "colours: dark")
    assert chosen(palette) == "Colours: Dark"


def test_a_language_is_found_by_its_own_name(stage: Stage) -> None:
    palette = opened(stage)
    stage.type(palette.field, "deutsch")
    assert chosen(palette) == "Language: Deutsch"


def test_a_setting_is_found_and_opened(stage: Stage) -> None:
    palette = opened(stage)
    QTest.keyClicks(palette.field, "line len")
    assert chosen(palette) == "Line length"
    enter(palette)
    settings = stage.window.keyboard._settings
    assert settings is not None
    assert settings.isVisible()
    settings.close()


def test_an_article_is_found_by_its_title_and_opened(stage: Stage) -> None:
    palette = opened(stage)
    QTest.keyClicks(palette.field, "typewriter rep")
    title = "The last typewriter repairer takes an apprentice"
    stage.wait(lambda: title in shown(palette))
    while chosen(palette) != title:
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    enter(palette)
    stage.wait(lambda: stage.opened() == title)


def test_titles_of_words_no_longer_typed_are_dropped(stage: Stage) -> None:
    palette = opened(stage)
    QTest.keyClicks(palette.field, "typewriter")
    palette.field.setText("choir")
    stage.wait(lambda: any("choir" in title for title in shown(palette)[1:]))
    stage.wait(lambda: stage.session.jobs.idle)
    assert not any("typewriter" in title for title in shown(palette))


def test_nothing_found_leads_to_a_search_of_all_text(stage: Stage) -> None:
    palette = opened(stage)
    QTest.keyClicks(palette.field, "barge waited")
    assert shown(palette)[-1:] == ["Search all articles for “barge waited”"]
    enter(palette)
    stage.wait(lambda: "barge waited" in stage.window.articles.search.text())


def test_the_keys_go_round_and_escape_gives_the_focus_back(stage: Stage) -> None:
    palette = opened(stage)
    first = chosen(palette)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert chosen(palette) == shown(palette)[-1]
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert chosen(palette) == first
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert stage.window.articles.table.hasFocus()


def test_a_press_beside_it_closes_it(stage: Stage) -> None:
    palette = opened(stage)
    stage.click(palette, palette.rect().bottomLeft())
    assert not palette.isVisible()


def test_what_was_chosen_lately_comes_first(open_stage: OpenStage) -> None:
    stage = open_stage()
    palette = opened(stage)
    QTest.keyClicks(palette.field, "culture")
    enter(palette)
    stage.close()
    again = opened(open_stage(fill=False))
    assert shown(again)[0] == "Culture"


def test_the_current_result_is_told_to_screen_readers(stage: Stage) -> None:
    palette = opened(stage)
    QTest.keyClicks(palette.field, "business")
    heard = QAccessible.queryAccessibleInterface(palette.field)
    assert heard.text(QAccessible.Text.Name)
    assert heard.text(QAccessible.Text.Description) == "Business, The Border Tribune"


def test_it_fits_a_small_window_with_large_text(open_stage: OpenStage, theme: Theme) -> None:
    theme.enlarge(2)
    stage = open_stage(size=(900, 700))
    palette = opened(stage)
    QTest.keyClicks(palette.field, "t")
    assert palette.rect().contains(palette._sheet.geometry())


@pytest.mark.parametrize(
    ("text", "better", "worse"),
    [
        ("tri", "Tribune", "The Tribune"),
        ("tri", "The Tribune", "Attribution"),
        ("bt", "Border Tribune", "Habits"),
        ("zuri", "Zürich", "Tax uri"),
        ("nua", "Next unread article", "Nous allons"),
    ],
)
def test_beginnings_go_before_parts_and_letters(text: str, better: str, worse: str) -> None:
    matcher = Matcher(text)
    assert matcher.score(Name(folded(better))) > matcher.score(Name(folded(worse)))


def test_letters_far_apart_do_not_answer() -> None:
    assert Matcher("tri").score(Name("next article")) == 0
    assert Matcher("xyz").score(Name("tribune")) == 0
    assert Matcher("ha").score(Name("what needs attention")) == 0
    assert Matcher("湾").score(Name("東湾新聞")) > 0
