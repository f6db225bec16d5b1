"""How a front page is put together: what leads it, what fills it, which sections it has."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.domain import ArticleRow, PageState, StoryWhy, TextState, TopStory
from reader_app.services.fronting import fill, is_topic, on_top, sections

__all__: list[str] = []

NOW = 1_800_000_000


def row(
    number: int,
    *,
    section: str = "World",
    paper: int = 1,
    read: bool = False,
    lead: str | None = None,
) -> ArticleRow:
    """The higher the number, the older."""
    return ArticleRow(
        number, f"Headline {number}", "", paper, f"Paper {paper}", 1, section, "", NOW - number,
        "en", 400, read, False, TextState.COMPLETE, PageState.DONE, 0, 0, True, lead,
    )  # fmt: skip


def story(number: int, *, section: str = "", papers: Sequence[int] = (1, 2)) -> TopStory:
    best = row(number * 1000, section=section, paper=papers[0])
    why = StoryWhy(len(papers), 1, 0, 0, ())
    articles = tuple(number * 1000 + n for n in range(len(papers)))
    return TopStory(number, best, 1.0, section, tuple(papers), articles, NOW, NOW, True, 0, why)


def test_where_there_are_stories_no_article_fills_the_top() -> None:
    told = [story(n) for n in range(1, 13)]
    assert len(on_top(told)) == 9
    assert fill(on_top(told), [row(1)], ()) == ()


def test_articles_fill_a_top_without_stories_the_one_with_a_picture_first() -> None:
    rows = [row(n, paper=n, lead="ab" if n == 4 else None) for n in range(1, 8)]
    chosen = fill((), rows, ())
    assert [one.id for one in chosen] == [4, 1, 2, 3, 5, 6, 7]


def test_what_a_story_tells_does_not_fill_the_top_again() -> None:
    told = [story(1)]
    rows = [row(id) for id in told[0].articles] + [row(5, paper=9)]
    assert [one.id for one in fill(on_top(told), rows, set(told[0].articles))] == [5]


def test_no_publication_fills_the_top_alone_where_there_are_others() -> None:
    rows = [row(n, paper=1) for n in range(1, 20)] + [row(n, paper=n) for n in range(30, 40)]
    chosen = fill((), rows, ())
    assert sum(one.publication_id == 1 for one in chosen) == 2
    assert len(chosen) == 9


def test_one_publication_fills_the_top_where_there_is_no_other() -> None:
    assert len(fill((), [row(n) for n in range(1, 20)], ())) == 9


def test_sections_are_named_as_most_publications_write_them() -> None:
    rows = [row(n, section=name, paper=n) for n, name in enumerate(["WORLD", "World", "World"], 1)]
    assert [one.title for one in sections((), rows, ())] == ["World"]


def test_what_publications_call_the_whole_is_no_section() -> None:
    assert not is_topic("Latest news", "The Tribune")
    assert not is_topic("The Tribune", "the tribune")
    assert not is_topic("", "The Tribune")
    assert is_topic("Science", "The Tribune")


def test_the_weightiest_section_comes_first_and_small_ones_do_not_stand_alone() -> None:
    told = [story(n, section="Politics") for n in range(1, 4)]
    rows = [row(n, section="Sport", paper=n) for n in range(1, 4)]
    rows += [row(n, section="Chess") for n in range(10, 12)]
    assert [one.title for one in sections(told, rows, ())] == ["Politics", "Sport"]


def test_a_story_that_fits_no_section_stands_at_the_end() -> None:
    made = sections([story(1)], [], ())
    assert [(one.title, len(one.stories)) for one in made] == [("", 1)]


@pytest.mark.parametrize("count", range(3, 14))
def test_sections_fill_whole_rows(count: int) -> None:
    (made,) = sections((), [row(n, paper=n) for n in range(1, count + 1)], ())
    assert len(made.articles) == min(9, count - count % 3)


@given(
    st.lists(st.tuples(st.integers(1, 6), st.sampled_from(["World", "Sport", "News", "Art"]))),
    st.lists(st.tuples(st.integers(1, 9), st.sampled_from(["World", "Sport", ""])), max_size=30),
)
def test_nothing_stands_twice_and_the_page_is_bounded(
    articles: list[tuple[int, str]], told: list[tuple[int, str]]
) -> None:
    rows = [row(n, paper=paper, section=name) for n, (paper, name) in enumerate(articles, 1)]
    stories = [
        story(n, section=name, papers=(paper, paper + 1)) for n, (paper, name) in enumerate(told, 1)
    ]
    top = on_top(stories)
    filling = fill(top, rows, ())
    made = sections(stories[len(top) :], rows, {one.id for one in filling})
    ids = [one.id for one in filling] + [one.id for part in made for one in part.articles]
    shown = [one.id for one in top] + [one.id for part in made for one in part.stories]
    assert len(ids) == len(set(ids))
    assert len(shown) == len(set(shown))
    assert len(made) <= 9
    assert all(len(part.stories) + len(part.articles) <= 12 for part in made)
