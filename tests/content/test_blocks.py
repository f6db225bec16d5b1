"""A page in its blocks, and the reader's rules about them."""

import pytest

from reader_app.content import read_again, read_blocks, read_page
from reader_app.domain import BlockRule, Body, PageBlock, TextSource, TextState
from tests.content.newsroom import (
    BIO,
    BOX,
    CORRECTION,
    GALLERY,
    INFOBOX,
    LINKS,
    PROSE,
    QUOTE,
    SCRIPTED,
    TABLE,
    URL,
    news,
    page,
)

__all__: list[str] = []

DROPPED = {
    "a pull quote": (QUOTE, "There were two of everything"),
    "a table in a widget": (TABLE, "2025"),
    "a box of facts": (INFOBOX, "The harbour in figures"),
    "a gallery": (GALLERY, "/img/one-1.jpg"),
    "a correction": (CORRECTION, "Correction: an earlier version"),
}
UNWANTED = {
    "a letter to subscribe to": (BOX, "Our letter brings"),
    "a note on the author": (BIO, "a dog that is called Ib"),
    "links to other articles": (LINKS, "Further reading"),
}


def blocks(data: bytes, *rules: BlockRule) -> tuple[PageBlock, ...]:
    return read_blocks(data, "text/html", URL, rules=rules)


def find(found: tuple[PageBlock, ...], words: str) -> PageBlock:
    return next(one for one in found if words in one.text or words in one.html)


def text(data: bytes, *rules: BlockRule) -> str:
    return read_page(data, "text/html", URL, rules=rules).body.html


def rule(data: bytes, words: str, keep: bool) -> BlockRule:
    return BlockRule(find(blocks(data), words).block, keep)


@pytest.mark.parametrize("name", DROPPED)
def test_what_was_left_out_comes_in_at_its_place_on_this_page_and_on_the_next(name: str) -> None:
    markup, words = DROPPED[name]
    data = news(markup)
    assert not find(blocks(data), words).kept
    keep = rule(data, words, keep=True)
    for number in (1, 2):
        html = text(news(markup, number=number), keep)
        there = words.replace("-1", f"-{number}")
        first, second = html.index(PROSE[0][:30]), html.index(PROSE[1][:60])
        assert first < html.index(there) < second


@pytest.mark.parametrize("name", UNWANTED)
def test_what_was_kept_goes_on_this_page_and_on_the_next(name: str) -> None:
    markup, words = UNWANTED[name]
    data = news(markup)
    assert find(blocks(data), words).kept
    never = rule(data, words, keep=False)
    other = page(f"<p>{PROSE[3]}</p><p>{PROSE[2]}</p>{markup}<p>{PROSE[0]}</p>", "Another day")
    for shown in (text(data, never), text(other, never)):
        assert words not in shown
        assert PROSE[0] in shown
        assert PROSE[2] in shown


def test_the_blocks_stand_in_the_order_of_the_page_with_what_was_decided() -> None:
    data = news(QUOTE, BOX)
    keep, never = rule(data, "two of everything", True), rule(data, "Our letter", False)
    found = blocks(data, keep, never)
    told = [(one.text[:16], one.kept, one.rule) for one in found]
    assert told == [
        ("The harbour at Q", True, None),
        ("There were two o", True, True),
        ("There were two o", True, None),
        ("Our letter bring", False, False),
        ("The contractor d", True, None),
    ]
    assert all(one.words > 0 for one in found)


def test_what_the_article_has_already_does_not_come_in_twice() -> None:
    data = news(BOX)
    assert text(data, rule(data, "Our letter", True)) == text(data)


def test_several_blocks_of_one_name_all_come_in_in_their_order() -> None:
    body = "".join(
        f"<p>{prose}</p>{QUOTE.replace('two of everything', name)}"
        for prose, name in zip(PROSE, ("gulls", "terns", "auks", "ducks"), strict=True)
    )
    data = page(body)
    html = text(data, rule(data, "gulls", True))
    places = [html.index(f"There were {name}") for name in ("gulls", "terns", "auks", "ducks")]
    assert places == sorted(places)


def test_a_block_inside_a_kept_one_that_is_never_to_be_there_stays_out() -> None:
    data = news(INFOBOX)
    keep = rule(data, "in figures", True)
    inner = BlockRule("ul < aside#box.infobox", keep=False)
    html = text(data, keep, inner)
    assert "in figures" in html
    assert "Two lamps" not in html


def test_rules_about_other_pages_change_nothing() -> None:
    data = news(QUOTE)
    rules = [BlockRule(f"div.elsewhere-{n} < main", n % 2 == 0) for n in range(5)]
    assert text(data, *rules) == text(data)


def test_numbers_and_made_up_names_are_in_no_name() -> None:
    data = news(QUOTE, INFOBOX, number=7)
    names = [one.block for one in blocks(data)]
    assert "aside.pull-quote < div.article-body" in names
    assert "aside#box.infobox < div.article-body" in names
    assert not any(sign.isdigit() for name in names for sign in name)


