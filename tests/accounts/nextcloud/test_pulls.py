"""Pulling from Nextcloud News."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from reader_app.accounts import Arrived, Delta, Listed, Pull, Service, Told
from reader_app.domain import Bounds, Field, PublisherTrouble
from tests.accounts.fake import Reply
from tests.accounts.harness import listen
from tests.accounts.nextcloud.harness import HARNESSES, OLD, Versed, run
from tests.accounts.nextcloud.server import NextcloudServer
from tests.accounts.shelf import NOW, Shelf

__all__: list[str] = []

DAY = 86_400
HOUR = 3600 * 1_000_000  # of a shelf's ticks


async def deltas(service: Service, cursor: str, now: int = NOW) -> list[Delta]:
    """A pull by a library that has everything."""

    async def unknown(ids: Iterable[str]) -> list[str]:
        return []

    return [one async for one in service.pull(Pull(cursor, Bounds(), now, unknown))]


def test_a_refusal_with_status_200_is_no_empty_list(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        await service.sections()
        fake.fates = [Reply(200, b'{"message": "not allowed"}')]
        with pytest.raises(PublisherTrouble):
            await listen(service)

    run(shelf, work)


def test_states_of_what_changed_are_told_and_nothing_else_is_asked_for(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        for id in range(1, 6):
            shelf.items[id].changed -= HOUR
        first = await listen(service)
        shelf.items[6].html = "<p>Corrected.</p>"
        shelf.mark(Field.READ, True, [2])
        shelf.mark(Field.SAVED, True, [4])
        start = len(fake.asked)
        found = await deltas(service, first.cursor or "")
        assert {(one.field, one.value, one.ids) for one in found if isinstance(one, Told)} == {
            (Field.READ, True, frozenset({"2"})),
            (Field.READ, False, frozenset({"4", "6"})),  # 6 is of the last pull's second
            (Field.SAVED, True, frozenset({"4"})),
            (Field.SAVED, False, frozenset({"2", "6"})),
        }
        assert not [one for one in found if isinstance(one, Listed)]
        paths = [one.partition("v1-3/")[2] for one in fake.paths(start)]
        assert paths.count("items/updated") == 1

    run(shelf, work)


def test_a_text_that_was_changed_comes_again_without_a_state_and_once(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        cursor = (await listen(service)).cursor or ""
        for text in ("<p>Corrected.</p>", "<p>Corrected again.</p>"):
            shelf.items[2].html = text
            shelf.items[2].changed = shelf.tick()
            known = {str(id) for id in shelf.items}
            again = await listen(service, cursor, set(known))
            (one,) = again.articles.values()
            assert (one.html, one.read, one.saved) == (text, None, None)
            cursor = again.cursor or ""
            again = await listen(service, cursor, known)
            assert again.articles == {}
            cursor = again.cursor or ""

    run(shelf, work)


def test_what_changed_in_the_second_of_the_last_pull_comes_at_the_next(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        shelf.mark(Field.READ, True, [1])  # a few microseconds later
        again = await listen(service, first.cursor or "", known)
        assert "1" in again.read
        assert not again.whole

    run(shelf, work)


def test_what_is_marked_read_without_a_word_is_noticed_by_the_counts(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        shelf.ticks += HOUR
        for one in shelf.items.values():
            one.changed -= HOUR
        second = await listen(service, first.cursor or "", known)
        assert not second.whole
        fake.mark_all_in_silence()
        third = await listen(service, second.cursor or "", known)
        assert third.read == {str(id) for id in shelf.items}
        assert not (await listen(service, third.cursor or "", known)).whole

    run(shelf, work)


def test_all_is_asked_for_once_in_a_week_and_when_the_clock_was_wrong(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        cursor = (await listen(service)).cursor or ""
        for now, lists in ((NOW + 6 * DAY, 0), (NOW + 8 * DAY, 2), (NOW - DAY, 2)):
            found = await deltas(service, cursor, now)
            assert sum(isinstance(one, Listed) for one in found) == lists

    run(shelf, work)


@pytest.mark.parametrize("harness", HARNESSES, ids=str)
def test_more_changes_than_one_answer_can_hold_are_asked_for_in_pages(harness: Versed) -> None:
    shelf = Shelf()
    shelf.fill(1, 1500)

    async def work(service: Service, fake: NextcloudServer) -> None:
        fake.most = 1000
        known: set[str] = set()
        first = await listen(service, known=known)
        assert len(first.articles) == 1500
        shelf.ticks += HOUR
        shelf.mark(Field.READ, True, range(1, 1200))
        new = shelf.publish(shelf.feeds[1])
        again = await listen(service, first.cursor or "", known)
        assert again.read == {str(id) for id in range(1, 1200)}
        assert set(again.articles) == {str(new.id)}

    fake = run(shelf, work, harness)
    sizes = {dict(one.fields).get("batchSize") for one in fake.asked}
    assert "-1" not in sizes


def test_other_trouble_with_what_changed_is_trouble(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        await service.sections()
        fake.fates = ["ok", "ok", "ok", "refused"]
        with pytest.raises(PublisherTrouble) as caught:
            await listen(service, first.cursor or "", known)
        assert caught.value.status == 503
        assert fake.asked[-1].path.endswith("items/updated")

    run(shelf, work)


def test_the_first_pull_stops_where_the_days_end_and_goes_on_with_what_is_unread() -> None:
    shelf = Shelf()
    shelf.fill(1, 2500)
    for one in shelf.items.values():
        age = (2501 - one.id) * 3600  # an hour between each two
        one.published, one.changed = NOW - age, (NOW - age) * 1_000_000
        one.read = one.id > 20

    async def work(service: Service, fake: NextcloudServer) -> None:
        heard = await listen(service, bounds=Bounds(days=30))
        recent = {str(id) for id in range(2501 - 720, 2501)}
        assert set(heard.articles) == recent | {str(id) for id in range(1, 21)}
        assert heard.unread == {str(id) for id in range(1, 21)}
        assert heard.whole == {Field.READ, Field.SAVED}

    asked = [dict(one.fields) for one in run(shelf, work).asked if one.path.endswith("/items")]
    assert [(one["type"], one["getRead"], one["offset"]) for one in asked] == [
        ("3", "true", "0"),
        ("3", "false", "1501"),
        ("2", "true", "0"),
    ]


def test_of_very_much_that_is_unread_the_newest_come() -> None:
    shelf = Shelf()
    shelf.fill(1, 2300)

    async def work(service: Service, fake: NextcloudServer) -> None:
        heard = await listen(service, bounds=Bounds(most=1500))
        assert {str(id) for id in range(801, 2301)} <= set(heard.articles)
        assert heard.whole == {Field.SAVED}
        assert "1" not in heard.articles

    run(shelf, work)


def test_pages_that_begin_with_the_last_item_of_the_one_before_are_no_end() -> None:
    shelf = Shelf()
    shelf.fill(1, 2100)

    async def work(service: Service, fake: NextcloudServer) -> None:
        assert len((await listen(service)).articles) == 2100

    run(shelf, work, OLD)


def test_empty_lists_beside_counts_are_not_whole(shelf: Shelf) -> None:
    shelf.mark(Field.SAVED, True, [1])

    async def work(service: Service, fake: NextcloudServer) -> None:
        await service.sections()
        fake.fates = [Reply(200, b'{"items": []}')] * 2
        heard = await listen(service, known={"1", "2"})
        assert not heard.whole
        assert not (heard.read | heard.unsaved)

    run(shelf, work)


def test_articles_are_handed_over_in_parts() -> None:
    shelf = Shelf()
    shelf.fill(1, 600)

    async def work(service: Service, fake: NextcloudServer) -> None:
        async def unknown(ids: Iterable[str]) -> list[str]:
            return list(ids)

        pull = Pull("", Bounds(), NOW, unknown)
        sizes = [len(it.articles) async for it in service.pull(pull) if isinstance(it, Arrived)]
        assert sizes == [250, 250, 100]

    run(shelf, work)


def test_what_a_filter_of_the_readers_hides_is_no_article(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        fake.hidden = {2}
        assert "2" not in (await listen(service)).articles

    run(shelf, work)


def test_an_article_that_a_server_has_cleared_away_is_no_backup(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        del shelf.items[3]  # the newest of its subscription, but not of all
        assert not (await listen(service, first.cursor or "", known)).restored

    run(shelf, work)


@pytest.mark.parametrize("harness", HARNESSES, ids=str)
def test_a_backup_is_noticed_before_its_numbers_are_given_again(
    shelf: Shelf, harness: Versed
) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        known: set[str] = set()
        backup = shelf.backup()
        for _ in range(3):
            shelf.publish(shelf.feeds[1])
        first = await listen(service, known=known)
        shelf.restore(backup)
        assert (await listen(service, first.cursor or "", known)).restored

    run(shelf, work, harness)


def test_neither_an_ended_subscription_nor_an_edit_is_a_backup(shelf: Shelf) -> None:
    async def work(service: Service, fake: NextcloudServer) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        for id, one in shelf.items.items():
            shelf.items[id] = replace(one, url=one.url + "?new", title="New")
        second = await listen(service, first.cursor or "", known)
        shelf.unfollow(2)
        third = await listen(service, second.cursor or "", known)
        assert [second.restored, third.restored] == [False, False]

    run(shelf, work)
