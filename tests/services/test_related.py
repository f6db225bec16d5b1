"""What is related to an article, found in the library alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app.domain import NotFound, RelatedArticle
from reader_app.services.weighing import Weighing
from tests.services.stand import DAY, HOUR, Stand

__all__: list[str] = []


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    opened = Stand(tmp_path / "library")
    yield opened
    opened.close()


def ids(related: tuple[RelatedArticle, ...]) -> list[int]:
    return [one.row.id for one in related]


def index(stand: Stand) -> None:
    """Articles can be found, and stand in no story: an archive from before there were any."""
    stand.library.sync.index_waiting().result()


def fill(stand: Stand, count: int = 30) -> None:
    """Articles about nothing in particular."""
    for number in range(count):
        words = " ".join(f"{letter}{number}onel" for letter in "abcdefghijklmnop")
        stand.bring(number % 8 + 1, f"On {words[:30]}", f"{words.capitalize()}.")


def test_articles_that_were_never_placed_have_related_ones(stand: Stand) -> None:
    fill(stand)
    ferry = stand.tell("ferry", ago=400 * DAY)
    index(stand)
    for one in ferry:
        found = stand.desk.stories.related(one)
        assert sorted(ids(found.others)) == sorted(set(ferry) - {one})
        assert (found.story_id, found.story, found.copies) == (None, (), ())
        assert all(near.shared and 0.15 <= near.score < 0.9 for near in found.others)


def test_its_own_story_and_copies_stand_apart(stand: Stand) -> None:
    fill(stand)
    first, second, third = stand.tell("ferry")
    row = stand.library.rows([first])[0]
    text = " ".join(stand.desk.reading.text(stand.desk.reading.open(first)).split())
    copy = stand.bring(6, f"{row.title} (agency)", f"Reporting by our own. {text}")
    stand.place()
    found = stand.desk.stories.related(first)
    assert ids(found.copies) == [copy]
    assert sorted(ids(found.story)) == sorted([second, third])
    assert found.story_id == stand.desk.stories.of([first])[first]
    assert not set(ids(found.others)) & {first, second, third, copy}


@pytest.mark.parametrize("event", ["سد", "列车", "地震", "brücke"])
def test_related_articles_are_found_in_every_script(stand: Stand, event: str) -> None:
    fill(stand)
    for other in ("سد", "列车", "地震", "brücke"):
        if other != event:
            stand.tell(other)
    first, second = stand.tell(event)
    index(stand)
    assert ids(stand.desk.stories.related(first).others) == [second]


def test_at_most_two_are_of_one_publication(stand: Stand) -> None:
    fill(stand)
    for ago in (HOUR, 2 * HOUR):
        stand.tell("ferry", (2, 2, 2), ago=ago + 20 * DAY)
    (one,) = stand.tell("ferry", (1,))
    index(stand)
    found = stand.desk.stories.related(one, 10)
    assert len(found.others) == 2
    assert all(near.background for near in found.others)


def test_an_older_background_has_a_place_among_the_nearest(stand: Stand) -> None:
    fill(stand)
    old = stand.bring(
        8,
        "Skarvik harbour gets a new pier for ferries of Fjordlinja",
        "The harbour of Skarvik will have a new pier for the ferries that Fjordlinja sends to"
        " Halden. The coast guard asked for lights on the rocks.",
        ago=300 * DAY,
    )
    ferry = stand.tell("ferry")
    index(stand)
    (last, *_) = [near for near in stand.desk.stories.related(ferry[0]).others if near.background]
    assert last.row.id == old


def test_an_article_without_text_has_what_its_title_says(stand: Stand) -> None:
    fill(stand)
    ferry = stand.tell("ferry")
    bare = stand.bring(7, "Ferry Nordlys aground on rocks at Skarvik harbour", " ")
    empty = stand.bring(7, "?", " ")
    index(stand)
    assert set(ids(stand.desk.stories.related(bare).others)) <= set(ferry)
    assert stand.desk.stories.related(bare).others
    assert stand.desk.stories.related(empty).others == ()


def test_what_is_deleted_or_not_followed_is_not_related(stand: Stand) -> None:
    fill(stand)
    first, second, _ = stand.tell("ferry", (1, 2, 3))
    index(stand)
    stand.desk.reading.delete([second]).result()
    stand.library.unfollow(3).result()
    assert ids(stand.desk.stories.related(first).others) == []
    with pytest.raises(NotFound):
        stand.desk.stories.related(second)


def test_words_are_read_again_when_they_are_old_and_something_was_placed(stand: Stand) -> None:
    weighing = Weighing(stand.library, lambda: stand.now)
    before = weighing.words()
    stand.tell("ferry")
    stand.place()
    known = weighing.words()
    assert known.state.weights
    assert not before.state.weights  # nobody waits for the first ones
    stand.now += HOUR
    assert weighing.words() is known
    stand.tell("quake")
    stand.place()
    assert weighing.words() is known
    stand.now += HOUR
    assert weighing.words().state.step > known.state.step
    assert weighing.habits() is weighing.words()


def test_each_word_is_looked_up_near_the_article_only(stand: Stand) -> None:
    """What it costs does not grow with the library."""
    near = [stand.bring(n % 8 + 1, f"Harbour {n}", "harbour lantern") for n in range(40)]
    index(stand)
    found = stand.library.related.near(near[20], {"harbour": 1.0, "lantern": 0.5}, 3, 99)
    assert sorted(found) == [*near[17:20], *near[21:24]]


def test_an_article_that_the_index_has_not_yet_is_looked_up_among_the_newest(stand: Stand) -> None:
    near = [stand.bring(n % 8 + 1, f"Harbour {n}", "harbour lantern") for n in range(9)]
    index(stand)
    found = stand.library.related.near(10_000, {"lantern": 1.0}, 3, 99)
    assert sorted(found) == near[-3:]


def test_words_are_no_syntax_for_the_index(stand: Stand) -> None:
    one = stand.bring(1, "Harbour", "harbour")
    index(stand)
    words = {'a" OR "b': 1.0, "NOT": 1.0, "(": 1.0, "harbour*": 0.5}
    assert stand.library.related.near(99, words, 5, 5) == [one]
    assert stand.library.related.near(99, {"«»": 1.0}, 5, 5) == []
