"""Subscription lists written: OPML 2.0."""

import re
from collections.abc import Iterable
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from reader_app.content.opml.bare import bare
from reader_app.content.opml.entry import folder_path
from reader_app.content.opml.own import SPACE, YES, described
from reader_app.content.text import line
from reader_app.domain import NewPickList, Outline

__all__ = ["write_opml"]

ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

Element = Any  # lxml has no types


def write_opml(
    title: str,
    outlines: Iterable[Outline],
    *,
    secrets: bool = False,
    picks: Iterable[NewPickList] = (),
) -> bytes:
    """Return an OPML 2.0 file of `outlines`, folders nested, in UTF-8. Pick lists stand at its end
    as links, which no program takes for subscriptions.

    `secrets`: addresses as they are. Else names, passwords, keys and long random parts are left
    out of them, and `read_opml` says of which. It gives the same outlines in the same order, also
    where folders tear it up.
    """
    root = etree.Element("opml", version="2.0", nsmap={"broadsheet": SPACE})
    etree.SubElement(etree.SubElement(root, "head"), "title").text = line(legal(title))
    folders = {"": etree.SubElement(root, "body")}
    for order, outline in enumerate(outlines, 1):
        path = folder_path(outline.folder)
        element = etree.SubElement(folder_of(folders, path), "outline", fields(outline, secrets))
        own = described(outline, order, secrets=secrets)
        if path != outline.folder:  # a name that no reader of lists would take as it is
            own["folder"] = outline.folder
        for name, value in own.items():
            element.set(f"{{{SPACE}}}{name}", legal(value))
    for one in picks:
        name = line(legal(one.title))
        told = {"type": "link", "text": name, "title": name, "url": legal(one.url)}
        etree.SubElement(folders[""], "outline", told).set(f"{{{SPACE}}}picks", YES)
    data: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)
    return data


def fields(outline: Outline, secrets: bool) -> dict[str, str]:
    """Return the attributes that every program reads."""
    url, site = outline.url, outline.site_url
    if not secrets:
        url, site = bare(url), bare(site)
    name = line(legal(outline.title))
    told = {"type": "rss", "text": name or url, "title": name, "xmlUrl": legal(url)}
    if site:
        told["htmlUrl"] = legal(site)
    if outline.owner and outline.owner.language:
        told["language"] = legal(outline.owner.language)
    return told


def folder_of(folders: dict[str, Element], path: str) -> Element:
    """Return the element of a folder, made with its parents where it is new."""
    if path not in folders:
        parent, _, name = path.rpartition("/")
        told = {"text": name, "title": name}
        folders[path] = etree.SubElement(folder_of(folders, parent), "outline", told)
    return folders[path]


def legal(text: str) -> str:
    return ILLEGAL.sub("", text)
