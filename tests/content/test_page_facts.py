"""What a page says of its article: headline, authors, date, publication, section, language."""

import json
from typing import Any

import pytest

from reader_app.content import read_page
from reader_app.domain import Page

__all__: list[str] = []

URL = "https://news.example/2026/story.html"
TEXT = "".join(
    f"<p>The {number} council convened on Wednesday, discussed the bridge, and went home.</p>"
    for number in range(4)
)


def page(head: str, inner: str = "", **kwargs: Any) -> Page:
    source = (
        f"<!DOCTYPE html><html><head>{head}</head><body><main>{inner}{TEXT}</main></body></html>"
    )
    return read_page(source.encode(), "text/html; charset=utf-8", URL, **kwargs)


def data(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


ARTICLE = {
    "@type": "NewsArticle",
    "headline": "The bridge",
    "author": {"@type": "Person", "name": "Ann Roe"},
    "datePublished": "2026-03-04T05:06:07Z",
    "articleSection": "Local",
    "publisher": {"@type": "Organization", "name": "The Post"},
    "inLanguage": "en-GB",
    "image": "https://news.example/lead.jpg",
}


@pytest.mark.parametrize(
    "value",
    [
        ARTICLE,
        [{"@type": "BreadcrumbList"}, ARTICLE],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "X"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        {**ARTICLE, "@type": ["NewsArticle", "Article"]},
        {**ARTICLE, "@type": "BlogPosting"},
        {**ARTICLE, "@type": "https://schema.org/ReportageNewsArticle"},
        {**ARTICLE, "author": ["Ann Roe"], "image": [{"url": "https://news.example/lead.jpg"}]},
        {**ARTICLE, "headline": ["The bridge"], "articleSection": ["Local", "Bridges"]},
        {
            "@graph": [
                {**ARTICLE, "author": {"@id": "#ann"}, "publisher": {"@id": "#post"}},
                {"@id": "#ann", "@type": "Person", "name": "Ann Roe"},
                {"@id": "#post", "@type": "NewsMediaOrganization", "name": "The Post"},
            ]
        },
    ],
)
def test_every_form_of_json_ld_is_understood(value: object) -> None:
    read = page(data(value))
    assert (read.title, read.byline, read.published) == ("The bridge", "Ann Roe", 1772600767)
    assert (read.publication, read.section, read.language) == ("The Post", "Local", "en-GB")
    assert read.lead == "https://news.example/lead.jpg"


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "Article", "headline": "The\nbridge",}',
        '<!-- {"@type": "Article", "headline": "The bridge"} -->',
        '//<![CDATA[\n{"@type": "Article", "headline": "The bridge"}\n//]]>',
        '{"@type": "Article", "headline": "The &amp;#98;ridge"};',
    ],
)
def test_json_ld_that_was_written_by_hand_is_understood(script: str) -> None:
    assert page(f'<script type="application/ld+json">{script}</script>').title == "The bridge"


@pytest.mark.parametrize("script", ["", "null", "[]", "{", '"x"', "[[]]", '{"@type": 7}', "1e9"])
def test_json_ld_that_says_nothing_does_no_harm(script: str) -> None:
    head = f'<title>The bridge</title><script type="application/ld+json">{script}</script>'
    assert page(head).title == "The bridge"


@pytest.mark.parametrize(
    ("head", "inner"),
    [
        ('<meta property="og:title" content="The bridge is closed">', ""),
        (('<meta property="og:title" content="The bridge is closed | The Post">'
         '<meta property="og:site_name" content="The Post">'), ""),
        (("<title>The bridge is closed - The Post</title>"
         '<meta property="og:site_name" content="The Post">'), ""),
        ("<title>The bridge is closed - The Post</title>", "<h1>The bridge is closed</h1>"),
        ("<title>The Post: The bridge is closed</title>", "<h1>The bridge is closed</h1>"),
        ("<title>The Post » The bridge is closed</title>", "<h2>The bridge is closed</h2>"),
        ("<title>The bridge is closed | The Post</title>", ""),
        ("", "<h1>The bridge is closed</h1>"),
        (data({"@type": "Report", "name": "The bridge is..."}), "<h1>The bridge is closed</h1>"),
        ('<meta name="twitter:title" content="The bridge is closed">', "<h1>The Post</h1>"),
    ],
)  # fmt: skip
def test_the_headline_is_found_without_the_name_of_the_site(head: str, inner: str) -> None:
    assert page(head, inner).title == "The bridge is closed"


def test_the_feeds_headline_and_byline_fill_in_what_the_page_leaves_out() -> None:
    read = page("", title="The bridge", byline="Ann Roe")
    assert (read.title, read.byline) == ("The bridge", "Ann Roe")


@pytest.mark.parametrize(
    ("head", "inner"),
    [
        ('<meta name="author" content="Ann Roe">', ""),
        (('<meta property="article:author" content="https://f.example/ann">'
         '<meta name="parsely-author" content="Ann Roe">'), ""),
        ('<meta name="byl" content="By Ann Roe">', ""),
        ('<meta name="dc.creator" content="Ann Roe">', ""),
        ("", '<span itemprop="author"><a itemprop="name">Ann Roe</a></span>'),
        ("", '<p>By <a rel="author" href="/ann">Ann Roe</a></p>'),
        ("", '<div class="byline">By Ann Roe | 4 March 2026</div>'),
        ("", '<span class="author">Ann Roe</span>'),
    ],
)  # fmt: skip
def test_the_author_is_found(head: str, inner: str) -> None:
    read = page(head, f"<h1>The bridge</h1>{inner}")
    assert read.byline == "Ann Roe"
    assert "Ann Roe" not in read.body.html


