"""A page as a tree: parsing that hostile markup cannot exhaust, and questions to elements."""

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urlsplit

from lxml import etree, html  # type: ignore[import-untyped]
from lxml.html import HtmlElement  # type: ignore[import-untyped]

from reader_app.content.nesting import flatten
from reader_app.content.text import without_illegal

__all__ = [
    "HtmlElement",
    "drop",
    "fold",
    "inside",
    "names",
    "parse",
    "replace",
    "same_host",
    "text_of",
    "tokens",
]

PARTS = re.compile(r"[a-z]+|[A-Z][a-z]+|[A-Z]+(?![a-z])")
MARKS = re.compile(r"[\W_]+")


def parse(text: str) -> HtmlElement:
    """Return the root of the page's tree; comments and processing instructions are left out.

    Raises ValueError for a text without an element.
    """
    text = without_illegal(text)
    root, cut = read(text)
    if cut:
        root, _ = read(flatten(text, few=0))
    return root


def read(text: str) -> tuple[HtmlElement, bool]:
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError as error:
        raise ValueError(str(error)) from error
    # libxml2 stops at a depth of 2,048 and leaves out all that follows
    return root, any("depth" in str(entry.message) for entry in parser.error_log)


def drop(element: HtmlElement) -> None:
    """Take an element and all inside it out of its tree; the text after it stays."""
    if element.getparent() is not None:
        element.drop_tree()


def replace(element: HtmlElement, other: HtmlElement) -> None:
    """Put `other` in the place of `element`."""
    other.tail, element.tail = element.tail, None
    parent = element.getparent()
    if parent is not None:
        parent.replace(element, other)


def text_of(element: HtmlElement) -> str:
    """Return an element's text on one line."""
    return " ".join(str(element.text_content()).split())


def fold(text: str) -> str:
    """Return `text` for comparison: without case, punctuation and doubled space."""
    return MARKS.sub(" ", text.casefold()).strip()


def names(element: HtmlElement) -> frozenset[str]:
    """Return the names in `class`, `id` and the test attributes, whole and in lower case."""
    return split_names(attributes(element))


def tokens(element: HtmlElement) -> frozenset[str]:
    """Return the words of those names: "shareTools article-body" is share, tools, article, body."""
    return split_tokens(attributes(element))


def attributes(element: HtmlElement) -> str:
    found = element.attrib
    return " ".join(
        found[name] for name in ("class", "id", "data-component", "data-testid") if name in found
    )


@lru_cache(4096)
def split_names(text: str) -> frozenset[str]:
    return frozenset(text.lower().split())


@lru_cache(4096)
def split_tokens(text: str) -> frozenset[str]:
    return frozenset(part.lower() for part in PARTS.findall(text[:1000]))


def inside(element: HtmlElement, *tags: str) -> bool:
    """Whether the element is, or stands inside, one of `tags`."""
    return element.tag in tags or next(element.iterancestors(*tags), None) is not None


def same_host(address: str, url: str) -> bool:
    """Whether a link leads to the site that the page is on; relative ones do."""
    if not address.startswith(("http://", "https://", "//")):
        return not address.startswith(("mailto:", "tel:", "javascript:"))
    try:
        there, here = urlsplit(address).hostname or "", urlsplit(url).hostname or ""
    except ValueError:
        return False
    return site(there) == site(here)


def site(host: str) -> str:
    """Return the part of a host's name that subdomains of one publisher have in common."""
    if host.replace(".", "").isdigit():
        return host
    labels = host.split(".")
    short = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3:] if short else labels[-2:])


def elements(root: HtmlElement, *tags: str) -> Iterator[HtmlElement]:
    """Yield the descendants with `tags` that are still in the tree when their turn comes."""
    for element in list(root.iter(*tags)):
        if element.getparent() is not None:
            yield element
