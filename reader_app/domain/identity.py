"""The names under which an article is known, hashed to 64 bits.

An article may have several: the publisher's id and its address. Any of them that is known makes it
the same article, so an id that changes at every fetch makes no second one.
"""

import re
from hashlib import blake2b
from urllib.parse import urlsplit

__all__ = [
    "address_key",
    "content_hash",
    "guid_key",
    "text_key",
    "url_key",
    "without_sender",
]

# Parameters that say who sent the reader: they differ between the sections of one publication.
_SENDER = re.compile(
    r"(?:utm_\w+|at_(?:medium|campaign|link_\w+|format|bbc_team)|fbclid|gclid|mc_[ce]id|xtor"
    r"|cmp(?:id)?|ftag|ns_\w+|rss)=[^&]*",
    re.IGNORECASE,
)
# Parts of a page that are no article of their own; others may be ("/changes#version-2").
_NO_PART = re.compile(r"\d{0,3}|.*=.*|top|content|main|comments?|respond|rss|new_tab")


def _hashed(*parts: object) -> int:
    digest = blake2b("\0".join(map(str, parts)).encode(errors="replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def _grouped(group: int, digest: int) -> int:
    """A key whose first 11 bits are those of its group: keys that are stored together stand
    together, so that a feed touches a few pages of an index and not one for each article."""
    return (group & 0x7FF) << 52 | digest & 0xF_FFFF_FFFF_FFFF


def guid_key(publication_id: int, guid: str, section_id: int | None = None) -> int:
    """Of the publisher's id; with a section where ids are not unique beyond it."""
    return _grouped(publication_id, _hashed("guid", publication_id, section_id, guid))


def url_key(publication_id: int, url: str) -> int:
    """Of the article's address. http and https, a leading www, a last slash and parameters that
    only name the sender are no difference; a fragment is one where it may be an article."""
    if "?" in url or "#" in url or "[" in url or "://" not in url:
        try:
            parts = urlsplit(url)
        except ValueError:
            return _grouped(publication_id, _hashed("url", publication_id, url))
        host, path = parts.netloc, parts.path
        query = "&".join(one for one in parts.query.split("&") if not _SENDER.fullmatch(one))
        part = "" if _NO_PART.fullmatch(parts.fragment) else parts.fragment
    else:  # most addresses, and every one of a feed is looked at
        host, _, path = url.partition("://")[2].partition("/")
        path, query, part = f"/{path}", "", ""
    host = host.lower().removeprefix("www.")
    digest = _hashed("url", publication_id, host, path.rstrip("/"), query, part)
    return _grouped(publication_id, digest)


def without_sender(url: str) -> str:
    """The address without parameters that only say who sent the reader, or who they are."""
    head, mark, rest = url.partition("?")
    query, hash, part = rest.partition("#")
    kept = "&".join(one for one in query.split("&") if one and not _SENDER.fullmatch(one))
    return f"{head}?{kept}{hash}{part}" if kept else f"{head}{hash}{part}" if mark else url


def text_key(publication_id: int, title: str, text: str) -> int:
    """Of the text itself, for entries with neither id nor address."""
    return _grouped(publication_id, _hashed("text", publication_id, title, text))


def address_key(url: str) -> int:
    """Of a picture's address, byte for byte; grouped by host."""
    return _grouped(_hashed("host", url.partition("//")[2].partition("/")[0]), _hashed("url", url))


def content_hash(*parts: str) -> int:
    """Of what a reader would see; a change of it is a change of the article."""
    return _hashed("content", *parts)
