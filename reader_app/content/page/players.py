"""Sound and film of a page: held through the extraction as pictures, then made placeholders."""

from lxml import html  # type: ignore[import-untyped]

from reader_app.content.media import TAGS, Medium, embedded, write
from reader_app.content.page.tree import HtmlElement, drop, inside, replace

__all__ = ["hold_media", "is_held", "lead_player", "release_media"]

HELD = "https://media.invalid/"
MOST = 30  # of one page; a page with more is a list of films
AROUND = ("nav", "footer", "aside")


def hold_media(root: HtmlElement) -> list[Medium]:
    """Put a figure in the place of every element that plays something; returns what they play.

    A figure with a picture is what the rest of the extraction knows how to keep or leave out.
    """
    held: dict[str, Medium] = {}
    for element in list(root.iter(*TAGS)):
        sources = [source.get("src") or "" for source in element.iter("source")]
        medium = embedded(str(element.tag), dict(element.attrib), sources)
        if medium is None or medium.url in held or len(held) >= MOST or inside(element, *AROUND):
            continue
        picture = element.makeelement("img", {"src": f"{HELD}{len(held)}", "alt": ""})
        held[medium.url] = medium
        if inside(element, "figure"):
            replace(element, picture)
        else:
            figure = element.makeelement("figure")
            figure.append(picture)
            replace(element, figure)
    return list(held.values())


def is_held(picture: HtmlElement) -> bool:
    """Whether a picture stands for sound or film."""
    return (picture.get("src") or "").startswith(HELD)


def release_media(holder: HtmlElement, media: list[Medium]) -> None:
    """Put placeholders in the places of the pictures that `hold_media` made."""
    for picture in list(holder.iter("img")):
        if not is_held(picture):
            continue
        number = (picture.get("src") or "").removeprefix(HELD)
        if number.isdecimal() and int(number) < len(media):
            replace(picture, html.fragment_fromstring(write(media[int(number)])))
        else:  # a page that writes such an address itself
            drop(picture)


def lead_player(holder: HtmlElement, root: HtmlElement) -> HtmlElement | None:
    """The figure of a film that the page shows between its headline and its text."""
    frame = next(holder.iterancestors("article", "main"), root)
    inner, headline = set(holder.iter()), False
    for element in frame.iter():
        if element is holder:
            return None
        headline = headline or element.tag == "h1"
        if headline and element.tag == "img" and is_held(element) and element not in inner:
            figure = element.getparent()
            return figure if figure is not None and figure.tag == "figure" else None
    return None
