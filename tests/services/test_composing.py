"""What stands in an edition: no article and no story twice, as long as was asked for."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.domain import ArticleRow, EditionPart, PageState, TextState
from reader_app.services.composing import MOST, Offered, compose

__all__: list[str] = []

ROW = ArticleRow(
    1, "", "", 1, "Tribune", 1, "World", "", 0, "en", 460, False, False, TextState.COMPLETE,
    PageState.DONE, 0, 0, True, None,
)  # fmt: skip


def offered(
    id: int,
    part: EditionPart = EditionPart.TOP,
    *,
    minutes: int = 2,
    heading: str = "",
    story: int | None = None,
    lead: str | None = None,
) -> Offered:
    row = replace(ROW, id=id, title=f"Headline {id}", words=230 * minutes, lead=lead)
    return Offered(row, part, heading, story)


def ids(chosen: tuple[Offered, ...]) -> list[int]:
    return [one.row.id for one in chosen]


def test_sources_are_mixed_and_stand_in_the_order_of_a_paper() -> None:
    top = [offered(n) for n in range(1, 20)]
    sport = [offered(n, EditionPart.SECTION, heading="Sport") for n in range(21, 30)]
    saved = [offered(n, EditionPart.SAVED) for n in range(31, 40)]
    chosen = compose([top, sport, saved], 20)
    assert [(one.row.id, one.part) for one in chosen] == [
        (1, EditionPart.COVER),
        (2, EditionPart.TOP), (3, EditionPart.TOP), (4, EditionPart.TOP), (5, EditionPart.TOP),
        (6, EditionPart.TOP),
        (21, EditionPart.SECTION), (22, EditionPart.SECTION),
        (31, EditionPart.SAVED), (32, EditionPart.SAVED),
    ]  # fmt: skip


def test_further_top_stories_stand_under_their_subject() -> None:
    subjects = ["World", "World", "World", "World", "World", "World", "Sport", "", "Sport"]
    top = [offered(n, heading=name) for n, name in enumerate(subjects, 1)]
    chosen = compose([top], 60)
    assert [(one.row.id, one.part.value, one.heading) for one in chosen[6:]] == [
        (7, "section", "Sport"), (9, "section", "Sport"), (8, "latest", ""),
    ]  # fmt: skip
    assert {one.heading for one in chosen[:6]} == {""}


def test_the_cover_is_one_of_the_first_with_a_picture() -> None:
    top = [offered(1), offered(2, lead="ab"), offered(3)]
    assert ids(compose([top], 20)) == [2, 1, 3]
    assert ids(compose([[offered(n) for n in (1, 2, 3)]], 20)) == [1, 2, 3]


def test_nothing_stands_there_twice() -> None:
    top = [offered(1, story=7), offered(2)]
    news = [
        offered(1, EditionPart.LATEST),
        offered(3, EditionPart.LATEST, story=7),
        Offered(replace(ROW, id=4, title="headline  2"), EditionPart.LATEST),
        offered(5, EditionPart.LATEST),
    ]
    assert ids(compose([top, news], 60)) == [1, 2, 5]


def test_what_is_barred_stays_out_and_others_take_its_place() -> None:
    assert ids(compose([[offered(n) for n in range(1, 5)]], 4, {1, 2})) == [3, 4]


def test_a_long_article_comes_in_where_there_is_nothing_else() -> None:
    assert ids(compose([[offered(1, minutes=45), offered(2, minutes=30)]], 20)) == [2]
    many = [offered(1, minutes=45), *(offered(n) for n in range(2, 30))]
    assert 1 not in ids(compose([many], 20))


def test_with_too_little_it_is_short_and_with_nothing_empty() -> None:
    assert ids(compose([[offered(1)], []], 60)) == [1]
    assert compose([], 60) == ()
    assert compose([[], []], 60) == ()


offers = st.lists(
    st.builds(
        offered,
        st.integers(1, 60),
        st.sampled_from(list(EditionPart)),
        minutes=st.integers(1, 40),
        heading=st.sampled_from(["", "World", "Sport"]),
        story=st.sampled_from([None, None, *range(8)]),
    ),
    max_size=30,
)


@given(st.lists(offers, max_size=5), st.integers(5, 240))
def test_whatever_is_offered_the_rules_hold(queues: list[list[Offered]], minutes: int) -> None:
    chosen = compose(queues, minutes)
    assert len(set(ids(chosen))) == len(chosen) <= MOST + 1
    stories = [one.story for one in chosen if one.story is not None]
    assert len(set(stories)) == len(stories)
    lengths = sorted(one.minutes for one in chosen)
    assert sum(lengths[:-1]) <= minutes
    assert [one.part for one in chosen[:1]] == [EditionPart.COVER][: len(chosen)]
    places = [list(EditionPart).index(one.part) for one in chosen]
    assert places == sorted(places)
    assert chosen == compose(queues, minutes)


def test_a_book_of_one_minute_articles_ends_somewhere() -> None:
    assert len(compose([[offered(n, minutes=1) for n in range(1, 500)]], 240)) == MOST


@pytest.mark.parametrize("part", [EditionPart.SAVED, EditionPart.LATEST])
def test_without_top_stories_something_else_is_the_cover(part: EditionPart) -> None:
    chosen = compose([[], [offered(1, part), offered(2, part)]], 20)
    assert [one.part for one in chosen] == [EditionPart.COVER, part]
