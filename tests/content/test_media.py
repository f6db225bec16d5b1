"""Sound and film: kept as placeholders, in pages and in feeds, and shown as cards."""

import re

import pytest

from reader_app.content import read_feed, read_page, render, sanitise
from reader_app.content.media import Kind, Medium, placed, without_media, write
from reader_app.domain import Entry
from reader_app.export import to_markdown, to_text

__all__: list[str] = []

BASE = "https://tribune.example/news/1"
FEED = "https://tribune.example/feed"
NOW = 1_795_360_000
PARAGRAPH = "<p>" + "The wall will be rebuilt within a year, the city says. " * 6 + "</p>"


@pytest.mark.parametrize(
    ("markup", "kind", "url"),
    [
        (
            '<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0"></iframe>',
            "video",
            "https://www.youtube.com/watch?v=abcdefghijk",
        ),
        (
            '<iframe src="about:blank" data-src="https://www.youtube-nocookie.com/embed/abcdefghijk">',
            "video",
            "https://www.youtube.com/watch?v=abcdefghijk",
        ),
        (
            "<iframe src='https://player.vimeo.com/video/12345?h=ab12'></iframe>",
            "video",
            "https://vimeo.com/12345/ab12",
        ),
        (
            '<iframe src="https://open.spotify.com/embed/episode/xyz"></iframe>',
            "audio",
            "https://open.spotify.com/episode/xyz",
        ),
        (
            '<iframe src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b&c=1">',
            "audio",
            "https://soundcloud.com/a/b",
        ),
        (
            '<iframe src="https://tube.example/videos/embed/1c3a-44aa-9f"></iframe>',
            "video",
            "https://tube.example/videos/embed/1c3a-44aa-9f",
        ),
        (
            "<video src='/v/a.mp4' poster='/p.jpg'></video>",
            "video",
            "https://tribune.example/v/a.mp4",
        ),
        (
            "<audio controls><source src='b.ogg'><source src='b.mp3'>Old browser</audio>",
            "audio",
            "https://tribune.example/news/b.ogg",
        ),
    ],
)
def test_what_plays_leaves_a_placeholder_that_leads_to_it(markup: str, kind: str, url: str) -> None:
    clean = sanitise(f"<p>Before</p>{markup}", BASE)
    assert placed(clean) == [Medium(Kind(kind), url)]
    assert "Old browser" not in clean
    assert sanitise(clean, BASE) == clean
    assert sanitise(clean, "") == clean


@pytest.mark.parametrize(
    "markup",
    [
        '<iframe src="https://ads.example/banner.html"></iframe>',
        '<iframe src="https://youtube.com.evil.example/embed/abcdefghijk"></iframe>',
        '<iframe src="javascript:alert(1)//youtube.com/embed/abcdefghijk"></iframe>',
        '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
        '<video src="javascript:alert(1)"></video>',
        '<audio src="data:audio/mp3;base64,AAAA"></audio>',
        '<amp-youtube data-videoid="&quot;><script>"></amp-youtube>',
        "<!-- <video src=a.mp4></video> -->",
        '<script>document.write("<video src=a.mp4>")</script>',
        '<p title="<iframe src=https://youtube.com/embed/abcdefghijk>">text</p>',
    ],
)
def test_what_is_no_player_leaves_nothing(markup: str) -> None:
    clean = sanitise(f"<p>Before</p>{markup}<p>After</p>", BASE)
    assert placed(clean) == []
    assert not re.search("script|javascript|iframe|srcdoc|data:", clean)
    assert "Before" in clean


def test_a_hostile_title_stays_text() -> None:
    clean = sanitise(
        '<video src="a.mp4" title="&quot;><img src=x onerror=alert(1)>"></video>', BASE
    )
    assert [one.title for one in placed(clean)] == ['"><img src=x onerror=alert(1)>']
    shown = render(clean, {})
    assert "<img" not in shown
    assert "&lt;img" in shown


def test_classes_of_publishers_do_not_pass_for_ours() -> None:
    for name in ("media-video evil", "x media-video", "media-video seconds-x", "MEDIA-VIDEO"):
        assert "class" not in sanitise(f'<a class="{name}" href="https://a.example/"></a>', BASE)


def test_a_link_with_a_text_is_a_link_whatever_its_class() -> None:
    shown = render('<p><a class="media-video" href="https://a.example/">here</a></p>', {})
    assert "Needs the network" not in shown
    assert ">here</a>" in shown


