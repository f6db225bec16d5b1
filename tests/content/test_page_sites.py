"""Pages modelled on those of real sites, each with all that should be read from it.

`pages/NAME.html` is the page, `pages/NAME.txt` what it says: facts, an empty line, then the blocks
of the article in order.
"""

from pathlib import Path

import pytest
from lxml import html  # type: ignore[import-untyped]

from reader_app.content import read_page
from reader_app.domain import Page

__all__: list[str] = []

PAGES = Path(__file__).parent / "pages"
BLOCKS = ("p", "h2", "h3", "li", "figcaption", "blockquote", "pre", "caption", "tr", "img", "hr")
FACTS = (
    "title", "byline", "published", "publication", "section", "language", "standfirst",
    "canonical", "lead",
)  # fmt: skip


def shown(page: Page) -> str:
    """What was read, in the form of the expectations."""
    lines = [f"{name}: {'' if (v := getattr(page, name)) is None else v}" for name in FACTS]
    state = f"{page.body.state} {page.body.source} {page.body.stated_words} {page.body.reason}"
    lines += [f"state: {state.strip()}", f"pictures: {len(page.body.pictures)}", ""]
    root = html.fragment_fromstring(page.body.html, create_parent="div")
    for element in root.iter(*BLOCKS):
        text = " ".join(element.text_content().split())
        if element.tag == "img":
            text = element.get("src")
        if element.tag == "pre":
            text = element.text_content().replace("\n", "\\n")
        if not (element.tag in ("li", "blockquote") and element.find("p") is not None):
            lines.append(f"{element.tag}: {text}")
    return "\n".join(line.rstrip() for line in lines) + "\n"


def read(name: str) -> Page:
    expected = (PAGES / f"{name}.txt").read_text("utf-8")
    url = next(line[5:] for line in expected.splitlines() if line.startswith("url: "))
    return read_page((PAGES / f"{name}.html").read_bytes(), "text/html", url)


@pytest.mark.parametrize("name", sorted(path.stem for path in PAGES.glob("*.html")))
def test_all_and_only_what_belongs_to_the_article_is_read_from(name: str) -> None:
    expected = (PAGES / f"{name}.txt").read_text("utf-8").partition("\n")[2]
    assert shown(read(name)) == expected


def test_footnotes_lead_to_the_notes_and_back() -> None:
    body = read("wordpress").body.html
    assert 'href="#n-fn1" id="n-ref1"' in body
    assert '<li id="n-fn1">' in body


def test_writing_from_right_to_left_is_kept_and_so_is_what_runs_the_other_way() -> None:
    body = read("arabic").body.html
    assert body.startswith('<div dir="rtl">')
    assert '<p dir="ltr" lang="en">' in body


def test_readings_beside_the_characters_are_kept() -> None:
    assert "<ruby>煉瓦<rp>（</rp><rt>れんが</rt><rp>）</rp></ruby>" in read("japanese").body.html


def test_code_keeps_its_lines_and_its_language() -> None:
    body = read("code").body.html
    assert '<code class="language-rust">pub struct Ring&lt;T&gt; {\n    head: usize,' in body
