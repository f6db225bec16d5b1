"""Top stories, a story opened, what is related: over a real library."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader_app.domain import ArticleQuery, MuteKind, NotFound
from tests.library.shelf import NOW, page
from tests.services.stand import DAY, HOUR, Stand

__all__: list[str] = []


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    opened = Stand(tmp_path / "library")
    yield opened
    opened.close()


def score(stand: Stand, number: int) -> float:
    return next(one.score for one in stand.desk.stories.top() if one.id == number)


# -- what stands on top


def test_an_event_that_several_publications_tell_is_a_top_story(stand: Stand) -> None:
    ids = stand.tell("ferry")
    stand.tell("quake", (5, 6))
    stand.place()
    top = stand.desk.stories.top()
    ferry = next(one for one in top if set(one.articles) == set(ids))
    assert len(top) == 2
    assert ferry.publications == (1, 2, 3)
    assert (ferry.unread, ferry.fresh, ferry.section) == (True, 0, "World")
    assert ferry.headline.id in ids
    assert "Skarvik" in ferry.why.words
    assert stand.desk.stories.why(ferry).startswith("3 publications, 1 hour ago; shared: ")


@pytest.mark.parametrize(
    ("hours", "told"),
    [(0, "less than an hour ago"), (47, "47 hours ago"), (48, "2 days ago"), (80, "3 days ago")],
)
def test_a_story_of_two_days_is_told_in_days(stand: Stand, hours: int, told: str) -> None:
    stand.tell("ferry")
    stand.place()
    (ferry,) = stand.desk.stories.top()
    aged = replace(ferry, why=replace(ferry.why, hours=hours, words=()))
    assert stand.desk.stories.why(aged) == f"3 publications, {told}"


def test_a_library_without_articles_has_no_top_stories(stand: Stand) -> None:
    assert stand.desk.stories.top() == ()
    assert list(stand.desk.stories.clusters()) == []


def test_one_publication_alone_makes_no_top_story(stand: Stand) -> None:
    stand.tell("ferry", (1, 1, 1))
    stand.place()
    assert stand.order() == []


def test_above_fifty_publications_two_are_not_enough(tmp_path: Path) -> None:
    stand = Stand(tmp_path / "many", papers=51)
    stand.own(1, (1, 2))
    stand.own(2, (3, 4, 5))
    assert stand.order() == [2]
    stand.close()


def test_forty_copies_of_one_text_rank_below_five_own_reports(tmp_path: Path) -> None:
    stand = Stand(tmp_path / "many", papers=45)
    copies = [stand.bring(paper) for paper in range(1, 41)]
    stand.put(1, copies, groups=dict.fromkeys(copies, copies[0]))
    stand.own(2, range(41, 46))
    first, second = stand.desk.stories.top()
    assert (first.id, second.id) == (2, 1)
    assert second.why.copies == 39
    assert "39 wire copies folded" in stand.desk.stories.why(second)
    stand.close()


def test_reading_lowers_a_story_and_two_new_reports_raise_it(stand: Stand) -> None:
    story = stand.own(1, (1, 2, 3))
    other = stand.own(2, (4, 5, 6), ago=2 * HOUR)
    assert stand.order() == [story, other]
    before = score(stand, story)
    articles = [id for id, number in stand.desk.stories.clusters() if number == story]
    stand.desk.reading.mark_read(articles).result()
    assert score(stand, story) == before / 2
    assert stand.order() == [other, story]
    stand.now += 60
    stand.put(story, [*articles, stand.bring(4, ago=0)])
    top = {one.id: one for one in stand.desk.stories.top()}
    assert (top[story].unread, top[story].fresh) == (False, 1)
    assert stand.order() == [other, story]
    stand.put(story, [*articles, stand.bring(5, ago=0), stand.bring(6, ago=0)])
    assert score(stand, story) > before
    assert stand.order() == [story, other]


def test_the_order_stays_unless_scores_differ_by_a_tenth_also_after_a_start(stand: Stand) -> None:
    first = stand.own(1, (1, 2, 3), ago=4 * HOUR)
    second = stand.own(2, (4, 5, 6), ago=4 * HOUR + 600)
    assert stand.order() == [first, second]
    stand.put(second, [stand.bring(paper, ago=4 * HOUR - 600) for paper in (4, 5, 6)])
    assert 1 < score(stand, second) / score(stand, first) < 1.1
    assert stand.order() == [first, second]
    stand.close()
    stand.open()
    assert stand.order() == [first, second]
    stand.put(second, [stand.bring(paper, ago=HOUR) for paper in (4, 5, 6)])
    assert stand.order() == [second, first]


def test_a_second_sync_without_news_changes_nothing(stand: Stand) -> None:
    stand.tell("ferry")
    stand.tell("budget", (4, 5, 6))
    stand.place()
    top, clusters = stand.desk.stories.top(), list(stand.desk.stories.clusters())
    stand.place()
    assert stand.desk.stories.top() == top
    assert list(stand.desk.stories.clusters()) == clusters


def test_the_future_and_the_distant_past_make_no_story(stand: Stand) -> None:
    stand.tell("ferry", ago=-2 * DAY)
    stand.tell("budget", ago=60 * DAY)
    stand.place()
    assert stand.order() == []


def test_what_stands_under_all_articles_of_a_paper_makes_no_story(stand: Stand) -> None:
    ending = (
        "Subscribe to our newsletter for the best of our journalism every morning. Follow us on"
        " Mastodon and write to the editors of Paper at letters@paper.example with comments."
    )
    for paper in (1, 2, 3):
        for number in range(8):
            words = " ".join(f"{letter}{paper}{number}erel" for letter in "abcdefghijkl" * 2)
            stand.bring(paper, f"{words[:40]}", f"{words.capitalize()}. {ending}")
    stand.place()
    assert stand.order() == []


def test_what_is_deleted_or_not_followed_any_more_is_left_out(stand: Stand) -> None:
    story = stand.own(1, (1, 2, 3))
    (top,) = stand.desk.stories.top()
    stand.desk.reading.delete([top.articles[0]]).result()
    (left,) = stand.desk.stories.top()
    assert left.id == story
    assert left.articles == top.articles[1:]
    publication = stand.desk.browsing.publication("Paper 2")
    stand.library.unfollow(publication.id).result()
    assert stand.order() == []


def test_what_is_muted_stands_in_its_story_and_not_in_front_of_the_reader(stand: Stand) -> None:
    ids = stand.tell("ferry", (1, 2, 3))
    stand.place()
    stand.desk.mutes.add(MuteKind.PHRASE, "Steering failure").result()
    (top,) = stand.desk.stories.top()
    assert set(top.articles) == set(ids[:2])
    assert len(stand.desk.stories.page(top.id).lines) == 2
    assert len({story for _, story in stand.desk.stories.clusters()}) == 1
    found = stand.desk.stories.related(ids[0])
    assert [one.row.id for one in (*found.story, *found.others)] == [ids[1]]
    stand.desk.mutes.add(MuteKind.WORD, "Nordlys", text=True).result()
    assert stand.order() == []


def test_the_headline_is_of_an_article_that_opens_offline(stand: Stand) -> None:
    ids = [stand.bring(paper, text="word " * 40 * (9 - paper)) for paper in (1, 2, 3)]
    stand.put(1, ids)
    for id in ids:
        stand.library.sync.store_page(id, page(), f"http://paper.example/{id}").result()
    (top,) = stand.desk.stories.top()
    assert top.headline.ready


def test_only_what_was_told_since_a_time_is_given(stand: Stand) -> None:
    stand.own(1, (1, 2, 3), ago=5 * HOUR)
    new = stand.own(2, (4, 5, 6), ago=HOUR)
    assert [one.id for one in stand.desk.stories.top(since=NOW - 2 * HOUR)] == [new]
    assert len(stand.desk.stories.top(limit=1)) == 1


# -- a story opened


def test_a_story_is_a_timeline_with_copies_folded_and_the_first_marked(stand: Stand) -> None:
    late, early, copy = (
        stand.bring(1, ago=HOUR), stand.bring(2, ago=3 * HOUR), stand.bring(3, ago=2 * HOUR)
    )  # fmt: skip
    stand.put(1, [late, early, copy], groups={copy: late})
    story = stand.desk.stories.page(1)
    assert [(one.row.id, one.first) for one in story.lines] == [(early, True), (copy, False)]
    assert [row.id for row in story.lines[1].copies] == [late]
    assert (story.first_at, story.last_at) == (NOW - 3 * HOUR, NOW - HOUR)


def test_a_story_says_what_one_source_alone_has(stand: Stand) -> None:
    ids = stand.tell("ferry")
    stand.place()
    story = stand.desk.stories.page(stand.desk.stories.of(ids)[ids[0]])
    said = {line.row.id: " ".join(line.only) for line in story.lines}
    assert "nine metres" not in said[ids[0]]  # a figure in words, and nothing else
    assert "3,000 litres" in said[ids[1]]
    assert "Torgeir Lund" in said[ids[2]]


def test_a_story_opens_under_the_id_that_it_had(stand: Stand) -> None:
    stand.own(1, (1, 2))
    ids = [id for id, number in stand.desk.stories.clusters() if number == 1]
    more = [stand.bring(3), stand.bring(4)]
    stand.put(2, more)
    stand.put(1, [*ids, *more], aliases=((2, 1),))
    assert stand.desk.stories.page(2) == stand.desk.stories.page(1)
    assert stand.desk.stories.page(2).id == 1


def test_earlier_and_later_coverage_lead_to_one_another(stand: Stand) -> None:
    stand.own(1, (1, 2), ago=9 * DAY)
    stand.put(2, [stand.bring(1), stand.bring(2)], earlier=1)
    (before,) = stand.desk.stories.page(2).earlier
    (after,) = stand.desk.stories.page(1).later
    assert (before.id, before.articles, after.id) == (1, 2, 2)
    assert stand.desk.stories.page(2).later == stand.desk.stories.page(1).earlier == ()


def test_coverage_goes_on_from_a_story_that_went_up_in_another_since(stand: Stand) -> None:
    went_up = stand.own(2, [1, 2])
    stand.put(1, [stand.bring(3), *stand.library.stories.of(range(9))], aliases=((went_up, 1),))
    stand.put(3, [stand.bring(4), stand.bring(5)], earlier=went_up)  # as placing remembers it
    assert [one.id for one in stand.desk.stories.page(1).later] == [3]


def test_a_story_that_goes_on_from_itself_after_a_merge_leads_nowhere(stand: Stand) -> None:
    stand.put(1, [stand.bring(1), stand.bring(2)], earlier=1)
    story = stand.desk.stories.page(1)
    assert story.earlier == story.later == ()


def test_a_story_of_which_nothing_is_left_is_not_found(stand: Stand) -> None:
    stand.own(1, (1,))
    (article,) = [id for id, _ in stand.desk.stories.clusters()]
    stand.desk.reading.delete([article]).result()
    for number in (1, 99):
        with pytest.raises(NotFound):
            stand.desk.stories.page(number)


def test_articles_say_in_which_story_they_stand_beside_others(stand: Stand) -> None:
    ids = [stand.bring(1), stand.bring(2), stand.bring(3), stand.bring(4)]
    stand.put(1, ids[:2])
    stand.put(2, ids[2:3])
    assert stand.desk.stories.marks(ids) == {ids[0]: 1, ids[1]: 1}
    assert stand.desk.stories.of(ids) == {ids[0]: 1, ids[1]: 1, ids[2]: 2}
    assert dict(stand.desk.stories.clusters()) == {
        ids[0]: 1, ids[1]: 1, ids[2]: 2, ids[3]: -ids[3]
    }  # fmt: skip
    assert [stand.desk.stories.reported(id) for id in ids] == [2, 2, 1, 1]


# -- beside an article


def test_more_from_a_publication_is_its_newest_and_nothing_twice(stand: Stand) -> None:
    ids = [stand.bring(1, ago=HOUR * n) for n in range(9)]
    stand.bring(2)
    more = stand.desk.stories.more(ids[3], 3)
    assert [row.id for row in more.section] == [ids[0], ids[1], ids[2]]
    assert [row.id for row in more.publication] == [ids[4], ids[5], ids[6]]
    with pytest.raises(NotFound):
        stand.desk.stories.more(99)


def test_a_deleted_article_has_nothing_beside_it(stand: Stand) -> None:
    id = stand.bring(1)
    stand.desk.reading.delete([id]).result()
    assert stand.library.ids(ArticleQuery()).tolist() == []
    with pytest.raises(NotFound):
        stand.desk.stories.related(id)
