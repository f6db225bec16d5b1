"""An edition as a book."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from typing import BinaryIO
from uuid import NAMESPACE_URL, uuid5

from reader_app.domain import (
    Article,
    Edition,
    EditionItem,
    NotFound,
    counted,
    tongue,
)
from reader_app.export import Book, Chapter, Picture, write_epub
from reader_app.library import Library
from reader_app.services.parts import part_title

__all__ = ["bind"]


def bind(library: Library, edition: Edition, out: BinaryIO) -> None:
    """Writes an edition as EPUB 3, article by article; what has been deleted is not in it."""
    names = Counter(item.language for item in edition.items if item.language)
    cover = edition.cover
    lead = _lead(library, cover) if cover is not None else None
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
        _chapters(library, edition),
        " · ".join(facts),
        cover.title if cover is not None else "",
        tuple(name for name, _ in names.most_common()),
        lead,
    )
    write_epub(book, out)


def _lead(library: Library, item: EditionItem) -> Picture | None:
    if item.article_id is None or item.picture is None:
        return None
    return _picture(library, item.picture)


def _chapters(library: Library, edition: Edition) -> Iterator[Chapter]:
    for item in edition.items:
        if item.article_id is not None:
            try:
                article = library.article(item.article_id)
            except NotFound:  # deleted at this very moment
                continue
            yield _chapter(library, item, article)


def _chapter(library: Library, item: EditionItem, article: Article) -> Chapter:
    pictures = {
        one.url: _picture(library, one.sha256) for one in article.pictures if one.sha256 is not None
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
        _picture(library, lead) if lead else None,
        pictures,
    )


def _picture(library: Library, sha256: str) -> Picture:
    return Picture(sha256, partial(_bytes, library, sha256))


def _bytes(library: Library, sha256: str) -> bytes | None:
    try:
        return library.picture(sha256).read_bytes()
    except OSError:
        return None