def test_a_page_keeps_its_player_where_it_stands_and_a_film_above_the_text() -> None:
    page = f"""<html><body><article><h1>The wall</h1>
      <div class="hero"><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></div>
      <div class="body">{PARAGRAPH}{PARAGRAPH}
      <figure><audio src="/talk.mp3" title="The mayor"></audio><figcaption>An interview</figcaption>
      </figure>{PARAGRAPH}</div></article>
      <iframe src="https://ads.example/x"></iframe></body></html>"""
    html = read_page(page.encode(), "text/html", BASE, title="The wall").body.html
    film, sound = placed(html)
    assert film.url == "https://www.youtube.com/watch?v=abcdefghijk"
    assert sound == Medium(Kind.AUDIO, "https://tribune.example/talk.mp3", "The mayor")
    assert html.index("watch?v=") < html.index("The wall will") < html.index("talk.mp3")
    assert "An interview" in html
    assert "media.invalid" not in html


def feed_of(item: str) -> Entry:
    data = f"""<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"
      xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>T</title>
      <item><title>Talk</title><link>{BASE}</link>{item}</item></channel></rss>"""
    return read_feed(data.encode(), "application/rss+xml", FEED, now=NOW).entries[0]


def test_an_enclosure_comes_with_its_length_and_size() -> None:
    entry = feed_of(
        "<description>Notes</description><itunes:duration>1:02:03</itunes:duration>"
        '<enclosure url="https://cdn.example/a.mp3" type="audio/mpeg" length="31000000"/>'
    )
    found = Medium(Kind.AUDIO, "https://cdn.example/a.mp3", "", 3723, 31_000_000)
    assert placed(entry.body.html) == [found]
    assert entry.body.text == "Notes"


def test_of_a_group_of_renditions_one_is_shown_and_pictures_are_no_film() -> None:
    entry = feed_of(
        '<description>Notes</description><media:content url="https://c.example/p.jpg" '
        'medium="image"/><media:group><media:content url="https://c.example/a.mp4" '
        'type="video/mp4"/><media:content url="https://c.example/b.mp4" type="video/mp4" '
        'isDefault="true" duration="90"/></media:group>'
    )
    assert placed(entry.body.html) == [Medium(Kind.VIDEO, "https://c.example/b.mp4", "", 90)]


def test_an_item_that_only_plays_something_has_a_body() -> None:
    entry = feed_of('<enclosure url="https://cdn.example/a.mp3" type="audio/mpeg" length="0"/>')
    assert len(placed(entry.body.html)) == 1
    assert entry.body.words == 0


def test_what_the_text_embeds_is_not_shown_twice() -> None:
    entry = feed_of(
        "<description>&lt;p&gt;A&lt;/p&gt;&lt;audio src='https://cdn.example/a.mp3'&gt;"
        "&lt;/audio&gt;</description><enclosure url='https://cdn.example/a.mp3' "
        "type='audio/mpeg' length='1'/>"
    )
    assert len(placed(entry.body.html)) == 1


def test_json_feed_attachments_become_cards() -> None:
    data = b"""{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "1",
      "content_text": "Notes", "attachments": [{"url": "https://c.example/a.m4a", "title": "Part 1",
      "mime_type": "audio/x-m4a", "duration_in_seconds": 61.5, "size_in_bytes": 5}]}]}"""
    entry = read_feed(data, "application/feed+json", BASE, now=NOW).entries[0]
    found = Medium(Kind.AUDIO, "https://c.example/a.m4a", "Part 1", 61, 5)
    assert placed(entry.body.html) == [found]


def test_without_its_placeholders_a_text_is_what_it_was_before_there_were_any() -> None:
    plain = sanitise("<p>One</p><p></p><p>Two</p>", BASE)
    marked = sanitise(
        "<p>One</p><p><iframe src='https://vimeo.com/1'></iframe></p><p>Two</p>", BASE
    )
    assert marked != plain
    assert without_media(marked) == plain


def test_a_card_says_what_it_is_and_that_it_needs_the_network() -> None:
    shown = render(
        write(Medium(Kind.AUDIO, "https://www.cdn.example/a", "Talk", 3720, 31_000_000)), {}
    )
    for part in ("Audio: Talk", "cdn.example", "1 h 2 min", "31 MB", "Needs the network"):
        assert part in shown
    assert shown.count("<a ") == 1
    assert "<img" not in shown


def test_exports_name_what_plays() -> None:
    html = "<p>One</p>" + write(Medium(Kind.VIDEO, "https://v.example/1", "A film"))
    assert "[Video: A film](https://v.example/1)" in to_markdown("T", "", html)
    assert "Video: A film" in to_text("T", "", html)
