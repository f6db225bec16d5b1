"""What a pull brings, in which order, and what it never says."""

import asyncio
import ssl
from collections.abc import Callable
from contextlib import aclosing
from typing import Any

import pytest

from reader_app.accounts import (
    Arrived,
    Delta,
    Listed,
    Reached,
    Service,
    open_service,
)
from reader_app.domain import AccountKind, AccountSecret, Fault, Field, PublisherTrouble
from reader_app.net import Client, Limits
from tests.accounts.fake import Reply
from tests.accounts.greader.freshrss import FreshRss
from tests.accounts.greader.hosted import BazQux, Inoreader, OldReader, Other
from tests.accounts.greader.miniflux import Miniflux
from tests.accounts.greader.server import Google
from tests.accounts.greader.trial import (
    articles,
    contents,
    deltas,
    hear,
    pull_of,
    reached,
    shelf_of,
    try_it,
)
from tests.accounts.harness import listen
from tests.accounts.shelf import Item, Shelf

__all__: list[str] = []

TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # nothing here is asked by https


async def until(true: Callable[[], bool]) -> None:
    while not true():  # noqa: ASYNC110  # a thread of the server makes it so
        await asyncio.sleep(0.001)


# -- order


def test_articles_come_before_the_states_that_name_them_and_the_end_comes_last() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        said = await deltas(service, pull_of())
        kinds = [type(delta) for delta in said]
        assert kinds == [Arrived, Arrived, Arrived, Listed, Listed, Reached]
        assert articles(said) == [fake.short(id) for id in sorted(fake.shelf.items, reverse=True)]

    try_it(FreshRss(shelf_of(600)), work)


def test_what_is_unread_comes_before_what_was_read() -> None:
    shelf = shelf_of(10)
    shelf.mark(Field.READ, True, [3, 5, 10])
    shelf.mark(Field.SAVED, True, [3])

    async def work(service: Service, fake: FreshRss) -> None:
        said = await deltas(service, pull_of())
        order = [9, 8, 7, 6, 4, 2, 1, 3, 10, 5]
        assert articles(said) == [fake.short(id) for id in order]

    try_it(FreshRss(shelf), work)


def test_the_next_articles_are_on_their_way_while_these_are_stored() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        async with aclosing(service.pull(pull_of())) as said:  # type: ignore[type-var]
            async for delta in said:
                assert isinstance(delta, Arrived)
                await until(lambda: len(contents(fake)) == 2)
                break
        await until(lambda: len(asyncio.all_tasks()) == 1)
        assert len(contents(fake)) == 2

    try_it(FreshRss(shelf_of(900)), work)


@pytest.mark.parametrize("fate", ["cut", "refused", "page", Reply(200, b"[]")], ids=str)
def test_what_arrived_before_a_failure_is_given_and_nothing_is_said_of_the_rest(
    fate: str | Reply,
) -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        await service.sections()
        fake.fates = ["ok", "ok", "ok", "ok", fate, fate]
        said: list[Delta] = []
        with pytest.raises(PublisherTrouble):
            await hear(service, said)
        assert len(articles(said)) == 250
        assert {type(delta) for delta in said} == {Arrived}

    try_it(FreshRss(shelf_of(600)), work)


def test_what_is_known_is_not_fetched() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        known = {fake.short(id) for id in range(1, 500)}
        assert len(articles(await deltas(service, pull_of(known=known)))) == 101

    try_it(FreshRss(shelf_of(600)), work)


@pytest.mark.parametrize(
    ("kind", "requests"),
    [(FreshRss, 5), (BazQux, 5), (OldReader, 5), (Inoreader, 5), (Other, 5), (Miniflux, 5)],
)
def test_nothing_new_takes_five_requests(kind: type[Google], requests: int) -> None:
    async def work(service: Service, fake: Google) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        start = len(fake.asked)
        await service.sections()
        await listen(service, first.cursor or "", known)
        assert len(fake.asked) - start == requests

    service = "inoreader" if kind is Inoreader else "greader"
    try_it(kind(shelf_of(30, 3)), work, service)


# -- articles of no subscription


