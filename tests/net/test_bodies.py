"""Bodies: compression, sizes, truncation."""

import asyncio
import gzip
import tracemalloc
import zlib
from collections.abc import Awaitable, Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Client, Limits, Want
from reader_app.net.body import Body
from tests.net.site import Site, cut, reply

__all__: list[str] = []

TEXT = b"<item>The tide gauge at Saltmarsh</item>" * 5000


def bare_deflate(data: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-15)
    return engine.compress(data) + engine.flush()


CODED = {
    "": TEXT,
    "identity": TEXT,
    "gzip": gzip.compress(TEXT),
    "GZIP": gzip.compress(TEXT) + b"\0" * 100,
    "x-gzip": gzip.compress(TEXT[:1000]) + gzip.compress(TEXT[1000:]),
    "deflate": zlib.compress(TEXT),
    " deflate": bare_deflate(TEXT),
}


def with_site(scenario: Callable[[Site, Client], Awaitable[Any]], **options: Any) -> None:
    async def run() -> None:
        async with Site() as site, site.client(**options) as client:
            await scenario(site, client)

    asyncio.run(run())


def fault_of(answer: bytes | Any, want: Want = Want.FEED, **options: Any) -> PublisherTrouble:
    found: list[PublisherTrouble] = []

    async def scenario(site: Site, client: Client) -> None:
        site.routes["/x"] = answer
        with pytest.raises(PublisherTrouble) as caught:
            await client.fetch(site.url("/x"), want=want)
        found.append(caught.value)

    with_site(scenario, **options)
    return found[0]


@pytest.mark.parametrize("coding", CODED)
def test_every_coding_that_was_offered_is_understood(coding: str) -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/x"] = reply(200, CODED[coding], Content_Encoding=coding)
        assert (await client.fetch(site.url("/x"), want=Want.FEED)).body == TEXT

    with_site(scenario)


@given(coding=st.sampled_from(sorted(CODED)), cuts=st.lists(st.integers(2, 3000), max_size=20))
def test_a_body_may_arrive_in_any_pieces(coding: str, cuts: list[int]) -> None:
    data = CODED[coding]
    body = Body({"content-encoding": coding}, 10_000_000)
    for start, end in pairwise(sorted({0, *cuts, len(data)})):
        for _ in body.add(data[start:end]):
            pass
    assert body.finish() == TEXT


@given(size=st.integers(0, 300_000))
def test_every_size_comes_out_whole(size: int) -> None:
    body = Body({"content-encoding": "gzip"}, 10_000_000)
    for _ in body.add(gzip.compress(b"\0" * size, compresslevel=1)):
        pass
    assert len(body.finish()) == size


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip", "compress"])
def test_a_coding_that_was_not_offered_is_refused(coding: str) -> None:
    assert fault_of(reply(200, TEXT, Content_Encoding=coding)).fault is Fault.MALFORMED


def test_a_coding_without_a_body_is_an_empty_body() -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/x"] = reply(200, b"", Content_Encoding="gzip")
        assert (await client.fetch(site.url("/x"), want=Want.FEED)).body == b""

    with_site(scenario)


def test_plain_text_that_claims_to_be_compressed_is_malformed() -> None:
    assert fault_of(reply(200, TEXT, Content_Encoding="gzip")).fault is Fault.MALFORMED


def test_a_decompression_bomb_costs_no_more_than_the_limit() -> None:
    bomb = gzip.compress(b"\0" * 200_000_000, compresslevel=9)

    async def scenario(site: Site, client: Client) -> None:
        site.routes["/x"] = reply(200, bomb, Content_Encoding="gzip")
        tracemalloc.start()
        try:
            with pytest.raises(PublisherTrouble) as caught:
                await client.fetch(site.url("/x"), want=Want.FEED)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert caught.value.fault is Fault.TOO_LARGE
        assert peak < 6_000_000

    with_site(scenario, limits=Limits(feed=2_000_000))


def test_endless_empty_streams_are_no_way_around_the_limit() -> None:
    nothing = gzip.compress(b"") * 2000
    assert fault_of(reply(200, nothing, Content_Encoding="gzip")).fault is Fault.MALFORMED


@pytest.mark.parametrize(
    ("want", "size"), [(Want.FEED, 44_000_000), (Want.PAGE, 11_000_000), (Want.PICTURE, 26_000_000)]
)
def test_an_announced_size_over_the_limit_is_refused_at_once(want: Want, size: int) -> None:
    trouble = fault_of(cut(reply(200, b"<rss>", length=size), pause=5.0), want)
    assert trouble.fault is Fault.TOO_LARGE


def test_an_endless_body_stops_at_the_limit() -> None:
    async def endless(_: object, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            writer.write(b"8000\r\n" + b"x" * 0x8000 + b"\r\n")
            await writer.drain()

    assert fault_of(endless, limits=Limits(feed=1_000_000)).fault is Fault.TOO_LARGE


@pytest.mark.parametrize(
    "pieces",
    [
        (reply(200, b"<rss>", length=100),),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n",),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<r",),
        (reply(200, gzip.compress(TEXT)[:-20], length=-1, Content_Encoding="gzip"),),
        (reply(200, gzip.compress(TEXT)[:-20], Content_Encoding="gzip"),),
        (reply(200, bare_deflate(TEXT)[:-20], Content_Encoding="deflate"),),
    ],
    ids=["length", "chunks", "inside a chunk", "gzip to the close", "gzip", "deflate"],
)
def test_a_body_that_ends_too_early_is_truncated(pieces: tuple[bytes, ...]) -> None:
    assert fault_of(cut(*pieces)).fault is Fault.TRUNCATED


def test_a_connection_reset_in_the_middle_is_a_truncated_body() -> None:
    async def reset(_: object, writer: asyncio.StreamWriter) -> None:
        writer.write(reply(200, b"<rss>", length=100))
        await writer.drain()
        await asyncio.sleep(0.05)
        writer.transport.abort()

    assert fault_of(reset).fault is Fault.TRUNCATED


def test_a_body_without_a_length_ends_where_the_server_closes() -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/x"] = cut(reply(200, TEXT, length=-1))
        assert (await client.fetch(site.url("/x"), want=Want.FEED)).body == TEXT

    with_site(scenario)
