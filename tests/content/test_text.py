"""Plain text, titles and counts."""

import time
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.content import count_words, plain, sanitise
from reader_app.content.text import clean, headline, line, paragraphs


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Plain words", "Plain words"),
        ("a < b", "a < b"),
        ("a &lt; b", "a < b"),
        ("1 <2 and 3> 2", "1 <2 and 3> 2"),
        ("Ben &amp; Jerry", "Ben & Jerry"),
        ("Ben &amp;amp; Jerry", "Ben & Jerry"),
        ("Fish & chips", "Fish & chips"),
        ("R&D &copy 2024", "R&D © 2024"),
        ("It&#8217;s <em>new</em>", "It’s new"),
        ("It&amp;#8217;s &lt;em&gt;new&lt;/em&gt;", "It’s new"),
        ("Why &lt;dialog&gt; matters", "Why <dialog> matters"),
        ("Why <dialog> matters", "Why <dialog> matters"),
        ("One<br>two", "One two"),
        ("<a href='x' title='a'>Link</a> text", "Link text"),
        ("  many \n\t lines\u00a0here ", "many lines here"),
        ("<script>alert(1)</script>Title", "Title"),
        ("nul\0 and \x93quotes\x94", "nul and “quotes”"),
        ("", ""),
    ],
)
def test_titles_become_what_was_meant(written: str, meant: str) -> None:
    assert headline(written) == meant


def test_a_title_that_is_text_keeps_its_tags_and_resolves_its_references() -> None:
    assert headline("The <b> element &amp; you", html=False) == "The <b> element & you"


def test_places_where_words_may_be_broken_leave_them_whole() -> None:
    html = "<p>The Donau&shy;dampf\xadschiff and https://<wbr>example<wbr/>.org/<wbr></wbr>path</p>"
    assert plain(html) == "The Donaudampfschiff and https://example.org/path"


def test_blocks_are_separated_by_empty_lines() -> None:
    html = (
        "<h2>Head</h2>\n<p>One <b>two</b>\n three<br>four</p><ul><li>a</li><li>b</li></ul>"
        "<table><tr><td>1</td><td>2</td></tr></table>tail"
    )
    assert plain(html) == "Head\n\nOne two three\nfour\n\na\n\nb\n\n1 2\n\ntail"


def test_scripts_comments_and_hidden_titles_are_no_text() -> None:
    html = "<title>t</title><style>p{}</style>a<!-- c > --><script>if (a<b) x()</script>b"
    assert plain(html) == "ab"


def test_attributes_may_hold_angle_brackets() -> None:
    assert plain('<img alt="a > b" src="x">text<a title=\'<\'>x</a>') == "textx"
    assert plain('<p class="broken>text</p>') == "text"


def test_escaped_markup_is_text() -> None:
    assert plain("&lt;b&gt; a < b &amp;amp;") == "<b> a < b &amp;"


def test_words_are_what_stands_between_spaces_and_characters_where_there_are_none() -> None:
    assert count_words("") == 0
    assert count_words("It’s  a\nnew\u00a0day") == 4
    assert count_words("Привет, мир") == 2
    assert count_words("人工智能改变新闻业" * 17) == 90
    assert count_words("iPhone 发布 today") == 3
    assert count_words("뉴스 를 읽다") == 3


def test_controls_go_and_windows_quotes_come() -> None:
    assert clean("a\0b\x08c\x93d\x94\x85\ufeff\ud800") == "abc“d”…"
    assert clean("a\r\nb\rc\td") == "a\nb\nc\td"
    assert line(" a\n b ") == "a b"


def test_text_becomes_paragraphs() -> None:
    assert paragraphs("a < b\n\n \n\nc & d\ne") == "<p>a &lt; b</p><p>c &amp; d\ne</p>"
    assert paragraphs("a\nb", lines=True) == "<p>a<br>b</p>"
    assert paragraphs(" \n ") == ""


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co", "Zs", "Zl", "Zp", "Cf"])))
def test_escaped_text_comes_back_from_html(text: str) -> None:
    assert plain(f"<p>{escape(text)}</p>") == text
    assert plain(paragraphs(text)) == text


@given(st.text())
def test_nothing_that_a_reader_should_not_see_is_left(text: str) -> None:
    for found in (clean(text), line(text), headline(text), plain(text)):
        assert not any(letter < " " and letter not in "\n\t" for letter in found)
        assert not any("\x7f" <= letter <= "\x9f" for letter in found)
        found.encode()


@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<b>", "</b>", "a", "b ", "<br>", "&amp;", "<", '"']))
)
def test_the_text_of_clean_html_holds_no_markup(parts: list[str]) -> None:
    text = plain(sanitise("".join(parts), ""))
    assert not any(tag in text for tag in ("<p>", "</p>", "<br>"))


@pytest.mark.parametrize(
    "nasty", ["<a ", "<!--", "<script>", "<a '\"", "<a \"'", "< ", "&amp", " \n"]
)
def test_plain_takes_linear_time(nasty: str) -> None:
    start = time.process_time()
    plain(nasty * 100_000)
    headline(nasty * 100_000)
    assert time.process_time() - start < 2