@pytest.mark.parametrize("kind", [BazQux, Inoreader, OldReader])
def test_starred_articles_of_feeds_that_were_left_are_looked_at_once(kind: type[Google]) -> None:
    shelf = shelf_of(9, 3)
    left = [one.id for one in shelf.items.values() if one.feed == 3]
    shelf.mark(Field.SAVED, True, left)
    del shelf.feeds[3]

    async def work(service: Service, fake: Google) -> None:
        known: set[str] = set()
        await service.sections()
        first = await listen(service, known=known)
        assert set(first.articles) == {fake.short(id) for id in (1, 2, 3, 4, 5, 6)}
        start = len(contents(fake))
        await service.sections()
        second = await listen(service, first.cursor or "", known)
        assert second.articles == {}
        assert len(contents(fake)) - start == 1  # the witnesses
        feed = fake.shelf.follow("http://feeds.test/9/feed.xml", "Back")
        for id in left:
            fake.shelf.items[id].feed = feed.id
        await service.sections()
        third = await listen(service, second.cursor or "", known)
        assert set(third.articles) == {fake.short(id) for id in left}

    try_it(kind(shelf), work, "inoreader" if kind is Inoreader else "greader")


def test_a_subscription_that_is_newer_than_the_list_is_found() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        await service.sections()
        feed = fake.shelf.follow("http://feeds.test/new.xml", "New")
        new = fake.shelf.publish(feed)
        assert fake.short(new.id) in articles(await deltas(service, pull_of()))

    try_it(FreshRss(shelf_of(3)), work)


def test_an_article_may_call_its_subscription_by_its_address() -> None:
    class ByAddress(Other):
        def item(self, one: Item) -> dict[str, Any]:
            origin = {"streamId": f"feed/{self.shelf.feeds[one.feed].url}"}
            return super().item(one) | {"origin": origin}

    async def work(service: Service, fake: Other) -> None:
        (section,) = await service.sections()
        heard = await listen(service)
        assert {one.section_id for one in heard.articles.values()} == {section.id}

    try_it(ByAddress(shelf_of(3)), work)


def test_articles_that_are_too_much_at_once_come_in_smaller_parts() -> None:
    shelf = shelf_of(20)
    shelf.items[7].html = "x" * 60_000

    async def ask(fake: FreshRss) -> list[Delta]:
        limits = Limits(call=30_000)
        async with Client(tls=TLS, proxies={}, routed=lambda: True, limits=limits) as line:
            line.allow_private([fake.url.removeprefix("http://")])
            secret = AccountSecret(fake.PASSWORD)
            words = "freshrss", fake.url + fake.base, fake.USER, secret
            service = open_service(AccountKind.GREADER, *words, line.call)
            return await deltas(service, pull_of())

    with FreshRss(shelf) as fake:
        said = asyncio.run(ask(fake))
    assert set(articles(said)) == {fake.short(id) for id in shelf.items if id != 7}
    assert isinstance(said[-1], Reached)


# -- allowances


def test_when_little_is_left_of_a_day_only_the_reader_s_acts_go() -> None:
    fake = Inoreader(shelf_of(5))
    fake.allowed = 100

    async def work(service: Service, fake: Inoreader) -> None:
        fake.asked_for[1] = 90
        await service.sections()
        start = len(fake.asked)
        with pytest.raises(PublisherTrouble) as caught:
            await deltas(service, pull_of())
        assert (caught.value.fault, caught.value.retry_after) == (Fault.RATE_LIMITED, 14823)
        assert len(fake.asked) == start
        assert await service.mark(Field.READ, True, [fake.short(1)])
        assert fake.shelf.on(Field.READ) == {1}
        fake.asked_for[1] = 0
        await service.sections()
        assert isinstance((await deltas(service, pull_of()))[-1], Reached)

    try_it(fake, work, "inoreader")


def test_what_came_before_the_allowance_ran_out_is_given() -> None:
    fake = Inoreader(shelf_of(1000))
    fake.allowed = 100

    async def work(service: Service, fake: Inoreader) -> None:
        fake.asked_for[1] = 85
        said: list[Delta] = []
        with pytest.raises(PublisherTrouble) as caught:
            await hear(service, said)
        assert caught.value.fault is Fault.RATE_LIMITED
        assert {type(delta) for delta in said} == {Arrived}
        assert 0 < len(articles(said)) < 1000
        assert fake.asked_for[1] == 91

    try_it(fake, work, "inoreader")


def test_a_cursor_that_cannot_be_read_is_none() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        for cursor in ("x", "[]", '{"crawled": "x", "witnesses": [[1], 2]}', "null"):
            assert len(articles(await deltas(service, pull_of(cursor)))) == 3

    try_it(FreshRss(shelf_of(3)), work)


def test_a_server_with_nothing_is_whole() -> None:
    async def work(service: Service, fake: Miniflux) -> None:
        said = await deltas(service, pull_of())
        assert [type(delta) for delta in said] == [Listed, Listed, Reached]
        fake.shelf.publish(fake.shelf.follow("http://a.test/f", "A"))
        cursor = reached(said)
        assert len(articles(await deltas(service, pull_of(cursor)))) == 1

    try_it(Miniflux(Shelf()), work)
