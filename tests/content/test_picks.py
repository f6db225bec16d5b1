"""Lists of articles that somebody has chosen: linkblogs, newsletters, outlines, our own."""

import json

import pytest

from reader_app.content import read_links
from reader_app.domain import Fault, Link, LinkList, PublisherTrouble

__all__: list[str] = []

NOW = 1_800_000_000
HERE = "https://anna.example/feed"
FILLER = "The harbour wall was built when the town was young and has been mended since. " * 40


def rss(*items: str, home: str = "https://anna.example/", title: str = "Weekend reads") -> LinkList:
    body = f"<title>{title}</title><link>{home}</link>{''.join(items)}"
    text = f'<?xml version="1.0"?><rss version="2.0"><channel>{body}</channel></rss>'
    return read_links(text.encode(), "application/rss+xml", HERE, NOW)


def item(link: str, text: str = "", title: str = "Storms", more: str = "") -> str:
    return (
        f"<item><title>{title}</title><link>{link}</link>{more}"
        f"<description><![CDATA[{text}]]></description></item>"
    )


def issue(text: str) -> tuple[Link, ...]:
    """What a newsletter with this text picks."""
    return rss(item("https://anna.example/issues/7", text, title="Issue 7")).links


def urls(links: tuple[Link, ...]) -> list[str]:
    return [link.url for link in links]


# -- linkblogs


def test_an_item_that_links_elsewhere_is_a_pick_with_the_words_beside_it() -> None:
    found = rss(item("https://tribune.example/storm", "<p>The best account so far.</p>"))
    (link,) = found.links
    assert (found.title, found.home) == ("Weekend reads", "https://anna.example/")
    assert (link.url, link.title) == ("https://tribune.example/storm", "Storms")
    assert link.note == "The best account so far."


def test_items_on_the_curators_own_pages_without_links_are_no_picks() -> None:
    assert not rss(item("https://blog.anna.example/my-cat", "<p>My cat.</p>")).links


def test_daring_fireballs_kind_of_atom_has_the_article_as_alternate() -> None:
    atom = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Fireball</title>
    <link rel="alternate" href="https://anna.example/"/><author><name>Anna</name></author>
    <entry><title>Storms</title><id>tag:1</id><published>2026-11-01T10:00:00Z</published>
    <link rel="alternate" href="https://tribune.example/storm"/>
    <link rel="related" href="https://anna.example/linked/storm"/>
    <content type="html">&lt;p&gt;Well told.&lt;/p&gt;</content></entry></feed>"""
    found = read_links(atom.encode(), "application/atom+xml", HERE, NOW)
    assert urls(found.links) == ["https://tribune.example/storm"]
    assert (found.author, found.links[0].note) == ("Anna", "Well told.")


def test_others_have_the_article_as_related() -> None:
    atom = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title>
    <link href="https://anna.example/"/><entry><title>Storms</title><id>tag:1</id>
    <link rel="related" href="https://tribune.example/storm"/>
    <link rel="alternate" href="https://anna.example/notes/storm"/></entry></feed>"""
    assert urls(read_links(atom.encode(), "", HERE, NOW).links) == ["https://tribune.example/storm"]


def test_a_json_feed_says_so_with_its_external_url() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Notes",
        "home_page_url": "https://anna.example/",
        "items": [
            {
                "id": "1",
                "url": "https://anna.example/notes/1",
                "external_url": "https://tribune.example/storm",
                "title": "Storms",
                "content_text": "Read to the end.",
                "authors": [{"name": "Anna"}],
            }
        ],
    }
    found = read_links(json.dumps(feed).encode(), "application/feed+json", HERE, NOW)
    assert [(link.url, link.note, link.author) for link in found.links] == [
        ("https://tribune.example/storm", "Read to the end.", "Anna")
    ]


def test_a_feed_that_gives_the_article_itself_has_no_note() -> None:
    (link,) = rss(item("https://tribune.example/storm", f"<p>{FILLER}</p>")).links
    assert not link.note


def test_lines_of_programs_are_nobodys_words() -> None:
    text = (
        "<p>Article URL: https://tribune.example/storm</p><p>Comments URL: https://n.example/1</p>"
        "<p>Points: 210</p><p># Comments: 80</p>"
    )
    assert not rss(item("https://tribune.example/storm", text)).links[0].note


def test_many_names_that_come_once_are_of_those_who_wrote() -> None:
    many = [
        item(f"https://t.example/{n}", more=f"<author>Writer {n}</author>", title=f"No {n}")
        for n in range(8)
    ]
    assert {link.author for link in rss(*many).links} == {""}
    two = [
        item(f"https://t.example/{n}", more=f"<author>{'Ben' if n % 2 else 'Anna'}</author>")
        for n in range(8)
    ]
    assert {link.author for link in rss(*two).links} == {"Anna", "Ben"}


