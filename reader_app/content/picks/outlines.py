"""Outlines of links (OPML 2.0, type="link"), and the lists that Broadsheet itself publishes."""

import json
from collections import deque
from contextlib import suppress
from itertools import islice
from typing import Any

from reader_app.content.dates import parse_date
from reader_app.content.encoding import decode
from reader_app.content.opml.scan import scan
from reader_app.content.picks.issue import shortened
from reader_app.content.picks.outward import unwrapped
from reader_app.content.text import headline
from reader_app.domain import Link, LinkList

__all__ = ["read_outlines", "read_own"]

MOST = 1_000  # links that are looked at, of an outline as many from its end
TAGS = 200_000
OWN = "_broadsheet"


def read_outlines(text: str, now: int) -> LinkList:
    """Return the links that an outline names; subscriptions in it are none."""
    title = ""
    first: list[dict[str, str]] = []
    last: deque[dict[str, str]] = deque(maxlen=MOST)
    for _, tag in islice(scan(text), TAGS):
        if tag.name == "title" and not title:
            title = headline(tag.content)
        told = tag.attributes
        if any(name.endswith(":picks") for name in told):  # a list, in a file of subscriptions
            continue
        if tag.name == "outline" and told.get("type", "").strip().lower() == "link":
            (first if len(first) < MOST else last).append(told)
    links = [link for told in (*first, *last) if (link := read_outline(told, now))]
    return LinkList(title, "", "", tuple(links), len(links))


def read_outline(told: dict[str, str], now: int) -> Link | None:
    url = unwrapped(told.get("url") or told.get("htmlurl") or "")
    name = headline(told.get("title") or told.get("text") or "")
    note = told.get("note") or told.get("_note") or told.get("description") or ""
    author = headline(told.get("author") or told.get("creator") or "")
    at = parse_date(told.get("created") or "", now)
    return Link(url, name, author, shortened(headline(note)), at) if url else None


def read_own(data: bytes, content_type: str, now: int) -> LinkList | None:
    """Return a list that Broadsheet has written; None for anything else."""
    with suppress(ValueError, RecursionError):
        top = json.loads(decode(data, content_type).strip("\ufeff\0 \t\r\n"))
        if isinstance(top, dict) and isinstance(top.get(OWN), dict):
            author = ", ".join(
                headline(str(one.get("name") or ""), html=False)
                for one in listing(top.get("authors"))
            )
            items = listing(top.get("items"))[:MOST]
            links = [link for one in items if (link := read_item(one, author, now))]
            title = headline(str(top.get("title") or ""), html=False)
            return LinkList(title, author, "", tuple(links), len(items), own=True)
    return None


def read_item(item: dict[str, Any], author: str, now: int) -> Link | None:
    url = unwrapped(str(item.get("external_url") or item.get("url") or ""))
    own = item.get(OWN)
    note = str(own.get("note") or "") if isinstance(own, dict) else ""
    at = parse_date(str(item.get("date_published") or ""), now)
    title = headline(str(item.get("title") or ""), html=False)
    return Link(url, title, author, shortened(note), at) if url else None


def listing(found: object) -> list[dict[str, Any]]:
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
