"""The pages of a book beside its articles' texts: cover, contents, and what lists them all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from reader_app.domain import said
from reader_app.export.epub.address import text
from reader_app.export.epub.book import Book, Chapter, direction, tag

__all__ = ["STYLE", "Entry", "contents", "cover_page", "ncx", "package", "page"]

STYLE = """\
@charset "utf-8";
body { line-height: 1.5; margin: 0 5%; }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0.2em 0 0.4em; text-align: start; }
h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.2em 0 0.4em; text-align: start; }
img { max-width: 100%; height: auto; }
figure { margin: 1em 0; }
figcaption, .byline, .kicker, .source { font-size: 0.85em; }
.kicker { font-weight: bold; margin: 1em 0 0; }
.standfirst { font-size: 1.1em; }
.source { margin-top: 2em; }
blockquote { margin: 1em 1.5em; }
pre { white-space: pre-wrap; font-size: 0.85em; }
table { border-collapse: collapse; font-size: 0.85em; }
td, th { border: 1px solid; padding: 0.2em 0.4em; text-align: start; vertical-align: top; }
.cover { margin: 0; padding: 0; text-align: center; }
.cover img { max-height: 100%; }
nav ol { list-style: none; padding: 0; }
nav ol ol { padding: 0 0 0.8em 0; }
nav li { margin: 0.3em 0; }
nav .part { font-weight: bold; font-size: 0.85em; }
"""
_XML = '<?xml version="1.0" encoding="utf-8"?>\n'


@dataclass(frozen=True, slots=True)
class Entry:
    """An article in the contents; `heading` as in `Chapter`."""

    file: str
    title: str
    heading: str
    language: str


def _html(language: str, title: str, body: str, *, kind: str = "") -> str:
    spoken = f' lang="{language}" xml:lang="{language}"' if language else ""
    way = direction(language)
    kind = f' class="{kind}"' if kind else ""
    return (
        f'{_XML}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"'
        f' xmlns:epub="http://www.idpf.org/2007/ops"{spoken} dir="{way}">\n'
        f"<head><title>{text(title)}</title>"
        '<link rel="stylesheet" type="text/css" href="style.css"/></head>\n'
        f"<body{kind}>\n{body}\n</body>\n</html>\n"
    )


def page(book: Book, chapter: Chapter, article: str) -> str:
    """An article's own file."""
    language = tag(chapter.language)
    title = chapter.title.strip() or said("Untitled")
    return _html(language, title, f'<article epub:type="chapter">{article}</article>')


def cover_page(book: Book) -> str:
    """The cover as a page."""
    alt = ", ".join(filter(None, (book.title, book.subtitle)))
    image = f'<section epub:type="cover"><img src="cover.jpg" alt="{text(alt)}"/></section>'
    return _html(book.language, book.title, image, kind="cover")


def contents(book: Book, entries: Sequence[Entry]) -> str:
    """The contents, for the e-reader's menu and as a page."""
    title = text(said("Contents"))
    first = entries[0].file if entries else "cover.xhtml"
    points = (("cover", "cover.xhtml", said("Cover")), ("bodymatter", first, said("Articles")))
    marks = "".join(
        f'<li><a epub:type="{kind}" href="{file}">{text(words)}</a></li>'
        for kind, file, words in points
    )
    body = (
        f'{_facts(book)}<nav epub:type="toc" id="toc" role="doc-toc"><h1>{title}</h1>'
        f"<ol>{''.join(_parts(entries))}</ol></nav>\n"
        f'<nav epub:type="landmarks" hidden="hidden"><ol>{marks}</ol></nav>'
    )
    return _html(book.language, said("Contents"), body)


def _facts(book: Book) -> str:
    facts = " · ".join(filter(None, (book.title, book.subtitle)))
    return f'<p class="byline">{text(facts)}</p>'


def _grouped(entries: Sequence[Entry]) -> Iterator[tuple[str, list[Entry]]]:
    heading, parts = "", []
    for entry in entries:
        heading = entry.heading or heading
        parts.append((heading, entry))
    for name, part in groupby(parts, key=lambda pair: pair[0]):
        yield name, [entry for _, entry in part]


def _parts(entries: Sequence[Entry]) -> Iterator[str]:
    for heading, part in _grouped(entries):
        lines = "".join(f"<li>{_link(entry)}</li>" for entry in part)
        if heading:
            yield f'<li><span class="part">{text(heading)}</span><ol>{lines}</ol></li>'
        else:
            yield lines
    if not entries:
        yield f'<li><a href="cover.xhtml">{text(said("Cover"))}</a></li>'


