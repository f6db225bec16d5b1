"""The picture, the sound and the film that a feed gives with an item."""

import re
from collections.abc import Iterator

from reader_app.content.address import absolute
from reader_app.content.feeds.elements import Element, Fields, fields_of, text, value
from reader_app.content.media import Medium, kind_of, player

__all__ = ["is_picture", "lasting", "lead_of", "media_of"]

MOST = 5  # pieces of sound and film of one item
LENGTH = re.compile(r"(?:(\d{1,3}):)?(\d{1,4}):(\d{1,2})(?:\.\d+)?|(\d{1,6})(?:\.\d+)?")

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


def media_of(fields: Fields, base: str) -> list[Medium]:
    """Return the sound and film among an item's children: enclosures, Atom's links to them and
    media:content, of a group of renditions the one that it prefers."""
    groups = [fields_of(group).get("media:content", []) for group in fields.get("media:group", ())]
    offered = [(element, "url") for element in fields.get("enclosure", ())]
    links = fields.get("link", []) + fields.get("atom:link", [])
    offered += [(link, "href") for link in links if link.get("rel") == "enclosure"]
    offered += [(element, "url") for element in fields.get("media:content", ())]
    offered += [(one, "url") for group in groups for one in preferred(group)]
    title = text(fields, "media:title")
    length = lasting(text(fields, "itunes:duration"))
    found: dict[str, Medium] = {}
    for element, key in offered:
        address = element.get(key) or ""
        kind = kind_of(element.get("type") or "", element.get("medium") or "", address)
        url = absolute(address, base) if kind is not None else ""
        if kind is None or not url:
            continue
        played = player(url)
        medium = Medium(
            kind,
            played[1] if played else url,
            text(fields_of(element), "media:title") or title or element.get("title") or "",
            lasting(element.get("duration") or "") or length,
            number(element.get("length") or element.get("fileSize") or element.get("filesize")),
        )
        found.setdefault(medium.url, medium)
    return list(found.values())[:MOST]


def preferred(group: list[Element]) -> list[Element]:
    """Return the rendition of a group that stands for all."""
    playing = [
        one
        for one in group
        if kind_of(one.get("type") or "", one.get("medium") or "", one.get("url") or "")
    ]
    default = [one for one in playing if (one.get("isDefault") or "").lower() == "true"]
    return (default or playing)[:1]


def lasting(stated: str) -> int:
    """Return a length in seconds, written as such or as hours, minutes and seconds; 0 if not."""
    match = LENGTH.fullmatch(stated.strip())
    if match is None:
        return 0
    if match[4]:
        return int(match[4])
    return int(match[1] or 0) * 3600 + int(match[2]) * 60 + int(match[3])


def number(stated: str | None) -> int:
    return int(stated) if stated and stated.isascii() and stated.isdecimal() else 0


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
