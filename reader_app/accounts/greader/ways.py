"""In what the servers that speak the Google Reader API differ. Sources: FreshRSS's and Miniflux's
own code, the interface texts of BazQux Reader, The Old Reader and Inoreader; read in 2026."""

from dataclasses import dataclass
from urllib.parse import urlsplit

__all__ = ["WAYS", "Ways", "spoken_by", "ways_of"]


@dataclass(frozen=True, slots=True)
class Ways:
    """`page`: ids in one list. `crawled`: `ot` is compared with when an article came to the server,
    else with its own date. `rising`: ids rise with time. `signs`: even a question that changes
    nothing wants the token where it is a POST. `turns`: adding a state that is there removes it.
    `alone`: a folder is named to move there, and the one that was is left unasked. `rootless`: what
    moves a subscription out of its folder, "a" an empty label, "r" the label removed. `wide`: texts
    have signs of markup in their full width. `proxied`: pictures are led through the server.
    `adds`: what stands before an address to be added."""

    page: int = 10_000
    crawled: bool = True
    rising: bool = False
    signs: bool = False
    turns: bool = False
    alone: bool = True
    rootless: str = "r"
    wide: bool = False
    proxied: bool = False
    adds: str = ""


WAYS = {
    "freshrss": Ways(page=30_000, rising=True, wide=True),
    # Its edit-tag turned over what was set already until 2026: an "a" for what has it removes it.
    "miniflux-greader": Ways(
        crawled=False, rising=True, signs=True, turns=True, rootless="a", proxied=True
    ),
    "bazqux": Ways(page=50_000, alone=False),
    "theoldreader": Ways(rising=True),
    "inoreader": Ways(page=1000, rising=True, alone=False, adds="feed/"),
    "greader": Ways(crawled=False, alone=False),  # the least that any of them promises
}

_HOSTS = {"inoreader.com": "inoreader", "bazqux.com": "bazqux", "theoldreader.com": "theoldreader"}
_LINES = {"unused": "bazqux", "none": "theoldreader"}


def ways_of(service: str) -> Ways:
    """Those of a dialect, or of one that is not known."""
    return WAYS.get(service, WAYS["greader"])


def spoken_by(server: str, auth: str, sid: str, lsid: str) -> str:
    """Which dialect a server speaks, by its address and by how it lets a reader in; "" where that
    does not tell. FreshRSS and Miniflux give `user/hash`, which Miniflux repeats in each line."""
    host = (urlsplit(server).hostname or "").removeprefix("www.")
    if host in _HOSTS:
        return _HOSTS[host]
    name, _, hash = auth.rpartition("/")
    if name and len(hash) == 40 and sid == auth:
        return "miniflux-greader" if lsid == auth else "freshrss" if lsid == "null" else ""
    return _LINES.get(sid, "") if sid == lsid else ""
