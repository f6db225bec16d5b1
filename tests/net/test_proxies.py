"""Proxies, as the environment names them."""

import asyncio
import base64

import httpx
import pytest

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Want
from reader_app.net.proxies import Proxies
from tests.net.site import Site, nobody, reply

__all__: list[str] = []


def test_a_proxy_is_asked_for_the_whole_address_and_resolves_the_name() -> None:
    async def scenario() -> None:
        async with Site() as proxy:
            found = {"http": f"http://ann:pw@{proxy.host_port}"}
            target = "http://news.example/feed"
            proxy.routes[target] = reply(200, b"<rss/>")
            async with proxy.client(proxies=found, resolve=nobody) as client:
                assert (await client.fetch(target, want=Want.FEED)).body == b"<rss/>"
            sent = proxy.asked[0].headers
            assert sent["host"] == "news.example"
            assert sent["proxy-authorization"] == "Basic " + base64.b64encode(b"ann:pw").decode()

    asyncio.run(scenario())


def test_a_proxy_is_not_asked_for_private_addresses() -> None:
    async def scenario() -> None:
        async with Site() as proxy:
            found = {"all": proxy.host_port}
            async with proxy.client(proxies=found, resolve=nobody) as client:
                with pytest.raises(PublisherTrouble) as caught:
                    await client.fetch("http://192.168.1.1/", want=Want.FEED)
            assert caught.value.fault is Fault.BLOCKED_ADDRESS
            assert not proxy.asked

    asyncio.run(scenario())


def test_a_kind_of_proxy_that_cannot_be_used_is_never_gone_round() -> None:
    async def scenario() -> None:
        async with Site() as site:
            found = {"all": "socks5://127.0.0.1:9050"}
            async with site.client(proxies=found, resolve=nobody) as client:
                with pytest.raises(PublisherTrouble) as caught:
                    await client.fetch("http://news.example/", want=Want.FEED)
            assert caught.value.fault is Fault.CONNECTION

    asyncio.run(scenario())


def test_a_proxy_that_refuses_is_a_connection_fault() -> None:
    async def scenario() -> None:
        async with Site() as proxy:
            proxy.routes["news.example:443"] = reply(407)
            found = {"https": f"http://{proxy.host_port}"}
            async with proxy.client(proxies=found, resolve=nobody) as client:
                with pytest.raises(PublisherTrouble) as caught:
                    await client.fetch("https://news.example/", want=Want.FEED)
            assert caught.value.fault is Fault.CONNECTION

    asyncio.run(scenario())


def test_the_environment_names_proxies_and_exceptions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("all_proxy", "proxy.example:3129")
    monkeypatch.setenv("no_proxy", "intranet.example")
    proxies = Proxies()
    assert proxies.choose(httpx.URL("http://news.example/")) == "http://proxy.example:3128"
    assert proxies.choose(httpx.URL("https://news.example/")) == "http://proxy.example:3129"
    assert proxies.choose(httpx.URL("http://intranet.example/")) == ""
    assert proxies.choose(httpx.URL("http://127.0.0.5/")) == ""
    assert proxies.choose(httpx.URL("http://localhost/")) == ""
