"""Facts about addresses that need no network."""

import re
from unicodedata import normalize
from urllib.parse import quote, urlsplit, urlunsplit

from reader_app.domain.private import hide, unmarked

__all__ = ["has_page", "host_of", "mask", "publication_key"]

_DEFAULT_PORTS = {"http": 80, "https": 443}
_PREFIXES = re.compile(r"^(?:www\d?|feeds?|rss|m|amp)\.(?=[^.]+\.)")
# Hosts that carry many publications: the path tells them apart.
_SHARED_HOSTS = frozenset(
    (
        "bitbucket.org",
        "bsky.app",
        "codeberg.org",
        "dev.to",
        "facebook.com",
        "feedburner.com",
        "github.com",
        "gitlab.com",
        "livejournal.com",
        "medium.com",
        "news.google.com",
        "podcasts.apple.com",
        "proxy.feedburner.com",
        "reddit.com",
        "sites.google.com",
        "soundcloud.com",
        "steamcommunity.com",
        "t.me",
        "tumblr.com",
        "twitter.com",
        "vimeo.com",
        "x.com",
        "youtube.com",
    )
)
# Those of Mastodon and its kin, and of Lemmy: each name there is a publication of its own.
_MEMBER = re.compile(r"/(@[^/.]+)(?:\.rss)?(?=/|$)|/feeds/([cu]/[^/.]+)\.xml$")
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
    the first two parts of the path belong to the key, elsewhere the name of a member.
    """
    member = _MEMBER.match(urlsplit(url).path) if host_of(url) else None
    for address in (site_url, url):
        host = host_of(address)
        if not host:
            continue
        host = _PREFIXES.sub("", host)
        if host in _SHARED_HOSTS:
            path = [part for part in urlsplit(address).path.split("/") if part][:2]
            query = urlsplit(address).query if host == "youtube.com" else ""
            return "/".join([host, *path, query]).rstrip("/").lower()
        return f"{host}/{member[1] or member[2]}".lower() if member else host
    return url.strip().lower()


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
