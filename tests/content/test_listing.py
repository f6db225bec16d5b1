"""Pages that list articles, read as if they were feeds."""

import pytest

from reader_app.content import read_listing, read_site
from reader_app.domain import Fault, Headline, PublisherTrouble, Recipient
from tests.sites.shelf import page

__all__: list[str] = []

SITE = "https://site.example/"
NOW = 1_790_000_000
TO = Recipient(1, 1, SITE)
HTML = "text/html; charset=utf-8"


def articles(html: bytes | str, url: str = SITE) -> tuple[Headline, ...]:
    data = html.encode() if isinstance(html, str) else html
    return read_site(data, HTML, url, NOW).articles


def around(inner: str, body: str = "<body>") -> str:
    return f"<!doctype html><html lang=en><head><title>T</title></head>{body}{inner}</body></html>"


def river(*names: str) -> str:
    return "".join(
        f'<article><h2><a href="/news/a-story-about-{name}-12">A story about {name}</a></h2>'
        "</article>"
        for name in names
    )


def test_the_articles_of_a_front_page_are_taken_and_nothing_else() -> None:
    found = articles(page("bare"))
    assert len(found) == 14
    assert found[0] == Headline(
        "Harbour wall holds after the third storm",
        "https://site.example/news/harbour-wall-holds-after-the-third-storm-7100",
        1_763_618_400,
    )
    told = " ".join(one.title for one in found)
    assert not {"car", "mattress", "again", "letter", "Terms", "Older"} & set(told.split())
    assert [one.published for one in found] == sorted(
        (one.published or 0 for one in found), reverse=True
    )


def test_cards_without_headings_are_read() -> None:
    found = articles(page("cards"))
    assert len(found) == 8
    assert found[0].title == "Painter gives forty pictures to the town museum"
    assert found[0].url.endswith("/blog/painter-gives-forty-pictures-to-the-town-museum")
    assert found[0].published == 1_763_596_800


def test_a_list_in_japanese_is_read() -> None:
    found = articles(page("japanese"))
    assert [one.title for one in found][:2] == [
        "港の防波堤、三度目の嵐に耐える",
        "島を結ぶ二隻目のフェリーを議会が承認",
    ]
    assert len(found) == 6
    assert found[0].published == 1_763_596_800


def test_a_page_of_tables_is_read() -> None:
    found = articles(page("table"))
    assert [one.url for one in found] == [
        f"https://site.example/article.php?id={4000 + n}" for n in range(6)
    ]
    assert found[0].published == 1_763_596_800


@pytest.mark.parametrize("site", ["nothing", "login", "directory", "app", "root"])
def test_a_page_that_lists_no_articles_has_none(site: str) -> None:
    assert articles(page(site)) == ()


def test_two_headlines_are_no_list() -> None:
    assert articles(around(river("one", "two"))) == ()
    assert len(articles(around(river("one", "two", "three")))) == 3


def test_an_address_counts_once_with_its_best_text() -> None:
    twice = '<p><a href="/news/a-story-about-one-12?utm_source=x">Read on, it is worth it</a></p>'
    found = articles(around(river("one", "two", "three") + twice))
    assert [one.title for one in found] == [
        "A story about one",
        "A story about two",
        "A story about three",
    ]


def test_other_hosts_files_and_forms_are_passed_over() -> None:
    others = (
        '<article><h2><a href="https://other.example/news/a-story-of-others-1">Others</a></h2>'
        "</article><article><h2><a href='/news/a-report-of-the-year-2.pdf'>A whole report</a></h2>"
        "</article><article><h2><a href='/search?q=a-story'>Search for a story here</a></h2>"
        "</article><article><h2><a rel=sponsored href='/news/a-story-for-money-1'>A story for"
        " money</a></h2></article><article><h2><a href='#top'>Back to the very top</a></h2>"
        "</article><article><h2><a href='javascript:x()'>Run a story now</a></h2></article>"
    )
    assert len(articles(around(river("one", "two", "three") + others))) == 3


