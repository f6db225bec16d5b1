"""What only Feedbin does."""

import pytest

from reader_app.accounts import Service
from reader_app.accounts.feedbin import bases
from reader_app.domain import Fault, Field, NotThisService, PublisherTrouble, RemoteSection
from tests.accounts.fake import Reply
from tests.accounts.feedbin.harness import run
from tests.accounts.feedbin.server import FeedbinServer
from tests.accounts.shelf import Shelf

__all__: list[str] = []

DAY = 86_400


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("https://feedbin.com", "https://api.feedbin.com"),
        ("https://www.feedbin.com/", "https://api.feedbin.com"),
        ("https://api.feedbin.com/v2/", "https://api.feedbin.com"),
        ("https://feeds.test/api/v2", "https://feeds.test/api"),
    ],
)
def test_the_interface_is_found(typed: str, base: str) -> None:
    assert bases(typed) == [base]


def test_who_takes_any_password_with_a_page_is_not_this_service(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        page = Reply(200, b"<html>", content_type="text/html")
        fake.fates = [page, page]
        with pytest.raises(NotThisService):
            await service.greet()

    run(shelf, work)


def test_a_folder_more_is_seen_and_a_move_leaves_one_alone(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        shelf.feeds[1].folders = {"News", "Daily", "Long"}
        one = next(it for it in await service.sections() if it.id == "1")
        assert one.folders == ("Daily", "Long", "News")
        await service.move(one, "Daily")
        assert shelf.feeds[1].folders == {"Daily"}
        await service.move(one, "Daily")
        assert shelf.feeds[1].folders == {"Daily"}
        assert shelf.feeds[2].folders == {"Sport"}

    run(shelf, work)


def test_of_several_feeds_of_a_site_the_first_is_taken(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        fake.sites["http://blog.test/"] = ["http://blog.test/a.xml", "http://blog.test/b.xml"]
        one = await service.follow("http://blog.test/", "Blog", "")
        assert (one.url, one.title, one.folders) == ("http://blog.test/a.xml", "Blog", ())
        fake.sites["http://none.test/"] = []
        with pytest.raises(PublisherTrouble) as caught:
            await service.follow("http://none.test/", "", "")
        assert caught.value.fault is Fault.NOT_A_FEED

    run(shelf, work)


def test_a_subscription_that_is_there_keeps_its_title_and_its_folders(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        one = await service.follow(shelf.feeds[1].url, "Another", "Sport")
        assert one == next(it for it in await service.sections() if it.id == "1")
        assert (one.title, one.folders) == ("Paper 0", ("News",))

    run(shelf, work)


def test_a_subscription_whose_folder_was_lost_gets_it_at_the_next_try(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        fake.fates = ["ok", "ok", "refused"]
        with pytest.raises(PublisherTrouble):
            await service.follow("http://new.test/feed.xml", "", "News")
        one = await service.follow("http://new.test/feed.xml", "", "News")
        assert one.folders == ("News",)
        assert shelf.feeds[3].folders == {"News"}

    run(shelf, work)


def test_a_subscription_that_is_not_the_accounts_is_no_trouble_to_end(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        one = (await service.sections())[0]
        shelf.unfollow(1)
        await service.unfollow(one)
        with pytest.raises(PublisherTrouble) as caught:
            await service.rename(RemoteSection("77", "", ""), "Title")
        assert caught.value.fault is Fault.NOT_FOUND

    run(shelf, work)


def test_writes_say_that_they_are_json(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        await service.mark(Field.READ, True, ["1"])
        one = await service.follow("http://new.test/feed.xml", "New", "News")
        await service.rename(one, "Newer")
        await service.move(one, "Sport")

    written = [one for one in run(shelf, work).asked if one.body]
    assert len(written) == 6
    kinds = {one.headers["content-type"] for one in written}
    assert kinds == {"application/json; charset=utf-8"}


def test_subscriptions_that_are_missing_beside_their_folders_are_trouble(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        fake.fates = [Reply(200, b"[]")]
        with pytest.raises(PublisherTrouble) as caught:
            await service.sections()
        assert caught.value.fault is Fault.MALFORMED

    run(shelf, work)


def test_a_page_is_no_answer_to_a_mark(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        for reply in ("page", Reply(200, b"{}"), Reply(200)):
            fake.fates = [reply]
            with pytest.raises(PublisherTrouble) as caught:
                await service.mark(Field.READ, True, ["1"])
            assert caught.value.fault is Fault.MALFORMED

    run(shelf, work)
