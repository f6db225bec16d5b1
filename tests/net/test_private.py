"""A publisher cannot make the reader's machine ask an address in the reader's own network."""

import asyncio
import ipaddress
import socket
from collections.abc import Sequence

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Client, Want
from reader_app.net.guard import Guard, is_public
from reader_app.net.uplink import ROOT
from tests.net.site import Site, nobody, reply

__all__: list[str] = []

PRIVATE = [
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.9.9.9",
    "169.254.169.254",
    "172.16.0.1",
    "192.0.0.1",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.251",
    "233.252.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:127.0.0.1",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::1",
    "100::1",
    "2001:db8::1",
    "2001:0:4136:e378:8000:63bf:f5ff:fffe",  # Teredo to 10.0.0.1
    "2002:c0a8:101::1",  # 6to4 to 192.168.1.1
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fec0::1",
    "ff02::1",
]
PUBLIC = ["1.1.1.1", "93.184.216.34", "2606:2800:220:1::1", "64:ff9b::1.1.1.1", "::ffff:1.1.1.1"]


@pytest.mark.parametrize("ip", PRIVATE)
def test_private_addresses_are_known(ip: str) -> None:
    assert not is_public(ipaddress.ip_address(ip))


@pytest.mark.parametrize("ip", PUBLIC)
def test_public_addresses_are_known(ip: str) -> None:
    assert is_public(ipaddress.ip_address(ip))


@given(st.ip_addresses(v=4))
def test_a_mapped_address_is_as_public_as_the_one_inside(ip: ipaddress.IPv4Address) -> None:
    assert is_public(ipaddress.IPv6Address(f"::ffff:{ip}")) is is_public(ip)


@pytest.mark.parametrize(
    ("typed", "host", "port", "admitted"),
    [
        ("nas.lan:8090", "nas.lan", 8090, True),
        ("NAS.lan:8090", "nas.lan.", 8090, True),
        ("nas.lan:8090", "nas.lan", 8091, False),
        ("nas.lan:8090", "other.lan", 8090, False),
        ("nas.lan", "nas.lan", 80, True),
        ("nas.lan", "nas.lan", 443, True),
        ("nas.lan", "nas.lan", 8080, False),
        ("[fd00::1]:8090", "fd00::1", 8090, True),
        ("[fd00::1]", "fd00::1", 443, True),
        ("fd00::1", "fd00::1", 443, True),
        ("nas", "nas", 80, True),
        ("cloud.home.arpa", "cloud.home.arpa", 443, True),
        ("0x7f.1", "0x7f.1", 80, True),
        ("news.com", "news.com", 80, False),
        ("feeds.news.co.uk", "feeds.news.co.uk", 443, False),
        ("local.news.com", "local.news.com", 80, False),
        ("1.1.1.1", "1.1.1.1", 80, False),
    ],
)
def test_what_the_reader_typed_is_admitted_to_the_letter(
    typed: str, host: str, port: int, admitted: bool
) -> None:
    guard = Guard()
    guard.allow([typed])
    assert guard.admits(host, port, "fd00::1") is admitted


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1"])
def test_loopback_is_refused_however_it_is_written(host: str) -> None:
    async def scenario() -> None:
        async with Site() as site, site.client(resolve=loopback) as client:
            with pytest.raises(PublisherTrouble) as caught:
                # Only site.port was typed.
                await client.fetch(f"http://{host}:1/", want=Want.FEED)
            assert caught.value.fault is Fault.BLOCKED_ADDRESS
            assert site.connections == 0

    asyncio.run(scenario())


async def loopback(host: str) -> Sequence[str]:
    return ["127.0.0.1", "::1"]


def test_a_typed_address_needs_no_resolver() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client(resolve=nobody) as client:
            site.routes["/"] = reply(200, b"<rss/>")
            assert (await client.fetch(site.url(), want=Want.FEED)).status == 200

    asyncio.run(scenario())


def test_a_name_that_resolves_to_a_private_address_later_gains_nothing() -> None:
    answers = [["192.0.2.77"], ["127.0.0.1"]]  # the first is checked, then rebound

    async def resolve(host: str) -> Sequence[str]:
        return answers.pop(0)

    async def scenario() -> None:
        async with Site() as site, site.client(resolve=resolve) as client:
            for _ in range(2):
                with pytest.raises(PublisherTrouble) as caught:
                    await client.fetch(site.url(host="rebound.example"), want=Want.FEED)
                assert caught.value.fault is Fault.BLOCKED_ADDRESS
            assert site.connections == 0
            assert not answers

    asyncio.run(scenario())


