"""Pictures with their captions, however a publisher marks them up."""

import re

from reader_app.content.page.tree import HtmlElement, drop, fold, text_of, tokens

__all__ = ["settle_figures", "stem"]

HOLDERS = frozenset(
    "caption captioned figure image img photo picture media gallery thumbnail thumb".split(" ")
)
CAPTIONS = frozenset(
    "caption captions cutline credit description legend byline copyright".split(" ")
)
LONGEST = 800  # characters of a caption
ICON = 40  # pixels
SIZE = re.compile(r"(?:[-_@](?:\d{2,4}x\d{2,4}|\d{3,4}w?|[23]x|scaled))+$")
SENTENCE = 6  # words; fewer outside a caption are a label
EMOJI = 3  # characters that stand for a small picture


def settle_figures(root: HtmlElement) -> None:
    """Make `<figure>` with `<figcaption>` of every captioned picture below `root`.

    Small pictures that stand for a character become that character; figures that have lost what
    they showed go.
    """
    for picture in list(root.iter("img")):
        icon(picture)
    for holder in list(root.iter("div", "dl", "section", "span", "p", "center")):
        if named(holder) and holder.getparent() is not None:
            enclose(holder)
    for caption in list(root.iter("figcaption")):
        rejoin(caption)
    for figure in list(root.iter("figure")):
        if next(figure.iter("img", "pre", "table", "blockquote", "p"), None) is None:
            drop(figure)
        elif figure.find(".//img") is not None:
            credit(figure)
            if figure.find(".//figcaption") is not None:
                tidy(figure)


def rejoin(caption: HtmlElement) -> None:
    """Move a caption that stands just behind its figure into it; keep its parts apart."""
    before = caption.getprevious()
    if next(caption.iterancestors("figure"), None) is None:
        if before is not None and before.tag == "figure" and before.find(".//figcaption") is None:
            before.append(caption)
        else:
            caption.tag = "p"
    parts = list(caption.iter("span", "div", "p", "cite", "small"))
    for part in parts:
        if part.tail is None and part.getnext() is not None:
            part.tail = " "
    for part in parts:
        part.drop_tag()


def tidy(figure: HtmlElement) -> None:
    """Drop what a figure says outside its caption: labels for programs that read aloud, buttons."""
    for element in [figure, *figure.iter("div", "span", "a", "p")]:
        if next(element.iterancestors("figcaption"), None) is not None:
            continue
        if loose(element.text):
            element.text = None
        for child in element:
            if loose(child.tail):
                child.tail = None


def loose(text: str | None) -> bool:
    return bool(text) and len((text or "").split()) < SENTENCE


def named(holder: HtmlElement) -> bool:
    return "class" in holder.attrib and not HOLDERS.isdisjoint(tokens(holder))


def enclose(holder: HtmlElement) -> None:
    """Turn a box with pictures and a short caption into a figure."""
    if holder.find(".//img") is None or holder.find(".//figure") is not None:
        return
    if next(holder.iterancestors("figure"), None) is not None:
        return
    captions = [one for one in holder.iter() if one is not holder and captioned(one)]
    captions = [one for one in captions if one.getparent() not in captions]
    text = text_of(holder)
    if not captions or len(text) > LONGEST:
        return
    if len(text) > sum(len(text_of(one)) for one in captions) + 20:
        return
    holder.tag = "figure"
    for caption in captions:
        caption.tag = "figcaption"


def captioned(element: HtmlElement) -> bool:
    if "class" not in element.attrib or element.find(".//img") is not None:
        return False
    return not CAPTIONS.isdisjoint(tokens(element)) and bool(text_of(element))


def credit(figure: HtmlElement) -> None:
    """Mark as caption what a figure says besides its picture."""
    if figure.find(".//figcaption") is not None or figure.find(".//img") is None:
        return
    parts = [one for one in figure.iter("div", "p", "span", "small", "cite") if text_of(one)]
    parts = [one for one in parts if one.find(".//img") is None and len(text_of(one)) < LONGEST]
    named = [one for one in parts if captioned(one)]
    if parts:
        (named or parts)[0].tag = "figcaption"


def icon(picture: HtmlElement) -> None:
    """Replace a picture that stands for a character, such as an emoji, by that character."""
    alt = picture.get("alt") or ""
    sides = [picture.get(side) or "" for side in ("width", "height")]
    small = all(side.isdecimal() and int(side) <= ICON for side in sides)
    if (
        alt
        and len(alt) <= EMOJI
        and not alt.isascii()
        and (small or {"emoji", "smiley"} & tokens(picture))
    ):
        picture.tail = alt + (picture.tail or "")
        drop(picture)


def stem(address: str) -> str:
    """Return what the addresses of one picture in several sizes have in common."""
    path = address.partition("?")[0].partition("#")[0]
    name = path.rpartition("/")[2].rpartition(".")[0]
    return fold(SIZE.sub("", name)) or fold(name) or path
