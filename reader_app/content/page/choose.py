"""Which element of a page holds its article."""

import logging
from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from readability import Document  # type: ignore[import-untyped]

from reader_app.content.page.measure import Size, measure
from reader_app.content.page.tree import HtmlElement, names, tokens

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
AGREES = 0.95  # share of the scored prose that a declared article must have
GROWS = 1.25  # how much more prose makes a surrounding element the article
OTHERS = frozenset("author bio about contributor comment comments profile disclaimer".split(" "))
PART = 120  # bytes of prose
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
    declared = declared_parts(body, sizes)
    if declared and sum(sizes[element].prose for element in declared) >= AGREES * max(1, prose):
        return common(declared), {one for element in declared for one in element.iter()}
    found = shrink(common(tops) if tops else body, sizes)
    more = grow(found, max(prose, sizes[found].prose), sizes)
    picked.update(inner for element in more for inner in element.iter())
    return common([found, *more]), picked


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


def declared_parts(body: HtmlElement, sizes: dict[HtmlElement, Size]) -> list[HtmlElement]:
    """Return the elements that the page calls its article's body: the innermost that hold all of
    it, several where it comes in pieces."""
    found = [
        element
        for element in body.iter("div", "section", "article", "main", "span", "td")
        if "articleBody" in (element.get("itemprop") or "") or not BODIES.isdisjoint(names(element))
    ]
    outer = [one for one in found if not any(above in found for above in one.iterancestors())]
    if len(outer) == 1:
        all_of_it = AGREES * sizes[outer[0]].prose
        return [one for one in found if sizes[one].prose >= all_of_it][-1:]
    return [one for one in outer if sizes[one].prose]


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


def grow(found: HtmlElement, prose: int, sizes: dict[HtmlElement, Size]) -> list[HtmlElement]:
    """Return the elements around `found` that hold more of the article, none unless it is much.

    They are boxes of prose beside it or beside what it stands in, and then that as well.
    """
    more: list[HtmlElement] = []
    gained = 0
    inner = found
    for _, element in zip(range(LEVELS), found.iterancestors(), strict=False):
        if element not in sizes or element.tag == "body" or sizes[element].density > LINKS:
            break
        beside = [one for one in element if one is not inner and continues(one, sizes[one])]
        if beside:
            more += [inner, *beside]
            alike = any(one.tag == inner.tag and same_class(one, inner) for one in beside)
            gained += prose if alike else sum(sizes[one].prose for one in beside)
        if element.tag == "main" or (element.tag == "article" and whole(element)):
            break
        inner = element
    return more if gained >= (GROWS - 1) * prose else []


def same_class(one: HtmlElement, other: HtmlElement) -> bool:
    return bool(one.get("class") == other.get("class"))


def continues(element: HtmlElement, size: Size) -> bool:
    """Whether a box may be a further part of an article: prose that is nothing else by its tag."""
    if element.tag in ("aside", "header", "footer", "nav", "form", "h1"):
        return False
    if not OTHERS.isdisjoint(tokens(element)):
        return False
    listed = size.text >= PART / 2 and not size.anchors and element.find(".//li") is not None
    return (
        (size.prose >= PART or listed) and size.density <= LINKS and element.find(".//h1") is None
    )
