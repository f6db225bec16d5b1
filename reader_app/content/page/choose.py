"""Which element of a page holds its article."""

import logging
from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from lxml.html import HtmlElement
from readability import Document

from reader_app.content.page.measure import Size, measure
from reader_app.content.page.tree import names

__all__ = ["Choice", "chosen"]

logging.getLogger("readability").setLevel(logging.CRITICAL)

MARK = "data-mark"
BODIES = frozenset(
    (
        "article-body article__body articlebody article-content article__content entry-content "
        "e-content post-content post-body post__content story-body story__body storybody "
        "body-content article-text article__text"
    ).split(" ")
)
AGREES = 0.7  # share of the scored prose that a declared article must have
GROWS = 1.35  # how much more prose makes a surrounding element the article
MOST = 0.9
LEVELS = 4
LINKS = 0.25  # share of link text from which on an element is a list of links
RETRY = 100  # characters; a shorter article is looked for again, less strictly

Choice = tuple[HtmlElement, set[HtmlElement]]


class Scorer(Document):  # type: ignore[misc]
    """readability-lxml's scoring alone: it names the elements and leaves their content to us."""

    marks: list[str]

    def _parse(self, input: HtmlElement) -> HtmlElement:
        return deepcopy(input)

    def sanitize(self, node: Any, candidates: Any, keep_all_images: bool = False) -> str:
        self.marks = [one.get(MARK) for one in node.iter() if one.get(MARK)]
        return str(node.text_content())


def chosen(root: HtmlElement) -> Choice:
    """Return the element that holds the article and all elements below it that are its text.

    readability-lxml scores. What the page declares as its article (`itemprop=articleBody`, a
    usual class name) is taken where it agrees with the scores, and an element around the scored
    one where it holds much more prose and hardly more links.
    """
    body = root.find("body")
    body = root if body is None else body
    sizes = measure(body)
    picked = {element for element in scored(root) if element in sizes}
    tops = [element for element in picked if element.getparent() not in picked]
    prose = sum(sizes[element].prose for element in tops)
    declared = best_declared(body, sizes)
    if declared is not None and sizes[declared].prose >= AGREES * max(1, prose):
        return declared, set(declared.iter())
    found = common(tops) if tops else body
    found = shrink(found, sizes)
    grown = grow(found, prose, sizes)
    return (found, picked) if grown is None else (grown, set(grown.iter()))


def scored(root: HtmlElement) -> list[HtmlElement]:
    """Return the elements that readability-lxml picks, as those of this tree."""
    elements = list(root.iter())
    for number, element in enumerate(elements):
        element.set(MARK, str(number))
    document = Scorer(root, retry_length=RETRY)
    try:
        document.summary(html_partial=True, keep_all_images=True)
        return [elements[int(mark)] for mark in document.marks]
    finally:
        for element in elements:
            element.attrib.pop(MARK, None)


def common(elements: Iterable[HtmlElement]) -> HtmlElement:
    """Return the nearest element that holds all of `elements`, or is the only one."""
    found: list[HtmlElement] | None = None
    for element in elements:
        path = [*reversed(list(element.iterancestors())), element]
        if found is None:
            found = path
            continue
        same = 0
        for one, other in zip(found, path, strict=False):
            if one is not other:
                break
            same += 1
        found = found[:same]
    if not found:
        raise ValueError("no elements of one tree")
    return found[-1]


def best_declared(body: HtmlElement, sizes: dict[HtmlElement, Size]) -> HtmlElement | None:
    """Return the element with the most prose of those that the page calls its article's body."""
    found = [
        element
        for element in body.iter("div", "section", "article", "main", "span", "td")
        if "articleBody" in (element.get("itemprop") or "") or not BODIES.isdisjoint(names(element))
    ]
    return max(found, key=lambda element: sizes[element].prose, default=None)


def shrink(found: HtmlElement, sizes: dict[HtmlElement, Size]) -> HtmlElement:
    """Return the page's `<main>` where it is inside `found` and holds nearly all of its text."""
    for element in found.iter("main"):
        if element is not found and sizes[element].prose >= MOST * sizes[found].prose:
            return element
    return found


def whole(article: HtmlElement) -> bool:
    """Whether an `<article>` is the page's article and not an entry of it: it has the headline."""
    root = article.getroottree().getroot()
    return article.find(".//h1") is not None or root.find(".//h1") is None


def grow(found: HtmlElement, prose: int, sizes: dict[HtmlElement, Size]) -> HtmlElement | None:
    """Return the element around `found` that holds much more of the article, or None."""
    grown = None
    for _, element in zip(range(LEVELS), found.iterancestors(), strict=False):
        size = sizes.get(element)
        if size is None or element.tag == "body" or size.density > LINKS:
            break
        if size.prose >= GROWS * max(prose, 1):
            grown, prose = element, size.prose
        if element.tag == "main" or (element.tag == "article" and whole(element)):
            break
    return grown
