"""Atom 1.0 (RFC 4287) and Atom 0.3."""

import re

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

__all__ = ["read_atom"]

OWN = "atom:"
PAGES = ("", "text/html", "application/xhtml+xml")
TEXTS = ("html", "text", "xhtml")
TAGS = re.compile(
    r"</?(?:p|br|div|a|img|ul|ol|li|b|i|em|strong|span|h[1-6])(?:\s[^<>]*)?/?>", re.IGNORECASE
)


def read_atom(root: Element, base: str, *, bases: bool) -> Channel:
    """Return the feed under `root`, a feed or a lone entry. `bases`: it has xml:base."""
    fields = fields_of(root, OWN)
    entries = [root] if short(root.tag).removeprefix(OWN) == "entry" else fields.get("entry", [])
    inherited = people(fields)
    channel = Channel("atom", language=root.get(XML_LANG) or text(fields, "dc:language"))
    if entries != [root]:
        here = base_of(root, base) or base if bases else base
        channel.title = construct(fields, "title")
        channel.home = first_address(alternates(fields), here)
        channel.icon = first_address([text(fields, "icon"), text(fields, "logo")], here)
        channel.moved_to = first_address([text(fields, "itunes:new-feed-url")], here)
        channel.wishes = wishes_of(fields)
    for entry in ends_of(entries):
        channel.drafts.append(read_entry(entry, base, inherited, bases=bases))
    return channel


def read_entry(entry: Element, feed: str, inherited: str, *, bases: bool) -> Draft:
    """Return one entry; `inherited` are the feed's authors, for an entry that names none."""
    fields = fields_of(entry, OWN)
    stated = base_of(entry, feed) if bases else ""
    base = stated or feed
    identity = text(fields, "id", "guid")
    original = text(fields, "feedburner:origlink")
    content, summary = construct(fields, "content"), construct(fields, "summary")
    if not content.value:
        content, summary = summary if summary.value else caption(fields), Markup()
    elif bases:
        stated = base_of(fields["content"][0], feed)
    authors = people(fields)
    for source in fields.get("source", ()):
        authors = authors or people(fields_of(source, OWN))
    languages = [element.get(XML_LANG) for element in fields.get("content", ())]
    return Draft(
        identity=identity,
        url=first_address([original, *alternates(fields), absolute(identity, "")], base),
        title=construct(fields, "title"),
        byline=authors or inherited,
        published=text(fields, "published", "issued", "created", "dc:date", "pubdate"),
        updated=text(fields, "updated", "modified"),
        language=entry.get(XML_LANG) or next(filter(None, languages), ""),
        categories=labels(fields),
        lead=lead_of(fields, base),
        media=media_of(fields, base),
        summary=summary,
        content=content,
        base=stated,
        elsewhere=first_address(alternates(fields, "related"), base),
    )


def construct(fields: Fields, name: str) -> Markup:
    """Return a text construct (RFC 4287, 3.1) or content; empty where it is none of text."""
    for element in fields.get(name, ()):
        stated = (element.get("type") or "").strip().lower()
        kind = stated.partition(";")[0]
        if element.get("src") or element.get("mode") == "base64":
            continue
        if kind not in TEXTS and kind and not kind.startswith("text/") and not len(element):
            continue  # a picture or an archive in base64
        found = markup(element)
        if not found or found.isspace():
            continue
        if len(element) or kind in ("html", "text/html"):
            return Markup(found)
        # Publishers forget the type; a title, though, may well speak of tags.
        return Markup(found, html=not kind and name != "title" and bool(TAGS.search(found)))
    return Markup()


def caption(fields: Fields) -> Markup:
    """Return the description of a film, YouTube's only text."""
    for group in fields.get("media:group", ()):
        if found := text(fields_of(group), "media:description"):
            return Markup(found, html=False, lines=True)
    return Markup()


def alternates(fields: Fields, relation: str = "alternate") -> list[str]:
    """Return the addresses of the page, or of others so related to it, HTML before other types."""
    links = [
        ((link.get("type") or "").lower() not in PAGES, link.get("href") or value(link))
        for link in fields.get("link", ())
        if (link.get("rel") or "alternate").rpartition("/")[2].lower() == relation
    ]
    return [href for _, href in sorted(links, key=lambda link: link[0])]


def people(fields: Fields) -> str:
    names = []
    for person in fields.get("author", []) + fields.get("dc:creator", []):
        inner = fields_of(person, OWN)
        name = text(inner, "name") if inner else value(person)
        names.append("" if "@" in name and " " not in name else name)
    return ", ".join(dict.fromkeys(name for name in names if name))


def labels(fields: Fields) -> list[str]:
    own = [
        word.get("label") or word.get("term") or value(word) for word in fields.get("category", ())
    ]
    return own + [value(word) for word in fields.get("dc:subject", ())]