def test_a_kept_block_brings_in_neither_scripts_nor_forms_nor_trackers() -> None:
    data = news(SCRIPTED)
    html = text(data, rule(data, "Who pays?", True))
    assert "Nobody knows it yet." in html
    for sign in ("script", "steal", "form", "Vote", "input", "track.example", "evil", "onclick"):
        assert sign not in html.lower()


@pytest.mark.parametrize("block", ["form", "script", "iframe", "nav", "body", "html", "*", "[x]"])
def test_a_rule_that_nobody_can_make_does_no_harm(block: str) -> None:
    data = news(SCRIPTED)
    for keep in (True, False):
        html = text(data, BlockRule(f"{block} < aside.poll-box", keep), BlockRule(block, keep))
        assert html == text(data)


def test_never_is_ignored_where_it_would_leave_next_to_nothing_and_the_record_says_so() -> None:
    data = news(BOX)
    rules = (rule(data, "The harbour at Quill", False), rule(data, "Our letter", False))
    body = read_page(data, "text/html", URL, rules=rules).body
    assert PROSE[0] in body.html
    assert "Our letter" not in body.html
    assert (body.state, body.reason) == (TextState.COMPLETE, "a rule would leave too little")
    prose = find(blocks(data, *rules), "The harbour at Quill")
    assert (prose.rule, prose.kept) == (False, True)


def test_never_about_the_whole_article_is_ignored() -> None:
    data = news()
    for block in ("div.article-body < article.story", "article.story < main", "main"):
        assert text(data, BlockRule(block, False)) == text(data)
    named = [one.block for one in blocks(data)]
    assert text(data, *(BlockRule(name, False) for name in named)) == text(data)


def test_an_article_without_a_block_that_the_reader_took_out_is_complete() -> None:
    words = sum(len(text.split()) for text in PROSE) + 120
    long = BIO.replace("two boats", "two boats " + "and a boat " * 40)
    data = news(long).replace(
        b"</head>",
        b'<script type="application/ld+json">{"@type": "NewsArticle", "wordCount": %d}</script>'
        b"</head>" % words,
    )
    whole = read_page(data, "text/html", URL).body
    less = read_page(data, "text/html", URL, rules=[rule(data, "Ada Brook", False)]).body
    assert less.words < whole.words
    assert less.left_out == whole.words - less.words
    assert (whole.state, less.state) == (TextState.COMPLETE, TextState.COMPLETE)


def test_a_preview_stays_one_whatever_the_reader_puts_in() -> None:
    note = f'<section class="note" role="dialog"><p>{"It was another one. " * 18}</p></section>'
    data = news(note).replace(
        b"</head>",
        b'<script type="application/ld+json">{"@type": "NewsArticle", "wordCount": 260}</script>'
        b"</head>",
    )
    keep = rule(data, "another one", True)
    body = read_page(data, "text/html", URL, rules=[keep]).body
    assert "It was another one" in body.html
    assert body.words > 200
    assert (body.state, body.reason) == (TextState.PREVIEW, "shorter than the page states")


def test_a_feed_is_not_longer_because_the_reader_took_a_block_out() -> None:
    long = BIO.replace("two boats", "two boats " + "and a boat " * 40)
    data = news(long)
    feed = Body(f"<p>{' word' * 200}</p>", 200, TextSource.FEED, TextState.FEED)
    never = rule(data, "Ada Brook", False)
    body = read_page(data, "text/html", URL, feed_body=feed, rules=[never]).body
    assert body.source is TextSource.PAGE


def test_a_page_that_still_has_what_is_stored_is_known_by_it() -> None:
    stored = f"<p>{PROSE[0]}</p><p>There were two of everything</p>"
    again = read_again(news(QUOTE), "text/html", URL, stored=stored)
    assert again[1]
    shorter = page(f"<p>{PROSE[2]}</p><p>{PROSE[3]}</p>")
    assert not read_again(shorter, "text/html", URL, stored=stored)[1]


def test_a_page_where_next_to_nothing_is_found_is_put_together_of_kept_blocks() -> None:
    cards = "".join(
        f'<aside class="card-note"><a href="/{n}">{t}</a></aside>' for n, t in enumerate(PROSE)
    )
    data = page(f"<p>Short.</p>{cards}")
    found = find(blocks(data), PROSE[1][:40])
    html = text(data, BlockRule(found.block, True))
    assert all(prose in html for prose in PROSE)


def test_the_blocks_of_a_page_are_bounded() -> None:
    many = "".join(f'<p class="a{chr(97 + n % 2)}x">Block {n} of many.</p>' for n in range(900))
    assert len(blocks(page(many))) == 300
    large = "".join(f'<p class="{chr(97 + n % 2)}y">{"word " * 15_000}</p>' for n in range(40))
    assert sum(len(one.html) + len(one.text) for one in blocks(page(large))) <= 1_000_000
