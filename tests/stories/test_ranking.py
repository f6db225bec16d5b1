"""What stands on top: the properties that a front page has to have."""

from collections.abc import Sequence
from dataclasses import replace
from math import log

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from reader_app.domain import StoryMember
from reader_app.stories import Candidate, Ranked, Story, best_headline, top_stories
from tests.stories.newsroom import DAY, HOUR, NOON

__all__: list[str] = []

TITLE = "A title that says what has happened"


def cover(number: int, **more: object) -> StoryMember:
    """An own report, an hour old."""
    at = NOON - HOUR
    plain = StoryMember(
        *(number, number, f"{number}.example", number, 1.0, at, at, "", TITLE, 300, None),
        favourite=False,
        ready=False,
    )
    return plain._replace(**more)  # type: ignore[arg-type]


def story(number: int, coverage: Sequence[StoryMember]) -> Candidate:
    at = [one.at for one in coverage]
    told = Story(
        id=number,
        language="en",
        first_at=min(at),
        last_at=max(at),
        articles=len(coverage),
        owners=len({one.owner for one in coverage}),
        groups=len({one.group for one in coverage}),
        labels=("Skarvik",),
        central=(),
        closed=False,
        earlier=None,
    )
    return Candidate(told, tuple(coverage))


def own(number: int, size: int, first: int = 0, **more: object) -> Candidate:
    """A story with so many own reports."""
    return story(number, [cover(number * 100 + first + i, **more) for i in range(size)])


def ranked(*stories: Candidate, now: int = NOON, **more: object) -> list[Ranked]:
    return list(top_stories(stories, now, **({"followed": 30} | more)))  # type: ignore[arg-type]


def order(*stories: Candidate, now: int = NOON, **more: object) -> list[int]:
    return [one.story for one in ranked(*stories, now=now, **more)]


def score(candidate: Candidate, now: int = NOON) -> float:
    return ranked(candidate, now=now)[0].score


def test_forty_copies_rank_below_five_own_reports() -> None:
    copies = story(1, [cover(100 + i, group=100) for i in range(40)])
    assert order(copies, own(2, 5)) == [2, 1]
    assert [(one.why.reports, one.why.copies) for one in ranked(copies)] == [(1, 39)]


@given(st.integers(2, 60), st.integers(2, 60))
def test_own_reports_weigh_more_the_more_there_are(few: int, more: int) -> None:
    few, more = sorted((few, few + more))
    assert score(own(1, few)) < score(own(1, more))


@given(st.integers(1, 50))
def test_one_house_alone_makes_no_top_story(articles: int) -> None:
    assert not ranked(own(1, articles, owner="one.example"))


def test_a_reader_of_many_publications_needs_three_houses() -> None:
    assert not order(own(1, 2), followed=51)
    assert order(own(1, 3), followed=51) == [1]


def test_a_story_that_was_read_goes_down_until_there_are_two_new_reports() -> None:
    fresh = own(1, 4)
    seen = [fresh.members[0]._replace(read_at=NOON - 60), *fresh.members[1:]]
    assert score(story(1, seen)) == score(fresh) / 2
    came = NOON - 30
    one_more = [*seen, cover(150, published=came, fetched=came)]
    two_more = [*one_more, cover(151, published=came, fetched=came)]
    assert score(story(1, one_more)) < score(fresh)
    assert score(story(1, two_more)) > score(fresh)
    assert [one.why.read for one in ranked(story(1, two_more))] == [False]


def test_new_copies_of_one_text_do_not_bring_a_read_story_back() -> None:
    seen = [cover(i, read_at=NOON - 60 if i == 1 else None) for i in range(1, 5)]
    copies = [
        cover(i, group=1 + i % 3, published=NOON - 30, fetched=NOON - 30) for i in range(20, 30)
    ]
    assert [one.why.read for one in ranked(story(1, [*seen, *copies]))] == [True]


def test_what_came_after_a_story_was_read_is_new_whenever_it_was_written() -> None:
    seen = [cover(i, read_at=NOON - 60 if i == 1 else None) for i in range(1, 5)]
    late = [cover(i, published=NOON - 2 * HOUR, fetched=NOON - 30) for i in (50, 51)]
    assert [one.why.read for one in ranked(story(1, [*seen, *late]))] == [False]


def test_a_house_counts_with_its_own_text_before_a_copy() -> None:
    wire = [cover(i, group=1, published=NOON - 2 * HOUR) for i in (1, 2, 3)]
    own_text = cover(9, owner="1.example")
    (found,) = ranked(story(1, [*wire, own_text]))
    assert found.why.weight == pytest.approx(2 + 0.3 * log(2))


