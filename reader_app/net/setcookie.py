"""One Set-Cookie field, read as browsers read it (RFC 6265bis, section 5)."""

import re
from calendar import timegm

from reader_app.domain import Cookie, registrable
from reader_app.net.address import Address
from reader_app.net.backend import is_ip
from reader_app.net.scope import is_below

__all__ = ["is_sound", "read_cookie"]

LONGEST = 4096  # characters of name and value
LONGEST_ATTRIBUTE = 1024
LASTS = 400 * 86_400  # seconds, the longest
NAME = re.compile(r"[^\x00-\x20\x7f;=,]+")
VALUE = re.compile(r"[^\x00-\x1f\x7f;\u0100-\U0010ffff]*")
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
BETWEEN = re.compile(r"[\t -/;-@\[-`{-~]+")
DATE = (
    ("time", re.compile(r"(\d{1,2}):(\d{1,2}):(\d{1,2})(?!\d)", re.ASCII)),
    ("day", re.compile(r"(\d{1,2})(?!\d)", re.ASCII)),
    ("month", re.compile(f"({'|'.join(MONTHS)})", re.IGNORECASE | re.ASCII)),
    ("year", re.compile(r"(\d{2,4})(?!\d)", re.ASCII)),
)
SECONDS = re.compile(r"-?\d+", re.ASCII)


def read_cookie(line: str, here: Address, now: float) -> Cookie | None:
    """The cookie that a line says, None for one that must be refused. One that is to be deleted
    has expired. Secure is also what came over https without saying so: it stays there."""
    pair, *attributes = line.split(";")
    name, equals, value = (part.strip(" \t") for part in pair.partition("="))
    said = _attributes(attributes)
    secure = "secure" in said
    if not equals or (secure and not here.secure):
        return None
    domain, host_only = _domain(said.get("domain", ""), here.host)
    path = said.get("path", "")
    if not domain or not _keeps_promise(name, said, here, host_only):
        return None
    cookie = Cookie(
        name,
        value,
        domain,
        path if path.startswith("/") else here.path.rpartition("/")[0] or "/",
        host_only,
        secure or here.secure,
        "httponly" in said,
        _expires(said, now),
    )
    return cookie if is_sound(cookie) else None


def is_sound(cookie: Cookie) -> bool:
    """Whether a cookie can be sent: nothing in it that ends a field, nothing without measure."""
    size = len(cookie.name) + len(cookie.value)
    return bool(
        size <= LONGEST
        and NAME.fullmatch(cookie.name)
        and VALUE.fullmatch(cookie.name)
        and VALUE.fullmatch(cookie.value)
        and cookie.value == cookie.value.strip(" \t")  # a field that ends in one cannot be sent
        and VALUE.fullmatch(cookie.path)
        and len(cookie.path) <= LONGEST_ATTRIBUTE
    )


def _attributes(parts: list[str]) -> dict[str, str]:
    """The last of several counts."""
    said: dict[str, str] = {}
    for part in parts:
        what, _, word = part.partition("=")
        if len(word) <= LONGEST_ATTRIBUTE:
            said[what.strip().lower()] = word.strip()
    return said


def _domain(stated: str, host: str) -> tuple[str, bool]:
    """Domain and whether it is for the host alone; "" where it must not be set."""
    domain = stated.removeprefix(".").lower()
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode("ascii")
        except UnicodeError:
            return "", False
    if not domain or (domain == host and (is_ip(host) or not registrable(host))):
        return host, True
    if is_ip(host) or not is_below(host, domain) or not registrable(domain):
        return "", False
    return domain, False


def _keeps_promise(name: str, said: dict[str, str], here: Address, host_only: bool) -> bool:
    """What the prefix of a name promises."""
    prefix = name.lower()
    if not prefix.startswith(("__host-", "__secure-")):
        return True
    if "secure" not in said or not here.secure:
        return False
    bound = host_only and not said.get("domain") and said.get("path") == "/"
    return bound or prefix.startswith("__secure-")


def _expires(said: dict[str, str], now: float) -> int | None:
    age = said.get("max-age", "")
    if SECONDS.fullmatch(age):
        seconds = int(age[:12])
        return int(now + min(seconds, LASTS)) if seconds > 0 else 0
    moment = _moment(said.get("expires", ""))
    return None if moment is None else int(max(0.0, min(moment, now + LASTS)))


def _moment(text: str) -> float | None:
    """The date of an Expires, as loosely as browsers read it (RFC 6265, section 5.1.1)."""
    found: dict[str, re.Match[str]] = {}
    for word in BETWEEN.split(text):
        for what, pattern in DATE:
            if what not in found and (match := pattern.match(word)):
                found[what] = match
                break
    if len(found) < len(DATE):
        return None
    hour, minute, second = map(int, found["time"].groups())
    day, year = int(found["day"][1]), int(found["year"][1])
    year += 1900 if 70 <= year <= 99 else 2000 if year < 70 else 0
    month = MONTHS.index(found["month"][1].lower()) + 1
    if hour > 23 or minute > 59 or second > 59 or not 1 <= day <= 31 or year < 1601:
        return None
    return timegm((year, month, day, hour, minute, second))
