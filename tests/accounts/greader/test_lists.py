"""Lists of ids: page by page, whole or not, and how far back."""

import pytest

from reader_app.accounts import Service
from reader_app.domain import Bounds, Fault, Field, PublisherTrouble
from tests.accounts.fake import Reply, values
from tests.accounts.greader.freshrss import FreshRss
from tests.accounts.greader.hosted import BazQux, Inoreader, OldReader, Other
from tests.accounts.greader.miniflux import Miniflux, NewMiniflux
from tests.accounts.greader.server import Google
from tests.accounts.greader.trial import deltas, listed, lists, pull_of, reached, shelf_of, try_it
from tests.accounts.harness import listen
from tests.accounts.shelf import NOW

__all__: list[str] = []

DAY = 86_400


# -- lists


@pytest.mark.parametrize(("there", "whole"), [(24, True), (25, True), (26, False), (60, False)])
@pytest.mark.parametrize("kind", [FreshRss, NewMiniflux, BazQux, Other])
def test_beyond_the_bound_nothing_is_said(kind: type[Google], there: int, whole: bool) -> None:
    shelf = shelf_of(there)
    shelf.mark(Field.SAVED, True, list(shelf.items))
    fake = kind(shelf)
    fake.ids_at_once = 7

    async def work(service: Service, fake: Google) -> None:
        said = await deltas(service, pull_of(bounds=Bounds(most=25)))
        for field in (Field.READ, Field.SAVED):
            one = listed(said, field)
            assert one.whole is whole
            wanted = sorted(fake.shelf.items, reverse=True)[:25]
            if kind is not BazQux:
                assert {fake.short(id) for id in wanted} <= one.ids

    try_it(fake, work)


@pytest.mark.parametrize("kind", [FreshRss, Miniflux, NewMiniflux, BazQux, OldReader, Other])
@pytest.mark.parametrize("there", [13, 14, 15])
def test_many_pages_are_one_list(kind: type[Google], there: int) -> None:
    fake = kind(shelf_of(there))
    fake.ids_at_once = 7

    async def work(service: Service, fake: Google) -> None:
        one = listed(await deltas(service, pull_of()), Field.READ)
        assert one.whole
        assert one.ids == {fake.short(id) for id in fake.shelf.items}

    try_it(fake, work)


def test_a_list_that_moves_between_its_pages_is_read_again() -> None:
    """Miniflux counts places: what is read on page one moves page two."""
    fake = NewMiniflux(shelf_of(30))
    fake.ids_at_once = 10
    fake.moving = [(Field.READ, True, [28, 27])]

    async def work(service: Service, fake: NewMiniflux) -> None:
        one = listed(await deltas(service, pull_of()), Field.READ)
        assert one.whole
        assert one.ids == {str(id) for id in range(1, 31)} - {"27", "28"}
        assert lists(fake)[:6] == ["", "9", "", "9", "18", ""]

    try_it(fake, work)


def test_of_a_list_that_never_stands_still_nothing_follows_from_absence() -> None:
    fake = NewMiniflux(shelf_of(30))
    fake.ids_at_once = 10
    fake.moving = [(Field.READ, True, [id]) for id in range(30, 20, -1)]

    async def work(service: Service, fake: NewMiniflux) -> None:
        assert not listed(await deltas(service, pull_of()), Field.READ).whole

    try_it(fake, work)


def test_a_list_without_an_end_is_trouble() -> None:
    async def work(service: Service, fake: Other) -> None:
        await service.sections()
        fake.fates = [Reply(200, b'{"itemRefs":[{"id":"1"}],"continuation":"x"}')] * 4
        with pytest.raises(PublisherTrouble) as caught:
            await deltas(service, pull_of())
        assert caught.value.fault is Fault.MALFORMED

    try_it(Other(shelf_of(3)), work)


def test_the_read_are_never_asked_for_where_that_is_not_understood() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        await deltas(service, pull_of())
        streams = {"".join(values(one, "s")).rpartition("/")[2] for one in fake.seen}
        assert streams == {"reading-list", "starred"}
        assert all("ot" not in dict(one) for one in fake.seen if "xt" in dict(one))

    try_it(FreshRss(shelf_of(3)), work)


# -- history


@pytest.mark.parametrize("kind", [FreshRss, BazQux, OldReader, Inoreader])
def test_what_came_and_was_read_elsewhere_arrives(kind: type[Google]) -> None:
    async def work(service: Service, fake: Google) -> None:
        known: set[str] = set()
        first = await listen(service, known=known)
        new = fake.shelf.publish(fake.shelf.feeds[1], "Read elsewhere", ago=90 * DAY)
        fake.shelf.mark(Field.READ, True, [new.id])
        again = await listen(service, first.cursor or "", known)
        assert set(again.articles) == {fake.short(new.id)}
        assert again.read >= {fake.short(new.id)}

    fixed = "inoreader" if kind is Inoreader else "bazqux" if kind is BazQux else "theoldreader"
    try_it(kind(shelf_of(5)), work, "freshrss" if kind is FreshRss else fixed)


def test_history_is_asked_for_from_the_last_pull_on() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        first = await deltas(service, pull_of())
        assert dict(fake.seen[-1])["ot"] == str(NOW - 31 * DAY)
        cursor = reached(first)
        await deltas(service, pull_of(cursor))
        assert dict(fake.seen[-1])["ot"] == str(NOW - DAY)
        await deltas(service, pull_of(cursor, bounds=Bounds(days=400)))
        assert dict(fake.seen[-1])["ot"] == str(NOW - 401 * DAY)
        await deltas(service, pull_of(cursor, bounds=Bounds(days=None)))
        assert "ot" not in dict(fake.seen[-1])

    try_it(FreshRss(shelf_of(5)), work)


def test_a_server_that_goes_by_the_articles_dates_is_asked_until_all_is_known() -> None:
    shelf = shelf_of(40)
    shelf.mark(Field.READ, True, list(shelf.items))
    fake = NewMiniflux(shelf)
    fake.ids_at_once = 10

    async def work(service: Service, fake: NewMiniflux) -> None:
        known: set[str] = set()
        first = await listen(service, known=known, bounds=Bounds(days=None))
        assert len(first.articles) == 40
        start = len(fake.seen)
        await listen(service, first.cursor or "", known, Bounds(days=None))
        assert len(fake.seen) - start == 3

    try_it(fake, work)
