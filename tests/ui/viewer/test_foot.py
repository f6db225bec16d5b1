"""What stands under a text disturbs nothing of the text."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from reader_app.ui.viewer import ArticleView, Typography, Under

__all__: list[str] = []

TEXT = "".join(f"<p>Number {n}. The harbour wall will take fourteen months.</p>" for n in range(40))
SHORT = "<p>It rained.</p>"


class Strip(Under):
    """So high, whatever the column."""

    def __init__(self, height: int = 300) -> None:
        super().__init__()
        self.wanted = height

    def room(self, width: int) -> int:
        return self.wanted


def put(view: ArticleView, height: int = 300) -> Strip:
    strip = Strip(height)
    view.foot.put(strip)
    return strip


def text_end(view: ArticleView) -> int:
    """The lower edge of the last line of the text, in px of the page."""
    page = view.page()
    last = page.document().lastBlock().previous()
    end = last.position() + last.length() - 1
    return page.cursorRect(page.cursor_at(end)).bottom()


def test_nothing_of_the_text_moves_when_it_comes(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(TEXT))
    view.go_to(0.5)
    bar = view.page().verticalScrollBar()
    value, most, share = bar.value(), bar.maximum(), view.place()
    put(view)
    assert bar.value() == value
    assert view.place() == pytest.approx(share, abs=0.01)
    assert bar.maximum() - most == pytest.approx(300, abs=40)  # and the gap of a paragraph


def test_it_begins_where_the_text_ends_and_goes_with_it(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(TEXT))
    strip = put(view)
    bar = view.page().verticalScrollBar()
    bar.setValue(bar.maximum())
    top = strip.geometry().top()
    assert 0 <= top - text_end(view) <= 40  # the gap of a paragraph
    assert strip.width() == view.page().viewport().width()
    bar.setValue(bar.maximum() - 50)
    assert strip.geometry().top() == top + 50


def test_the_text_is_read_to_its_end_when_its_end_is_in_sight(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(TEXT))
    put(view)
    view.go_to(1.0)
    assert view.reading_place().ended
    bar = view.page().verticalScrollBar()
    assert bar.value() < bar.maximum()
    bar.setValue(bar.maximum())
    assert view.reading_place().ended


def test_space_turns_pages_to_the_end_of_the_text_and_no_further(
    view: ArticleView, desk: Any
) -> None:
    view.show_article(desk.article(TEXT))
    put(view, 4000)
    turns = 0
    while view.page_down():
        turns += 1
        assert turns < 50
    assert view.reading_place().ended
    bar = view.page().verticalScrollBar()
    assert bar.value() - view.foot.end() < view.page().viewport().height()


def test_a_short_text_is_at_its_end_only_once_it_was_scrolled(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(SHORT))
    put(view, 4000)
    assert view.place() == 0.0
    assert not view.page_down()
    view.page().verticalScrollBar().setValue(100)
    assert view.reading_place().ended


def test_it_stays_when_the_same_text_is_set_anew(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(TEXT))
    strip = put(view)
    bar = view.page().verticalScrollBar()
    bar.setValue(bar.maximum())
    place = strip.geometry().top()
    view.set_typography(Typography(hyphenate=False))
    assert view.foot.widget is strip
    assert strip.geometry().top() == pytest.approx(place, abs=3)
    assert view.place() == 1.0


def test_another_article_takes_it_away(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(TEXT))
    put(view)
    view.show_article(desk.article(TEXT, id=2))
    assert view.foot.widget is None
    bar = view.page().verticalScrollBar()
    assert view.foot.end() == bar.maximum()


def test_more_room_is_found_when_it_grows(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(TEXT))
    strip = put(view)
    most, end = view.page().verticalScrollBar().maximum(), view.foot.end()
    strip.wanted = 500
    strip.grown.emit()
    assert view.page().verticalScrollBar().maximum() == most + 200
    assert view.foot.end() == end
    assert strip.height() == 500


def test_what_is_copied_and_found_is_the_text_alone(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(TEXT))
    view.page().selectAll()
    before = view.selected_text()
    view.hunt.look_for("harbour")
    hits = view.hunt.total
    view.hunt.end()
    put(view)
    view.page().selectAll()
    assert view.selected_text() == before
    view.page().copy()
    assert QApplication.clipboard().text() == before
    view.hunt.look_for("harbour")
    assert view.hunt.total == hits


def test_a_narrower_window_keeps_it_under_the_text(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(TEXT))
    strip = put(view)
    view.resize(420, 500)
    view.page().verticalScrollBar().setValue(view.page().verticalScrollBar().maximum())
    assert 0 <= strip.geometry().top() - text_end(view) <= 40
    assert strip.width() == view.page().viewport().width()
