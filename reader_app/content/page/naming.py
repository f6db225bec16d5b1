"""Names for the pieces of a page that are the same on the next page of the publication.

"aside.pull-quote < div.article-body": the element's tag, what its publisher calls it, and the
nearest element around it that is called something that not every box is called. Numbers, what
build tools make up ("css-1x2y3z") and what only states a moment or a place ("is-open", "left")
stand in no name.
"""

import re
from functools import lru_cache

from reader_app.content.page.players import is_held
from reader_app.content.page.tree import HtmlElement, fold, text_of

__all__ = ["TEXT", "called", "generic", "name_of", "own"]

# Paragraphs and what stands between them without being called anything are one kind of block.
TEXT = frozenset("p h2 h3 h4 h5 h6 hr".split(" "))
KINDS = ("data-component", "data-testid", "data-module", "data-widget", "data-block", "data-type")
LABELLED = frozenset("div section aside article main header footer details figure table".split(" "))
# Classes that build tools begin with a sign of their own.
MADE = frozenset("css ssrcss sc jsx jss emotion styled svelte astro dcr c e u go".split(" "))
# What changes from page to page or from visit to visit.
PASSING = frozenset(
    (
        "active open opened closed visible hidden loaded loading lazy lazyload lazyloaded "
        "lazyloading expanded collapsed sticky fixed animated first last odd even current selected "
        "ready enabled disabled clearfix cf left right center centre start end alignleft "
        "alignright aligncenter alignnone alignwide alignfull"
    ).split(" ")
)
PREFIXES = re.compile(
    r"(?:is|has|js|no|category|tag|author|format|status|postid|pageid|parent|wp-image|size|lang"
    r"|align|columns)[-_]",
    re.IGNORECASE,
)
# Names of boxes that say nothing of what is in them.
PLAIN = frozenset(
    (
        "wrapper wrap inner outer container content row col column columns grid block box section "
        "item group element component layout page module area region holder frame flex card"
    ).split(" ")
)
WORDS = re.compile(r"[^\W\d_]+|[^\W_]+")
SLUG = 3  # words of an id; more are a heading's
MOST = 4  # names of one element
LONGEST = 300  # characters
LEVELS = 12


def name_of(element: HtmlElement) -> str:
    """Return the name of a piece of a page, "" for what has none: not in a page's body."""
    around = element.iterancestors()
    context = ""
    for _, ancestor in zip(range(LEVELS), around, strict=False):
        if ancestor.tag in ("body", "html"):
            break
        found = own(ancestor)
        if found and not generic(found):
            context = f" < {ancestor.tag}{found}"
            break
    return f"{tag_of(element)}{own(element)}{context}"[:LONGEST]


def tag_of(element: HtmlElement) -> str:
    """Return the tag that stands in the element's name."""
    if element.tag == "figure":
        picture = element.find(".//img")
        return "embed" if picture is not None and is_held(picture) else "figure"
    return "p" if element.tag in TEXT else str(element.tag)


def own(element: HtmlElement) -> str:
    """Return what an element is called: "#id.class[data-component=…]", each once and in order."""
    return id_of(element) + called(element)


def id_of(element: HtmlElement) -> str:
    text = element.get("id")
    if not text or element.tag not in LABELLED:
        return ""
    name = settled(text)
    return f"#{name}" if name and name.count("-") < SLUG and not heads(element, name) else ""


def called(element: HtmlElement) -> str:
    """Return what an element is called besides its id."""
    keys = element.keys()
    if not keys:
        return ""
    found = classes(element.get("class")) if "class" in keys else ""
    for kind in KINDS:
        if kind in keys and (name := settled(element.get(kind))):
            found += f"[{name}]"
    return found


def heads(element: HtmlElement, name: str) -> bool:
    """Whether an id is made of the heading below it, and so another one on each page."""
    heading = next(element.iter("h1", "h2", "h3", "h4", "caption"), None)
    return heading is not None and fold(text_of(heading)).replace(" ", "-").startswith(name)


def generic(names: str) -> bool:
    """Whether an element is called what any box is called."""
    return all(word in PLAIN for word in WORDS.findall(names))


@lru_cache(4096)
def classes(text: str) -> str:
    found = {settled(name) for name in text.split() if not PREFIXES.match(name)} - {""} - PASSING
    telling = sorted(name for name in found if not generic(name))
    return "".join(f".{name}" for name in (telling or sorted(found))[:MOST])


@lru_cache(4096)
def settled(name: str) -> str:
    """Return a name without numbers and what a build tool adds to it, "" where nothing is left."""
    if any(sign in name for sign in ":/[]()<>{}="):
        return ""
    parts = [part for part in re.split(r"[-_.\s]+", name) if part]
    kept = [part.rstrip("0123456789").lower() for part in parts if not made(part)]
    kept = [part for part in kept if part]
    if len(kept) < len(parts) and all(part in MADE for part in kept):
        return ""
    if parts and parts[0].lower() in ("sc", "css", "jss") and len(parts) < 3:
        return ""
    found = "-".join(kept)
    return found if len(found) > 1 else ""


def made(part: str) -> bool:
    """Whether a part of a name is a number or of the kind that build tools make up."""
    stem = part.rstrip("0123456789")
    if not stem or any(sign.isdigit() for sign in stem):
        return True
    if len(part) - len(stem) > 3 and len(stem) < 4:
        return True
    cased = re.findall(r"[A-Z]+[a-z]*|[a-z]+", part) if part.isascii() else []
    return len(cased) > 2 and len(part) < 3 * len(cased)
