"""Feeds that follow from the program that a page was made with, on whatever host it runs."""

import re
from collections.abc import Callable, Iterator
from urllib.parse import urljoin, urlsplit

from reader_app.content.page.tree import HtmlElement
from reader_app.domain import FeedLink, feeds_by_rule

__all__ = ["feeds_of_platform", "platform_of"]

YOUTUBE = re.compile(r"(?:^|\.)youtube\.com$")
CHANNEL = (
    re.compile(r"youtube\.com/(?:channel/|feeds/videos\.xml\?channel_id=)(UC[\w-]{22})"),
    re.compile(r'"(?:externalId|externalChannelId|channelId)":"(UC[\w-]{22})"'),
)
ARCHIVE = re.compile(r"/(?:category|tag|author)/[^?#]+?/?$")
ARCHIVES = frozenset(("archive", "category", "tag", "author"))
MARKS = (
    ("substack", "substackcdn.com/"),
    ("wordpress", "/wp-content/"),
    ("tumblr", "assets.tumblr.com/"),
)
GENERATORS = ("wordpress", "blogger", "ghost", "discourse")


def platform_of(root: HtmlElement, source: str, url: str) -> str:
    """Return the program behind the page at `url`, "" for one that is not known."""
    if YOUTUBE.search(urlsplit(url).hostname or ""):
        return "youtube"
    for meta in root.iter("meta"):
        name = (meta.get("name") or meta.get("property") or "").lower()
        content = (meta.get("content") or "").lower()
        if name == "generator":
            found = next((one for one in GENERATORS if content.startswith(one)), "")
            if found:
                return found
        if name == "al:ios:app_name" and content in ("medium", "tumblr"):
            return content
    if api_of(root):
        return "wordpress"
    return next((name for name, mark in MARKS if mark in source), "")


def feeds_of_platform(platform: str, root: HtmlElement, source: str, url: str) -> list[FeedLink]:
    """Return where the page's feeds must be, the one of the page itself before the site's."""
    make = PLATFORMS.get(platform)
    return [FeedLink(address, "", "") for address in make(root, source, url)] if make else []


def youtube(root: HtmlElement, source: str, url: str) -> Iterator[str]:
    """Yield the feed of the channel that a page is of; the links in its head come first, since
    other channels stand in its body."""
    for link in root.iter("link", "meta"):
        if found := CHANNEL[0].search(f"{link.get('href') or ''} {link.get('content') or ''}"):
            yield from by_channel(found[1])
            return
        if link.get("itemprop") in ("channelId", "identifier"):
            yield from by_channel(link.get("content") or "")
            return
    for pattern in CHANNEL[1:]:
        if found := pattern.search(source):
            yield from by_channel(found[1])
            return


def by_channel(number: str) -> Iterator[str]:
    for feed in feeds_by_rule(f"https://www.youtube.com/channel/{number}"):
        yield feed.url


def wordpress(root: HtmlElement, source: str, url: str) -> Iterator[str]:
    path = urlsplit(url).path
    body = root.find("body")
    classes = set(((body.get("class") if body is not None else "") or "").split())
    if ARCHIVE.search(path) or ("archive" in classes and ARCHIVES & (classes - {"archive"})):
        yield urljoin(url, path.rstrip("/") + "/feed/")
    home = api_of(root).partition("wp-json")[0].partition("?rest_route")[0]
    yield urljoin(url, (home or "/").rstrip("/") + "/feed/")


def api_of(root: HtmlElement) -> str:
    for link in root.iter("link"):
        if (link.get("rel") or "") == "https://api.w.org/":
            return link.get("href") or ""
    return ""


def blogger(root: HtmlElement, source: str, url: str) -> Iterator[str]:
    if label := re.match(r"/search/label/([^/]+)", urlsplit(url).path):
        yield urljoin(url, f"/feeds/posts/default/-/{label[1]}")
    yield urljoin(url, "/feeds/posts/default")


def ghost(root: HtmlElement, source: str, url: str) -> Iterator[str]:
    if part := re.match(r"/(?:tag|author)/[^/]+/", urlsplit(url).path.rstrip("/") + "/"):
        yield urljoin(url, f"{part[0]}rss/")
    yield urljoin(url, "/rss/")


def discourse(root: HtmlElement, source: str, url: str) -> Iterator[str]:
    if category := re.match(r"/c/(?:[^/]+/)+\d+", urlsplit(url).path):
        yield urljoin(url, f"{category[0]}.rss")
    yield urljoin(url, "/latest.rss")


def tumblr(root: HtmlElement, source: str, url: str) -> Iterator[str]:
    yield urljoin(url, "/rss")


def at_feed(root: HtmlElement, source: str, url: str) -> Iterator[str]:
    yield urljoin(url, "/feed")


PLATFORMS: dict[str, Callable[[HtmlElement, str, str], Iterator[str]]] = {
    "blogger": blogger,
    "discourse": discourse,
    "ghost": ghost,
    "medium": at_feed,
    "substack": at_feed,
    "tumblr": tumblr,
    "wordpress": wordpress,
    "youtube": youtube,
}
