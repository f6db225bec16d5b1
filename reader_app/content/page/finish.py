"""What an article's text must not repeat, because it is told apart from it, and what it lacks."""

from difflib import SequenceMatcher

from reader_app.content.page.figures import stem
from reader_app.content.page.metadata import Metadata
from reader_app.content.page.players import is_held, lead_player
from reader_app.content.page.tree import HtmlElement, drop, fold, text_of, tokens

__all__ = ["alike", "lead_in", "standfirst_of", "without_repeats"]

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BLOCKS = ("p", "ul", "ol", "dl", "address", *HEADINGS)
STANDFIRSTS = frozenset("standfirst dek deck subheadline strapline subtitle subhed".split(" "))
FURNITURE = frozenset(
    (
        "byline bylines author authors dateline published timestamp date datetime updated meta "
        "posted kicker eyebrow category categories overline rubric readtime reading"
    ).split(" ")
)
PERSONS = frozenset("avatar author logo icon profile headshot byline badge sprite".split(" "))
STOCK = frozenset("logo default placeholder fallback social share icon avatar blank".split(" "))
PROSE = 80  # characters of a block that is text and no label
LABEL = 160
DOUBLED = 40  # characters of a line that nobody writes twice in a row
ALIKE = 0.92
SMALL = 200  # pixels; pictures said to be narrower are no lead pictures
FIRST = 2  # blocks that are looked at for a lead picture


def standfirst_of(root: HtmlElement, metadata: Metadata) -> str:
    """Return the page's standfirst: the one it shows, else its description of the article."""
    for element in root.iter("p", "div", "h2", "h3", "h4", "span"):
        if "class" in element.attrib and not STANDFIRSTS.isdisjoint(tokens(element)):
            text = text_of(element)
            if PROSE / 4 < len(text) < 600 and element.find(".//img") is None:
                return text
    return metadata.description


def without_repeats(holder: HtmlElement, title: str, byline: str, standfirst: str) -> str:
    """Drop headline, byline, date, section and standfirst from an article's text.

    Returns the standfirst, or "" where the text itself begins with it.
    """
    people = [fold(name) for name in byline.split(",") if fold(name)]
    said = fold(standfirst)
    last = ""
    prose = False
    for block in leading(holder):
        untitle(block, title)
        text = text_of(block)
        folded = fold(text)
        doubled = len(folded) >= DOUBLED and folded == last
        known = doubled or repeats(block, folded, title, said)
        if known or (not prose and furniture(block, text, folded, people)):
            drop(block)
        else:
            last = folded
            prose = prose or is_prose(block, text)
    for heading in list(holder.iter("h1")):
        if alike(fold(text_of(heading)), fold(title)):
            drop(heading)
    start = fold(text_of(holder)[: len(standfirst) * 2 + 2000])
    return "" if said and trimmed(said) in start[: len(said) + 1000] else standfirst


def trimmed(text: str) -> str:
    """Return a folded text without its last word, which descriptions are cut in."""
    return text.rsplit(" ", 1)[0] if text.count(" ") > 3 else text


def alike(one: str, other: str) -> bool:
    if not one or not other:
        return False
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if longer.startswith(shorter) and len(shorter) > 0.7 * len(longer):
        return True
    return SequenceMatcher(None, one, other).quick_ratio() > ALIKE and (
        SequenceMatcher(None, one, other).ratio() > ALIKE
    )


def leading(holder: HtmlElement) -> list[HtmlElement]:
    """Return the innermost blocks with text up to the second paragraph."""
    found = []
    long = 0
    for element in holder.iter(*BLOCKS):
        if element is holder or next(element.iterchildren(*BLOCKS), None) is not None:
            continue
        if (
            next(element.iterancestors("figure", "table", "blockquote", "li", "p"), None)
            is not None
        ):
            continue
        text = text_of(element)
        if text:
            found.append(element)
            long += is_prose(element, text)
        if long == 2 or len(found) > 12:
            break
    return found


def untitle(block: HtmlElement, title: str) -> None:
    """Take the headline out of the first line of a block that is broken into lines."""
    first = block.find("br")
    if first is None or not alike(fold(text_before(block, first)), fold(title)):
        return
    for child in list(block):
        tail = child.tail if child is first else None
        block.remove(child)
        if child is first:
            block.text = tail
            return


def text_before(block: HtmlElement, child: HtmlElement) -> str:
    parts = [block.text or ""]
    for one in block:
        if one is child:
            break
        parts += [str(one.text_content()), one.tail or ""]
    return " ".join(parts)


