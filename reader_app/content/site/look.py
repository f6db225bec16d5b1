"""A page looked through for what can be followed: feeds, lists of feeds, articles."""

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import urldefrag, urlsplit

from reader_app.content.address import absolute
from reader_app.content.discovery import NAMED, about_comments, base_in, distinct, feeds_in
from reader_app.content.page.metadata import metadata_of
from reader_app.content.page.tree import HtmlElement, same_host, text_of
from reader_app.content.site.listing import articles_of, name_of
from reader_app.content.site.page import page_of
from reader_app.content.site.platforms import feeds_of_platform, platform_of
from reader_app.domain import SitePage, feed_key

__all__ = ["read_site"]

MOST = 100  # feeds of a page: some list all their sections
INDEXES = 3
INDEX = re.compile(
    r"/(?:rss|rss-?feeds?|feeds?|xml|web-?feeds?|news-?feeds?|syndication|rss-[a-z-]{1,20})"
    r"(?:/|\.(?:html?|php|aspx?|jsp|shtml))?(?:index\.html?)?$",
    re.IGNORECASE,
)
FEW = 200  # words; a page that asks for a password and says more is no wall


def read_site(data: bytes, content_type: str, url: str, now: int) -> SitePage:
    """Look through the page at `url`; `now` in seconds since 1970 bounds dates.

    Raises PublisherTrouble: NOT_A_PAGE for what is no HTML, TOO_LARGE and HOSTILE.
    """
    root, source = page_of(data, content_type, url)
    base = base_in(root, url)
    metadata = metadata_of(root, url)
    platform = platform_of(root, source, url)
    announced, likely = feeds_in(root, base)
    certain = [*announced, *feeds_of_platform(platform, root, source, url)]
    links = sorted(distinct([*certain, *likely]), key=about_comments)
    if platform == "wordpress":
        links = [link for link in links if not about_comments(link)]
    return SitePage(
        name=metadata.publication,
        title=name_of(root),
        language=metadata.language,
        links=tuple(links[:MOST]),
        announced=frozenset(link.url for link in certain),
        indexes=indexes(root, base, url, {feed_key(link.url) for link in links}),
        articles=tuple(articles_of(root, url, now)),
        single=bool(metadata.published) or is_article(root),
        asks=asks(root),
    )


def is_article(root: HtmlElement) -> bool:
    """Whether the page calls itself an article."""
    return any(
        meta.get("property") == "og:type" and (meta.get("content") or "").startswith("article")
        for meta in root.iter("meta")
    )


def indexes(root: HtmlElement, base: str, url: str, known: set[str]) -> tuple[str, ...]:
    return tuple(islice(likely_indexes(root, base, url, known | {feed_key(url)}), INDEXES))


def likely_indexes(root: HtmlElement, base: str, url: str, known: set[str]) -> Iterator[str]:
    """Yield the pages of the same site that most likely list its feeds, each once."""
    told: set[str] = set()
    for anchor in root.iter("a"):
        address = urldefrag(absolute(anchor.get("href") or "", base))[0]
        if not address or address in told or not same_host(address, url):
            continue
        named = INDEX.search(urlsplit(address).path) or NAMED.search(text_of(anchor)[:60])
        if named and feed_key(address) not in known:
            told.add(address)
            yield address


def asks(root: HtmlElement) -> bool:
    """Whether the page is there to ask for a name and a password."""
    fields = [one for one in root.iter("input") if (one.get("type") or "").lower() == "password"]
    return bool(fields) and len(text_of(root).split()) < FEW
