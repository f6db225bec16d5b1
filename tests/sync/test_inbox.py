"""Ends of checks on their way into a library: together, in parts, and each for itself where one
of them goes wrong."""

import asyncio
import sqlite3
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path

import pytest

from reader_app.domain import ArticleQuery, Feed, LibraryLocked
from reader_app.library import FeedResult, Library, Stored
from reader_app.sync.inbox import Inbox
from tests.library.shelf import NOW, entry, follow, intent

__all__: list[str] = []


class Shop:
    """A library with sections to put into, and what its inbox told of."""

    def __init__(self, library: Library, sections: int) -> None:
        self.library = library
        self.told: list[Stored] = []
        follow(library, *(f"S{n}" for n in range(sections)))

    def titles(self) -> list[str]:
        rows = self.library.rows(self.library.ids(ArticleQuery()))
        return [row.title for row in rows]

    def etags(self) -> list[str]:
        return [job.etag for job in self.library.sync.sections()]

    def put(self, *results: FeedResult) -> list[BaseException | None]:
        """Puts all at one time; what each raised."""

        async def main() -> list[BaseException | None]:
            inbox = Inbox(self.library.sync, lambda: NOW, self.told.append)
            puts = (inbox.put(result) for result in results)
            found = await asyncio.gather(*puts, return_exceptions=True)
            await inbox.close()
            return found

        return asyncio.run(main())


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    library = Library.open(tmp_path / "library", clock=lambda: NOW, busy_seconds=0.02)
    yield Shop(library, 60)
    library.close()


def result(section: int, numbers: Sequence[int]) -> FeedResult:
    """A check of a section that brought these entries."""
    feed = Feed("Tribune", "http://tribune.example", "en", "", (), "rss", True)
    items = tuple(intent(entry(number)) for number in numbers)
    return FeedResult(section, NOW, NOW, 1, feed, items, etag='"1"', validated=NOW, seen=b"seen")


def test_checks_that_end_together_are_stored_together(shop: Shop) -> None:
    assert shop.put(*(result(n, [n]) for n in range(1, 41))) == [None] * 40
    assert [stored.new for stored in shop.told] == [40]
    assert len(shop.titles()) == 40
    assert shop.etags().count('"1"') == 40


def test_an_article_that_two_of_them_bring_is_one(shop: Shop) -> None:
    shop.put(result(1, [1, 2]), result(2, [2, 3]), result(3, [1, 3]))
    assert sorted(shop.titles()) == ["Headline 1", "Headline 2", "Headline 3"]
    assert [list(shop.library.ids(ArticleQuery(section_id=n))) for n in (1, 2, 3)] == [
        [2, 1],
        [3, 2],
        [3, 1],
    ]


def test_a_large_feed_is_stored_in_parts_and_whole(shop: Shop) -> None:
    assert shop.put(result(1, range(1000)), result(2, [2000])) == [None, None]
    assert max(stored.new for stored in shop.told) <= 300
    assert sum(stored.new for stored in shop.told) == 1001
    assert len(shop.titles()) == 1001


def test_a_mistake_over_one_costs_no_other(shop: Shop) -> None:
    one, nowhere, three = shop.put(result(1, [1]), result(999, [2]), result(3, [3]))
    assert (one, three) == (None, None)
    assert isinstance(nowhere, KeyError)
    assert sorted(shop.titles()) == ["Headline 1", "Headline 3"]


def test_a_locked_library_is_told_to_all_and_nothing_is_half_stored(shop: Shop) -> None:
    file = shop.library.folder / "library.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        found = shop.put(result(1, [1]), result(2, range(10, 700)))
        other.execute("ROLLBACK")
    assert all(isinstance(error, LibraryLocked) for error in found)
    assert not any(shop.etags())


def test_a_feed_of_which_a_part_was_lost_is_asked_again(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Were its end stored, the next check would pass over what is missing."""
    store = shop.library.sync.store_feeds
    calls = 0

    def once_locked(results: Sequence[FeedResult], now: int) -> Future[Stored]:
        nonlocal calls
        calls += 1
        if calls == 2:
            failed: Future[Stored] = Future()
            failed.set_exception(LibraryLocked("for a moment"))
            return failed
        return store(results, now)

    monkeypatch.setattr(shop.library.sync, "store_feeds", once_locked)
    (error,) = shop.put(result(1, range(1000)))
    assert isinstance(error, LibraryLocked)
    assert not any(shop.etags())
    shop.put(result(1, range(1000)))
    assert len(shop.titles()) == 1000
    assert shop.etags()[0] == '"1"'


def test_closing_waits_for_what_is_being_stored_and_leaves_the_rest(shop: Shop) -> None:
    async def main() -> None:
        begun = asyncio.Event()

        def note(stored: Stored) -> None:
            shop.told.append(stored)
            begun.set()

        inbox = Inbox(shop.library.sync, lambda: NOW, note)
        puts = [asyncio.create_task(inbox.put(result(n, range(n * 100, n * 100 + 100))))
                for n in range(1, 9)]  # fmt: skip
        await begun.wait()
        for put in puts:
            put.cancel()
        await inbox.close()
        known = len(shop.told)
        await asyncio.gather(*puts, return_exceptions=True)
        assert len(shop.told) == known < 8

    asyncio.run(main())
    stored = sum(one.new for one in shop.told)
    assert len(shop.titles()) == stored
    assert shop.etags().count('"1"') * 100 == stored


def test_closing_while_it_waits_for_more_is_no_mistake(shop: Shop) -> None:
    async def main() -> None:
        inbox = Inbox(shop.library.sync, lambda: NOW, shop.told.append)
        put = asyncio.create_task(inbox.put(result(1, [1])))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        put.cancel()
        await inbox.close()

    asyncio.run(main())
    assert shop.told == []
