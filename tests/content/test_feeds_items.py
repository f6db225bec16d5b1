"""What becomes of an item's fields, dialect aside."""

from reader_app.content import read_feed
from reader_app.domain import Entry, Feed, TextSource, TextState

NOW = 1_800_000_000
SPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:atom="http://www.w3.org/2005/Atom" '
    'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
    'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"'
)


def feed_of(*items: str, head: str = "", url: str = "https://p.example/a/feed?token=x") -> Feed:
    inner = "".join(f"<item>{item}</item>" for item in items)
    data = f'<rss version="2.0" {SPACES}><channel><title>T</title>{head}{inner}</channel></rss>'
    return read_feed(data.encode(), "application/rss+xml", url, NOW)


def entry_of(item: str, head: str = "") -> Entry:
    return feed_of(item, head=head).entries[0]


def test_relative_addresses_are_resolved_against_the_feed_without_its_secrets() -> None:
    feed = feed_of(
        "<link>story</link><description>&lt;a href='#top'&gt;x&lt;/a&gt; &lt;img src='i.png'&gt;"
        "</description>",
        "<title>no link</title><description>&lt;a href='?p=2'&gt;x&lt;/a&gt;</description>",
        url="https://ann:secret@p.example/a/feed?token=hidden",
    )
    first, second = feed.entries
    assert first.url == "https://p.example/a/story"
    assert first.body.pictures == ("https://p.example/a/i.png",)
    assert "https://p.example/a/feed?p=2" in second.body.html
    assert "secret" not in repr(feed)
    assert "hidden" not in repr(feed)


def test_the_text_of_an_item_is_resolved_against_the_items_own_address() -> None:
    entry = entry_of(
        "<link>https://p.example/2024/03/story/</link>"
        "<description>&lt;img src='photo.jpg'&gt;</description>"
    )
    assert entry.body.pictures == ("https://p.example/2024/03/story/photo.jpg",)


def test_feedburners_original_address_is_the_address() -> None:
    entry = entry_of(
        "<link>http://feedproxy.example/~r/x</link>"
        "<feedburner:origLink>https://p.example/real</feedburner:origLink>"
    )
    assert entry.url == "https://p.example/real"


def test_a_guid_is_an_address_only_where_it_says_so_and_nothing_else_is() -> None:
    assert entry_of("<guid>https://p.example/1</guid>").url == "https://p.example/1"
    other = entry_of('<title>x</title><guid isPermaLink="false">https://p.example/1</guid>')
    assert other.url == ""
    both = entry_of("<guid>https://p.example/1</guid><link>https://p.example/2</link>")
    assert (both.identity, both.url) == ("https://p.example/1", "https://p.example/2")


def test_an_identity_that_is_a_word_is_no_address() -> None:
    assert entry_of("<title>x</title><guid>4711</guid>").url == ""
    data = b'{"version": "https://jsonfeed.org/version/1", "items": [{"id": "4711", "title": "x"}]}'
    assert read_feed(data, "", "https://p.example/feed", NOW).entries[0].url == ""
    data = b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>4711</id><title>x</title></entry></feed>"
    assert read_feed(data, "", "https://p.example/feed", NOW).entries[0].url == ""


def test_addresses_that_are_none_of_the_web_are_dropped() -> None:
    assert entry_of("<title>x</title><link>javascript:alert(1)</link>").url == ""
    assert entry_of("<title>x</title><link>mailto:a@b.example</link>").url == ""
    assert entry_of("<title>x</title><link>http://[bad/</link>").url == ""
    atom = entry_of("<title>x</title><atom:link href='https://p.example/atom'/>")
    assert atom.url == "https://p.example/atom"


def test_an_identity_that_several_addresses_share_is_none() -> None:
    feed = feed_of(
        '<guid isPermaLink="false">same</guid><link>https://p.example/1</link>',
        '<guid isPermaLink="false">same</guid><link>https://p.example/2</link>',
        '<guid isPermaLink="false">own</guid><link>https://p.example/3</link>',
    )
    assert [entry.identity for entry in feed.entries] == ["", "", "own"]


def test_items_that_repeat_are_kept_once_and_untitled_notes_stay_apart() -> None:
    feed = feed_of(
        "<guid>https://p.example/1</guid><title>One</title>",
        "<guid>https://p.example/1</guid><title>One, again</title>",
        "<description>A note</description>",
        "<description>Another note</description>",
        "<description>A note</description>",
    )
    assert [entry.title or entry.body.html for entry in feed.entries] == [
        "One",
        "<p>A note</p>",
        "<p>Another note</p>",
    ]


def test_authors_are_names_not_mail_addresses() -> None:
    def byline(author: str) -> str:
        return entry_of(f"<title>x</title>{author}").byline

    assert byline("<author>noreply@blogger.example (Ann Lee)</author>") == "Ann Lee"
    assert byline("<author>Ann Lee &lt;ann@p.example&gt;</author>") == "Ann Lee"
    assert byline("<author>ann@p.example</author>") == ""
    assert byline("<atom:author><atom:name>Ann</atom:name></atom:author>") == "Ann"
    assert byline("<itunes:author>Radio</itunes:author>") == "Radio"
    assert byline("<dc:creator>O&amp;#8217;Neil</dc:creator>") == "O’Neil"


def test_the_longer_text_is_the_body_and_the_shorter_the_standfirst() -> None:
    entry = entry_of(
        "<description>&lt;p&gt;All of the long story, told here.&lt;/p&gt;</description>"
        "<content:encoded>&lt;p&gt;Short.&lt;/p&gt;</content:encoded>"
    )
    assert entry.body.html == "<p>All of the long story, told here.</p>"
    assert entry.standfirst == "Short."
    same = entry_of("<description>Same</description><content:encoded>Same</content:encoded>")
    assert same.standfirst == ""


