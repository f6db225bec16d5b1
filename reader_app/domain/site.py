"""What a first look at a feed or a page shows, before anything of it is followed."""

from dataclasses import dataclass

from reader_app.domain.discovery import Headline
from reader_app.domain.feed import FeedLink

__all__ = ["Glance", "SitePage"]


@dataclass(frozen=True, slots=True)
class Glance:
    """A feed looked into. `own`: the address that it gives for itself, "" for none. `names`: its
    newest entries, newest first, as numbers that are the same wherever an entry stands. `newest`
    in seconds since 1970, None where no entry has a date."""

    title: str
    home: str
    language: str
    own: str
    headlines: tuple[Headline, ...]
    names: tuple[int, ...]
    newest: int | None
    articles: int


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page looked through for what can be followed.

    `name`: of the site, "" where the page does not say. `links`: feeds, best first; `announced`:
    the addresses of those that its head names or that follow from the program behind it.
    `indexes`: pages of the site that most likely list feeds. `articles`: what the page itself
    lists, in its order. `single`: it is an article and no list. `asks`: it wants a name and a
    password.
    """

    name: str
    title: str
    language: str
    links: tuple[FeedLink, ...]
    announced: frozenset[str]
    indexes: tuple[str, ...]
    articles: tuple[Headline, ...]
    single: bool
    asks: bool
