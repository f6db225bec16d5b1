"""The names under which an article is known, hashed to 64 bits.

An article may have several: the publisher's id and its address. Any of them that is known makes it
the same article, so an id that changes at every fetch makes no second one.
"""

from hashlib import blake2b

__all__ = ["content_hash", "guid_key", "text_key", "url_key"]


def _hashed(*parts: object) -> int:
    digest = blake2b("\0".join(map(str, parts)).encode(errors="replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def guid_key(publication_id: int, guid: str, section_id: int | None = None) -> int:
    """Of the publisher's id; with a section where ids are not unique beyond it."""
    return _hashed("guid", publication_id, section_id, guid)


def url_key(publication_id: int, url: str) -> int:
    """Of the article's address without its fragment."""
    return _hashed("url", publication_id, url.partition("#")[0])


def text_key(publication_id: int, title: str, text: str) -> int:
    """Of the text itself, for entries with neither id nor address."""
    return _hashed("text", publication_id, title, text)


def content_hash(*parts: str) -> int:
    """Of what a reader would see; a change of it is a change of the article."""
    return _hashed("content", *parts)
