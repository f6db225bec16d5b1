"""Drawings (SVG) cleaned of everything but shapes, text and colours."""

import re

from lxml import etree  # type: ignore[import-untyped]

from reader_app.domain import Fault, PictureFacts, PublisherTrouble

__all__ = ["is_drawing", "read_drawing"]

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
LARGEST = 4_000_000  # bytes
COPIES = 10_000  # elements that `use` may make of others
DEEPEST = 300  # elements inside one another, copies followed
PIXELS = 60_000_000
NOMINAL = (300, 150)  # CSS: of a replaced element without a size

# No filters: a blur has no bound on its cost.
SHAPES = frozenset(
    (
        "svg g defs symbol use switch a path rect circle ellipse line polyline polygon text tspan "
        "textPath title desc linearGradient radialGradient stop clipPath mask pattern marker image "
        "style"
    ).split(" ")
)
STARTS = re.compile(
    rb"^\s*(?:<\?xml[^>]*>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>|\s)*<(?:\w+:)?svg[\s>]",
    re.DOTALL,
)
INLINE = re.compile(r"^data:image/(?:png|jpeg|gif|webp);base64,", re.IGNORECASE)
OUTSIDE = re.compile(r"@import|expression\s*\(|url\(\s*[\"']?(?!\s*#)", re.IGNORECASE)
LENGTH = re.compile(
    r"\s*([\d.]+(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in|em|rem|ex)?\s*$", re.IGNORECASE
)
UNITS = {
    "": 1,
    "px": 1,
    "pt": 4 / 3,
    "pc": 16,
    "mm": 3.78,
    "cm": 37.8,
    "in": 96,
    "em": 16,
    "rem": 16,
    "ex": 8,
}


def is_drawing(data: bytes, content_type: str) -> bool:
    """Whether bytes are, or are said to be, SVG."""
    said = "svg" in content_type.lower() and data.lstrip()[:1] == b"<"
    return said or bool(STARTS.match(data[:4_096]))


def read_drawing(data: bytes) -> PictureFacts:
    """Return a drawing cleaned, in `data`, and the size it asks for in CSS pixels.

    Raises PublisherTrouble: NOT_A_PICTURE for what is no SVG or draws nothing, TOO_LARGE.
    """
    if len(data) > LARGEST:
        raise PublisherTrouble(Fault.TOO_LARGE, f"{len(data)} bytes of SVG")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise PublisherTrouble(Fault.NOT_A_PICTURE, str(error)) from error
    if etree.QName(root).localname != "svg":
        raise PublisherTrouble(Fault.NOT_A_PICTURE, str(root.tag))
    for element in list(root.iter()):
        purge(element, root)
    if not multiplies(root):
        raise PublisherTrouble(Fault.NOT_A_PICTURE, "copies of copies without end")
    width, height = size_of(root)
    if width * height > PIXELS:
        raise PublisherTrouble(Fault.TOO_LARGE, f"{width} x {height} pixels")
    root.set("width", str(width))
    root.set("height", str(height))
    return PictureFacts("image/svg+xml", width, height, etree.tostring(root))


def purge(element: etree._Element, root: etree._Element) -> None:
    """Drop an element that is no shape, or its attributes that do or fetch something."""
    parent = element.getparent()
    name = element.tag if isinstance(element.tag, str) else ""
    namespace, _, local = name.rpartition("}")
    if element is not root and (local not in SHAPES or namespace not in ("", "{" + SVG)):
        if parent is not None:
            keep_tail(element, parent)
        return
    if local == "style" and OUTSIDE.search("".join(element.itertext())):
        element.text = None
    for attribute, value in list(element.attrib.items()):
        plain = str(attribute).rpartition("}")[2].lower()
        reference = plain in ("href", "src")
        kept = value.startswith("#") or (local == "image" and INLINE.match(value))
        outside = not kept if reference else OUTSIDE.search(value)
        if outside or plain.startswith("on") or plain == "base":
            del element.attrib[attribute]


def keep_tail(element: etree._Element, parent: etree._Element) -> None:
    """Take an element out, and leave the text after it where it was."""
    before = element.getprevious()
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def multiplies(root: etree._Element) -> bool:
    """Whether the copies that `use` makes stay within bounds and in no circle."""
    named = {one.get("id"): one for one in root.iter() if one.get("id")}
    sizes: dict[etree._Element, int] = {}
    open_now: set[etree._Element] = set()

    def size(element: etree._Element) -> int:
        if element in open_now or len(open_now) > DEEPEST:
            return COPIES + 1
        if element not in sizes:
            open_now.add(element)
            total = 1 + sum(min(size(child), COPIES + 1) for child in element)
            target = named.get((element.get("href") or element.get(f"{{{XLINK}}}href") or "")[1:])
            if target is not None and str(element.tag).endswith("use"):
                total += size(target)
            open_now.discard(element)
            sizes[element] = total
        return sizes[element]

    copied = list(root.iter(f"{{{SVG}}}use", "use"))
    return sum(min(size(one), COPIES + 1) for one in copied) <= COPIES


def size_of(root: etree._Element) -> tuple[int, int]:
    """Return the size that a drawing asks for: its own, else its view box's."""
    box = [
        float(part)
        for part in re.findall(r"-?[\d.]+(?:e[+-]?\d+)?", root.get("viewBox") or "")
        if part.strip(".-")
    ]
    boxed = (box[2], box[3]) if len(box) == 4 and box[2] > 0 and box[3] > 0 else None
    width, height = length(root.get("width")), length(root.get("height"))
    if boxed and width and not height:
        height = width * boxed[1] / boxed[0]
    elif boxed and height and not width:
        width = height * boxed[0] / boxed[1]
    elif not (width and height):
        width, height = boxed or NOMINAL
    return max(1, round(width or 1)), max(1, round(height or 1))


def length(value: str | None) -> float | None:
    match = LENGTH.match(value or "")
    try:
        return float(match[1]) * UNITS[(match[2] or "").lower()] if match else None
    except ValueError:
        return None
