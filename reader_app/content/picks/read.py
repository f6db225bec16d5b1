"""A document as a list of picks: which links in it are articles that somebody has chosen."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from reader_app.content.address import document_base
from reader_app.content.encoding import decode
from reader_app.content.feeds.assemble import LONGEST_NAME, chosen, describe, tell
from reader_app.content.feeds.draft import Draft
from reader_app.content.feeds.read import read_channel
from reader_app.content.picks.issue import named_in, shortened
from reader_app.content.picks.outlines import read_outlines, read_own
from reader_app.content.picks.outward import Site, unwrapped
from reader_app.content.text import count_words, headline, plain
from reader_app.domain import Link, LinkList, has_page

__all__ = ["read_links"]

OUTLINE = re.compile(r"<(?:[\w-]{1,40}:)?opml\b", re.IGNORECASE)
HEAD = 4_000  # bytes that tell an outline from a feed
ITEMS = 300  # of a feed, the newest
MOST = 500  # links
WORDS = 300  # about one article; more is the article itself
FEW = 3  # people who choose together; where there are more, they wrote the articles
# Lines that the programs behind some feeds put in.
LINES = re.compile(
    r"^(?:(?:article|comments?|original) (?:url|link): \S+|points: \d+|# comments: \d+"
    r"|submitted by .*|\[?(?:comments?|link|permalink|read more)\]?|https?://\S+|[★∞#·|]+)$",
    re.IGNORECASE | re.MULTILINE,
)


def read_links(data: bytes, content_type: str, url: str, now: int) -> LinkList:
    """Return the articles that a document picks, newest first.

    Of a feed whose items link elsewhere these links; of items on the curator's own pages what their
    text names, where it is a list of articles and no essay with its sources. Of an outline what is
    of type "link". Raises PublisherTrouble as `read_feed`.
    """
    head = decode(data[:HEAD], content_type).lstrip("\ufeff\0 \t\r\n")
    if head.startswith("{") and (own := read_own(data, content_type, now)) is not None:
        return newest(own)
    if OUTLINE.search(head):
        return newest(read_outlines(decode(data, content_type), now))
    channel, complete = read_channel(data, content_type, url)
    feed = describe(channel, now, complete=complete)
    site = Site(url, feed.home)
    links: list[Link] = []
    drafts = chosen(channel, now)[:ITEMS]
    for draft, at in drafts:
        links += picked(draft, at, document_base(url), site)
    found = LinkList(feed.title, "", feed.home, tuple(links), len(drafts), complete)
    return newest(credited(found))


def picked(draft: Draft, at: int | None, base: str, site: Site) -> Iterator[Link]:
    """Yield what one item picks."""
    author = headline(draft.byline)[:LONGEST_NAME]
    title = headline(draft.title.value, html=draft.title.html)
    addresses = (unwrapped(one) for one in (draft.elsewhere, draft.url))
    there = next((one for one in addresses if one and not site.owns(one)), "")
    body, standfirst = tell(draft, draft.base or draft.url or base)
    if there:
        if has_page(there):
            yield Link(there, title, author, about(body.html, standfirst, title), at)
        return
    for place, one in enumerate(named_in(body.html, draft.content.value, site)):
        note = one.note if one.note != one.title else ""
        when = None if at is None else at - place
        yield Link(one.url, one.title or title, author, note, when)


def about(html: str, standfirst: str, title: str) -> str:
    """The curator's words about an article; nothing where the feed gives the article itself."""
    text = LINES.sub("", plain(html))
    if count_words(text) > WORDS:
        text = standfirst if count_words(standfirst) <= WORDS else ""
    note = shortened(text)
    return "" if note.casefold() == title.casefold() else note


def credited(found: LinkList) -> LinkList:
    """The list with who chose: people whose names come again, not the many who wrote."""
    people = Counter(link.author for link in found.links if link.author)
    if len(people) > max(FEW, sum(people.values()) // 2):
        return replace(found, links=tuple(replace(one, author="") for one in found.links))
    alone = next(iter(people)) if len(people) == 1 else ""
    return replace(found, author=alone)


def newest(found: LinkList) -> LinkList:
    """The newest links, each address once. A list without dates may grow at either end: of one
    that is too long the middle is left out."""
    links = list({link.url: link for link in reversed(found.links)}.values())[::-1]
    if all(link.at is not None for link in links):
        links.sort(key=lambda link: -(link.at or 0))
        links = links[:MOST]
    elif len(links) > MOST:
        links = links[: MOST // 2] + links[-MOST // 2 :]
    return replace(found, links=tuple(links))
