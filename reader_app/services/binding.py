"""An edition as a book."""

import hashlib
import logging
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from functools import partial
from typing import BinaryIO
from uuid import NAMESPACE_URL, uuid5

from reader_app.domain import (
    Article,
    Edition,
    EditionItem,
    LibraryDamaged,
    NotFound,
    counted,
    tongue,
)
from reader_app.export import Book, Chapter, Picture, write_epub
from reader_app.library import Library
from reader_app.services.parts import part_title

__all__ = ["bind"]

_log = logging.getLogger(__name__)


def bind(library: Library, edition: Edition, out: BinaryIO) -> tuple[str, ...]:
    """Writes an edition as EPUB 3, article by article; what has been deleted is not in it.

    Gives the headlines of what has lost its text on the disk, which is left out, or a picture.
    """
    return _Binder(library).bind(edition, out)


class _Binder:
    """One book while it is written."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._lost: dict[str, None] = {}

    def bind(self, edition: Edition, out: BinaryIO) -> tuple[str, ...]:
        names = Counter(item.language for item in edition.items if item.language)
        cover = edition.cover
        words = f"{edition.name} {edition.day} {edition.made} {edition.articles}"
        facts = (
            tongue().date(datetime.combine(date.fromisoformat(edition.day), datetime.min.time())),
            counted(len(edition.articles), "article", "articles"),
            counted(edition.minutes, "minute", "minutes"),
        )
        book = Book(
            edition.name,
            uuid5(NAMESPACE_URL, words).urn,
            edition.made,
            self._chapters(edition),
            " · ".join(facts),
            cover.title if cover is not None else "",
            tuple(name for name, _ in names.most_common()),
            self._lead(cover) if cover is not None else None,
        )
        write_epub(book, out)
        return tuple(self._lost)

    def _lead(self, item: EditionItem) -> Picture | None:
        if item.article_id is None or item.picture is None:
            return None
        return self._picture(item, item.picture)

    def _chapters(self, edition: Edition) -> Iterator[Chapter]:
        for item in edition.items:
            if item.article_id is None:
                continue
            try:
                article = self._library.article(item.article_id)
            except NotFound:  # deleted at this very moment
                continue
            except LibraryDamaged as error:
                _log.warning("article %d is not in the book: %s", item.article_id, error)
                self._lost[item.title] = None
                continue
            if article.html.strip():
                yield self._chapter(item, article)
            else:
                _log.warning("article %d is not in the book: no text", item.article_id)
                self._lost[item.title] = None

    def _chapter(self, item: EditionItem, article: Article) -> Chapter:
        pictures = {
            one.url: self._picture(item, one.sha256)
            for one in article.pictures
            if one.sha256 is not None
        }
        shown = {picture.name for picture in pictures.values()}
        lead = item.picture if item.picture not in shown else None
        section = article.row.section
        moment = datetime.fromtimestamp(article.row.published)  # noqa: DTZ006 - the reader's clock
        return Chapter(
            item.title,
            article.html,
            part_title(item),
            " · ".join(dict.fromkeys(filter(None, (item.publication, section)))),
            item.byline,
            tongue().date(moment),
            article.standfirst,
            item.language,
            item.url,
            self._picture(item, lead) if lead else None,
            pictures,
        )

    def _picture(self, item: EditionItem, sha256: str) -> Picture:
        return Picture(sha256, partial(self._bytes, item, sha256))

    def _bytes(self, item: EditionItem, sha256: str) -> bytes | None:
        """None also where these are not the bytes that were stored."""
        with suppress(OSError):
            data = self._library.picture(sha256).read_bytes()
            if hashlib.sha256(data).hexdigest() == sha256:
                return data
        self._lost[item.title] = None
        return None
