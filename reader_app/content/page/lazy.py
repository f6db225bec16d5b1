"""Pictures that a page shows with scripts or offers in several sizes: the best one put in `src`."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import fragment_fromstring  # type: ignore[import-untyped]

from reader_app.content.page.tree import HtmlElement, drop

__all__ = ["settle_pictures"]

WANTED = 1200  # pixels: fills the column on a dense screen; the smallest at least this wide wins
SMALL = 500  # sets that end below this list thumbnails of what `src` has
LAZY = (
    "data-src", "data-lazy-src", "data-original", "data-lazy", "data-full-src", "data-hi-res-src",
    "data-img-src", "data-image-src", "data-original-src", "data-actualsrc", "data-url",
    "data-image", "data-orig-file", "data-large-file", "data-medium-file", "data-src-large",
    "data-src-medium", "data-echo", "data-real-src", "data-default-src", "data-img-url",
    "data-runner-src",
)  # fmt: skip
SETS = (
    "srcset",
    "data-srcset",
    "data-lazy-srcset",
    "data-original-set",
    "data-src-set",
    "data-bgset",
)
CANDIDATE = re.compile(r"\s*,*\s*(\S*[^,\s])(?:\s+([^,]*))?(?:,|$)")
PICTURE = re.compile(r"^[^\s{}<>]+\.(?:jpe?g|png|webp|gif)(?:[?#][^\s{}]*)?$", re.IGNORECASE)
PLACEHOLDER = re.compile(
    r"(?:^|[/_.-])(?:placeholder|spacer|blank|transparent|loading|loader|lazy|lazyload|pixel|1x1"
    r"|clear|grey|gray|dummy|fallback|preload|empty)[\w-]*\.(?:gif|png|svg|jpe?g|webp)",
    re.IGNORECASE,
)
UNREADABLE = ("image/avif", "image/jxl", "image/heic", "image/svg+xml", "image/jxr")
WIDTH = re.compile(r"^\s*([\d.]+)\s*([wx])")
NEIGHBOURS = 2


def settle_pictures(root: HtmlElement) -> None:
    """Give every picture below `root` its best address in `src`, and no other.

    Considered are `src`, `srcset`, the sources of `<picture>`, what scripts would put there
    (`data-src` and its relations), and the copy inside `<noscript>`. AMP's pictures become
    ordinary ones. Addresses stay as relative as they were.
    """
    for element in list(root.iter("amp-img", "amp-anim")):
        element.tag = "img"
    for element in list(root.iter("noscript")):
        reveal(element)
    for element in list(root.iter("img")):
        address = best(element)
        for name in SETS:
            element.attrib.pop(name, None)
        if usable(address):
            element.set("src", address)
        else:
            drop(element)
    for element in list(root.iter("picture")):
        if element.find(".//img") is None:
            fill(element)
        for source in list(element.iter("source")):
            source.drop_tag()  # libxml2 nests what follows inside it
        element.drop_tag()


def reveal(noscript: HtmlElement) -> None:
    """Move the pictures of a `<noscript>` to the pictures that they stand in for."""
    pictures = [one for one in found_in(noscript) if not tiny(one)]
    waiting = [one for one in nearby(noscript) if pending(one)]
    for picture in pictures:
        if waiting:
            adopt(waiting.pop(0), picture)
        elif not any(same(picture, other) for other in nearby(noscript)):
            picture.tail = None
            noscript.addprevious(picture)
    drop(noscript)


def found_in(noscript: HtmlElement) -> list[HtmlElement]:
    pictures = list(noscript.iter("img"))
    text = noscript.text or ""
    if not pictures and "<img" in text:  # escaped: some servers write it as text
        pictures = list(fragment_fromstring(text, create_parent="div").iter("img"))
    return pictures


def nearby(noscript: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the pictures just before a `<noscript>`, then those just after it."""
    for preceding in (True, False):
        siblings = noscript.itersiblings(preceding=preceding)
        for sibling in islice(siblings, NEIGHBOURS):
            if sibling.tag != "noscript":
                yield from sibling.iter("img")


