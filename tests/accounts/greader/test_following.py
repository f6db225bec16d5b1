"""Subscriptions that are changed, in each server's way."""

import pytest

from reader_app.accounts import Service
from reader_app.domain import Fault, PublisherTrouble
from tests.accounts.fake import Reply, values
from tests.accounts.greader.freshrss import FreshRss
from tests.accounts.greader.hosted import BazQux, Inoreader, OldReader, Other
from tests.accounts.greader.miniflux import Miniflux, NewMiniflux
from tests.accounts.greader.server import Google
from tests.accounts.greader.trial import try_it
from tests.accounts.shelf import Shelf

__all__: list[str] = []

URL = "http://feeds.test/new.xml?a=1&b=2"
ALL = [FreshRss, Miniflux, NewMiniflux, BazQux, OldReader, Inoreader, Other]
FIXED: dict[type[Google], str] = {
    BazQux: "bazqux",
    OldReader: "theoldreader",
    Inoreader: "inoreader",
}


def edits(fake: Google) -> list[list[tuple[str, str]]]:
    return [one.form for one in fake.asked if one.path.endswith("/subscription/edit")]


@pytest.mark.parametrize("kind", ALL)
def test_a_subscription_gets_its_title_and_its_folder(kind: type[Google]) -> None:
    async def work(service: Service, fake: Google) -> None:
        one = await service.follow(URL, "My title", "Neu & gut+50%")
        assert (one.url, one.title, one.folders) == (URL, "My title", ("Neu & gut+50%",))
        (feed,) = fake.shelf.feeds.values()
        assert (feed.title, feed.folders) == ("My title", {"Neu & gut+50%"})
        start = len(edits(fake))
        assert await service.follow(URL, "My title", "Neu & gut+50%") == one
        assert edits(fake)[start:] == []

    try_it(kind(Shelf()), work, FIXED.get(kind, "greader"))


@pytest.mark.parametrize("kind", ALL)
def test_what_was_lost_on_the_way_is_done_by_the_second_try(kind: type[Google]) -> None:
    async def work(service: Service, fake: Google) -> None:
        await service.sections()
        for place in range(6):
            fake.fates = [*["ok"] * place, "refused"]
            try:
                await service.follow(URL, "My title", "News")
            except PublisherTrouble:
                continue
        fake.fates = []
        one = await service.follow(URL, "My title", "News")
        assert len(fake.shelf.feeds) == 1
        assert (one.title, one.folders) == ("My title", ("News",))

    try_it(kind(Shelf()), work, FIXED.get(kind, "greader"))


def test_a_server_that_knows_the_feed_by_another_name_gives_what_is_there() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        fake.shelf.follow("https://www.feeds.test/a/", "A", "News")
        start = len(fake.asked)
        one = await service.follow("http://feeds.test/a", "", "")
        assert (one.url, one.title) == ("https://www.feeds.test/a/", "A")
        assert not [path for path in fake.paths(start) if path.endswith("quickadd")]

    try_it(FreshRss(Shelf()), work)


@pytest.mark.parametrize("kind", ALL)
def test_an_address_without_a_feed_is_told_in_the_server_s_words(kind: type[Google]) -> None:
    fake = kind(Shelf(gone={URL}))

    async def work(service: Service, fake: Google) -> None:
        with pytest.raises(PublisherTrouble) as caught:
            await service.follow(URL, "", "News")
        assert caught.value.fault is Fault.NOT_A_FEED
        assert str(caught.value)

    try_it(fake, work, FIXED.get(kind, "greader"))


@pytest.mark.parametrize("kind", [FreshRss, Miniflux])
def test_a_server_s_words_do_not_tell_the_secrets_of_an_address(kind: type[Google]) -> None:
    url = "https://reader:hidden-away@feeds.test/private.xml"

    async def work(service: Service, fake: Google) -> None:
        with pytest.raises(PublisherTrouble) as caught:
            await service.follow(url, "", "News")
        assert caught.value.fault is Fault.NOT_A_FEED
        assert "hidden-away" not in str(caught.value)
        assert caught.value.__cause__ is None

    try_it(kind(Shelf(gone={url})), work)


def test_an_unknown_server_that_has_many_folders_is_left_with_one() -> None:
    fake = Other(Shelf())
    fake.many = True

    async def work(service: Service, fake: Other) -> None:
        feed = fake.shelf.follow(URL, "A", "One", "Two")
        (one,) = await service.sections()
        await service.move(one, "Three")
        assert feed.folders == {"Three"}

    try_it(fake, work)


def test_a_server_in_trouble_is_no_address_without_a_feed() -> None:
    async def work(service: Service, fake: Miniflux) -> None:
        fake.fates = ["ok", "ok", "ok", Reply(500, b"<h1>500</h1>", content_type="text/html")]
        with pytest.raises(PublisherTrouble) as caught:
            await service.follow(URL, "", "News")
        assert caught.value.fault is Fault.SERVER

    try_it(Miniflux(Shelf()), work, "miniflux-greader")


@pytest.mark.parametrize("kind", [BazQux, Inoreader])
def test_a_move_leaves_one_folder_alone(kind: type[Google]) -> None:
    async def work(service: Service, fake: Google) -> None:
        feed = fake.shelf.follow(URL, "A", "One", "Two", "Three")
        (one,) = await service.sections()
        assert set(one.folders) == {"One", "Two", "Three"}
        feed.folders.add("Four")  # another client does so meanwhile
        await service.move(one, "Two")
        assert feed.folders == {"Two"}
        assert all(len(values(form, "r")) <= 1 for form in edits(fake))
        await service.move(one, "")
        assert feed.folders == set()

    try_it(kind(Shelf()), work, FIXED[kind])


@pytest.mark.parametrize("kind", [FreshRss, Miniflux, NewMiniflux, OldReader])
def test_where_one_folder_is_all_only_the_new_one_is_named(kind: type[Google]) -> None:
    async def work(service: Service, fake: Google) -> None:
        feed = fake.shelf.follow(URL, "A", "One")
        (one,) = await service.sections()
        await service.move(one, "Two")
        assert feed.folders == {"Two"}
        (form,) = edits(fake)
        assert values(form, "r") == []
        (one,) = await service.sections()
        await service.move(one, "")
        assert feed.folders == set()

    try_it(kind(Shelf()), work, FIXED.get(kind, "greader"))


@pytest.mark.parametrize("kind", ALL)
def test_what_is_gone_is_no_trouble_but_what_stays_is(kind: type[Google]) -> None:
    async def work(service: Service, fake: Google) -> None:
        fake.shelf.follow(URL, "A", "One")
        (one,) = await service.sections()
        await service.unfollow(one)
        await service.unfollow(one)
        fake.shelf.follow(URL, "A", "One")
        (one,) = await service.sections()
        fake.fates = ["refused"]
        with pytest.raises(PublisherTrouble):
            await service.unfollow(one)

    try_it(kind(Shelf()), work, FIXED.get(kind, "greader"))


def test_a_new_title_is_read_as_it_was_written() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        fake.shelf.follow(URL, "A", "One")
        (one,) = await service.sections()
        for title in ("A & B <c>", "Who? What, where; a/b\\c", "新闻，体育？"):
            await service.rename(one, title)
            (one,) = await service.sections()
            assert one.title == title

    try_it(FreshRss(Shelf()), work)
