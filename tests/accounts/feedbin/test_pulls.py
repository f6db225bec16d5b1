"""Pulling from Feedbin."""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

import pytest

from reader_app.accounts import Arrived, Pull, Service
from reader_app.domain import Bounds, Fault, Field, PublisherTrouble
from tests.accounts.fake import Reply
from tests.accounts.feedbin.harness import run
from tests.accounts.feedbin.server import FeedbinServer
from tests.accounts.harness import listen
from tests.accounts.shelf import NOW, Shelf

__all__: list[str] = []

DAY = 86_400


def test_what_is_unchanged_is_not_sent_again(shelf: Shelf) -> None:
    shelf.mark(Field.READ, True, [1])

    async def work(service: Service, fake: FeedbinServer) -> None:
        known: set[str] = set()
        before = await service.sections()
        first = await listen(service, known=known)
        assert fake.unchanged == 0
        assert await service.sections() == before
        second = await listen(service, first.cursor or "", known)
        assert fake.unchanged == 4  # subscriptions, taggings, what is unread, what is starred
        assert (second.read, second.whole) == ({"1"}, {Field.READ, Field.SAVED})
        shelf.mark(Field.READ, True, [2])
        third = await listen(service, second.cursor or "", known)
        assert third.read == {"1", "2"}
        assert fake.unchanged == 5

    run(shelf, work)


