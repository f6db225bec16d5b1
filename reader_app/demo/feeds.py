"""A section's feed in the format that its paper uses, and the list of all feeds."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape, quoteattr

from reader_app.demo.catalogue import Column
from reader_app.demo.markup import render
from reader_app.demo.pictures import Figure, Pictures, figure_for
from reader_app.demo.sheet import Front, Item

__all__ = ["feed", "subscriptions"]

RSS = "application/rss+xml; charset=utf-8"
NAMESPACES = (
    'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:media="http://search.yahoo.com/mrss/"'
)


def feed(front: Front, column: Column, pictures: Pictures) -> tuple[str, str]:
    """The feed of a section as text, and its content type."""
    match column.form:
        case "atom":
            return _atom(front, column, pictures), "application/atom+xml; charset=utf-8"
        case "rdf":
            return _rdf(front, column), "application/rdf+xml; charset=utf-8"
        case "json":
            return _json(front, column, pictures), "application/feed+json; charset=utf-8"
        case _:
            return _rss(front, column, pictures), RSS


def subscriptions(fronts: Iterable[Front]) -> str:
    """Every feed of every paper as OPML, a folder for each paper."""
    folders = []
    for front in fronts:
        name = quoteattr(front.paper.title)
        lines = "".join(
            f"<outline type='rss' text={quoteattr(column.title)} "
            f"xmlUrl={quoteattr(front.base + column.feed)} "
            f"htmlUrl={quoteattr(f'{front.base}/{column.key}/')}/>"
            for column in front.paper.columns
        )
        folders.append(f"<outline text={name} title={name}>{lines}</outline>")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><head>'
        f"<title>Broadsheet demonstration</title></head><body>{''.join(folders)}</body></opml>\n"
    )


def _name(front: Front, column: Column) -> str:
    return f"{front.paper.title} – {column.title}"


def _rss(front: Front, column: Column, pictures: Pictures) -> str:
    """RSS 2.0 with summaries; the pages have the text."""
    entries = "".join(_rss_item(front, item, pictures) for item in front.of(column.key))
    link = f"{front.base}/{column.key}/"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" {NAMESPACES}><channel>'
        f"<title>{escape(_name(front, column))}</title><link>{link}</link>"
        f"<description>{escape(front.paper.tagline)}</description>"
        f"<language>{front.paper.language}</language>"
        f"<image><url>{front.base}/logo.png</url><title>{escape(_name(front, column))}</title>"
        f"<link>{link}</link></image>"
        f'<atom:link rel="self" type="application/rss+xml" href="{front.base}{column.feed}"/>'
        f"{entries}</channel></rss>\n"
    )


def _rss_item(front: Front, item: Item, pictures: Pictures) -> str:
    story = item.story
    wide, narrow = (front.base + path for path in pictures.paths(story.lead.name))
    tags = "".join(f"<category>{escape(tag)}</category>" for tag in story.tags)
    return (
        f"<item><title>{escape(story.title)}</title><link>{item.url}</link>"
        f'<guid isPermaLink="false">{front.paper.key}:{story.slug}</guid>'
        f"<pubDate>{format_datetime(datetime.fromtimestamp(item.published, UTC))}</pubDate>"
        f"<dc:creator>{escape(story.byline)}</dc:creator>{tags}"
        f"<description>{escape(story.standfirst)}</description>"
        f'<media:content url="{wide}" medium="image" type="{pictures.media_type(story.lead.name)}" '
        f'width="1200" height="800"><media:thumbnail url="{narrow}" width="480" height="320"/>'
        f"<media:description>{escape(story.lead.caption)}</media:description></media:content>"
        "</item>"
    )


def _atom(front: Front, column: Column, pictures: Pictures) -> str:
    """Atom 1.0 with the whole text."""
    items = front.of(column.key)
    figure = figure_for("column", front.base, pictures)
    entries = "".join(_atom_entry(front, item, figure) for item in items)
    updated = items[0].iso if items else datetime.fromtimestamp(0, UTC).isoformat()
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" '
        f'xml:lang="{front.paper.language}"><title>{escape(_name(front, column))}</title>'
        f"<id>{front.base}{column.feed}</id><updated>{updated}</updated>"
        f'<link rel="self" href="{front.base}{column.feed}"/>'
        f'<link rel="alternate" type="text/html" href="{front.base}/{column.key}/"/>'
        f"<icon>{front.base}/favicon.ico</icon><logo>{front.base}/logo.png</logo>"
        f"{entries}</feed>\n"
    )


def _atom_entry(front: Front, item: Item, figure: Figure) -> str:
    story = item.story
    html = figure(story.lead) + render(story.text, figure)
    tags = "".join(f"<category term={quoteattr(tag)}/>" for tag in story.tags)
    return (
        f"<entry><title>{escape(story.title)}</title><link href={quoteattr(item.url)}/>"
        f"<id>tag:{front.paper.key}.example,2026:{story.slug}</id>"
        f"<published>{item.iso}</published><updated>{item.iso}</updated>"
        f"<author><name>{escape(story.byline)}</name></author>{tags}"
        f'<summary>{escape(story.standfirst)}</summary><content type="html">{escape(html)}'
        "</content></entry>"
    )


def _rdf(front: Front, column: Column) -> str:
    """RSS 1.0."""
    items = front.of(column.key)
    order = "".join(f'<rdf:li rdf:resource="{item.url}"/>' for item in items)
    entries = "".join(
        f'<item rdf:about="{item.url}"><title>{escape(item.story.title)}</title>'
        f"<link>{item.url}</link><description>{escape(item.story.standfirst)}</description>"
        f"<dc:date>{item.iso}</dc:date><dc:creator>{escape(item.story.byline)}</dc:creator></item>"
        for item in items
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<channel rdf:about="{front.base}{column.feed}">'
        f"<title>{escape(_name(front, column))}</title><link>{front.base}/{column.key}/</link>"
        f"<description>{escape(front.paper.tagline)}</description>"
        f"<dc:language>{front.paper.language}</dc:language>"
        f"<items><rdf:Seq>{order}</rdf:Seq></items></channel>{entries}</rdf:RDF>\n"
    )


def _json(front: Front, column: Column, pictures: Pictures) -> str:
    """JSON Feed 1.1."""
    entries = [
        {
            "id": item.url,
            "url": item.url,
            "title": item.story.title,
            "summary": item.story.standfirst,
            "content_text": item.story.standfirst,
            "image": front.base + pictures.paths(item.story.lead.name)[0],
            "date_published": item.iso,
            "authors": [{"name": item.story.byline}],
            "tags": list(item.story.tags),
        }
        for item in front.of(column.key)
    ]
    whole = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _name(front, column),
        "home_page_url": f"{front.base}/{column.key}/",
        "feed_url": front.base + column.feed,
        "language": front.paper.language,
        "icon": f"{front.base}/logo.png",
        "favicon": f"{front.base}/favicon.ico",
        "items": entries,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1)
