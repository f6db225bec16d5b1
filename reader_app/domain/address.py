"""Facts about addresses that need no network."""

import re
from unicodedata import normalize
from urllib.parse import quote, urlsplit, urlunsplit

from reader_app.domain.private import hide, unmarked

__all__ = ["has_page", "host_of", "mask", "publication_key"]

_DEFAULT_PORTS = {"http": 80, "https": 443}
_PREFIXES = re.compile(r"^(?:www\d?|feeds?|rss|m|amp)\.(?=[^.]+\.)")
# Hosts that carry many publications: so many parts of the path tell them apart.
_SHARED_HOSTS = {
    "acast.com": 3,
    "ameblo.jp": 1,
    "anchor.fm": 2,
    "art19.com": 1,
    "audioboom.com": 2,
    "bitbucket.org": 2,
    "blog.naver.com": 1,
    "bsky.app": 2,
    "buzzsprout.com": 1,
    "codeberg.org": 2,
    "dev.to": 2,
    "facebook.com": 2,
    "feed43.com": 1,
    "feedburner.com": 2,
    "feedproxy.google.com": 1,
    "fetchrss.com": 2,
    "flipboard.com": 1,
    "github.com": 2,
    "gitlab.com": 2,
    "groups.google.com": 2,
    "kill-the-newsletter.com": 2,
    "libsyn.com": 1,
    "livejournal.com": 2,
    "medium.com": 2,
    "megaphone.fm": 1,
    "news.google.com": 2,
    "note.com": 1,
    "omnycontent.com": 4,
    "podcasts.apple.com": 2,
    "proxy.feedburner.com": 2,
    "qiita.com": 1,
    "reddit.com": 2,
    "rss.app": 2,
    "rsshub.app": 2,
    "rssblog.ameblo.jp": 1,
    "simplecast.com": 1,
    "sites.google.com": 2,
    "soundcloud.com": 2,
    "sourceforge.net": 2,
    "steamcommunity.com": 2,
    "t.me": 2,
    "transistor.fm": 1,
    "tumblr.com": 2,
    "twitter.com": 2,
    "vimeo.com": 2,
    "write.as": 1,
    "x.com": 2,
    "youtube.com": 2,
    "zenn.dev": 1,
}
# Hosts that say by their name that each part below them is of somebody else.
_ROOMS = re.compile(r"^(?:blogs|users|userpages|homepages?|personal)\.[^.]+\.")
# A part of a path that is a name and neither a file nor what software calls a feed.
_ROOM = re.compile(
    r"^/(?!(?:all|atom|category|comments|feeds?|index|posts?|rss|search|tags?|xml)(?:/|$)|[12]\d{3}/)"
    r"([^/.]+)(?=/|$)"
)
# Those of Mastodon and its kin, of Lemmy, and the homes of a university: each name there is a
# publication of its own. A secret's mark ends with the sign that a home begins with.
_MEMBER = re.compile(
    r"/(@[^/.]+)(?:\.rss)?(?=/|$)|/feeds/([cu]/[^/.]+)\.xml$|/(users/[^/.]+)(?=/)"
    r"|(?:/[^~]*)?/(~[A-Za-z][\w.-]*)(?=/|$)"
)
_NO_PAGE = re.compile(r"(?i)\.(?:mp[34]|m4[av]|og[gav]|opus|wav|flac|webm|mov|avi|pdf|epub|zip)$")
_DOTS = re.compile("[\u3002\uff0e\uff61]")
# What stands in a text unseen, or turns round what is read.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u061c\u115f\u1160\u17b4\u17b5\u180e\u2000-\u200f\u2028-\u202f"
    "\u205f-\u206f\u3000\u3164\ufeff\uffa0\ufff9-\ufffb]"
)


def has_page(url: str) -> bool:
    """Whether there may be an HTML page behind an article's address."""
    return bool(url) and not _NO_PAGE.search(
        url if "?" not in url and "#" not in url else urlsplit(url).path
    )


def host_of(url: str) -> str:
    """`host:port` of an address in lower case, the port left out where it is the scheme's own;
    international names in ASCII ("xn--…"), as they are asked and so that none looks like another.

    Returns "" for what is no http or https address.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = _ascii(parts.hostname or ""), parts.port
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS or not host:
        return ""
    if ":" in host:
        host = f"[{host}]"
    return host if port in (None, _DEFAULT_PORTS[scheme]) else f"{host}:{port}"


def _ascii(host: str) -> str:
    """A host's name as the name system has it (RFC 3492). Raises ValueError."""
    if host.isascii():
        if not host.isprintable():
            raise ValueError("controls in a host's name")
        return host.lower()
    labels = normalize("NFC", _DOTS.sub(".", host).lower()).split(".")
    return ".".join(
        label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")
        for label in labels
    )


def publication_key(url: str, site_url: str = "") -> str:
    """What makes two feeds sections of one publication: the host of the site, else of the feed.

    `www.`, `feeds.`, `rss.` and the like are no difference. On hosts that carry many publications
    the first parts of the path belong to the key, elsewhere the name of a member. On all others
    nothing tells a second publication from a section, and it is taken for one.
    """
    for address in (site_url, url):
        host = host_of(address)
        if not host:
            continue
        host = _PREFIXES.sub("", host)
        path = urlsplit(address).path
        if host in _SHARED_HOSTS:
            parts = [part for part in path.split("/") if part][: _SHARED_HOSTS[host]]
            query = urlsplit(address).query if host == "youtube.com" else ""
            return "/".join([host, *parts, query]).rstrip("/").lower()
        member = _member(host, path) or (_member(host, urlsplit(url).path) if host_of(url) else "")
        return f"{host}/{member}".lower() if member else host
    return url.strip().lower()


def _member(host: str, path: str) -> str:
    """Whose part of a host a path leads to, "" where it has no parts."""
    if _ROOMS.match(host):
        room = _ROOM.match(path)
        return room[1] if room else ""
    member = _MEMBER.match(path)
    return member[member.lastindex] if member and member.lastindex else ""


def mask(url: str) -> str:
    """The address with everything that looks like a secret replaced by "…": user names with
    passwords, parameters named like keys or tokens, long random parts; and without anything that
    stands there unseen or makes a host look like another. For messages, logs and exports."""
    try:
        clean = _UNSEEN.sub(lambda found: quote(found[0]), url)
        parts = urlsplit(unmarked(hide(clean, "0" * 16)[0]))
        _, at, host = parts.netloc.rpartition("@")
        name, colon, port = host.partition(":")
        netloc = ("…@" if at else "") + (name if name.isascii() else _ascii(name)) + colon + port
    except ValueError:
        return "…"
    return urlunsplit((parts.scheme, netloc, parts.path, parts.query, parts.fragment))
