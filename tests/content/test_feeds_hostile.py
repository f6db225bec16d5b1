"""Documents that are built to hurt whoever reads them."""

import time
from pathlib import Path

import pytest

from reader_app.content import read_feed
from reader_app.domain import Fault, Feed, PublisherTrouble

PATIENCE = 3.0  # processor seconds; each took under a second on a slow machine


def read(data: bytes) -> Feed:
    start = time.process_time()
    try:
        return read_feed(data, "application/rss+xml", "https://p.example/feed", 1_800_000_000)
    finally:
        assert time.process_time() - start < PATIENCE


def wrapped(inner: bytes, before: bytes = b"") -> bytes:
    return before + b'<rss version="2.0"><channel><item>' + inner + b"</item></channel></rss>"


def test_entity_bombs_are_refused() -> None:
    laughs = b'<!DOCTYPE r [<!ENTITY a "lol">' + b"".join(
        b'<!ENTITY %c "%s">' % (c, b"&%c;" % (c - 1) * 10) for c in range(ord("b"), ord("k"))
    )
    with pytest.raises(PublisherTrouble) as caught:
        read(wrapped(b"<title>&j;</title>", laughs + b"]>"))
    assert caught.value.fault is Fault.MALFORMED
    blow = b'<!DOCTYPE r [<!ENTITY x "' + b"a" * 100_000 + b'">]>'
    with pytest.raises(PublisherTrouble):
        read(wrapped(b"<title>" + b"&x;" * 10_000 + b"</title>", blow))


def test_external_entities_are_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hidden")
    kind = f'<!DOCTYPE r [<!ENTITY x SYSTEM "file://{secret}">]>'.encode()
    feed = read(wrapped(b"<title>A &x; B</title>", kind))
    assert feed.entries[0].title == "A &x; B"


def test_entities_between_elements_and_behind_long_comments_are_harmless() -> None:
    kind = b"<!--" + b"x" * 5_000 + b'--><!DOCTYPE r [<!ENTITY x "y">]>'
    feed = read(wrapped(b"&x;<title>A</title>", kind))
    assert [entry.title for entry in feed.entries] == ["A"]


def test_nesting_without_end_is_refused_at_once() -> None:
    with pytest.raises(PublisherTrouble) as caught:
        read(wrapped(b"<a>" * 100_000 + b"</a>" * 100_000))
    assert caught.value.fault is Fault.MALFORMED


def test_escaped_nesting_without_end_is_cut_down() -> None:
    deep = b"&lt;div&gt;" * 100_000 + b"text"
    assert read(wrapped(b"<description>" + deep + b"</description>")).entries[0].body.words == 1


@pytest.mark.parametrize(
    "nasty",
    [
        b"<a " * 100_000,
        b"<a '\"" * 100_000,
        b'<a "<" ' * 60_000,
        b"<!--" * 100_000,
        b"<script" * 60_000,
        b"<script>" * 60_000,
        b"&" * 300_000,
        b"&#" * 150_000,
        b"<" * 300_000,
        b" \n" * 200_000 + b"x",
        b"<p " + b"a='1' " * 100_000 + b">x</p>",
        b"<![CDATA[" * 50_000,
        b"<b>" + b"x" * 5_000_000,
    ],
)
def test_no_text_takes_more_than_linear_time(nasty: bytes) -> None:
    marked = nasty.replace(b"]]>", b"")
    for name in (b"title", b"description", b"author", b"category", b"pubDate", b"link", b"guid"):
        read(wrapped(b"<title>x</title><%s><![CDATA[%s]]></%s>" % (name, marked, name)))


def test_a_broken_feed_full_of_ampersands_is_mended_in_time() -> None:
    feed = read(wrapped(b"<title>x</title><description>" + b"& &a; " * 100_000 + b"</description>"))
    assert len(feed.entries) == 1


def test_a_huge_attribute_and_a_huge_text_are_refused() -> None:
    for inner in (b'<a b="' + b"x" * 20_000_000 + b'"/>', b"<title>" + b"x" * 20_000_000):
        with pytest.raises(PublisherTrouble):
            read(wrapped(inner))


def test_a_hundred_thousand_attributes_are_read() -> None:
    many = b" ".join(b'a%d="1"' % n for n in range(100_000))
    assert read(wrapped(b"<title %s>x</title>" % many)).entries[0].title == "x"


def test_a_flood_of_items_is_cut_to_the_newest() -> None:
    items = b"".join(
        b"<item><guid>%d</guid><title>x</title><pubDate>%d</pubDate></item>"
        % (n, 1_600_000_000 + n)
        for n in range(50_000)
    )
    feed = read(b'<rss version="2.0"><channel>' + items + b"</channel></rss>")
    assert len(feed.entries) == 1_000
    assert feed.entries[-1].identity == "49999"


def test_json_nested_without_end_and_endless_numbers_are_refused() -> None:
    for text in (
        b'{"items": ' + b"[" * 100_000,
        b'{"version": "jsonfeed.org/version/1", "a": ' + b"9" * 9_999,
    ):
        with pytest.raises(PublisherTrouble):
            read(text)


def test_a_page_of_html_is_not_read_as_a_feed() -> None:
    with pytest.raises(PublisherTrouble) as caught:
        read(b"\n<!doctype html>\n" + b"<p><a href='x'>y</a>" * 30_000)
    assert caught.value.fault is Fault.NOT_A_FEED
