"""Sections that have moved, gone or fallen silent: what is offered, and what deciding does."""

from pathlib import Path
from typing import Any

import pytest

from reader_app.domain import (
    Failure,
    Fault,
    Feed,
    NewSection,
    NotFound,
    OfferKind,
    Rhythm,
    Subject,
    url_key,
)
from reader_app.library import FeedResult, Library
from tests.library.shelf import NOW, entry, fill, follow, intent, store

__all__: list[str] = []

DAY = 86_400
NEW = "https://new.example/World.xml"
FEED = Feed("Tribune", "", "en", "", (), "rss", True)


def fail(library: Library, fault: Fault, days: float, attempts: int = 5) -> None:
    """World has been failing for so many days."""
    since = NOW - int(days * DAY)
    failure = Failure(Subject.SECTION, "", fault.value, since=since, attempts=attempts)
    ended = fault is Fault.GONE
    result = FeedResult(1, NOW + 9, NOW, 1, failure=failure, ended=ended)
    library.sync.store_feeds([result], NOW).result()


def answer(library: Library, **facts: Any) -> None:
    """World answers."""
    result = FeedResult(1, NOW + 9, NOW, 1, FEED, **facts)
    library.sync.store_feeds([result], NOW).result()


def kinds(library: Library) -> list[tuple[int, OfferKind]]:
    return [(one.section_id, one.kind) for one in library.offers.all()]


@pytest.mark.parametrize(
    ("fault", "days", "attempts", "kind"),
    [
        (Fault.NOT_FOUND, 8, 4, OfferKind.FAILING),
        (Fault.DNS, 8, 9, OfferKind.FAILING),
        (Fault.TLS, 8, 4, OfferKind.FAILING),
        (Fault.NOT_A_FEED, 8, 4, OfferKind.FAILING),
        (Fault.NOT_FOUND, 6, 9, None),
        (Fault.NOT_FOUND, 8, 3, None),
        (Fault.SERVER, 29, 40, None),
        (Fault.SERVER, 30, 40, OfferKind.GONE),
        (Fault.NOT_FOUND, 31, 9, OfferKind.GONE),
        (Fault.GONE, 0, 1, OfferKind.GONE),
    ],
)
def test_what_fails_for_good_is_told_from_what_mends_itself(
    library: Library, fault: Fault, days: float, attempts: int, kind: OfferKind | None
) -> None:
    fill(library, 1)
    fail(library, fault, days, attempts)
    assert kinds(library) == ([(1, kind)] if kind else [])
    looked_for = kind is not None and fault is not Fault.SERVER
    assert [one.section_id for one in library.offers.lost()] == ([1] if looked_for else [])


@pytest.mark.parametrize(
    ("days", "every", "silent"),
    [(179, DAY, False), (181, DAY, True), (400, 365 * DAY, False), (2000, 365 * DAY, True)],
)
def test_silence_is_measured_by_what_is_usual(
    library: Library, days: int, every: int, silent: bool
) -> None:
    follow(library, "World")
    answer(library, rhythm=Rhythm(every, NOW - days * DAY))
    assert kinds(library) == ([(1, OfferKind.SILENT)] if silent else [])


def test_a_new_address_is_offered_until_the_section_answers_again(library: Library) -> None:
    fill(library, 1)
    fail(library, Fault.NOT_FOUND, 8)
    library.offers.looked(1, NEW, NOW).result()
    (offer,) = library.offers.all()
    assert (offer.kind, offer.address, offer.publication) == (OfferKind.MOVED, NEW, "Tribune")
    assert library.tree()[0].sections[0].offer == NEW
    answer(library)
    assert kinds(library) == []


