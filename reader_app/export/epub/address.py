"""Texts and addresses as XML and e-readers want them."""

import re
from html import escape
from urllib.parse import quote, urlsplit

__all__ = ["FORBIDDEN", "link", "text"]

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML does not know."""


def text(value: str) -> str:
    """A text as XML writes it."""
    return escape(FORBIDDEN.sub("", value), quote=True)


def link(address: str) -> str:
    """An address as a link may have it, "" for one that cannot be a link."""
    try:
        parts = urlsplit(FORBIDDEN.sub("", address.strip()))
        host = (parts.hostname or "").encode("idna").decode() if parts.hostname else ""
        port = f":{parts.port}" if parts.port else ""
    except (UnicodeError, ValueError):
        return ""
    if parts.scheme not in ("http", "https", "mailto") or (parts.scheme != "mailto" and not host):
        return ""
    safe = "/:@!$&'()*+,;=~-._%"
    if re.search(r"%(?![0-9a-fA-F]{2})", parts.path + parts.query + parts.fragment):
        safe = safe.replace("%", "")
    path, query = quote(parts.path, safe=safe), quote(parts.query, safe=safe + "/?")
    if re.search(r"[^\w.:\[\]-]", host):
        return ""
    host = f"[{host}]" if ":" in host else host
    end = (f"?{query}" if query else "") + (
        f"#{quote(parts.fragment, safe=safe + '?')}" if parts.fragment else ""
    )
    if parts.scheme == "mailto":
        return f"mailto:{path}{end}"
    return f"{parts.scheme}://{host}{port}{path}{end}"
