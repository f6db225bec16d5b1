"""What rendering makes of stored text."""

import re

import pytest

from reader_app.content import render, render_article, render_full
from reader_app.domain import (
    Article,
    ArticlePicture,
    ArticleRow,
    Failure,
    Offline,
    PageState,
    Role,
    Subject,
    TextSource,
    TextState,
    mark,
    unmark,
)

PICTURE = "https://tribune.example/a.jpg"
DIGEST = "a" * 64
SOFT_HYPHEN = "\u00ad"


def roles(html: str) -> list[Role]:
    return [unmark(int(number))[0] for number in re.findall(r"-qt-user-state:(\d+)", html)]


def text(html: str) -> str:
    return re.sub(r"<[^>]+>", "", html)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("quote", [0, 1, 3])
def test_a_mark_is_read_back_as_it_was_made(role: Role, quote: int) -> None:
    assert unmark(mark(role, quote)) == (role, quote)


@pytest.mark.parametrize("number", [-1, 31, 10_000_031])
def test_a_number_that_is_no_mark_means_plain_text(number: int) -> None:
    assert unmark(number) == (Role.TEXT, 0)


def test_a_stored_picture_becomes_an_address_of_ours_that_enlarges_it() -> None:
    html = render(f'<p><img src="{PICTURE}" alt="A &quot;wall&quot;"></p>', {PICTURE: DIGEST})
    assert f'<a href="article:enlarge/{DIGEST}"><img src="article:picture/{DIGEST}"' in html
    assert "tribune.example" not in html
    assert roles(html) == [Role.ALT, Role.FIGURE]


def test_a_picture_that_is_not_stored_says_why_and_what_it_showed() -> None:
    notes = {PICTURE: "It timed out; it is tried again at the next sync."}
    html = render(f'<img src="{PICTURE}" alt="A wall">', {PICTURE: None}, notes=notes)
    assert text(html) == "It timed out; it is tried again at the next sync.A wall"
    assert roles(html) == [Role.MISSING]
    assert "<img" not in html


def test_a_picture_nobody_knows_of_gets_a_note_too() -> None:
    assert "not here yet" in render(f'<img src="{PICTURE}">', {})


def test_a_small_picture_stays_in_its_line() -> None:
    html = render(f'<p>E = <img src="{PICTURE}"> m</p>', {PICTURE: DIGEST}, small={PICTURE})
    assert roles(html) == [Role.TEXT]
    assert f'E = <img src="article:picture/{DIGEST}"' in html


def test_a_picture_in_the_middle_of_a_paragraph_divides_it() -> None:
    html = render(f'<p>One <b>two <img src="{PICTURE}"> three</b></p>', {PICTURE: DIGEST})
    assert roles(html) == [Role.TEXT, Role.FIGURE, Role.TEXT]
    assert html.count("<b>") == html.count("</b>")


@pytest.mark.parametrize(
    "hostile",
    [
        '<img src="file:///etc/passwd">',
        '<img src="/etc/passwd">',
        '<img src="article:picture/../../etc/passwd">',
        '<img src="qrc:/qt-project.org/x.png">',
        '<link rel="stylesheet" href="http://ads.example/c.css">',
        "<style>@import url(http://ads.example/c.css)</style>",
        '<p style="background:url(http://ads.example/b)">x</p>',
        '<table background="http://ads.example/b"><tr><td>x</td></tr></table>',
        '<iframe src="http://ads.example"></iframe><object data="http://ads.example"></object>',
        '<svg><image href="file:///etc/passwd"/></svg>',
        '<a href="javascript:alert(1)">x</a><a href="file:///etc/passwd">y</a>',
        '<a href="article:browser">x</a>',
        '<p onclick="x()" class="y">z</p><script>alert(1)</script>',
        "&lt;img src=file:///etc/passwd&gt;",
    ],
)
def test_hostile_markup_leaves_no_address_no_style_and_no_handler(hostile: str) -> None:
    html = render(hostile, {})
    for tag in re.findall(r"<[^>]+>", html):
        assert not re.search(r"src=|href=|url\(|background|onclick|class|script", tag), tag
        style = re.search(r'style="([^"]*)"', tag)
        assert style is None or re.fullmatch(r"-qt-user-state:\d+", style[1])


def test_text_that_looks_like_markup_stays_text() -> None:
    assert "&lt;b&gt;" in render("<p>&lt;b&gt;</p>", {})


