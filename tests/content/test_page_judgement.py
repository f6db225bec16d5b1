"""How complete a page's text is said to be, and whose text is kept."""

import json
from typing import Any

import pytest

from reader_app.content import count_words, plain, read_page
from reader_app.domain import Body, Fault, Page, PublisherTrouble, TextSource, TextState

__all__: list[str] = []

URL = "https://news.example/story"
SENTENCE = (
    "The {} council convened on Wednesday, discussed the notorious bridge, and afterwards "
    "everybody went home. "
)


def words(count: int) -> str:
    """Paragraphs of 15 words each, `count` words in all, none twice."""
    return "".join(f"<p>{SENTENCE.format(number).strip()}</p>" for number in range(count // 15))


def page(
    inner: str, *, data: dict[str, Any] | None = None, title: str = "The bridge", **kwargs: Any
) -> Page:
    said = json.dumps({"@type": "NewsArticle", "headline": title, **(data or {})})
    source = (
        f'<!DOCTYPE html><html lang="en"><head><title>{title}</title>'
        f'<script type="application/ld+json">{said}</script></head>'
        f"<body><main><h1>{title}</h1><div>{inner}</div></main></body></html>"
    )
    return read_page(source.encode(), "text/html; charset=utf-8", URL, **kwargs)


def feed(html: str, *pictures: str) -> Body:
    return Body(html, count_words(plain(html)), TextSource.FEED, TextState.FEED, pictures)


def test_a_page_that_says_nothing_else_is_complete() -> None:
    body = page(words(300)).body
    assert (body.state, body.source, body.reason) == (TextState.COMPLETE, TextSource.PAGE, "")
    assert body.words == 300
    assert body.stated_words is None


@pytest.mark.parametrize("status", [401, 402, 403, 451])
def test_the_status_of_the_answer_shows_a_preview(status: int) -> None:
    body = page(words(60), status=status).body
    assert (body.state, body.reason) == (TextState.PREVIEW, f"status {status}")
    assert body.words == 60


def test_a_refusal_is_not_taken_for_the_article() -> None:
    read = read_page(
        b"<html><head><title>Access denied</title></head><body><h1>Access denied</h1><p>Please "
        b"enable JavaScript and disable any ad blocker, then load the page again to go on to the "
        b"site. If this goes on, write to us with the number below, and with the time.</p><p>We "
        b"are sorry for the trouble, and hope to see you again very soon on our pages.</p></body>"
        b"</html>",
        "text/html",
        URL,
        status=403,
        title="The bridge",
        byline="Ann Roe",
        feed_body=feed("<p>The bridge will be closed on Monday.</p>"),
    )
    assert (read.title, read.byline) == ("The bridge", "Ann Roe")
    assert read.body.html == "<p>The bridge will be closed on Monday.</p>"
    assert (read.body.state, read.body.reason) == (TextState.PREVIEW, "status 403")


@pytest.mark.parametrize("stated", [{"wordCount": 900}, {"wordCount": "900"}])
def test_less_than_the_page_states_is_a_preview(stated: dict[str, Any]) -> None:
    body = page(words(150), data=stated).body
    assert (body.state, body.reason) == (TextState.PREVIEW, "shorter than the page states")
    assert body.stated_words == 900


def test_the_stated_length_may_be_the_text_itself() -> None:
    text = plain(words(600))
    assert page(words(150), data={"articleBody": text}).body.state is TextState.PREVIEW
    assert page(words(600), data={"articleBody": text}).body.state is TextState.COMPLETE


def test_a_little_less_than_stated_is_complete() -> None:
    body = page(words(300), data={"wordCount": 340}).body
    assert (body.state, body.stated_words) == (TextState.COMPLETE, 340)


def test_an_article_for_subscribers_that_came_whole_is_complete() -> None:
    data = {"isAccessibleForFree": False, "wordCount": 300}
    assert page(words(300), data=data).body.state is TextState.COMPLETE


@pytest.mark.parametrize("free", [False, "False", "false", "https://schema.org/False"])
def test_an_article_for_subscribers_that_is_short_of_its_length_is_a_preview(free: object) -> None:
    data = {"isAccessibleForFree": free, "wordCount": 800}
    body = page(words(60), data=data).body
    assert (body.state, body.reason) == (TextState.PREVIEW, "isAccessibleForFree")


def walled(selector: object) -> dict[str, Any]:
    part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": selector}
    return {"isAccessibleForFree": False, "hasPart": part}


def test_a_part_for_subscribers_that_is_there_makes_the_article_complete() -> None:
    inner = f'{words(90)}<div class="premium">{words(600)[len(words(90)) :]}</div>'
    assert page(inner, data=walled(".premium")).body.state is TextState.COMPLETE


@pytest.mark.parametrize(
    "part",
    [
        "",
        '<div class="premium"></div>',
        '<div class="premium"><p>Subscribe for one crown to read on.</p></div>',
    ],
)
@pytest.mark.parametrize("selector", [".premium", [".intro", ".premium"]])
def test_a_part_for_subscribers_that_is_missing_makes_a_preview(
    part: str, selector: object
) -> None:
    inner = f'<div class="intro">{words(225)}</div>{part}'
    body = page(inner, data=walled(selector)).body
    assert (body.state, body.reason) == (TextState.PREVIEW, "isAccessibleForFree")


def test_a_selector_that_cannot_be_read_proves_nothing() -> None:
    assert page(words(300), data=walled(".a[[")).body.state is TextState.COMPLETE


def test_words_that_ask_to_subscribe_prove_nothing() -> None:
    inner = words(300) + "<p>Subscribe to continue reading: so ran the sign on the bridge.</p>"
    assert page(inner).body.state is TextState.COMPLETE


def test_a_page_that_is_as_long_as_the_feed_wins() -> None:
    body = page(words(300), feed_body=feed(words(315))).body
    assert (body.source, body.state, body.words) == (TextSource.PAGE, TextState.COMPLETE, 300)


def test_the_feeds_longer_text_is_kept() -> None:
    body = page(words(60), feed_body=feed(words(600), "https://news.example/f.jpg")).body
    assert (body.source, body.state, body.words) == (TextSource.FEED, TextState.FEED, 600)
    assert body.pictures == ("https://news.example/f.jpg",)


def test_the_feeds_text_is_complete_where_the_page_states_its_length() -> None:
    body = page(words(60), data={"wordCount": 610}, feed_body=feed(words(600))).body
    assert (body.source, body.state, body.reason) == (TextSource.FEED, TextState.COMPLETE, "")


def test_the_feeds_text_without_pictures_gets_the_pages_first() -> None:
    lead = '<figure><img src="/lead.jpg"><figcaption>Lead</figcaption></figure>'
    body = page(lead + words(60), feed_body=feed(words(600))).body
    assert body.source is TextSource.FEED
    assert body.pictures == ("https://news.example/lead.jpg",)
    assert body.html.startswith('<figure><img src="https://news.example/lead.jpg">')


def test_a_feeds_few_words_more_do_not_make_a_preview_whole() -> None:
    body = page("<p>The bridge.</p>", status=402, feed_body=feed(words(30))).body
    assert (body.source, body.state) == (TextSource.FEED, TextState.PREVIEW)
    assert body.reason == "status 402"


def test_a_page_without_a_text_is_missing_and_takes_the_feeds() -> None:
    assert page("").body.state is TextState.MISSING
    body = page("", feed_body=feed(words(30))).body
    assert (body.source, body.state) == (TextSource.FEED, TextState.FEED)


def test_a_text_in_the_pages_data_is_taken_where_the_page_needs_scripts() -> None:
    text = "\n\n".join(SENTENCE.format(number).strip() for number in range(6))
    body = page("", data={"articleBody": text}).body
    assert body.html.count("<p>") == 6
    assert (body.source, body.state) == (TextSource.PAGE, TextState.COMPLETE)


def test_a_text_in_the_pages_data_is_not_taken_where_it_is_for_subscribers() -> None:
    text = plain(words(600))
    body = page(words(30), data={"articleBody": text, "isAccessibleForFree": False}).body
    assert (body.state, body.words) == (TextState.PREVIEW, 30)


@pytest.mark.parametrize(
    "rest",
    [
        "<broken & unfinished",
        "<a href='/x",
        "",
        "<p>and then",
        "<script>var x = '",
        "</p></div><!-- a comment that",
    ],
)
def test_a_page_that_ends_in_the_middle_is_malformed(rest: str) -> None:
    start = "<!DOCTYPE html><html><body><main><article><div>" + words(60)
    with pytest.raises(PublisherTrouble) as caught:
        read_page((start + rest).encode(), "text/html", URL)
    assert caught.value.fault is Fault.MALFORMED


@pytest.mark.parametrize(
    "source",
    [
        "<!DOCTYPE html><title>t</title>" + words(60),
        "<html><body><div><div><div>" + words(60) + "</body></html>",
        "<html><body>" + words(60) + "<p>5 < 6, and so on.</body></html>",
        "<html><body>" + words(60) + "</body></html> <!-- served in 3 < 4 ms -->",
        "<h1>t</h1><div>" + words(60) + "</div> 5 < 6",
    ],
)
def test_a_page_that_leaves_out_end_tags_is_not(source: str) -> None:
    assert read_page(source.encode(), "text/html", URL).body.words >= 60


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "text/html"),
        (b"   \n", "text/html"),
        (b"%PDF-1.7 ...", "application/pdf"),
        (b"%PDF-1.7 ...", "text/html"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff\xe0", "text/html"),
        (b'{"a": 1}', "application/json"),
        (b"just words", "text/plain"),
        (b"<?xml version='1.0'?><rss><channel/></rss>", "text/html"),
        (b"<?xml version='1.0'?><feed xmlns='x'/>", "application/xml"),
    ],
)
def test_what_is_no_page_is_named_so(data: bytes, kind: str) -> None:
    with pytest.raises(PublisherTrouble) as caught:
        read_page(data, kind, URL)
    assert caught.value.fault is Fault.NOT_A_PAGE


@pytest.mark.parametrize("kind", ["", "text/plain", "application/xhtml+xml", "application/xml"])
def test_html_is_read_whatever_the_server_calls_it(kind: str) -> None:
    source = f"<!DOCTYPE html><html><body>{words(60)}</body></html>"
    assert read_page(source.encode(), kind, URL).body.words == 60
