"""Text that is only broken into lines made into paragraphs."""

import itertools

from reader_app.content.page.tree import HtmlElement

__all__ = ["paragraphs", "unbox"]

HOLDERS = ("div", "section", "article", "main", "center", "header", "footer", "hgroup", "body")
BLOCKS = frozenset(
    (
        "address article aside blockquote body center dd details div dl dt figcaption figure "
        "footer h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table "
        "tbody td tfoot th thead tr ul"
    ).split(" ")
)
KEPT = ("dir", "lang", "id")
WHOLE = ("figure", "h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "summary", "dt")


def paragraphs(root: HtmlElement) -> None:
    """Put loose text, and the lines between double breaks, into `<p>`."""
    for element in list(root.iter("p")):
        if doubled(element):
            element.tag = "div"
    for element in list(root.iter(*HOLDERS)):
        if next(element.iterancestors(*WHOLE), None) is None:
            wrap(element)
    for element in list(root.iter("p")):
        if not shown(element) and element.getparent() is not None and "id" not in element.attrib:
            element.drop_tree()


def unbox(root: HtmlElement) -> None:
    """Take away the boxes around paragraphs, but those with a direction or language, or an id that
    a link leads to."""
    targets = {(link.get("href") or "").partition("#")[2] for link in root.iter("a")} - {""}
    for element in root.iter():
        if "id" in element.attrib and element.get("id") not in targets:
            del element.attrib["id"]
    for element in list(root.iter(*HOLDERS, "span")):
        placed = element is not root and element.getparent() is not None
        if placed and not any(name in element.attrib for name in KEPT):
            element.drop_tag()


def doubled(element: HtmlElement) -> bool:
    """Whether an element has two line breaks with nothing between them."""
    children = list(element)
    return any(
        one.tag == "br" and two.tag == "br" and not (one.tail or "").strip()
        for one, two in itertools.pairwise(children)
    )


def wrap(holder: HtmlElement) -> None:
    """Put the runs of text and inline elements of a box into paragraphs."""
    runs: list[tuple[str, list[HtmlElement]]] = [(holder.text or "", [])]
    places: list[HtmlElement | None] = [None]
    breaks = 0
    for child in list(holder):
        breaks = breaks + 1 if child.tag == "br" else 0
        if not inline(child) or breaks == 2:
            runs.append((child.tail or "", []))
            places.append(child)
            breaks = 0
        else:
            runs[-1][1].append(child)
            if (child.tail or "").strip():
                breaks = 0
    for (text, children), place in zip(runs, places, strict=True):
        if text.strip() or any(shown(child) for child in children):
            enclose(holder, place, text, children)
    for child in list(holder):
        if child.tag == "br":
            holder.remove(child)


def inline(element: HtmlElement) -> bool:
    return not any(one.tag in BLOCKS for one in element.iter())


def shown(element: HtmlElement) -> bool:
    text = str(element.text_content()).strip() or (element.tail or "").strip()
    return bool(text) or next(element.iter("img", "hr"), None) is not None


def enclose(
    holder: HtmlElement, place: HtmlElement | None, text: str, children: list[HtmlElement]
) -> None:
    """Move a run into a paragraph after `place`, or to the start of the box."""
    paragraph = holder.makeelement("p")
    paragraph.text = text
    for child in children:
        paragraph.append(child)
    while len(paragraph) and paragraph[-1].tag == "br" and not (paragraph[-1].tail or "").strip():
        paragraph.remove(paragraph[-1])
    if place is None:
        holder.text = None
        holder.insert(0, paragraph)
    else:
        place.tail = None
        place.addnext(paragraph)