# -- newsletters


def test_each_article_of_a_newsletter_is_a_pick_with_the_words_beside_it() -> None:
    links = issue(
        """<h2>Good morning!</h2><p>It is the weekend at last.</p><ul>
        <li><a href="https://tribune.example/2026/storm">How the storm came</a> – Nobody tells it
        better.</li>
        <li><a href="https://courier.example/harbour?utm_source=anna">The harbour wall</a>: long,
        and worth it.</li></ul>
        <h3><a href="https://gazette.example/votes">Votes that went missing</a></h3>
        <p>They counted three times.</p>
        <p><a href="https://anna.example/archive">All issues</a></p>"""
    )
    assert [(link.url, link.title, link.note) for link in links] == [
        (
            "https://tribune.example/2026/storm",
            "How the storm came",
            "Nobody tells it better.",
        ),
        (
            "https://courier.example/harbour?utm_source=anna",
            "The harbour wall",
            "long, and worth it.",
        ),
        ("https://gazette.example/votes", "Votes that went missing", "They counted three times."),
    ]


def test_picture_title_and_read_more_are_one_link() -> None:
    links = issue(
        """<table><tr><td><a href="https://t.example/storm"><img src="https://t.example/s.jpg"></a>
        </td></tr><tr><td><h3><a href="https://t.example/storm">How the storm came</a></h3>
        <p>Nobody tells it better. <a href="https://t.example/storm">Read more →</a></p></td></tr>
        <tr><td><p>Second: <a href="https://c.example/wall">The wall</a></p></td></tr></table>"""
    )
    assert [(link.url, link.title) for link in links] == [
        ("https://t.example/storm", "How the storm came"),
        ("https://c.example/wall", "The wall"),
    ]
    assert links[0].note.startswith("Nobody tells it better.")


def test_a_heading_names_what_a_vague_link_leads_to() -> None:
    links = issue(
        "<h3>How the storm came</h3><p>By the sea. <a href='https://t.example/s'>Read more</a></p>"
        "<h3>The wall</h3><p>Of stone. <a href='https://c.example/w'>here</a></p>"
    )
    assert [(link.title, link.note) for link in links] == [
        ("How the storm came", "By the sea."),
        ("The wall", "Of stone."),
    ]


def test_what_a_letter_needs_for_itself_is_no_pick() -> None:
    links = issue(
        """<ul><li><a href="https://t.example/storm">The storm</a></li>
        <li><a href="https://c.example/wall">The wall</a></li></ul>
        <p><a href="https://twitter.com/anna">Twitter</a>
        <a href="https://twitter.com/intent/tweet?url=x">Tweet this</a>
        <a href="https://www.facebook.com/sharer/sharer.php?u=x">Share</a>
        <a href="https://mastodon.example/@anna">Mastodon</a>
        <a href="https://mailer.example/unsubscribe?u=1">Unsubscribe</a>
        <a href="https://mailer.example/preferences">Preferences</a>
        <a href="https://us1.campaign-archive.com/?u=1&id=2">View in browser</a>
        <a href="https://www.amazon.com/dp/B000">My book</a>
        <a href="https://sponsor.example/">Sponsor</a> <a href="mailto:a@b.example">Mail</a>
        <a href="https://t.example/report.pdf">Report</a>
        <a href="javascript:alert(1)">Click</a> <a href="data:text/html,x">Data</a></p>
        <footer><a href="https://agency.example/work/anna">Made by</a></footer>"""
    )
    assert urls(links) == ["https://t.example/storm", "https://c.example/wall"]


def test_what_was_paid_for_is_no_pick() -> None:
    links = issue(
        '<ul><li><a href="https://t.example/storm">The storm</a></li>'
        '<li><a href="https://c.example/wall">The wall</a></li><li>'
        '<a rel="noopener sponsored" href="https://ad.example/offer/1">An offer</a></li></ul>'
    )
    assert urls(links) == ["https://t.example/storm", "https://c.example/wall"]


def test_an_essay_with_its_sources_is_no_list() -> None:
    sources = "".join(
        f"<p>{FILLER[:400]} as <a href='https://s.example/{n}'>somebody said</a> in spring when"
        " all of this began.</p>"
        for n in range(6)
    )
    assert not issue(sources)


def test_an_essay_with_a_link_or_two_is_no_list() -> None:
    assert not issue(f"<p>{FILLER}</p><p><a href='https://s.example/1'>Source</a></p>")


def test_a_short_post_about_one_page_is_a_pick() -> None:
    (link,) = issue("<p>I read <a href='https://t.example/storm'>this account</a> twice.</p>")
    assert (link.url, link.title) == ("https://t.example/storm", "this account")
    assert link.note == "I read this account twice."