def test_a_body_named_after_its_advertising_is_still_the_page() -> None:
    inner = f"<div class='wrapper with-ads menu-open'>{river('one', 'two', 'three')}</div>"
    assert len(articles(around(inner, '<body class="has-sidebar ads">'))) == 3


def test_links_follow_the_base_of_the_page() -> None:
    html = around(river("a", "b", "c").replace("/news/", "")).replace(
        "<title>", '<base href="https://site.example/old/"><title>'
    )
    assert articles(html)[0].url == "https://site.example/old/a-story-about-a-12"


def test_a_listing_is_delivered_as_a_feed_is() -> None:
    data = page("bare")
    first = read_listing(data, HTML, SITE, NOW, TO)
    assert first.feed.title == "The Coast Observer | News"
    assert (first.feed.home, first.feed.language, first.feed.complete) == (SITE, "en", True)
    assert len(first.items) == 14
    item = first.items[0]
    assert (item.dated, item.published, item.has_page) == (True, 1_763_618_400, True)
    assert (item.html, item.words, item.state.value) == ("", 0, "missing")


def test_only_what_is_new_is_delivered_again() -> None:
    data = page("bare")
    first = read_listing(data, HTML, SITE, NOW, TO)
    seen = Recipient(1, 1, SITE, first.seen)
    assert read_listing(data, HTML, SITE, NOW + 60, seen).items == ()
    newer = data.replace(b'<main class="river">', b'<main class="river">' + river("rain").encode())
    (item,) = read_listing(newer, HTML, SITE, NOW + 60, seen).items
    assert item.title == "A story about rain"
    assert (item.dated, item.published) == (False, NOW + 60)


def test_an_article_keeps_its_name_when_its_headline_changes() -> None:
    data = page("bare")
    first = read_listing(data, HTML, SITE, NOW, TO).items[0]
    later = data.replace(b"Harbour wall holds after the third storm", b"Harbour wall gives way now")
    again = read_listing(later, HTML, SITE, NOW, TO).items[0]
    assert first.keys == again.keys
    assert first.content_hash != again.content_hash


def test_a_listing_that_ends_in_the_middle_is_not_complete() -> None:
    data = page("bare")
    delivery = read_listing(data[: len(data) // 2], HTML, SITE, NOW, TO)
    assert not delivery.feed.complete
    assert 3 <= len(delivery.items) < 14


def test_a_page_without_a_list_is_said() -> None:
    with pytest.raises(PublisherTrouble) as caught:
        read_listing(page("nothing"), HTML, SITE, NOW, TO)
    assert caught.value.fault is Fault.MALFORMED
    with pytest.raises(PublisherTrouble) as caught:
        read_listing(b"%PDF-1.7", "application/pdf", SITE, NOW, TO)
    assert caught.value.fault is Fault.NOT_A_PAGE


@pytest.mark.parametrize(
    "inner",
    [
        "<div>" * 60_000 + "<a href='/x'>deep</a>",
        "<a href='/news/a-story-%d'>" * 40_000,
        "".join(
            f"<h2><a href='/news/a-b-c-{n}'>A story number {n}</a></h2>" for n in range(20_000)
        ),
        "<a " + "x=1 " * 200_000 + "href=/x>many</a>",
        "<h2><a href='/news/" + "%41" * 50_000 + "'>A very long address is here</a></h2>" * 3,
    ],
    ids=["nested", "unclosed", "crowd", "attributes", "addresses"],
)
def test_hostile_pages_come_to_an_end(inner: str) -> None:
    assert len(articles(around(inner))) <= 80


def test_a_page_of_too_many_tags_is_hostile() -> None:
    with pytest.raises(PublisherTrouble) as caught:
        articles(around("<b>x</b>" * 200_000))
    assert caught.value.fault is Fault.HOSTILE
