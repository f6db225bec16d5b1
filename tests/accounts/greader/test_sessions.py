"""Signing in, and what happens when that has ended."""

import asyncio

import pytest

from reader_app.accounts import Service, prove
from reader_app.domain import (
    AccountKind,
    AccountSecret,
    ApiOff,
    Fault,
    Field,
    NewAccount,
    NotThisService,
    Proof,
    PublisherTrouble,
    SignInRefused,
)
from tests.accounts.fake import Reply
from tests.accounts.greader.freshrss import FreshRss
from tests.accounts.greader.harness import APP
from tests.accounts.greader.hosted import BazQux, Inoreader, OldReader, Other
from tests.accounts.greader.miniflux import Miniflux, NewMiniflux
from tests.accounts.greader.server import Google
from tests.accounts.greader.trial import deltas, pull_of, shelf_of, try_it
from tests.accounts.harness import client
from tests.accounts.shelf import Shelf

__all__: list[str] = []

APP_LESS = AccountSecret(FreshRss.PASSWORD)
LOGIN, TOKEN = "/accounts/ClientLogin", "/reader/api/0/token"


def tails(fake: Google, since: int) -> list[str]:
    return [path.rpartition("/")[2] for path in fake.paths(since)]


@pytest.mark.parametrize("kind", [BazQux, Other])
def test_a_new_token_is_fetched_where_only_that_has_ended(kind: type[BazQux]) -> None:
    fake = kind(shelf_of(3))
    fake.expires = True

    async def work(service: Service, fake: BazQux) -> None:
        id = fake.short(1)
        await service.mark(Field.READ, True, [id])
        fake.writing += 1
        start = len(fake.asked)
        assert await service.mark(Field.SAVED, True, [id]) == {id}
        assert tails(fake, start) == ["edit-tag", "token", "edit-tag"]
        assert fake.shelf.on(Field.SAVED) == {1}

    try_it(fake, work)


@pytest.mark.parametrize("kind", [FreshRss, Miniflux])
def test_a_reader_is_signed_in_anew_where_the_session_has_ended(kind: type[Google]) -> None:
    async def work(service: Service, fake: Google) -> None:
        id = fake.short(1)
        await service.mark(Field.SAVED, True, [id])
        fake.forget_sessions()
        start = len(fake.asked)
        await service.sections()
        assert tails(fake, start) == ["list", "ClientLogin", "list"]
        assert await service.mark(Field.SAVED, False, [id]) == {id}
        assert fake.shelf.on(Field.SAVED) == set()

    try_it(kind(shelf_of(3)), work, "freshrss")


@pytest.mark.parametrize("kind", [FreshRss, Miniflux, BazQux, OldReader, Inoreader, Other])
def test_a_changed_password_is_asked_for_once(kind: type[Google]) -> None:
    async def work(service: Service, fake: Google) -> None:
        await service.mark(Field.SAVED, True, [fake.short(1)])
        fake.PASSWORD = "another"
        fake.forget_sessions()
        start = len(fake.asked)
        with pytest.raises(SignInRefused):
            await service.mark(Field.READ, True, [fake.short(1)])
        assert tails(fake, start).count("ClientLogin") == 1
        assert len(fake.asked) - start <= 3

    try_it(kind(shelf_of(3)), work, "inoreader")


def test_what_stays_refused_after_a_sign_in_is_refused() -> None:
    async def work(service: Service, fake: BazQux) -> None:
        await service.greet()
        start = len(fake.asked)
        fake.fates = [Reply(403), "ok", Reply(403)]
        with pytest.raises(SignInRefused):
            await service.sections()
        assert tails(fake, start) == ["list", "ClientLogin", "list"]

    try_it(BazQux(Shelf()), work)


def test_one_sign_in_is_enough_for_many_syncs() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        for _ in range(3):
            await service.sections()
            await deltas(service, pull_of())
            await service.mark(Field.READ, True, [fake.short(1)])
        assert fake.paths().count(fake.base + LOGIN) == 1
        assert fake.paths().count(fake.base + TOKEN) == 1

    try_it(FreshRss(shelf_of(3)), work)


def test_an_interface_that_is_switched_off_says_so() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        await service.sections()
        fake.enabled = False
        for act in (service.greet(), service.sections(), deltas(service, pull_of())):
            with pytest.raises(ApiOff):
                await act
        with pytest.raises(ApiOff):
            await service.mark(Field.READ, True, [fake.short(1)])

    try_it(FreshRss(shelf_of(3)), work)


