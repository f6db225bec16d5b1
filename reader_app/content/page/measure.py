"""How much text each element of a page holds, and how much of it is prose or links."""

import re
from dataclasses import dataclass

from reader_app.content.page.tree import HtmlElement

__all__ = ["INSIDE", "Size", "measure"]

# Links to a place on the page, and from a picture to the same in full size.
INSIDE = re.compile(r"^(?:#|$)|\.(?:jpe?g|png|gif|webp|avif)(?:\?[^/]*)?$", re.IGNORECASE)
PARAGRAPH = 80  # bytes: shorter texts are labels as often as sentences
LEAVES = frozenset(("p", "li", "td", "dd", "blockquote", "pre", "figcaption", "h2", "h3"))
# What is written directly into these is a paragraph without its tag.
HOLDERS = frozenset(("div", "section", "article", "main", "body", "center", "font", "span"))


@dataclass(slots=True)
class Size:
    """Sums over one element, in bytes of UTF-8, so that scripts with short texts weigh more.

    `prose` is the text of paragraphs that are long enough and not mostly links; `links` the text
    of links that leave the page, `anchors` their number.
    """

    text: int = 0
    links: int = 0
    prose: int = 0
    anchors: int = 0
    pictures: int = 0

    @property
    def density(self) -> float:
        return self.links / self.text if self.text else 0.0


def measure(root: HtmlElement) -> dict[HtmlElement, Size]:
    """Return the size of `root` and of every element below it."""
    sizes: dict[HtmlElement, Size] = {}
    for element in reversed(list(root.iter())):
        text = element.text
        size = Size(weight(text) if text else 0)
        sizes[element] = size
        add(element, size, sizes) if len(element) else judge(element, size, size.text)
    return sizes


def add(element: HtmlElement, size: Size, sizes: dict[HtmlElement, Size]) -> None:
    own, links, prose, anchors, pictures = size.text, 0, 0, 0, 0
    below = 0
    for child in element:
        inner = sizes[child]
        tail = child.tail
        if tail:
            own += weight(tail)
        below += inner.text
        links += inner.links
        prose += inner.prose
        anchors += inner.anchors
        pictures += inner.pictures
    size.text, size.links, size.prose = own + below, links, prose
    size.anchors, size.pictures = anchors, pictures
    judge(element, size, own)


def judge(element: HtmlElement, size: Size, own: int) -> None:
    """Take the element's own tag into account; `own`: the text directly in it."""
    tag = element.tag
    if tag == "a":
        if not INSIDE.search(element.get("href") or ""):
            size.links, size.anchors = size.text, size.anchors + 1
    elif tag == "img":
        size.pictures = 1
    elif size.text >= PARAGRAPH:
        if tag in LEAVES:
            if size.links * 3 < size.text:
                size.prose = max(size.prose, size.text)
        elif own >= PARAGRAPH and tag in HOLDERS:
            size.prose += own


def weight(text: str) -> int:
    text = text.strip()
    return len(text) if text.isascii() else len(text.encode("utf-8", "replace"))
