"""Addresses: made absolute, and what in them is a secret."""

import re
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

__all__ = ["absolute", "document_base", "holds_secret", "web", "without_secrets"]

PLAIN = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d{1,4})?(?:[/?#][!#-;=?-Z_a-z~\[\]]*)?", re.ASCII)
SPACE = re.compile(r"[\t\n\r]+")
LONGEST = 8_000  # servers refuse longer addresses; data: pictures go elsewhere

SECRET = re.compile(
    r"(?:^|[_.-])(?:access|api|auth|feed|private|rss|secret|session|user|x)?[_-]?"
    r"(?:auth|authori[sz]ation|hmac|jwt|key|pass|passwd|password|pwd|secret|session|sessionid"
    r"|sid|sig|signature|token)$",
    re.IGNORECASE,
)


@lru_cache(256)  # pages name the same ones again and again, hostile ones a hundred thousand times
def absolute(reference: str, base: str) -> str:
    """Return `reference` as an absolute http or https address, or "" where it is none.

    Relative references are resolved against `base`. Spaces are escaped.
    """
    reference = reference.strip()
    if not reference or len(reference) > LONGEST:
        return ""
    if PLAIN.fullmatch(reference):
        return reference
    reference = SPACE.sub("", reference).replace(" ", "%20")
    reference = reference.encode(errors="ignore").decode()  # JSON may hold half a character
    try:
        parts = urlsplit(urljoin(base, reference))
        usable = parts.scheme in ("http", "https") and bool(parts.hostname)
        _ = parts.port
    except ValueError:
        return ""
    return parts.geturl() if usable else ""


def web(reference: str) -> str:
    """Return `reference` with the scheme that browsers once handed feeds on with ("feed:") gone."""
    scheme, _, rest = reference.strip().partition(":")
    if scheme.lower() != "feed":
        return reference
    inner = rest.removeprefix("//")
    return inner if inner.lower().startswith(("http:", "https:")) else "http:" + rest


def document_base(url: str) -> str:
    """Return the base that relative references in the document at `url` are resolved against.

    Sign-in data and query are left out: an entry's address must not carry its feed's secrets.
    """
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def without_secrets(url: str) -> str:
    """Return `url` without name and password and without query parameters that are credentials.

    Parameters are judged by their names (token, key, auth and their like); a secret that is part
    of the path cannot be told from any other path.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    fields = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in fields if not SECRET.search(name)]
    query = urlencode(kept) if len(kept) < len(fields) else parts.query
    netloc = parts.netloc.rpartition("@")[2]
    if query == parts.query and netloc == parts.netloc:
        return url
    return urlunsplit((parts.scheme, netloc, parts.path, query, parts.fragment))


def holds_secret(url: str) -> bool:
    """Whether `without_secrets` would leave anything out of `url`."""
    return without_secrets(url) != url
