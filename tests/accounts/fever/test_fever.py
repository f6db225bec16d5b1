"""Fever's own ways, beyond what every service has to keep."""

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable

import pytest

from reader_app.accounts import Service
from reader_app.accounts.fever import bases
from reader_app.domain import ApiOff, Bounds, Fault, Field, PublisherTrouble
from tests.accounts.fake import Fake, Reply, values
from tests.accounts.fever.harness import HARNESSES
from tests.accounts.fever.server import MOMENT, FeverFake, FreshFake
from tests.accounts.harness import Harness, listen, open_service
from tests.accounts.shelf import NOW, Shelf

__all__: list[str] = []

FRESH, COLD = HARNESSES
DAY = 86_400
BOTH = pytest.mark.parametrize("harness", HARNESSES, ids=str)


def run(harness: Harness, fake: Fake, work: Callable[[Service], Awaitable[object]]) -> None:
    async def perform() -> None:
        async with open_service(harness, fake) as service:
            await work(service)

    with fake:
        asyncio.run(perform())


def filled(harness: Harness, feeds: int, each: int) -> FeverFake:
    shelf = Shelf()
    shelf.fill(feeds, each)
    fake = harness.fake(shelf)
    assert isinstance(fake, FeverFake)
    return fake


@BOTH
def test_many_new_articles_all_come_in_whatever_order_the_server_gives_them(
    harness: Harness,
) -> None:
    """Also those that were read elsewhere, which no list names."""
    fake = filled(harness, 3, 30)

    async def work(service: Service) -> None:
        first = await listen(service)
        known = set(first.articles)
        assert len(known) == 90
        new = [fake.shelf.publish(fake.shelf.feeds[1 + n * 2 % 3]).id for n in range(130)]
        fake.shelf.mark(Field.READ, True, new)
        again = await listen(service, first.cursor or "", known)
        assert set(again.articles) == {harness.number(id) for id in new}
        assert again.read == set(again.articles)
        assert (await listen(service, again.cursor or "", known)).articles == {}

    run(harness, fake, work)


@BOTH
def test_an_article_that_comes_during_a_pull_is_not_taken_for_read(harness: Harness) -> None:
    fake = filled(harness, 2, 10)

    async def work(service: Service) -> None:
        first = await listen(service)
        known = set(first.articles)
        fake.shelf.publish(fake.shelf.feeds[1])
        fake.before_lists = [lambda: fake.shelf.publish(fake.shelf.feeds[1])]
        again = await listen(service, first.cursor or "", known)
        late = harness.number(22)
        assert late in again.unread
        assert not again.read

    run(harness, fake, work)


def test_a_first_pull_goes_no_deeper_than_its_bounds() -> None:
    shelf = Shelf()
    feed = shelf.follow("http://feeds.test/a.xml", "A")
    for number in range(2000):
        shelf.publish(feed, ago=100 * DAY - number)
    for _ in range(60):
        shelf.publish(feed, ago=DAY)
    shelf.mark(Field.READ, True, range(1, 2061))
    shelf.mark(Field.SAVED, True, [4, 5])
    fake = FreshFake(shelf)

    async def work(service: Service) -> None:
        heard = await listen(service, bounds=Bounds(days=30))
        wanted = {4, 5, *range(2001, 2061)}
        assert set(heard.articles) == {FRESH.number(id) for id in wanted}
        assert len(fake.asked) < 20  # of forty pages

    run(FRESH, fake, work)


def test_what_came_before_the_bounds_by_its_number_needs_no_look() -> None:
    class Dated(FreshFake):
        """Numbers that lie an hour apart."""

        def name(self, id: int) -> str:
            return str(MOMENT - (3000 - id) * 3600 * 1_000_000)

        def number(self, name: str) -> int:
            return 3000 - (MOMENT - int(name)) // (3600 * 1_000_000)

    shelf = Shelf()
    feed = shelf.follow("http://feeds.test/a.xml", "A")
    for number in range(3000, 0, -1):
        shelf.publish(feed, ago=number * 3600)
    shelf.mark(Field.READ, True, range(1, 3001))
    fake = Dated(shelf)

    async def work(service: Service) -> None:
        heard = await listen(service, bounds=Bounds(days=10))
        assert 239 <= len(heard.articles) <= 241
        assert len(fake.asked) <= 9

    run(FRESH, fake, work)


@BOTH
def test_the_key_is_sent_in_the_body_alone(harness: Harness) -> None:
    fake = filled(harness, 1, 3)

    async def work(service: Service) -> None:
        await service.sections()
        await listen(service)
        await service.mark(Field.SAVED, True, [harness.number(1)])
        pair = f"{Fake.USER}:{Fake.PASSWORD}".encode()
        key = hashlib.md5(pair).hexdigest()
        for one in fake.asked:
            assert values(one.form, "api_key") == [key]
            assert key not in one.query + one.path
            assert Fake.PASSWORD not in one.query

    run(harness, fake, work)


def test_marks_are_single_and_not_more_at_a_time_than_the_client_lets_out() -> None:
    fake = filled(COLD, 1, 40)
    under_way: list[int] = []

    async def work(service: Service) -> None:
        api = service._api  # type: ignore[attr-defined]
        kept, now = api.mark, [0]

        async def mark(id: str, word: str) -> None:
            now[0] += 1
            under_way.append(now[0])
            await kept(id, word)
            now[0] -= 1

        api.mark = mark
        ids = [str(id) for id in range(1, 41)]
        assert await service.mark(Field.READ, True, ids) == frozenset(ids)
        assert fake.shelf.on(Field.READ) == set(range(1, 41))
        assert len(fake.asked) == 40
        assert 1 < max(under_way) <= 4

    run(COLD, fake, work)


