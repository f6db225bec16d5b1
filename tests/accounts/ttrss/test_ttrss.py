"""Tiny Tiny RSS's own ways, beyond what every service has to keep."""

import asyncio
import json
from collections import Counter
from collections.abc import Awaitable, Callable

import pytest

from reader_app.accounts import Service
from reader_app.accounts.ttrss import bases
from reader_app.domain import (
    AccountSecret,
    ApiOff,
    Bounds,
    Fault,
    Field,
    PublisherTrouble,
    SignInRefused,
)
from tests.accounts.fake import Reply
from tests.accounts.harness import listen, open_service
from tests.accounts.shelf import NOW, Shelf
from tests.accounts.ttrss.harness import HARNESSES
from tests.accounts.ttrss.server import TinyFake

__all__: list[str] = []

(HARNESS,) = HARNESSES
DAY = 86_400


def run(
    fake: TinyFake,
    work: Callable[[Service], Awaitable[object]],
    secret: AccountSecret | None = None,
) -> None:
    async def perform() -> None:
        async with open_service(HARNESS, fake, secret) as service:
            await work(service)

    with fake:
        asyncio.run(perform())


def filled(feeds: int = 1, each: int = 450) -> TinyFake:
    shelf = Shelf()
    shelf.fill(feeds, each)
    return TinyFake(shelf)


def asked(fake: TinyFake, start: int = 0) -> Counter[str]:
    return Counter(json.loads(one.body)["op"] for one in fake.asked[start:])


@pytest.mark.parametrize("level", [15, 5])
def test_a_long_list_comes_in_as_many_pages_as_the_server_makes_of_it(level: int) -> None:
    fake = filled()
    fake.level = level

    async def work(service: Service) -> None:
        first = await listen(service)
        assert len(first.articles) == 450
        known = set(first.articles)
        fake.shelf.mark(Field.READ, True, [3])
        again = await listen(service, first.cursor or "", known)
        assert again.whole == {Field.READ, Field.SAVED}
        assert (len(again.unread), again.read) == (449, {"3"})

    run(fake, work)


def test_what_another_client_reads_meanwhile_hides_nothing() -> None:
    fake = filled()

    async def work(service: Service) -> None:
        first = await listen(service)
        known = set(first.articles)
        newest = sorted(fake.shelf.items.values(), key=lambda one: -one.published)
        some = [one.id for one in newest[20:80]]
        fake.between = [lambda: fake.shelf.mark(Field.READ, True, some)]
        again = await listen(service, first.cursor or "", known)
        assert again.read <= {str(id) for id in some}
        third = await listen(service, again.cursor or "", known)
        assert third.read == {str(id) for id in some}

    run(fake, work)


def test_long_lists_are_asked_for_only_when_something_has_changed() -> None:
    fake = filled(3, 400)

    async def work(service: Service) -> None:
        first = await listen(service)
        known, start = set(first.articles), len(fake.asked)
        await service.sections()
        idle = await listen(service, first.cursor or "", known)
        assert idle.whole == set()
        assert len(fake.asked) - start <= 10
        # One read and another unread again leaves every count as it was.
        fake.shelf.mark(Field.READ, True, [5, 6])
        second = await listen(service, idle.cursor or "", known)
        assert second.read == {"5", "6"}
        fake.shelf.mark(Field.READ, False, [5])
        fake.shelf.mark(Field.READ, True, [7])
        third = await listen(service, second.cursor or "", known)
        assert third.read == {"6", "7"}
        fake.shelf.mark(Field.SAVED, True, [9])
        fourth = await listen(service, third.cursor or "", known)
        assert fourth.saved == {"9"}
        fake.shelf.mark(Field.SAVED, False, [9])
        fake.shelf.mark(Field.SAVED, True, [10])
        assert (await listen(service, fourth.cursor or "", known)).saved == {"10"}

    run(fake, work)


def test_older_unread_and_starred_articles_come_though_a_first_pull_is_bounded() -> None:
    fake = TinyFake()
    feed = fake.shelf.follow("http://feeds.test/a.xml", "A")
    for number in range(300):
        fake.shelf.publish(feed, ago=100 * DAY + number)
    young = fake.shelf.publish(feed, ago=DAY)
    fake.shelf.mark(Field.READ, True, range(1, 250))
    fake.shelf.mark(Field.SAVED, True, [7])

    async def work(service: Service) -> None:
        heard = await listen(service, bounds=Bounds(days=30))
        assert set(heard.articles) == {"7", str(young.id), *map(str, range(250, 301))}
        assert heard.articles["260"].published == fake.shelf.items[260].published  # to the second
        assert "article 260" in heard.articles["260"].html

    run(fake, work)


def test_a_cap_makes_a_list_one_from_which_nothing_follows() -> None:
    fake = filled(1, 450)

    async def work(service: Service) -> None:
        first = await listen(service)
        known = set(first.articles)
        fake.shelf.mark(Field.READ, True, [1])
        again = await listen(service, first.cursor or "", known, Bounds(most=200))
        assert Field.READ not in again.whole
        assert not again.read

    run(fake, work)


def test_an_interface_that_is_switched_off_says_so() -> None:
    fake = filled(1, 3)

    async def work(service: Service) -> None:
        await service.greet()
        fake.off = True
        for asking in (service.greet, service.sections):
            with pytest.raises(ApiOff):
                await asking()
        fake.forget_sessions()
        with pytest.raises(ApiOff):
            await service.sections()

    run(fake, work)