def is_prose(block: HtmlElement, text: str) -> bool:
    return len(text) >= PROSE and block.tag not in HEADINGS


def repeats(block: HtmlElement, folded: str, title: str, said: str) -> bool:
    """Whether a block at the top is the headline or the standfirst, which are told apart.

    A paragraph that is no more than the page's description is the article's own first one.
    """
    if block.tag in HEADINGS and alike(folded, fold(title)):
        return True
    marked = not STANDFIRSTS.isdisjoint(tokens(block)) or block.tag in HEADINGS
    return bool(said) and folded == said and marked


def furniture(block: HtmlElement, text: str, folded: str, people: list[str]) -> bool:
    """Whether a short line at the top names the authors, the date or the section."""
    if len(text) > LABEL:
        return False
    if any(name in folded for name in people) and len(folded) <= sum(map(len, people)) + 40:
        return True
    if block.tag == "time" or block.tag == "address":
        return True
    own = tokens(block) if "class" in block.attrib else frozenset()
    parent = block.getparent()
    if parent is not None and "class" in parent.attrib and len(text_of(parent)) <= LABEL:
        own |= tokens(parent)
    if not FURNITURE.isdisjoint(own) and len(text) < LABEL:
        return True
    if block.find(".//time") is not None and len(text) < PROSE:
        return True
    links = sum(len(text_of(link)) for link in block.iter("a"))
    return links > 0.8 * len(text) and len(folded.split()) <= 5


def lead_in(holder: HtmlElement, root: HtmlElement, metadata: Metadata) -> None:
    """Put the lead picture first where the text does not begin with one.

    It is the figure that the page shows before the text, else the one that it names for sharing.
    """
    film = lead_player(holder, root)
    if film is not None:
        film.tail = None
        put_first(holder, film)
    if pictured(holder):
        return
    have = {stem(one.get("src") or "") for one in holder.iter("img")}
    for figure in before(root, holder):
        picture = figure if figure.tag == "img" else figure.find(".//img")
        address = picture.get("src") or ""
        if address and stem(address) not in have:
            figure.tail = None
            put_first(holder, figure)
            return
    name = stem(metadata.lead)
    if metadata.lead and name not in have and STOCK.isdisjoint(name.split()):
        shared = {"src": metadata.lead, "alt": metadata.lead_alt}
        put_first(holder, holder.makeelement("img", shared))


def put_first(holder: HtmlElement, picture: HtmlElement) -> None:
    """Put a figure, or a picture in a figure of its own, before all of the text."""
    figure = picture
    if picture.tag != "figure":
        figure = holder.makeelement("figure")
        figure.append(picture)
    holder.insert(0, figure)
    figure.tail, holder.text = holder.text, None


def pictured(holder: HtmlElement) -> bool:
    """Whether one of the first blocks is a picture."""
    seen = 0
    for element in holder.iter("p", "img", "ul", "ol", "table", "pre", "blockquote"):
        if element.tag == "img" and not is_held(element):
            return True
        if text_of(element) and next(element.iterancestors("figure"), None) is None:
            if any(not is_held(one) for one in element.iter("img")):
                return True
            seen += 1
        if seen >= FIRST:
            return False
    return False


def before(root: HtmlElement, holder: HtmlElement) -> list[HtmlElement]:
    """Return the figures and pictures that the page shows before the text, in its article or
    beside its headline."""
    frame = next(holder.iterancestors("article", "main"), None)
    if frame is None:
        above = holder.iterancestors()
        frame = next((one for one in above if one.find(".//h1") is not None), root)
    around = set(holder.iterancestors())  # a figure left open may hold the whole text
    found = []
    for element in frame.iter():
        if element is holder:
            break
        if element.tag in ("figure", "img") and element not in around and leads(element):
            found.append(element)
    return found


def leads(element: HtmlElement) -> bool:
    """Whether a picture is large enough and shows no person or sign beside the text."""
    if element.tag == "img" and next(element.iterancestors("figure"), None) is not None:
        return False
    picture = element if element.tag == "img" else element.find(".//img")
    if picture is None or is_held(picture):
        return False
    width = picture.get("width") or ""
    if width.isdecimal() and int(width) < SMALL:
        return False
    link = next(picture.iterancestors("a"), None)
    if link is not None and "." not in (link.get("href") or "").rpartition("/")[2]:
        return False
    around = [picture, *list(picture.iterancestors())[:3]]
    return all(PERSONS.isdisjoint(tokens(one)) for one in around)
