"""Whether two addresses are one feed, and whether two feeds carry the same articles."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from reader_app.domain.address import host_of
from reader_app.domain.identity import guid_key, url_key
from reader_app.domain.private import hide

__all__ = ["article_name", "carries_same", "feed_key"]

_MARK = re.compile(r"~[0-9a-f]{16}(?:\.\d{1,2})?~")
_SENDER = re.compile(r"utm_\w+=.*", re.IGNORECASE)
_FORM = re.compile(r"format=\w+", re.IGNORECASE)  # FeedBurner serves whatever the reader can read
_FEWEST = 3  # articles without which nothing is said
_COMPARED = 10
_SHARE = 0.8


def feed_key(url: str) -> str:
    """What addresses of one feed have in common: no scheme, `www.`, usual port, last slash, name
    and password, nor what FeedBurner and senders append; every secret alike, also one that stands
    in the keyring. "" for what is no address of the web."""
    host = host_of(url)
    if not host:
        return ""
    parts = urlsplit(_MARK.sub("~~", hide(url.strip(), "0" * 16)[0]))
    fields = [one for one in parts.query.split("&") if one and not _SENDER.fullmatch(one)]
    if host.endswith("feedburner.com"):
        fields = [one for one in fields if not _FORM.fullmatch(one)]
    query = f"?{'&'.join(fields)}" if fields else ""
    path = re.sub(r"/{2,}", "/", parts.path).rstrip("/")
    return host.removeprefix("www.") + path + query


def article_name(url: str, identity: str) -> int:
    """The same number for an article in whatever feed it stands: by its address, else its id."""
    return url_key(0, url) if url else guid_key(0, identity)


def carries_same(first: Sequence[int], second: Sequence[int]) -> bool | None:
    """Whether two feeds, as `article_name`s from the newest on, carry the same articles: at least
    eight in ten of the newest that both could have. None where too few are there to tell.

    What one of them has before it meets the other is newer than that one's last look. A section
    whose articles all stand in a larger feed too is not the same as that.
    """
    first, second = _met(first, second), _met(second, first)
    length = min(len(first), len(second), _COMPARED)
    if length < _FEWEST:
        return None
    return len(set(first[:length]) & set(second[:length])) >= _SHARE * length


def _met(these: Sequence[int], others: Sequence[int]) -> Sequence[int]:
    """These from the first on that is among the others; all of them where none is."""
    there = set(others)
    start = next((place for place, one in enumerate(these) if one in there), 0)
    return these[start:]
