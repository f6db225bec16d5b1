"""Broken feeds and rare dialects through feedparser, which reads nearly anything."""

import re
from io import BytesIO
from itertools import islice
from typing import Any

from reader_app.content.address import absolute
from reader_app.content.feeds.draft import Channel, Draft, Markup, ends_of
from reader_app.content.feeds.elements import first_address
from reader_app.content.feeds.media import PICTURE, is_picture

__all__ = ["bounded", "read_tolerantly"]

LARGEST = 8_000_000  # characters
TAGS = 150_000  # which take it seconds
# How it fails on input that its authors did not think of.
FAILURES = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


def bounded(text: str) -> str:
    """Return as much of the start of `text` as it reads in some seconds."""
    tags = re.finditer("<", text[:LARGEST])
    beyond = next(islice(tags, TAGS, None), None)
    return text[: beyond.start() if beyond else LARGEST]


def read_tolerantly(text: str, base: str) -> Channel | None:
    """Return what feedparser finds in a `bounded` text, or None where that is no feed.

    It gets UTF-8, since its own guesses at encodings are odd. Its sanitiser is not relied on and
    its resolver of addresses is slow; both are off.
    """
    import feedparser  # type: ignore[import-untyped]

    headers = {"content-type": "application/xml; charset=utf-8", "content-location": base}
    try:
        found = feedparser.parse(
            BytesIO(text.encode()),
            sanitize_html=False,
            resolve_relative_uris=False,
            response_headers=headers,
        )
    except FAILURES:
        return None
    if not found.get("version") and not found.entries:
        return None
    head = found.feed
    version = found.get("version") or "rss"
    dialect = "atom" if version.startswith("atom") else "rdf" if version == "rss10" else "rss"
    pictures = head.get("image") or {}
    channel = Channel(
        dialect,
        title=markup(head.get("title_detail")),
        home=first_address([head.get("link") or ""], base),
        language=head.get("language") or "",
        icon=first_address([head.get("icon") or "", pictures.get("href") or ""], base),
    )
    for entry in ends_of(found.entries):
        channel.drafts.append(read_entry(entry, base))
    return channel


def read_entry(entry: Any, base: str) -> Draft:
    summary = markup(entry.get("summary_detail"))
    contents = [markup(content) for content in entry.get("content", ())]
    content = max(contents, key=lambda one: len(one.value), default=Markup())
    if not content.value or content.value == summary.value:  # it copies one to the other
        content, summary = content if content.value else summary, Markup()
    identity = entry.get("id") or ""
    original = entry.get("feedburner_origlink") or ""
    return Draft(
        identity=identity,
        url=first_address([original, entry.get("link") or "", absolute(identity, "")], base),
        title=markup(entry.get("title_detail")),
        byline=entry.get("author_detail", {}).get("name") or entry.get("author") or "",
        published=entry.get("published") or entry.get("created") or "",
        updated=dict.get(entry, "updated") or "",  # its own get would give the date published
        language=(entry.get("title_detail") or {}).get("language") or "",
        categories=[tag.get("label") or tag.get("term") or "" for tag in entry.get("tags", ())],
        lead=first_address(pictures(entry), base),
        summary=summary,
        content=content,
    )


def markup(detail: Any) -> Markup:
    """Return a text with its type. Only Atom's plain text is sure to be plain."""
    if not detail:
        return Markup()
    text = detail.get("value") or ""
    return Markup(text, html=detail.get("type") != "text/plain" or "<" not in text)


def pictures(entry: Any) -> list[str]:
    offered = [*entry.get("media_content", ()), *entry.get("enclosures", ())]
    found = [
        address
        for one in offered
        if (address := one.get("url") or one.get("href") or "")
        and is_picture(one.get("type") or "", one.get("medium") or "", address)
    ]
    found += [one.get("url") or "" for one in entry.get("media_thumbnail", ())]
    image = (entry.get("image") or {}).get("href") or ""
    return [*found, image] if PICTURE.search(image) else found
