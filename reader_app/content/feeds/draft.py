"""What the dialects' readers hand on: a feed's own words, not yet cleaned."""

from dataclasses import dataclass, field
from typing import TypeVar

from reader_app.content.media import Medium

__all__ = ["Channel", "Draft", "Markup", "Wishes", "ends_of"]

MOST = 4_000  # items of a document that are looked at

Item = TypeVar("Item")
Wishes = dict[str, list[str]]


@dataclass(slots=True)
class Markup:
    """A text of a feed: HTML, or where `html` is false text that means itself.

    `lines`: its line feeds are the publisher's own, to be kept.
    """

    value: str = ""
    html: bool = True
    lines: bool = False


@dataclass(slots=True)
class Draft:
    """One item as its feed wrote it. Addresses are absolute, dates still text."""

    identity: str = ""
    url: str = ""
    title: Markup = field(default_factory=Markup)
    byline: str = ""
    published: str = ""
    updated: str = ""
    language: str = ""
    categories: list[str] = field(default_factory=list)
    lead: str = ""
    summary: Markup = field(default_factory=Markup)  # where there is content beside it
    content: Markup = field(default_factory=Markup)
    media: list[Medium] = field(default_factory=list)  # enclosures of sound and film
    base: str = ""  # of the content's relative addresses, where the feed states one
    elsewhere: str = ""  # what the item is about, where it names another page than its own


@dataclass(slots=True)
class Channel:
    """A feed as it wrote itself."""

    dialect: str
    title: Markup = field(default_factory=Markup)
    home: str = ""
    language: str = ""
    icon: str = ""
    moved_to: str = ""
    wishes: Wishes = field(default_factory=dict)  # ttl, sy:*, skipHours, skipDays as written
    drafts: list[Draft] = field(default_factory=list)


def ends_of(items: list[Item]) -> list[Item]:
    """Return `items`, of a flood only both ends: the newest are at one of them."""
    return items if len(items) <= MOST else items[: MOST // 2] + items[-MOST // 2 :]
