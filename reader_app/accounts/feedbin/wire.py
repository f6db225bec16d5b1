"""What Feedbin says, as values. Titles, authors and contents may be null."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader_app.accounts.shape import Json, instant, malformed, number, record, rows, text
from reader_app.accounts.witness import Witness, seal
from reader_app.domain import RemoteArticle

__all__ = [
    "Entry",
    "Subscription",
    "Tagging",
    "choices_of",
    "entries_of",
    "ids_of",
    "leads_on",
    "subscription_of",
    "subscriptions_of",
    "taggings_of",
]


@dataclass(frozen=True, slots=True)
class Subscription:
    """`feed`: what articles and taggings name; `id`: what acts name."""

    id: int
    feed: int
    url: str
    title: str
    site_url: str


@dataclass(frozen=True, slots=True)
class Tagging:
    """A subscription in a folder."""

    id: int
    feed: int
    name: str


@dataclass(frozen=True, slots=True)
class Entry:
    """`created`: when it came to the server, in its own words, to the microsecond."""

    id: int
    article: RemoteArticle
    created: str
    witness: Witness


def subscriptions_of(value: Json) -> list[Subscription]:
    return [subscription_of(one) for one in rows(value)]


def subscription_of(value: Json) -> Subscription:
    one = record(value)
    return Subscription(
        number(one.get("id")),
        number(one.get("feed_id")),
        text(one.get("feed_url")),
        text(one.get("title")),
        text(one.get("site_url")),
    )


def taggings_of(value: Json) -> list[Tagging]:
    every = [record(one) for one in rows(value)]
    return [
        Tagging(number(one.get("id")), number(one.get("feed_id")), text(one.get("name")))
        for one in every
    ]


def choices_of(value: Json) -> list[str]:
    """The addresses of the feeds that a site has."""
    return [text(record(one).get("feed_url")) for one in rows(value)]


def ids_of(value: Json) -> list[int]:
    """Ids, each once, the newest first."""
    return sorted({number(one) for one in rows(value)}, reverse=True)


def entries_of(value: Json, unread: frozenset[int] | None, saved: frozenset[int]) -> list[Entry]:
    """Entries, with their states where these are known: an entry does not tell them itself."""
    return [_entry(one, unread, saved) for one in rows(value)]


def _entry(value: Json, unread: frozenset[int] | None, saved: frozenset[int]) -> Entry:
    one = record(value)
    id, feed = number(one.get("id")), str(number(one.get("feed_id")))
    created = text(one.get("created_at"))
    if instant(created) is None:
        raise malformed("an entry without its time")
    article = RemoteArticle(
        str(id),
        feed,
        text(one.get("url")),
        text(one.get("title")),
        text(one.get("content")) or text(one.get("summary")),
        byline=text(one.get("author")),
        published=instant(one.get("published")),
        read=None if unread is None else id not in unread,
        saved=None if unread is None else id in saved,
    )
    return Entry(id, article, created, Witness(str(id), feed, seal(feed, created)))


def leads_on(links: Sequence[str]) -> bool:
    """Whether a header of links names a next page."""
    return any(re.search(r';\s*rel="?next\b', one) for one in links)
