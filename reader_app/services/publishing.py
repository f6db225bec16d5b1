"""One's own saved articles as a list that others can follow."""

import ipaddress
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.domain import (
    ArticleQuery,
    ArticleRow,
    Cursor,
    holds_secret,
    host_of,
    marks_in,
    said,
    without_sender,
)
from reader_app.library import Library
from reader_app.services.files import write_whole

if TYPE_CHECKING:  # the parsers of `export` take half a second
    from reader_app.export import ChosenArticle, ChosenList

__all__ = ["Published", "Publishing"]

_MOST = 1_000  # articles; who follows a list looks at the newest
_PAGE = 200
_LARGEST = 8 * 1024 * 1024  # bytes of a file whose title is kept


@dataclass(frozen=True, slots=True)
class Published:
    """A list that was written. `without`: titles of saved articles that are left out because their
    addresses are the reader's own: secret, or of their own network. `further`: how many older ones
    were too many."""

    file: Path
    title: str
    author: str
    articles: int
    without: tuple[str, ...] = ()
    further: int = 0


class Publishing:
    """Takes its time; not on the window's thread."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def publish(
        self,
        file: Path,
        title: str = "",
        author: str = "",
        publications: Sequence[int] = (),
        since: int | None = None,
    ) -> Published:
        """As `Picks.publish`."""
        from reader_app.export import ChosenList, to_list

        before = _head_of(file) or ChosenList("")
        head = ChosenList(title or before.title or said("Saved articles"), author or before.author)
        query = ArticleQuery(saved=True, publications=tuple(publications), since=since)
        chosen: dict[str, ChosenArticle] = {}
        without: list[str] = []
        further = 0
        for row in self._rows(query):
            url = without_sender(row.url)
            if not _public(url):
                without.append(row.title)
            elif len(chosen) == _MOST:
                further += url not in chosen
            else:
                chosen.setdefault(url, _chosen(row, url))
        write_whole(file, to_list(head, [*chosen.values()]).encode())
        return Published(file, head.title, head.author, len(chosen), tuple(without), further)

    def _rows(self, query: ArticleQuery) -> Iterator[ArticleRow]:
        place: Cursor | None = None
        while True:
            rows, place = self._library.page(query, place, _PAGE)
            yield from rows
            if place is None:
                return


def _chosen(row: ArticleRow, url: str) -> "ChosenArticle":
    from reader_app.export import ChosenArticle

    facts = row.byline, row.publication, row.published, row.language
    return ChosenArticle(url, row.title or url, *facts)


def _public(url: str) -> bool:
    """Whether an address means the same to everybody and tells nothing of the reader."""
    host = host_of(url).partition(":")[0]
    if "." not in host or holds_secret(url) or marks_in(url):
        return False
    if host.endswith((".local", ".lan", ".internal", ".home.arpa", ".localhost")):
        return False
    with suppress(ValueError):
        return ipaddress.ip_address(host).is_global
    return True


def _head_of(file: Path) -> "ChosenList | None":
    from reader_app.export import read_head

    with suppress(OSError), file.open("rb") as handle:
        return read_head(handle.read(_LARGEST))
    return None
