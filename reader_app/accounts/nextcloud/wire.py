"""What Nextcloud News says, as values. The server cleans neither titles nor authors nor addresses;
`content` does."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader_app.accounts.shape import Json, flag, malformed, number, record, rows, text
from reader_app.accounts.witness import Witness, seal
from reader_app.domain import RemoteArticle, RemoteSection

__all__ = ["Feeds", "Item", "feeds_of", "folders_of", "items_of"]


@dataclass(frozen=True, slots=True)
class Item:
    """`id` rises with every item; `modified` in seconds since 1970, with each change of a state,
    too; `hash`: of what the feed calls it; `hidden`: by a filter of the reader's."""

    id: int
    article: RemoteArticle
    modified: int
    hash: str
    hidden: bool
    witness: Witness


@dataclass(frozen=True, slots=True)
class Feeds:
    """`unread`: how many, by section; `starred`: how many; `newest`: the highest id of an item, 0
    for none."""

    sections: tuple[RemoteSection, ...]
    unread: Mapping[str, int]
    starred: int
    newest: int


def items_of(value: Json) -> list[Item]:
    return [_item(one) for one in rows(record(value).get("items"))]


def _item(value: Json) -> Item:
    one = record(value)
    id, feed = number(one.get("id")), str(number(one.get("feedId")))
    published = one.get("pubDate")  # no reason to refuse an article
    hash = text(one.get("guidHash"))
    article = RemoteArticle(
        str(id),
        feed,
        text(one.get("url")),
        text(one.get("title")),
        text(one.get("body")),
        byline=text(one.get("author")),
        guid=text(one.get("guid")),
        published=published if isinstance(published, int) else None,
        read=not flag(one.get("unread")),
        saved=flag(one.get("starred")),
    )
    hidden = one.get("filtered") is True
    modified = _seconds(one.get("lastModified"))
    return Item(id, article, modified, hash, hidden, Witness(str(id), feed, seal(feed, hash)))


def _seconds(value: Json) -> int:
    """A number, or a text of one, of seconds or, in some versions, of microseconds; 0 for none."""
    if isinstance(value, str) and value.isdecimal():
        value = int(value)
    moment = 0 if value is None else number(value)
    return moment // 1_000_000 if moment > 10**12 else moment


def feeds_of(value: Json, folders: Mapping[int, str]) -> Feeds:
    """Subscriptions, with the folders that these names are of."""
    said = record(value)
    every = [record(one) for one in rows(said.get("feeds"))]
    sections = tuple(_section(one, folders) for one in every)
    unread = {str(number(one.get("id"))): _count(one.get("unreadCount")) for one in every}
    counts = _count(said.get("starredCount")), _count(said.get("newestItemId"))
    return Feeds(sections, unread, *counts)


def _section(one: Mapping[str, Json], folders: Mapping[int, str]) -> RemoteSection:
    folder = one.get("folderId")
    name = folders.get(0 if folder is None else number(folder), "")
    return RemoteSection(
        str(number(one.get("id"))),
        text(one.get("url")),
        text(one.get("title")),
        text(one.get("link")),
        (name,) if name else (),
    )


def _count(value: Json) -> int:
    return 0 if value is None else number(value)


def folders_of(value: Json) -> dict[int, str]:
    """Names of folders by id; the root, 0, is none."""
    every = [record(one) for one in rows(record(value).get("folders"))]
    names = {number(one.get("id")): text(one.get("name")) for one in every}
    if len(names) != len(every):
        raise malformed("folders of one id")
    return names