def test_several_authors_are_joined() -> None:
    value = {**ARTICLE, "author": [{"name": "Ann Roe"}, {"name": "Bo Li"}, {"name": "Ann Roe"}]}
    assert page(data(value)).byline == "Ann Roe, Bo Li"


@pytest.mark.parametrize(
    ("head", "inner"),
    [
        ('<meta property="article:published_time" content="2026-03-04T05:06:07Z">', ""),
        ('<meta name="date" content="2026-03-04T07:06:07+02:00">', ""),
        ('<meta itemprop="datePublished" content="2026-03-04T05:06:07Z">', ""),
        ("", '<time itemprop="datePublished" datetime="2026-03-04T05:06:07Z">March</time>'),
        ("", '<div><h1>The bridge</h1><time datetime="2026-03-04T05:06:07Z">4.3.</time></div>'),
    ],
)  # fmt: skip
def test_the_date_is_found(head: str, inner: str) -> None:
    read = page(head, inner)
    assert read.published == 1772600767
    assert "<time" not in read.body.html


@pytest.mark.parametrize("said", ["tomorrow", "0000-00-00", "1850-01-01", "9" * 400])
def test_a_date_that_makes_no_sense_is_none(said: str) -> None:
    assert page(f'<meta name="date" content="{said}">').published is None


def test_a_date_that_is_still_to_come_is_none_for_who_knows_the_time() -> None:
    head = '<meta name="date" content="2026-03-04T05:06:07Z">'
    assert page(head, now=1_700_000_000).published is None


@pytest.mark.parametrize(
    ("root", "head", "language"),
    [
        (' lang="de-CH"', "", "de-CH"),
        (' lang="pt_BR"', "", "pt-BR"),
        (' xml:lang="fr"', "", "fr"),
        ("", '<meta property="og:locale" content="sv_SE">', "sv-SE"),
        ("", '<meta http-equiv="content-language" content="nl">', "nl"),
        ("", "", "en"),
        (' lang="und"', "", "en"),
    ],
)
def test_the_language_is_the_declared_one_else_the_most_likely(
    root: str, head: str, language: str
) -> None:
    source = f"<!DOCTYPE html><html{root}><head>{head}</head><body>{TEXT}</body></html>"
    assert read_page(source.encode(), "text/html", URL).language == language


def test_relative_addresses_of_the_page_are_resolved_against_its_base() -> None:
    head = (
        '<base href="/base/"><link rel="canonical" href="story"><meta property="og:image" '
        'content="i.jpg">'
    )
    read = page(head, '<p><a href="more">more and more of it</a> and a comma, too</p>')
    assert read.canonical == "https://news.example/base/story"
    assert read.lead == "https://news.example/base/i.jpg"
    assert 'href="https://news.example/base/more"' in read.body.html


@pytest.mark.parametrize("marked", ['<p class="standfirst">{}</p>', '<h2 class="dek">{}</h2>'])
def test_a_standfirst_is_told_apart_from_the_text(marked: str) -> None:
    said = "The council cannot agree, and the river does not wait for it."
    read = page("", "<h1>The bridge</h1>" + marked.format(said))
    assert read.standfirst == said
    assert said not in read.body.html


def test_a_standfirst_that_is_the_first_paragraph_is_kept_once_in_the_text() -> None:
    said = "The 0 council convened on Wednesday, discussed the bridge, and went home."
    read = page(
        f'<meta property="og:description" content="{said}">',
        f'<h1>The bridge</h1><p class="standfirst">{said}</p>',
    )
    assert read.body.html.count(said) == 1
    assert read.standfirst == ""


def test_a_description_that_is_the_beginning_of_the_text_is_not_told_twice() -> None:
    said = "The 0 council convened on Wednesday, discussed the bridge, and w..."
    assert page(f'<meta name="description" content="{said}">').standfirst == ""


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ("charset=utf-8|café", "text/html; charset=utf-8"),
        ("charset=windows-1252|café “x”", "text/html; charset=windows-1252"),
        ("charset=cp1251|мост закрыт", 'text/html; charset="windows-1251"'),
        ("charset=shift_jis|橋が閉鎖", "text/html; charset=Shift_JIS"),
        ("charset=gb18030|桥梁关闭", "text/html; charset=gb2312"),
        ("charset=euc_kr|다리 폐쇄", "text/html; charset=euc-kr"),
    ],
)
@pytest.mark.parametrize("declared", ["server", "page", "both wrong in the page"])
def test_the_encoding_is_the_servers_then_the_pages(data: str, kind: str, declared: str) -> None:
    codec, text = data.removeprefix("charset=").split("|")
    label = kind.partition("charset=")[2].strip('"')
    meta = "iso-8859-15" if declared.startswith("both") else label
    source = (
        f'<html><head><meta charset="{meta}"><title>{text}</title></head><body>{TEXT}</body></html>'
    )
    served = "text/html" if declared == "page" else kind
    assert read_page(source.encode(codec), served, URL).title == text


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_decides(codec: str) -> None:
    source = f"<html><head><title>café</title></head><body>{TEXT}</body></html>"
    assert read_page(source.encode(codec), "text/html; charset=latin1", URL).title == "café"


def test_text_that_says_nothing_of_its_encoding_is_utf_8_or_windows_1252() -> None:
    source = f"<html><head><title>café</title></head><body>{TEXT}</body></html>"
    assert read_page(source.encode(), "text/html", URL).title == "café"
    assert read_page(source.encode("cp1252"), "text/html", URL).title == "café"
