"""What was read and is not saved goes when the reader says so, and nothing else ever does."""

from pathlib import Path

from reader_app.domain import NewSection
from reader_app.library import Library
from tests.library.shelf import NOW, entry, fill, intent, known, store

__all__: list[str] = []

DAY = 86_400


class Clock:
    """A time that a test sets."""

    def __init__(self) -> None:
        self.now = float(NOW)

    def __call__(self) -> float:
        return self.now


def expire(library: Library, now: int) -> set[int]:
    """Every step; returns what went."""
    over = library.upkeep.expire(now).result()
    gone = set(over.changes.removed)
    while over.further is not None:
        over = library.upkeep.expire(now, over.further).result()
        gone |= over.changes.removed
    return gone


def ids(library: Library) -> set[int]:
    return {row.id for row in library.rows(range(1, 2000))}


def test_what_was_read_goes_after_its_days_and_never_returns(library: Library) -> None:
    fill(library, 3)
    library.custom.change({1: {"keep": 7}}).result()
    library.mark([1, 2], read=True).result()
    assert expire(library, NOW + 7 * DAY) == set()
    assert expire(library, NOW + 8 * DAY) == {1, 2}
    assert ids(library) == {3}
    store(library, 1, *(intent(entry(n)) for n in (1, 2, 3)))
    assert ids(library) == {3}
    while library.upkeep.bury(NOW + 9 * DAY).result():
        pass
    store(library, 1, *(intent(entry(n, text="New")) for n in (1, 2, 3)))
    assert ids(library) == {3}
    assert all(known(library, key) for n in (1, 2) for key in intent(entry(n)).keys)


def test_unread_and_saved_articles_never_go(library: Library) -> None:
    fill(library, 3)
    library.custom.change({1: {"keep": 1}}).result()
    library.mark([1, 2], read=True).result()
    library.mark([2], saved=True).result()
    assert expire(library, NOW + 4000 * DAY) == {1}


def test_what_is_to_be_kept_for_good_or_is_paused_or_of_others_stays(library: Library) -> None:
    fill(library, 2)
    other = NewSection("http://other.example/feed", "", "http://other.example")
    library.follow([other]).result()
    store(library, 3, intent(entry(9), 2))
    library.mark([1, 2, 3], read=True).result()
    assert expire(library, NOW + 999 * DAY) == set()
    library.custom.change({1: {"keep": 5, "paused": True}, 2: {"keep": 5}}).result()
    assert expire(library, NOW + 999 * DAY) == {3}
    library.custom.change({1: {"paused": False}}).result()
    assert expire(library, NOW + 999 * DAY) == {1, 2}


def test_the_days_begin_when_it_is_read_however_old_it_is(tmp_path: Path) -> None:
    clock = Clock()
    library = Library.open(tmp_path / "library", clock=clock)
    fill(library, 2)
    library.custom.change({1: {"keep": 7}}).result()
    clock.now = NOW + 300 * DAY
    library.mark([1], read=True).result()
    assert expire(library, NOW + 301 * DAY) == set()
    assert expire(library, NOW + 308 * DAY) == {1}
    library.close()


def test_after_the_clock_has_leapt_nothing_goes_for_a_day(library: Library) -> None:
    fill(library, 3)
    library.custom.change({1: {"keep": 7}}).result()
    library.mark([1, 2], read=True).result()
    wrong = NOW + 3650 * DAY
    assert expire(library, NOW) == set()
    assert expire(library, wrong) == set()
    assert expire(library, wrong + DAY - 1) == set()
    assert expire(library, NOW + 1) == set()  # put right, which is a leap too
    assert expire(library, NOW + 8 * DAY) == {1, 2}


def test_who_comes_back_after_months_waits_a_day(library: Library) -> None:
    fill(library, 3)
    library.custom.change({1: {"keep": 7}}).result()
    library.mark([1, 2], read=True).result()
    assert expire(library, NOW) == set()
    assert expire(library, NOW + 100 * DAY) == set()
    assert expire(library, NOW + 101 * DAY) == {1, 2}


def test_many_go_in_short_steps_each_looked_at_once(library: Library) -> None:
    fill(library, 1203)
    library.custom.change({1: {"keep": 7}}).result()
    unread = {4, 700, 1201}
    library.mark([i for i in range(1, 1204) if i not in unread], read=True).result()
    steps, over = 1, library.upkeep.expire(NOW + 99 * DAY).result()
    while over.further is not None:
        over = library.upkeep.expire(NOW + 99 * DAY, over.further).result()
        steps += 1
    assert ids(library) == unread
    assert steps == 4  # three with at most 500 articles each, and one that finds no publication


def test_a_deletion_by_time_can_be_taken_back_for_an_hour(library: Library) -> None:
    fill(library, 1)
    library.custom.change({1: {"keep": 7}}).result()
    library.mark([1], read=True).result()
    gone = expire(library, NOW + 99 * DAY)
    library.restore([*gone]).result()
    assert ids(library) == {1}
