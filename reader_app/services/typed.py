"""Addresses as readers type and paste them."""

import re
from urllib.parse import urlsplit

from reader_app.domain import NotAnAddress, host_of

__all__ = ["typed_address"]

_SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*):(?!\d+(?:/|$))")
_LOOPBACK = re.compile(r"^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?(?:/|$)")


def typed_address(text: str) -> str:
    """The http or https address that was meant.

    "example.com" gets https, a loopback address http; `feed:` links are unwrapped; blanks and
    angle brackets around it go. Raises NotAnAddress.
    """
    address = text.strip().strip("<>").strip()
    if address.lower().startswith(("feed:http", "feed://")):
        address = address[len("feed:") :]
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