def test_blocks_inside_inline_tags_come_out_well_formed() -> None:
    html = render("<b>one<p>two</p>three</b>", {})
    assert [text(part) for part in html.split("</p>")] == ["one", "two", "three", ""]
    assert html.count("<b>") == html.count("</b>") > 0


def test_headings_begin_at_the_second_level_whatever_the_publisher_chose() -> None:
    html = render("<h4>A</h4><h5>B</h5><h6>C</h6>", {})
    assert re.findall(r"<h(\d)", html) == ["2", "3", "4"]


def test_two_line_breaks_make_a_paragraph_and_one_stays() -> None:
    html = render("a<br>b<br><br>c", {})
    assert [text(part) for part in html.split("</p>")] == ["ab", "c", ""]
    assert html.count("<br>") == 1


def test_code_keeps_its_lines_in_one_block_and_its_spaces() -> None:
    html = render("<pre>if a:\n\tb = '<'\n</pre>", {})
    assert roles(html) == [Role.CODE]
    assert "if a:<br>    b = '&lt;'" in html
    assert 'dir="ltr"' in html


def test_quotations_know_their_depth() -> None:
    html = render("<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>", {})
    numbers = [int(number) for number in re.findall(r"-qt-user-state:(\d+)", html)]
    assert [unmark(number) for number in numbers] == [(Role.TEXT, 1), (Role.TEXT, 2)]


def test_a_footnote_is_a_link_inside_the_text() -> None:
    html = render('<p>x<a href="#fn1">1</a></p><p id="fn1">Note</p>', {})
    target = re.search(r'href="#([^"]+)"', html)
    assert target
    assert f'<a name="{target[1]}"></a>Note' in html


def test_lists_keep_their_nesting_start_and_kind() -> None:
    html = render('<ol start="3" type="a"><li>a<ul><li>b</li></ul></li></ol>', {})
    assert html.startswith('<ol start="3" type="a"><li>')
    assert html.index("<ul>") < html.index(">b</p>") < html.index("</ul>") < html.index("</ol>")


def test_a_table_of_data_stays_a_table_with_its_numbers_to_the_right() -> None:
    html = render(
        "<table><tr><th>A</th><th>B</th></tr><tr><td>x</td><td>1,200</td></tr></table>", {}
    )
    assert roles(html) == [Role.HEAD, Role.HEAD, Role.CELL, Role.CELL]
    assert re.search(r'align="right"[^>]*>1,200', html)
    assert re.search(r'align="right"[^>]*>B', html)


def test_a_table_for_layout_becomes_paragraphs() -> None:
    html = render("<table><tr><td><h2>A</h2><p>b</p></td><td>c</td></tr></table>", {})
    assert "<table" not in html
    assert text(html) == "Abc"


def test_a_table_too_wide_for_the_column_becomes_a_row_of_records() -> None:
    head = "".join(f"<th>Identification{number}</th>" for number in range(6))
    body = "".join(f"<td>value{number}</td>" for number in range(6))
    html = render(f"<table><tr>{head}</tr><tr>{body}</tr></table>", {})
    assert "<table" not in html
    assert roles(html) == [Role.CAPTION, Role.TERM] + [Role.DEFINITION] * 5
    assert "Identification5: value5" in html


def test_columns_of_a_right_to_left_table_run_from_the_right() -> None:
    html = render(
        "<table><tr><th>الجزء</th><th>الكلفة</th></tr><tr><td>الجدار</td><td>118</td></tr></table>",
        {},
    )
    assert html.index("الكلفة") < html.index("الجزء")


def test_a_reading_stands_behind_its_characters() -> None:
    html = render("<ruby>潮門<rp>(</rp><rt>ちょうもん</rt><rp>)</rp></ruby>は", {})
    assert text(html) == "潮門（ちょうもん）は"


def test_a_line_break_between_chinese_characters_is_no_space() -> None:
    assert text(render("<p>市议会\n 决定</p>", {})) == "市议会决定"


def test_the_direction_of_a_block_is_kept() -> None:
    assert '<p dir="rtl"' in render('<div dir="rtl"><p>سلام</p></div>', {})


def test_definitions_and_folded_parts_are_shown() -> None:
    html = render("<dl><dt>a</dt><dd>b</dd></dl><details><summary>c</summary>d</details>", {})
    assert roles(html) == [Role.TERM, Role.DEFINITION, Role.SUMMARY, Role.TEXT]