def _link(entry: Entry) -> str:
    spoken = f' lang="{entry.language}" xml:lang="{entry.language}"' if entry.language else ""
    way = direction(entry.language)
    return f'<a href="{entry.file}"{spoken} dir="{way}">{text(entry.title)}</a>'


def ncx(book: Book, entries: Sequence[Entry]) -> str:
    """The contents for older e-readers."""
    shown = [("cover.xhtml", said("Cover")), *((one.file, one.title) for one in entries)]
    points = "".join(
        f'<navPoint id="point-{number}" playOrder="{number}"><navLabel><text>{text(title)}</text>'
        f'</navLabel><content src="{file}"/></navPoint>\n'
        for number, (file, title) in enumerate(shown, 1)
    )
    return (
        f'{_XML}<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"'
        f' xml:lang="{book.language}">\n<head><meta name="dtb:uid"'
        f' content="{text(book.identifier)}"/><meta name="dtb:depth" content="1"/>'
        '<meta name="dtb:totalPageCount" content="0"/><meta name="dtb:maxPageNumber" content="0"/>'
        f"</head>\n<docTitle><text>{text(book.title)}</text></docTitle>\n"
        f"<navMap>\n{points}</navMap>\n</ncx>\n"
    )


def package(
    book: Book,
    entries: Sequence[Entry],
    pictures: Sequence[tuple[str, str, str]],
    modified: datetime,
) -> str:
    """What is in the book, in which order, and facts about it."""
    items = [
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
        '<item id="style" href="style.css" media-type="text/css"/>',
        '<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>',
        '<item id="image" href="cover.jpg" media-type="image/jpeg" properties="cover-image"/>',
    ]
    files = [(f"article-{n}", one.file) for n, one in enumerate(entries, 1)]
    kind = "application/xhtml+xml"
    items += [f'<item id="{id}" href="{file}" media-type="{kind}"/>' for id, file in files]
    items += [f'<item id="{id}" href="{file}" media-type="{kind}"/>' for id, file, kind in pictures]
    spine = ["cover", "nav", *(id for id, _ in files)]
    way = ' page-progression-direction="rtl"' if direction(book.language) == "rtl" else ""
    lines = "\n".join(items)
    order = "\n".join(f'<itemref idref="{id}"/>' for id in spine)
    return (
        f'{_XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"'
        f' xml:lang="{book.language}"'
        ' prefix="schema: http://schema.org/ a11y: http://www.idpf.org/epub/vocab/package/a11y/#">'
        f'\n<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n{_metadata(book, modified)}'
        f"</metadata>\n<manifest>\n{lines}\n</manifest>\n"
        f'<spine toc="ncx"{way}>\n{order}\n</spine>\n</package>\n'
    )


def _metadata(book: Book, modified: datetime) -> str:
    languages = dict.fromkeys([book.language, *filter(None, map(tag, book.languages))])
    summary = said("Text with headings and contents; pictures as their publishers describe them.")
    lines = [
        f'<dc:identifier id="id">{text(book.identifier)}</dc:identifier>',
        f"<dc:title>{text(book.title)}</dc:title>",
        *(f"<dc:language>{one}</dc:language>" for one in languages),
        "<dc:creator>Broadsheet</dc:creator>",
        f"<dc:date>{modified:%Y-%m-%d}</dc:date>",
        f'<meta property="dcterms:modified">{modified:%Y-%m-%dT%H:%M:%SZ}</meta>',
        *(f"<dc:description>{text(one)}</dc:description>" for one in [book.subtitle] if one),
        '<meta name="cover" content="image"/>',
        '<meta property="schema:accessMode">textual</meta>',
        '<meta property="schema:accessMode">visual</meta>',
        '<meta property="schema:accessModeSufficient">textual</meta>',
        '<meta property="schema:accessibilityFeature">structuralNavigation</meta>',
        '<meta property="schema:accessibilityFeature">tableOfContents</meta>',
        '<meta property="schema:accessibilityFeature">readingOrder</meta>',
        '<meta property="schema:accessibilityHazard">unknown</meta>',
        f'<meta property="schema:accessibilitySummary">{text(summary)}</meta>',
    ]
    return "".join(f"{line}\n" for line in lines)