def test_a_section_that_is_taken_along_keeps_its_articles_and_gets_none_twice(
    library: Library,
) -> None:
    fill(library, 3)
    library.mark([1, 2], read=True).result()
    fail(library, Fault.NOT_FOUND, 8)
    library.offers.looked(1, NEW, NOW).result()
    before = library.offers.take(1).result().before
    section = library.tree()[0].sections[0]
    assert (section.url, section.offer, section.failure, section.ended) == (NEW, "", None, False)
    job = library.sync.sections()[0]
    assert (job.next_at, job.etag, job.seen, job.attempts) == (0, "", b"", 0)
    moved = [intent(entry(n)) for n in (1, 2, 3, 4)]
    moved = [
        one._replace(url=f"https://new.example/{n}", keys=(url_key(1, f"https://new.example/{n}"),))
        for n, one in enumerate(moved, 1)
    ]
    assert store(library, 1, *moved).new == 1
    assert [row.read for row in library.rows([1, 2, 3, 4])] == [True, True, False, False]
    library.offers.put(before).result()
    section = library.tree()[0].sections[0]
    assert section.url == "http://tribune.example/World.xml"
    assert section.offer == NEW
    assert section.failure is not None


def test_a_feed_that_moves_by_itself_to_another_host_brings_nothing_twice(
    library: Library,
) -> None:
    fill(library, 2)
    item = intent(entry(1))._replace(
        url="https://new.example/1", keys=(url_key(1, "https://new.example/1"),)
    )
    result = FeedResult(1, NOW, NOW, 1, FEED, (item,), moved_to=NEW)
    assert library.sync.store_feeds([result], NOW).result().new == 0
    assert library.tree()[0].sections[0].url == NEW


def test_what_was_declined_is_not_offered_again_but_something_else_is(library: Library) -> None:
    fill(library, 1)
    fail(library, Fault.NOT_FOUND, 8)
    library.offers.looked(1, NEW, NOW).result()
    before = library.offers.decline([1]).result().before
    assert kinds(library) == [(1, OfferKind.FAILING)]
    assert not library.offers.looked(1, NEW, NOW).result()
    assert kinds(library) == [(1, OfferKind.FAILING)]
    library.offers.put(before).result()
    assert kinds(library) == [(1, OfferKind.MOVED)]
    library.offers.decline([1]).result()
    library.offers.looked(1, "https://third.example/feed", NOW).result()
    assert kinds(library) == [(1, OfferKind.MOVED)]


def test_what_is_to_be_left_as_it_is_is_neither_named_nor_looked_for(library: Library) -> None:
    fill(library, 1)
    fail(library, Fault.GONE, 0, 1)
    library.offers.decline([1]).result()
    assert kinds(library) == []
    assert library.offers.lost() == []


def test_an_ended_section_is_asked_when_the_reader_wants_it(library: Library) -> None:
    fill(library, 1)
    fail(library, Fault.GONE, 0, 1)
    before = library.offers.again([1]).result().before
    job = library.sync.sections()[0]
    assert (job.ended, job.next_at) == (False, 0)
    library.offers.put(before).result()
    assert library.sync.sections()[0].ended


def test_an_address_that_is_followed_meanwhile_is_not_taken(library: Library) -> None:
    fill(library, 1)
    fail(library, Fault.NOT_FOUND, 8)
    library.offers.looked(1, NEW, NOW).result()
    library.follow([NewSection(NEW)]).result()
    with pytest.raises(NotFound):
        library.offers.take(1).result()
    with pytest.raises(NotFound):
        library.offers.take(2).result()


def test_nothing_is_told_of_what_is_not_followed(library: Library) -> None:
    fill(library, 1)
    fail(library, Fault.GONE, 0, 1)
    library.unfollow(1).result()
    assert (library.offers.all(), library.offers.lost()) == ((), [])


def test_an_offer_outlives_the_program(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library", clock=lambda: NOW)
    fill(library, 1)
    fail(library, Fault.NOT_FOUND, 8)
    library.offers.looked(1, NEW, NOW).result()
    library.close()
    library = Library.open(tmp_path / "library", clock=lambda: NOW)
    assert kinds(library) == [(1, OfferKind.MOVED)]
    library.close()
