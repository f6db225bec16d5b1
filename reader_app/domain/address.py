"""Facts about addresses that need no network."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

__all__ = ["host_of", "mask", "publication_key"]

_DEFAULT_PORTS = {"http": 80, "https": 443}
_PREFIXES = re.compile(r"^(?:www\d?|feeds?|rss|m|amp)\.(?=[^.]+\.)")
# Hosts that carry many publications: the path tells them apart.
_SHARED_HOSTS = frozenset(
    (
        "bitbucket.org",
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
_SECRET_NAMES = re.compile(
    r"(?i)(?:^|[_-])(?:api_?key|access|auth|hash|key|pass(?:word|wd)?|pwd|secret|sid|session|sig"
    r"(?:nature)?|token)(?:$|[_-])|token$|secret$"
)


def host_of(url: str) -> str:
    """`host:port` of an address in lower case, the port left out where it is the scheme's own.

    Returns "" for what is no http or https address.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS or not host:
        return ""
    if ":" in host:
        host = f"[{host}]"
    return host if port in (None, _DEFAULT_PORTS[scheme]) else f"{host}:{port}"


def publication_key(url: str, site_url: str = "") -> str:
    """What makes two feeds sections of one publication: the host of the site, else of the feed.

    `www.`, `feeds.`, `rss.` and the like are no difference. On hosts that carry many publications
    the first two parts of the path belong to the key.
    """
    for address in (site_url, url):
        host = host_of(address)
        if not host:
            continue
        host = _PREFIXES.sub("", host)
        if host in _SHARED_HOSTS:
            path = [part for part in urlsplit(address).path.split("/") if part][:2]
            query = urlsplit(address).query if host == "youtube.com" else ""
            return "/".join([host, *path, query]).rstrip("/").lower()
        return host
    return url.strip().lower()


def mask(url: str) -> str:
    """The address with everything that looks like a secret replaced by "…": user names with
    passwords, and parameters named like keys or tokens. For messages, logs and exports."""
    try:
        parts = urlsplit(url)
        host = parts.netloc.rpartition("@")[2]
        netloc = f"…@{host}" if "@" in parts.netloc else parts.netloc
    except ValueError:
        return "…"
    query = parts.query
    if query:
        pairs = parse_qsl(query, keep_blank_values=True)
        if any(_SECRET_NAMES.search(name) for name, _ in pairs):
            hidden = [(n, "…" if _SECRET_NAMES.search(n) else value) for n, value in pairs]
            query = urlencode(hidden, safe="…/:")
    return urlunsplit((parts.scheme, netloc, parts.path, query, parts.fragment))
