"""Pulling from Miniflux."""

import asyncio
from collections.abc import Coroutine, Iterable

import pytest

from reader_app.accounts import Arrived, Delta, Listed, Pull, Service
from reader_app.domain import Bounds, Field
from tests.accounts.harness import listen
from tests.accounts.miniflux.harness import HARNESSES, MIDDLE, OLD, Aged, run
from tests.accounts.miniflux.server import MinifluxServer
from tests.accounts.shelf import NOW, Shelf

__all__: list[str] = []

DAY = 86_400


@pytest.mark.parametrize("harness", HARNESSES, ids=str)
def test_what_has_no_content_any_more_is_no_article(shelf: Shelf, harness: Aged) -> None:
    shelf.mark(Field.SAVED, True, [2])

    async def work(service: Service, fake: MinifluxServer) -> None:
        fake.removed = {2, 3}
        heard = await listen(service)
        assert set(heard.articles) == {"1", "4", "5", "6"}
        known = {"2"}
        again = await listen(service, heard.cursor or "", known)
        assert not again.restored

    run(shelf, work, harness)


@pytest.mark.parametrize("harness", HARNESSES, ids=str)
def test_of_very_much_that_is_unread_the_newest_come(harness: Aged) -> None:
    shelf = Shelf()
    shelf.fill(1, 300)

    async def work(service: Service, fake: MinifluxServer) -> None:
        heard = await listen(service, bounds=Bounds(most=260))
        assert {str(id) for id in range(41, 301)} <= set(heard.articles)
        assert heard.whole == {Field.SAVED}
        assert len(heard.unread) >= 260
        assert "1" not in heard.read

    run(shelf, work, harness)


@pytest.mark.parametrize("harness", HARNESSES, ids=str)
def test_a_list_that_just_fits_is_whole(harness: Aged) -> None:
    shelf = Shelf()
    shelf.fill(1, 260)

    async def work(service: Service, fake: MinifluxServer) -> None:
        heard = await listen(service, bounds=Bounds(most=260))
        assert heard.whole == {Field.READ, Field.SAVED}
        assert len(heard.articles) == 260

    run(shelf, work, harness)


def lists(service: Service, cursor: str = "") -> Coroutine[None, None, dict[Field, Listed]]:
    async def unknown(ids: Iterable[str]) -> list[str]:
        return []

    async def perform() -> dict[Field, Listed]:
        pull = Pull(cursor, Bounds(), NOW, unknown)
        deltas: list[Delta] = [one async for one in service.pull(pull)]
        return {one.field: one for one in deltas if isinstance(one, Listed)}

    return perform()


def test_a_list_of_ids_that_moves_between_pages_is_asked_for_anew() -> None:
    shelf = Shelf()
    shelf.fill(1, 40)

    async def work(service: Service, fake: MinifluxServer) -> None:
        fake.most_ids = 15
        changes = iter([[40, 39], [38]])

        def moved() -> None:
            for id in next(changes, []):
                shelf.mark(Field.READ, True, [id])

        fake.moved = moved
        listed = (await lists(service))[Field.READ]
        assert listed.whole
        assert listed.ids == {str(id) for id in range(1, 38)}

    run(shelf, work)


def test_a_list_of_ids_that_never_stands_still_says_nothing_of_an_absence() -> None:
    shelf = Shelf()
    shelf.fill(1, 60)

    async def work(service: Service, fake: MinifluxServer) -> None:
        fake.most_ids = 15
        changes = iter(range(60, 0, -1))
        fake.moved = lambda: shelf.mark(Field.READ, True, [next(changes)])
        assert not (await lists(service))[Field.READ].whole

    run(shelf, work)


def test_only_the_gaps_of_a_list_are_fetched() -> None:
    shelf = Shelf()
    shelf.fill(1, 400)

    async def work(service: Service, fake: MinifluxServer) -> None:
        known = {str(id) for id in range(1, 401)}
        first = await listen(service, known=known)
        start = len(fake.asked)
        known -= {"399", "397", "20"}
        again = await listen(service, first.cursor or "", known)
        assert set(again.articles) == {"399", "397", "20"}
        asked = [dict(one.fields) for one in fake.asked[start:] if one.path == "/v1/entries"]
        sizes = [int(one["limit"]) for one in asked if "before_entry_id" in one]
        assert sizes == [3, 1]

    run(shelf, work)


def test_a_state_that_changes_while_the_articles_are_fetched_is_the_newer_one(
    shelf: Shelf,
) -> None:
    async def work(service: Service, fake: MinifluxServer) -> None:
        asked = 0

        def moved() -> None:
            nonlocal asked
            asked += 1
            if asked == 2:  # both lists have been given
                shelf.mark(Field.SAVED, True, [5])

        fake.moved = moved
        heard = await listen(service)
        assert "5" in heard.saved

    run(shelf, work)


def test_an_old_server_is_not_asked_what_changed(shelf: Shelf) -> None:
    async def work(service: Service, fake: MinifluxServer) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        await listen(service, first.cursor or "", known)

    fake = run(shelf, work, OLD)
    names = {name for one in fake.asked for name, _ in one.fields}
    assert names == {
        *("order", "direction", "limit", "status", "starred", "after", "after_entry_id")
    }
    assert not any(one.path.endswith("/ids") for one in fake.asked)


