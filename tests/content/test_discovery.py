"""The feeds that pages name."""

import pytest

from reader_app.content import read_site
from reader_app.domain import Fault, FeedLink, PublisherTrouble

URL = "https://paper.example/news/index.html"


NOW = 1_790_000_000


def feeds(data: bytes, content_type: str = "text/html; charset=utf-8") -> tuple[FeedLink, ...]:
    return read_site(data, content_type, URL, NOW).links


def urls(html: str) -> list[str]:
    return [link.url for link in feeds(html.encode())]


def test_every_type_of_feed_is_found_in_the_order_of_the_page() -> None:
    html = """<!doctype html><html><head><title>P</title>
<link rel="alternate" type="application/rss+xml" title="World &amp; more" href="/world.xml">
<LINK REL="Alternate" TYPE="Application/Atom+XML; charset=utf-8" HREF="atom">
<link rel="alternate" type="application/feed+json" href="https://paper.example/feed.json">
<link rel="alternate" type="application/rdf+xml" href="//cdn.example/rdf">
<link rel="home alternate" type="text/xml" href="/rss.xml">
<link rel="feed" href="/hfeed"></head><body></body></html>"""
    found = feeds(html.encode(), "text/html")
    assert found[0] == FeedLink(
        "https://paper.example/world.xml", "World & more", "application/rss+xml"
    )
    assert [link.url for link in found[1:]] == [
        "https://paper.example/news/atom",
        "https://paper.example/feed.json",
        "https://cdn.example/rdf",
        "https://paper.example/rss.xml",
        "https://paper.example/hfeed",
    ]


def test_a_base_moves_relative_addresses() -> None:
    head = (
        '<base href="https://other.example/x/"><link rel=alternate type=application/rss+xml href=f>'
    )
    assert urls(f"<html><head>{head}</head></html>") == ["https://other.example/x/f"]
    relative = '<base href="/y/"><link rel=alternate type=application/rss+xml href=f>'
    assert urls(relative) == ["https://paper.example/y/f"]


def test_feeds_of_comments_come_last_and_doubles_once() -> None:
    html = (
        '<link rel=alternate type=application/rss+xml title="Comments on X" href=/comments/feed>'
        "<link rel=alternate type=application/rss+xml href=/feed>"
        "<body><a href=/feed>RSS</a><a href=/sport/rss>Sport</a></body>"
    )
    assert urls(html) == [
        "https://paper.example/feed",
        "https://paper.example/sport/rss",
        "https://paper.example/comments/feed",
    ]


def test_alternates_that_are_no_feeds_are_left_out() -> None:
    html = (
        '<link rel=alternate type=application/json href="/wp-json/wp/v2/pages/1">'
        '<link rel=alternate type=application/json+oembed href="/oembed?url=feed">'
        '<link rel=alternate hreflang=de href="/de/">'
        '<link rel="alternate stylesheet" type="text/css" href="/feed.css">'
        '<link rel=alternate type=application/rss+xml href="javascript:x">'
        '<a href="https://feedly.com/i/subscription/feed/https://paper.example/rss">Feedly</a>'
        '<a href="/about-feeds.html">About RSS</a><a href="#rss">RSS</a><a href="/feedback">x</a>'
        '<a href="/rss.png">icon</a><a href="/brass/band">x</a><a>none</a>'
    )
    assert urls(html) == []


def test_likely_links_are_found_where_nothing_is_announced() -> None:
    html = (
        '<a href="/feed/">Feed</a><a href="https://feeds.feedburner.com/Paper">Subscribe</a>'
        '<a href="/?feed=rss2">RSS</a><a href="feed://paper.example/x.xml">x</a>'
        '<a href="/blog/atom.xml" title="Blog">x</a><a href="/all.xml">RSS feed</a>'
    )
    found = feeds(html.encode())
    assert [link.url for link in found] == [
        "https://paper.example/feed/",
        "https://feeds.feedburner.com/Paper",
        "https://paper.example/?feed=rss2",
        "http://paper.example/x.xml",
        "https://paper.example/blog/atom.xml",
        "https://paper.example/all.xml",
    ]
    assert [link.title for link in found][3:5] == ["x", "Blog"]


def test_titles_are_read_in_the_pages_encoding() -> None:
    html = '<link rel=alternate type=application/rss+xml title="Вести" href=/r>'.encode("cp1251")
    assert feeds(html, "text/html; charset=windows-1251")[0].title == "Вести"


def test_what_is_no_page_says_so() -> None:
    for data in (b"", b"\0\0", b"\x89PNG", b'{"a": 1}', b"<rss/>"):
        with pytest.raises(PublisherTrouble) as caught:
            feeds(data, "")
        assert caught.value.fault is Fault.NOT_A_PAGE


def test_hostile_pages_name_few() -> None:
    for part in ("<div>", "<a href=/feed>", "<link rel=alternate ", "<a href='"):
        assert len(urls(part * 100_000)) <= 100