def test_an_interface_that_is_switched_off_says_so() -> None:
    fake = FreshFake()
    off = Reply(503, b"Service Unavailable!", content_type="text/plain")

    async def work(service: Service) -> None:
        fake.fates = [off]
        with pytest.raises(ApiOff):
            await service.greet()

    run(FRESH, fake, work)


@pytest.mark.parametrize(
    "wrong",
    [
        {"unread_item_ids": None},
        {"unread_item_ids": [1, 2]},
        {"unread_item_ids": "1,,2"},
        {"unread_item_ids": "1.0"},
        {"saved_item_ids": "all"},
        {"saved_item_ids": 0},
    ],
)
def test_an_odd_list_is_trouble_and_nothing_is_read_by_it(wrong: dict[str, object]) -> None:
    fake = filled(COLD, 1, 5)

    async def work(service: Service) -> None:
        first = await listen(service)
        lists = {"unread_item_ids": "1", "saved_item_ids": "", **wrong}
        said = json.dumps({"api_version": 3, "auth": 1, **lists}).encode()
        fake.fates = ["ok", "ok", Reply(200, said)]
        with pytest.raises(PublisherTrouble) as caught:
            await listen(service, first.cursor or "", set(first.articles))
        assert caught.value.fault is Fault.MALFORMED

    run(COLD, fake, work)


@pytest.mark.parametrize("id", [1.7e15, "1.7e15", None, True, [], "-1"])
def test_an_id_that_has_lost_its_digits_is_trouble(id: object) -> None:
    fake = filled(FRESH, 1, 2)

    async def work(service: Service) -> None:
        item = {"id": id, "feed_id": 1, "url": "", "is_read": 0, "is_saved": 0}
        said = {"api_version": 3, "auth": 1, "items": [{**item, "created_on_time": 1}]}
        fake.fates = [Reply(200, json.dumps(said).encode())]
        with pytest.raises(PublisherTrouble) as caught:
            await listen(service)
        assert caught.value.fault is Fault.MALFORMED

    run(FRESH, fake, work)


def test_wide_letters_of_freshrss_become_plain_again() -> None:
    shelf = Shelf()
    feed = shelf.follow("http://feeds.test/a.xml", "A & <B>", "News & more")
    shelf.publish(feed, "1 < 2 & 3 > 2")

    async def work(service: Service) -> None:
        (section,) = await service.sections()
        assert (section.title, section.folders) == ("A & <B>", ("News & more",))
        (article,) = (await listen(service)).articles.values()
        assert article.title == "1 < 2 & 3 > 2"

    run(FRESH, FreshFake(shelf), work)


@BOTH
def test_an_edited_text_comes_within_a_day_and_tells_no_state(harness: Harness) -> None:
    fake = filled(harness, 1, 5)

    async def work(service: Service) -> None:
        first = await listen(service)
        known, id = set(first.articles), harness.number(3)
        fake.shelf.items[3].html = "<p>Mended.</p>"
        assert not (await listen(service, first.cursor or "", known)).articles
        cursor = json.dumps({**json.loads(first.cursor or ""), "fresh": NOW - DAY})
        again = await listen(service, cursor, known)
        assert again.articles[id].html == "<p>Mended.</p>"
        assert again.articles[id].read is again.articles[id].saved is None
        assert not (await listen(service, again.cursor or "", known)).articles

    run(harness, fake, work)


def test_marks_that_went_through_are_done_though_others_did_not() -> None:
    fake = filled(COLD, 1, 9)

    async def work(service: Service) -> None:
        fake.fates = ["ok", "ok", *["refused"] * 9]
        done = await service.mark(Field.READ, True, ["nonsense", *map(str, range(1, 10))])
        assert done == {"nonsense", *map(str, fake.shelf.on(Field.READ))}
        assert len(done) < 10
        fake.fates = ["refused"] * 9
        with pytest.raises(PublisherTrouble):
            await service.mark(Field.SAVED, True, ["1", "2"])

    run(COLD, fake, work)


def test_numbers_that_are_given_out_again_tell_of_another_article() -> None:
    """Coldsweat gives the number of a deleted article to the next one."""
    fake = filled(COLD, 1, 5)

    async def work(service: Service) -> None:
        first = await listen(service)
        known = set(first.articles)
        del fake.shelf.items[5]
        second = await listen(service, first.cursor or "", known)
        assert not second.restored
        fake.shelf.last_item = 4
        fake.shelf.publish(fake.shelf.feeds[1], "Another")
        third = await listen(service, second.cursor or "", known)
        assert third.restored
        assert third.articles["5"].title == "Another"

    run(COLD, fake, work)


def test_the_interface_is_looked_for_where_it_may_be() -> None:
    assert bases("https://a.example") == [
        "https://a.example/fever",
        "https://a.example/api/fever.php",
        "https://a.example/p/api/fever.php",
        "https://a.example",
    ]
    assert bases("https://a.example/fever/?api") == ["https://a.example/fever"]
    assert bases("https://a.example/api/fever.php?api") == ["https://a.example/api/fever.php"]
