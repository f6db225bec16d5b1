"""What a feed says about where it is: for one that came as a file."""

import json
import re
from contextlib import suppress
from html import unescape

from reader_app.content.address import absolute
from reader_app.content.feeds.read import read_feed

__all__ = ["own_address", "stated_address"]

_START = 256 * 1024  # bytes of a feed that are looked through
_LINK = re.compile(rb"<(?:[\w.-]+:)?link\b[^<>]*>")
_OWN = re.compile(rb"""\brel\s*=\s*(["'])self\1""")
_HREF = re.compile(rb"""\bhref\s*=\s*(["'])(.*?)\1""", re.DOTALL)


def stated_address(data: bytes) -> str:
    """The address that a feed gives for itself, else that of its site; "" where it gives none.

    Raises PublisherTrouble as `read_feed`.
    """
    data = data[:_START]
    feed = read_feed(data, "", "", 0)
    own = [feed.moved_to, _in_links(data), _in_json(data), feed.home]
    return next((one for one in own if one.lower().startswith(("http://", "https://"))), "")


def own_address(data: bytes, base: str) -> str:
    """The address that the feed from `base` gives for itself, "" where it gives none."""
    return absolute(_in_links(data[:_START]) or _in_json(data), base)


def _in_links(data: bytes) -> str:
    for link in _LINK.findall(data):
        if _OWN.search(link) and (found := _HREF.search(link)):
            return unescape(found[2].decode("utf-8", "replace")).strip()
    return ""


def _in_json(data: bytes) -> str:
    if not data.lstrip().startswith(b"{"):
        return ""
    with suppress(ValueError, AttributeError, RecursionError):
        return str(json.loads(data).get("feed_url") or "")
    return ""
