"""Subscription lists: OPML 1.0 to 2.0 in and out."""

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urlsplit

from lxml import etree  # type: ignore[import-untyped]

from reader_app.content.address import absolute, web, without_secrets
from reader_app.content.encoding import decode
from reader_app.content.text import headline, line, without_illegal
from reader_app.domain import NotOpml, Outline, Skipped, SubscriptionList

__all__ = ["read_opml", "write_opml"]

ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
PROLOGUE = re.compile(r"\s*<\?xml[^>]*\?>")
DOCTYPE = re.compile(r"<!DOCTYPE[^\[<>]*+(?:\[[^\]]{0,20000}+\][^<>]*+)?>", re.IGNORECASE)
SIGN = re.compile(r"<(?:opml|outline)\b", re.IGNORECASE)
AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});)")
OWN = "urn:broadsheet:opml"  # names of our own attributes, which other programs pass over
WEB = re.compile(r"https?://[^\s\"'<>]+", re.IGNORECASE)
LONGEST = 300  # characters of a title or a quoted line

Element = Any  # lxml has no types


def read_opml(data: bytes) -> SubscriptionList:
    """Return the feeds that an OPML file lists, folders as paths ("A/B").

    Broken XML is read as far as it can be. What could not be used is in `skipped` with its line.
    Feeds listed more than once are joined: the first place counts, texts it lacks are taken from
    the others. Raises NotOpml for a file without a single outline that is no OPML either.
    """
    text = decode(data, "")
    if not SIGN.search(text):
        raise NotOpml("no outline in it")
    text = prepared(text)
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, remove_comments=True
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise NotOpml(error.msg or "no XML") from error
    if root is None:
        raise NotOpml("no XML")
    problems = {error.line: "the XML is broken here" for error in parser.error_log}
    found: dict[str, Outline] = {}
    for outline, folder in outlines(root):
        url = address(outline)
        if url:
            join(found, read_outline(outline, url, folder))
        elif reason := complaint(outline):
            problems.setdefault(outline.sourceline or 0, reason)
    lines = text.split("\n")
    skipped = (Skipped(at, quoted(lines, at), problems[at]) for at in sorted(problems))
    title = next((headline(node.text or "") for node in root.iter("title")), "")
    return SubscriptionList(title, tuple(found.values()), tuple(skipped))


def prepared(text: str) -> str:
    """Return `text` ready for the parser, every line where it was."""
    text = ILLEGAL.sub("", text.lstrip("\ufeff")).replace("\r\n", "\n").replace("\r", "\n")
    text = PROLOGUE.sub(newlines, text, count=1)
    text = DOCTYPE.sub(newlines, text, count=1)
    start = text.find("<")
    text = newlines_of(text[:start]) + text[start:]
    return AMPERSAND.sub("&amp;", without_illegal(text))


def newlines(match: re.Match[str]) -> str:
    return newlines_of(match[0])


def newlines_of(text: str) -> str:
    # Only a comment may stand before the outermost element and hold line feeds.
    return "\n" * text.count("\n")


def outlines(root: Element) -> Iterator[tuple[Element, str]]:
    """Yield every outline with the path of its folder, in the order of the document."""
    stack: list[tuple[Element, str]] = [(root, "")]
    while stack:
        element, folder = stack.pop()
        if isinstance(element.tag, str) and element.tag.lower() == "outline":
            yield element, folder
            if not address(element):
                folder = "/".join(filter(None, (folder, path_part(label(element)))))
        stack.extend((child, folder) for child in reversed(element))


def attributes(outline: Element) -> dict[str, str]:
    return {name.lower(): content.strip() for name, content in outline.attrib.items()}


def address(outline: Element) -> str:
    """Return the feed's address, or "" where the outline is a folder or is wrong."""
    found = attributes(outline)
    url = found.get("xmlurl") or (found.get("url") if found.get("type") in ("rss", "atom") else "")
    return absolute(web(url), "") if url else ""


def complaint(outline: Element) -> str:
    """Return why an outline without a usable address is no folder either, or ""."""
    found = attributes(outline)
    if found.get("xmlurl"):
        return "the address is none of the web"
    if len(outline):
        return ""
    feedlike = found.get("type", "").lower() in ("rss", "atom", "link") or "htmlurl" in found
    return "no feed address" if feedlike or not found else ""


def label(outline: Element) -> str:
    found = attributes(outline)
    return headline(found.get("title") or found.get("text") or "")[:LONGEST]


def path_part(name: str) -> str:
    return "/".join(filter(None, map(str.strip, name.split("/"))))


def read_outline(outline: Element, url: str, folder: str) -> Outline:
    site = absolute(attributes(outline).get("htmlurl", ""), url)
    publication, section = (own(outline, name) for name in ("publication", "section"))
    return Outline(url, label(outline), site, folder, publication, section)


def own(outline: Element, name: str) -> str:
    """Return what this program wrote itself: plain text, where "<P>" is a name like any other."""
    return written(outline.get(f"{{{OWN}}}{name}", ""))[:LONGEST]


def join(found: dict[str, Outline], outline: Outline) -> None:
    known = found.get(key := same(outline.url))
    if known is None:
        found[key] = outline
    elif not (known.title and known.site_url):
        found[key] = Outline(
            known.url,
            known.title or outline.title,
            known.site_url or outline.site_url,
            known.folder,
            known.publication or outline.publication,
            known.section or outline.section,
        )


def same(url: str) -> str:
    """Return what is equal for addresses that differ in the case of scheme or host alone."""
    parts = urlsplit(url)
    return parts._replace(scheme=parts.scheme.lower(), netloc=parts.netloc.lower()).geturl()


def quoted(lines: list[str], number: int) -> str:
    """Return a line for a message, without the secrets of the addresses in it."""
    text = lines[number - 1].strip()[:LONGEST] if 0 < number <= len(lines) else ""
    return WEB.sub(lambda match: without_secrets(match[0]), line(text))


def write_opml(title: str, outlines: Iterable[Outline], *, secrets: bool = False) -> bytes:
    """Return an OPML 2.0 file of `outlines`, folders nested, in UTF-8.

    Names, passwords and keys inside addresses are left out unless `secrets` is true; which feeds
    that concerns says `holds_secret(outline.url)`.
    """
    root = etree.Element("opml", version="2.0", nsmap={"broadsheet": OWN})
    etree.SubElement(etree.SubElement(root, "head"), "title").text = written(title)
    body = etree.SubElement(root, "body")
    folders = {"": body}
    for outline in outlines:
        url, site = outline.url, outline.site_url
        if not secrets:
            url, site = without_secrets(url), without_secrets(site)
        name = written(outline.title)
        fields = {"type": "rss", "text": name or url, "title": name, "xmlUrl": written(url)}
        if site:
            fields["htmlUrl"] = written(site)
        for part in ("publication", "section"):
            if name := written(getattr(outline, part)):
                fields[f"{{{OWN}}}{part}"] = name
        etree.SubElement(folder_of(folders, path_part(written(outline.folder))), "outline", fields)
    data: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)
    return data


def folder_of(folders: dict[str, Element], path: str) -> Element:
    """Return the element of a folder, made with its parents where it is new."""
    if path not in folders:
        parent, _, name = path.rpartition("/")
        fields = {"text": name, "title": name}
        folders[path] = etree.SubElement(folder_of(folders, parent), "outline", fields)
    return folders[path]


def written(text: str) -> str:
    return ILLEGAL.sub("", line(text))
