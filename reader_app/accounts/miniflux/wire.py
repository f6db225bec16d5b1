"""What Miniflux says, as values."""

import re
from dataclasses import dataclass

from reader_app.accounts.shape import Json, flag, instant, malformed, number, record, rows, text
from reader_app.accounts.witness import Witness, seal
from reader_app.domain import RemoteArticle, RemoteSection

__all__ = [
    "Entry",
    "Page",
    "Version",
    "entry_of",
    "feed_of",
    "feeds_of",
    "folders_of",
    "ids_of",
    "page_of",
    "version_of",
]

Version = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Entry:
    """`id`: rises with every entry; `changed` in seconds since 1970, 0 where the server does not
    say; `removed`: it has no content any more, and is in no list."""

    id: int
    article: RemoteArticle
    witness: Witness
    changed: int
    removed: bool


@dataclass(frozen=True, slots=True)
class Page:
    """Some entries, and how many there are of their kind from the first of them on."""

    total: int
    entries: list[Entry]


def page_of(value: Json) -> Page:
    page = record(value)
    return Page(number(page.get("total")), [entry_of(one) for one in rows(page.get("entries"))])


def entry_of(value: Json) -> Entry:
    one = record(value)
    id, feed = number(one.get("id")), str(number(one.get("feed_id")))
    status = one.get("status")
    if status not in ("read", "unread", "removed"):
        raise malformed("an entry without a status")
    article = RemoteArticle(
        str(id),
        feed,
        text(one.get("url")),
        text(one.get("title")),
        text(one.get("content")),
        byline=text(one.get("author")),
        published=instant(one.get("published_at")),
        read=status == "read",
        saved=flag(one.get("starred")),
    )
    # The hash is of what the feed calls the entry, which an edited one keeps.
    witness = Witness(str(id), feed, seal(feed, text(one.get("hash"))))
    changed = instant(one.get("changed_at")) or 0
    return Entry(id, article, witness, changed, status == "removed")


def ids_of(value: Json) -> tuple[int, list[int]]:
    """How many there are, and one page of them."""
    page = record(value)
    return number(page.get("total")), [number(one) for one in rows(page.get("entry_ids"))]


def feeds_of(value: Json) -> tuple[RemoteSection, ...]:
    return tuple(feed_of(one) for one in rows(value))


def feed_of(value: Json) -> RemoteSection:
    one = record(value)
    folder = text(record(one.get("category")).get("title"))
    return RemoteSection(
        str(number(one.get("id"))),
        text(one.get("feed_url")),
        text(one.get("title")),
        text(one.get("site_url")),
        (folder,) if folder else (),
    )


def folders_of(value: Json) -> dict[str, int]:
    """The categories' ids by title, in the server's order."""
    every = [record(one) for one in rows(value)]
    return {text(one.get("title")): number(one.get("id")) for one in every}


def version_of(said: str) -> Version | None:
    """ "2.3.2" as numbers; None for what does not begin like that, as one built at home."""
    found = re.match(r"v?(\d+)\.(\d+)\.(\d+)", said)
    return (int(found[1]), int(found[2]), int(found[3])) if found else None