def test_an_unchanged_answer_that_was_not_asked_for_is_trouble(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        fake.fates = [Reply(304)]
        with pytest.raises(PublisherTrouble):
            await service.sections()

    run(shelf, work)


def test_what_has_no_title_and_no_author_comes(shelf: Shelf) -> None:
    for one in shelf.items.values():
        one.title = one.byline = one.html = ""
    shelf.items[2].html = "<p>Text</p>"

    async def work(service: Service, fake: FeedbinServer) -> None:
        heard = await listen(service)
        assert len(heard.articles) == 6
        assert {(one.title, one.byline) for one in heard.articles.values()} == {("", "")}
        assert {one.html for one in heard.articles.values()} == {"A summary", "<p>Text</p>"}

    run(shelf, work)


def test_marks_and_contents_are_asked_for_within_the_servers_numbers() -> None:
    shelf = Shelf()
    shelf.fill(1, 1250)
    for one in shelf.items.values():
        one.crawled -= 400 * DAY * 1_000_000  # all of them come by their ids

    async def work(service: Service, fake: FeedbinServer) -> None:
        heard = await listen(service)
        assert len(heard.articles) == 1250
        assert [*heard.articles][:2] == ["1250", "1249"]
        assert len(await service.mark(Field.READ, True, [*heard.articles, "x"])) == 1251

    fake = run(shelf, work)
    sizes = [len(json.loads(one.body)["unread_entries"]) for one in fake.asked if one.body]
    assert sizes == [1000, 250]
    asked = [dict(one.fields).get("ids") for one in fake.asked if one.path == "/v2/entries.json"]
    assert [len(one.split(",")) for one in asked if one] == [100] * 12 + [50]


def test_the_pages_of_what_is_new_are_turned_here_and_not_where_a_link_leads() -> None:
    shelf = Shelf()
    shelf.fill(1, 1)

    async def work(service: Service, fake: FeedbinServer) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        for _ in range(250):
            shelf.publish(shelf.feeds[1])
        shelf.mark(Field.READ, True, shelf.items)
        second = await listen(service, first.cursor or "", known)
        assert len(second.articles) == 250
        assert {"2", "251"} <= second.read

    fake = run(shelf, work)
    asked = [dict(one.fields).get("page") for one in fake.asked]
    assert [one for one in asked if one] == ["1", "1", "2", "3"]


def test_pages_that_went_meanwhile_end_the_list_and_a_first_page_must_be_there() -> None:
    shelf = Shelf()
    shelf.fill(1, 150)

    async def work(service: Service, fake: FeedbinServer) -> None:
        await service.sections()
        fake.fates = ["ok", Reply(404)]
        assert len((await listen(service)).articles) == 150  # the rest by their ids
        fake.fates = [Reply(404, b"[]")]
        with pytest.raises(PublisherTrouble) as caught:
            await listen(service)
        assert caught.value.fault is Fault.NOT_FOUND
        empty = Reply(200, b"[]", {"Links": '<https://x.test/?page=9>; rel="next"'})
        fake.fates = [empty] * 5
        start = len(fake.asked)
        with suppress(PublisherTrouble):
            await listen(service)
        assert sum("page=2" in one.query for one in fake.asked[start:]) == 0

    run(shelf, work)


def test_of_what_is_new_no_state_is_told_before_the_lists(shelf: Shelf) -> None:
    """An entry that the account has read must not seem unread, nor the other way round."""

    async def unknown(ids: Iterable[str]) -> list[str]:
        return list(ids)

    async def work(service: Service, fake: FeedbinServer) -> None:
        pull = Pull("", Bounds(), NOW, unknown)
        first = await anext(service.pull(pull))
        assert isinstance(first, Arrived)
        assert {(one.read, one.saved) for one in first.articles} == {(None, None)}

    run(shelf, work)


def test_the_time_is_given_back_as_it_came(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        newer = shelf.publish(shelf.feeds[1])  # a microsecond later
        shelf.mark(Field.READ, True, [newer.id])
        again = await listen(service, first.cursor or "", known)
        assert set(again.articles) == {str(newer.id)}

    fake = run(shelf, work)
    times = {dict(one.fields).get("since") for one in fake.asked if "since" in one.query}
    newest = max(one.crawled for one in shelf.items.values() if one.id <= 6) % 1_000_000
    assert any(one and one.endswith(f".{newest:06d}Z") for one in times)


def test_a_content_that_was_changed_comes_again_and_once(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        shelf.items[2].html = "<p>Corrected.</p>"
        fake.updated[2] = shelf.tick()
        fake.updated[99] = shelf.tick()  # not the account's, or never here
        second = await listen(service, first.cursor or "", known)
        assert [one.html for one in second.articles.values()] == ["<p>Corrected.</p>"]
        third = await listen(service, second.cursor or "", known)
        assert third.articles == {}
        shelf.items[2].html = "<p>Corrected again.</p>"
        fourth = await listen(service, third.cursor or "", known)
        assert [one.html for one in fourth.articles.values()] == ["<p>Corrected again.</p>"]

    run(shelf, work)


def test_of_very_much_that_is_unread_the_newest_come_and_all_states_are_told() -> None:
    shelf = Shelf()
    shelf.fill(1, 300)
    for one in shelf.items.values():
        one.crawled -= 400 * DAY * 1_000_000
    shelf.mark(Field.READ, True, [300])

    async def work(service: Service, fake: FeedbinServer) -> None:
        known = {"1", "300"}
        heard = await listen(service, known=known, bounds=Bounds(most=20))
        assert set(heard.articles) == {str(id) for id in range(280, 300)}
        assert heard.read == {"300"}
        assert "1" in heard.unread

    run(shelf, work)


def test_an_article_that_a_server_has_cleared_away_is_no_backup(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        del shelf.items[3]  # the newest of its subscription, but not of all
        assert not (await listen(service, first.cursor or "", known)).restored

    run(shelf, work)


def test_a_backup_is_noticed_before_its_numbers_are_given_again(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        known: set[str] = set()
        backup = shelf.backup()
        for _ in range(3):
            shelf.publish(shelf.feeds[1])
        first = await listen(service, known=known)
        shelf.restore(backup)
        assert (await listen(service, first.cursor or "", known)).restored

    run(shelf, work)


def test_the_end_of_the_newest_subscription_is_no_backup(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        shelf.unfollow(2)
        await service.sections()
        assert not (await listen(service, first.cursor or "", known)).restored

    run(shelf, work)


def test_an_edited_address_is_no_backup(shelf: Shelf) -> None:
    async def work(service: Service, fake: FeedbinServer) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        for id, one in shelf.items.items():
            shelf.items[id] = replace(one, url=one.url + "?new", guid=one.guid + "?new")
        assert not (await listen(service, first.cursor or "", known)).restored

    run(shelf, work)
