"""Feeds that are broken in the ways that feeds are broken."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.content import read_feed
from reader_app.domain import Fault, Feed, PublisherTrouble

ITEMS = "".join(
    f"<item><title>T{n}</title><link>https://p.example/{n}</link>"
    f"<description>Text of {n}</description></item>"
    for n in range(5)
)
RSS = f'<rss version="2.0"><channel><title>P</title>{ITEMS}</channel></rss>'


def read(data: bytes | str, content_type: str = "application/rss+xml") -> Feed:
    raw = data.encode() if isinstance(data, str) else data
    return read_feed(raw, content_type, "https://p.example/feed", 1_800_000_000)


def fault(data: bytes | str, content_type: str = "") -> Fault:
    with pytest.raises(PublisherTrouble) as caught:
        read(data, content_type)
    return caught.value.fault


@pytest.mark.parametrize(
    "data",
    [
        "\n\n  " + '<?xml version="1.0"?>' + RSS,
        "<br />\n<b>Warning</b>: mysql\n" + '<?xml version="1.0"?>' + RSS,
        RSS + "<!-- made in 0.2 s --><script>x</script>",
        RSS.replace("Text of 3", "Fish & chips &nbsp;&hellip; &unknown; a&b=c"),
        RSS.replace("Text of 3", "nul \0 bell \x07 and &#0; &#x1f;"),
        RSS.replace("Text of 3", "x</description><media:thumbnail url='a'/><description>"),
        RSS.replace("<item>", "<item foo:bar='1'>"),
        "\ufeff" + RSS,
    ],
)
def test_slips_are_mended_and_the_feed_is_whole(data: str) -> None:
    feed = read(data)
    assert [entry.title for entry in feed.entries] == [f"T{n}" for n in range(5)]
    assert feed.complete


def test_mending_keeps_the_text_and_leaves_marked_sections_alone() -> None:
    feed = read(
        RSS.replace("Text of 0", "Fish & chips &hellip; &unknown;").replace(
            "Text of 1", "<![CDATA[<p>A &amp; B &nbsp;x</p>]]>"
        )
    )
    assert feed.entries[0].body.html == "<p>Fish &amp; chips … &amp;unknown;</p>"
    assert feed.entries[1].body.html == "<p>A &amp; B &nbsp;x</p>"


def test_tags_that_do_not_match_are_read_tolerantly() -> None:
    feed = read(RSS.replace("<title>T2</title>", "<title>T2</titel>"))
    assert len(feed.entries) == 5
    assert feed.complete


@pytest.mark.parametrize("share", [0.5, 0.8, 0.97])
def test_a_feed_cut_in_the_middle_gives_its_whole_items_and_is_incomplete(share: float) -> None:
    feed = read(RSS[: int(len(RSS) * share)])
    assert not feed.complete
    assert feed.title == "P"
    titles = [entry.title for entry in feed.entries]
    assert titles == [f"T{n}" for n in range(len(titles))]
    assert all(entry.body.html == f"<p>Text of {n}</p>" for n, entry in enumerate(feed.entries))


def test_every_cut_of_every_dialect_is_noticed() -> None:
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>'
        + "".join(f"<entry><id>{n}</id><title>T</title></entry>" for n in range(3))
        + "</feed>"
    )
    rdf = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/"><channel><title>R</title></channel>'
        + "<item><title>T</title></item>" * 3
        + "</rdf:RDF>"
    )
    for whole in (RSS, atom, rdf):
        assert read(whole).complete
        for cut in range(len(whole) // 2, len(whole) - 1, 7):
            try:
                complete = read(whole[:cut]).complete
            except PublisherTrouble as trouble:
                complete = trouble.fault is not Fault.MALFORMED
            assert not complete


def test_damaged_json_gives_the_items_before_the_damage() -> None:
    top = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "J",
        "items": [{"id": str(n), "content_text": f"Text {n}"} for n in range(4)],
    }
    text = json.dumps(top)
    feed = read(text[: text.index("Text 2")], "application/feed+json")
    assert (feed.title, feed.complete) == ("J", False)
    assert [entry.identity for entry in feed.entries] == ["0", "1"]
    assert fault(text[:60]) is Fault.MALFORMED
    assert read("\ufeff" + text).complete


def test_bytes_that_are_not_what_they_claim_are_read_all_the_same() -> None:
    latin = RSS.replace("T0", "café").encode("latin-1")
    assert read(b'<?xml version="1.0" encoding="utf-8"?>' + latin).entries[0].title == "café"
    assert read(latin).complete
    utf8 = RSS.replace("T0", "café – naïve").encode()
    assert read(utf8, "text/xml; charset=iso-8859-1").entries[0].title == "café – naïve"
    mixed = RSS.replace("T0", "café").encode().replace(b"T1", b"na\xefve")
    assert read(mixed).entries[0].title == "café"
    assert read(mixed).entries[1].title == "na\ufffdve"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("koi8-r", "Привет"),
        ("shift_jis", "日本語"),
        ("gb2312", "新闻"),
        ("big5", "新聞"),
        ("euc-kr", "뉴스"),
        ("windows-1251", "Привет"),
        ("iso-8859-2", "Łódź"),
        ("utf-16", "Ünïcode"),
        ("utf-32", "Ünïcode"),
    ],
)
def test_encodings_are_found_in_the_declaration_and_in_the_header(encoding: str, text: str) -> None:
    body = RSS.replace("T0", text)
    declared = f'<?xml version="1.0" encoding="{encoding}"?>{body}'.encode(encoding)
    assert read(declared, "text/xml").entries[0].title == text
    named = read(body.encode(encoding), f'application/xml; charset="{encoding}"')
    assert named.entries[0].title == text


def test_utf_16_without_a_mark_is_recognised() -> None:
    for encoding in ("utf-16-le", "utf-16-be"):
        assert read(RSS.encode(encoding)).entries[4].title == "T4"


def test_what_is_no_feed_is_refused_as_such() -> None:
    assert fault("<!DOCTYPE html><html><body>Hi</body></html>", "text/html") is Fault.NOT_A_FEED
    assert fault("<!-- x --><HTML>" + "<p>a" * 50_000) is Fault.NOT_A_FEED
    assert (
        fault('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>')
        is Fault.NOT_A_FEED
    )
    assert fault("Not found") is Fault.NOT_A_FEED
    assert fault('{"error": "no"}', "application/json") is Fault.NOT_A_FEED
    assert fault("[1, 2]") is Fault.NOT_A_FEED
    assert fault("<urlset><url/></urlset>") is Fault.NOT_A_FEED
    assert fault(b"\x89PNG\r\n\x1a\n\0\0\0") is Fault.NOT_A_FEED
    assert fault("") is Fault.MALFORMED
    assert fault("<rss><channel><tit") is Fault.MALFORMED


def test_trouble_does_not_repeat_the_secrets_of_the_address() -> None:
    with pytest.raises(PublisherTrouble) as caught:
        read_feed(b"<html>", "", "https://a:b@p.example/feed?token=hidden&x=1", 0)
    assert caught.value.subject == "https://p.example/feed?x=1"


def test_a_feed_without_items_is_a_feed() -> None:
    feed = read('<rss version="2.0"><channel><title>Soon</title></channel></rss>')
    assert (feed.title, feed.entries, feed.complete) == ("Soon", (), True)


PIECES = [
    b"<",
    b"&",
    b"]]>",
    b"<![CDATA[",
    b"\0\xff",
    b"&#xD800;&#0;",
    b"<item>",
    b"</item>",
    b"</channel>",
    b'<?xml version="1.0" encoding="punycode"?>',
    b"<!DOCTYPE r [<!ENTITY a 'b'>]>&a;",
    b' xml:base="http://["',
    b"<link>http://[x</link>",
    b'<media:content url="a" width="9999999999999"/>',
]


@given(
    st.lists(st.tuples(st.integers(0, len(RSS)), st.sampled_from(PIECES)), max_size=4),
    st.integers(0, len(RSS)),
    st.sampled_from(["", "text/xml; charset=idna", "text/xml; charset=utf-16", "x; charset=rot13"]),
)
def test_no_damage_raises_anything_but_publisher_trouble(
    places: list[tuple[int, bytes]], length: int, content_type: str
) -> None:
    data = RSS.encode()[-length:]
    for place, piece in places:
        data = data[:place] + piece + data[place:]
    with suppress(PublisherTrouble):
        repr(read(data, content_type)).encode()
