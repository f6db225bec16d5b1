"""What Tiny Tiny RSS says, read strictly."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader_app.accounts.shape import (
    Json,
    Record,
    flag,
    malformed,
    number,
    parsed,
    record,
    refused,
    rows,
    text,
)
from reader_app.accounts.witness import Witness, seal
from reader_app.domain import RemoteArticle
from reader_app.net import Spoken

__all__ = [
    "Counts",
    "Feed",
    "Row",
    "Said",
    "Subscribed",
    "categories",
    "counts",
    "feeds",
    "headlines",
    "said",
    "subscribed",
]

UNNAMED = "[Unknown]"  # a feed that the server has not fetched yet


@dataclass(frozen=True, slots=True)
class Said:
    """An answer's content, or what the server has against the question: both come with 200."""

    content: Json
    error: str = ""


def said(spoken: Spoken) -> Said:
    """An answer of any call."""
    if spoken.status != 200:
        refused(spoken)
    answer = record(parsed(spoken))
    if "content" not in answer:
        raise malformed("no content")
    content = answer["content"]
    if number(answer.get("status")) == 0:
        return Said(content)
    return Said(None, text(record(content).get("error")) or "no reason")


def whole(value: Json) -> int:
    """A number, which some databases give as a text of digits."""
    if isinstance(value, str) and value.removeprefix("-").isdecimal():
        return int(value)
    return number(value)


@dataclass(frozen=True, slots=True)
class Row:
    """A headline. `feed` is 0 for a starred article of a feed that is gone. `html` is "" where it
    was not asked for. `witness` goes by the server's hash of the feed's own name of the article,
    which no other has."""

    id: int
    feed: int
    url: str
    title: str
    byline: str
    html: str
    updated: int
    unread: bool
    marked: bool
    witness: Witness

    def article(self, html: str) -> RemoteArticle:
        return RemoteArticle(
            str(self.id),
            str(self.feed),
            self.url,
            self.title,
            html,
            byline=self.byline,
            published=self.updated if self.updated > 0 else None,
            read=not self.unread,
            saved=self.marked,
        )


def headlines(content: Json) -> list[Row]:
    """Articles as `getHeadlines` and `getArticle` give them."""
    return [_row(record(one)) for one in rows(content)]


def _row(one: Record) -> Row:
    id, feed = whole(one.get("id")), whole(one.get("feed_id") or 0)
    name = text(one.get("guid")) or text(one.get("link"))
    return Row(
        id,
        feed,
        text(one.get("link")),
        text(one.get("title")),
        text(one.get("author")),
        text(one.get("content")),
        whole(one.get("updated") or 0),
        flag(one.get("unread")),
        flag(one.get("marked")),
        Witness(str(id), str(feed), seal(name)),
    )


def categories(content: Json) -> Mapping[int, str]:
    """Titles of the reader's own categories by id. A few of the server's own are always there."""
    every = [record(one) for one in rows(content)]
    if not every:
        raise malformed("no categories at all")
    titles = {whole(one.get("id")): text(one.get("title")) for one in every}
    return {id: title for id, title in titles.items() if id > 0}


@dataclass(frozen=True, slots=True)
class Feed:
    id: int
    url: str
    title: str
    category: int


def feeds(content: Json) -> list[Feed]:
    """Subscriptions."""
    return [_feed(record(one)) for one in rows(content)]


def _feed(one: Record) -> Feed:
    title, url = text(one.get("title")), text(one.get("feed_url"))
    if not url:
        raise malformed("a feed without an address")
    named = "" if title == UNNAMED else title
    return Feed(whole(one.get("id")), url, named, whole(one.get("cat_id") or 0))


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are; `facts`: of every feed and category, to see whether anything changed."""

    unread: int
    marked: int
    feeds: int
    facts: tuple[str, ...]


def counts(content: Json) -> Counts:
    """What `getCounters` says. Starred ones are counted under the feed -1."""
    every = [record(one) for one in rows(content)]
    by_name = {str(one.get("id")): one for one in every if "kind" not in one}
    if not {"global-unread", "subscribed-feeds", "-1"} <= by_name.keys():
        raise malformed("counters without totals")
    keys = ("id", "kind", "counter", "auxcounter", "markedcounter")
    return Counts(
        whole(by_name["global-unread"].get("counter")),
        whole(by_name["-1"].get("auxcounter")),
        whole(by_name["subscribed-feeds"].get("counter")),
        tuple("/".join(str(one.get(key)) for key in keys) for one in every),
    )


@dataclass(frozen=True, slots=True)
class Subscribed:
    """What came of subscribing. `code`: 0 was there, 1 added, 4 several feeds (`found`) at the
    address, others: no feed there. `feed`: its id, None where an old server does not say."""

    code: int
    feed: int | None
    found: tuple[str, ...]


def subscribed(content: Json) -> Subscribed:
    """What `subscribeToFeed` says."""
    status = record(record(content).get("status"))
    id, found = status.get("feed_id"), status.get("feeds") or {}
    return Subscribed(
        whole(status.get("code")), None if id is None else whole(id), tuple(record(found))
    )
