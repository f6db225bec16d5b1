"""An article's page to its text and to what the page says of it."""

import re
from html import unescape

from lxml import etree  # type: ignore[import-untyped]

from reader_app.content.address import absolute
from reader_app.content.dates import parse_date
from reader_app.content.language import language_of
from reader_app.content.page.article import article, otherwise
from reader_app.content.page.charset import page_text
from reader_app.content.page.ending import broken_off, is_page
from reader_app.content.page.finish import alike
from reader_app.content.page.judge import REFUSED, judge, parts_of, walled
from reader_app.content.page.metadata import metadata_of
from reader_app.content.page.tree import HtmlElement, fold, parse
from reader_app.content.text import count_words, plain
from reader_app.domain import Body, Fault, Page, PublisherTrouble, TextSource, TextState

__all__ = ["read_page"]

LARGEST = 20_000_000  # bytes
TAGS = 250_000
# A parser compares each attribute of a tag with every other.
HEAVY = re.compile(r"<([a-zA-Z][\w-]*)\s[^<>]{200000,}>")
FEW = 40  # words; a shorter text is looked for with other means
FOREVER = 253_402_300_799  # the year 9999, for a caller who has no clock
SOURCE = re.compile(r'<img[^>]* src="([^"]+)"')


def read_page(
    data: bytes,
    content_type: str,
    url: str,
    *,
    status: int = 200,
    title: str = "",
    byline: str = "",
    feed_body: Body | None = None,
    now: int | None = None,
) -> Page:
    """Read the page at `url`, as `engines.read_page` says."""
    root = tree_of(data, content_type, url)
    base = base_of(root, url)
    metadata = metadata_of(root, base)
    refused = status in REFUSED and bool(title) and not alike(fold(metadata.title), fold(title))
    headline, author = metadata.title or title, metadata.byline or byline
    parts = parts_of(root, metadata.statement.walls)
    html, standfirst = article(root, base, headline, author, metadata)
    text = plain(html)
    if count_words(text) < FEW:
        page = page_text(data, content_type)
        html = otherwise(page, base, headline, author, html, metadata.statement)
        text = plain(html)
    if refused:  # what stands there is the refusal and not the beginning of the article
        html, text, standfirst, headline, author = "", "", "", title, byline
    body = body_of(html, text)
    walls = walled(parts, text)
    return Page(
        title=headline,
        byline=author,
        published=parse_date(metadata.published, FOREVER if now is None else now),
        publication=metadata.publication,
        section=metadata.section,
        language=language_of(text, metadata.language),
        standfirst=standfirst,
        canonical=metadata.canonical,
        lead=metadata.lead,
        body=judge(body, metadata.statement, status, walls, feed_body),
    )


def tree_of(data: bytes, content_type: str, url: str) -> HtmlElement:
    if len(data) > LARGEST:
        raise PublisherTrouble(Fault.TOO_LARGE, f"{len(data)} bytes", subject=url)
    if not is_page(data, content_type):
        raise PublisherTrouble(Fault.NOT_A_PAGE, content_type, subject=url)
    text = page_text(data, content_type)
    if text.count("<") > TAGS:
        raise PublisherTrouble(Fault.HOSTILE, f"more than {TAGS} tags", subject=url)
    if broken_off(text):
        raise PublisherTrouble(Fault.MALFORMED, "ends in the middle", subject=url)
    try:
        return parse(HEAVY.sub(r"<\1>", text))
    except (ValueError, etree.LxmlError) as error:
        raise PublisherTrouble(Fault.NOT_A_PAGE, "no elements", subject=url) from error


def base_of(root: HtmlElement, url: str) -> str:
    """Return what the page's relative addresses are resolved against."""
    for element in root.iter("base"):
        return absolute(element.get("href") or "", url) or url
    return url


def body_of(html: str, text: str) -> Body:
    pictures = tuple(dict.fromkeys(unescape(source) for source in SOURCE.findall(html)))
    words = count_words(text)
    return Body(html, words, TextSource.PAGE, TextState.COMPLETE, pictures, text=text)
