"""The few response headers that matter, read with caps."""

from collections.abc import Iterable, Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

from reader_app.net.answer import Validators

__all__ = ["Headers", "collect", "length", "max_age", "retry_after", "validators"]

_LONGEST = 15  # digits of a number that means anything

Headers = Mapping[str, str]
"""Lower-case names; the first of repeated fields, but all of Cache-Control and WWW-Authenticate,
and all of Set-Cookie on a line each."""


def collect(raw: Iterable[tuple[bytes, bytes]]) -> Headers:
    """Headers as they came. Bytes map to characters one to one (latin-1), so that what is sent
    back is what was received."""
    found: dict[str, str] = {}
    for name, value in raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        if key not in found:
            found[key] = text
        elif key in ("cache-control", "www-authenticate"):
            found[key] += ", " + text
        elif key == "set-cookie":
            found[key] += "\n" + text
    return found


def validators(headers: Headers) -> Validators | None:
    """What makes the next request for the same document conditional."""
    found = Validators(headers.get("etag", ""), headers.get("last-modified", ""))
    return found or None


def length(headers: Headers) -> int | None:
    """Content-Length in bytes."""
    text = headers.get("content-length", "")
    return int(text[:18]) if text.isdecimal() else None


def retry_after(headers: Headers, now: float, cap: int) -> float | None:
    """Seconds to wait, from either form of Retry-After; a date counts from the server's own
    Date, because its clock may be wrong."""
    text = headers.get("retry-after", "")
    return _capped(_number(text) if text.isdecimal() else _until(text, headers, now), cap)


def max_age(headers: Headers, now: float, cap: int) -> int | None:
    """Seconds for which the answer stays fresh: Cache-Control before Expires, less Age."""
    fresh: float | None = None
    for directive in headers.get("cache-control", "").lower().split(","):
        name, _, value = directive.strip().partition("=")
        if name in ("no-cache", "no-store"):
            return 0
        if name == "max-age" and (value := value.strip('" ')).isdecimal():
            fresh = _number(value)
    if fresh is None:
        expires = headers.get("expires", "")
        fresh = _until(expires, headers, now)
        if fresh is None and expires:
            return 0  # "Expires: 0" and other non-dates mean: already expired
    age = headers.get("age", "")
    if fresh is not None and age.isdecimal():
        fresh -= _number(age)
    capped = _capped(fresh, cap)
    return None if capped is None else int(capped)


def _number(digits: str) -> float:
    """Endless digits are a large number, never infinity."""
    return float(digits) if len(digits) <= _LONGEST else 10.0**_LONGEST


def _until(text: str, headers: Headers, now: float) -> float | None:
    then = _moment(text)
    if then is None:
        return None
    date = _moment(headers.get("date", ""))
    return then - (now if date is None else date)


def _moment(text: str) -> float | None:
    if not text:
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _capped(seconds: float | None, cap: int) -> float | None:
    return None if seconds is None else min(max(seconds, 0.0), float(cap))
