"""Addresses as readers type and paste them."""

import re
from urllib.parse import urlsplit

from reader_app.domain import NotAnAddress, host_of, typed_handle

__all__ = ["typed_address"]

_SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*):(?!\d+(?:/|$))")
# Schemes by which browsers and pages hand feeds on; what follows is an address or the rest of one.
_FEED = re.compile(r"^(?:web\+)?(?:feeds?|rss|podcast|pcast|itpc):(?=.)", re.IGNORECASE)
_LOOPBACK = re.compile(r"^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?(?:/|$)")


def typed_address(text: str) -> str:
    """The http or https address that was meant.

    "example.com" gets https, a loopback address http; `feed:` and `rss:` links are unwrapped, and
    handles such as "r/name" or "@name@host" become their pages; blanks, angle brackets and quotes
    around it go. Raises NotAnAddress.
    """
    address = text.strip().strip("<>\"'“”„«»").strip()
    if handle := typed_handle(address):
        return handle
    if _FEED.match(address):
        address = _FEED.sub("", address)
        if not address.lower().startswith(("http:", "https:", "//")):
            address = f"//{address}"
    if address.startswith("//"):
        address = f"http:{address}"
    if not _SCHEME.match(address):
        address = f"{'http' if _LOOPBACK.match(address) else 'https'}://{address}"
    name = host_of(address)
    # A name without a dot may be a machine of the reader's own network, where they say http.
    plausible = "." in name or "://" in text or name.startswith(("[", "localhost"))
    if not (name and plausible) or re.search(r"[\s\x00-\x1f]", address):
        raise NotAnAddress(address, subject=f"“{text.strip()[:80]}”")
    parts = urlsplit(address)
    return parts._replace(path=parts.path or "/").geturl()
