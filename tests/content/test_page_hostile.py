"""Pages made to exhaust whoever reads them."""

import pytest

from reader_app.content import read_page
from reader_app.domain import Fault, PublisherTrouble

__all__: list[str] = []

URL = "https://news.example/story"
TEXT = b"".join(
    b"<p>Paragraph %d that is long enough to be one, with a comma, and with words to spare.</p>" % n
    for n in range(5)
)


def body(inner: bytes) -> bytes:
    return b"<!DOCTYPE html><html><body>" + inner + b"</body></html>"


@pytest.mark.parametrize(
    "inner",
    [
        b"<div>" * 100_000 + TEXT + b"</div>" * 100_000,
        b"<div><span>" * 30_000 + TEXT,
        b"<b><i><font>" * 2_000 + TEXT,
        b"<table><tr><td>" * 500 + TEXT,
        b"<blockquote><ul><li>" * 1_000 + TEXT,
    ],
    ids=["boxes", "spans", "formatting", "tables", "lists"],
)
@pytest.mark.timeout(60)
def test_depth_hides_no_text(inner: bytes) -> None:
    assert read_page(body(inner), "text/html", URL).body.words == 85


@pytest.mark.parametrize(
    "inner",
    [
        b'<p title="' + b"x" * 19_000_000 + b'">',
        b"<p " + b" ".join(b"a%d=1" % number for number in range(100_000)) + b">",
        b"<!--" + b"-" * 5_000_000 + b"-->",
        b"<script>" + b"<div>" * 20_000 + b"</script>",
        b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script>",
        b'<script type="application/ld+json">' + b'{"@graph":' * 50_000 + b"</script>",
        b"<div hidden>x</div>" * 5_000,
        b"<img src=x.png width=1 height=1>" * 5_000,
    ],
    ids=["attribute", "attributes", "comment", "script", "data", "graph", "hidden", "pixels"],
)
@pytest.mark.timeout(60)
def test_ballast_hides_no_text(inner: bytes) -> None:
    assert read_page(body(inner + TEXT), "text/html", URL).body.words == 85


def test_more_bytes_than_any_article_has_are_too_large() -> None:
    with pytest.raises(PublisherTrouble) as caught:
        read_page(body(TEXT * 120_000), "text/html", URL)
    assert caught.value.fault is Fault.TOO_LARGE


def test_more_tags_than_any_article_has_are_hostile() -> None:
    with pytest.raises(PublisherTrouble) as caught:
        read_page(body(b"<i>" * 300_000), "text/html", URL)
    assert caught.value.fault is Fault.HOSTILE


@pytest.mark.timeout(60)
def test_a_long_line_with_ten_thousand_breaks_is_read() -> None:
    text = read_page(body(b"<div>" + b"text<br><br>" * 10_000 + b"</div>"), "text/html", URL).body
    assert text.words >= 9_000


@pytest.mark.parametrize("name", [b"<script", b"<!--", b"<noscript", b"<textarea x", b"<title"])
@pytest.mark.timeout(60)
def test_what_has_no_end_is_looked_for_once(name: bytes) -> None:
    with pytest.raises(PublisherTrouble) as caught:
        read_page(b"<html><body>" + b"<div>" * 9 + TEXT + name * 40_000, "text/html", URL)
    assert caught.value.fault is Fault.MALFORMED


@pytest.mark.parametrize("bad", [b"&#1;", b"&#x0c;", b"\x0c", b"\x01", b"&#xFFFE;", b"&#xD800;"])
def test_what_no_tree_can_hold_is_left_out(bad: bytes) -> None:
    ballast = b"<div class='a%s'>x%s<br><br>y%s</div><img data-src='a%s.png'>" % (
        bad,
        bad,
        bad,
        bad,
    )
    page = read_page(body(ballast + TEXT.replace(b"enough", b"eno%sugh" % bad)), "text/html", URL)
    assert "Paragraph 4" in page.body.html


def test_a_figure_that_holds_the_whole_text_is_not_put_into_it() -> None:
    inner = b"<article><h1>T</h1><figure><img src=a.png><div class=story-body>" + TEXT
    assert "Paragraph 4" in read_page(body(inner), "text/html", URL).body.html


@pytest.mark.parametrize("sign", [b"&amp;", b"&nbsp;", "\xa0".encode()])
@pytest.mark.timeout(60)
def test_a_million_ampersands_in_a_text_hide_no_other(sign: bytes) -> None:
    page = body(TEXT + b"<p>" + sign * 1_000_000 + b"</p>")
    assert read_page(page, "text/html; charset=utf-8", URL).body.words == 85
