"""Feeds that are broken or built to hurt: each is reported or read as well as it can be, and its
neighbours arrive whole. `siege` checks the latter, and the bounds of memory, at every sync."""

import json
import zlib
from collections.abc import Iterator

import pytest

from tests.sync.press import Reply
from tests.sync.siege import Siege

__all__: list[str] = []

RSS = "application/rss+xml"


def rss(inner: str | bytes, before: bytes = b"", kind: str = RSS) -> Reply:
    """A feed around items."""
    items = inner.encode() if isinstance(inner, str) else inner
    return Reply(
        before + b'<rss version="2.0"><channel><title>Bad</title>' + items + b"</channel></rss>",
        kind,
    )


def item(name: str, more: str = "") -> str:
    return f"<item><title>{name}</title><guid>{name}</guid>{more}</item>"


def zeros() -> Iterator[bytes]:
    """Two hundred million zeros, compressed."""
    engine = zlib.compressobj(9, wbits=31)
    for _ in range(200):
        yield engine.compress(bytes(1_000_000))
    yield engine.flush()


def endless() -> Iterator[bytes]:
    while True:
        yield b"<!-- nothing to say -->" * 3000


def flood() -> Iterator[bytes]:
    """44 MB of items that all are well-formed."""
    yield b'<rss version="2.0"><channel>'
    for start in range(0, 333_000, 1000):
        yield b"".join(
            b"<item><title>Item %d</title><guid>%d</guid><description>%s</description></item>"
            % (n, n, b"words " * 10)
            for n in range(start, start + 1000)
        )
    yield b"</channel></rss>"


LAUGHS = b'<!DOCTYPE rss [<!ENTITY a "lol">' + b"".join(
    b'<!ENTITY %c "%s">' % (c, b"&%c;" % (c - 1) * 10) for c in range(ord("b"), ord("k"))
)
BLOW = b'<!DOCTYPE rss [<!ENTITY x "' + b"a" * 100_000 + b'">]>'
DEEP_JSON = b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "x": '

