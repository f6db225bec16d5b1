"""Basic and bearer tokens: sent to whom they are for, and never again once they are refused."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Answer, Client, Session, Want
from tests.gates import PASSWORD, USER, BasicGate, BearerGate, Gate, Reply
from tests.net.site import client_tls, server_tls

__all__: list[str] = []


def client(*gates: Gate) -> Client:
    made = Client(proxies={}, routed=lambda: True, tls=client_tls())
    made.allow_private([gate.host_port for gate in gates])
    return made


def session(gate: Gate, password: str = PASSWORD, **options: Any) -> Session:
    options = {"plain": True, **options}
    return Session([gate.host_port], user=USER, password=password, **options)


def with_client(gate: Gate, scenario: Callable[[Client], Awaitable[Any]], *others: Gate) -> None:
    async def run() -> None:
        async with client(gate, *others) as asking:
            await scenario(asking)

    asyncio.run(run())


async def read(asking: Client, gate: Gate, path: str, signed: Session) -> Answer:
    return await asking.fetch(gate.url(path), want=Want.PAGE, session=signed)


async def refused(fetching: Awaitable[Answer]) -> PublisherTrouble:
    with pytest.raises(PublisherTrouble) as caught:
        await fetching
    return caught.value


def test_a_password_is_sent_when_it_is_asked_for_and_then_at_once() -> None:
    async def scenario(asking: Client) -> None:
        signed = session(gate)
        for n in (1, 2, 3):
            assert (await read(asking, gate, f"/article/{n}", signed)).status == 200
        assert signed.proven
        assert len(gate.asked) == 4
        await read(asking, gate, "/", signed)
        assert "authorization" not in gate.asked[-1].headers

    with BasicGate() as gate:
        with_client(gate, scenario)


def test_without_a_session_nothing_is_sent() -> None:
    async def scenario(asking: Client) -> None:
        answer = await asking.fetch(gate.url("/article/1"), want=Want.PAGE)
        assert answer.status == 401
        assert "authorization" not in gate.asked[0].headers

    with BasicGate() as gate:
        with_client(gate, scenario)


def test_a_wrong_password_is_refused_once_and_not_tried_again() -> None:
    async def scenario(asking: Client) -> None:
        signed = session(gate, "wrong")
        trouble = await refused(read(asking, gate, "/article/1", signed))
        assert (trouble.fault, trouble.status) == (Fault.FORBIDDEN, 401)
        assert signed.refused == "password"
        assert len(gate.asked) == 2
        assert (await read(asking, gate, "/article/2", signed)).status == 401
        assert gate.failures == 1

    with BasicGate() as gate:
        with_client(gate, scenario)


def test_a_wrong_password_for_many_pages_at_once_is_one_attempt() -> None:
    async def scenario(asking: Client) -> None:
        signed = session(gate, "wrong")
        asked = [read(asking, gate, f"/article/{n}", signed) for n in range(1, 31)]
        found = await asyncio.gather(*asked, return_exceptions=True)
        assert sum(isinstance(one, PublisherTrouble) for one in found) == 1
        assert gate.failures == 1
        assert not gate.locked

    with BasicGate(articles=30) as gate:
        with_client(gate, scenario)


def test_a_password_that_changes_in_the_middle_is_refused_before_the_account_is_locked() -> None:
    async def scenario(asking: Client) -> None:
        signed = session(gate)
        await read(asking, gate, "/article/1", signed)
        gate.password = "another"
        asked = [read(asking, gate, f"/article/{n}", signed) for n in range(1, 31)]
        await asyncio.gather(*asked, return_exceptions=True)
        assert signed.refused == "password"
        assert not gate.locked

    with BasicGate(articles=30) as gate:
        with_client(gate, scenario)


def test_a_realm_apart_that_does_not_take_the_password_is_closed_alone() -> None:
    async def scenario(asking: Client) -> None:
        signed = session(gate)
        gate.replies["/staff/x"] = Reply("", 401, [("WWW-Authenticate", 'Basic realm="Staff"')])
        assert (await read(asking, gate, "/article/1", signed)).status == 200
        for _ in range(3):
            assert (await read(asking, gate, "/staff/x", signed)).status == 401
        carried = ["authorization" in one.headers for one in gate.heard("/staff/x")]
        assert carried.count(True) == 1
        assert not signed.refused
        assert (await read(asking, gate, "/article/2", signed)).status == 200

    with BasicGate() as gate:
        with_client(gate, scenario)


def test_a_page_of_another_realm_among_those_of_the_known_one_is_closed_alone() -> None:
    async def scenario(asking: Client) -> None:
        signed = session(gate)
        path = "/article/2"
        gate.replies[path] = Reply("", 401, [("WWW-Authenticate", 'Basic realm="Staff"')])
        assert (await read(asking, gate, "/article/1", signed)).status == 200
        for _ in range(3):
            assert (await read(asking, gate, path, signed)).status == 401
        carried = ["authorization" in one.headers for one in gate.heard(path)]
        assert carried.count(True) == 1
        assert not signed.refused
        assert (await read(asking, gate, "/article/3", signed)).status == 200

    with BasicGate() as gate:
        with_client(gate, scenario)


def test_a_server_that_names_a_new_realm_each_time_is_shown_the_password_three_times() -> None:
    async def scenario(asking: Client) -> None:
        signed = session(gate)
        await read(asking, gate, "/article/1", signed)
        for n in range(8):
            name = f'Basic realm="Realm {n}"'
            gate.replies[f"/x/{n}"] = Reply("", 401, [("WWW-Authenticate", name)])
            await asyncio.gather(read(asking, gate, f"/x/{n}", signed), return_exceptions=True)
        carried = [one for one in gate.asked if one.path.startswith("/x/")]
        assert sum("authorization" in one.headers for one in carried) == 3
        assert signed.refused == "password"

    with BasicGate() as gate:
        with_client(gate, scenario)


def test_a_redirect_to_another_host_takes_neither_password_nor_cookies_along() -> None:
    async def scenario(asking: Client) -> None:
        signed = session(gate)
        await read(asking, gate, "/article/1", signed)
        moved = Reply(
            "", 302, [("Location", other.url("/article/1")), ("Set-Cookie", "s=1; Path=/")]
        )
        gate.replies["/article/2"] = moved
        assert (await read(asking, gate, "/article/2", signed)).status == 401
        assert other.asked
        for one in other.asked:
            assert "authorization" not in one.headers
            assert "cookie" not in one.headers
        assert not signed.refused

    with BasicGate() as gate, BasicGate() as other:
        with_client(gate, scenario, other)


def test_a_session_of_https_asks_http_as_a_stranger() -> None:
    async def scenario(asking: Client) -> None:
        signed = Session([gate.host_port, plain.host_port], user=USER, password=PASSWORD)
        assert (await read(asking, gate, "/article/1", signed)).status == 200
        gate.replies["/article/2"] = Reply("", 302, [("Location", plain.url("/article/2"))])
        assert (await read(asking, gate, "/article/2", signed)).status == 401
        assert all("authorization" not in one.headers for one in plain.asked)

    with BasicGate(tls=server_tls()) as gate, BasicGate() as plain:
        with_client(gate, scenario, plain)


def test_an_address_with_a_password_of_its_own_keeps_to_it() -> None:
    async def scenario(asking: Client) -> None:
        signed = session(gate, "wrong")
        url = gate.url("/article/1").replace("//", f"//{gate.user}:{gate.password}@")
        assert (await asking.fetch(url, want=Want.PAGE, session=signed)).status == 200
        assert gate.failures == 0

    with BasicGate(user="u", password="p") as gate:
        with_client(gate, scenario)


@pytest.mark.parametrize("polite", [False, True])
def test_a_token_goes_along_from_the_first_request(polite: bool) -> None:
    async def scenario(asking: Client) -> None:
        signed = Session([gate.host_port], token=f" Bearer {gate.token}\n", plain=True)
        for n in (1, 2):
            assert (await read(asking, gate, f"/article/{n}", signed)).status == 200
        assert (len(gate.asked), gate.logins) == (2, 2)

    with BearerGate(polite=polite) as gate:
        with_client(gate, scenario)


def test_a_token_that_has_ended_is_refused_once() -> None:
    async def scenario(asking: Client) -> None:
        signed = Session([gate.host_port], token=gate.token, plain=True)
        await read(asking, gate, "/article/1", signed)
        gate.expire()
        trouble = await refused(read(asking, gate, "/article/2", signed))
        assert (trouble.fault, trouble.status) == (Fault.FORBIDDEN, 401)
        assert signed.refused == "invalid_token"
        await read(asking, gate, "/article/3", signed)
        assert gate.failures == 1

    with BearerGate() as gate:
        with_client(gate, scenario)


@pytest.mark.parametrize("token", ["two words", "line\r\nX-Evil: 1", "t\u00f6ken"])
def test_a_token_that_cannot_be_sent_is_not(token: str) -> None:
    async def scenario(asking: Client) -> None:
        signed = Session([gate.host_port], token=token, plain=True)
        assert signed.refused == "malformed"
        assert (await read(asking, gate, "/article/1", signed)).status == 401
        assert "authorization" not in gate.asked[0].headers

    with BearerGate() as gate:
        with_client(gate, scenario)
