"""What only Miniflux does."""

import asyncio

import pytest

from reader_app.accounts import Service, prove
from reader_app.accounts.miniflux import bases
from reader_app.domain import (
    AccountKind,
    AccountSecret,
    Fault,
    Field,
    NewAccount,
    NotThisService,
    PublisherTrouble,
)
from tests.accounts.fake import Asked, Reply
from tests.accounts.harness import client
from tests.accounts.miniflux.harness import HARNESSES, MIDDLE, OLD, Aged, run
from tests.accounts.miniflux.server import TOKEN, MinifluxServer
from tests.accounts.shelf import Shelf

__all__: list[str] = []

DAY = 86_400


def toggles(fake: MinifluxServer) -> int:
    return sum(one.path.endswith("/bookmark") for one in fake.asked)


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("https://m.test", "https://m.test"),
        ("https://m.test/", "https://m.test"),
        ("https://m.test/v1", "https://m.test"),
        ("https://m.test/v1/", "https://m.test"),
        ("https://m.test/reader/v1", "https://m.test/reader"),
        ("https://m.test/v1reader", "https://m.test/v1reader"),
    ],
)
def test_the_root_is_found(typed: str, base: str) -> None:
    assert bases(typed) == [base]


@pytest.mark.parametrize("harness", HARNESSES, ids=str)
def test_without_a_name_the_secret_is_a_token(shelf: Shelf, harness: Aged) -> None:
    with harness.fake(shelf) as fake:

        async def perform() -> None:
            async with client(fake) as line:
                new = NewAccount(AccountKind.MINIFLUX, fake.url + "/v1/", "", service="miniflux")
                proof = await prove(new, AccountSecret(TOKEN), line.call)
                assert proof.version == ("" if harness is OLD else harness.version)
                assert (proof.server, proof.sections) == (fake.url, 2)

        asyncio.run(perform())
        assert all("authorization" not in one.headers for one in fake.asked)


def test_a_server_that_answers_with_other_json_is_not_this_service(shelf: Shelf) -> None:
    async def work(service: Service, fake: MinifluxServer) -> None:
        for reply in (Reply(200, b"[]"), Reply(200, b'{"version": 3}'), Reply(410), Reply(405)):
            fake.fates = [reply]
            with pytest.raises(NotThisService):
                await service.greet()

    run(shelf, work)


@pytest.mark.parametrize("harness", [MIDDLE, OLD], ids=str)
@pytest.mark.parametrize("value", [True, False])
def test_a_star_whose_answer_is_lost_is_looked_at_and_not_turned_again(
    shelf: Shelf, harness: Aged, value: bool
) -> None:
    shelf.mark(Field.SAVED, not value, [3])

    async def work(service: Service, fake: MinifluxServer) -> None:
        await service.greet()
        fake.fates = ["ok", "lost"]
        assert await service.mark(Field.SAVED, value, ["3"]) == {"3"}
        assert shelf.items[3].saved is value

    assert toggles(run(shelf, work, harness)) == 1


@pytest.mark.parametrize("harness", [MIDDLE, OLD], ids=str)
def test_a_star_that_did_not_arrive_waits_for_another_time(shelf: Shelf, harness: Aged) -> None:
    async def work(service: Service, fake: MinifluxServer) -> None:
        await service.greet()
        for fate in ("cut", "refused"):
            fake.fates = ["ok", fate]
            with pytest.raises(PublisherTrouble):
                await service.mark(Field.SAVED, True, ["3"])
        fake.fates = ["ok", "ok", "ok", "ok", "cut"]
        assert await service.mark(Field.SAVED, True, ["3", "4"]) == {"3"}
        assert shelf.on(Field.SAVED) == {3}

    assert toggles(run(shelf, work, harness)) == 4


@pytest.mark.parametrize("harness", [MIDDLE, OLD], ids=str)
@pytest.mark.parametrize("times", [1, 9])
def test_a_star_that_another_client_turns_at_the_same_moment_is_turned_again(
    shelf: Shelf, harness: Aged, times: int
) -> None:
    async def work(service: Service, fake: MinifluxServer) -> None:
        await service.greet()
        left, answer = times, fake.answer

        def answering(asked: Asked) -> Reply:
            nonlocal left
            if asked.path.endswith("/bookmark") and left:
                left -= 1
                answer(asked)  # theirs, before ours
            return answer(asked)

        fake.answer = answering  # type: ignore[method-assign]
        if times == 1:
            assert await service.mark(Field.SAVED, True, ["3"]) == {"3"}
            assert shelf.on(Field.SAVED) == {3}
        else:
            with pytest.raises(PublisherTrouble):
                await service.mark(Field.SAVED, True, ["3"])

    run(shelf, work, harness)


@pytest.mark.parametrize("harness", [MIDDLE, OLD], ids=str)
def test_a_star_that_is_right_is_not_turned(shelf: Shelf, harness: Aged) -> None:
    shelf.mark(Field.SAVED, True, [3])

    async def work(service: Service, fake: MinifluxServer) -> None:
        ids = ["3", "99"]  # and one that is gone
        assert await service.mark(Field.SAVED, True, ids) == frozenset(ids)
        assert await service.mark(Field.SAVED, True, ids) == frozenset(ids)

    assert toggles(run(shelf, work, harness)) == 0


def test_from_2_3_2_stars_are_set_in_one_request(shelf: Shelf) -> None:
    async def work(service: Service, fake: MinifluxServer) -> None:
        await service.greet()
        start = len(fake.asked)
        assert len(await service.mark(Field.SAVED, True, [str(id) for id in shelf.items])) == 6
        assert len(fake.asked) - start == 1
        assert shelf.on(Field.SAVED) == set(shelf.items)

    assert toggles(run(shelf, work)) == 0


@pytest.mark.parametrize("harness", HARNESSES, ids=str)
def test_marks_of_which_nothing_is_left_are_done(shelf: Shelf, harness: Aged) -> None:
    """Older servers answer 500 where not one of the entries is there."""

    async def work(service: Service, fake: MinifluxServer) -> None:
        assert await service.mark(Field.READ, True, ["98", "99"]) == {"98", "99"}
        fake.fates = [Reply(500, b"{}")]
        with pytest.raises(PublisherTrouble) as caught:
            await service.mark(Field.READ, True, ["98", "1"])
        assert caught.value.fault is Fault.SERVER
        assert await service.mark(Field.READ, True, ["tag:x", ""]) == {"tag:x", ""}

    run(shelf, work, harness)


@pytest.mark.parametrize("harness", HARNESSES, ids=str)
def test_a_subscription_that_is_there_is_found_behind_a_redirect(
    shelf: Shelf, harness: Aged
) -> None:
    async def work(service: Service, fake: MinifluxServer) -> None:
        one = await service.follow("http://feeds.test/1/feed.xml?utm=mail", "", "News")
        assert one.id == "2"
        new = await service.follow("http://feeds.test/9/feed.xml", "Nine", "")
        assert (new.title, new.folders) == ("Nine", ("All",))

    run(shelf, work, harness)