def test_sessions_that_do_not_last_are_renewed_once() -> None:
    class Forgetful(TinyFake):
        def answer(self, asked):  # type: ignore[no-untyped-def]
            answer = super().answer(asked)
            self.sessions.clear()
            return answer

    fake = Forgetful()

    async def work(service: Service) -> None:
        with pytest.raises(PublisherTrouble):
            await service.sections()
        assert asked(fake) == {"login": 2, "getCategories": 2}

    run(fake, work)


def test_one_session_serves_all() -> None:
    fake = filled(1, 3)

    async def work(service: Service) -> None:
        await service.greet()
        await listen(service)
        await service.mark(Field.READ, True, ["1"])
        assert fake.made == 1
        assert len({one.headers["user-agent"] for one in fake.asked}) == 1

    run(fake, work)


def test_a_password_may_look_like_a_tag() -> None:
    fake = TinyFake()
    fake.PASSWORD = "two<three>four"

    async def work(service: Service) -> None:
        assert await service.greet() == "21.02"

    run(fake, work, AccountSecret("two<three>four"))

    async def refused(service: Service) -> None:
        with pytest.raises(SignInRefused):
            await service.greet()

    run(fake, refused, AccountSecret("two"))


def test_a_subscription_goes_where_its_folder_is_or_into_none() -> None:
    fake = filled(1, 1)

    async def work(service: Service) -> None:
        one = await service.follow("http://feeds.test/one.xml", "ours", "News")
        other = await service.follow("http://feeds.test/other.xml", "ours", "None of that name")
        assert (one.folders, other.folders) == (("News",), ())
        several = await service.follow("http://feeds.test/several/", "", "")
        assert several.url == "http://feeds.test/several/1.xml"

    run(fake, work)


def test_a_starred_article_of_a_feed_that_is_gone_is_listed_and_not_fetched() -> None:
    fake = filled(2, 3)

    async def work(service: Service) -> None:
        fake.shelf.mark(Field.SAVED, True, [2])
        (gone,) = [it for it in await service.sections() if it.id == "1"]
        first = await listen(service)
        await service.unfollow(gone)
        fake.shelf.items |= fake.archive
        again = await listen(service, first.cursor or "", set(first.articles))
        assert "2" in again.saved
        fresh = await listen(service)
        assert set(fresh.articles) == {"4", "5", "6"}

    run(fake, work)


def test_an_edited_text_comes_within_a_day_and_tells_no_state() -> None:
    fake = filled(1, 5)

    async def work(service: Service) -> None:
        first = await listen(service)
        known = set(first.articles)
        fake.shelf.items[3].html = "<p>Mended.</p>"
        assert not (await listen(service, first.cursor or "", known)).articles
        cursor = json.dumps({**json.loads(first.cursor or ""), "fresh": NOW - DAY})
        again = await listen(service, cursor, known)
        assert again.articles["3"].html == "<p>Mended.</p>"
        assert again.articles["3"].read is again.articles["3"].saved is None
        assert not (await listen(service, again.cursor or "", known)).articles

    run(fake, work)


def test_deleting_the_newest_article_is_no_going_back() -> None:
    fake = filled(1, 5)

    async def work(service: Service) -> None:
        first = await listen(service)
        known = set(first.articles)
        del fake.shelf.items[5]
        second = await listen(service, first.cursor or "", known)
        new = fake.shelf.publish(fake.shelf.feeds[1])
        third = await listen(service, second.cursor or "", known)
        assert (second.restored, third.restored) == (False, False)
        assert set(third.articles) == {str(new.id)} == {"6"}

    run(fake, work)


def test_numbers_above_which_there_were_some_before_tell_of_a_backup() -> None:
    """Even where the pull after the backup came before anything new."""
    fake = filled(1, 5)

    async def work(service: Service) -> None:
        backup = fake.shelf.backup()
        fake.shelf.fill(1, 4)
        first = await listen(service)
        known = set(first.articles)
        fake.shelf.restore(backup)
        second = await listen(service, first.cursor or "", known)
        assert not second.restored
        fake.shelf.publish(fake.shelf.feeds[1], "Another")
        third = await listen(service, second.cursor or "", known)
        assert third.restored
        assert third.articles["6"].title == "Another"

    run(fake, work)


@pytest.mark.parametrize(
    "content",
    ["null", "{}", "[]", "[{}]", '[{"id": 1.5}]', '[{"id": true, "feed_id": 1}]', '"OK"'],
)
def test_an_odd_answer_is_trouble(content: str) -> None:
    fake = filled(1, 1)

    async def work(service: Service) -> None:
        await service.greet()
        fake.fates = [Reply(200, f'{{"seq":0,"status":0,"content":{content}}}'.encode())]
        with pytest.raises(PublisherTrouble) as caught:
            await service.sections()
        assert caught.value.fault is Fault.MALFORMED

    run(fake, work)


def test_the_interface_is_looked_for_where_it_may_be() -> None:
    assert bases("https://a.example") == ["https://a.example/api", "https://a.example/tt-rss/api"]
    assert bases("https://a.example/rss/api/index.php") == ["https://a.example/rss/api"]
