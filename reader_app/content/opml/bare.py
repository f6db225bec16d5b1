"""Addresses without their secrets, as they stand in a list for others."""

from urllib.parse import urlsplit, urlunsplit

from reader_app.content.address import without_secrets
from reader_app.domain import hide, marks_in, reveal

__all__ = ["bare"]

NUMBER = "0" * 16  # of marks that are gone again at once
IN_PLACE = "secret-left-out"  # of a part of the path, without which the rest would be another one
MOST = 99  # secrets of one address


def bare(url: str) -> str:
    """Return an address without name and password, without parameters that are secrets or marks
    of such, and with words in place of those in its path."""
    named = without_secrets(url) if "?" in url or "@" in url else url
    marked = hide(named, NUMBER)[0]
    numbers = marks_in(marked)
    if not numbers:
        return marked
    parts = urlsplit(marked)
    host = parts.netloc.rpartition("@")[2]
    path = reveal(parts.path, dict.fromkeys(numbers, (IN_PLACE,) * MOST))
    query = "&".join(field for field in parts.query.split("&") if not marks_in(field))
    return urlunsplit((parts.scheme, host, path, query, parts.fragment))
