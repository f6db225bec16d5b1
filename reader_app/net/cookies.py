"""Cookies for the length of one fetch.

Some publishers set a cookie, redirect, and answer only who brings it back; refusing it means an
endless circle. So what a host sets while redirecting goes back to that host alone, and all of it
is forgotten when the fetch ends: a feed reader that keeps cookies only helps those who follow
readers around. RFC 6265, without Domain, so that no cookie ever reaches another host.
"""

import re
from dataclasses import dataclass

from reader_app.net.address import Address, HostKey

__all__ = ["Cookies"]

MOST = 20  # of one fetch
LONGEST = 4096  # characters of one: name, value and "="
NAME = re.compile(r"[!#-'*+\-.0-9A-Z^-z|~]+")
VALUE = re.compile(r"[ -:<-~]*")  # no controls, no semicolon


@dataclass(frozen=True, slots=True)
class Cookie:
    host: HostKey
    secure: bool  # came over https, so it never leaves over http
    path: str
    name: str
    value: str

    def fits(self, here: Address) -> bool:
        path = here.url.path
        below = path == self.path or path.startswith(self.path.rstrip("/") + "/")
        return self.host == here.key and below and (here.secure or not self.secure)


class Cookies:
    """What the hosts of one fetch have set."""

    def __init__(self) -> None:
        self._kept: dict[tuple[HostKey, str, str], Cookie] = {}

    def take(self, here: Address, lines: str) -> None:
        """Keeps what the Set-Cookie fields of an answer say, one on each line."""
        for line in lines.split("\n") if lines else ():
            self._set(here, line)

    def field(self, here: Address) -> str:
        """The Cookie field for a request, "" where there is none."""
        if not self._kept:
            return ""
        return "; ".join(f"{one.name}={one.value}" for one in self._kept.values() if one.fits(here))

    def _set(self, here: Address, line: str) -> None:
        pair, *attributes = line.split(";")
        name, equals, value = (part.strip(" \t") for part in pair.partition("="))
        fit = NAME.fullmatch(name) and VALUE.fullmatch(value)
        if not equals or not fit or len(pair) > LONGEST:
            return
        said = {}
        for attribute in attributes:
            what, _, word = attribute.partition("=")
            said[what.strip().lower()] = word.strip()
        path = said.get("path", "")
        path = path if path.startswith("/") else here.url.path.rpartition("/")[0] or "/"
        key = (here.key, path, name)
        self._kept.pop(key, None)
        if said.get("max-age", "1").startswith(("0", "-")) or len(self._kept) >= MOST:
            return
        self._kept[key] = Cookie(here.key, here.secure, path, name, value)
