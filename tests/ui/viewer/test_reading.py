"""Reading: direction, place, pages, find, copy, theme, type, what the header says."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QTextBlock
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader_app.domain import Failure, PageState, Role, Subject, TextState, unmark
from reader_app.ui.theme import DARK, HIGH_CONTRAST, LIGHT, SEPIA, Tokens
from reader_app.ui.viewer import ArticleView, Typography
from reader_app.ui.viewer.script import Script, read_script

PARAGRAPH = "<p>The reconstruction of the harbour wall will take fourteen months or more.</p>"
LONG = PARAGRAPH * 60


def blocks(view: ArticleView, role: Role) -> list[QTextBlock]:
    found = []
    block = view.page().document().begin()
    while block.isValid():
        if block.userState() >= 0 and unmark(block.userState())[0] is role:
            found.append(block)
        block = block.next()
    return found


def only(view: ArticleView, role: Role) -> QTextBlock:
    (block,) = blocks(view, role)
    return block


def size_of(block: QTextBlock) -> int:
    return block.begin().fragment().charFormat().font().pixelSize()


def test_the_header_says_who_when_how_long_and_whether_all_is_here(
    view: ArticleView, desk: Any
) -> None:
    picture = desk.picture()
    view.show_article(desk.article(desk.figures(picture), picture, standfirst="What it costs."))
    assert only(view, Role.KICKER).text() == "The Border Tribune · World"
    assert only(view, Role.HEADLINE).text() == "City rebuilds its harbour wall"
    line = only(view, Role.BYLINE).text()
    for part in ("By Wanda Grenfell", "November", "3 min", "✓ complete, 1 picture"):
        assert part in line
    assert only(view, Role.STANDFIRST).text() == "What it costs."


def test_a_standfirst_that_opens_the_text_is_not_said_twice(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article("<p>What it costs.</p>", standfirst="What it costs."))
    assert blocks(view, Role.STANDFIRST) == []


def test_a_preview_says_so_and_leads_to_the_sign_in_and_the_page(
    view: ArticleView, desk: Any
) -> None:
    view.show_article(desk.article("<p>Beginning.</p>", state=TextState.PREVIEW))
    assert only(view, Role.NOTICE).text() == (
        "This is a preview. The Border Tribune gives the rest to readers who are signed in."
    )
    ways = ["article:sign-in", "article:browser", "article:left-out"]
    assert [span.address for span in view.page().anchors().links] == ways
    assert only(view, Role.BROWSER).text().startswith("Sign in to The Border Tribune")
    assert "complete" not in only(view, Role.BYLINE).text()


def test_a_text_that_is_missing_says_why_and_what_happens_next(
    view: ArticleView, desk: Any
) -> None:
    failure = Failure(Subject.PAGE, "https://tribune.example/a", "timeout")
    view.show_article(
        desk.article("", state=TextState.MISSING, page=PageState.FAILED, failure=failure)
    )
    assert "It failed: timeout." in only(view, Role.NOTICE).text()
    view.show_article(desk.article("", state=TextState.MISSING, page=PageState.PENDING, id=2))
    assert "next sync" in only(view, Role.NOTICE).text()


def test_sizes_follow_from_the_text(make_view: Callable[..., ArticleView], desk: Any) -> None:
    article = desk.article("<h2>Part</h2><p>x</p>", standfirst="Stand.")
    view = make_view(typography=Typography(size=19))
    view.show_article(article)
    asked = (Role.HEADLINE, Role.STANDFIRST, Role.HEADING, Role.TEXT, Role.BYLINE)
    assert [size_of(only(view, role)) for role in asked] == [34, 22, 22, 19, 14]
    view.set_typography(Typography(size=28))
    assert [size_of(only(view, role)) for role in asked] == [50, 32, 32, 28, 21]
    view.set_typography(Typography(size=13))
    assert min(size_of(only(view, role)) for role in asked) == 13


def test_lines_are_as_high_as_asked(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(PARAGRAPH * 2))
    assert blocks(view, Role.TEXT)[0].blockFormat().lineHeight() == 30
    view.set_typography(Typography(line_height=2.0))
    assert blocks(view, Role.TEXT)[0].blockFormat().lineHeight() == 38


def test_a_full_line_holds_about_the_measure(view: ArticleView, desk: Any) -> None:
    view.resize(1200, 700)
    view.show_article(desk.article(f"<p>{'the harbour wall of the city is new ' * 30}</p>"))
    layout = only(view, Role.TEXT).layout()
    lengths = [layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1)]
    assert 58 <= sum(lengths) / len(lengths) <= 68


def test_arabic_runs_from_right_to_left_and_its_code_does_not(view: ArticleView, desk: Any) -> None:
    html = "<p>قررت بلدية المدينة إعادة بناء الجدار.</p><pre>print(1)</pre><ul><li>واحد</li></ul>"
    view.show_article(desk.article(html, title="المدينة تعيد بناء جدارها", language="ar"))
    for role in (Role.HEADLINE, Role.BYLINE, Role.TEXT, Role.ITEM):
        block = only(view, role)
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft
        line = block.layout().lineAt(0)
        assert line.naturalTextRect().right() >= view.page().viewport().width() - 60
    assert only(view, Role.CODE).textDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("text", "language", "script"),
    [
        ("City rebuilds its harbour", "en", Script.LATIN),
        ("City rebuilds its harbour", "ar", Script.LATIN),
        ("嵐で崩れた港の防波堤", "", Script.JAPANESE),
        ("暴風被害", "ja", Script.JAPANESE),
        ("城市重建港口防波堤", "zh-CN", Script.SIMPLIFIED),
        ("城市重建港口防波堤", "", Script.SIMPLIFIED),
        ("城市重建港口防波堤", "zh-TW", Script.TRADITIONAL),
        ("항구의 방파제", "", Script.KOREAN),
        ("المدينة تعيد بناء", "", Script.ARABIC),
        ("העיר בונה מחדש", "", Script.HEBREW),
        ("Город восстанавливает", "ru", Script.CYRILLIC),
        ("2026", "fa", Script.ARABIC),
        ("", "ko-KR", Script.KOREAN),
        ("", "", Script.LATIN),
    ],
)
def test_the_writing_is_read_from_the_letters_and_then_from_the_language(
    text: str, language: str, script: Script
) -> None:
    assert read_script(text, language) is script


def test_the_place_is_found_again_after_another_article(view: ArticleView, desk: Any) -> None:
    first = desk.article(LONG, id=1)
    view.show_article(first)
    view.go_to(0.5)
    place = view.page().verticalScrollBar().value()
    view.show_article(desk.article(LONG, id=2))
    assert view.page().verticalScrollBar().value() == 0
    view.show_article(first)
    assert view.page().verticalScrollBar().value() == place


@pytest.mark.parametrize("change", ["theme", "type", "width"])
def test_the_words_in_sight_stay_when_all_around_them_changes(
    view: ArticleView, desk: Any, change: str, qtbot: QtBot
) -> None:
    numbered = "".join(f"<p>Number {n}. {PARAGRAPH[3:-4]}</p>" for n in range(60))
    view.show_article(desk.article(numbered))
    view.go_to(0.5)
    page = view.page()
    before = page.cursorForPosition(page.viewport().rect().topLeft()).block().text()
    if change == "theme":
        view.set_theme(DARK)
    elif change == "type":
        view.set_typography(Typography(size=24))
    else:
        view.resize(420, 500)
    qtbot.wait(1)
    assert page.cursorForPosition(page.viewport().rect().topLeft()).block().text() == before


def test_pages_turn_until_the_end_and_back_until_the_top(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(LONG))
    fractions: list[float] = []
    view.scrolled.connect(fractions.append)
    turns = 0
    while view.page_down():
        turns += 1
        assert turns < 100
    assert turns > 2
    assert view.place() == fractions[-1] == 1.0
    assert fractions == sorted(fractions)
    while view.page_up():
        turns -= 1
    assert view.place() == 0.0


def test_a_short_text_is_at_its_end_at_once(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article("<p>x</p>"))
    assert view.page_down() is False


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Backspace])
def test_keys_of_the_window_are_left_to_it(
    view: ArticleView, desk: Any, qtbot: QtBot, key: Qt.Key
) -> None:
    view.show_article(desk.article(LONG))
    QTest.keyClick(view.page(), key)
    assert view.place() == 0.0


def test_the_keyboard_scrolls(view: ArticleView, desk: Any, qtbot: QtBot) -> None:
    view.show_article(desk.article(LONG))
    bar = view.page().verticalScrollBar()
    QTest.keyClick(view.page(), Qt.Key.Key_Down)
    small = bar.value()
    QTest.keyClick(view.page(), Qt.Key.Key_PageDown)
    assert 0 < small < bar.value()
    QTest.keyClick(view.page(), Qt.Key.Key_End)
    assert view.place() == 1.0
    QTest.keyClick(view.page(), Qt.Key.Key_Home)
    assert view.place() == 0.0


def test_what_is_copied_has_no_soft_hyphens_and_no_marks(view: ArticleView, desk: Any) -> None:
    picture = desk.picture()
    view.show_article(desk.article(PARAGRAPH + desk.figures(picture), picture))
    assert "\u00ad" in view.page().toPlainText()
    view.page().selectAll()
    view.page().copy()
    clipboard = QGuiApplication.clipboard().mimeData()
    for text in (clipboard.text(), view.selected_text()):
        assert "The reconstruction of the harbour" in text
        assert not set(text) & set("\u00ad\ufffc\u2068\u2069")
    assert not clipboard.hasHtml()


@pytest.mark.parametrize("tokens", [LIGHT, SEPIA, DARK, HIGH_CONTRAST])
def test_a_theme_is_put_on_while_reading(view: ArticleView, desk: Any, tokens: Tokens) -> None:
    html = f'{PARAGRAPH}<p><a href="https://a.example">a link</a></p><pre>code</pre>'
    view.show_article(desk.article(html, standfirst="Soft."))
    view.set_theme(tokens)
    page = view.page()
    assert page.palette().color(QPalette.ColorRole.Base) == QColor(tokens.paper)
    assert page.palette().color(QPalette.ColorRole.Text) == QColor(tokens.ink)
    image = view.grab().toImage()
    assert image.pixelColor(8, 8) == QColor(tokens.paper)
    soft = only(view, Role.STANDFIRST).begin().fragment().charFormat()
    assert tokens.soft == tokens.ink or soft.foreground().color() == QColor(tokens.soft)
    link = blocks(view, Role.TEXT)[1].begin().fragment().charFormat()
    assert link.foreground().color() == QColor(tokens.accent)
    assert link.fontUnderline()


def test_a_wide_table_and_a_long_line_of_code_stay_inside_the_column(
    view: ArticleView, desk: Any
) -> None:
    cells = "".join(f"<td>word{n} word</td>" for n in range(7))
    html = f"<table><tr>{cells}</tr><tr>{cells}</tr></table><pre>{'x' * 400}</pre>"
    view.show_article(desk.article(html))
    assert view.page().document().idealWidth() <= view.page().viewport().width() + 1
    assert not view.page().horizontalScrollBar().isVisible()


def test_a_screen_reader_hears_the_headline_and_what_it_is(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(PARAGRAPH))
    assert view.page().accessibleName() == "City rebuilds its harbour wall"
    said = view.page().accessibleDescription()
    assert said.startswith("The Border Tribune, World, ")
    assert said.endswith("complete")


def test_tab_shows_a_ring_and_a_click_does_not(view: ArticleView, desk: Any, qtbot: QtBot) -> None:
    view.show_article(desk.article(PARAGRAPH))
    plain = view.grab().toImage().pixelColor(1, 100)
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = view.grab().toImage().pixelColor(1, 100)
    view.page().clearFocus()
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert plain == view.grab().toImage().pixelColor(1, 100) == QColor(LIGHT.paper)
    assert ringed == QColor(LIGHT.accent)


def test_an_empty_pane_says_one_sentence_and_offers_one_thing(
    view: ArticleView, desk: Any, qtbot: QtBot
) -> None:
    view.show_article(desk.article(PARAGRAPH))
    view.clear("Choose an article to read it here.", "Sync now")
    assert view.article() is None
    assert view.broken_pictures() == []
    with qtbot.waitSignal(view.action_wanted):
        view.empty().button.click()


def test_an_article_shown_before_the_window_fits_it_afterwards(
    make_view: Callable[..., ArticleView], desk: Any
) -> None:
    view = make_view()
    view.hide()
    view.resize(520, 400)
    view.show_article(desk.article(LONG))
    view.show()
    page = view.page()
    assert page.document().textWidth() == page.viewport().width() <= 520 - 48


def test_a_very_long_text_opens_at_its_top_and_ends(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(LONG * 20))
    assert view.place() == 0.0
    view.page().document().documentLayout().documentSize()
    view.go_to(1.0)
    assert view.page_down() is False
