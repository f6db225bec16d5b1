"""Which reader a document needs, and what to do when it fails."""

import re

from reader_app.content.address import document_base, without_secrets
from reader_app.content.encoding import decode
from reader_app.content.feeds.assemble import assemble
from reader_app.content.feeds.atom import read_atom
from reader_app.content.feeds.delivery import deliver
from reader_app.content.feeds.draft import Channel
from reader_app.content.feeds.elements import Element
from reader_app.content.feeds.jsonfeed import read_json
from reader_app.content.feeds.names import short
from reader_app.content.feeds.rss import read_rss
from reader_app.content.feeds.tolerant import bounded, read_tolerantly
from reader_app.content.feeds.xml import ends_whole, mend, parse_mended, parse_strict
from reader_app.domain import Delivery, Fault, Feed, PublisherTrouble, Recipient

__all__ = ["read_delivery", "read_feed"]

HTML = re.compile(
    r"(?:\s|<\?.*?\?>|<!--.*?-->)*+<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
ITEM = re.compile(rb"<(?:\w+:)?(?:item|entry)[\s>]", re.IGNORECASE)
HEAD = 2_000  # characters that tell a feed from a page

Read = tuple[Channel, bool]


def read_feed(data: bytes, content_type: str, url: str, now: int) -> Feed:
    """Return the feed in `data`: RSS 0.90 to 2.0, RSS 1.0, Atom 0.3 and 1.0, JSON Feed.

    `content_type` is the header's value, "" where there was none; `url` the address it came
    from; `now` seconds since 1970, against which dates are judged. At most the 1,000 newest
    entries are returned. `Feed.complete` is False where the document ended in the middle, and
    True for one that was broken otherwise and could be read all the same.

    Raises PublisherTrouble: NOT_A_FEED for anything that does not even claim to be a feed (HTML
    above all), MALFORMED for a feed of which nothing can be read, or that is built to exhaust
    its reader.
    """
    base = document_base(url)
    channel, complete = read_channel(data, content_type, url)
    return assemble(channel, base, now, complete=complete)


def read_delivery(data: bytes, content_type: str, url: str, now: int, to: Recipient) -> Delivery:
    """The same for a section that has had the feed before: only what is not in `to.seen` is
    cleaned and returned, which is most of the work."""
    base = document_base(url)
    channel, complete = read_channel(data, content_type, url)
    return deliver(channel, base, now, to, complete=complete)


def read_channel(data: bytes, content_type: str, url: str) -> Read:
    try:
        return read_any(data, content_type, document_base(url))
    except PublisherTrouble as trouble:
        trouble.subject = trouble.subject or without_secrets(url)
        raise


def read_any(data: bytes, content_type: str, base: str) -> Read:
    if not data.strip():
        raise PublisherTrouble(Fault.MALFORMED, "empty")
    head = decode(data[: HEAD * 4], content_type).lstrip("\ufeff\0 \t\r\n")
    if head.startswith(("{", "[")):
        return from_json(data, content_type, base)
    if HTML.match(head):
        raise PublisherTrouble(Fault.NOT_A_FEED, "an HTML page")
    channel = from_tree(parse_strict(data, content_type), data, base)
    if channel and (useful(channel) or not ITEM.search(data)):
        return channel, True
    return broken(data, content_type, base)


def from_json(data: bytes, content_type: str, base: str) -> Read:
    try:
        found = read_json(data, content_type, base)
    except (ValueError, RecursionError) as error:
        raise PublisherTrouble(Fault.MALFORMED, "damaged JSON") from error
    if found is None:
        raise PublisherTrouble(Fault.NOT_A_FEED, "JSON, but no feed")
    return found


def from_tree(root: Element | None, data: bytes, base: str) -> Channel | None:
    """Return the feed under `root`, or None where it is none that we know."""
    if root is None:
        return None
    bases = b"xml:base" in data or b"\0" in data
    match short(root.tag):
        case "rss" | "rdf:rdf" | "rdf" | "channel":
            return read_rss(root, base, bases=bases)
        case "atom:feed" | "atom:entry" | "feed" | "entry":
            return read_atom(root, base, bases=bases)
    return None


def useful(channel: Channel) -> bool:
    return any(draft.url or draft.title.value or draft.content.value for draft in channel.drafts)


def broken(data: bytes, content_type: str, base: str) -> Read:
    """Read what strict XML does not give. Raises PublisherTrouble where nothing does."""
    text = mend(decode(data, content_type))
    if not text:
        raise PublisherTrouble(Fault.NOT_A_FEED, "neither RSS nor Atom nor JSON Feed")
    whole = ends_whole(text)
    channel = from_tree(parse_mended(text), data, base)
    if channel and (useful(channel) or not ITEM.search(data)):
        return channel, whole
    part = bounded(text)
    found = read_tolerantly(part, base)
    if found and useful(found):
        return found, whole and len(part) == len(text)
    if channel:
        return channel, whole
    if found and found.title.value and whole:
        return found, True
    raise PublisherTrouble(Fault.MALFORMED, "nothing in it can be read")
