"""How complete a text is, by facts: what the server answered, what the page states, what the feed
holds."""

import re
from collections.abc import Iterable
from dataclasses import replace

from lxml import etree  # type: ignore[import-untyped]

from reader_app.content.media import placed, write
from reader_app.content.page.jsonld import Statement
from reader_app.content.page.tree import HtmlElement, fold, text_of
from reader_app.content.text import count_words, longer, plain
from reader_app.domain import Body, TextSource, TextState

__all__ = ["REFUSED", "judge", "parts_of", "walled"]

REFUSED = (401, 402, 403, 451)
SHORT = 0.75  # share of the stated length below which words are missing
LEAST = 40  # words that may be missing from any article: captions, credits, a byline
LEAD = re.compile(r"\s*(<figure>(?:(?!</?figure>).)*</figure>)", re.DOTALL)
WHOLE = 200  # words; a text of subscribers that is shorter and unproven is a preview


def judge(
    page: Body, statement: Statement, status: int, walls: bool | None, feed: Body | None
) -> Body:
    """Return the better of the page's and the feed's text, with what is known of its completeness.

    `walls`: whether a part for subscribers, as the page's data name it, is missing; None where
    the data name none. What the reader's own rules took out of the page is no lack, and what they
    put in fills none.
    """
    stated = statement.words
    whole = replace(page, words=page.words + page.left_out)
    reason = shortfall(whole, statement, status, walls, feed)
    if feed is None or not feed.words or not longer(feed.words, whole.words):
        state = TextState.PREVIEW if reason else TextState.COMPLETE
        if not page.words and not page.pictures:
            state = TextState.MISSING
        html = with_media(page.html, feed)
        return replace(page, html=html, state=state, stated_words=stated, reason=reason)
    if stated and not short(feed, stated):
        state, reason = TextState.COMPLETE, ""
    elif reason and (feed.words < WHOLE or feed.words < 2 * whole.words):
        state = TextState.PREVIEW
    else:
        state, reason = TextState.FEED, ""
    html, pictures = feed.html, feed.pictures
    lead = LEAD.match(page.html)
    if lead and not pictures and "<img" in lead[1]:
        html, pictures = lead[1] + html, page.pictures[:1]
    text = plain(html)
    return Body(html, feed.words, TextSource.FEED, state, pictures, stated, reason, text)


def with_media(html: str, feed: Body | None) -> str:
    """Return a page's text with the sound and film of its feed, where it shows none itself."""
    if feed is None or placed(html):
        return html
    return "".join(map(write, placed(feed.html))) + html


def shortfall(
    page: Body, statement: Statement, status: int, walls: bool | None, feed: Body | None
) -> str:
    """Return the fact that shows a preview, or ""."""
    if status in REFUSED:
        return f"status {status}"
    short_of_feed = feed is not None and longer(feed.words, page.words)
    if statement.free is False:
        if walls or short_of_feed or (statement.words and short(page, statement.words)):
            return "isAccessibleForFree"
        if walls is None and not statement.words and page.words < WHOLE:
            return "isAccessibleForFree"
    if statement.words and short(page, statement.words):
        return "shorter than the page states"
    return ""


def short(body: Body, stated: int) -> bool:
    """Whether a text lacks much of the stated length, which counts characters or words."""
    characters = 0 if body.html.isascii() else len(body.html)
    if characters and body.words * 1.5 < stated <= characters:
        return False  # Chinese and Japanese publishers count characters
    return body.words < stated * SHORT and body.words + LEAST < stated


def parts_of(root: HtmlElement, selectors: Iterable[str]) -> list[list[str]] | None:
    """Return the paragraphs of each part that `selectors` name, none of a part that is not there.

    None where no selector is named that can be read.
    """
    known = []
    for selector in selectors:
        try:
            found = root.cssselect(selector)
        except (etree.XPathError, ValueError, SyntaxError, RuntimeError):
            continue
        known.append(
            [text for one in found for p in one.iter("p", "li") if (text := fold(text_of(p)))]
        )
    return known or None


def walled(parts: list[list[str]] | None, text: str) -> bool | None:
    """Whether an article lacks a part for subscribers that its page's data name.

    `text` is what was found, plain. None where the data name no part.
    """
    if parts is None:
        return None
    text = fold(text)
    words = [sum(count_words(one) for one in part if one in text) for part in parts]
    return min(words) < LEAST
