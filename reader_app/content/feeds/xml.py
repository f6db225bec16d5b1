"""XML to a tree: strictly where that works, else after mending what publishers usually break."""

import re
from html.entities import html5

from lxml import etree  # type: ignore[import-untyped]

from reader_app.content.encoding import declared, encoding_of
from reader_app.content.feeds.elements import Element
from reader_app.content.feeds.names import PREFIXES
from reader_app.domain import Fault, PublisherTrouble

__all__ = ["ends_whole", "mend", "parse_mended", "parse_strict"]

ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?(?:rss|rdf|feed|channel|entry)(?=[\s>/])", re.IGNORECASE)
ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# CDATA is passed over; there an ampersand is right.
AMPERSAND = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|&(?:#(?:[xX]([0-9a-fA-F]{1,6})|(\d{1,7}));|([A-Za-z]\w{0,30});)?",
    re.DOTALL,
)
NATIVE = frozenset(("amp", "lt", "gt", "quot", "apos"))
PREFIX = re.compile(r"[<\s]([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*(?=[\s=>/])")
DECLARATION = re.compile(r"xmlns:([A-Za-z_][\w.-]*)\s*=")
RESOURCE_LIMIT = 114  # XML_ERR_RESOURCE_LIMIT: entity bombs, absurd depth, absurd length
ENTITY_LOOP = 89


def parse_strict(data: bytes, content_type: str) -> Element | None:
    """Return the root of well-formed `data`, else None.

    No entity of the document's own is ever expanded and nothing is loaded. Raises
    PublisherTrouble(MALFORMED) for a document that is built to exhaust its reader.
    """
    name = encoding_of(data, content_type)
    own = declared(data) or "utf-8"
    override = None if name == own or name.startswith(("utf-8-sig", "utf-16", "utf-32")) else name
    return tree(data, override)


def parse_mended(text: str) -> Element | None:
    """Return the root of a mended `text`, or None where mending was not enough.

    A text that ends in the middle is ended after its last whole item; what follows it is lost.
    """
    start = ROOT.match(text)
    if start is None:
        return None
    name = start[0][1:]
    text = declare_prefixes(text, len(start[0]))
    if ends_whole(text):
        return tree(text.encode(), "utf-8")
    last = max(text.rfind(end) + len(end) for end in ("</item>", "</entry>"))
    if last <= len("</entry>"):
        return None
    items = text[:last]
    root = tree(f"{items}</channel></{name}>".encode(), "utf-8")
    return root if root is not None else tree(f"{items}</{name}>".encode(), "utf-8")


def mend(text: str) -> str:
    """Return `text` without what publishers usually break XML with; "" where there is no feed.

    That is controls, what stands before and after the feed, document types, HTML's entities and
    bare ampersands.
    """
    text = ILLEGAL.sub("", text)
    start = ROOT.search(text)
    if start is None:
        return ""
    end = text.rfind(f"</{start[0][1:]}") if ends_whole(text) else -1
    text = text[start.start() : text.find(">", end) + 1 if end >= 0 else None]
    return AMPERSAND.sub(reference, text)


def ends_whole(text: str) -> bool:
    """Whether the feed's outermost element is closed after its last item."""
    start = ROOT.search(text)
    if start is None:
        return False
    end = text.rfind(f"</{start[0][1:]}")
    return end > max(text.rfind("<item"), text.rfind("<entry")) or start[0][1:] == "entry"


def tree(data: bytes, encoding: str | None) -> Element | None:
    try:
        parser = etree.XMLParser(
            encoding=encoding,
            resolve_entities=False,
            no_network=True,
            remove_comments=True,
            remove_pis=True,
        )
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if error.code in (RESOURCE_LIMIT, ENTITY_LOOP):
            raise PublisherTrouble(Fault.MALFORMED, error.msg or "") from error
        return None
    except (LookupError, ValueError):  # an encoding that libxml2 does not know
        return None
    typed = root.getroottree().docinfo.internalDTD is not None
    return None if typed and next(root.iter(etree.Entity), None) is not None else root


def reference(match: re.Match[str]) -> str:
    """Return a character reference that XML can read, an ampersand escaped, CDATA as it is."""
    if match[0].startswith("<"):
        return match[0]
    if match[1] or match[2]:
        code = int(match[1], 16) if match[1] else int(match[2])
        legal = code in (9, 10, 13) or 0x20 <= code < 0xD800 or 0xE000 <= code < 0x110000
        return match[0] if legal and code not in (0xFFFE, 0xFFFF) else ""
    name = match[3]
    if name in NATIVE:
        return match[0]
    known = html5.get(f"{name};") if name else None
    return known if known and known not in "<>&" else "&amp;" + match[0][1:]


def declare_prefixes(text: str, at: int) -> str:
    """Declare at `at`, inside the outermost tag, the prefixes that nothing in `text` declares."""
    missing = set(PREFIX.findall(text)) - set(DECLARATION.findall(text)) - {"xml", "xmlns"}
    declared = (
        f' xmlns:{prefix}="{PREFIXES.get(prefix, "urn:undeclared:" + prefix)}"'
        for prefix in sorted(missing)
    )
    return text[:at] + "".join(declared) + text[at:]
