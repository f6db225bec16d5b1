"""What For You has learnt, in the library."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from reader_app.domain import (
    NOTHING,
    Deed,
    Deeds,
    Feature,
    Fewer,
    NotFound,
    Portrait,
    ReadingPlace,
    TasteCounter,
    Trait,
)
from reader_app.library import Library
from tests.library.shelf import NOW, fill

__all__: list[str] = []

DAY = 24 * 3600


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def on(tmp_path: Path, clock: Clock) -> Iterator[Library]:
    """Ten articles, and For You is on."""
    library = Library.open(tmp_path / "on", clock=clock)
    fill(library, 10)
    library.taste.turn(True).result()
    yield library
    library.close()


def look(portrait: Portrait) -> Sequence[Feature]:
    return (
        Feature(Trait.ALL, "", ""),
        Feature(Trait.PUBLICATION, str(portrait.publication_id), portrait.publication),
        Feature(Trait.TOPIC, "sqlite", "SQLite"),
    )


def counter(library: Library, trait: Trait = Trait.TOPIC) -> TasteCounter:
    return next(one for one in library.taste.counters() if one.trait is trait)


def settle(library: Library) -> None:
    while library.taste.settle(look).result() != NOTHING:
        pass


def test_nothing_is_recorded_while_it_is_off(library: Library) -> None:
    fill(library, 3)
    assert library.taste.learn([1, 2], Deed.OPENED, look).result() == NOTHING
    library.taste.show([3]).result()
    library.taste.wish(1, Fewer.TOPIC, look).result()
    library.mark([2], saved=True).result()
    settle(library)
    assert not library.taste.on()
    assert library.taste.counters() == ()
    with closing(sqlite3.connect(library.folder / "library.sqlite3")) as file:
        for table in ("taste", "lesson", "shown"):
            assert file.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert library.taste.signals() == 1  # that one is saved the library knows anyway


def test_each_deed_of_an_article_counts_once(on: Library) -> None:
    assert on.taste.learn([1], Deed.OPENED, look).result().taste
    for _ in range(9):
        assert on.taste.learn([1], Deed.OPENED, look).result() == NOTHING
    one = counter(on)
    assert (one.opened, one.finished, one.liked) == (1, 0, 1.0)
    on.taste.learn([1], Deed.FINISHED, look).result()
    one = counter(on)
    assert (one.opened, one.finished, one.liked) == (1, 1, 2.0)
    assert on.taste.signals() == 1


def test_weights_fade_by_half_in_thirty_days(on: Library, clock: Clock) -> None:
    on.taste.learn([1], Deed.FINISHED, look).result()
    clock.now += 30 * DAY
    assert counter(on).liked == pytest.approx(1.0)
    on.taste.learn([2], Deed.FINISHED, look).result()
    assert counter(on).liked == pytest.approx(3.0)
    clock.now += 60 * DAY
    assert counter(on).liked == pytest.approx(0.75)
    assert counter(on).finished == 2


def test_what_is_taken_back_takes_off_what_it_weighs_by_then(on: Library, clock: Clock) -> None:
    on.taste.learn([1], Deed.FINISHED, look).result()
    on.mark([2], saved=True).result()
    settle(on)
    assert counter(on).liked == pytest.approx(5.0)
    clock.now += 30 * DAY
    on.mark([2], saved=False).result()
    settle(on)
    one = counter(on)
    assert one.liked == pytest.approx(1.0)
    assert (one.saved, one.finished) == (0, 1)
    assert on.taste.signals() == 1


def test_saved_counts_whoever_marked_it_and_only_once(on: Library) -> None:
    on.mark([4, 5], saved=True).result()
    settle(on)
    settle(on)
    assert counter(on).saved == 2
    on.mark([4, 5], saved=False).result()
    settle(on)
    assert on.taste.counters() == ()


def test_what_was_read_to_its_end_before_is_learnt_when_it_is_turned_on(library: Library) -> None:
    fill(library, 3)
    library.places.keep(1, ReadingPlace(900, 1.0)).result()
    library.places.keep(2, ReadingPlace(300, 0.4)).result()
    assert library.taste.signals() == 1
    library.taste.turn(True).result()
    settle(library)
    assert (counter(library).finished, counter(library).opened) == (1, 1)


def test_passing_over_says_little_and_nothing_of_what_was_opened(on: Library) -> None:
    on.taste.learn([1], Deed.OPENED, look).result()
    assert on.taste.learn([1], Deed.PASSED, look).result() == NOTHING
    on.taste.learn([2], Deed.PASSED, look).result()
    one = counter(on)
    assert (one.passed, one.liked, one.disliked) == (1, 1.0, 0.15)
    on.taste.learn([2], Deed.OPENED, look).result()
    one = counter(on)
    assert (one.passed, one.opened, one.liked) == (0, 2, 2.0)
    assert one.disliked == pytest.approx(0)


def test_who_passes_over_what_they_have_read_says_nothing(on: Library) -> None:
    on.mark([1], read=True).result()
    assert on.taste.learn([1], Deed.PASSED, look).result() == NOTHING


def test_fewer_of_a_topic_says_nothing_against_the_publication(on: Library) -> None:
    on.taste.learn([1], Deed.OPENED, look).result()
    on.taste.wish(1, Fewer.TOPIC, look).result()
    assert (counter(on).hidden, counter(on).liked, counter(on).disliked) == (1, 0, 3)
    assert counter(on, Trait.PUBLICATION).disliked == 0
    on.taste.wish(1, None, look).result()
    assert (counter(on).hidden, counter(on).liked, counter(on).disliked) == (0, 1, 0)


def test_of_an_article_alone_nothing_is_learnt_but_it_is_shown_no_more(on: Library) -> None:
    on.taste.wish(1, Fewer.ARTICLE, look).result()
    assert on.taste.counters() == ()
    assert 1 not in [one.id for one in on.taste.candidates(0, 100)]
    assert on.taste.wished(1) is Fewer.ARTICLE


def test_a_wish_about_what_is_not_there_says_so(on: Library) -> None:
    assert isinstance(on.taste.wish(99, Fewer.TOPIC, look).exception(5), NotFound)
    assert isinstance(on.taste.forget(Trait.TOPIC, "nothing").exception(5), NotFound)


def test_a_deleted_counter_is_gone_and_what_is_taken_back_later_does_no_harm(on: Library) -> None:
    on.mark([1], saved=True).result()
    settle(on)
    kept = counter(on)
    on.taste.forget(Trait.TOPIC, "sqlite").result()
    assert [one.trait for one in on.taste.counters()] == [Trait.ALL, Trait.PUBLICATION]
    on.taste.learn([2], Deed.OPENED, look).result()
    on.mark([1], saved=False).result()
    settle(on)
    assert (counter(on).opened, counter(on).liked) == (1, 1.0)
    on.taste.restore(kept).result()
    assert counter(on) == kept


def test_a_reset_leaves_nothing_in_the_file(on: Library) -> None:
    def secret(portrait: Portrait) -> Sequence[Feature]:
        return [
            Feature(Trait.TOPIC, f"zugzwang{n}x{portrait.id}", "Zwischenzug") for n in range(50)
        ]

    on.taste.learn(range(1, 11), Deed.OPENED, secret).result()
    on.mark([3], saved=True).result()
    on.taste.show([1, 2]).result()
    on.taste.reset().result()
    on.stamp().result()  # the file is written out before this
    assert on.taste.counters() == ()
    settle(on)
    assert on.taste.counters() == ()
    assert on.taste.signals() == 0
    data = b"".join(path.read_bytes() for path in on.folder.glob("library.sqlite3*"))
    assert b"zugzwang" not in data
    assert b"Zwischenzug" not in data
    assert on.taste.on()


def test_turning_off_keeps_or_deletes_as_the_reader_chooses(on: Library) -> None:
    on.taste.learn([1], Deed.OPENED, look).result()
    on.taste.turn(False).result()
    assert counter(on).opened == 1
    assert on.taste.learn([2], Deed.OPENED, look).result() == NOTHING
    on.taste.turn(True).result()
    on.taste.turn(False, delete=True).result()
    assert on.taste.counters() == ()
    assert not on.taste.on()


def test_what_comes_from_the_future_is_no_candidate(on: Library) -> None:
    assert on.taste.candidates(NOW - DAY, 100) == []


def test_candidates_are_the_newest_that_are_unread_and_not_spoken_of(
    on: Library, clock: Clock
) -> None:
    clock.now = NOW + 50
    on.mark([10], read=True).result()
    on.delete([9]).result()
    on.taste.learn([8], Deed.OPENED, look).result()
    on.taste.learn([7], Deed.PASSED, look).result()
    found = on.taste.candidates(NOW - DAY, 3)
    assert [one.id for one in found] == [7, 6, 5]
    assert (found[0].publication, found[0].sections) == ("Tribune", ("World",))
    assert found[0].byline == "Wanda Grenfell"
    assert on.taste.head(7).strip() == "Text of entry 7"


def test_what_is_shown_twice_in_one_visit_was_shown_once(on: Library, clock: Clock) -> None:
    on.taste.show([1, 2, 99]).result()
    clock.now += 60
    on.taste.show([1]).result()
    assert on.taste.portraits([1])[0].shown == 1
    clock.now += 3600
    on.taste.show([1]).result()
    assert [one.shown for one in on.taste.portraits([1, 2])] == [2, 1]


def test_a_publication_that_is_gone_takes_its_lessons_with_it(on: Library) -> None:
    on.taste.learn([1, 2], Deed.OPENED, look).result()
    with closing(sqlite3.connect(on.folder / "library.sqlite3")) as file, file:
        file.execute("PRAGMA foreign_keys = 1")
        file.execute("DELETE FROM state WHERE id = 1")
    assert counter(on).opened == 2
    assert on.taste.signals() == 1


def test_a_damaged_library_that_is_put_together_again_still_knows(tmp_path: Path) -> None:
    library = Library.open(tmp_path, clock=lambda: NOW)
    fill(library, 3)
    library.taste.turn(True).result()
    library.taste.learn([1], Deed.FINISHED, look).result()
    library.taste.wish(2, Fewer.ARTICLE, look).result()
    before = library.taste.counters()
    library.close()
    Library.salvage(tmp_path, clock=lambda: NOW)
    again = Library.open(tmp_path, clock=lambda: NOW)
    assert again.taste.on()
    assert again.taste.counters() == before
    assert again.taste.hidden([1, 2, 3]) == {2}
    assert again.taste.learn([1], Deed.FINISHED, look).result() == NOTHING
    again.close()


def test_only_the_latest_lessons_are_kept(on: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader_app.library.lessons.MOST", 4)
    on.taste.learn(range(1, 11), Deed.OPENED, look).result()
    assert on.taste.signals() == 4


def test_deeds_weigh_as_the_strongest_of_them() -> None:
    assert Deeds(opened=True, finished=True, saved=True).worth(Trait.TOPIC) == (3.0, 0.0)
    assert Deeds(finished=True).counts(Trait.TOPIC) == (1, 1, 0, 0, 0)
    assert Deeds(passed=True, fewer=Fewer.AUTHOR).worth(Trait.AUTHOR) == (0.0, 3.0)
    assert Deeds(passed=True, fewer=Fewer.AUTHOR).worth(Trait.TOPIC) == (0.0, 0.15)


@pytest.mark.logs("counts as without text")
def test_of_a_rotten_text_the_rest_is_learnt(on: Library) -> None:
    run = on._store.run
    on._writer.submit(lambda: run("UPDATE pack SET codec = 9")).result()

    def reading(portrait: Portrait) -> Sequence[Feature]:
        assert on.taste.head(portrait.id) == ""
        return look(portrait)

    on.taste.learn((1,), Deed.OPENED, reading).result()
    assert on.taste.signals() == 1


def test_what_was_saved_is_not_learnt_once_more_where_much_was_passed_over(
    on: Library, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader_app.library.lessons.MOST", 4)
    on.mark([1], saved=True).result()
    while on.taste.settle(look).result() != NOTHING:
        pass
    clock.now += DAY
    on.taste.learn(range(2, 9), Deed.PASSED, look).result()
    assert on.taste.settle(look).result() == NOTHING
    assert {one.saved for one in on.taste.counters()} == {1}


def test_of_very_much_that_was_saved_the_newest_is_learnt_from(
    on: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader_app.library.taste.KNOWN", 3)
    on.mark(range(1, 9), saved=True).result()
    assert on.taste.signals() == 3
    while on.taste.settle(look).result() != NOTHING:
        pass
    assert {one.saved for one in on.taste.counters()} == {3}
