"""States that are sent: whole, once, and to the articles that were meant."""

from collections.abc import Sequence
from urllib.parse import urlencode

import pytest

from reader_app.accounts import Service
from reader_app.domain import Fault, Field, PublisherTrouble
from tests.accounts.fake import Asked, Reply, values
from tests.accounts.greader.freshrss import FreshRss
from tests.accounts.greader.hosted import BazQux, Inoreader, OldReader, Other
from tests.accounts.greader.miniflux import Miniflux, NewMiniflux
from tests.accounts.greader.server import LONG, Google
from tests.accounts.greader.trial import shelf_of, try_it

__all__: list[str] = []

READ = "user/-/state/com.google/read"
ALL = [FreshRss, Miniflux, NewMiniflux, BazQux, OldReader, Inoreader, Other]


def edits(fake: Google) -> list[list[tuple[str, str]]]:
    return [one.form for one in fake.asked if one.path.endswith("/edit-tag")]


def posted(fake: Google, form: Sequence[tuple[str, str]]) -> Reply:
    """What a careless client would send."""
    headers = {"authorization": f"GoogleLogin auth={fake.USER}/{fake.hash()}"}  # type: ignore[attr-defined]
    path = fake.base + "/reader/api/0/edit-tag"
    return fake.answer(Asked("POST", path, "", headers, urlencode(form).encode()))


def test_the_fake_drops_what_php_drops() -> None:
    fake = FreshRss(shelf_of(1100))
    ids = [("i", fake.long(id)) for id in fake.shelf.items]
    assert posted(fake, [*ids, ("a", READ)]).body == b"OK"
    assert fake.shelf.on(Field.READ) == set()
    assert posted(fake, [("a", READ), *ids]).body == b"OK"
    assert len(fake.shelf.on(Field.READ)) == 1100


def test_the_fake_heeds_the_last_state_alone() -> None:
    fake = FreshRss(shelf_of(1))
    both = [("a", READ), ("a", "user/-/state/com.google/starred"), ("i", fake.long(1))]
    posted(fake, both)
    assert (fake.shelf.on(Field.READ), fake.shelf.on(Field.SAVED)) == (set(), {1})


@pytest.mark.parametrize("kind", ALL)
def test_what_is_done_comes_before_to_what_and_in_parts(kind: type[Google]) -> None:
    async def work(service: Service, fake: Google) -> None:
        ids = [fake.short(id) for id in fake.shelf.items]
        assert await service.mark(Field.READ, True, ids) == set(ids)
        await service.mark(Field.SAVED, True, ids[:5])
        await service.mark(Field.READ, False, ids[:5])
        forms = edits(fake)
        assert len(forms) == 5
        for form in forms:
            assert [name for name, _ in form[:2]] in (["T", "a"], ["T", "r"])
            assert {name for name, _ in form[2:]} == {"i"}
            assert len(form) <= 252
            assert all(name.startswith(LONG) for name in values(form, "i"))
        assert fake.shelf.on(Field.READ) == set(fake.shelf.items) - set(range(1, 6))
        assert fake.shelf.on(Field.SAVED) == set(range(1, 6))

    try_it(kind(shelf_of(600)), work, "freshrss")


def test_an_old_miniflux_takes_a_bare_number_for_another() -> None:
    fake = Miniflux(shelf_of(304))
    assert fake.meant("130") == 304
    assert NewMiniflux(shelf_of(304)).meant("130") == 130


@pytest.mark.parametrize("kind", [Miniflux, NewMiniflux])
@pytest.mark.parametrize("field", [Field.READ, Field.SAVED])
def test_what_is_set_already_is_not_turned_over(kind: type[Miniflux], field: Field) -> None:
    """Miniflux removed a state that was added to what had it, until 2026."""

    async def work(service: Service, fake: Miniflux) -> None:
        fake.shelf.mark(field, True, [2, 3])
        ids = [fake.short(id) for id in range(1, 5)]
        for _ in range(2):
            assert await service.mark(field, True, ids) == set(ids)
            assert fake.shelf.on(field) == {1, 2, 3, 4}
        assert len(edits(fake)) == 1
        assert await service.mark(field, False, ids) == set(ids)
        assert fake.shelf.on(field) == set()

    try_it(kind(shelf_of(6)), work)


def test_a_state_that_another_client_sets_meanwhile_stays_set() -> None:
    async def work(service: Service, fake: Miniflux) -> None:
        fake.moving = [(Field.READ, True, [2])]  # after our first look, before we send
        ids = [fake.short(id) for id in (1, 2)]
        assert await service.mark(Field.READ, True, ids) == set(ids)
        assert fake.shelf.on(Field.READ) == {1, 2}

    try_it(Miniflux(shelf_of(3)), work)


def test_a_lost_answer_of_what_turns_over_is_not_sent_again_unseen() -> None:
    async def work(service: Service, fake: Miniflux) -> None:
        ids = [fake.short(id) for id in (1, 2)]
        await service.mark(Field.SAVED, True, [fake.short(3)])
        fake.fates = ["ok", "ok", "lost"]
        with pytest.raises(PublisherTrouble):
            await service.mark(Field.SAVED, True, ids)
        assert fake.shelf.on(Field.SAVED) == {1, 2, 3}
        assert await service.mark(Field.SAVED, True, ids) == set(ids)
        assert fake.shelf.on(Field.SAVED) == {1, 2, 3}

    try_it(Miniflux(shelf_of(5)), work)


def test_what_is_gone_is_not_waited_for_at_a_server_that_turns_over() -> None:
    async def work(service: Service, fake: Miniflux) -> None:
        ids = [fake.short(id) for id in (1, 2)]
        fake.shelf.items.clear()
        for field in (Field.READ, Field.SAVED):
            assert await service.mark(field, True, ids) == set(ids)

    try_it(Miniflux(shelf_of(3)), work)


@pytest.mark.parametrize("answer", [b"[]", b"", b"{}", b"ok", b"Error"])
def test_only_ok_is_done(answer: bytes) -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        await service.mark(Field.READ, True, [fake.short(1)])
        fake.fates = [Reply(200, answer)]
        with pytest.raises(PublisherTrouble) as caught:
            await service.mark(Field.READ, True, [fake.short(2)])
        assert caught.value.fault is Fault.MALFORMED

    try_it(FreshRss(shelf_of(3)), work)


def test_what_can_never_be_sent_is_dropped() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        ids = [fake.short(1), "nonsense", ""]
        assert await service.mark(Field.READ, True, ids) == set(ids)
        assert await service.mark(Field.READ, True, ["nonsense"]) == {"nonsense"}
        assert fake.shelf.on(Field.READ) == {1}
        assert len(edits(fake)) == 1

    try_it(FreshRss(shelf_of(3)), work)


def test_what_was_done_before_a_failure_is_told() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        ids = [fake.short(id) for id in fake.shelf.items]
        await service.mark(Field.SAVED, True, ids[:1])
        fake.fates = ["ok", "refused"]
        assert await service.mark(Field.READ, True, ids) == set(ids[:250])
        fake.fates = ["refused"]
        with pytest.raises(PublisherTrouble):
            await service.mark(Field.READ, True, ids)

    try_it(FreshRss(shelf_of(300)), work)
