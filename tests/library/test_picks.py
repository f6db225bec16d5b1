"""Picked articles in the library: marks, lists and sums, and what goes when a list goes."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader_app.domain import (
    ArticleQuery,
    Edition,
    EditionItem,
    EditionPart,
    Failure,
    Fault,
    Link,
    LinkList,
    NotFound,
    PickList,
    Subject,
)
from reader_app.library import Library, PickResult
from tests.library.shelf import NOW, entry, fill, follow, intent, page, store

__all__: list[str] = []

DAY = 86_400
ELSEWHERE = "http://elsewhere.example/a"


class Clock:
    """A time that a test sets."""

    def __init__(self) -> None:
        self.now = float(NOW)

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(tmp_path: Path, clock: Clock) -> Iterator[Library]:
    made = Library.open(tmp_path / "library", clock=clock)
    yield made
    made.close()


def link(url: str, at: int = NOW, *, author: str = "", note: str = "") -> Link:
    return Link(url, f"About {url[-1]}", author, note, at)


def take(library: Library, one: PickList, *links: Link) -> None:
    """The list names these; what is not here is fetched."""
    found = library.picks.find([each.url for each in links])
    told = LinkList(one.title, "", "", links, len(links))
    library.picks.ended(PickResult(one.id, NOW + 60, NOW, 1, told, found)).result()
    for job in library.picks.links(one.id):
        there = replace(page(f"Text of {job.url}."), title=job.title, canonical="")
        library.picks.keep(job.id, there, job.url, job.url).result()


def listed(library: Library, name: str = "Weekend reads") -> PickList:
    url = f"http://{name.split(maxsplit=1)[0].lower()}.example/feed"
    return library.picks.follow(url, name, "", named=False).result()


def ids(library: Library) -> list[int]:
    return sorted(library.ids(ArticleQuery()))


def sums(library: Library) -> tuple[int, int, int, int]:
    counts = library.counts(0)
    return counts.articles, counts.unread, counts.saved, counts.ready


def test_marks_name_the_person_and_the_list(library: Library) -> None:
    fill(library, 3)
    one = listed(library)
    take(library, one, link("http://tribune.example/1", author="Anna", note="So good"))
    assert library.picks.marks([1, 2, 3]) == {1: ("Anna in Weekend reads",)}
    (row,) = library.rows([1])
    assert (row.picked, row.note) == ("Anna in Weekend reads", "So good")
    library.picks.rename(one.id, "Anna's picks").result()
    assert library.picks.marks([1]) == {1: ("Anna's picks",)}


def test_what_several_pick_stands_once_with_all_of_them(library: Library) -> None:
    fill(library, 3)
    take(library, listed(library), link("http://tribune.example/1", NOW - 9, note="First"))
    take(library, listed(library, "Ben's shelf"), link("http://tribune.example/1/", NOW))
    (one,) = library.picks.picked(9)
    assert (one.row.id, one.who, one.note) == (1, "Ben's shelf, Weekend reads", "First")


def test_the_newest_picks_come_first_and_no_more_than_asked(library: Library) -> None:
    fill(library, 3)
    one = listed(library)
    take(library, one, *(link(f"http://tribune.example/{n}", NOW - n) for n in (3, 1, 2)))
    assert [each.row.id for each in library.picks.picked(2)] == [1, 2]
    assert library.picks.picked(9, one.id) == library.picks.picked(9)
    assert library.picks.picked(9, one.id + 1) == ()


def test_what_a_list_brings_is_listed_and_counted_and_goes_with_it(library: Library) -> None:
    fill(library, 3)
    before = sums(library)
    one = listed(library)
    take(library, one, link(ELSEWHERE), link("http://tribune.example/1"))
    assert ids(library) == [1, 2, 3, 4]
    assert sums(library) == (4, 4, 0, before[3] + 1)
    assert library.name_of(publication_id=library.rows([4])[0].publication_id)[0] == "Tribune"
    library.picks.unfollow(one.id).result()
    assert ids(library) == [1, 2, 3]
    assert sums(library) == before
    assert library.picks.marks([1, 4]) == {}
    library.picks.refollow(one.id).result()
    assert ids(library) == [1, 2, 3, 4]


def test_what_is_saved_or_picked_by_others_stays(library: Library) -> None:
    one, other = listed(library), listed(library, "Ben's shelf")
    take(library, one, link(ELSEWHERE), link(f"{ELSEWHERE}b"), link(f"{ELSEWHERE}c"))
    take(library, other, link(f"{ELSEWHERE}b"))
    library.mark([1], saved=True).result()
    library.picks.unfollow(one.id).result()
    assert ids(library) == [1, 2]
    library.mark([1], saved=False).result()
    assert ids(library) == [2]


def test_a_pick_stays_where_its_publication_is_unfollowed(library: Library) -> None:
    fill(library, 3)
    one = listed(library)
    take(library, one, link("http://tribune.example/1"))
    library.unfollow(1).result()
    assert ids(library) == [1]
    library.picks.unfollow(one.id).result()
    assert ids(library) == []
    library.picks.refollow(one.id).result()
    library.refollow(1).result()
    assert ids(library) == [1, 2, 3]


def test_a_pick_that_its_publication_brings_later_is_one_of_it(library: Library) -> None:
    follow(library, "World")
    one = listed(library)
    take(library, one, link("http://tribune.example/7"))
    store(library, 1, intent(entry(7)))
    assert ids(library) == [1]
    library.picks.unfollow(one.id).result()
    assert ids(library) == [1]


def test_a_pick_of_a_followed_publication_that_never_brings_it_goes_too(library: Library) -> None:
    follow(library, "World")
    one = listed(library)
    take(library, one, link("http://tribune.example/7"))
    assert ids(library) == [1]
    library.picks.unfollow(one.id).result()
    assert ids(library) == []


def test_what_came_by_an_unfollowed_publication_is_listed_again(library: Library) -> None:
    fill(library, 3)
    library.unfollow(1).result()
    take(library, listed(library), link("http://tribune.example/2"))
    assert ids(library) == [2]


def test_an_address_is_found_in_publications_of_other_hosts_too(library: Library) -> None:
    fill(library, 3)
    far = replace(entry(9), url=ELSEWHERE)
    store(library, 1, intent(far))
    assert library.picks.find([f"{ELSEWHERE}?utm_source=x", "http://tribune.example/1#top"]) == {
        f"{ELSEWHERE}?utm_source=x": 4,
        "http://tribune.example/1#top": 1,
    }


def test_after_a_day_what_a_list_left_is_gone_for_good(library: Library, clock: Clock) -> None:
    one = listed(library)
    take(library, one, link(ELSEWHERE), link(f"{ELSEWHERE}b"))
    library.mark([2], saved=True).result()
    library.picks.unfollow(one.id).result()
    clock.now += DAY - 10
    assert library.picks.tidy(int(clock.now)).result() == 0
    clock.now += 20
    assert library.picks.tidy(int(clock.now)).result() == 1
    assert library.picks.tidy(int(clock.now)).result() == 0
    assert [row.id for row in library.rows([1, 2])] == [2]
    with pytest.raises(NotFound):
        library.picks.one(one.id)
    again = listed(library)
    take(library, again, link(ELSEWHERE))
    assert len(ids(library)) == 2
    library.sync.index_waiting().result()
    wrong = [found.name for found in library.examine() if not found.ok]
    assert wrong == ["backup"]  # which is made later


def test_what_was_read_goes_after_its_days_and_never_returns(
    library: Library, clock: Clock
) -> None:
    one = listed(library)
    take(library, one, link(ELSEWHERE), link(f"{ELSEWHERE}b"))
    library.mark([1], read=True).result()
    for days in (0, 20, 40, 60, 80):  # the clock does not leap
        clock.now = NOW + days * DAY
        library.upkeep.expire(int(clock.now)).result()
    assert ids(library) == [1, 2]
    clock.now = NOW + 92 * DAY
    library.upkeep.expire(int(clock.now)).result()
    assert ids(library) == [2]
    take(library, one, link(ELSEWHERE))
    assert ids(library) == [2]


def test_of_a_list_that_never_ends_the_newest_are_remembered(library: Library) -> None:
    one = listed(library)
    for start in range(0, 600, 50):
        links = tuple(link(f"{ELSEWHERE}/{n}", NOW - 600 + n) for n in range(start, start + 50))
        told = LinkList("Weekend reads", "", "", links, 50)
        library.picks.ended(PickResult(one.id, NOW, NOW, 1, told)).result()
    assert len(library.picks.links(one.id)) == 500
    assert library.picks.links(one.id)[0].url == f"{ELSEWHERE}/599"


def rows(library: Library, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(library.folder / "library.sqlite3")) as connection:
        return connection.execute(sql).fetchall()


def tidied(library: Library, clock: Clock) -> list[object]:
    """The articles that are still here two days later."""
    clock.now += 2 * DAY
    while library.picks.tidy(int(clock.now)).result():
        pass
    return [id for (id,) in rows(library, "SELECT id FROM state ORDER BY id")]


def scroll(library: Library, one: PickList, first: int, last: int) -> None:
    """The list names other links now, the higher the newer."""
    links = tuple(link(f"{ELSEWHERE}/{n}", NOW + n) for n in range(first, last))
    told = LinkList("Weekend reads", "", "", links[::-1], len(links))
    library.picks.ended(PickResult(one.id, NOW, NOW, 1, told)).result()


def test_what_comes_after_five_hundred_other_picks_is_gone_but_for_what_is_kept(
    library: Library, clock: Clock
) -> None:
    follow(library, "World")
    one, other = listed(library), listed(library, "Ben's shelf")
    links = [link(f"{ELSEWHERE}{n}", NOW - n) for n in range(3)]
    take(library, one, *links, link("http://tribune.example/7", NOW - 9))
    take(library, other, links[1])
    library.mark([1], saved=True).result()
    scroll(library, one, 0, 500)
    clock.now = NOW + 600
    assert ids(library) == [1, 2]  # saved, and picked by another
    assert tidied(library, clock) == [1, 2]
    library.mark([1], saved=False).result()
    assert ids(library) == [2]
    assert tidied(library, clock) == [2]
    library.picks.unfollow(other.id).result()
    assert tidied(library, clock) == []
    assert rows(library, "SELECT 1 FROM pick WHERE article_id IS NOT NULL") == []


def test_saving_again_within_a_day_finds_what_was_unsaved_after_its_list_had_gone(
    library: Library, clock: Clock
) -> None:
    one = listed(library)
    take(library, one, link(ELSEWHERE))
    library.mark([1], saved=True).result()
    library.picks.unfollow(one.id).result()
    assert tidied(library, clock) == [1]
    library.mark([1], saved=False).result()
    assert library.picks.tidy(int(clock.now) + DAY - 10).result() == 0
    library.mark([1], saved=True).result()
    assert ids(library) == [1]
    assert tidied(library, clock) == [1]


def test_the_second_of_two_lists_takes_what_the_first_had_brought_with_it(
    library: Library, clock: Clock
) -> None:
    follow(library, "World")  # of which one article is, though its feed never has it
    one, other = listed(library), listed(library, "Ben's shelf")
    both = link(ELSEWHERE), link("http://tribune.example/7")
    take(library, one, *both)
    take(library, other, *both)
    library.picks.unfollow(one.id).result()
    assert tidied(library, clock) == [1, 2]
    assert ids(library) == [1, 2]
    library.picks.unfollow(other.id).result()
    assert ids(library) == []
    assert tidied(library, clock) == []


def test_what_its_publication_has_brought_since_stays_when_its_list_goes(
    library: Library, clock: Clock
) -> None:
    follow(library, "World")
    one = listed(library)
    take(library, one, link("http://tribune.example/7"))
    library.mark([1], read=True).result()
    store(library, 1, intent(entry(7)))
    library.picks.unfollow(one.id).result()
    assert tidied(library, clock) == [1]
    assert (ids(library), library.rows([1])[0].read) == ([1], True)


def test_what_stands_in_an_edition_goes_after_it(library: Library, clock: Clock) -> None:
    one = listed(library)
    take(library, one, link(ELSEWHERE))
    item = EditionItem(
        1, EditionPart.COVER, "", "Headline", "", "", 1, "Tribune", "en", ELSEWHERE, 3, False,
        True, None,
    )  # fmt: skip
    library.editions.add(Edition(0, 1, "Morning", "2027-01-15", NOW, 20, (item,), ())).result()
    library.picks.unfollow(one.id).result()
    assert tidied(library, clock) == [1]
    library.editions.remove(1).result()
    assert tidied(library, clock) == []


def test_a_page_that_two_programs_fetch_at_once_still_goes_with_its_list(
    library: Library, clock: Clock
) -> None:
    one = listed(library)
    told = LinkList("Weekend reads", "", "", (link(ELSEWHERE),), 1)
    library.picks.ended(PickResult(one.id, NOW, NOW, 1, told)).result()
    (job,) = library.picks.links()
    there = replace(page(), canonical="")
    assert [library.picks.keep(job.id, there, job.url, job.url).result().new for _ in "ab"] == [
        1,
        0,
    ]
    library.picks.unfollow(one.id).result()
    assert tidied(library, clock) == []


def test_a_list_that_is_followed_anew_is_asked_for_all_of_it(library: Library) -> None:
    one = listed(library)
    told = LinkList("Weekend reads", "", "", (link(ELSEWHERE),), 1)
    result = PickResult(one.id, NOW + 60, NOW, 1, told, etag='"1"', validated=NOW, body_hash=b"1")
    library.picks.ended(result).result()
    library.picks.unfollow(one.id).result()
    listed(library)
    (job,) = library.picks.jobs()
    assert (job.etag, job.validated, job.body_hash, job.next_at) == ("", 0, None, 0)


def test_what_a_long_list_names_still_is_not_forgotten_and_brought_again(library: Library) -> None:
    one = listed(library)
    scroll(library, one, 0, 500)
    before = {job.id for job in library.picks.links()}
    old = tuple(link(f"{ELSEWHERE}/{n}", NOW + n) for n in range(0, 500, 2))
    new = tuple(link(f"{ELSEWHERE}/{n}", NOW + n) for n in range(500, 750))
    for _ in "ab":
        told = LinkList("Weekend reads", "", "", (*new, *old), 500)
        library.picks.ended(PickResult(one.id, NOW, NOW, 1, told)).result()
    kept = {job.url: job.id for job in library.picks.links()}
    assert {each.url for each in (*new, *old)} <= kept.keys()
    assert {kept[each.url] for each in old} <= before


def test_a_link_that_fails_is_counted_and_not_lost(library: Library) -> None:
    one = listed(library)
    told = LinkList("Weekend reads", "", "", (link(ELSEWHERE),), 1)
    library.picks.ended(PickResult(one.id, NOW, NOW, 1, told)).result()
    (job,) = library.picks.links()
    failure = Failure(Subject.PAGE, ELSEWHERE, Fault.NOT_FOUND, "", 404, NOW, NOW + 60)
    library.picks.link_failed(job.id, failure).result()
    standing = library.picks.one(one.id)
    assert (standing.articles, standing.waiting, standing.failed) == (0, 0, 1)
    (job,) = library.picks.links()
    assert (job.attempts, job.next_at) == (1, NOW + 60)


def test_words_that_change_are_taken_anew_and_the_date_stays(library: Library) -> None:
    one = listed(library)
    take(library, one, link(ELSEWHERE, NOW - 9, note="Old"))
    take(library, one, link(ELSEWHERE, NOW, note="New"))
    (picked,) = library.picks.picked(9)
    assert (picked.note, picked.at) == ("New", NOW - 9)


def test_picks_survive_a_salvage(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    library = Library.open(folder)
    fill(library, 3)
    one = listed(library)
    take(library, one, link("http://tribune.example/1", note="So good"), link(ELSEWHERE))
    library.close()
    Library.salvage(folder)
    library = Library.open(folder)
    assert [each.title for each in library.picks.lists()] == ["Weekend reads"]
    assert {each.row.id for each in library.picks.picked(9)} == {1, 4}
    assert ids(library) == [1, 2, 3, 4]
    library.picks.unfollow(one.id).result()
    assert ids(library) == [1, 2, 3]
    library.close()
    with closing(sqlite3.connect(folder / "library.sqlite3")) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
