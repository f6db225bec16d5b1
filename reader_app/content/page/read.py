"""An article's page to its text and to what the page says of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import unescape

from lxml import etree  # type: ignore[import-untyped]

from reader_app.content.address import absolute
from reader_app.content.dates import parse_date
from reader_app.content.language import language_of
from reader_app.content.page.article import Extract, article, otherwise
from reader_app.content.page.charset import page_text
from reader_app.content.page.ending import broken_off, is_page
from reader_app.content.page.finish import alike
from reader_app.content.page.judge import REFUSED, judge, parts_of, walled
from reader_app.content.page.metadata import metadata_of
from reader_app.content.page.tree import HtmlElement, fold, parse
from reader_app.content.text import count_words, plain
from reader_app.domain import (
    BlockRule,
    Body,
    Fault,
    Page,
    PageBlock,
    PublisherTrouble,
    TextSource,
    TextState,
)

__all__ = ["read_again", "read_blocks", "read_page"]

LARGEST = 20_000_000  # bytes
TAGS = 250_000
# A parser compares each attribute of a tag with every other.
HEAVY = re.compile(r"<([a-zA-Z][\w-]*)\s[^<>]{200000,}>")
FEW = 40  # words; a shorter text is looked for with other means
MUCH = 0.5  # share of a stored text from which on its page still has it
IGNORED = "a rule would leave too little"
FOREVER = 253_402_300_799  # the year 9999, for a caller who has no clock
SOURCE = re.compile(r'<img[^>]* src="([^"]+)"')


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of an article before its page is read."""

    status: int = 200
    title: str = ""
    byline: str = ""
    feed_body: Body | None = None
    now: int | None = None


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
    rules: Sequence[BlockRule] = (),
) -> Page:
    """Read the page at `url`, as `engines.read_page` says."""
    reading = Reading(data, content_type, url, Told(status, title, byline, feed_body, now), rules)
    return reading.page()


def read_blocks(
    data: bytes,
    content_type: str,
    url: str,
    *,
    status: int = 200,
    title: str = "",
    byline: str = "",
    rules: Sequence[BlockRule] = (),
) -> tuple[PageBlock, ...]:
    """Tell the page at `url` in its pieces, as `engines.read_blocks` says."""
    told = Told(status, title, byline)
    return Reading(data, content_type, url, told, rules, watched=True).blocks()


def read_again(
    data: bytes,
    content_type: str,
    url: str,
    *,
    stored: str,
    status: int = 200,
    title: str = "",
    byline: str = "",
    feed_body: Body | None = None,
    rules: Sequence[BlockRule] = (),
) -> tuple[Page, bool]:
    """Read the page at `url` once more, as `engines.read_again` says."""
    told = Told(status, title, byline, feed_body)
    page = Reading(data, content_type, url, told, rules).page()
    said = fold(plain(page_text(data, content_type)))
    parts = [fold(part) for part in plain(stored).split("\n\n")]
    words = sum(len(part) for part in parts)
    return page, sum(len(part) for part in parts if part in said) >= MUCH * words


class Reading:
    """One page while it is read."""

    def __init__(
        self,
        data: bytes,
        content_type: str,
        url: str,
        told: Told,
        rules: Sequence[BlockRule],
        *,
        watched: bool = False,
    ) -> None:
        root = tree_of(data, content_type, url)
        self._told, self._rules = told, rules
        self._base = base_of(root, url)
        self._metadata = metadata = metadata_of(root, self._base)
        self._title = metadata.title or told.title
        self._byline = metadata.byline or told.byline
        self._parts = parts_of(root, metadata.statement.walls)
        self._found = article(root, self._base, self._title, self._byline, metadata, rules, watched)
        self._html = self._found.html
        self._text = plain(self._html)
        if count_words(self._text) + self._found.removed < FEW:
            self._seek(page_text(data, content_type))

    def _seek(self, page: str) -> None:
        """Looks for the text with other means."""
        html = otherwise(
            page,
            self._base,
            self._title,
            self._byline,
            self._html,
            self._metadata.statement,
            self._rules,
        )
        if html != self._html:
            self._html, self._text = html, plain(html)
            self._found = Extract(html, self._found.standfirst, watch=self._found.watch)
            self._found.foreign = True

    def page(self) -> Page:
        """The article with what the page says of it."""
        metadata, told, found = self._metadata, self._told, self._found
        title, byline, standfirst = self._title, self._byline, found.standfirst
        html, text, late = self._html, self._text, FOREVER if told.now is None else told.now
        same = alike(fold(metadata.title), fold(told.title))
        if told.status in REFUSED and told.title and not same:
            # what stands there is the refusal and not the beginning of the article
            html, text, standfirst, title, byline = "", "", "", told.title, told.byline
        body = replace(body_of(html, text), left_out=found.removed - found.added)
        walls = walled(self._parts, found.before or text)
        body = judge(body, metadata.statement, told.status, walls, told.feed_body)
        if found.ignored and body.source is TextSource.PAGE and not body.reason:
            body = replace(body, reason=IGNORED)
        return Page(
            title=title,
            byline=byline,
            published=parse_date(metadata.published, late),
            publication=metadata.publication,
            section=metadata.section,
            language=language_of(text, metadata.language),
            standfirst=standfirst,
            canonical=metadata.canonical,
            lead=metadata.lead,
            body=body,
        )

    def blocks(self) -> tuple[PageBlock, ...]:
        """All pieces of the page; only of a page that was read `watched`."""
        watch = self._found.watch
        assert watch is not None
        return watch.blocks(
            self._base, self._rules, self._title, self._text, not self._found.foreign
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
