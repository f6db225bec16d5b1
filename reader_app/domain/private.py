"""Secrets inside addresses: where they stand, and marks to stand there in their place.

A mark is "~" + the number of the address in hexadecimal + "~"; further secrets of the same address
have ".1", ".2" before the last "~". Marks are valid in every part of an address and no secret.
"""

import re
from collections.abc import Callable, Mapping
from urllib.parse import unquote, urlsplit, urlunsplit

__all__ = ["hide", "holds_secret", "is_random", "marks_in", "reveal", "unmarked"]

_MARK = re.compile(r"~([0-9a-f]{16})(?:\.(\d{1,2}))?~")
_NAMES = re.compile(
    r"(?i)(?:^|[_.-])(?:api|access|feed|private|rss|secret|session|user|x)?[_-]?"
    r"(?:api_?key|access|auth|authori[sz]ation|hash|hmac|jwt|key|pass|passwd|password|pwd|secret"
    r"|session|session_?id|sid|sig|signature|token)(?:$|[_-])|token$|secret$"
)
# Words of hosts and paths behind which a publisher puts what only one reader may know.
_HINTS = frozenset(
    (
        "auth", "key", "member", "members", "paid", "patron", "patrons", "personal", "premium",
        "private", "secret", "subscriber", "subscribers", "supportingcast", "token", "tokens",
    )
)  # fmt: skip
# Most addresses: no name, no query, and no part as long as the shortest secret.
_PLAIN = re.compile(r"[A-Za-z]+://[^/?#@\s]+(?:/[^/?#@=\s]{0,11})*+")
_LETTERS = re.compile(r"[A-Za-z0-9_=+.-]+")
_ENDING = re.compile(r"\.(?:rss|xml|atom|json|rdf|feed)$", re.IGNORECASE)
_RANDOM, _HEX, _LONG = 12, 40, 32  # characters


def holds_secret(url: str) -> bool:
    """Whether an address has what only this reader may know: a name and password, a parameter
    named like a key, or a long random part. A mark is none."""
    return bool(hide(url, "0" * 16)[1])


def hide(url: str, number: str) -> tuple[str, tuple[str, ...]]:
    """The address with marks of this number (16 hexadecimal digits) in place of its secrets, and
    these as they stand there, in the marks' order. What is no address has none."""
    if _PLAIN.fullmatch(url):
        return url, ()
    secrets: list[str] = []

    def mark(secret: str) -> str:
        secrets.append(secret)
        place = len(secrets) - 1
        return f"~{number}.{place}~" if place else f"~{number}~"

    try:
        parts = urlsplit(url)
        user, at, host = parts.netloc.rpartition("@")
        if at and user and not _MARK.fullmatch(user):
            user = mark(user)
        path = _hide_path(parts.path, host, mark)
        query = "&".join(_hide_field(field, mark) for field in parts.query.split("&"))
    except ValueError:
        return url, ()
    if not secrets:
        return url, ()
    return urlunsplit((parts.scheme, user + at + host, path, query, parts.fragment)), (*secrets,)


def _hide_field(field: str, mark: Callable[[str], str]) -> str:
    name, equals, value = field.partition("=")
    if not value or _MARK.search(value):
        return field
    named = _NAMES.search(unquote(name))
    return name + equals + mark(value) if named or _is_token(unquote(value)) else field


def _hide_path(path: str, host: str, mark: Callable[[str], str]) -> str:
    hinted = not _HINTS.isdisjoint(re.split(r"[.:-]", host.lower()))
    found: list[str] = []
    for segment in path.split("/"):
        ending = _ENDING.search(segment)
        bare = segment[: ending.start()] if ending else segment
        if _MARK.search(bare):
            found.append(segment)
            continue
        if _is_token(bare) or (hinted and is_random(bare)):
            segment = mark(bare) + segment[len(bare) :]
        hinted = hinted or not _HINTS.isdisjoint(re.split(r"[._-]", bare.lower()))
        found.append(segment)
    return "/".join(found)


def is_random(text: str) -> bool:
    """Whether letters and digits stand mixed, and as many, as in no word of a text: a part for a
    name of its own, such as "2026-11-23-storm", has its digits together and words around them."""
    if len(text) < _RANDOM or not _LETTERS.fullmatch(text):
        return False
    letters, digits = re.findall("[A-Za-z]", text), re.findall("[0-9]", text)
    changes = len(re.findall(r"(?<=[A-Za-z])(?=[0-9])|(?<=[0-9])(?=[A-Za-z])", text))
    mixed = bool(re.search("[a-z]", text) and re.search("[A-Z]", text))
    return bool(letters and digits) and (changes >= 3 or (mixed and changes >= 1))


def _is_token(text: str) -> bool:
    """Whether a part is a secret wherever it stands: publishers number what is public in a shorter
    way, mostly with a UUID or with small letters and digits alone."""
    if re.fullmatch(rf"[0-9a-fA-F]{{{_HEX},}}", text):
        return bool(re.search("[0-9]", text) and re.search("[a-fA-F]", text))
    kinds = ("[a-z]", "[A-Z]", "[0-9]")
    plenty = all(len(re.findall(kind, text)) >= 3 for kind in kinds)
    return len(text) >= _LONG and plenty and is_random(text)


def marks_in(url: str) -> tuple[str, ...]:
    """The numbers of the marks in an address or another text, each once."""
    return tuple(dict.fromkeys(found[1] for found in _MARK.finditer(url)))


def reveal(url: str, known: Mapping[str, tuple[str, ...]]) -> str:
    """The address with its secrets, as `hide` gave them by number; an unknown mark stays."""

    def secret(found: re.Match[str]) -> str:
        parts, place = known.get(found[1], ()), int(found[2] or 0)
        return parts[place] if place < len(parts) else found[0]

    return _MARK.sub(secret, url)


def unmarked(url: str) -> str:
    """The address with "…" in place of every mark."""
    return _MARK.sub("…", url)
