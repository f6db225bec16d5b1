"""Cookies as a cookies.txt has them."""

from collections.abc import Iterable

from reader_app.domain import Cookie

__all__ = ["written"]

TITLE = "# Netscape HTTP Cookie File"
BREAKS = frozenset("\t\r\n\0")


def written(cookies: Iterable[Cookie]) -> str:
    """The text of a cookies.txt; `content.read_cookies` reads the same cookies from it. One that
    the form cannot carry is left out: browsers let none in that holds a tab or a line's end."""
    return "\n".join([TITLE, *map(_line, filter(_is_plain, cookies)), ""])


def _line(cookie: Cookie) -> str:
    parts = (
        ("#HttpOnly_" if cookie.http_only else "")
        + ("" if cookie.host_only else ".")
        + cookie.domain,
        "FALSE" if cookie.host_only else "TRUE",
        cookie.path,
        "TRUE" if cookie.secure else "FALSE",
        str(cookie.expires or 0),
        cookie.name,
        cookie.value,
    )
    return "\t".join(parts)


def _is_plain(cookie: Cookie) -> bool:
    texts = (cookie.domain, cookie.path, cookie.name, cookie.value)
    return bool(cookie.name) and not any(BREAKS.intersection(text) for text in texts)
