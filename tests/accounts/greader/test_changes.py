"""What changes on a server between two pulls, and while one runs."""

from dataclasses import replace

import pytest

from reader_app.accounts import Arrived, Delta, Restored, Service
from reader_app.domain import Field
from tests.accounts.greader.freshrss import FreshRss
from tests.accounts.greader.hosted import BazQux, Inoreader, OldReader
from tests.accounts.greader.miniflux import Miniflux
from tests.accounts.greader.server import Google
from tests.accounts.greader.trial import (
    articles,
    deltas,
    listed,
    pull_of,
    reached,
    shelf_of,
    try_it,
)
from tests.accounts.harness import listen
from tests.accounts.shelf import NOW

__all__: list[str] = []

DAY = 86_400


def test_what_another_client_reads_while_articles_are_fetched_is_read() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        read, unread = fake.short(1), fake.short(2)
        fake.shelf.mark(Field.READ, True, [2])
        said: list[Delta] = []
        async for delta in service.pull(pull_of()):
            if not said:  # the first articles are here, the last are not
                fake.shelf.mark(Field.READ, True, [1])
                fake.shelf.mark(Field.READ, False, [2])
                fake.shelf.mark(Field.SAVED, True, [1])
            said.append(delta)
        assert read not in listed(said, Field.READ).ids
        assert unread in listed(said, Field.READ).ids
        assert listed(said, Field.SAVED).ids == {read}

    try_it(FreshRss(shelf_of(900)), work)


def test_texts_that_were_changed_are_fetched_once_a_day() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        fake.shelf.items[5].html = "<p>Corrected.</p>"
        cursor = first.cursor or ""
        later = pull_of(cursor, known, now=NOW + DAY)
        said = await deltas(service, later)
        (five,) = [one for delta in said if isinstance(delta, Arrived) for one in delta.articles
                   if one.id == fake.short(5)]  # fmt: skip
        assert five.html == "<p>Corrected.</p>"
        assert (five.read, five.saved) == (None, None)
        cursor = reached(said)
        assert articles(await deltas(service, replace(later, cursor=cursor))) == []

    try_it(FreshRss(shelf_of(9)), work)


def test_articles_that_vanished_are_no_trouble() -> None:
    async def work(service: Service, fake: Miniflux) -> None:
        first = await deltas(service, pull_of())
        cursor = reached(first)
        fake.shelf.items.clear()  # and with them all that the next pull looks at
        fake.shelf.last_item = 900
        new = fake.shelf.publish(fake.shelf.feeds[1])
        said = await deltas(service, pull_of(cursor, articles(first)))
        assert articles(said) == [str(new.id)]
        assert not any(isinstance(delta, Restored) for delta in said)

    try_it(Miniflux(shelf_of(9)), work)


def test_articles_that_vanished_leave_others_to_look_at() -> None:
    async def work(service: Service, fake: BazQux) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        for id in range(4, 10):
            del fake.shelf.items[id]
        second = await listen(service, first.cursor or "", known)
        third = await listen(service, second.cursor or "", known)
        for one in fake.shelf.items.values():
            one.url, one.title = "http://other.test/x", "Another"
        fourth = await listen(service, third.cursor or "", known)
        assert [one.restored for one in (second, third, fourth)] == [False, False, True]

    try_it(BazQux(shelf_of(9)), work)


@pytest.mark.parametrize("kind", [Miniflux, OldReader, Inoreader])
def test_a_backup_that_has_none_of_the_last_articles_is_noticed(kind: type[Google]) -> None:
    async def work(service: Service, fake: Google) -> None:
        known: set[str] = set()
        await listen(service, known=known)
        backup = fake.shelf.backup()
        for _ in range(300):
            fake.shelf.publish(fake.shelf.feeds[1])
        second = await listen(service, "", known)
        fake.shelf.restore(backup)
        third = await listen(service, second.cursor or "", known)
        assert third.restored
        assert len(third.articles) == 5

    try_it(kind(shelf_of(5)), work, "inoreader" if kind is Inoreader else "theoldreader")


def test_an_article_that_its_editor_corrects_is_the_same() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        for one in fake.shelf.items.values():
            one.url = one.url.replace("http://", "https://www.")
        second = await listen(service, first.cursor or "", known)
        for one in fake.shelf.items.values():
            one.title = f"{one.title} (corrected)"
        third = await listen(service, second.cursor or "", known)
        for one in fake.shelf.items.values():
            one.url += "-corrected"
        fourth = await listen(service, third.cursor or "", known)
        assert not any(one.restored for one in (second, third, fourth))

    try_it(FreshRss(shelf_of(9, 3)), work)
