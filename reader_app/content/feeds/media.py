"""The picture that a feed gives with an item."""

import re
from collections.abc import Iterator

from reader_app.content.address import absolute
from reader_app.content.feeds.elements import Element, Fields, fields_of, text, value

__all__ = ["is_picture", "lead_of"]

PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)", re.IGNORECASE)
# WordPress.com sends the author's portrait as the item's picture.
PORTRAIT = re.compile(r"^https?://[^/]*gravatar\.com/")


def lead_of(fields: Fields, base: str) -> str:
    """Return the address of the best picture among an item's children, or "".

    media:content before enclosures, thumbnails and the item's own image; among those of one kind
    the widest, among equals the first. Sound and film are no pictures.
    """
    for pictures in offers(fields):
        best, widest = "", -1
        for address, width in pictures:
            if width <= widest:
                continue
            url = absolute(address, base)
            if url and not PORTRAIT.match(url):
                best, widest = url, width
        if best:
            return best
    return ""


def is_picture(media_type: str, medium: str, address: str) -> bool:
    """Whether something offered is a picture, by its type or, without one, by its address."""
    if media_type or medium:
        return medium.lower() == "image" or media_type.lower().startswith("image/")
    return bool(PICTURE.search(address))


def offers(fields: Fields) -> Iterator[list[tuple[str, int]]]:
    """Yield the pictures of each kind as (address, width), the best kind first."""
    groups = [fields, *(fields_of(group) for group in fields.get("media:group", ()))]
    contents = [element for group in groups for element in group.get("media:content", ())]
    yield [sized(element, "url") for element in contents if shows(element, "url")]
    enclosures = [element for element in fields.get("enclosure", ()) if shows(element, "url")]
    yield [sized(element, "url") for element in enclosures]
    links = fields.get("link", []) + fields.get("atom:link", [])
    enclosed = [link for link in links if link.get("rel") == "enclosure" and shows(link, "href")]
    yield [sized(link, "href") for link in enclosed]
    nested = [thumb for media in contents for thumb in fields_of(media).get("media:thumbnail", ())]
    thumbs = [element for group in groups for element in group.get("media:thumbnail", ())]
    yield [sized(element, "url") for element in thumbs + nested]
    yield [(own(image), 0) for image in fields.get("image", ())]
    yield [(image.get("href") or "", 0) for image in fields.get("itunes:image", ())]


def shows(element: Element, key: str) -> bool:
    kind, medium = element.get("type") or "", element.get("medium") or ""
    return is_picture(kind, medium, element.get(key) or "")


def sized(element: Element, key: str) -> tuple[str, int]:
    width = element.get("width") or ""
    return element.get(key) or "", int(width) if width.isdecimal() and len(width) < 6 else 0


def own(image: Element) -> str:
    """Return the address in an item's `<image>`: RSS's child, an attribute or its text."""
    inner = text(fields_of(image), "url")
    return inner or image.get("url") or image.get("href") or value(image)
