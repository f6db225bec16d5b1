"""One feed of every dialect, as its specification writes it."""

import json

import pytest

from reader_app.content import read_feed
from reader_app.domain import Feed, TextSource, TextState

NOW = 1_800_000_000
URL = "https://paper.example/feed"


def read(data: bytes | str, content_type: str = "", url: str = URL) -> Feed:
    return read_feed(data.encode() if isinstance(data, str) else data, content_type, url, NOW)


def test_rss_2_gives_every_field() -> None:
    feed = read(
        """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Paper &amp;amp; Co</title><link>https://paper.example/</link>
<description>News</description><language>en-gb</language><ttl>30</ttl>
<image><url>/logo.png</url><title>x</title><link>https://paper.example/</link></image>
<item><title>A storm</title><link>https://paper.example/storm</link>
<guid isPermaLink="false">4711</guid><pubDate>Tue, 05 Mar 2024 10:00:00 +0100</pubDate>
<dc:creator><![CDATA[Ann Lee]]></dc:creator><dc:creator>Bo Ek</dc:creator>
<category>World</category><category>Weather</category><category>World</category>
<description>It blew.</description>
<content:encoded><![CDATA[<p>It <b>blew</b> all night.</p><p><img src="/p.jpg"></p>]]>
</content:encoded>
</item></channel></rss>"""
    )
    assert (feed.title, feed.home, feed.language) == (
        "The Paper & Co",
        "https://paper.example/",
        "en-GB",
    )
    assert feed.icon == "https://paper.example/logo.png"
    assert (feed.dialect, feed.complete, feed.pace.ttl) == ("rss", True, 1800)
    entry = feed.entries[0]
    assert (entry.identity, entry.url) == ("4711", "https://paper.example/storm")
    assert (entry.title, entry.byline, entry.language) == ("A storm", "Ann Lee, Bo Ek", "en-GB")
    assert entry.published == 1_709_629_200
    assert entry.updated is None
    assert entry.categories == ("World", "Weather")
    assert entry.standfirst == "It blew."
    assert entry.body.html.startswith("<p>It <b>blew</b> all night.</p>")
    assert entry.body.words == 4
    assert entry.body.pictures == ("https://paper.example/p.jpg",)
    assert (entry.body.source, entry.body.state) == (TextSource.FEED, TextState.FEED)


@pytest.mark.parametrize("version", ["0.91", "0.92", "0.93", "0.94", "2.0"])
def test_every_rss_of_userland_reads_alike(version: str) -> None:
    feed = read(
        f'<rss version="{version}"><channel><title>T</title><link>https://a.example/</link>'
        "<item><title>One</title><link>https://a.example/1</link><description>Text</description>"
        "</item></channel></rss>"
    )
    assert feed.dialect == "rss"
    assert [entry.title for entry in feed.entries] == ["One"]
    assert feed.entries[0].body.html == "<p>Text</p>"


def test_rss_0_91_with_netscapes_document_type_knows_its_entities() -> None:
    feed = read(
        '<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE rss PUBLIC "-//Netscape '
        'Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'
        '<rss version="0.91"><channel><title>Caf&eacute;</title><item><title>'
        "&Uuml;ber &mdash; alles</title><link>https://a.example/1</link></item></channel></rss>"
    )
    assert feed.title == "Café"
    assert feed.entries[0].title == "Über — alles"
    assert feed.complete


def test_rss_0_90_of_netscape() -> None:
    feed = read(
        '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Old</title>'
        "<link>http://old.example</link></channel><item><title>First</title>"
        "<link>http://old.example/1</link></item></rdf:RDF>"
    )
    assert (feed.dialect, feed.title) == ("rdf", "Old")
    assert feed.entries[0].url == "http://old.example/1"


