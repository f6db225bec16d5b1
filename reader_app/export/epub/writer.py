"""Writes a book as EPUB 3: article by article, each in memory only while it is written."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import BinaryIO

from reader_app.domain import said
from reader_app.export.epub.address import link, text
from reader_app.export.epub.book import Book, Chapter, Picture, tag
from reader_app.export.epub.markup import xhtml
from reader_app.export.epub.pages import STYLE, Entry, contents, cover_page, ncx, package, page
from reader_app.export.epub.pictures import SUFFIXES, draw_cover, fitted

__all__ = ["write_epub"]

_MIMETYPE = b"application/epub+zip"
_CONTAINER = """<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>\
</rootfiles>
</container>
"""


def write_epub(book: Book, out: BinaryIO) -> None:
    """Writes the book; the same book gives the same bytes. Raises OSError of `out`."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        _Writer(book, archive).write()


@dataclass
class _Writer:
    book: Book
    archive: zipfile.ZipFile
    pictures: dict[str, str | None] = field(default_factory=dict)  # file names by SHA-256
    items: list[tuple[str, str, str]] = field(default_factory=list)  # id, file, media type
    entries: list[Entry] = field(default_factory=list)

    def write(self) -> None:
        self._put("mimetype", _MIMETYPE, packed=False)
        self._put("META-INF/container.xml", _CONTAINER)
        self._put("EPUB/style.css", STYLE)
        self._put("EPUB/cover.jpg", self._cover(), packed=False)
        self._put("EPUB/cover.xhtml", cover_page(self.book))
        for number, chapter in enumerate(self.book.chapters, 1):
            self._chapter(number, chapter)
        modified = datetime.fromtimestamp(self.book.modified, UTC)
        self._put("EPUB/nav.xhtml", contents(self.book, self.entries))
        self._put("EPUB/toc.ncx", ncx(self.book, self.entries))
        self._put("EPUB/package.opf", package(self.book, self.entries, self.items, modified))

    def _put(self, name: str, data: str | bytes, *, packed: bool = True) -> None:
        info = zipfile.ZipInfo(name)  # with the date 1 January 1980
        info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        info.external_attr = 0o644 << 16
        self.archive.writestr(info, data)

    def _cover(self) -> bytes:
        """The cover with its picture, where that decodes."""
        picture = self.book.cover
        found = picture.read() if picture is not None else None
        fit = fitted(found) if found else None
        return draw_cover(self.book, fit[0] if fit else None)

    def _chapter(self, number: int, chapter: Chapter) -> None:
        name = f"article-{number:03}.xhtml"
        self._put(f"EPUB/{name}", page(self.book, chapter, "".join(self._article(chapter))))
        title = chapter.title.strip() or said("Untitled")
        self.entries.append(Entry(name, title, chapter.heading, tag(chapter.language)))

    def _article(self, chapter: Chapter) -> Iterator[str]:
        body = xhtml(chapter.html, lambda url: self._shown(chapter.pictures.get(url)))
        if chapter.publication:
            yield f'<p class="kicker">{text(chapter.publication)}</p>'
        yield f"<h1>{text(chapter.title.strip() or said('Untitled'))}</h1>"
        facts = " · ".join(filter(None, (chapter.byline.strip(), chapter.date)))
        yield f'<p class="byline">{text(facts)}</p>' if facts else ""
        if chapter.standfirst.strip():
            yield f'<p class="standfirst">{text(chapter.standfirst.strip())}</p>'
        if lead := self._shown(chapter.lead):
            yield f'<figure><img src="{text(lead)}" alt=""/></figure>'
        yield f'<div class="body">{body}</div>'
        if address := link(chapter.url):
            words = text(said("Read it at its publisher"))
            yield f'<p class="source"><a href="{text(address)}">{words}</a></p>'

    def _shown(self, picture: Picture | None) -> str | None:
        """The file of a picture, written into the book where it is shown the first time."""
        if picture is None:
            return None
        if picture.name not in self.pictures:
            self.pictures[picture.name] = self._store(picture)
        return self.pictures[picture.name]

    def _store(self, picture: Picture) -> str | None:
        data = picture.read()
        fit = fitted(data) if data is not None else None
        if fit is None:
            return None
        name = f"pictures/{picture.name[:16]}.{SUFFIXES[fit[1]]}"
        self._put(f"EPUB/{name}", fit[0], packed=False)
        self.items.append((f"picture-{len(self.items) + 1}", name, fit[1]))
        return name
