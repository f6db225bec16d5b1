"""Redirects: followed by hand, remembered when permanent, and never to where they must not lead."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Answer, Client, Limits, Want
from tests.net.site import Asked, Site, reply, server_tls

__all__: list[str] = []

FEED = b"<rss/>"
HTML = "text/html; charset=utf-8"


def to(location: str, status: int = 301) -> bytes:
    return reply(status, b"Moved", Location=location)


async def fault_of(fetching: Awaitable[Answer]) -> Fault:
    with pytest.raises(PublisherTrouble) as caught:
        await fetching
    return caught.value.fault


def with_site(scenario: Callable[[Site, Client], Awaitable[Any]], **options: Any) -> None:
    async def run() -> None:
        async with Site() as site, site.client(**options) as client:
            site.routes["/new"] = reply(200, FEED)
            await scenario(site, client)

    asyncio.run(run())


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_leads_to_the_answer(status: int) -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/old"] = to("/new", status)
        answer = await client.fetch(site.url("/old"), want=Want.FEED)
        assert (answer.body, answer.url) == (FEED, site.url("/new"))
        permanent = status in (301, 308)
        assert answer.moved_to == (site.url("/new") if permanent else "")

    with_site(scenario)


def test_a_redirect_uses_the_same_connection() -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/old"] = to("/new")
        await client.fetch(site.url("/old"), want=Want.FEED)
        assert site.connections == 1

    with_site(scenario)


def test_only_an_unbroken_chain_of_permanent_moves_is_remembered() -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes |= {"/a": to("/b", 301), "/b": to("/new", 308)}
        site.routes |= {"/c": to("/d", 301), "/d": to("/new", 302)}
        assert (await client.fetch(site.url("/a"), want=Want.FEED)).moved_to == site.url("/new")
        assert (await client.fetch(site.url("/c"), want=Want.FEED)).moved_to == ""

    with_site(scenario)


def test_a_redirect_to_an_answer_of_not_modified_is_remembered_too() -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes |= {"/a": to("/b"), "/b": reply(304, length=-1)}
        first = reply(200, FEED, ETag="1")
        site.routes["/first"] = first
        known = (await client.fetch(site.url("/first"), want=Want.FEED)).validators
        answer = await client.fetch(site.url("/a"), want=Want.FEED, conditions=known)
        assert answer.not_modified
        assert answer.moved_to == site.url("/b")

    with_site(scenario)


def test_a_feed_that_became_another_hosts_html_has_not_moved() -> None:
    async def run() -> None:
        async with Site() as site, Site(host="127.0.0.2") as portal, site.client() as client:
            client.allow_private([portal.host_port])
            site.routes["/feed"] = to(portal.url("/sign-in"))
            portal.routes["/sign-in"] = reply(200, b"<html>Room number?", Content_Type=HTML)
            answer = await client.fetch(site.url("/feed"), want=Want.FEED)
            assert answer.moved_to == ""
            assert answer.url == portal.url("/sign-in")

    asyncio.run(run())


def test_circles_are_found() -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes |= {"/a": to("/b"), "/b": to("/a#again"), "/self": to("/self")}
        assert await fault_of(client.fetch(site.url("/a"), want=Want.FEED)) is Fault.REDIRECT
        assert len(site.asked) == 2
        assert await fault_of(client.fetch(site.url("/self"), want=Want.FEED)) is Fault.REDIRECT

    with_site(scenario)


def test_eight_redirects_are_followed_and_nine_are_not() -> None:
    async def scenario(site: Site, client: Client) -> None:
        for number in range(9):
            site.routes[f"/{number}"] = to(f"/{number + 1}", 302)
        site.routes["/9"] = reply(200, FEED)
        assert (await client.fetch(site.url("/1"), want=Want.FEED)).body == FEED
        assert await fault_of(client.fetch(site.url("/0"), want=Want.FEED)) is Fault.REDIRECT

    with_site(scenario)


@pytest.mark.parametrize(
    "location", ["", "file:///etc/passwd", "javascript:alert(1)", "http://", "http://a:b:c/"]
)
def test_a_redirect_to_nowhere_is_a_fault(location: str) -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/old"] = to(location)
        assert await fault_of(client.fetch(site.url("/old"), want=Want.FEED)) is Fault.REDIRECT

    with_site(scenario)


def test_a_redirect_may_be_written_with_spaces_and_letters() -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/old"] = to("/caf\u00e9 2")
        site.routes["/caf%C3%A9%202"] = reply(200, FEED)
        assert (await client.fetch(site.url("/old"), want=Want.FEED)).body == FEED

    with_site(scenario)


def test_a_redirect_to_a_private_address_is_refused() -> None:
    async def run() -> None:
        async with Site() as site, Site(host="127.0.0.2") as inside, site.client() as client:
            site.routes["/feed"] = to(inside.url("/admin"))
            fault = await fault_of(client.fetch(site.url("/feed"), want=Want.FEED))
            assert fault is Fault.BLOCKED_ADDRESS
            assert inside.connections == 0

    asyncio.run(run())


def test_a_password_stays_with_its_host() -> None:
    async def run() -> None:
        async with Site() as site, Site(host="127.0.0.2") as other, site.client() as client:
            client.allow_private([other.host_port])
            site.routes |= {"/a": to("/b"), "/b": to(other.url("/c", user="eve:x@"))}
            other.routes["/c"] = reply(200, FEED)
            answer = await client.fetch(site.url("/a", user="ann:secret@"), want=Want.FEED)
            assert all("authorization" in asked.headers for asked in site.asked)
            assert "authorization" not in other.asked[0].headers
            assert answer.url == other.url("/c")
            # The new address would lack the password.
            assert answer.moved_to == ""

    asyncio.run(run())


def test_a_password_is_never_taken_from_https_to_http() -> None:
    async def run() -> None:
        async with Site(tls=server_tls()) as site, Site() as plain, site.client() as client:
            client.allow_private([plain.host_port])
            site.routes["/feed"] = to(plain.url("/feed"))
            plain.routes["/feed"] = reply(200, FEED)
            url = site.url("/feed", user="ann:secret@")
            assert await fault_of(client.fetch(url, want=Want.FEED)) is Fault.REDIRECT
            assert not plain.asked
            # Without a password it may lead there, but is not remembered.
            assert (await client.fetch(site.url("/feed"), want=Want.FEED)).moved_to == ""

    asyncio.run(run())


def test_all_redirects_share_one_time_limit() -> None:
    async def slow(_: object, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.15)
        count = len(site_of[0].asked)
        writer.write(to(f"/{count}", 302))

    site_of: list[Site] = []

    async def scenario(site: Site, client: Client) -> None:
        site_of.append(site)
        site.routes |= {f"/{number}": slow for number in range(9)}
        assert await fault_of(client.fetch(site.url("/0"), want=Want.FEED)) is Fault.TOO_SLOW

    with_site(scenario, limits=Limits(total=0.4))


def test_a_move_from_https_to_http_is_followed_once_and_not_remembered() -> None:
    async def run() -> None:
        async with Site(tls=server_tls()) as safe, Site() as plain, safe.client() as client:
            client.allow_private([plain.host_port])
            safe.routes["/feed"] = to(plain.url("/feed"))
            plain.routes["/feed"] = reply(200, FEED)
            answer = await client.fetch(safe.url("/feed"), want=Want.FEED)
            assert (answer.url, answer.moved_to) == (plain.url("/feed"), "")

    asyncio.run(run())


def test_a_circle_through_a_permanent_move_is_no_move() -> None:
    async def scenario(site: Site, client: Client) -> None:
        async def gate(asked: Asked, writer: asyncio.StreamWriter) -> None:
            seen = "cookie" in asked.headers
            writer.write(reply(200, FEED) if seen else to("/gate", 301))

        site.routes |= {"/feed": gate, "/gate": reply(301, Location="/feed", Set_Cookie="a=1")}
        answer = await client.fetch(site.url("/feed"), want=Want.FEED)
        assert (answer.body, answer.moved_to) == (FEED, "")

    with_site(scenario)
