"""Cookies as browsers' extensions and tools export them: cookies.txt, or JSON."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from reader_app.domain import Cookie

__all__ = ["CookieFile", "read_cookies"]

LARGEST = 10_000_000  # characters
MOST = 20_000
HTTP_ONLY = "#HttpOnly_"
BREAK = re.compile(r"\r\n?|\n")
GAPS = re.compile(r"[ \t]+")
HOST = re.compile(r"[a-z0-9.:\[\]_-]+")
NEVER = 253_402_300_799  # the end of the year 9999; some write later times


@dataclass(frozen=True, slots=True)
class CookieFile:
    """What a file holds: its cookies in their order, and how many lines or entries of it make no
    sense as a cookie."""

    cookies: tuple[Cookie, ...]
    unread: int


def read_cookies(text: str) -> CookieFile:
    """Read the text of a cookies.txt (Netscape's format), or the JSON that the usual extensions
    write: a list of cookies, or an object with one under "cookies".

    Cookies are read whether they have expired or not, and for every host; whoever takes them
    chooses. A file of neither kind has no cookies.
    """
    text = text.removeprefix("\ufeff")[:LARGEST]
    if text.lstrip().startswith(("[", "{")):
        return _json(text)
    found: list[Cookie] = []
    unread = 0
    for line in BREAK.split(text)[:MOST]:
        line = line.strip(" ")
        if not line or (line.startswith("#") and not line.startswith(HTTP_ONLY)):
            continue
        cookie = _line(line)
        if cookie is None:
            unread += 1
        else:
            found.append(cookie)
    return CookieFile(tuple(found), unread)


def _line(line: str) -> Cookie | None:
    """domain, sub-domains too, path, secure, expires, name, value; the value may be empty."""
    http_only = line.startswith(HTTP_ONLY)
    line = line.removeprefix(HTTP_ONLY)
    parts = line.split("\t", 6)
    if len(parts) < 6:
        parts = GAPS.split(line, maxsplit=6)
    if len(parts) < 6 or {parts[1].upper(), parts[3].upper()} - {"TRUE", "FALSE"}:
        return None
    domain, below, path, secure, expires, name = (part.strip() for part in parts[:6])
    moment = _moment(expires)
    if moment is None:
        return None
    return _cookie(
        domain,
        name,
        parts[6].strip() if len(parts) > 6 else "",
        path,
        host_only=below.upper() == "FALSE" and not domain.startswith("."),
        secure=secure.upper() == "TRUE",
        http_only=http_only,
        moment=moment,
    )


def _json(text: str) -> CookieFile:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return CookieFile((), 1)
    listed = told.get("cookies") if isinstance(told, Mapping) else told
    entries = listed[:MOST] if isinstance(listed, list) else []
    read = [_entry(entry) for entry in entries]
    cookies = tuple(one for one in read if one is not None)
    return CookieFile(cookies, len(read) - len(cookies))


def _entry(entry: object) -> Cookie | None:
    """The names of the browsers' own interface, and Playwright's."""
    if not isinstance(entry, Mapping):
        return None
    name, value = entry.get("name"), entry.get("value", "")
    domain = entry.get("domain") or entry.get("host")
    if not isinstance(name, str) or not isinstance(value, str) or not isinstance(domain, str):
        return None
    expires = entry.get("expirationDate", entry.get("expires", entry.get("expiry", 0)))
    moment = 0 if entry.get("session") is True or expires is None else _moment(str(expires))
    path = entry.get("path")
    return _cookie(
        domain,
        name,
        value,
        path if isinstance(path, str) else "/",
        host_only=entry.get("hostOnly", not domain.startswith(".")) is True,
        secure=bool(entry.get("secure", entry.get("isSecure", False))),
        http_only=bool(entry.get("httpOnly", entry.get("isHttpOnly", False))),
        moment=moment or 0,
    )


def _moment(text: str) -> int | None:
    """Seconds since 1970, 0 for a session's; milliseconds, which some write, are seen by size."""
    try:
        seconds = float(text or "0")
    except ValueError:
        return None
    if seconds != seconds or seconds <= 0:
        return 0
    seconds = seconds / 1000 if 1e11 < seconds < 1e15 else seconds
    return int(min(seconds, NEVER))


def _cookie(
    domain: str,
    name: str,
    value: str,
    path: str,
    *,
    host_only: bool,
    secure: bool,
    http_only: bool,
    moment: int,
) -> Cookie | None:
    host = domain.removeprefix(".").lower()
    if not name or not path.startswith("/"):
        return None
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    if not HOST.fullmatch(host):
        return None
    return Cookie(name, value, host, path, host_only, secure, http_only, moment or None)
