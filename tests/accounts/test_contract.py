"""What every service has to keep, tried against servers that are strict about their dialect."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress

import pytest

from reader_app.accounts import Service, prove
from reader_app.domain import (
    AccountSecret,
    Bounds,
    Fault,
    Field,
    NotThisService,
    PublisherTrouble,
    SignInRefused,
)
from tests.accounts import harnesses
from tests.accounts.fake import Fake, Reply
from tests.accounts.harness import Harness, Heard, client, listen, open_service
from tests.accounts.shelf import Shelf

__all__: list[str] = []

DAY = 86_400
MARKS = ((Field.READ, True), (Field.READ, False), (Field.SAVED, True), (Field.SAVED, False))

Work = Callable[[Service, Fake], Coroutine[None, None, None]]


@pytest.fixture(params=harnesses.ALL, ids=str)
def harness(request: pytest.FixtureRequest) -> Harness:
    one: Harness = request.param
    return one


@pytest.fixture
def shelf() -> Shelf:
    """Three feeds in two folders with four articles each; some are read, some saved."""
    shelf = Shelf()
    shelf.fill(3, 4, ("News", "Sport & Play"))
    shelf.mark(Field.READ, True, [1, 2, 5])
    shelf.mark(Field.SAVED, True, [2, 7])
    return shelf


def run(harness: Harness, shelf: Shelf, work: Work, secret: AccountSecret | None = None) -> Fake:
    """Does something with a service, and gives the server as it is afterwards."""
    with harness.fake(shelf) as fake:

        async def perform() -> None:
            async with open_service(harness, fake, secret) as service:
                await work(service, fake)

        asyncio.run(perform())
        return fake


def names(harness: Harness, ids: set[int]) -> set[str]:
    return {harness.number(id) for id in ids}


def agrees(harness: Harness, shelf: Shelf, heard: Heard, ids: set[int]) -> None:
    """What a pull said of these articles is what the server has."""
    mine = names(harness, ids)
    assert heard.read & mine == names(harness, shelf.on(Field.READ) & ids)
    assert heard.saved & mine == names(harness, shelf.on(Field.SAVED) & ids)


def test_the_first_pull_brings_everything(harness: Harness, shelf: Shelf) -> None:
    async def work(service: Service, fake: Fake) -> None:
        sections = await service.sections()
        assert {one.url for one in sections} == {one.url for one in shelf.feeds.values()}
        by_url = {one.url: one for one in sections}
        for feed in shelf.feeds.values():
            assert by_url[feed.url].title == feed.title
            assert set(by_url[feed.url].folders) == feed.folders
        heard = await listen(service)
        ids = set(shelf.items)
        assert set(heard.articles) == names(harness, ids)
        assert heard.cursor is not None
        agrees(harness, shelf, heard, ids)
        for id in ids:
            one, there = heard.articles[harness.number(id)], shelf.items[id]
            assert (one.url, one.title, one.published) == (there.url, there.title, there.published)
            assert f"The text of article {id}." in one.html
            assert one.section_id == by_url[shelf.feeds[there.feed].url].id

    run(harness, shelf, work)


@pytest.mark.parametrize(("what", "value"), MARKS)
def test_a_state_is_set_and_seen_by_others(
    harness: Harness, shelf: Shelf, what: Field, value: bool
) -> None:
    async def work(service: Service, fake: Fake) -> None:
        known: set[str] = set()
        before = await listen(service, known=known)
        ids = [harness.number(id) for id in (2, 3, 7)]
        assert await service.mark(what, value, ids) == frozenset(ids)
        assert {id for id in (2, 3, 7) if id in shelf.on(what)} == ({2, 3, 7} if value else set())
        after = await listen(service, before.cursor or "", known)
        for id in (2, 3, 7):
            on, off = (
                (after.read, after.unread) if what is Field.READ else (after.saved, after.unsaved)
            )
            assert (harness.number(id) in (on if value else off)) or (
                before_says(before, what, harness.number(id)) is value
            )

    run(harness, shelf, work)


def before_says(heard: Heard, what: Field, id: str) -> bool:
    return id in (heard.read if what is Field.READ else heard.saved)


@pytest.mark.parametrize(("what", "value"), MARKS)
@pytest.mark.parametrize("fate", ["lost", "cut"])
def test_a_mark_whose_answer_is_lost_is_sent_again_and_done_once(
    harness: Harness, shelf: Shelf, what: Field, value: bool, fate: str
) -> None:
    async def work(service: Service, fake: Fake) -> None:
        await listen(service)
        ids = [harness.number(id) for id in (2, 3, 7)]
        fake.fates = [fate, fate]  # a kept connection is tried once more
        with suppress(PublisherTrouble):  # it may have been able to mend it
            await service.mark(what, value, ids)
        fake.fates = []
        await service.mark(what, value, ids)
        assert {id for id in (2, 3, 7) if id in shelf.on(what)} == ({2, 3, 7} if value else set())

    run(harness, shelf, work)


def test_eleven_hundred_marks_all_arrive(harness: Harness) -> None:
    shelf = Shelf()
    shelf.fill(2, 550)

    async def work(service: Service, fake: Fake) -> None:
        ids = [harness.number(id) for id in shelf.items]
        assert await service.mark(Field.READ, True, ids) == frozenset(ids)
        assert await service.mark(Field.SAVED, True, ids[:300]) == frozenset(ids[:300])
        assert shelf.on(Field.READ) == set(shelf.items)
        assert len(shelf.on(Field.SAVED)) == 300

    run(harness, shelf, work)


def test_with_nothing_new_there_are_few_requests(harness: Harness, shelf: Shelf) -> None:
    async def work(service: Service, fake: Fake) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        asked = len(fake.asked)
        await service.sections()
        again = await listen(service, first.cursor or "", known)
        assert again.articles == {}
        assert len(fake.asked) - asked <= 10

    run(harness, shelf, work)


def test_only_what_is_new_is_fetched(harness: Harness, shelf: Shelf) -> None:
    async def work(service: Service, fake: Fake) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        new = shelf.publish(shelf.feeds[1], "Newer")
        old = shelf.publish(shelf.feeds[2], "Found late", ago=20 * DAY)
        again = await listen(service, first.cursor or "", known)
        assert set(again.articles) == names(harness, {new.id, old.id})

    run(harness, shelf, work)


def test_the_first_pull_keeps_within_its_bounds(harness: Harness) -> None:
    shelf = Shelf()
    feed = shelf.follow("http://feeds.test/a.xml", "A", "News")
    for days in (400, 300, 200, 100, 3, 2, 1):
        shelf.publish(feed, ago=days * DAY)
    for one in shelf.items.values():
        one.crawled = one.published * 1_000_000 + one.id
    shelf.mark(Field.READ, True, [1, 2, 3, 4, 5])
    shelf.mark(Field.SAVED, True, [2])
    shelf.mark(Field.READ, False, [3])

    async def work(service: Service, fake: Fake) -> None:
        heard = await listen(service, bounds=Bounds(days=30))
        came = set(heard.articles)
        assert names(harness, {2, 3, 5, 6, 7}) <= came  # saved, unread, and of the last 30 days
        agrees(harness, shelf, heard, {2, 3, 5, 6, 7})

    run(harness, shelf, work)


def test_no_misshapen_answer_is_an_empty_list(harness: Harness, shelf: Shelf) -> None:
    """Whichever request of a sync is answered wrongly: nothing is said to be read or not saved that
    is not, and a subscription is never missing without trouble."""

    async def work(service: Service, fake: Fake) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        start = len(fake.asked)
        await service.sections()
        await listen(service, first.cursor or "", known)
        requests = len(fake.asked) - start
        wrongs: list[str | Reply] = [*harness.misshapen, "page", "refused"]
        for wrong in wrongs:
            for place in range(requests):
                fake.fates = [*["ok"] * place, wrong]
                try:
                    assert len(await service.sections()) == len(shelf.feeds)
                    heard = await listen(service, first.cursor or "", known)
                except (PublisherTrouble, NotThisService, SignInRefused):
                    continue
                finally:
                    fake.fates = []
                unread = set(shelf.items) - shelf.on(Field.READ)
                assert not heard.read & names(harness, unread), (wrong, place)
                assert not heard.unsaved & names(harness, shelf.on(Field.SAVED)), (wrong, place)

    run(harness, shelf, work)


def test_a_session_that_has_ended_is_renewed(harness: Harness, shelf: Shelf) -> None:
    async def work(service: Service, fake: Fake) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        fake.forget_sessions()
        assert await service.mark(Field.READ, True, [harness.number(3)])
        fake.forget_sessions()
        assert (await listen(service, first.cursor or "", known)).cursor is not None
        assert 3 in shelf.on(Field.READ)

    run(harness, shelf, work)


def test_a_wrong_password_is_said_and_not_tried_again(harness: Harness, shelf: Shelf) -> None:
    async def work(service: Service, fake: Fake) -> None:
        with pytest.raises(SignInRefused):
            await service.greet()
        assert len(fake.asked) <= 3

    run(harness, shelf, work, AccountSecret("wrong", app_id="1", app_key="key"))


def test_a_server_that_wants_rest_gets_it(harness: Harness, shelf: Shelf) -> None:
    async def work(service: Service, fake: Fake) -> None:
        await service.greet()
        fake.fates = ["busy"]
        with pytest.raises(PublisherTrouble) as caught:
            await listen(service)
        assert caught.value.fault is Fault.RATE_LIMITED
        assert caught.value.retry_after == 120

    run(harness, shelf, work)


@pytest.mark.parametrize("typed", ["{url}{base}", "{url}{base}/", "{url}", "{host}"])
def test_the_address_may_be_typed_with_or_without_its_path(
    harness: Harness, shelf: Shelf, typed: str
) -> None:
    with harness.fake(shelf) as fake:

        async def perform() -> None:
            async with client(fake) as line:
                words = {"url": fake.url, "base": harness.base, "host": fake.url[7:]}
                new = harness.new(typed.format(**words))
                proof = await prove(new, harness.secret, line.call)
                assert (proof.server, proof.sections) == (fake.url + harness.base, 3)
                assert proof.folders == ("News", "Sport & Play")

        asyncio.run(perform())


@pytest.mark.parametrize("wrong", ["page", "refused", "cut"])
def test_what_is_no_server_of_this_kind_is_said(harness: Harness, wrong: str) -> None:
    with harness.fake(Shelf()) as fake:
        fake.fates = [wrong] * 40

        async def perform() -> None:
            async with client(fake) as line:
                with pytest.raises(NotThisService if wrong == "page" else PublisherTrouble):
                    await prove(harness.new(fake.url), harness.secret, line.call)

        asyncio.run(perform())


def test_subscriptions_change(harness: Harness, shelf: Shelf) -> None:
    if not harness.capabilities.follow:
        pytest.skip("this service has no subscriptions to change")

    async def work(service: Service, fake: Fake) -> None:
        able = service.capabilities
        one = await service.follow("http://feeds.test/new/feed.xml", "", "News")
        again = await service.follow("http://feeds.test/new/feed.xml", "", "News")
        assert one.id == again.id
        (there,) = [feed for feed in shelf.feeds.values() if "new" in feed.url]
        assert there.folders == {"News"}
        shelf.gone.add("http://feeds.test/none.xml")
        with pytest.raises(PublisherTrouble) as caught:
            await service.follow("http://feeds.test/none.xml", "", "News")
        assert caught.value.fault is Fault.NOT_A_FEED
        assert len(shelf.feeds) == 4
        if able.rename:
            await service.rename(one, "A & B <new>")
            (one,) = [it for it in await service.sections() if it.id == one.id]
            assert one.title == "A & B <new>"
        if able.folders:
            folder = "Neu & gut+50%" if able.new_folders else "Sport & Play"
            await service.move(one, folder)
            (one,) = [it for it in await service.sections() if it.id == one.id]
            assert one.folders == (folder,)
        if able.folders and able.no_folder:
            await service.move(one, "")
            assert there.folders == set()
        await service.unfollow(one)
        await service.unfollow(one)
        assert len(shelf.feeds) == 3

    run(harness, shelf, work)


def test_an_article_that_is_gone_is_no_trouble(harness: Harness, shelf: Shelf) -> None:
    async def work(service: Service, fake: Fake) -> None:
        await listen(service)
        ids = [harness.number(id) for id in (1, 2, 3)]
        del shelf.items[2]
        assert await service.mark(Field.SAVED, True, ids) == frozenset(ids)
        assert shelf.on(Field.SAVED) == {1, 3, 7}

    run(harness, shelf, work)


def test_a_server_that_went_backwards_is_noticed(harness: Harness, shelf: Shelf) -> None:
    async def work(service: Service, fake: Fake) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        backup = shelf.backup()
        for number in range(5):
            shelf.publish(shelf.feeds[1], f"Lost {number}")
        second = await listen(service, first.cursor or "", known)
        assert not second.restored
        shelf.restore(backup)
        for number in range(7):
            shelf.publish(shelf.feeds[2], f"Other {number}")
        third = await listen(service, second.cursor or "", known)
        assert third.restored
        assert set(third.articles) == names(harness, set(shelf.items))
        agrees(harness, shelf, third, set(shelf.items))
        assert not (await listen(service, third.cursor or "", known)).restored

    run(harness, shelf, work)
