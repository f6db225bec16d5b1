"""What does not belong to the text inside the element that holds an article."""

from reader_app.content.page.choose import Choice
from reader_app.content.page.measure import INSIDE, Size, measure
from reader_app.content.page.tables import tabular
from reader_app.content.page.tree import HtmlElement, drop, fold, same_host, text_of, tokens

__all__ = ["prune"]

PROTECTED = ("figure", "h2", "h3", "h4", "ul", "ol", "dl", "table", "pre", "blockquote", "p", "img")
BOXES = (
    "div", "section", "aside", "header", "footer", "ul", "ol", "dl", "table", "article", "center",
)  # fmt: skip
KEPT = ("figure", "pre", "blockquote", "code")  # what is inside these is not looked at
MANY = 8  # links to elsewhere that no author lists
PURE = 0.8
LINKS = 0.5  # share of link text from which on a box is a list of links
TEASER = 25  # bytes of link text that make a headline
PULLED = frozenset(("pullquote", "pullquotes", "pull", "pq"))
COPY = 60  # characters of a paragraph that nobody writes twice
CREDIT = 100  # characters that may stand beside a figure


def prune(choice: Choice, url: str) -> None:
    """Leave in the chosen element what is the article of the page at `url`."""
    holder, picked = choice
    leave_out(holder, picked)
    sizes = measure(holder)
    for element in list(holder.iter(*BOXES)):
        loose = element is not holder and not protected(element, holder)
        if loose and links_only(element, sizes[element], url):
            drop(element)
    for element in list(holder.iter("p", "div")):
        if element is not holder and teaser(element, sizes[element], url):
            drop(element)
    quotations(holder)
    copies(holder)
    headings(holder)


def quotations(holder: HtmlElement) -> None:
    """Drop what is set apart and only repeats a sentence of the text."""
    pulled = [
        element
        for element in holder.iter("aside", "blockquote", "div", "figure", "p", "section", "q")
        if element.tag == "aside" or not PULLED.isdisjoint(tokens(element))
    ]
    if not pulled:
        return
    inner = {one for element in pulled for one in element.iter()}
    text = " ".join(fold(text_of(one)) for one in holder.iter("p", "li") if one not in inner)
    for element in pulled:
        said = fold(text_of(element))
        if said and said in text and element.find(".//img") is None:
            drop(element)


def copies(holder: HtmlElement) -> None:
    """Drop the second of two boxes with the same paragraphs: one for telephones, one for desks."""
    seen: dict[str, HtmlElement] = {}
    again: dict[tuple[HtmlElement, HtmlElement], list[HtmlElement]] = {}
    for element in holder.iter("p"):
        said = fold(text_of(element))
        if len(said) >= COPY:
            box = seen.setdefault(said, element.getparent())
            if element.getparent() is not box:
                again.setdefault((box, element.getparent()), []).append(element)
    for repeated in again.values():
        if len(repeated) > 1:
            for element in repeated:
                drop(element)


def leave_out(holder: HtmlElement, picked: set[HtmlElement]) -> None:
    """Drop what was not scored as text and stands before or after it; what stands between stays
    where it is a figure, heading, list, table or paragraph, and so do notes that the text links."""
    if holder in picked and all(element in picked for element in holder.iter(*BOXES)):
        return
    place = {element: number for number, element in enumerate(holder.iter())}
    first = min((place[element] for element in picked if element in place), default=0)
    last = max((place[element] for element in picked if element in place), default=0)
    around = {one for element in picked for one in element.iterancestors()}
    notes = {link.get("href", "")[1:] for link in holder.iter("a")} - {""}
    waiting = [holder]
    while waiting:
        for element in list(waiting.pop()):
            if element in picked or element in around:
                waiting.append(element)
            elif element.getparent() in picked and element.tag not in BOXES:
                continue  # the scorer takes line breaks and their like apart
            elif not (
                (first < place[element] < last and worth(element))
                or (place[element] < first and shows(element))
                or noted(element, notes)
            ):
                drop(element)


