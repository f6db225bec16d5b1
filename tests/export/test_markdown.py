"""Articles as Markdown and as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.export import to_markdown, to_text

__all__: list[str] = []


def body(html: str) -> str:
    return to_markdown("", "", html)


def test_headline_and_byline_come_first() -> None:
    assert to_markdown("A *new* bridge", "Ann", "<p>Text.</p>") == (
        "# A \\*new\\* bridge\n\n*Ann*\n\nText.\n"
    )


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>&lt;script&gt;x&lt;/script&gt;</p>", "\\<script>x\\</script>"),
        ("<p>&amp;lt; and R&amp;D</p>", "\\&lt; and R&D"),
        ("<p>*a* _b_ `c` [d] \\ ~~e~~</p>", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\\\ \\~\\~e\\~\\~"),
        ("<p>snake_case_word</p>", "snake_case_word"),
        ("<p># not a heading</p>", "\\# not a heading"),
        ("<p>#tag is</p>", "#tag is"),
        ("<p>1. not a list</p>", "1\\. not a list"),
        ("<p>2026) no</p>", "2026\\) no"),
        ("<p>- no</p>", "\\- no"),
        ("<p>+ no</p>", "\\+ no"),
        ("<p>&gt; no</p>", "\\> no"),
        ("<p>---</p>", "\\---"),
        ("<p>a<br>- b</p>", "a\\\n\\- b"),
        ("<p>in the year 1999. It</p>", "in the year 1999. It"),
        ("<p>a - b + c</p>", "a - b + c"),
    ],
)
def test_text_that_looks_like_markdown_stays_text(html: str, expected: str) -> None:
    assert body(html) == expected + "\n"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h2>Head</h2><p>p</p>", "## Head\n\np"),
        ("<p><b>b</b> <i>i</i> <del>d</del></p>", "**b** *i* ~~d~~"),
        ("<p>H<sub>2</sub>O x<sup>2</sup></p>", "H<sub>2</sub>O x<sup>2</sup>"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("<hr>", "---"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ('<ol start="4"><li>a</li><li>b</li></ol>', "4. a\n5. b"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n  - b"),
        ("<ul><li>a</li><ul><li>b</li><ul><li>c</li></ul></ul></ul>", "- a\n  - b\n    - c"),
        ("<ul><ul><li>a</li></ul></ul>", "- - a"),
        ("<ol><li><p>a</p><p>b</p></li></ol>", "1. a\n\n   b"),
        ("<dl><dt>t</dt><dd>d</dd></dl>", "t\n:   d"),
        ("<pre><code>a *b*\n  c</code></pre>", "```\na *b*\n  c\n```"),
        ('<pre class="language-rust"><code>x</code></pre>', "```rust\nx\n```"),
        ('<pre><code class="language-c++">x</code></pre>', "```c++\nx\n```"),
        ("<pre>```\nx\n```</pre>", "````\n```\nx\n```\n````"),
        ("<p><code>a`b*</code></p>", "`` a`b* ``"),
        ("<p><ruby>漢<rt>kan</rt></ruby></p>", "漢(kan)"),
        ("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>", "漢(kan)"),
        ("<details><summary>s</summary><p>p</p></details>", "**s**\n\np"),
        ("<p>a</p><aside>b</aside><p>c</p>", "a\n\nb\n\nc"),
    ],
)
def test_what_makes_a_text_is_kept(html: str, expected: str) -> None:
    assert body(html) == expected + "\n"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<a href="https://x.example/a">b</a>', "[b](https://x.example/a)"),
        ('<a href="https://x.example/a_(b)">c</a>', "[c](<https://x.example/a_(b)>)"),
        ('<a href="https://x.example/a b">c</a>', "[c](<https://x.example/a b>)"),
        ('<a href="javascript:alert(1)">c</a>', "c"),
        ('<a href="#n-fn1">1</a>', "1"),
        ('<a href="https://x.example/"></a>', ""),
        ('a<a href="https://x.example/"> b </a>c', "a [b](https://x.example/) c"),
        ('<a href="https://x.example/"><img src="https://x.example/i.png" alt="i"></a>',
         "[![i](https://x.example/i.png)](https://x.example/)"),
        ('<img src="https://x.example/i.png" alt="a [b]\nc">', "![a \\[b\\] c](https://x.example/i.png)"),
        ('<img src="data:image/png,x" alt="a">', "a"),
        ('<img data-src="https://x.example/i.png">', ""),
    ],
)  # fmt: skip
def test_addresses_are_written_as_markdown_wants_them(html: str, expected: str) -> None:
    assert body(f"<p>{html}</p>").strip() == expected


def test_tables_keep_their_columns() -> None:
    html = (
        "<table><thead><tr><th>a|b</th><th>c</th></tr></thead><tbody>"
        "<tr><td>1<br>2</td><td><ul><li>x</li><li>y</li></ul></td></tr>"
        '<tr><td colspan="2"><p>p</p><p>q</p></td></tr></tbody></table>'
    )
    assert body(html) == ("| a\\|b | c |\n| --- | --- |\n| 1<br>2 | - x<br>- y |\n| p<br>q | |\n")


def test_a_table_without_a_head_gets_an_empty_one() -> None:
    assert body("<table><tr><td>1</td><td>2</td></tr></table>") == (
        "|  |  |\n| --- | --- |\n| 1 | 2 |\n"
    )


@given(st.text(max_size=60))
def test_no_text_becomes_markup(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    written = body(f"<p>{escaped}</p>")
    unescaped = written.replace("\\<", "")
    assert "<" not in unescaped


def test_words_are_whole_where_they_may_be_broken() -> None:
    html = "<p>The Donau\xaddampf\xadschiff at <b>example<wbr>.org</b><wbr>/path</p>"
    assert to_markdown("", "", html) == "The Donaudampfschiff at **example.org**/path\n"
    assert to_text("", "", html) == "The Donaudampfschiff at example.org/path\n"


def test_plain_text_has_no_signs_of_markdown() -> None:
    html = (
        "<h2>Head</h2><p><b>Bold</b> *star* <a href='https://x.example/'>link</a> H<sub>2</sub></p>"
        "<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol><pre>x\n  y</pre>"
        "<figure><img src='https://x.example/i.png' alt='A'><figcaption>Cap</figcaption></figure>"
        "<table><tr><td>1</td><td>2</td></tr></table>"
    )
    assert to_text("Title", "Ann", html) == (
        "Title\n\nAnn\n\nHead\n\nBold *star* link H2\n\n• a\n• b\n\n1. c\n\nx\n  y\n\nCap\n\n1\t2\n"
    )
