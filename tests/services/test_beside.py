"""Two programs on one library, a window and a command: what either does holds for both, once."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from threading import Barrier
from typing import TypeVar

import pytest

from reader_app.bootstrap import resources
from reader_app.domain import (
    ArticleQuery,
    EditionPlan,
    Link,
    LinkList,
    MuteKind,
    NewPickList,
    NotFound,
)
from reader_app.library import Library, PickResult
from reader_app.services import Credentials, Desk
from tests.library.shelf import NOW, entry, fill, intent, page, store

__all__: list[str] = []

LINK = "http://elsewhere.example/a"
DAY = 86_400

Both = tuple[Desk, Desk]
T = TypeVar("T")


class Clock:
    """A time that a test sets."""

    now = float(NOW)

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def both(tmp_path: Path, clock: Clock) -> Iterator[Both]:
    def opened() -> Desk:
        library = Library.open(tmp_path / "library", clock=clock)
        return Desk(
            library, now=clock, route=lambda: True, credentials=Credentials(), resources=resources()
        )

    window, command = opened(), opened()
    fill(window.library, 6)
    yield window, command
    command.close()
    window.close()


def at_once(both: Both, act: Callable[[Desk], T]) -> list[T]:
    """What both do in the same moment gives."""
    begin = Barrier(2)

    def run(desk: Desk) -> T:
        begin.wait()
        return act(desk)

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(run, both))


def test_both_make_the_edition_of_a_day_and_there_is_one(both: Both) -> None:
    window, command = both
    plan = window.editions.put(EditionPlan("Morning", 0, publications=(1,))).result()
    day = date(2027, 1, 15)
    made = at_once(both, lambda desk: desk.editions.compile(plan, day))
    assert made[0] is not None
    assert made[1] is not None
    assert made[0].id == made[1].id
    assert [one.id for one in command.editions.all()] == [made[0].id]
    told = at_once(both, lambda desk: desk.editions.take_untold().result())
    assert sorted(map(len, told)) == [0, 1]


def test_an_edition_that_the_other_has_deleted_is_not_there(both: Both, tmp_path: Path) -> None:
    window, command = both
    plan = window.editions.put(EditionPlan("Morning", 0, publications=(1,))).result()
    made = window.editions.compile(plan)
    assert made is not None
    command.editions.delete(made.id).result()
    with pytest.raises(NotFound):
        window.editions.export(made.id, tmp_path / "book.epub")
    assert not (tmp_path / "book.epub").exists()
    assert not window.editions.open(made.id).result()


def test_a_rule_of_one_holds_for_what_the_other_brings_and_shows(both: Both) -> None:
    window, command = both
    command.mutes.add(MuteKind.WORD, "election").result()
    store(window.library, 1, intent(entry(9, title="Election day")))
    (hidden,) = window.mutes.muted(9)
    assert hidden.row.title == "Election day"
    assert [one.articles for one in command.mutes.all()] == [1]
    command.mutes.remove(command.mutes.all()[0].id).result()
    store(window.library, 1, intent(entry(10, title="Elections")))
    assert window.mutes.count() == 0
    assert len(window.library.ids(ArticleQuery())) == 8


def test_the_same_rule_from_both_is_one(both: Both) -> None:
    at_once(both, lambda desk: desk.mutes.add(MuteKind.PHRASE, "Headline 3").result())
    for desk in both:
        (rule,) = desk.mutes.all()
        assert rule.articles == 1
        assert {one.name: one.ok for one in desk.library.examine()}["counts"]


def test_a_list_that_both_follow_ask_and_leave_is_one_and_goes_whole(
    both: Both, clock: Clock
) -> None:
    def follow(desk: Desk) -> int:
        return desk.picks.follow(NewPickList("http://anna.example/feed", "Anna's")).result().id

    def take(desk: Desk) -> None:
        told = LinkList("Anna's", "", "", (Link(LINK, "Away", "", "", NOW),), 1)
        desk.library.picks.ended(PickResult(1, NOW, NOW, 1, told)).result()
        desk.library.picks.keep(1, page("Elsewhere."), LINK, LINK).result()

    assert at_once(both, follow) == [1, 1]
    at_once(both, take)
    for desk in both:
        assert [one.articles for one in desk.picks.lists()] == [1]
    both[0].picks.unfollow(1).result()
    assert both[1].picks.lists() == ()
    clock.now += 2 * DAY
    gone = at_once(both, lambda desk: desk.library.picks.tidy(int(clock.now)).result())
    assert sorted(gone) == [0, 1]
    assert len(both[1].library.ids(ArticleQuery())) == 6


def test_for_you_of_both_counts_each_article_once(both: Both) -> None:
    window, command = both
    window.taste.turn(True).result()
    assert command.taste.on()
    window.reading.save([1, 2, 3]).result()
    at_once(both, lambda desk: desk.taste.settle())
    assert {one.saved for one in command.taste.learnt()} == {3}
    assert command.taste.learnt() == window.taste.learnt()