def pending(picture: HtmlElement) -> bool:
    """Whether a picture shows nothing until a script has run."""
    return not usable(picture.get("src")) or any(picture.get(name) for name in LAZY)


def adopt(picture: HtmlElement, other: HtmlElement) -> None:
    """Give `picture` the addresses of its copy."""
    for name in ("src", "srcset", "alt", "width", "height"):
        value = other.get(name)
        if value and (name in ("src", "srcset") or not picture.get(name)):
            picture.set(name, value)
    if usable(other.get("src")):
        for name in (*LAZY, *SETS[1:]):
            picture.attrib.pop(name, None)


def same(picture: HtmlElement, other: HtmlElement) -> bool:
    return bool(picture.get("src")) and picture.get("src") == other.get("src")


def tiny(picture: HtmlElement) -> bool:
    return any(
        re.fullmatch(r"\s*[012](?:px)?\s*", picture.get(side) or "") for side in ("width", "height")
    )


def best(picture: HtmlElement) -> str:
    """Return the address to show for a picture, or "" where there is none."""
    sets = [picture.get(name) or "" for name in SETS]
    parent = picture.getparent()
    while parent is not None and parent.tag in ("span", "source"):
        parent = parent.getparent()
    if parent is not None and parent.tag == "picture":
        sets = [*sources(parent), *sets]
    offered = [one for value in sets for one in candidates(value)]
    plain = (picture.get("src") or "").strip()
    chosen, width = choose(offered)
    if chosen and not (width < SMALL and usable(plain) and plain not in dict(offered)):
        return chosen
    spare = () if usable(plain) else (v for name, v in picture.attrib.items() if hinted(name, v))
    for value in (*(picture.get(name) for name in LAZY), *spare):
        if value and usable(value):
            return str(value).strip()
    return plain


def hinted(name: str, value: str) -> bool:
    """Whether an attribute of some script's own holds a picture's address."""
    own = name.startswith("data-") and "thumb" not in name
    return own and "/" in value and bool(PICTURE.match(value))


def sources(picture: HtmlElement) -> Iterator[str]:
    """Yield the sets of a `<picture>` that the program can decode."""
    for source in picture.iter("source"):
        if (source.get("type") or "").lower().strip() not in UNREADABLE:
            for name in (*SETS, "src", "data-src"):
                if source.get(name):
                    yield source.get(name)


def fill(picture: HtmlElement) -> None:
    """Put an `<img>` into a `<picture>` that has none."""
    chosen, _ = choose([one for value in sources(picture) for one in candidates(value)])
    if chosen:
        picture.append(picture.makeelement("img", {"src": chosen}))


def candidates(value: str) -> Iterator[tuple[str, float]]:
    """Yield the addresses of a `srcset` with their widths; a density counts as so many columns."""
    for match in CANDIDATE.finditer(value[:20_000]):
        if usable(match[1]):
            size = WIDTH.match(match[2] or "")
            yield match[1], (as_number(size[1]) * (1 if size[2] == "w" else 700) if size else 700)


def as_number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def choose(found: list[tuple[str, float]]) -> tuple[str, float]:
    """Return the smallest address that is wide enough, else the widest; the first of equals."""
    if not found:
        return "", 0.0
    enough = [one for one in found if one[1] >= WANTED]
    return min(enough, key=width_of) if enough else max(found, key=width_of)


def width_of(candidate: tuple[str, float]) -> float:
    return candidate[1]


def usable(address: str | None) -> bool:
    """Whether an address leads to a picture and not to what stands in for one."""
    address = (address or "").strip()
    return bool(
        address
        and not address.startswith(("data:", "about:", "blob:", "javascript:", "#"))
        and not any(sign in address for sign in "{}<> \n")
        and not PLACEHOLDER.search(address)
    )
