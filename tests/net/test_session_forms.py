"""Signing in with a form, against strict publishers on loopback."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from reader_app.content import (
    LoginForm,
    Obstacle,
    fill,
    find_forms,
    find_login_links,
    login_obstacle,
    login_refused,
)
from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Answer, Client, Session, Want, session_hosts
from tests.gates import PASSWORD, USER, FormGate, Gate, Reply, at_home
from tests.net.site import client_tls, server_tls

__all__: list[str] = []

Scenario = Callable[[Client, Session], Awaitable[Any]]


def told(answer: Answer) -> tuple[bytes, str, str]:
    return answer.body, answer.content_type, answer.url


def with_gate(gate: FormGate, scenario: Scenario, *others: Gate, plain: bool = True) -> None:
    async def run() -> None:
        made = Client(proxies={}, routed=lambda: True, resolve=at_home, tls=client_tls())
        names = (gate.host, f"login.{gate.host}", f"www.{gate.host}")
        made.allow_private([f"{name}:{gate.port}" for name in names])
        made.allow_private([other.host_port for other in others])
        async with made as asking:
            await scenario(asking, Session(session_hosts(gate.url()), plain=plain))

    with gate:
        asyncio.run(run())


async def form_at(asking: Client, url: str, session: Session) -> LoginForm:
    page = await asking.fetch(url, want=Want.PAGE, session=session)
    return find_forms(*told(page))[0]


async def send(
    asking: Client, form: LoginForm, session: Session, user: str = USER, password: str = PASSWORD
) -> Answer:
    return await asking.submit(
        form.action,
        fill(form, user, password),
        session=session,
        referer=form.page,
        method=form.method,
        encoding=form.encoding,
        multipart=form.multipart,
    )


async def sign_in(
    asking: Client, gate: FormGate, session: Session, password: str = PASSWORD
) -> bool:
    form = await form_at(asking, gate.url("/account/login"), session)
    answer = await send(asking, form, session, password=password)
    return not login_refused(form, *told(answer))


async def is_whole(asking: Client, gate: Gate, number: int, session: Session) -> bool:
    url = gate.url(f"/article/{number}")
    page = await asking.fetch(url, want=Want.PAGE, session=session)
    return page.status == 200 and page.body.count(b"<p>") > 1


async def fault(fetching: Awaitable[Answer]) -> Fault:
    with pytest.raises(PublisherTrouble) as caught:
        await fetching
    return caught.value.fault


def test_a_preview_is_whole_after_the_form_is_sent_with_its_hidden_fields() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        assert not await is_whole(asking, gate, 1, session)
        home = await asking.fetch(gate.url("/"), want=Want.PAGE, session=session)
        (link, *_) = find_login_links(*told(home))
        form = await form_at(asking, link, session)
        answer = await send(asking, form, session)
        assert (answer.status, answer.url) == (200, gate.url("/account"))
        assert not login_refused(form, *told(answer))
        assert await is_whole(asking, gate, 1, session)
        assert [sorted(one) for one in gate.sent] == [["csrf", "email", "go", "pass", "stay"]]
        sent = gate.heard("/account/login")[-1].headers
        assert sent["origin"] == gate.url().rstrip("/")
        assert sent["referer"] == gate.url("/account/login")
        assert session.changed

    gate = FormGate()
    with_gate(gate, scenario)
    assert (gate.logins, gate.failures, gate.stolen) == (1, 0, 0)


def test_one_sign_in_is_enough_for_two_hundred_articles_at_once() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        assert await sign_in(asking, gate, session)
        asked = [is_whole(asking, gate, n, session) for n in range(1, 201)]
        assert all(await asyncio.gather(*asked))

    gate = FormGate(articles=200)
    with_gate(gate, scenario)
    assert gate.logins == 1


@pytest.mark.parametrize("status", [200, 401, 403, 422])
def test_a_wrong_password_brings_the_form_back(status: int) -> None:
    async def scenario(asking: Client, session: Session) -> None:
        assert not await sign_in(asking, gate, session, "wrong")
        assert not await is_whole(asking, gate, 1, session)
        assert await sign_in(asking, gate, session)

    gate = FormGate(refusal=status)
    with_gate(gate, scenario)
    assert (gate.failures, gate.logins) == (1, 1)


def test_an_expired_session_is_a_preview_again_and_can_be_renewed() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        assert await sign_in(asking, gate, session)
        gate.expire()
        assert not await is_whole(asking, gate, 1, session)
        session.clear()
        assert await sign_in(asking, gate, session)
        assert await is_whole(asking, gate, 1, session)

    gate = FormGate()
    with_gate(gate, scenario)


def test_a_session_that_was_stored_reads_on_without_a_sign_in() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        assert await sign_in(asking, gate, session)
        again = Session(session.hosts, stored=session.dump(), plain=True)
        assert await is_whole(asking, gate, 1, again)

    gate = FormGate()
    with_gate(gate, scenario)
    assert gate.logins == 1


def test_a_form_in_two_steps_is_sent_in_two() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        first = await form_at(asking, gate.url("/account/login"), session)
        assert not first.asks_password
        answer = await send(asking, first, session)
        (second,) = find_forms(*told(answer))
        assert second.asks_password
        assert not second.asks_user
        done = await send(asking, second, session)
        assert not login_refused(second, *told(done))
        assert await is_whole(asking, gate, 1, session)
        assert "pass" not in gate.sent[0]

    gate = FormGate(steps=2)
    with_gate(gate, scenario)


def test_a_name_that_is_not_known_brings_the_first_step_back() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        first = await form_at(asking, gate.url("/account/login"), session)
        answer = await send(asking, first, session, user="nobody@example.org")
        assert login_refused(first, *told(answer))

    gate = FormGate(steps=2)
    with_gate(gate, scenario)


def test_a_token_counts_once_so_the_form_is_fetched_anew() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        form = await form_at(asking, gate.url("/account/login"), session)
        await send(asking, form, session, password="wrong")
        again = await send(asking, form, session)
        assert again.status == 403
        assert gate.stolen == 1
        assert await sign_in(asking, gate, session)

    gate = FormGate()
    with_gate(gate, scenario)


def test_a_changed_form_has_another_shape_and_a_new_token_does_not() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        url = gate.url("/account/login")
        first, second = [(await form_at(asking, url, session)).shape for _ in range(2)]
        gate.change()
        assert first == second
        assert (await form_at(asking, url, session)).shape != first

    gate = FormGate()
    with_gate(gate, scenario)


@pytest.mark.parametrize(
    ("scope", "shared"), [("Path=/; Domain=news.example", True), ("Path=/", False)]
)
def test_a_session_of_a_sub_domain_is_shared_when_its_cookie_says_so(
    scope: str, shared: bool
) -> None:
    async def scenario(asking: Client, session: Session) -> None:
        login = gate.url("/account/login", host="login.news.example")
        form = await form_at(asking, login, session)
        await send(asking, form, session)
        url = gate.url("/article/1", host="www.news.example")
        page = await asking.fetch(url, want=Want.PAGE, session=session)
        assert (page.body.count(b"<p>") > 1) is shared

    gate = FormGate(host="news.example", scope=scope)
    with_gate(gate, scenario)
    assert gate.logins == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_what_took_the_password_may_not_lead_to_another_host(status: int) -> None:
    async def scenario(asking: Client, session: Session) -> None:
        form = await form_at(asking, gate.url("/account/login"), session)
        gate.replies["/account/login"] = Reply("", status, [("Location", other.url("/steal"))])
        assert await fault(send(asking, form, session)) is Fault.REDIRECT
        assert other.asked == []

    gate = FormGate()
    with FormGate() as other:
        with_gate(gate, scenario, other)


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_a_form_that_leads_to_another_host_is_not_sent(method: str) -> None:
    async def scenario(asking: Client, session: Session) -> None:
        fields = [("pass", PASSWORD)]
        sending = asking.submit(other.url("/x"), fields, session=session, method=method)
        assert await fault(sending) is Fault.REDIRECT
        assert other.asked == []

    gate = FormGate()
    with FormGate() as other:
        with_gate(gate, scenario, other)


@pytest.mark.parametrize("plain", [False, True])
@pytest.mark.parametrize("status", [302, 307])
def test_a_sign_in_never_goes_down_to_http(status: int, plain: bool) -> None:
    async def scenario(asking: Client, _: Session) -> None:
        both = Session([gate.host_port, below.host_port], plain=plain)
        form = await form_at(asking, gate.url("/account/login"), both)
        fields = fill(form, USER, PASSWORD)
        down = asking.submit(below.url("/x"), fields, session=both, referer=form.page)
        assert await fault(down) is Fault.REDIRECT
        gate.replies["/account/login"] = Reply("", status, [("Location", below.url("/x"))])
        assert await fault(send(asking, form, both)) is Fault.REDIRECT
        assert below.asked == []

    gate = FormGate(tls=server_tls())
    with FormGate() as below:
        with_gate(gate, scenario, below)


@pytest.mark.parametrize(
    ("status", "method"), [(302, "GET"), (303, "GET"), (307, "POST"), (308, "POST")]
)
def test_inside_the_publication_redirects_keep_or_drop_the_form_as_browsers_do(
    status: int, method: str
) -> None:
    async def scenario(asking: Client, session: Session) -> None:
        gate.replies["/one"] = Reply("", status, [("Location", "/two")])
        gate.replies["/two"] = Reply("done")
        answer = await asking.submit(gate.url("/one"), [("a", "1")], session=session)
        assert answer.body == b"done"
        (second,) = gate.heard("/two")
        assert (second.method, second.body) == (method, b"a=1" if method == "POST" else b"")
        assert ("content-type" in second.headers) is (method == "POST")

    gate = FormGate()
    with_gate(gate, scenario)


def test_an_answer_at_the_same_address_is_no_circle() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        answer = await asking.submit(gate.url("/account/login"), [("go", "0")], session=session)
        assert answer.status == 400
        form = await form_at(asking, gate.url("/account/login"), session)
        assert (await send(asking, form, session)).url == gate.url("/account/login")
        assert await is_whole(asking, gate, 1, session)

    gate = FormGate(csrf=False, after="/account/login")
    with_gate(gate, scenario)


def test_a_page_with_the_form_instead_of_a_status_is_told_from_an_article() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        gate.replies["/article/1"] = Reply("", 302, [("Location", "/account/login")])
        page = await asking.fetch(gate.url("/article/1"), want=Want.PAGE, session=session)
        assert (page.status, page.url) == (200, gate.url("/account/login"))
        assert find_forms(*told(page))[0].asks_password

    gate = FormGate()
    with_gate(gate, scenario)


@pytest.mark.parametrize(
    ("encoding", "multipart", "body"),
    [
        ("utf-8", False, b"n%C3%A4me=%E2%82%AC+%26%0D%0A"),
        ("cp1252", False, b"n%E4me=%80+%26%0D%0A"),
        ("iso8859-15", False, b"n%E4me=%A4+%26%0D%0A"),
        ("ascii", False, b"n%26%23228%3Bme=%26%238364%3B+%26%0D%0A"),
        ("utf-8", True, 'name="näme"\r\n\r\n€ &\r\n\r\n--'.encode()),
    ],
)
def test_a_form_is_written_in_the_encoding_of_its_page(
    encoding: str, multipart: bool, body: bytes
) -> None:
    async def scenario(asking: Client, session: Session) -> None:
        gate.replies["/x"] = Reply("ok")
        await asking.submit(
            gate.url("/x"),
            [("näme", "€ &\n")],
            session=session,
            encoding=encoding,
            multipart=multipart,
        )
        (sent,) = gate.heard("/x")
        assert body in sent.body
        kind = sent.headers["content-type"]
        assert kind.startswith("multipart/" if multipart else "application/x-www-form-urlencoded")

    gate = FormGate()
    with_gate(gate, scenario)


def test_a_form_by_get_takes_the_place_of_the_query() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        gate.replies["/x"] = Reply("ok")
        fields = [("mail", "a b&c"), ("mail", "2")]
        url = gate.url("/x?old=1")
        await asking.submit(url, fields, session=session, method="GET")
        assert [one.target for one in gate.asked] == ["/x?mail=a+b%26c&mail=2"]

    gate = FormGate()
    with_gate(gate, scenario)


def test_an_error_without_a_form_is_an_error() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        for status, expected in (
            (404, Fault.NOT_FOUND),
            (500, Fault.SERVER),
            (429, Fault.RATE_LIMITED),
        ):
            gate.replies["/x"] = Reply("", status)
            sending = asking.submit(gate.url("/x"), [], session=session)
            assert await fault(sending) is expected

    gate = FormGate()
    with_gate(gate, scenario)


def test_a_form_of_a_megabyte_is_not_sent() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        sending = asking.submit(gate.url("/x"), [("a", "x" * 1_000_001)], session=session)
        assert await fault(sending) is Fault.TOO_LARGE

    gate = FormGate()
    with_gate(gate, scenario)
    assert gate.asked == []


def test_a_session_that_reads_only_so_much_ends_in_the_middle() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        assert await sign_in(asking, gate, session)
        whole = [await is_whole(asking, gate, n, session) for n in (1, 2, 3)]
        assert whole == [True, True, False]

    gate = FormGate(lifetime=2)
    with_gate(gate, scenario)


def test_after_three_failures_the_right_password_is_refused_too() -> None:
    async def scenario(asking: Client, session: Session) -> None:
        for _ in range(3):
            assert not await sign_in(asking, gate, session, "wrong")
        assert gate.locked
        assert not await sign_in(asking, gate, session)

    gate = FormGate()
    with_gate(gate, scenario)
    assert gate.logins == 0


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, Obstacle.NONE),
        ({"captcha": True}, Obstacle.CAPTCHA),
        ({"scripted": True}, Obstacle.SCRIPTS),
    ],
)
def test_what_stands_in_the_way_of_a_form_is_said(
    options: dict[str, Any], expected: Obstacle
) -> None:
    async def scenario(asking: Client, session: Session) -> None:
        url = gate.url("/account/login")
        page = await asking.fetch(url, want=Want.PAGE, session=session)
        assert login_obstacle(*told(page)) is expected

    gate = FormGate(**options)
    with_gate(gate, scenario)


def test_a_form_is_not_sent_to_a_private_address_that_nobody_typed() -> None:
    async def run(gate: FormGate) -> None:
        async with Client(proxies={}, routed=lambda: True, resolve=at_home) as asking:
            session = Session(session_hosts(gate.url()), plain=True)
            sending = asking.submit(gate.url("/account/login"), [], session=session)
            assert await fault(sending) is Fault.BLOCKED_ADDRESS

    for host in ("127.0.0.1", "www.paper.com"):
        with FormGate(host=host) as gate:
            asyncio.run(run(gate))
            assert gate.asked == []