def test_long_words_get_soft_hyphens_by_language() -> None:
    assert SOFT_HYPHEN in render("<p>reconstruction</p>", {}, language="en-GB", hyphenate=8)
    assert SOFT_HYPHEN in render("<p>Wiederaufbau</p>", {}, language="de", hyphenate=8)


@pytest.mark.parametrize(
    "html",
    [
        "<pre>reconstruction</pre>",
        "<p><code>reconstruction</code></p>",
        '<p><a href="https://a.example">reconstruction</a></p>',
        "<h2>reconstruction</h2>",
        "<p>RECONSTRUCTION</p>",
        "<table><tr><th>a</th><th>b</th></tr><tr><td>reconstruction</td><td>1</td></tr></table>",
    ],
)
def test_code_links_headings_capitals_and_tables_keep_their_words_whole(html: str) -> None:
    assert SOFT_HYPHEN not in render(html, {}, language="en", hyphenate=8)


@pytest.mark.parametrize(("language", "hyphenate"), [("en", 0), ("", 8), ("xx", 8), ("ja", 8)])
def test_no_hyphens_where_none_are_wanted_or_known(language: str, hyphenate: int) -> None:
    html = render("<p>reconstruction</p>", {}, language=language, hyphenate=hyphenate)
    assert SOFT_HYPHEN not in html


@pytest.mark.parametrize("html", ["", "   ", "<p></p>", "<!-- x -->", "<p>&nbsp;</p>"])
def test_nothing_to_show_renders_to_nothing_that_shows(html: str) -> None:
    assert text(render(html, {})).strip("\xa0 ") == ""


def test_text_nested_beyond_measure_is_still_there() -> None:
    assert "deep" in render("<div>" * 900 + "deep" + "</div>" * 900, {})


def test_anchors_that_nothing_leads_to_are_left_out() -> None:
    assert "name=" not in render('<p id="a">x</p>', {})


def make(*pictures: ArticlePicture, html: str) -> Article:
    row = ArticleRow(
        1,
        "T",
        "",
        1,
        "P",
        None,
        "",
        "https://tribune.example/a",
        0,
        "en",
        1,
        False,
        False,
        TextState.COMPLETE,
        PageState.DONE,
        len(pictures),
        0,
        False,
        None,
    )
    offline = Offline(False, TextState.COMPLETE, TextSource.PAGE, PageState.DONE, 1, None, 1, 0, 1)
    return Article(row, html, "", offline, pictures, None)


def test_an_article_explains_the_picture_that_failed() -> None:
    failure = Failure(Subject.PICTURE, PICTURE, "timeout", title="T")
    picture = ArticlePicture(PICTURE, None, "", 0, 0, 0, failure)
    article = make(picture, html=f'<img src="{PICTURE}">')
    html = render_article(article, explain=lambda trouble: f"{trouble.kind} {trouble.title}!")
    assert text(html) == "timeout !"


def test_an_article_keeps_its_small_pictures_in_the_line() -> None:
    picture = ArticlePicture(PICTURE, DIGEST, "image/png", 20, 14, 300)
    html = render_article(make(picture, html=f'<p>a <img src="{PICTURE}"> b</p>'))
    assert roles(html) == [Role.TEXT]


WIDE = (
    "<table><tr>"
    + "".join(f"<th>Heading{n}</th>" for n in range(9))
    + "</tr><tr>"
    + "".join(f"<td>Value{n}</td>" for n in range(9))
    + "</tr></table>"
)
LONG = "<pre><code>" + "x = call(argument, other) " * 6 + "</code></pre>"


def test_what_is_too_wide_offers_to_be_opened_in_full() -> None:
    html = render(f"<p>A</p>{LONG}<p>B</p>{WIDE}", {})
    assert html.index('href="article:full/0"') < html.index('href="article:full/1"')
    assert "Open the code in full" in html
    assert "Open the table in full" in html
    table = render_full(f"<p>A</p>{LONG}<p>B</p>{WIDE}", 1, {})
    assert table.startswith("<table")
    assert table.count("<td") == 18
    assert "Heading8" in table
    code = render_full(f"<p>A</p>{LONG}<p>B</p>{WIDE}", 0, {})
    assert roles(code) == [Role.CODE]
    assert render_full(f"<p>A</p>{LONG}", 7, {}) == ""


def test_what_fits_offers_nothing() -> None:
    html = render(
        "<pre>x = 1</pre><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr>", {}
    )
    assert "article:full" not in html