def test_other_newsletters_of_the_same_platform_are_others() -> None:
    found = rss(
        item(
            "https://anna.substack.com/p/7",
            "<ul><li><a href='https://ben.substack.com/p/9'>Ben on walls</a></li>"
            "<li><a href='https://anna.substack.com/p/6'>Last week</a></li>"
            "<li><a href='https://t.example/storm'>The storm</a></li></ul>",
        ),
        home="https://anna.substack.com/",
    )
    assert urls(found.links) == ["https://ben.substack.com/p/9", "https://t.example/storm"]


@pytest.mark.parametrize(
    "wrapped",
    [
        "https://www.google.com/url?q=https%3A%2F%2Ft.example%2Fstorm&amp;sa=D",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Ft.example%2Fstorm&amp;h=AT0",
        "https://out.reddit.com/t3_x?url=https%3A%2F%2Ft.example%2Fstorm",
    ],
)
def test_who_only_hands_on_is_passed_by(wrapped: str) -> None:
    assert urls(rss(item(wrapped)).links) == ["https://t.example/storm"]


def test_newest_issues_come_first_and_their_links_in_order() -> None:
    def dated(number: int, day: str) -> str:
        text = "".join(
            f"<li><a href='https://t.example/{number}{one}'>Article {one}</a></li>" for one in "ab"
        )
        when = f"<pubDate>{day} Nov 2026 08:00:00 GMT</pubDate>"
        return item(f"https://anna.example/{number}", f"<ul>{text}</ul>", more=when)

    found = rss(dated(1, "01"), dated(2, "08"))
    assert [url[-2:] for url in urls(found.links)] == ["2a", "2b", "1a", "1b"]


def test_words_are_plain_and_not_without_end() -> None:
    (link,) = rss(
        item("https://t.example/s", f"<b>So</b> <script>x()</script>{'good ' * 250}")
    ).links
    assert link.note.startswith("So good good")
    assert len(link.note) <= 601
    assert link.note.endswith("…")


# -- floods


def test_of_thousands_of_links_the_newest_count() -> None:
    many = "".join(f"<li><a href='https://t.example/{n}'>Article {n}</a></li>" for n in range(5000))
    assert len(issue(f"<ul>{many}</ul>")) == 60
    found = rss(*(item(f"https://t.example/{n}", title=str(n)) for n in range(3000)))
    assert len(found.links) == 300


def test_deep_and_broken_markup_is_read_or_left() -> None:
    deep = "<div>" * 5000 + "<a href='https://t.example/s'>The storm</a>"
    assert urls(issue(deep)) in (["https://t.example/s"], [])
    assert issue("<a href='https://t.example/s'>one <a href='https://t.example/2'>two")


# -- outlines and our own


def test_an_outline_of_links_is_a_list_and_its_subscriptions_are_none() -> None:
    text = """<?xml version="1.0"?><opml version="2.0"><head><title>Anna's shelf</title></head>
    <body><outline text="Sea"><outline type="link" text="The storm" url="https://t.example/storm"
    created="Mon, 02 Nov 2026 08:00:00 GMT" note="Twice!"/></outline>
    <outline type="link" text="Bad" url="javascript:alert(1)"/>
    <outline type="rss" text="Tribune" xmlUrl="https://t.example/feed"/></body></opml>"""
    found = read_links(text.encode(), "text/x-opml", HERE, NOW)
    assert found.title == "Anna's shelf"
    assert [(link.url, link.title, link.note) for link in found.links] == [
        ("https://t.example/storm", "The storm", "Twice!")
    ]
    assert found.links[0].at == 1_793_606_400


def test_a_page_is_no_list() -> None:
    with pytest.raises(PublisherTrouble) as caught:
        read_links(b"<!DOCTYPE html><html><body>Hello</body></html>", "text/html", HERE, NOW)
    assert caught.value.fault is Fault.NOT_A_FEED


def test_of_an_endless_outline_both_ends_count() -> None:
    def outline(more: str = "") -> LinkList:
        head = '<outline type="link" text="{0}" url="https://t.example/{0}"'
        rows = "".join(f"{head.format(n)}{more.format(n % 28 + 1)}/>" for n in range(3000))
        text = f"<opml version='2.0'><body>{rows}</body></opml>"
        return read_links(text.encode(), "text/x-opml", HERE, NOW)

    assert [link.title for link in outline().links] == [
        *map(str, (*range(250), *range(2750, 3000)))
    ]
    dated = outline(' created="2026-11-{:02} 08:00"').links
    assert len(dated) == 500
    assert [link.at for link in dated] == sorted((link.at or 0 for link in dated), reverse=True)
