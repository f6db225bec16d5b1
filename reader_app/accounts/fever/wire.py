"""What a Fever server says, read strictly."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from reader_app.accounts.shape import (
    Json,
    Record,
    malformed,
    number,
    parsed,
    record,
    refused,
    rows,
    text,
)
from reader_app.accounts.witness import Witness, seal
from reader_app.domain import ApiOff, RemoteArticle, RemoteSection, SignInRefused
from reader_app.net import Spoken

__all__ = ["Item", "Plain", "answer", "ids", "items", "narrow", "sections"]

SWITCHED_OFF = b"Service Unavailable!"  # FreshRSS's whole answer, with 503, to everybody

NARROW = str.maketrans("\uff06\uff1c\uff1e", "&<>")
NARROWER = str.maketrans("\uff1f\uff3c\uff0f\uff0c\uff1b", "?\\/,;")
EAST = re.compile("[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")

Plain = Callable[[str, bool], str]
"""Makes a text plain; true for the name of a feed or a group."""


def narrow(words: str, name: bool) -> str:
    """FreshRSS gives wide forms of what means something in HTML, in names of more than that; there
    they may be meant, among letters that are as wide."""
    words = words.translate(NARROW)
    return words.translate(NARROWER) if name and not EAST.search(words) else words


def answer(spoken: Spoken) -> Record:
    """An answer of any call. Who is refused is told so with 200."""
    if spoken.status == 503 and spoken.body.strip() == SWITCHED_OFF:
        raise ApiOff("switched off")
    if spoken.status != 200:
        refused(spoken)
    said = record(parsed(spoken))
    number(said.get("api_version"))
    if number(said.get("auth")) == 0:
        raise SignInRefused("auth 0")
    return said


def name(value: Json) -> str:
    """An id: 16 digits as a text from one server, a number from another; a fraction is none, for it
    has lost digits."""
    if isinstance(value, str) and value.isascii() and value.isdecimal():
        return value
    return str(number(value))


def ids(value: Json) -> tuple[str, ...]:
    """A list of ids, which is a text with commas; "" is an empty one, and nothing else is."""
    if not isinstance(value, str):
        raise malformed("no list of ids")
    return tuple(name(one) for one in value.split(",")) if value else ()


@dataclass(frozen=True, slots=True)
class Item:
    """An article. `order`: its id as a number, which rises as articles come."""

    order: int
    article: RemoteArticle
    witness: Witness


def items(value: Json, plain: Plain) -> list[Item]:
    """Articles as they come, which is in no order at some servers."""
    return [_item(record(one), plain) for one in rows(value)]


def _item(one: Record, plain: Plain) -> Item:
    id, feed, url = name(one.get("id")), name(one.get("feed_id")), text(one.get("url"))
    created = number(one.get("created_on_time"))
    article = RemoteArticle(
        id,
        feed,
        url,
        plain(text(one.get("title")), False),
        text(one.get("html")),
        byline=plain(text(one.get("author")), False),
        published=created if created > 0 else None,
        read=_state(one.get("is_read")),
        saved=_state(one.get("is_saved")),
    )
    return Item(int(id), article, Witness(id, feed, seal(feed, url)))


def _state(value: Json) -> bool:
    if value not in (0, 1):
        raise malformed("a state that is neither on nor off")
    return bool(value)


def sections(said: Record, plain: Plain) -> tuple[RemoteSection, ...]:
    """Subscriptions of an answer with `feeds` and `groups`."""
    titles = {
        name(one.get("id")): plain(text(one.get("title")), True)
        for one in map(record, rows(said.get("groups")))
    }
    folders: dict[str, list[str]] = {}
    for one in map(record, rows(said.get("feeds_groups"))):
        title = titles.get(name(one.get("group_id")))
        for feed in ids(one.get("feed_ids")):
            folders.setdefault(feed, []).extend([title] if title else [])
    return tuple(_section(record(one), plain, folders) for one in rows(said.get("feeds")))


def _section(one: Record, plain: Plain, folders: Mapping[str, Sequence[str]]) -> RemoteSection:
    id, url = name(one.get("id")), text(one.get("url"))
    if not url:
        raise malformed("a feed without an address")
    within = tuple(folders.get(id, ()))
    title = plain(text(one.get("title")), True)
    return RemoteSection(id, url, title, text(one.get("site_url")), within)
