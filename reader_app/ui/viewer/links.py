"""The one policy for links: what a click may do."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

__all__ = ["Link", "Target", "allowed", "classify", "open_outside"]

SCHEMES = {"http", "https", "mailto"}
ENLARGE = "enlarge/"
BROWSER = "browser"
FETCH = "fetch"
LEFT_OUT = "left-out"
SIGN_IN = "sign-in"
CHANGES = "changes"
UNMUTE = "unmute"
STORY = "story/"
FULL = "full/"


class Target(Enum):
    """Where a link leads."""

    OUTSIDE = auto()  # the system's browser or mail program
    INSIDE = auto()  # a place in the same text
    PICTURE = auto()
    BROWSER = auto()  # the article's own page
    FULL = auto()  # a table or code, beside the text
    FETCH = auto()  # the text that was removed
    LEFT_OUT = auto()  # what the article has not of its page
    SIGN_IN = auto()  # to the publication
    CHANGES = auto()  # what the publisher has changed
    UNMUTE = auto()  # an article that a rule hides
    STORY = auto()  # the page of the article's story
    NOWHERE = auto()


NUMBERED = {FULL: Target.FULL, STORY: Target.STORY}


@dataclass(frozen=True, slots=True)
class Link:
    """A link understood. `what`: the address, the anchor, or the SHA-256 of the picture, or a
    number."""

    target: Target
    what: str = ""


def classify(url: QUrl) -> Link:
    """Say what a link of an article is; everything that is not known leads nowhere."""
    if url.scheme() == "article":
        path = url.path()
        if path == BROWSER:
            return Link(Target.BROWSER)
        if path == FETCH:
            return Link(Target.FETCH)
        if path == LEFT_OUT:
            return Link(Target.LEFT_OUT)
        if path == SIGN_IN:
            return Link(Target.SIGN_IN)
        if path == CHANGES:
            return Link(Target.CHANGES)
        if path == UNMUTE:
            return Link(Target.UNMUTE)
        if path.startswith(ENLARGE):
            return Link(Target.PICTURE, path.removeprefix(ENLARGE))
        kind, slash, number = path.partition("/")
        if kind + slash in NUMBERED and number.isascii() and number.isdecimal():
            return Link(NUMBERED[kind + slash], number)
        return Link(Target.NOWHERE)
    if url.isRelative() and url.hasFragment() and not url.path():
        return Link(Target.INSIDE, url.fragment(QUrl.ComponentFormattingOption.FullyDecoded))
    if permitted(url):
        return Link(Target.OUTSIDE, url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
    return Link(Target.NOWHERE)


def allowed(url: str) -> bool:
    """Whether an address may be handed to the system: http, https and mailto, well formed."""
    return permitted(QUrl(url, QUrl.ParsingMode.StrictMode))


def open_outside(url: str) -> bool:
    """Hand an address to the system's browser or mail program; False where it is not allowed or
    nothing took it."""
    return allowed(url) and QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.StrictMode))


def permitted(url: QUrl) -> bool:
    if not url.isValid() or url.scheme() not in SCHEMES:
        return False
    return bool(url.host() if url.scheme() != "mailto" else url.path())
