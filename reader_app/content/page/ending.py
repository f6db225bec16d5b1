"""Whether bytes are a page at all, and whether they are a whole one."""

import re

__all__ = ["broken_off", "is_page"]

HTML_TYPES = (
    "text/html",
    "application/xhtml+xml",
    "application/vnd.wap.xhtml+xml",
    "application/html",
)
OTHER_TYPES = ("image/", "audio/", "video/", "font/", "application/pdf", "application/zip")
MAGIC = (
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"RIFF",
    b"\x00\x00\x00",
)
MARKUP = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|link|script|div|p|h1|article|main|table|center)\b",
    re.IGNORECASE,
)
FEED = re.compile(rb"<(?:rss|feed|rdf:rdf|opml|urlset|sitemapindex|error)\b", re.IGNORECASE)
LOOKED_AT = 4_096
OPENED = re.compile(r"<[a-zA-Z/!?]")
RAW = re.compile(r"<(!--|(?:script|style|textarea|title|noscript|template)\b)", re.IGNORECASE)
CONTAINER = re.compile(r"<(/?)(?:div|section|article|main|table|ul|ol|body|html)\b", re.IGNORECASE)
OPEN = 2  # containers that a page with no end of its own may leave open


def is_page(data: bytes, content_type: str) -> bool:
    """Whether the answer to a request for a page is HTML."""
    kind = content_type.partition(";")[0].strip().lower()
    start = data[:LOOKED_AT]
    if not start.strip() or start.startswith(MAGIC) or kind.startswith(OTHER_TYPES):
        return False
    wide = start.startswith((b"\xff\xfe", b"\xfe\xff"))
    start = start.replace(b"\0", b"") if wide else start
    page = MARKUP.search(start)
    feed = FEED.search(start)
    if kind in HTML_TYPES:
        return feed is None or (page is not None and page.start() < feed.start())
    return page is not None and (feed is None or page.start() < feed.start())


def broken_off(text: str) -> bool:
    """Whether HTML visibly ends in the middle: inside a tag or a script, or before its end tags
    while the boxes of its text are open."""
    tail = text[text.rfind(">") + 1 :]
    if OPENED.search(tail):
        return True
    end = text[-2_000:].lower()
    if "</html" in end or "</body" in end:
        return False
    bare = without_raw(text)
    if re.search(r"<(?:script|style)\b", bare, re.IGNORECASE):
        return True
    opened = sum(-1 if match[1] else 1 for match in CONTAINER.finditer(bare))
    return opened > OPEN


def without_raw(text: str) -> str:
    """Return a page without its comments, scripts and the like; those that do not end stay.
    Each kind is looked for only until it has no end, so that no input is searched over and over.
    """
    kept, at = [], 0
    endless: set[str] = set()
    for start in RAW.finditer(text):
        kind = start[1].lower()
        if start.start() < at or kind in endless:
            continue
        sign = "-->" if kind == "!--" else rf"</{kind}\s*>"
        end = re.compile(sign, re.IGNORECASE).search(text, start.end())
        if end is None:
            endless.add(kind)
            continue
        kept.append(text[at : start.start()])
        at = end.end()
    return "".join([*kept, text[at:]])