def test_a_web_server_s_own_503_is_a_passing_trouble() -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        fake.fates = [Reply(503, b"<h1>Service Unavailable!</h1>", content_type="text/html")]
        with pytest.raises(PublisherTrouble) as caught:
            await service.greet()
        assert caught.value.fault is Fault.SERVER

    try_it(FreshRss(), work)


def test_a_reader_without_a_password_for_programs_is_refused() -> None:
    fake = FreshRss()
    fake.password_set = False

    async def work(service: Service, fake: FreshRss) -> None:
        with pytest.raises(SignInRefused):
            await service.greet()

    try_it(fake, work)


def test_a_name_that_nobody_can_have_is_refused() -> None:
    fake = FreshRss()
    fake.USER = "a b c"

    async def work(service: Service, fake: FreshRss) -> None:
        with pytest.raises(SignInRefused):
            await service.greet()

    try_it(fake, work)


def test_a_refusal_with_status_200_is_one() -> None:
    async def work(service: Service, fake: BazQux) -> None:
        fake.fates = [Reply(200, b"Error=BadAuthentication\n", content_type="text/plain")]
        with pytest.raises(SignInRefused):
            await service.greet()

    try_it(BazQux(), work)


@pytest.mark.parametrize(
    "wrong",
    [
        Reply(404, b"no", content_type="text/html"),
        Reply(405, b"no"),
        Reply(403, b"<h1>Forbidden</h1>", content_type="text/html"),
        Reply(200, b"OK", content_type="text/plain"),  # FreshRSS that is told no path
        Reply(200, b"[]"),
    ],
    ids=["404", "405", "403", "OK", "[]"],
)
def test_who_does_not_know_signing_in_is_another_service(wrong: Reply) -> None:
    async def work(service: Service, fake: FreshRss) -> None:
        fake.fates = [wrong]
        with pytest.raises(NotThisService):
            await service.greet()

    try_it(FreshRss(), work)


def test_the_first_address_may_be_closed_to_programs() -> None:
    async def ask(fake: Google) -> Proof:
        async with client(fake) as line:
            new = NewAccount(AccountKind.GREADER, fake.url, fake.USER, service="miniflux-greader")
            return await prove(new, APP_LESS, line.call)

    with NewMiniflux(shelf_of(3)) as fake:
        fake.fates = [Reply(403, b"<h1>No scripts here</h1>", content_type="text/html")]
        assert asyncio.run(ask(fake)).server == fake.url


def test_inoreader_knows_the_program_at_every_call() -> None:
    async def work(service: Service, fake: Inoreader) -> None:
        await service.sections()
        await deltas(service, pull_of())
        await service.mark(Field.READ, True, [fake.short(1)])
        for one in fake.asked:
            assert (one.headers["appid"], one.headers["appkey"]) == (fake.APP_ID, fake.APP_KEY)

    try_it(Inoreader(shelf_of(3)), work, "inoreader")


def test_a_program_that_inoreader_does_not_know_is_refused() -> None:
    async def work(service: Service, fake: Inoreader) -> None:
        with pytest.raises(SignInRefused):
            await service.greet()
        assert len(fake.asked) == 1

    try_it(Inoreader(), work, "inoreader", AccountSecret(Inoreader.PASSWORD))


@pytest.mark.parametrize(
    ("kind", "service"),
    [
        (FreshRss, "freshrss"),
        (Miniflux, "miniflux-greader"),
        (NewMiniflux, "miniflux-greader"),
        (BazQux, "bazqux"),
        (OldReader, "theoldreader"),
        (Other, "greader"),
    ],
)
@pytest.mark.parametrize("thought", ["greader", "freshrss"])
def test_the_dialect_is_found_out(kind: type[Google], service: str, thought: str) -> None:
    async def ask(fake: Google) -> Proof:
        async with client(fake) as line:
            new = NewAccount(AccountKind.GREADER, fake.url, fake.USER, service=thought)
            return await prove(new, APP, line.call)

    with kind(shelf_of(3)) as fake:
        proof = asyncio.run(ask(fake))
    assert proof.service == (service if kind is not Other else thought)
    assert proof.server == fake.url + fake.base
