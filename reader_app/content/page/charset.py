"""The text of an HTML page."""

import re

from reader_app.content.encoding import charset, decode

__all__ = ["page_label", "page_text"]

META = re.compile(rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:+-]+)", re.IGNORECASE)
HEAD = 8_192  # browsers look at 1,024 bytes; pages put scripts before the declaration
# The Encoding Standard's reading of labels that Python takes literally.
WIDER = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
}


def page_text(data: bytes, content_type: str) -> str:
    """Return the text of a page: its byte order mark decides, then the server's charset, then the
    page's own declaration, then UTF-8, then Windows-1252. Bytes that make no sense become U+FFFD.
    """
    label = page_label(data, content_type)
    return decode(data, f"text/html; charset={label}" if label else "").replace("\0", "")


def page_label(data: bytes, content_type: str) -> str:
    """Return what server or page call its encoding, as Python knows it, or ""."""
    label = charset(content_type)
    if not label and (match := META.search(data, 0, HEAD)):
        label = match[1].decode("ascii", "replace")
        if label.lower().startswith(("utf-16", "utf-32")):
            label = "utf-8"  # what declares itself in ASCII is neither
    return WIDER.get(label.lower(), label)