def test_a_story_that_one_house_tells_most_of_all_weighs_less() -> None:
    even = own(1, 4).members
    more = [cover(i, owner=even[0].owner) for i in range(200, 206)]
    (usual,), (lopsided,) = ranked(story(1, even)), ranked(story(1, [*even, *more]))
    assert usual.why.variety == pytest.approx(1)
    assert 0.7 < lopsided.why.variety < 0.95
    assert lopsided.score < usual.score


def test_reports_of_the_last_three_hours_lift_a_story() -> None:
    past = {"published": NOON - 4 * HOUR, "fetched": NOON - 4 * HOUR}
    lifts = [
        ranked(story(1, [*own(1, 4, **past).members, *own(2, new).members]))[0].why.lift
        for new in (1, 3, 6)
    ]
    assert lifts == pytest.approx([1 + 0.4 / 3, 1.4, 1.4])
    assert ranked(own(1, 4, **past))[0].why.lift == 1


def test_the_future_and_the_distant_past_make_no_story() -> None:
    assert not ranked(own(1, 5, published=NOON + 5 * HOUR, fetched=NOON))
    assert not ranked(own(1, 5, published=NOON - 31 * DAY, fetched=NOON))
    assert not ranked(own(1, 5, published=NOON - 5 * DAY, fetched=NOON))
    assert ranked(own(1, 5, published=None, fetched=NOON))
    assert ranked(own(1, 5, published=NOON + 300, fetched=NOON))


@given(st.integers(0, 80 * HOUR), st.integers(HOUR, 12 * HOUR))
def test_a_story_sinks_with_its_age(age: int, later: int) -> None:
    found = own(1, 5, published=NOON - age, fetched=NOON - age)
    assert score(found, NOON) > score(found, NOON + later)


def test_a_house_that_prints_much_weighs_less() -> None:
    usual = own(1, 4)
    rates = {one.owner: 400.0 for one in usual.members}
    assert ranked(usual, rates=rates)[0].score < ranked(usual)[0].score


def test_an_order_that_was_shown_stays_where_scores_are_alike() -> None:
    first, second = own(1, 10), own(2, 11)
    assert order(first, second) == [2, 1]
    assert order(first, second, before=[1, 2]) == [1, 2]
    assert order(first, own(2, 20), before=[1, 2]) == [2, 1]
    assert order(first, second, before=[1]) == [2, 1]  # a new one stands where its score puts it


SIZES = st.lists(st.integers(2, 12), min_size=1, max_size=20)


@settings(max_examples=30, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(SIZES, SIZES, st.lists(st.sampled_from(["", "World", "Sport"]), min_size=25, max_size=25))
def test_a_second_look_without_news_changes_nothing(
    sizes: list[int], then: list[int], sections: list[str]
) -> None:
    before = order(*(own(i, n, section=sections[i - 1]) for i, n in enumerate(sizes, 1)))
    stories = [own(i, n, section=sections[i - 1]) for i, n in enumerate(then, 1)]
    shown = order(*stories, before=before)
    assert order(*stories, before=shown) == shown
    assert order(*stories, now=NOON + 20, before=shown) == shown


def test_at_most_three_of_the_first_ten_are_of_one_section() -> None:
    sport = [own(i, 20, section=("Sport", "sport", "SPORT")[i % 3]) for i in range(1, 8)]
    world = [own(i, 5, section="World") for i in range(11, 14)]
    nameless = [own(i, 4) for i in range(21, 29)]
    shown = ranked(*sport, *world, *nameless)
    sections = [one.section.title() for one in shown]
    assert sections[:3] == ["Sport"] * 3
    assert sections[:10].count("Sport") == 3
    assert sections[10:].count("Sport") == 4
    assert len(order(*sport, *world)) == 10


def test_the_facts_for_the_why_line_are_numbers() -> None:
    coverage = [cover(i, published=NOON - i * HOUR) for i in range(1, 7)]
    coverage += [cover(i, group=1, published=NOON - 7 * HOUR) for i in (20, 21)]
    why = ranked(story(1, coverage))[0].why
    assert (why.owners, why.reports, why.copies, why.new) == (8, 6, 2, 2)
    assert (why.first_at, why.last_at) == (NOON - 7 * HOUR, NOON - HOUR)
    assert why.labels == ("Skarvik",)


def test_the_headline_is_that_of_an_own_report_near_the_middle() -> None:
    coverage = [
        cover(1, group=1, words=2000),
        cover(2, group=1),
        cover(3, words=200),
        cover(4, words=900),
        cover(5, words=950),
        cover(6, title="Live", words=2000),
    ]
    told = story(1, coverage).story
    told = replace(told, central=((3, 0.8), (4, 0.79), (1, 0.78), (6, 0.78), (5, 0.3)))
    assert best_headline(coverage, told) == 4
    favourite = [one._replace(favourite=one.article == 3) for one in coverage]
    assert best_headline(favourite, told) == 3
