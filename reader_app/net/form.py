"""A filled form as the body of a request (HTML, section 4.10.22)."""

import re
import secrets
from collections.abc import Sequence
from urllib.parse import urlencode

import httpx

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net.address import Address

__all__ = ["Filled", "Pairs", "filled", "queried"]

LARGEST = 1_000_000  # bytes
BREAK = re.compile(r"\r\n?|\n")

Pairs = Sequence[tuple[str, str]]
"""Names and values in the form's order, names also several times."""


class Filled:
    """Body and content type of a POST; no representation of its own, for it holds a password.
    `again`: it may be sent a second time. `seconds` of silence that are no trouble, None for those
    of every page."""

    __slots__ = ("again", "body", "content_type", "method", "seconds")

    def __init__(
        self,
        body: bytes,
        content_type: str,
        method: str = "POST",
        again: bool = False,
        seconds: float | None = None,
    ) -> None:
        self.body = body
        self.content_type = content_type
        self.method = method
        self.again = again
        self.seconds = seconds


def filled(pairs: Pairs, encoding: str, multipart: bool) -> Filled:
    """The form as browsers send it: line breaks as CRLF, and what the page's encoding does not
    have as a numeric character reference. Raises PublisherTrouble(TOO_LARGE)."""
    form = _multipart(pairs, encoding) if multipart else _urlencoded(pairs, encoding)
    if len(form.body) > LARGEST:
        raise PublisherTrouble(Fault.TOO_LARGE, f"a form of over {LARGEST} bytes")
    return form


def queried(action: Address, pairs: Pairs, encoding: str) -> Address:
    """Where a form with the method GET leads: its fields take the place of the query."""
    query = _urlencoded(pairs, encoding).body
    try:
        return Address(action.url.copy_with(query=query), action.authorization)
    except httpx.InvalidURL:
        raise PublisherTrouble(Fault.MALFORMED, "no address for a form") from None


def _urlencoded(pairs: Pairs, encoding: str) -> Filled:
    broken = [(BREAK.sub("\r\n", name), BREAK.sub("\r\n", value)) for name, value in pairs]
    text = urlencode(broken, encoding=encoding, errors="xmlcharrefreplace")
    return Filled(text.encode("ascii"), "application/x-www-form-urlencoded")


def _multipart(pairs: Pairs, encoding: str) -> Filled:
    boundary = "----" + secrets.token_hex(16)
    lines: list[str] = []
    for name, value in pairs:
        name = BREAK.sub("%0D%0A", name).replace('"', "%22")
        said = f'Content-Disposition: form-data; name="{name}"'
        lines += [f"--{boundary}", said, "", BREAK.sub("\r\n", value)]
    text = "\r\n".join([*lines, f"--{boundary}--", ""])
    body = text.encode(encoding, "xmlcharrefreplace")
    return Filled(body, f"multipart/form-data; boundary={boundary}")
