"""What is sent, and what a usable answer becomes."""

import asyncio
import base64

import pytest

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Validators, Want
from tests.net.site import Site, reply

__all__: list[str] = []

FEED = b"<rss/>"


def test_an_answer_carries_body_type_validators_and_address() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/feed"] = reply(
                200,
                FEED,
                Content_Type="application/rss+xml; charset=utf-8",
                ETag='W/"a-1"',
                Last_Modified="Mon, 02 Nov 2026 10:00:00 GMT",
                Cache_Control="max-age=600",
            )
            answer = await client.fetch(site.url("/feed"), want=Want.FEED)
            assert answer.body == FEED
            assert answer.status == 200
            assert not answer.not_modified
            assert answer.content_type == "application/rss+xml; charset=utf-8"
            assert answer.validators == Validators('W/"a-1"', "Mon, 02 Nov 2026 10:00:00 GMT")
            assert answer.url == site.url("/feed")
            assert answer.moved_to == ""
            assert answer.max_age == 600

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("want", "accepted"),
    [(Want.FEED, "application/rss+xml"), (Want.PAGE, "text/html"), (Want.PICTURE, "image/png")],
)
def test_a_request_says_who_asks_and_for_what(want: Want, accepted: str) -> None:
    async def scenario() -> None:
        agent = "Broadsheet/0.1 (+mailto:reader@example.org)"
        async with Site() as site, site.client(agent=agent) as client:
            site.routes["/x"] = reply(200, FEED)
            await client.fetch(site.url("/x"), want=want)
            sent = site.asked[0].headers
            assert sent["user-agent"] == agent
            assert accepted in sent["accept"]
            assert sent["accept-encoding"] == "gzip, deflate"
            assert sent["host"] == site.host_port
            assert "cookie" not in sent
            assert "authorization" not in sent
            assert "referer" not in sent

    asyncio.run(scenario())


def test_a_conditional_request_sends_the_validators_byte_for_byte() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/feed"] = reply(200, FEED, ETag='"é\u00ff"', Last_Modified="yesterday")
            first = await client.fetch(site.url("/feed"), want=Want.FEED)
            await client.fetch(site.url("/feed"), want=Want.FEED, conditions=first.validators)
            assert 'If-None-Match: "é\u00ff"'.encode("latin-1") in site.asked[1].lines
            assert b"If-Modified-Since: yesterday" in site.asked[1].lines

    asyncio.run(scenario())


def test_not_modified_keeps_the_validators_and_takes_renewed_ones() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/feed"] = reply(304, length=-1, Last_Modified="today")
            asked = Validators('"a"', "yesterday")
            answer = await client.fetch(site.url("/feed"), want=Want.FEED, conditions=asked)
            assert answer.not_modified
            assert answer.body == b""
            assert answer.validators == Validators('"a"', "today")

    asyncio.run(scenario())


def test_an_answer_without_validators_has_none() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/feed"] = reply(200, FEED)
            assert (await client.fetch(site.url("/feed"), want=Want.FEED)).validators is None

    asyncio.run(scenario())


@pytest.mark.parametrize("status", [401, 402, 403, 451])
def test_a_page_behind_a_wall_is_an_answer_with_its_preview(status: int) -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/page"] = reply(status, b"<p>The first lines")
            answer = await client.fetch(site.url("/page"), want=Want.PAGE)
            assert (answer.status, answer.body) == (status, b"<p>The first lines")

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        (304, Fault.HTTP),
        (400, Fault.HTTP),
        (401, Fault.FORBIDDEN),
        (402, Fault.FORBIDDEN),
        (403, Fault.FORBIDDEN),
        (404, Fault.NOT_FOUND),
        (410, Fault.GONE),
        (418, Fault.HTTP),
        (429, Fault.RATE_LIMITED),
        (451, Fault.FORBIDDEN),
        (500, Fault.SERVER),
        (503, Fault.SERVER),
        (599, Fault.SERVER),
    ],
)
def test_an_error_status_is_the_fault_it_means(status: int, fault: Fault) -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/feed"] = reply(status, length=-1 if status == 304 else 0)
            with pytest.raises(PublisherTrouble) as caught:
                await client.fetch(site.url("/feed"), want=Want.FEED)
            assert (caught.value.fault, caught.value.status) == (fault, status)
            assert caught.value.subject == "127.0.0.1"

    asyncio.run(scenario())


def test_an_error_page_is_read_so_that_its_connection_serves_again() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/gone"] = reply(410, b"Gone. " * 1000)
            for _ in range(3):
                with pytest.raises(PublisherTrouble):
                    await client.fetch(site.url("/gone"), want=Want.FEED)
            assert site.connections == 1

    asyncio.run(scenario())


def test_addresses_are_put_into_normal_form() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/a%20b?q=%C3%A9"] = reply(200, FEED)
            answer = await client.fetch(f"  {site.url('/a b?q=é#part')} ", want=Want.FEED)
            assert answer.url == site.url("/a%20b?q=%C3%A9")

    asyncio.run(scenario())


def test_an_international_host_is_looked_up_in_ascii() -> None:
    asked: list[str] = []

    async def resolve(host: str) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    async def scenario() -> None:
        async with Site() as site, site.client(resolve=resolve) as client:
            client.allow_private([f"xn--bcher-kva.example:{site.port}"])
            site.routes["/"] = reply(200, FEED)
            await client.fetch(site.url("/", host="bücher.example"), want=Want.FEED)
            assert asked == ["xn--bcher-kva.example"]

    asyncio.run(scenario())


@pytest.mark.parametrize(
    "address",
    [
        "",
        "news",
        "ftp://example.org/",
        "file:///etc/passwd",
        "http://",
        "http://a:b:c",
        "http://a\nb",
    ],
)
def test_what_is_no_http_address_is_refused(address: str) -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            with pytest.raises(PublisherTrouble) as caught:
                await client.fetch(address, want=Want.FEED)
            assert caught.value.fault is Fault.MALFORMED

    asyncio.run(scenario())


def test_user_and_password_become_a_header_and_appear_nowhere_else() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/feed"] = reply(200, FEED)
            url = site.url("/feed", user="ann:s%40cret@")
            answer = await client.fetch(url, want=Want.FEED)
            expected = "Basic " + base64.b64encode(b"ann:s@cret").decode()
            assert site.asked[0].headers["authorization"] == expected
            assert answer.url == site.url("/feed")
            with pytest.raises(PublisherTrouble) as caught:
                await client.fetch(site.url("/none", user="ann:s%40cret@"), want=Want.FEED)
            assert "cret" not in str(caught.value)

    asyncio.run(scenario())


def test_a_broken_address_does_not_show_its_password() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            with pytest.raises(PublisherTrouble) as caught:
                await client.fetch("http://ann:s/ecret@example.org/", want=Want.FEED)
            error: BaseException | None = caught.value
            while error is not None:
                assert "ecret" not in str(error)
                error = error.__cause__

    asyncio.run(scenario())


def test_the_referring_page_is_told_whole_to_its_own_host_only() -> None:
    async def scenario() -> None:
        async with Site() as site, Site(host="127.0.0.2") as other, site.client() as client:
            client.allow_private([other.host_port])
            for one in (site, other):
                one.routes["/p.png"] = reply(200, b"x")
                await client.fetch(
                    one.url("/p.png"),
                    want=Want.PICTURE,
                    referer=site.url("/story?id=1#top", user="ann:pw@"),
                )
            assert site.asked[0].headers["referer"] == site.url("/story?id=1")
            assert other.asked[0].headers["referer"] == site.url("/")

    asyncio.run(scenario())
