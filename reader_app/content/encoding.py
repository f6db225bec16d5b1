"""Bytes to text, when the server, the document and the bytes disagree about the encoding."""

import codecs
import re

__all__ = ["charset", "decode", "encoding_of"]

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
PATTERNS = (
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0<\0", "utf-16-be"),
    (b"<\0", "utf-16-le"),
    (b"\0{\0", "utf-16-be"),
    (b"{\0", "utf-16-le"),
)
CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:+-]+)", re.IGNORECASE)
DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:+-]+)")
SINGLE_BYTE = re.compile(r"iso8859|cp125|ascii|latin|cp850|cp437")
# Python's own inventions, and one that hides markup.
NEVER = frozenset(("idna", "punycode", "raw-unicode-escape", "unicode-escape", "utf-7"))
# What browsers read where a text says it is one of these.
WIDER = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}


def charset(content_type: str) -> str:
    """Return the charset that a Content-Type names, or ""."""
    match = CHARSET.search(content_type)
    return match[1] if match else ""


def encoding_of(data: bytes, content_type: str) -> str:
    """Return Python's name of the encoding that `data` most likely has.

    A byte order mark decides; then bytes that are valid UTF-8 and more than ASCII, against any
    single-byte name; then the server's charset; then the XML declaration; then UTF-8.
    """
    for mark, name in BOMS:
        if data.startswith(mark):
            return name
    for pattern, name in PATTERNS:
        if data.startswith(pattern):
            return name
    named = known(charset(content_type)) or declared(data) or "utf-8"
    if named.startswith(("utf-16", "utf-32")) and b"\0" not in data[:200]:
        return "utf-8"  # transcoded on the way, and the declaration left as it was
    if SINGLE_BYTE.match(named) and not data.isascii() and is_utf8(data):
        return "utf-8"
    return named


def decode(data: bytes, content_type: str) -> str:
    """Return `data` as text whatever it holds; what cannot be read becomes U+FFFD.

    Text that says UTF-8 and has not one valid sequence of it is read as Windows-1252.
    """
    name = encoding_of(data, content_type)
    try:
        return data.decode(name)
    except (UnicodeDecodeError, LookupError):
        pass
    if name.startswith("utf-8"):
        said = declared(data)
        text = data.decode("utf-8-sig", "replace")
        foreign = all(letter == "\ufffd" for letter in text if letter >= "\x80")
        if not foreign:
            return text
        name = said if said and not said.startswith("utf-") else "cp1252"
    return data.decode(WIDER.get(name, name), "replace")


def declared(data: bytes) -> str:
    match = DECLARED.search(data, 0, 400)
    return known(match[1].decode("ascii", "replace")) if match else ""


def known(name: str) -> str:
    """Return Python's name of an encoding that a document may have, or ""."""
    try:
        found = codecs.lookup(name).name if name else ""
        b" ".decode(found or "utf-8", "replace")  # codecs from bytes to bytes refuse
    except (LookupError, UnicodeError):
        return ""
    return "" if found in NEVER else found


def is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