def noted(element: HtmlElement, notes: set[str]) -> bool:
    """Whether a link of the text leads here."""
    return any(one.get("id") in notes for one in element.iter() if one.get("id"))


def worth(element: HtmlElement) -> bool:
    return element.tag in PROTECTED or next(element.iter(*PROTECTED), None) is not None


def shows(element: HtmlElement) -> bool:
    """Whether an element is a figure with its caption, and nothing more."""
    figures = [element] if element.tag == "figure" else list(element.iter("figure"))
    if not figures or element.find(".//img") is None:
        return False
    own = sum(len(text_of(one)) for one in figures)
    return len(text_of(element)) < own + CREDIT


def protected(element: HtmlElement, holder: HtmlElement) -> bool:
    """Whether an element is part of a figure, quotation, piece of code or table of data."""
    for ancestor in element.iterancestors():
        if ancestor is holder:
            return False
        if ancestor.tag in KEPT or (ancestor.tag == "table" and tabular(ancestor)):
            return True
    return False


def links_only(element: HtmlElement, size: Size, url: str) -> bool:
    """Whether a box is a list of links to other articles, or empty."""
    if element.tag == "table" and tabular(element):
        return False
    if not size.text:
        return not size.pictures and element.tag != "table" and not kept_inside(element)
    listed = element.tag in ("ul", "ol", "dl")
    if size.anchors == 0 or size.density <= (PURE if listed else LINKS):
        return False
    if introduced(element):
        return False
    links = [link for link in element.iter("a") if not INSIDE.search(link.get("href") or "")]
    near = sum(same_host(link.get("href") or "", url) for link in links)
    cards = next(element.iter("img", "h2", "h3", "h4"), None) is not None
    if 2 * near < size.anchors:
        return cards or size.anchors >= MANY
    words = sum(len(text_of(link).split()) for link in links)
    return not listed or cards or words >= 4 * len(links) or not followed(element)


def followed(element: HtmlElement) -> bool:
    """Whether prose comes after an element."""
    holder = element
    while holder is not None:
        for sibling in holder.itersiblings():
            if sum(len(text_of(one)) > COPY for one in (sibling, *sibling.iter("p"))) > 1:
                return True
        holder = holder.getparent()
    return False


def kept_inside(element: HtmlElement) -> bool:
    return next(element.iter("img", "hr", "pre", "table"), None) is not None


def introduced(element: HtmlElement) -> bool:
    """Whether the text before a list announces it: "These are the dates:"."""
    before = element.getprevious()
    return before is not None and before.tag == "p" and text_of(before).endswith((":", "："))


def teaser(element: HtmlElement, size: Size, url: str) -> bool:
    """Whether a line is nothing but the headline of another article, with or without a label."""
    if element.tag == "div" and (len(element) == 0 or size.prose or size.pictures):
        return False
    if size.anchors != 1 or size.links < TEASER or size.density < LINKS or size.pictures:
        return False
    link = next(one for one in element.iter("a") if not INSIDE.search(one.get("href") or ""))
    if not same_host(link.get("href") or "", url) or len(text_of(link).split()) < 4:
        return False
    around = text_of(element).replace(text_of(link), " ").strip()
    if any(element.iterancestors("li", "td", "blockquote", "figure")):
        return False
    return not around or (
        len(around.split()) <= 4 and around.endswith((":", "|", "–", "-", "»", ">"))
    )


def headings(holder: HtmlElement) -> None:
    """Drop headings that nothing follows: what they announced has been left out."""
    order = [one for one in holder.iter() if is_heading(one) or bears(one)]
    for element in reversed(order):
        if not is_heading(element):
            break
        drop(element)


def is_heading(element: HtmlElement) -> bool:
    return element.tag in ("h1", "h2", "h3", "h4", "h5", "h6")


def bears(element: HtmlElement) -> bool:
    """Whether an element has text of its own, outside headings, or is a picture."""
    if next(element.iterancestors("h1", "h2", "h3", "h4", "h5", "h6"), None) is not None:
        return False
    own = (element.text or "").strip() or any((child.tail or "").strip() for child in element)
    return bool(own) or element.tag in ("img", "hr")
