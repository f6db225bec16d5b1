"""From an address to the sections behind it."""

from urllib.parse import urljoin

from reader_app.content import find_feeds, read_feed
from reader_app.domain import (
    Discovery,
    FeedLink,
    FoundSection,
    NewSection,
    NotAFeed,
    PublisherTrouble,
    host_of,
    split_title,
)
from reader_app.net import Answer, Client, Want
from reader_app.workers import Workers

__all__ = ["discover"]

# Where the programs behind most sites put their feeds.
_WELL_KNOWN = ("/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml")


async def discover(url: str, client: Client, workers: Workers, now: int) -> Discovery:
    """The sections behind the address of a feed, a site or a page, best first.

    Raises NotAFeed where there is none, PublisherTrouble, NoNetwork.
    """
    answer = await client.fetch(url, want=Want.FEED)
    own = await _as_feed(answer, workers, now)
    if own is not None:
        return _together([own])
    links = await workers.run(find_feeds, answer.body, answer.content_type, answer.url)
    if links:
        return _together([_section(link, answer.url) for link in links])
    for path in _WELL_KNOWN:
        try:
            guess = await client.fetch(urljoin(answer.url, path), want=Want.FEED)
        except PublisherTrouble:
            continue
        found = await _as_feed(guess, workers, now)
        if found is not None:
            return _together([found])
    raise NotAFeed("no feed there and none named", subject=url)


async def _as_feed(answer: Answer, workers: Workers, now: int) -> NewSection | None:
    try:
        feed = await workers.run(read_feed, answer.body, answer.content_type, answer.url, now)
    except PublisherTrouble:
        return None
    publication, section = split_title(feed.title, host_of(feed.home or answer.url))
    return NewSection(answer.moved_to or answer.url, section, feed.home, publication)


def _section(link: FeedLink, page: str) -> NewSection:
    publication, section = split_title(link.title, host_of(page))
    return NewSection(link.url, section, urljoin(page, "/"), publication if section else "")


def _together(sections: list[NewSection]) -> Discovery:
    publication = next((new.publication for new in sections if new.publication), "")
    home = next((new.site_url for new in sections if new.site_url), "")
    return Discovery(publication, home, tuple(FoundSection(new) for new in sections))
