"""What the sanitiser lets through, and that nothing that acts is among it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html  # type: ignore[import-untyped]

from reader_app.content import plain, render, sanitise

__all__: list[str] = []

BASE = "https://news.example/a/story.html?id=7"
VECTORS = (
    "<script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</script>",
    "<SCRIPT/XSS SRC=//evil.example/x.js></SCRIPT>",
    "<<script>alert(1)//<</script>",
    "<img src=x onerror=alert(1)>",
    "<img src=x oneonerrorrror=alert(1)>",
    "<img/src=`x`onerror=alert(1)>",
    "<img src='x'onload='alert(1)'>",
    "<img \x00src=x onerror\x00=alert(1)>",
    "<img src=javascript:alert(1)>",
    "<img src=JaVaScRiPt:alert(1)>",
    "<img src='jav\tascript:alert(1)'>",
    "<img src='jav&#x0A;ascript:alert(1)'>",
    "<img src='&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)'>",
    "<img src='&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)'>",
    "<img src=' &#14; javascript:alert(1)'>",
    "<img srcset='javascript:alert(1) 1x, x.png 2x'>",
    "<img src='data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+'>",
    "<img src='data:text/html,<script>alert(1)</script>'>",
    "<img dynsrc=javascript:alert(1) lowsrc=javascript:alert(1)>",
    "<picture><source srcset='javascript:alert(1)'><img src=x.png></picture>",
    "<video poster=javascript:alert(1) src=x onerror=alert(1)></video>",
    "<audio src=x onerror=alert(1)><source src=javascript:alert(1)></audio>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href='java\nscript:alert(1)'>x</a>",
    "<a href='\x01javascript:alert(1)'>x</a>",
    "<a href='javascript&colon;alert(1)'>x</a>",
    "<a href='javascript:123'>x</a>",
    "<a href='vbscript:msgbox(1)'>x</a>",
    "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
    "<a href='file:///etc/passwd'>x</a>",
    "<a href='feed:javascript:alert(1)'>x</a>",
    "<a href='view-source:https://x.example'>x</a>",
    "<a xlink:href='javascript:alert(1)'>x</a>",
    "<a href='https://x.example' onclick=alert(1) style='position:fixed' target=_top>x</a>",
    "<svg><script>alert(1)</script></svg>",
    "<svg/onload=alert(1)>",
    "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
    "<svg><animate xlink:href=#x attributeName=href values=javascript:alert(1) /><a id=x>x</a>",
    "<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>",
    "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
    "<svg><style><img src='</style><img src=x onerror=alert(1)//'></svg>",
    "<svg><title><style><img src='</style><img src=x onerror=alert(1)//'>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src onerror=1&gt;'>",
    "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
    "<math href='javascript:alert(1)'>x</math>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<noembed><img title='</noembed><img src=x onerror=alert(1)>'></noembed>",
    "<noframes><img title='</noframes><img src=x onerror=alert(1)>'></noframes>",
    "<xmp><img title='</xmp><img src=x onerror=alert(1)>'></xmp>",
    "<title><img title='</title><img src=x onerror=alert(1)>'></title>",
    "<textarea><img title='</textarea><img src=x onerror=alert(1)>'></textarea>",
    "<template><img src=x onerror=alert(1)></template>",
    "<template><script>alert(1)</script></template>",
    "<select><template><img src=x onerror=alert(1)></template></select>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<frameset><frame src=javascript:alert(1)></frameset>",
    "<object data=javascript:alert(1)></object>",
    "<object><param name=x value=javascript:alert(1)></object>",
    "<embed src=javascript:alert(1)>",
    "<applet code=x archive=//evil.example></applet>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<meta http-equiv=Set-Cookie content=x>",
    "<base href='javascript:alert(1)//'><a href=x>x</a>",
    "<base href='//evil.example/'><img src=x.png>",
    "<link rel=stylesheet href=javascript:alert(1)>",
    "<style>@import 'javascript:alert(1)';</style>",
    "<style>body{background:url('javascript:alert(1)')}</style>",
    "<div style='background:url(javascript:alert(1))'>x</div>",
    "<div style='width:expression(alert(1))'>x</div>",
    "<div style='-moz-binding:url(//evil.example/x.xml#x)'>x</div>",
    "<table background=javascript:alert(1)><tr><td background=javascript:alert(1)>x",
    "<body onload=alert(1) background=javascript:alert(1)>x",
    "<bgsound src=javascript:alert(1)>",
    "<layer src=//evil.example></layer>",
    "<input type=image src=javascript:alert(1) onfocus=alert(1) autofocus>",
    "<button formaction=javascript:alert(1)>x</button>",
    "<form action=javascript:alert(1)><input name=attributes><input type=submit></form>",
    "<isindex action=javascript:alert(1) type=submit>",
    "<details open ontoggle=alert(1)><summary>x</summary></details>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<blockquote cite='javascript:alert(1)'>x</blockquote>",
    "<q cite='javascript:alert(1)'>x</q>",
    "<ins cite='javascript:alert(1)'>x</ins>",
    "<div itemtype='javascript:alert(1)' data-x='javascript:alert(1)'>x</div>",
    "<!--<img src='--><img src=x onerror=alert(1)//'>-->",
    "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<?xml-stylesheet href='javascript:alert(1)'?>",
    "<?php echo '<img src=x onerror=alert(1)>' ?>",
    "</p/onclick=alert(1)><x/onclick=alert(1)>x</x>",
    "<a href='https://x.example/?a=\"onmouseover=alert(1) b=\"'>x</a>",
    "<a title='\"><img src=x onerror=alert(1)>' href=https://x.example>x</a>",
    "<img alt='`><img src=x onerror=alert(1)>`' src=x.png>",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    "\ufeff<script>alert(1)</script>",
    "<\u017fcript>alert(1)</\u017fcript>",
    "\u003cscript\u003ealert(1)\u003c/script\u003e",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<div id=location name=cookie><a id=body name=getElementById></a></div>",
    "<form id=document><input id=cookie></form>",
    "<p " + "x" * 70_000 + "='1' onclick=alert(1)>x</p>",
    "<b><i>" * 300 + "<script>alert(1)</script>",
    "<table><tr><td><svg><desc><table><td><img src=x onerror=alert(1)>",
    "<p><svg><p><style><g title='</style><img src=x onerror=alert(1)>'>",
    "<dialog open><form method=dialog><button onclick=alert(1)>x</button></form></dialog>",
    "<slot onslotchange=alert(1)></slot><portal src=javascript:alert(1)></portal>",
    "<keygen autofocus onfocus=alert(1)>",
    "<map name=m><area shape=rect href=javascript:alert(1)></map>",
    "<a ping='https://evil.example' href='https://x.example'>x</a>",
    "<a download=x.exe href='https://x.example'>x</a>",
)
TAGS = frozenset(
    (
        "a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code "
        "col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 "
        "header hgroup hr i img ins kbd li main mark ol p pre q rb rp rt rtc ruby s samp section "
        "small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul "
        "var wbr"
    ).split(" ")
)
ATTRIBUTES = frozenset(
    (
        "alt align class colspan datetime dir height href id lang name open reversed rowspan scope "
        "span src start title type value width"
    ).split(" ")
)


def assert_harmless(clean: str) -> None:
    for element in lxml_html.fragment_fromstring(clean, create_parent="div").iter():
        assert element.tag in TAGS, clean
        assert ATTRIBUTES.issuperset(element.attrib), clean
        for name in ("href", "src"):
            value = element.get(name, "https:")
            assert re.match(r"(?:https?:|mailto:|#n-)", value), clean
        own = r"media-(?:audio|video)" if element.tag == "a" else r"language-\S+"
        assert re.fullmatch(rf"(?:{own})?", element.get("class", "")), clean
        assert element.get("id", "n-").startswith("n-"), clean


@pytest.mark.parametrize("vector", VECTORS)
@pytest.mark.parametrize("frame", ["{}", "<p>before {} after</p>", "<table><tr><td>{}"])
def test_nothing_that_acts_gets_through(vector: str, frame: str) -> None:
    clean = sanitise(frame.replace("{}", vector), BASE)
    assert_harmless(clean)
    assert sanitise(clean, BASE) == clean


@given(
    st.lists(
        st.sampled_from(
            (
                "<b>",
                "</b>",
                "<svg>",
                "</svg>",
                "<math>",
                "<style>",
                "</style>",
                "<!--",
                "-->",
                "<p>",
                "<table>",
                "<td>",
                "<mglyph>",
                "<mtext>",
                "<img src=x onerror=a>",
                "<a href='",
                "'>",
                "<noscript>",
                "</noscript>",
                "<title>",
                "</title>",
                "<template>",
                "x",
                '"',
                "<form>",
                "<select>",
                "<script>",
                "</script>",
                "<annotation-xml encoding=text/html>",
                "&lt;",
            )
        ),
        max_size=12,
    )
)
def test_no_mixture_of_markup_gets_through_or_changes_when_it_is_read_again(
    parts: list[str],
) -> None:
    clean = sanitise("".join(parts), BASE)
    assert_harmless(clean)
    assert sanitise(clean, BASE) == clean


@pytest.mark.parametrize(
    "markup",
    [
        (
            '<figure><img src="https://x.example/a.png" alt="A" width="40" height="30">'
            "<figcaption>Cap</figcaption></figure>"
        ),
        '<h2>Head</h2><ul><li>a</li></ul><ol start="3" reversed=""><li value="9">b</li></ol>',
        (
            '<table><caption>C</caption><thead><tr><th scope="col">h</th></tr></thead><tbody><tr>'
            '<td colspan="2" rowspan="3">d</td></tr></tbody></table>'
        ),
        '<pre><code class="language-rust">fn a() -&gt; b&lt;c&gt; {}\n\n  x</code></pre>',
        "<blockquote><p>q</p><cite>c</cite></blockquote><q>q</q>",
        '<p>H<sub>2</sub>O x<sup>2</sup> <abbr title="t">a</abbr> <kbd>k</kbd> <u>m</u></p>',
        '<dl><dt>t</dt><dd>d</dd></dl><details open=""><summary>s</summary>p</details><hr>',
        '<p><time datetime="2026">t</time><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>',
        '<p dir="rtl" lang="ar">س</p><p><bdo dir="ltr">x</bdo><bdi>y</bdi></p>',
        '<p><del>old</del><ins>new</ins> a<br>b <a href="mailto:a@b.example">m</a></p>',
    ],
)
def test_what_makes_a_text_is_kept_as_it_is(markup: str) -> None:
    assert sanitise(markup, BASE) == markup


def test_addresses_become_absolute() -> None:
    clean = sanitise(
        "<a href='../b.html'>b</a><img src='//cdn.example/i.png'><a href='?p=2'>2</a>", BASE
    )
    assert 'href="https://news.example/b.html"' in clean
    assert 'src="https://cdn.example/i.png"' in clean
    assert 'href="https://news.example/a/story.html?p=2"' in clean


@pytest.mark.parametrize(
    "base", ["", "nonsense", "javascript:alert(1)", "https://", "ftp://x.example/"]
)
def test_relative_addresses_are_dropped_where_the_base_is_unknown(base: str) -> None:
    clean = sanitise("<a href='/b'>b</a><img src='i.png'><a href='https://x.example/'>x</a>", base)
    assert clean == '<a>b</a><a href="https://x.example/">x</a>'


def test_links_inside_the_document_keep_working_with_and_without_a_base() -> None:
    text = "<p id=r>t<a href='#fn'>1</a></p><p id=fn>n <a href='{}#r'>back</a></p>"
    expected = '<p id="n-r">t<a href="#n-fn">1</a></p><p id="n-fn">n <a href="#n-r">back</a></p>'
    assert sanitise(text.format(BASE), BASE) == expected
    assert sanitise(text.format(""), "") == expected


def test_a_link_to_a_place_that_is_not_in_the_text_leads_to_the_page() -> None:
    assert sanitise("<a href='#comments'>c</a>", BASE) == f'<a href="{BASE}#comments">c</a>'


def test_text_that_looks_like_markup_stays_text() -> None:
    text = '<p>write id="x" or href="http://base.invalid/" or &lt;img src=x&gt;</p>'
    assert sanitise(text, BASE) == text


@pytest.mark.parametrize(
    "picture",
    [
        "<img src=p.gif width=1 height=1>",
        "<img src=p.gif height=0>",
        "<img src=p.gif width='2px'>",
        "<img src=p.gif style='display:none'>",
        "<img src=p.gif style='width:1px;height:1px'>",
        "<img alt=nothing>",
    ],
)
def test_pictures_that_nobody_can_see_are_dropped(picture: str) -> None:
    assert sanitise(f"<p>a{picture}b</p>", BASE) == "<p>ab</p>"


def test_a_picture_keeps_its_size_where_it_is_a_number_of_pixels() -> None:
    clean = sanitise("<img src=/p.png width='640px' height='100%' style='float:left'>", BASE)
    assert clean == '<img src="https://news.example/p.png" width="640">'


def test_controls_are_dropped() -> None:
    assert sanitise("<p>a\x00b\x08c\ufffe\x1fd\te</p>", BASE) == "<p>abcd\te</p>"


@pytest.mark.parametrize(
    "bomb",
    [
        "<div>" * 100_000 + "x" + "</div>" * 100_000,
        "<b id=1>" * 20_000 + "x",
        "<a " * 100_000,
        "<" * 500_000,
        '<p title="' + "x" * 20_000_000 + '">x</p>',
        "<table>" * 20_000 + "x",
    ],
    ids=("boxes", "formatting", "unclosed tags", "brackets", "attribute", "tables"),
)
@pytest.mark.timeout(60)
def test_hostile_markup_takes_no_longer_than_other_markup_of_its_size(bomb: str) -> None:
    assert_harmless(sanitise(bomb, BASE))


def test_nothing_that_xml_cannot_hold_gets_out() -> None:
    html = "<p>a&#1;b\x0cc&#12;d&#xFFFE;e&#x0b;</p><img\x0csrc=x.png>"
    assert sanitise(html, "https://a.example/") == (
        '<p>ab c de</p><img src="https://a.example/x.png">'
    )
    render(html, {})


@pytest.mark.parametrize("text", ["<" + "a" * 200_000, "<a" * 100_000, "<img src=a " * 50_000])
@pytest.mark.timeout(60)
def test_tags_that_do_not_end_take_no_more_than_linear_time(text: str) -> None:
    sanitise("<i></i>" * 250 + text, "https://a.example/")
    plain(text)


def test_no_more_than_three_hundred_different_pictures_are_kept() -> None:
    html = "".join(f'<img src="https://a.example/{n % 400}.png">' for n in range(900))
    clean = sanitise(html, "")
    assert clean.count("<img") == 300 + 300 + 100
    assert sanitise(clean, "") == clean