REFUSED = {
    "decompression bomb": (Reply(pieces=zeros, headers={"Content-Encoding": "gzip"}), "too-large"),
    "endless body": (Reply(pieces=endless, kind=RSS), "too-large"),
    "44 MB": (Reply(pieces=flood, kind=RSS), "too-large"),
    "44 MB announced": (Reply(headers={"Content-Length": "44000000"}, pieces=flood), "too-large"),
    "nested tags": (rss(b"<item>" + b"<a>" * 100_000 + b"</a>" * 100_000), "malformed"),
    "billion laughs": (rss(item("&j;"), LAUGHS + b"]>"), "malformed"),
    "quadratic blow-up": (rss(item("&x;" * 10_000), BLOW), "malformed"),
    "huge attribute": (rss(b'<item a="' + b"x" * 19_000_000 + b'"/>'), "malformed"),
    "html": (Reply(b"<!doctype html><p>" + b"<a href=x>y</a>" * 30_000), "not-a-feed"),
    "json without end": (Reply(DEEP_JSON + b"[" * 100_000, "application/json"), "malformed"),
    "json nested": (
        Reply(DEEP_JSON + b"[" * 100_000 + b"]" * 100_000 + b"}]}", "application/json"),
        "malformed",
    ),
    "nothing": (Reply(b"", RSS), "malformed"),
    "no content": (Reply(b"", RSS, 204), "malformed"),
    "rubbish": (Reply(bytes(range(256)) * 400, "application/octet-stream"), "not-a-feed"),
    "a picture": (Reply(b"\x89PNG\r\n\x1a\n" + bytes(5000), RSS), "not-a-feed"),
    "broken compression": (
        Reply(b"\x1f\x8b\x08 broken", RSS, headers={"Content-Encoding": "gzip"}),
        "malformed",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.timeout(60)
def test_a_feed_that_no_reader_can_use_is_reported_and_costs_no_other(
    siege: Siege, name: str
) -> None:
    bad, kind = REFUSED[name]
    report = siege.feed(bad)
    assert siege.kinds(report) == {"/bad": kind}
    assert siege.bad() == []


def test_a_feed_that_closes_in_the_middle_is_reported(siege: Siege) -> None:
    whole = rss(item("One") + item("Two"))
    report = siege.feed(Reply(whole.body, RSS, cut=len(whole.body) // 2))
    assert siege.kinds(report) == {"/bad": "truncated"}


def test_nesting_in_escaped_html_hides_no_text(siege: Siege) -> None:
    deep = "&lt;div&gt;" * 100_000 + "text"
    assert siege.feed(rss(item("One", f"<description>{deep}</description>"))).failures == []
    assert [(row.title, row.words) for row in siege.bad()] == [("One", 1)]


def test_a_flood_of_tags_does_not_hold_its_worker(siege: Siege) -> None:
    for flood in (b"<a" * 4_000_000, b"<item>" * 1_500_000):
        assert "hostile" not in siege.kinds(siege.feed(rss(b"<item>" + flood))).values()


def test_no_file_and_no_address_is_read_for_an_entity(siege: Siege) -> None:
    kind = (
        '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">'
        f'<!ENTITY n SYSTEM "{siege.trap.url("/n")}"><!ENTITY % p SYSTEM "{siege.trap.url("/p")}">'
        "%p;]>"
    )
    body = "<description>before &f; between &n; after</description>"
    siege.feed(rss(item("One &f;", body), kind.encode()))
    (row,) = siege.bad()
    shown = row.title + siege.library.article(row.id).html
    assert "after" in shown
    assert "root:" not in shown


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (rss(item("Ti\0tel \0äöü")).body, RSS),
        (rss(item("Titel äöü"), b"").body.decode().encode("utf-16"), RSS),
        (rss(item("Titel äöü")).body.decode().encode("utf-16-be"), RSS + "; charset=utf-16"),
        (rss(item("Titel äöü")).body.decode().encode("cp1252"), RSS + "; charset=utf-8"),
        (rss(item("Titel äöü")).body, RSS + "; charset=iso-8859-1"),
        (rss(item("Titel äöü"), b'<?xml version="1.0" encoding="utf-16"?>').body, RSS),
        (rss(item("Titel äöü"), b'<?xml version="1.0" encoding="none"?>').body, "x; charset=??"),
        (rss(item("Titel äöü")).body, "text/html; charset=utf-7"),
    ],
    ids=["nul", "utf-16", "no mark", "cp1252", "latin-1", "says utf-16", "unknown", "utf-7"],
)
def test_lies_about_the_encoding_are_seen_through(siege: Siege, data: bytes, kind: str) -> None:
    siege.feed(Reply(data, kind))
    assert [row.title for row in siege.bad()] == ["Titel äöü"]


def test_ids_that_change_at_every_fetch_make_no_article_twice(siege: Siege) -> None:
    fetch = 0

    def changing() -> Reply:
        nonlocal fetch
        fetch += 1
        linked = "".join(
            f"<item><title>Linked {n}</title><link>{siege.press.url(f'/x{n}.pdf')}</link>"
            f"<guid>session-{fetch}-{n}</guid></item>"
            for n in range(20)
        )
        return rss(linked)

    siege.press.replies["/bad"] = changing
    for _ in range(3):
        siege.sync("/bad")
    assert fetch == 3
    assert len(siege.bad()) == 20


def test_dates_that_cannot_be_are_not_believed(siege: Siege) -> None:
    dates = ["Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 13 Feb 2099 00:00:00 GMT", "yesterday" * 9000]
    siege.feed(rss("".join(item(f"N{n}", f"<pubDate>{d}</pubDate>") for n, d in enumerate(dates))))
    good = [row.published for row in siege.rows() if row not in siege.bad()]
    assert len(siege.bad()) == 3
    assert all(abs(row.published - good[0]) < 3600 for row in siege.bad())


@pytest.mark.timeout(60)
def test_of_a_hundred_thousand_items_the_newest_thousand_are_kept(siege: Siege) -> None:
    many = "".join(
        f"<item><title>I</title><guid>id-{n}</guid><pubDate>{1_600_000_000 + n}</pubDate></item>"
        for n in range(100_000)
    )
    report = siege.feed(rss(many))
    assert (report.articles_new, report.failures) == (1002, [])
    assert max(row.published for row in siege.bad()) == 1_600_099_999


def test_an_id_that_stands_there_twice_is_one_article_and_no_address_is_lost(siege: Siege) -> None:
    twice = item("One") + item("One")
    shared = "".join(
        item(f"T{n}", f"<link>{siege.press.url(f'/{n}.pdf')}</link>").replace(
            f"<guid>T{n}", "<guid>S"
        )
        for n in range(3)
    )
    siege.feed(rss(twice + shared))
    assert sorted(row.title for row in siege.bad()) == ["One", "T0", "T1", "T2"]
    siege.sync("/bad")
    assert len(siege.bad()) == 4


def test_titles_names_and_labels_of_a_megabyte_are_cut(siege: Siege) -> None:
    long = "x" * 1_000_000
    body = item(long, f"<author>{long}</author><category>{long}</category>")
    siege.feed(rss(f"<title>{long}</title><description>{long}</description>{body}"))
    (row,) = siege.bad()
    sections = [section for one in siege.library.tree() for section in one.sections]
    assert 0 < len(row.title) <= 2000
    assert len(row.byline) <= 300
    assert all(len(section.title) <= 300 for section in sections)


def test_ten_thousand_pictures_in_an_item_are_not_all_fetched(siege: Siege) -> None:
    images = "".join(f'<img src="/p{n}.png">' for n in range(10_000))
    body = f"<description><![CDATA[Words. {images}]]></description>"
    report = siege.feed(rss(item("One", body)))
    assert 0 < len(report.failures) <= 300
    assert sum(path.startswith("/p") for path in siege.press.asked) <= 300


def test_a_json_feed_with_absurd_values_gives_what_is_sound(siege: Siege) -> None:
    items = [
        {"id": 1e308, "title": ["x"], "content_text": "A text."},
        {"id": "b", "title": "Sound", "content_html": "<p>Text <script>x</script></p>"},
        {"id": {"a": 1}, "url": "javascript:x()", "title": 5, "tags": {"x": 1}},
        None,
        [],
        7,
    ]
    version = "https://jsonfeed.org/version/1.1"
    text = json.dumps({"version": version, "title": None, "items": items})
    assert siege.feed(Reply(text.encode(), "application/feed+json")).failures == []
    assert "Sound" in [row.title for row in siege.bad()]


def test_a_feed_of_a_good_publisher_is_not_moved_into_the_readers_network(siege: Siege) -> None:
    where = siege.trap.url("/feed")
    name = "http://www.itunes.com/dtds/podcast-1.0.dtd"
    moved = f"<i:new-feed-url xmlns:i='{name}'>{where}</i:new-feed-url>"
    siege.feed(rss(moved + item("One")))
    siege.sync()
    urls = [section.url for one in siege.library.tree() for section in one.sections]
    assert siege.press.url("/bad") in urls


def test_icons_and_lead_pictures_are_not_fetched_from_the_readers_network(siege: Siege) -> None:
    where = siege.trap.url("/secret.png")
    image = f"<image><url>{where}</url></image>"
    lead = item("One", f'<enclosure url="{where}" type="image/png"/><link>{where}</link>')
    siege.press.replies["/bad"] = rss(image + lead)
    siege.sync("/bad")
    siege.sync("/bad")
