"""Cookies: as long as one fetch, and only to the host that set them."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Client, Want
from tests.net.site import Act, Asked, Site, client_tls, reply, server_tls

__all__: list[str] = []

FEED = b"<rss/>"


def with_site(scenario: Callable[[Site, Client], Awaitable[Any]]) -> None:
    async def run() -> None:
        async with Site() as site, site.client() as client:
            await scenario(site, client)

    asyncio.run(run())


def bouncing(*cookies: str, wanted: str) -> Act:
    """Answers whoever brings the cookie; everybody else is given it and sent in a circle."""

    async def act(asked: Asked, writer: asyncio.StreamWriter) -> None:
        if wanted in asked.headers.get("cookie", ""):
            writer.write(reply(200, FEED))
            return
        lines = "".join(f"Set-Cookie: {cookie}\r\n" for cookie in cookies)
        head = f"HTTP/1.1 302 Found\r\nLocation: {asked.target}\r\n{lines}Content-Length: 0\r\n\r\n"
        writer.write(head.encode())

    return act


def sent(site: Site) -> list[str]:
    return [asked.headers.get("cookie", "") for asked in site.asked]


def test_a_cookie_that_is_set_while_redirecting_is_brought_back() -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/feed"] = bouncing("seen=yes; Path=/; HttpOnly", "b=2", wanted="seen=yes")
        assert (await client.fetch(site.url("/feed"), want=Want.FEED)).body == FEED
        assert sent(site) == ["", "seen=yes; b=2"]

    with_site(scenario)


def test_it_is_forgotten_when_the_fetch_is_done() -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/feed"] = bouncing("seen=yes", wanted="seen=yes")
        for _ in range(2):
            await client.fetch(site.url("/feed"), want=Want.FEED)
        assert sent(site) == ["", "seen=yes", "", "seen=yes"]

    with_site(scenario)


@pytest.mark.parametrize("domain", ["", "; Domain=127.0.0.2", "; Domain=0.0.1", "; Domain=."])
def test_no_other_host_ever_gets_it(domain: str) -> None:
    async def run() -> None:
        async with Site() as site, Site(host="127.0.0.2") as other, site.client() as client:
            client.allow_private([other.host_port])
            cookie = f"secret=1{domain}"
            site.routes["/feed"] = reply(302, Location=other.url("/feed"), Set_Cookie=cookie)
            other.routes["/feed"] = reply(302, Location=site.url("/back"))
            site.routes["/back"] = reply(200, FEED)
            await client.fetch(site.url("/feed"), want=Want.FEED)
            assert sent(other) == [""]
            assert sent(site) == ["", "secret=1"]

    asyncio.run(run())


def test_a_cookie_of_https_does_not_leave_over_http() -> None:
    async def run() -> None:
        async with (
            Site(tls=server_tls()) as safe,
            Site() as plain,
            safe.client(tls=client_tls()) as client,
        ):
            client.allow_private([plain.host_port])
            # The same name on both ports; the port is part of who is asked here, so even more so.
            target = plain.url("/feed")
            safe.routes["/feed"] = reply(302, Location=target, Set_Cookie="secret=1; Path=/")
            plain.routes["/feed"] = reply(200, FEED)
            await client.fetch(safe.url("/feed"), want=Want.FEED)
            assert sent(plain) == [""]

    asyncio.run(run())


def test_the_cookies_of_a_circle_that_goes_on_are_still_a_circle() -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/feed"] = bouncing("seen=yes", wanted="something else")
        with pytest.raises(PublisherTrouble) as caught:
            await client.fetch(site.url("/feed"), want=Want.FEED)
        assert caught.value.fault is Fault.REDIRECT
        assert len(site.asked) == 2

    with_site(scenario)


def test_cookies_that_change_at_every_step_end_at_the_limit_of_redirects() -> None:
    async def scenario(site: Site, client: Client) -> None:
        count = 0

        async def act(asked: Asked, writer: asyncio.StreamWriter) -> None:
            nonlocal count
            count += 1
            writer.write(reply(302, Location="/feed", Set_Cookie=f"n={count}"))

        site.routes["/feed"] = act
        with pytest.raises(PublisherTrouble) as caught:
            await client.fetch(site.url("/feed"), want=Want.FEED)
        assert caught.value.fault is Fault.REDIRECT
        assert len(site.asked) == 9

    with_site(scenario)


@pytest.mark.parametrize(
    ("cookie", "expected"),
    [
        ("a=1; Path=/else", ""),
        ("a=1; Path=/dir", "a=1"),
        ("a=1; Path=/di", ""),
        ("a=1", "a=1"),
        ("a=; Path=/", "a="),
        ("a=1; Max-Age=0", ""),
        ("no equals sign", ""),
        ("=nameless", ""),
        ("a=\x7f", ""),
        ("a b=1", ""),
        ("a=" + "x" * 5000, ""),
    ],
)
def test_what_is_brought_back_is_what_the_cookie_says(cookie: str, expected: str) -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/dir/feed"] = reply(302, Location="/dir/new", Set_Cookie=cookie)
        site.routes["/dir/new"] = reply(200, FEED)
        await client.fetch(site.url("/dir/feed"), want=Want.FEED)
        assert sent(site)[1] == expected

    with_site(scenario)


def test_a_host_cannot_fill_the_memory_with_cookies() -> None:
    async def scenario(site: Site, client: Client) -> None:
        many = [f"c{n}={n}" for n in range(100)]
        site.routes["/feed"] = bouncing(*many, wanted="c0=0")
        await client.fetch(site.url("/feed"), want=Want.FEED)
        assert sent(site)[1].count("=") == 20

    with_site(scenario)
