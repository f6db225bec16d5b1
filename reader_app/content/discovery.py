"""The feeds that an HTML page names."""

import re
from collections.abc import Iterator
from typing import Any

from reader_app.content.address import absolute, document_base, web
from reader_app.content.text import headline
from reader_app.domain import FeedLink

__all__ = ["NAMED", "about_comments", "base_in", "distinct", "feeds_in"]

LONGEST_TITLE = 300

TYPES = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
    "application/x.atom+xml",
    "application/x-atom+xml",
    "application/x-rss+xml",
)
# Said of much that is no feed, WordPress's programming interface for one.
VAGUE_TYPES = ("application/xml", "text/xml", "application/json", "text/rss", "text/rss+xml")
LIKELY = re.compile(
    r"(?:^|[/._?&=-])(?:rss|rdf|atom|feeds?|rss2|jsonfeed)(?:[/._?&=-]|$|\d)|\.(?:rss|atom|rdf)\b"
    r"|feeds\.feedburner\.com/|/index\.xml$",
    re.IGNORECASE,
)
NAMED = re.compile(r"\b(?:rss|atom|json ?feed|web ?feed|news ?feed)\b", re.IGNORECASE)
# Readers' "follow us in ..." buttons, help pages about feeds, things that are no documents.
UNLIKELY = re.compile(
    r"^https?://(?:[\w-]+\.)*(?:feedly|inoreader|newsblur|netvibes|theoldreader|bazqux|facebook"
    r"|twitter|x|instagram|linkedin|apple|google|yahoo|wikipedia|addtoany)\.(?:com|org)/"
    r"|\.(?:png|jpe?g|gif|svg|webp|css|js|pdf|zip|mp3|html?|php)(?:$|\?(?!.*feed))|wp-json|oembed",
    re.IGNORECASE,
)
COMMENTS = re.compile(r"comment", re.IGNORECASE)

Element = Any  # lxml has no types


def base_in(root: Element, url: str) -> str:
    """Return what the page's relative addresses are resolved against."""
    base = document_base(url)
    stated = next((node.get("href") for node in root.iter("base") if node.get("href")), "")
    return absolute(stated, base) or base


def feeds_in(root: Element, base: str) -> tuple[list[FeedLink], list[FeedLink]]:
    """Return the feeds that a page announces in its head, in its order, and those that its other
    links most likely lead to; relative addresses are resolved against `base`. Those of comments
    come after all others."""
    announced = sorted(links(root, base), key=about_comments)
    return announced, sorted(anchors(root, base), key=about_comments)


def distinct(found: list[FeedLink]) -> list[FeedLink]:
    """Return each address once, as it came first."""
    kept: dict[str, FeedLink] = {}
    for link in found:
        kept.setdefault(link.url, link)
    return list(kept.values())


def links(root: Element, base: str) -> Iterator[FeedLink]:
    for link in root.iter("link"):
        relations = (link.get("rel") or "").lower().split()
        kind = (link.get("type") or "").partition(";")[0].strip().lower()
        href = link.get("href") or ""
        if not {"alternate", "feed"}.intersection(relations) or "stylesheet" in relations:
            continue
        vague = kind in VAGUE_TYPES and LIKELY.search(href) and not UNLIKELY.search(href)
        if kind in TYPES or vague or (not kind and "feed" in relations):
            address = absolute(web(href), base)
            if address:
                yield FeedLink(address, title_of(link.get("title")), kind)


def anchors(root: Element, base: str) -> Iterator[FeedLink]:
    for anchor in root.iter("a"):
        href = (anchor.get("href") or "").strip()
        if not href or href.startswith("#"):
            continue
        address = absolute(web(href), base)
        if not address or UNLIKELY.search(address):
            continue
        kind = (anchor.get("type") or "").strip().lower()
        words = " ".join(anchor.itertext())[:LONGEST_TITLE]
        path = address.partition("://")[2].partition("/")[2]
        certain = kind in TYPES or href.lower().startswith("feed:")
        if certain or LIKELY.search(f"/{path}") or "feeds.feedburner.com/" in address:
            yield FeedLink(address, title_of(anchor.get("title") or words), kind)
        elif NAMED.search(words) and re.search(r"xml|json", path):
            yield FeedLink(address, title_of(words), kind)


def title_of(text: str | None) -> str:
    return headline(text or "")[:LONGEST_TITLE]


def about_comments(link: FeedLink) -> bool:
    return bool(COMMENTS.search(link.title) or COMMENTS.search(link.url))
