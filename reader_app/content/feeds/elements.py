"""Reading single elements: their text, their markup, their base."""

from collections.abc import Iterable
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from reader_app.content.address import absolute
from reader_app.content.feeds.names import XML_BASE, short

__all__ = ["Element", "Fields", "base_of", "fields_of", "first_address", "markup", "text", "value"]

Element = Any  # lxml has no types
Fields = dict[str, list[Element]]

XHTML = "{http://www.w3.org/1999/xhtml}"


def fields_of(element: Element, own: str = "") -> Fields:
    """Return the children of `element` by their short names, those of prefix `own` without it."""
    fields: Fields = {}
    for child in element:
        name = short(child.tag)
        fields.setdefault(name.removeprefix(own) if own else name, []).append(child)
    return fields


def value(element: Element) -> str:
    """Return the text of `element`, of its descendants too where it has any."""
    return str("".join(element.itertext()) if len(element) else element.text or "").strip()


def text(fields: Fields, *names: str) -> str:
    """Return the first text that is not empty among the children of these names, or ""."""
    for name in names:
        for element in fields.get(name, ()):
            if found := value(element):
                return found
    return ""


def markup(element: Element) -> str:
    """Return what is written in `element` as HTML: escaped HTML unescaped, elements as tags."""
    if not len(element):
        return element.text or ""
    for child in element.iter(f"{XHTML}*"):
        child.tag = child.tag.removeprefix(XHTML)
    etree.cleanup_namespaces(element)
    inner = (etree.tostring(child, encoding="unicode", method="html") for child in element)
    return (element.text or "") + "".join(inner)


def base_of(element: Element, base: str) -> str:
    """Return the base that `element` states through xml:base, its own or inherited, or ""."""
    stated = [node.get(XML_BASE) for node in (element, *element.iterancestors())]
    found = base
    for reference in reversed([reference for reference in stated if reference]):
        found = absolute(reference, found) or found
    return found if any(stated) else ""


def first_address(candidates: Iterable[str], base: str) -> str:
    """Return the first of `candidates` that is an address, absolute, or ""."""
    for candidate in candidates:
        if candidate and (url := absolute(candidate, base)):
            return url
    return ""