def test_between_the_ages_only_what_changed_is_asked_for_and_all_once_in_a_week() -> None:
    shelf = Shelf()
    shelf.fill(1, 5)

    async def work(service: Service, fake: MinifluxServer) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        shelf.ticks += 3600 * 1_000_000
        shelf.mark(Field.READ, True, [2])
        shelf.mark(Field.SAVED, True, [4])
        start = len(fake.asked)
        again = await listen(service, first.cursor or "", known)
        assert (again.read, again.saved) == ({"2"}, {"4"})
        assert not again.whole
        entries = [dict(one.fields) for one in fake.asked[start:] if one.path == "/v1/entries"]
        assert [one["changed_after"] for one in entries] == [str(NOW - 60)]

        async def unknown(ids: Iterable[str]) -> list[str]:
            return []

        pull = Pull(again.cursor or "", Bounds(), NOW + 8 * DAY, unknown)
        deltas = [one async for one in service.pull(pull)]
        assert {one.field for one in deltas if isinstance(one, Listed)} == {
            Field.READ,
            Field.SAVED,
        }

    run(shelf, work, MIDDLE)


@pytest.mark.parametrize("harness", HARNESSES, ids=str)
def test_the_newest_texts_are_looked_at_again_once_in_a_day(shelf: Shelf, harness: Aged) -> None:
    async def work(service: Service, fake: MinifluxServer) -> None:
        first = await listen(service)
        shelf.items[2].html = "<p>Corrected.</p>"

        async def unknown(ids: Iterable[str]) -> list[str]:
            return [id for id in ids if id == "5"]

        for later, texts in ((DAY - 1, []), (DAY, ["<p>Corrected.</p>"])):
            pull = Pull(first.cursor or "", Bounds(), NOW + later, unknown)
            deltas = [one async for one in service.pull(pull) if isinstance(one, Arrived)]
            known = [one for it in deltas for one in it.articles if one.id != "5"]
            assert [one.html for one in known if one.id == "2"] == texts
            assert {(one.read, one.saved) for one in known} <= {(None, None)}

    run(shelf, work, harness)


@pytest.mark.parametrize("harness", HARNESSES, ids=str)
def test_the_end_of_the_newest_subscription_is_no_backup(shelf: Shelf, harness: Aged) -> None:
    """Its articles, the highest ids among them, are gone."""

    async def work(service: Service, fake: MinifluxServer) -> None:
        known: set[str] = set()
        await service.sections()
        first = await listen(service, known=known)
        shelf.unfollow(2)
        await service.sections()
        again = await listen(service, first.cursor or "", known)
        assert not again.restored
        assert not (await listen(service, again.cursor or "", known)).restored

    run(shelf, work, harness)


@pytest.mark.parametrize("harness", HARNESSES, ids=str)
def test_an_article_that_a_server_has_cleared_away_is_no_backup(
    shelf: Shelf, harness: Aged
) -> None:
    async def work(service: Service, fake: MinifluxServer) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        del shelf.items[3]  # the newest of its subscription, but not of all
        assert not (await listen(service, first.cursor or "", known)).restored

    run(shelf, work, harness)


@pytest.mark.parametrize("harness", HARNESSES, ids=str)
def test_a_backup_is_noticed_before_its_numbers_are_given_again(
    shelf: Shelf, harness: Aged
) -> None:
    async def work(service: Service, fake: MinifluxServer) -> None:
        known: set[str] = set()
        backup = shelf.backup()
        for _ in range(3):
            shelf.publish(shelf.feeds[1])
        first = await listen(service, known=known)
        shelf.restore(backup)
        assert (await listen(service, first.cursor or "", known)).restored

    run(shelf, work, harness)


def test_the_first_articles_are_there_before_the_last_are_asked_for() -> None:
    shelf = Shelf()
    shelf.fill(1, 1300)

    async def work(service: Service, fake: MinifluxServer) -> None:
        async def unknown(ids: Iterable[str]) -> list[str]:
            return list(ids)

        pulling = service.pull(Pull("", Bounds(), NOW, unknown))
        first = await anext(pulling)
        assert isinstance(first, Arrived)
        assert [one.id for one in first.articles] == [str(id) for id in range(1300, 1050, -1)]
        assert sum(one.path == "/v1/entries" for one in fake.asked) <= 2
        await pulling.aclose()  # type: ignore[attr-defined]
        assert len(asyncio.all_tasks()) == 1

    run(shelf, work)


@pytest.mark.parametrize("harness", HARNESSES, ids=str)
def test_many_entries_need_few_requests_when_nothing_is_new(harness: Aged) -> None:
    shelf = Shelf()
    shelf.fill(12, 100)
    shelf.mark(Field.READ, True, range(1, 101))

    async def work(service: Service, fake: MinifluxServer) -> None:
        known = {str(id) for id in shelf.items}
        first = await listen(service, known=known)
        start = len(fake.asked)
        await service.sections()
        await listen(service, first.cursor or "", known)
        assert len(fake.asked) - start <= 10

    run(shelf, work, harness)
