"""Find in the article: every place, whatever stands between its letters."""

from typing import Any

import pytest
from PySide6.QtGui import QColor

from reader_app.ui.theme import DARK, LIGHT
from reader_app.ui.viewer import ArticleView, Typography

__all__: list[str] = []

PARAGRAPH = "<p>The reconstruction of the harbour wall will take fourteen months or more.</p>"
LONG = PARAGRAPH * 60


def marked(view: ArticleView) -> list[str]:
    return [mark.cursor.selectedText() for mark in view.page().extraSelections()]


@pytest.mark.parametrize(
    ("html", "text", "found"),
    [
        ("<p>The reconstruction</p>", "reconstruction", 1),
        ("<p>RECONSTRUCTION</p>", "reconstruction", 1),
        ("<p>the harbour\n  wall, the harbour&nbsp;wall</p>", "harbour   wall", 2),
        ("<p>Café, cafe\u0301 and cafe</p>", "cafe", 3),
        ("<p>cafe</p>", "café", 1),
        ("<p>Straße STRASSE</p>", "strasse", 2),
        ("<p>It’s “so”</p>", 'it\'s "so"', 1),
        ("<p>𝒜 and 😀 harbour</p>", "harbour", 1),
        ("<p>港の防波堤、嵐</p>", "防波堤", 1),
        ("<p>かがく</p>", "かか", 0),
        ("<p>الجدارُ القديم</p>", "الجدار", 1),
        ("<p>one</p><p>two</p>", "one two", 0),
        ("<table><tr><td>cell one</td><td>x</td></tr></table>", "cell", 1),
        ("<p>x</p>", "absent", 0),
        ("<p>(x</p>", "([", 0),
        ("<p>x</p>", "   ", 0),
    ],
)
def test_words_are_found_as_readers_mean_them(
    view: ArticleView, desk: Any, html: str, text: str, found: int
) -> None:
    view.show_article(desk.article(html, title="Title"))
    view.hunt.look_for(text)
    assert view.hunt.total == found == len(marked(view))


def test_headline_and_captions_are_searched_and_marks_stand_on_the_words(
    view: ArticleView, desk: Any
) -> None:
    picture = desk.picture()
    html = (
        f'<figure><img src="{picture.url}" alt="A wall"><figcaption>The wall at dawn</figcaption>'
        "</figure><p>No 😀 wall.</p>"
    )
    view.show_article(desk.article(html, picture, title="City rebuilds its wall"))
    view.hunt.look_for("wall")
    assert marked(view) == ["wall"] * 3  # not in what the picture shows, which nobody sees


def test_capital_letters_can_matter(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article("<p>Wall and wall</p>", title="x"))
    view.hunt.look_for("Wall", exact=True)
    assert marked(view) == ["Wall"]


def test_hits_are_gone_through_round_the_end(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(LONG))
    view.hunt.look_for("harbour wall")
    assert (view.hunt.number, view.hunt.total) == (1, 61)
    view.hunt.step(1)
    assert view.hunt.number == 2
    view.hunt.step(-1)
    view.hunt.step(-1)
    assert view.hunt.number == 61
    assert view.place() > 0.9
    view.hunt.step(1)
    assert view.hunt.number == 1


def test_the_first_hit_is_the_first_in_sight_and_typing_on_stays_there(
    view: ArticleView, desk: Any
) -> None:
    view.show_article(desk.article(LONG))
    view.go_to(0.5)
    place = view.page().verticalScrollBar().value()
    view.hunt.look_for("h")
    view.hunt.look_for("ha")
    view.hunt.look_for("harbour")
    assert 20 < view.hunt.number < 40
    assert abs(view.page().verticalScrollBar().value() - place) < 500


def test_ending_keeps_the_place_and_selects_the_hit(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(LONG))
    view.hunt.look_for("harbour wall")
    for _ in range(30):
        view.hunt.step(1)
    place = view.page().verticalScrollBar().value()
    view.hunt.end()
    assert marked(view) == []
    assert view.selected_text() == "harbour wall"
    assert view.page().verticalScrollBar().value() == place > 0


def test_marks_follow_theme_and_type(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(LONG))
    view.hunt.look_for("reconstruction")
    view.hunt.step(1)
    view.set_theme(DARK)
    for typography in (Typography(), Typography(size=24, hyphenate=False)):
        view.set_typography(typography)
        assert (view.hunt.number, view.hunt.total) == (2, 60)
        assert set(marked(view)) <= {"reconstruction", "recon\u00adstruc\u00adtion"}
    shown = view.page().extraSelections()
    strong = shown[1].format
    assert strong.background().color() == QColor(DARK.accent)
    assert strong.foreground().color() == QColor(DARK.on_accent)
    assert DARK.accent != LIGHT.accent


def test_words_of_a_search_are_marked_whole_and_can_be_gone_through(
    view: ArticleView, desk: Any
) -> None:
    html = "<p>Art and party, Harbour.</p>" + LONG + "<p>Port 港の防波堤</p>"
    view.show_article(desk.article(html, title="x"))
    assert view.mark(["art", "por*", "防波", "nothing"]) == 3
    assert marked(view) == ["Art", "Por", "防波"]
    assert view.place() == 0
    assert view.hunt.step(1)
    assert view.selected_text() == "Art"
    assert view.hunt.step(1)
    assert view.selected_text() == "Por"
    assert view.place() > 0.9
    view.set_typography(Typography(size=22))
    assert len(marked(view)) == 3
    assert view.mark([]) == 0
    assert marked(view) == []
    assert not view.hunt.step(1)
