"""Reading places: found again in other type, in other windows, and not at an end."""

from collections.abc import Callable
from typing import Any

import pytest

from reader_app.domain import ReadingPlace
from reader_app.ui.viewer import ArticleView, Typography

__all__: list[str] = []

NUMBERED = "".join(
    f"<p>Number {n}. The reconstruction of the harbour wall 😀 will take fourteen months.</p>"
    for n in range(60)
)


def first_in_sight(view: ArticleView) -> str:
    page = view.page()
    block = page.cursorForPosition(page.viewport().rect().topLeft()).block()
    return block.text().replace("\u00ad", "").split(".")[0]


@pytest.mark.parametrize(
    "typography",
    [
        Typography(),
        Typography(hyphenate=False),
        Typography(size=28),
        Typography(justify=True, measure=40),
    ],
)
def test_a_kept_place_is_found_in_another_window_with_other_type(
    make_view: Callable[..., ArticleView], desk: Any, typography: Typography
) -> None:
    one, other = make_view(), make_view(typography=typography)
    other.resize(420, 640)
    article = desk.article(NUMBERED)
    one.show_article(article)
    one.go_to(0.5)
    kept, there = one.reading_place(), first_in_sight(one)
    assert kept.share == pytest.approx(0.5, abs=0.01)
    other.show_article(article, kept)
    assert first_in_sight(other) == there


def test_switching_hyphens_off_does_not_move_the_text(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(NUMBERED))
    view.go_to(0.8)
    there = first_in_sight(view)
    view.set_typography(Typography(hyphenate=False))
    assert first_in_sight(view) == there
    view.set_typography(Typography(justify=True))
    assert first_in_sight(view) == there


def test_an_article_read_to_its_end_begins_at_its_top(view: ArticleView, desk: Any) -> None:
    first, second = desk.article(NUMBERED, id=1), desk.article(NUMBERED, id=2)
    view.show_article(first)
    view.go_to(1.0)
    assert view.reading_place().ended
    view.show_article(first)
    assert view.place() == 1.0  # the open one stays where it is
    view.show_article(second)
    view.show_article(first)
    assert view.place() == 0.0


def test_a_place_beyond_the_text_is_its_end(view: ArticleView, desk: Any) -> None:
    view.show_article(desk.article(NUMBERED), ReadingPlace(10**8, 0.5))
    assert view.place() == 1.0