def test_rss_1_takes_its_identity_from_rdf_about() -> None:
    feed = read(
        '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">'
        '<channel rdf:about="https://a.example/rdf"><title>RDF</title><link>https://a.example/'
        "</link><dc:language>de</dc:language><sy:updatePeriod>hourly</sy:updatePeriod>"
        "<sy:updateFrequency>2</sy:updateFrequency><items><rdf:Seq>"
        '<rdf:li rdf:resource="urn:1"/></rdf:Seq></items></channel>'
        '<item rdf:about="urn:1"><title>Eins</title><link>https://a.example/1</link>'
        "<dc:date>2024-03-05T10:00:00+01:00</dc:date><dc:creator>Eva</dc:creator>"
        "<dc:subject>Politik</dc:subject><description>Kurz</description></item></rdf:RDF>"
    )
    assert (feed.dialect, feed.language, feed.pace.ttl) == ("rdf", "de", 1800)
    entry = feed.entries[0]
    assert (entry.identity, entry.published, entry.byline) == ("urn:1", 1_709_629_200, "Eva")
    assert (entry.categories, entry.language) == (("Politik",), "de")


def test_rss_2_in_a_namespace_of_its_own_is_still_rss() -> None:
    feed = read(
        '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><title>N</title>'
        "<item><title>One</title></item></channel></rss>"
    )
    assert feed.entries[0].title == "One"


ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://journal.example/a/">
<title type="html">Le &lt;em&gt;Journal&lt;/em&gt;</title><id>urn:feed</id>
<link rel="self" href="atom.xml"/><link href="/"/><icon>icon.png</icon><logo>logo.png</logo>
<author><name>La rédaction</name></author><updated>2024-03-05T10:00:00Z</updated>
<entry><id>urn:1</id><title>AT&amp;amp;T &amp;lt; 5</title><link href="un"/>
<published>2024-03-05T09:00:00Z</published><updated>2024-03-05T10:00:00Z</updated>
<category term="pol" label="Politique"/><summary>Bref</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Bonjour <a href="../b">ici</a>
<br/>et <img src="x.jpg" alt=""/></p></div></content></entry>
<entry xml:lang="en"><id>urn:2</id><title type="text">The &lt;b&gt; element</title>
<link rel="alternate" type="application/json" href="deux.json"/>
<link rel="alternate" type="text/html" href="deux"/><author><name>Ann</name></author>
<updated>2024-03-05T10:00:00Z</updated>
<content type="html" xml:base="https://cdn.example/">&lt;p&gt;Hi &lt;img src="y.png"&gt;&lt;/p&gt;
</content>
</entry></feed>"""


def test_atom_1_gives_every_field() -> None:
    feed = read(ATOM)
    assert (feed.title, feed.home) == ("Le Journal", "https://journal.example/")
    assert (feed.dialect, feed.language) == ("atom", "fr")
    assert feed.icon == "https://journal.example/a/icon.png"
    first, second = feed.entries
    assert (first.identity, first.url) == ("urn:1", "https://journal.example/a/un")
    assert (first.title, first.byline) == ("AT&T < 5", "La rédaction")
    assert (first.published, first.updated) == (1_709_629_200, 1_709_632_800)
    assert (first.categories, first.standfirst, first.language) == (("Politique",), "Bref", "fr")
    assert 'href="https://journal.example/b"' in first.body.html
    assert "<br>et" in first.body.html
    assert first.body.pictures == ("https://journal.example/a/x.jpg",)
    assert (second.url, second.byline) == ("https://journal.example/a/deux", "Ann")
    assert (second.title, second.language) == ("The <b> element", "en")
    assert second.body.pictures == ("https://cdn.example/y.png",)
    assert second.published == 1_709_632_800


def test_atom_0_3_with_its_own_names_and_modes() -> None:
    feed = read(
        '<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="en"><title>Old</title>'
        '<link rel="alternate" type="text/html" href="http://o.example/"/>'
        '<entry><title mode="escaped" type="text/html">A &amp;amp; B</title><id>tag:o,1</id>'
        '<link rel="alternate" type="text/html" href="http://o.example/1"/>'
        "<issued>2004-03-05T10:00:00Z</issued><modified>2004-03-06T10:00:00Z</modified>"
        '<content type="text/html" mode="escaped">&lt;p&gt;Hello&lt;/p&gt;</content></entry>'
        '<entry><title>X</title><id>tag:o,2</id><content type="application/xhtml+xml" mode="xml">'
        '<div xmlns="http://www.w3.org/1999/xhtml"><i>so</i></div></content></entry></feed>'
    )
    first, second = feed.entries
    assert (first.title, first.published, first.updated) == ("A & B", 1078480800, 1078567200)
    assert first.body.html == "<p>Hello</p>"
    assert "<i>so</i>" in second.body.html


def test_atom_without_its_namespace_and_a_lone_entry_are_read() -> None:
    bare = read("<feed><title>T</title><entry><id>1</id><title>E</title></entry></feed>")
    assert bare.entries[0].title == "E"
    lone = read('<entry xmlns="http://www.w3.org/2005/Atom"><id>1</id><title>Alone</title></entry>')
    assert [entry.title for entry in lone.entries] == ["Alone"]


def json_feed(**more: object) -> bytes:
    top: dict[str, object] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "J",
        "home_page_url": "https://j.example/",
        "language": "en-US",
        "favicon": "https://j.example/favicon.ico",
        "authors": [{"name": "House"}],
        "items": [],
    }
    return json.dumps({**top, **more}).encode()


def test_json_feed_1_1_gives_every_field() -> None:
    item = {
        "id": "https://j.example/1",
        "url": "/1",
        "title": "A < B",
        "content_html": "<p>Long <img src='/a.png'> text</p>",
        "summary": "Short",
        "image": "/lead.jpg",
        "date_published": "2024-03-05T10:00:00Z",
        "date_modified": "2024-03-05T11:00:00Z",
        "tags": ["a", "b", 3],
        "authors": [{"name": "Ann"}, {"url": "x"}],
    }
    feed = read(json_feed(items=[item]), "application/feed+json")
    assert (feed.dialect, feed.title, feed.home) == ("json", "J", "https://j.example/")
    assert feed.icon == "https://j.example/favicon.ico"
    entry = feed.entries[0]
    assert (entry.url, entry.title, entry.byline) == ("https://paper.example/1", "A < B", "Ann")
    assert (entry.published, entry.updated) == (1_709_632_800, 1_709_636_400)
    assert (entry.lead, entry.standfirst) == ("https://paper.example/lead.jpg", "Short")
    assert (entry.categories, entry.language) == (("a", "b"), "en-US")
    assert entry.body.pictures == ("https://paper.example/a.png",)


def test_json_feed_1_0_has_numbers_for_ids_one_author_and_plain_text() -> None:
    items = [
        {"id": 7, "content_text": "One\ntwo\n\nthree <b>", "external_url": "https://x.example/7"},
        {"id": None, "title": None, "content_html": 5, "tags": "no", "authors": "Z"},
        "nonsense",
    ]
    feed = read(
        json_feed(version="https://jsonfeed.org/version/1", author={"name": "A"}, items=items)
    )
    first, second = feed.entries
    assert (first.identity, first.url, first.byline) == ("7", "https://x.example/7", "House")
    assert first.body.html == "<p>One<br>two</p><p>three &lt;b&gt;</p>"
    assert (second.identity, second.title) == ("", "")


def test_a_channel_definition_of_1997_is_read_tolerantly() -> None:
    feed = read(
        '<CHANNEL HREF="http://c.example/"><TITLE>CDF</TITLE>'
        '<ITEM HREF="http://c.example/1"><TITLE>First</TITLE></ITEM></CHANNEL>'
    )
    assert [entry.title for entry in feed.entries] == ["First"]
