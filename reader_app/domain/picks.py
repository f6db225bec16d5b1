"""Articles that people have chosen: the lists that name them, and what the reader sees of them."""

from dataclasses import dataclass

from reader_app.domain.article import ArticleRow
from reader_app.domain.failure import Failure
from reader_app.domain.tongue import said

__all__ = ["Link", "LinkList", "NewPickList", "PickList", "Picked", "picked_by"]


@dataclass(frozen=True, slots=True)
class Link:
    """One article that a list names: where it is, its title as the list has it, who picked it where
    the list says so, and their words about it, all plain text. `at` in seconds since 1970, UTC."""

    url: str
    title: str
    author: str
    note: str
    at: int | None


@dataclass(frozen=True, slots=True)
class LinkList:
    """A list read, newest first. `items`: of how many items; `complete` False: it ended in the
    middle. `own`: Broadsheet wrote it."""

    title: str
    author: str
    home: str
    links: tuple[Link, ...]
    items: int
    complete: bool = True
    own: bool = False


@dataclass(frozen=True, slots=True)
class NewPickList:
    """A list to follow. `url`: of a feed or file ("file://…"), secrets and all; `title` "": as the
    list itself says. `articles`: how many it names just now, `newest`: the first of their titles;
    None and nothing where it was not looked into."""

    url: str
    title: str = ""
    author: str = ""
    articles: int | None = None
    newest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PickList:
    """A list that is followed. `articles`: how many of it are in the library, `waiting`: pages that
    are still to be fetched, `failed`: those that could not be. `keep`: days for which what was read
    stays, None for good. `private`: the secret of its address is in the keyring."""

    id: int
    url: str
    title: str
    author: str
    home: str
    articles: int
    waiting: int
    failed: int
    checked: int | None
    failure: Failure | None
    ended: bool
    keep: int | None
    private: bool


@dataclass(frozen=True, slots=True)
class Picked:
    """An article with one who picked it, what they wrote about it, and when."""

    row: ArticleRow
    who: str
    note: str
    at: int
    list_id: int


def picked_by(title: str, author: str) -> str:
    """Who picked an article: the list, and the person where it says more than the list's title."""
    if not author or author.casefold() in title.casefold():
        return title
    return said("{person} in {list}", person=author, list=title)