def test_the_admitted_address_is_the_one_connected_to() -> None:
    lookups: list[str] = []

    async def resolve(host: str) -> Sequence[str]:
        lookups.append(host)
        return ["127.0.0.1"]

    async def scenario() -> None:
        async with Site() as site, site.client(resolve=resolve) as client:
            site.routes["/"] = reply(200, b"<rss/>")
            await client.fetch(site.url(host="news.example"), want=Want.FEED)
            assert lookups == ["news.example"]

    asyncio.run(scenario())


def test_the_first_address_that_answers_is_used() -> None:
    async def resolve(host: str) -> Sequence[str]:
        return ["127.0.0.3", "127.0.0.4", "127.0.0.1"]  # nobody listens at the first two

    async def scenario() -> None:
        async with Site() as site, site.client(resolve=resolve) as client:
            site.routes["/"] = reply(200, b"<rss/>")
            await client.fetch(site.url(host="news.example"), want=Want.FEED)
            assert site.connections == 1

    asyncio.run(scenario())


def test_when_no_address_answers_the_connection_is_at_fault() -> None:
    async def resolve(host: str) -> Sequence[str]:
        return ["127.0.0.3", "127.0.0.4"]

    async def scenario() -> None:
        async with Site() as site, site.client(resolve=resolve) as client:
            with pytest.raises(PublisherTrouble) as caught:
                await client.fetch(site.url(host="news.example"), want=Want.FEED)
            assert caught.value.fault is Fault.CONNECTION

    asyncio.run(scenario())


def test_a_followed_publication_may_not_point_its_name_into_the_readers_network() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client(resolve=loopback) as client:
            site.routes["/"] = reply(200, b"<rss/>")
            client.allow_private([f"news.com:{site.port}"])
            with pytest.raises(PublisherTrouble) as caught:
                await client.fetch(site.url(host="news.com"), want=Want.FEED)
            assert caught.value.fault is Fault.BLOCKED_ADDRESS
            assert site.connections == 0

    asyncio.run(scenario())


def test_what_the_reader_typed_is_not_asked_for_another_publisher() -> None:
    async def scenario() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/"] = reply(200, b"<rss/>")
            assert client.is_own_network(site.url())
            assert not client.is_own_network("http://news.com/")
            assert not client.is_own_network("no address")
            with pytest.raises(PublisherTrouble) as caught:
                await client.fetch(site.url(), want=Want.PICTURE, own=False)
            assert caught.value.fault is Fault.BLOCKED_ADDRESS
            assert site.connections == 0

    asyncio.run(scenario())


LEADS = {"Location": "http://nas.lan/admin"}


def test_a_redirect_from_the_internet_does_not_lead_to_what_the_reader_typed() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return httpx.Response(302, headers=LEADS, stream=httpx.ByteStream(b""))

    async def scenario() -> None:
        async with Client(transport=httpx.MockTransport(answer)) as client:
            client.allow_private(["nas.lan"])
            with pytest.raises(PublisherTrouble) as caught:
                await client.fetch("http://news.com/", want=Want.FEED)
            assert caught.value.fault is Fault.BLOCKED_ADDRESS
            assert asked == ["news.com"]

    asyncio.run(scenario())


@pytest.mark.parametrize(
    "url",
    [
        "http://xn--/",
        "http://xn--a/",
        "http://news.com:99999/",
        "http://[fe80::1%25eth0]/",
        "http://[::ffff:7f00:1]/",
        "http://127.0.0.1./",
        "http://0/",
        "http://localhost.localdomain/",
        "http://①②⑦.0.0.1/",
        "http://[" + "[" * 9000,
        "http://" + "a." * 40_000,
    ],
)
def test_absurd_and_disguised_addresses_are_the_publishers_trouble(url: str) -> None:
    async def resolve(host: str) -> Sequence[str]:
        if host.startswith(("127.", "0", "localhost")):
            return ["127.0.0.1"]
        if host == ROOT:
            return ["198.41.0.4"]
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    async def scenario() -> None:
        async with Client(resolve=resolve, proxies={}, routed=lambda: True) as client:
            with pytest.raises(PublisherTrouble):
                await client.fetch(url, want=Want.PICTURE)

    asyncio.run(scenario())