def test_a_caption_does_not_replace_the_text() -> None:
    entry = entry_of(
        "<description>The text.</description><media:content url='https://p.example/a.jpg' "
        "medium='image'><media:description>A much longer caption of a photo</media:description>"
        "</media:content><media:description>Another caption</media:description>"
    )
    assert (entry.body.html, entry.standfirst) == ("<p>The text.</p>", "")


def test_a_film_without_text_has_its_description_line_by_line() -> None:
    entry = entry_of(
        "<media:group><media:description>One\nTwo\n\nThree</media:description></media:group>"
    )
    assert entry.body.html == "<p>One<br>Two</p><p>Three</p>"


def test_plain_text_becomes_paragraphs_and_keeps_its_signs() -> None:
    assert entry_of("<description>a &lt; b &amp;amp; c</description>").body.html == (
        "<p>a &lt; b &amp; c</p>"
    )
    assert entry_of("<description>One\n\nTwo</description>").body.html == "<p>One</p><p>Two</p>"
    assert entry_of("<description>Caf&amp;eacute;</description>").body.html == "<p>Café</p>"


def test_markup_written_without_escaping_is_still_markup() -> None:
    entry = entry_of("<description>Read <b>this</b> now<br/>please</description>")
    assert entry.body.html == "Read <b>this</b> now<br>please"


def test_an_item_without_text_is_missing_and_a_picture_alone_is_not() -> None:
    bare = entry_of("<title>x</title><description>  </description>")
    assert (bare.body.state, bare.body.source) == (TextState.MISSING, TextSource.NONE)
    script = entry_of("<title>x</title><description>&lt;script&gt;1&lt;/script&gt;</description>")
    assert (script.body.state, script.body.html) == (TextState.MISSING, "")
    picture = entry_of("<description>&lt;img src='/a.png'&gt;</description>")
    assert (picture.body.state, picture.body.words) == (TextState.FEED, 0)


def test_what_publishers_write_into_texts_is_made_harmless() -> None:
    entry = entry_of(
        "<title>&lt;script&gt;x()&lt;/script&gt;T</title><description>&lt;p onclick='x()'&gt;"
        "t&lt;/p&gt;&lt;iframe src='https://x.example'&gt;&lt;/iframe&gt;</description>"
    )
    assert (entry.title, entry.body.html) == ("T", "<p>t</p>")


def test_pictures_are_distinct_and_in_order_with_their_addresses_unescaped() -> None:
    entry = entry_of(
        "<description><![CDATA[<img src='/b?x=1&amp;y=2' alt='a > b'><img src='/a'>"
        "<img src='/b?x=1&amp;y=2'>]]></description>"
    )
    assert entry.body.pictures == ("https://p.example/b?x=1&y=2", "https://p.example/a")


def test_absurd_dates_are_none_and_dates_of_tomorrow_stay() -> None:
    assert (
        entry_of("<title>x</title><pubDate>Mon, 01 Jan 0001 00:00:00 GMT</pubDate>").published
        is None
    )
    assert entry_of("<title>x</title><dc:date>2099-01-01</dc:date>").published is None
    assert entry_of(f"<title>x</title><pubDate>{NOW + 3600}</pubDate>").published == NOW + 3600


def test_the_date_of_a_change_stands_in_for_one_that_cannot_be_read() -> None:
    changed = "<atom:updated>2024-03-05T10:00:00Z</atom:updated>"
    entry = entry_of(f"<title>x</title><pubDate>someday</pubDate>{changed}")
    assert entry.published == entry.updated == 1_709_632_800


def test_the_thousand_newest_of_a_long_feed_are_kept() -> None:
    numbered = [f"<guid>{n}</guid><title>x</title>" for n in range(1_500)]
    dated = [f"{item}<pubDate>{1_600_000_000 + n}</pubDate>" for n, item in enumerate(numbered)]
    entries = feed_of(*dated).entries
    assert len(entries) == 1_000
    assert (entries[0].identity, entries[-1].identity) == ("500", "1499")
    assert feed_of(*numbered).entries[-1].identity == "999"


def test_a_feed_says_where_it_has_moved_and_how_often_to_ask() -> None:
    feed = feed_of(
        head="<itunes:new-feed-url>https://new.example/feed</itunes:new-feed-url><ttl>junk</ttl>"
    )
    assert (feed.moved_to, feed.pace.ttl, feed.entries) == ("https://new.example/feed", None, ())


def test_language_tags_get_their_usual_form() -> None:
    assert entry_of("<title>x</title>", head="<language>EN_us</language>").language == "en-US"
    assert (
        entry_of("<title>x</title>", head="<language>zh-hans-cn</language>").language
        == "zh-Hans-CN"
    )
    assert entry_of("<title>x</title>", head="<language>und</language>").language == ""
    assert entry_of("<title>x</title>", head="<language>English</language>").language == ""
    own = entry_of("<title>x</title><dc:language>de</dc:language>", head="<language>en</language>")
    assert own.language == "de"


def test_windows_characters_in_a_latin_feed_become_what_was_meant() -> None:
    data = (
        b'<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><item>'
        b"<title>It\x92s &#150; caf\xe9</title><description>&lt;p&gt;\x93Yes\x94&lt;/p&gt;"
        b"</description></item></channel></rss>"
    )
    entry = read_feed(data, "", "https://p.example/", NOW).entries[0]
    assert entry.title == "It’s – café"
    assert entry.body.html == "<p>“Yes”</p>"
