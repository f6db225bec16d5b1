"""RSS 0.90 to 2.0 and RSS 1.0, with the extensions that news uses."""

import re
from itertools import chain

from reader_app.content.address import absolute
from reader_app.content.feeds.draft import Channel, Draft, Markup, ends_of
from reader_app.content.feeds.elements import (
    Element,
    Fields,
    base_of,
    fields_of,
    first_address,
    markup,
    text,
    value,
)
from reader_app.content.feeds.media import lead_of, media_of
from reader_app.content.feeds.names import XML_LANG, short
from reader_app.content.feeds.pace import wishes_of

__all__ = ["read_rss"]

ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
MAILED = re.compile(r"\s*<?[^\s<>()@]+@[^\s<>()@]+>?\s*(?:\((.*)\))?\s*")
NAMED = re.compile(r"(.*?)\s*<[^<>@\s]+@[^<>\s]+>\s*")
LONGEST = 300  # characters of a name
LONG = ("content:encoded", "xhtml:body", "xhtml:div", "atom:content", "content", "fulltext")
SHORT = ("description", "atom:summary", "summary", "dcterms:abstract", "itunes:summary")


def read_rss(root: Element, base: str, *, bases: bool) -> Channel:
    """Return the feed under `root`, an rss, RDF or channel element. `bases`: it has xml:base."""
    rdf = short(root.tag) in ("rdf", "rdf:rdf")
    head: Element | None = root if short(root.tag) == "channel" else None
    items: list[Element] = []
    for child in root:
        name = short(child.tag)
        if name == "channel" and head is None:
            head = child
        elif name == "item":  # RSS 1.0's place for them, and a slip of some RSS 2.0
            items.append(child)
    channel = Channel("rdf" if rdf else "rss")
    if head is not None:
        fields = fields_of(head)
        stated = base_of(head, base) if bases else ""
        describe(channel, fields, stated or base)
        channel.language = text(fields, "language", "dc:language") or head.get(XML_LANG) or ""
        items = fields.get("item", []) + items if head is not root else fields.get("item", [])
        if rdf and not items:
            items = [item for listing in fields.get("items", ()) for item in listing]
    channel.language = channel.language or root.get(XML_LANG) or ""
    for item in ends_of(items):
        channel.drafts.append(read_item(item, base, base_of(item, base) if bases else ""))
    return channel


def describe(channel: Channel, fields: Fields, base: str) -> None:
    """Fill in what the channel says of itself."""
    titles = chain(
        fields.get("title", ()), fields.get("atom:title", ()), fields.get("dc:title", ())
    )
    channel.title = Markup(next((markup(title) for title in titles if value(title)), ""))
    channel.home = first_address(links(fields), base)
    images = [text(fields_of(image), "url") for image in fields.get("image", ())]
    icons = [value(icon) for icon in fields.get("webfeeds:icon", ())]
    portraits = [image.get("href") or "" for image in fields.get("itunes:image", ())]
    channel.icon = first_address(icons + images + portraits, base)
    channel.moved_to = first_address([text(fields, "itunes:new-feed-url")], base)
    channel.wishes = wishes_of(fields)


def read_item(item: Element, feed: str, stated: str) -> Draft:
    """Return one item; `stated` is the base that xml:base gives it, or ""."""
    fields = fields_of(item)
    base = stated or feed
    identity = text(fields, "guid", "atom:id", "id") or item.get(ABOUT) or ""
    permalink = absolute(identity, "") if is_permalink(fields) else ""
    original = text(fields, "feedburner:origlink")
    url = first_address(chain((original,), links(fields), (permalink,)), base)
    content, summary = texts(fields)
    labels = fields.get("category", []) + fields.get("dc:subject", [])
    dates = ("pubdate", "dc:date", "atom:published", "dcterms:issued", "dcterms:created")
    return Draft(
        identity=identity,
        url=url,
        title=title_of(fields),
        byline=byline(fields),
        published=text(fields, *dates, "published", "date"),
        updated=text(fields, "atom:updated", "dcterms:modified", "updated", "modified"),
        language=text(fields, "dc:language", "language") or item.get(XML_LANG) or "",
        categories=[value(label) for label in labels],
        lead=lead_of(fields, base),
        media=media_of(fields, base),
        summary=summary,
        content=content,
        base=stated,
    )


def is_permalink(fields: Fields) -> bool:
    return all(
        guid.get("isPermaLink", "true").lower() != "false" for guid in fields.get("guid", ())
    )


def links(fields: Fields) -> list[str]:
    """Return the addresses that `<link>` and `<atom:link>` give for the page, best first."""
    plain = [value(link) or link.get("href") or "" for link in fields.get("link", ())]
    atom = [
        link.get("href") or ""
        for link in fields.get("atom:link", ())
        if link.get("rel", "alternate") == "alternate"
    ]
    return plain + atom


def title_of(fields: Fields) -> Markup:
    for name in ("title", "atom:title", "dc:title", "media:title", "itunes:title"):
        for element in fields.get(name, ()):
            if found := markup(element):
                return Markup(found)
    return Markup()


def texts(fields: Fields) -> tuple[Markup, Markup]:
    """Return (content, summary); the summary is empty where it is all there is.

    media:description is the caption of a picture or film, and the text of last resort.
    """
    long = first_markup(fields, LONG)
    brief = first_markup(fields, SHORT)
    if not long and not brief:
        for group in (fields, *(fields_of(group) for group in fields.get("media:group", ()))):
            if caption := text(group, "media:description"):
                return Markup(caption, lines=True), Markup()
    return (Markup(long), Markup(brief)) if long else (Markup(brief), Markup())


def first_markup(fields: Fields, names: tuple[str, ...]) -> str:
    for name in names:
        for element in fields.get(name, ()):
            if (found := markup(element)) and not found.isspace():
                return found
    return ""


def byline(fields: Fields) -> str:
    """Return the authors' names, joined with commas; mail addresses are no names."""
    for name in ("dc:creator", "author", "atom:author", "itunes:author", "creator"):
        names = [person(element) for element in fields.get(name, ())]
        if found := ", ".join(dict.fromkeys(name for name in names if name)):
            return found
    return ""


def person(element: Element) -> str:
    if len(element):
        inner = fields_of(element, "atom:")
        return text(inner, "name") or ("" if "email" in inner else value(element))
    name = value(element)[:LONGEST]
    if "@" not in name:
        return name
    if match := MAILED.fullmatch(name):
        return (match[1] or "").strip()
    match = NAMED.fullmatch(name)
    return match[1].strip('" ') if match else name
