"""What only Nextcloud News does."""

import asyncio
import json

import pytest

from reader_app.accounts import Service, prove
from reader_app.accounts.nextcloud import bases
from reader_app.accounts.nextcloud.wire import items_of
from reader_app.domain import ApiOff, Fault, Field, NotThisService, PublisherTrouble, SignInRefused
from tests.accounts.fake import Reply
from tests.accounts.harness import client
from tests.accounts.nextcloud.harness import NEW, OLD, run
from tests.accounts.nextcloud.server import NextcloudServer
from tests.accounts.shelf import Shelf

__all__: list[str] = []

DAY = 86_400
HOUR = 3600 * 1_000_000  # of a shelf's ticks


@pytest.mark.parametrize(
    ("typed", "root"),
    [
        ("https://c.test", "https://c.test"),
        ("https://c.test/index.php/apps/news/api/v1-3/", "https://c.test"),
        ("https://c.test/apps/news/", "https://c.test"),
        ("https://c.test/index.php", "https://c.test"),
        ("https://c.test/cloud/index.php/apps/news", "https://c.test/cloud"),
        ("https://c.test/apps/newsletter", "https://c.test/apps/newsletter"),
    ],
)
def test_the_root_of_the_cloud_is_found(typed: str, root: str) -> None:
    assert bases(typed)[0] == root


def test_a_cloud_in_its_usual_folder_is_found() -> None:
    assert bases("https://c.test") == ["https://c.test", "https://c.test/nextcloud"]
    assert bases("https://c.test/cloud") == ["https://c.test/cloud"]


def test_a_cloud_without_the_app_is_told_from_no_cloud(shelf: Shelf) -> None:
    with NEW.fake(shelf) as fake:
        assert isinstance(fake, NextcloudServer)
        fake.versions = ()

        async def perform() -> None:
            async with client(fake) as line:
                with pytest.raises(ApiOff):
                    await prove(NEW.new(fake.url), NEW.secret, line.call)
                fake.fates = [Reply(412)]
                with pytest.raises(ApiOff):
                    await prove(NEW.new(fake.url), NEW.secret, line.call)
                fake.fates = [Reply(404)] * 9
                with pytest.raises(NotThisService):
                    await prove(NEW.new(fake.url), NEW.secret, line.call)
                fake.fates = [Reply(200, b"<html>"), Reply(401)] * 2
                with pytest.raises(NotThisService):
                    await prove(NEW.new(fake.url), NEW.secret, line.call)

        asyncio.run(perform())


def test_without_the_newer_version_the_older_one_is_spoken(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        one = (await service.sections())[0]
        await service.mark(Field.READ, True, ["1", "2"])
        await service.mark(Field.SAVED, True, ["6", "2", "99"])
        await service.move(one, "")
        await service.rename(one, "Title")
        assert (shelf.on(Field.READ), shelf.on(Field.SAVED)) == ({1, 2}, {2, 6})
        assert (shelf.feeds[1].folders, shelf.feeds[1].title) == (set(), "Title")
        await service.move(one, "Sport")
        assert shelf.feeds[1].folders == {"Sport"}

    fake = run(shelf, work, OLD)
    assert {one.method for one in fake.asked if one.body} == {"PUT"}


def test_the_newer_version_takes_what_it_has_calls_for(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        await service.mark(Field.READ, True, ["1"])
        await service.mark(Field.SAVED, False, ["1"])

    written = [one for one in run(shelf, work).asked if one.body]
    assert [one.path.partition("v1-3/")[2] for one in written] == [
        "items/read/multiple",
        "items/unstar/multiple",
    ]
    assert [json.loads(one.body) for one in written] == [{"itemIds": [1]}] * 2
    assert {one.method for one in written} == {"POST"}


def test_a_page_is_no_answer_to_a_mark(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        await service.greet()
        for reply in ("page", Reply(200, b'{"message": "no"}')):
            fake.fates = [reply]
            with pytest.raises(PublisherTrouble) as caught:
                await service.mark(Field.READ, True, ["1"])
            assert caught.value.fault is Fault.MALFORMED
        for body in (b"", b"null", b"[]", b"{}"):
            fake.fates = [Reply(200, body)]
            assert await service.mark(Field.READ, True, ["1"]) == {"1"}

    run(shelf, work)


@pytest.mark.parametrize("status", [404, 422])
def test_an_address_without_a_feed_is_told_in_both_ways(shelf: Shelf, status: int) -> None:
    shelf.gone.add("http://none.test/feed.xml")

    async def work(service: Service, fake: NextcloudServer) -> None:
        fake.unreadable = status
        with pytest.raises(PublisherTrouble) as caught:
            await service.follow("http://none.test/feed.xml", "", "News")
        assert caught.value.fault is Fault.NOT_A_FEED

    run(shelf, work)


def test_a_subscription_that_is_there_is_found(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        one = await service.follow(shelf.feeds[2].url, "Other", "News")
        assert (one.id, one.title, one.folders) == ("2", "Paper 1", ("Sport",))
        fake.fates = ["ok", Reply(409, b'{"message": "exists"}')]
        assert (await service.follow(shelf.feeds[2].site, "", "News")).id == "2"
        fake.fates = ["ok", Reply(409, b'{"message": "exists"}')]
        with pytest.raises(PublisherTrouble):
            await service.follow("http://unheard.of/feed.xml", "", "News")

    run(shelf, work)


def test_a_folder_that_another_client_made_meanwhile_is_taken(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        one = (await service.sections())[0]
        shelf.folders.add("Fresh")
        fake.fates = [Reply(200, b'{"folders": []}')]
        await service.move(one, "Fresh")
        assert shelf.feeds[1].folders == {"Fresh"}

    run(shelf, work)


def test_folders_are_never_deleted(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        for one in await service.sections():
            await service.move(one, "Elsewhere")
            await service.unfollow(one)

    fake = run(shelf, work)
    assert not [one for one in fake.asked if one.method == "DELETE" and "folders" in one.path]
    assert shelf.folders == {"News", "Sport", "Elsewhere"}


def test_times_are_read_in_every_form_that_versions_had() -> None:
    one = {"id": 1, "feedId": 2, "unread": True, "starred": False, "guidHash": "x"}
    for said, seconds in ((7, 7), ("7", 7), ("1790000000123456", 1_790_000_000), (None, 0)):
        (item,) = items_of({"items": [{**one, "lastModified": said, "pubDate": None}]})
        assert (item.modified, item.article.published) == (seconds, None)


def test_a_password_that_is_refused_is_said_by_whichever_request(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        await service.sections()
        fake.fates = [Reply(401, b'{"message": "no"}')]
        with pytest.raises(SignInRefused):
            await service.mark(Field.READ, True, ["1"])

    run(shelf, work)
