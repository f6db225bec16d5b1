"""The way to the login form, from a page that has none."""

from urllib.parse import urlsplit

from reader_app.content.address import absolute, web
from reader_app.content.login.find import base_of, tree_of
from reader_app.content.login.words import (
    ACCOUNT,
    LOGIN_NAME,
    LOGIN_TEXT,
    LOGOUT,
    NEWSLETTER,
    OTHER_BUTTON,
    REGISTER,
    RESET,
)
from reader_app.content.page.tree import HtmlElement, same_host, text_of

__all__ = ["find_login_links"]

MOST = 5
LOOKED_AT = 3000  # links
LONGEST = 60  # characters of a link's text; a headline about signing in is longer
ENOUGH = 40


def find_login_links(data: bytes, content_type: str, url: str) -> tuple[str, ...]:
    """Return the addresses that most likely lead to a login form, best first, at most five.

    They may be on other hosts; whether those can be trusted is for the reader to say.
    """
    root = tree_of(data, content_type)
    if root is None:
        return ()
    base = base_of(root, url)
    points: dict[str, int] = {}
    for n, link in enumerate(root.iter("a", "area")):
        href = (link.get("href") or "").strip()
        if n >= LOOKED_AT or not href or href.startswith("#"):
            continue
        address = absolute(web(href), base).partition("#")[0]
        if address:
            points[address] = max(points.get(address, 0), _points(link, address, url))
    found = sorted((one for one in points if points[one] >= ENOUGH), key=lambda one: -points[one])
    return tuple(found[:MOST])


def _points(link: HtmlElement, address: str, url: str) -> int:
    words = [text_of(link), link.get("title") or "", link.get("aria-label") or ""]
    words += [one.get("alt") or "" for one in link.iter("img")]
    text = " ".join(word for word in words if word)[:500]
    names = " ".join((link.get("class") or "", link.get("id") or ""))
    parts = urlsplit(address)
    place = f"{parts.hostname} {parts.path}"
    short = len(text) <= LONGEST
    points = 45 * bool(short and LOGIN_TEXT.search(text)) + 40 * bool(LOGIN_NAME.search(place))
    points += 15 * bool(short and ACCOUNT.search(text)) + 15 * bool(ACCOUNT.search(place))
    points += 10 * bool(LOGIN_NAME.search(names)) + 5 * bool(same_host(address, url))
    every = f"{parts.path} {text}"
    points -= 50 * bool(REGISTER.search(every)) + 100 * bool(LOGOUT.search(every))
    points -= 60 * bool(RESET.search(every)) + 60 * bool(NEWSLETTER.search(every))
    return points - 60 * bool(OTHER_BUTTON.search(f"{parts.hostname} {text}"))
