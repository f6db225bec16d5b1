"""The demonstration's publisher as a whole: start, feeds, pages, pictures, end."""

import re
import socket
import threading
import time
import urllib.request
from urllib.parse import urlsplit

import pytest

from reader_app.content import read_feed, read_opml
from reader_app.demo import DemoPublisher
from tests.demo.conftest import NOW, RESOURCES, Ask

__all__: list[str] = []

RESERVED = (".example",)
NAMES_ONLY = ("schema.org", "www.w3.org", "purl.org", "search.yahoo.com", "jsonfeed.org")


def test_starts_and_ends_in_a_moment() -> None:
    began = time.perf_counter()
    with DemoPublisher(RESOURCES) as publisher:
        hosts = publisher.hosts
    assert time.perf_counter() - began < 10, "nothing is waited for"
    assert len(set(hosts)) == 6


def test_frees_its_ports_also_while_a_connection_is_kept(ask: Ask) -> None:
    with DemoPublisher(RESOURCES) as publisher:
        host, port = publisher.hosts[0].split(":")
        with socket.create_connection((host, int(port)), timeout=5) as kept:
            kept.sendall(b"GET /logo.png HTTP/1.1\r\nHost: x\r\n\r\n")
            assert kept.recv(12) == b"HTTP/1.1 200"
            publisher.close()
            while kept.recv(65536):
                pass
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, int(port)), timeout=5)
    assert not [t for t in threading.enumerate() if t.name == "demonstration"]


def test_can_be_closed_before_it_was_started() -> None:
    DemoPublisher(RESOURCES).close()


def test_every_section_has_a_feed_that_can_be_read(publisher: DemoPublisher, ask: Ask) -> None:
    dialects = []
    seen = set()
    for section in publisher.sections:
        answer = ask(section.url)
        feed = read_feed(answer.body, answer.headers["content-type"], section.url, NOW)
        assert feed.complete
        assert feed.title == f"{section.publication} – {section.title}"
        assert 4 <= len(feed.entries) <= 7
        for entry in feed.entries:
            assert entry.title
            assert entry.byline
            assert entry.published is not None
            assert NOW - 7 * 86400 < entry.published < NOW
            seen.add(entry.url)
        dialects.append(feed.dialect)
    assert seen == set(publisher.addresses)
    assert len(seen) == 50
    assert set(dialects) == {"rss", "atom", "rdf", "json"}


def test_the_list_of_subscriptions_names_every_section(publisher: DemoPublisher, ask: Ask) -> None:
    listed = read_opml(ask(publisher.opml_url).body)
    assert [outline.url for outline in listed.outlines] == [s.url for s in publisher.sections]
    assert not listed.skipped


def test_everything_that_a_page_names_is_there_or_at_a_reserved_address(
    publisher: DemoPublisher, ask: Ask
) -> None:
    waiting = [*publisher.addresses, *(s.url for s in publisher.sections)]
    waiting += [f"http://{host}/" for host in publisher.hosts]
    seen: set[str] = set()
    pictures: set[str] = set()
    while waiting:
        url = waiting.pop()
        if url in seen:
            continue
        seen.add(url)
        answer = ask(url)
        assert answer.status in {200, 401, 402, 403, 303}, url
        if "image/" in answer.headers.get("content-type", ""):
            pictures.add(url)
            assert answer.body
            continue
        for found in re.findall(r"https?://[^\s\"'<>,\\&]+", answer.text):
            host = urlsplit(found).netloc
            if host in publisher.hosts:
                waiting.append(found)
            else:
                assert host.endswith(RESERVED) or host in NAMES_ONLY, (url, found)
    assert len(pictures) > 60


def test_many_readers_are_served_at_once(publisher: DemoPublisher) -> None:
    statuses: list[int] = []

    def read(url: str) -> None:
        with urllib.request.urlopen(url, timeout=10) as answer:
            statuses.append(answer.status)

    threads = [
        threading.Thread(target=read, args=(url,))
        for url in publisher.addresses
        if publisher.hosts[2] not in url
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * len(threads)


def test_publishes_one_more_article_per_publication_and_then_no_more(ask: Ask) -> None:
    with DemoPublisher(RESOURCES, clock=lambda: NOW) as publisher:
        before = set(publisher.addresses)
        fresh = Ask()
        first = fresh(publisher.sections[0].url)
        assert publisher.publish_more() == 6
        after = set(publisher.addresses)
        again = fresh(publisher.sections[0].url, If_None_Match=first.headers["etag"])
        assert again.status == 200
        assert publisher.publish_more() == 0
        fresh.close()
    new = after - before
    assert len(new) == 6
    assert len({urlsplit(url).netloc for url in new}) == 6


def test_several_papers_report_the_same_events(publisher: DemoPublisher) -> None:
    from reader_app.demo.catalogue import load

    papers: dict[str, set[str]] = {}
    for paper in load(RESOURCES / "demo"):
        for story in paper.stories:
            papers.setdefault(story.event, set()).add(paper.key)
    assert {name for name, keys in papers.items() if name and len(keys) >= 4} == {
        "hesper-atlas",
        "lagoon",
        "saint-orla",
    }
