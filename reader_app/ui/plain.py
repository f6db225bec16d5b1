"""Words of strangers for the places where Qt would read more into them than they say."""

import re
from html import escape

__all__ = ["cut", "line", "menu_text", "tip"]

LONGEST = 160  # letters of a line
HINT = 1_000  # letters of a tooltip
# Line ends, control characters, and marks that turn the direction of what follows.
UNWANTED = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")


def line(text: str, longest: int = LONGEST) -> str:
    """One line of bounded length."""
    return cut(UNWANTED.sub(" ", text).strip(), longest)


def menu_text(text: str, longest: int = 60) -> str:
    """For a menu, where an ampersand would underline the letter behind it."""
    return line(text, longest).replace("&", "&&")


def tip(text: str) -> str:
    """For a tooltip, which takes whatever looks like HTML for HTML."""
    text = cut(text.replace("\0", " "), HINT)
    if "<" not in text and "&" not in text:
        return text
    return f"<span>{escape(text).replace(chr(10), '<br>')}</span>"


def cut(text: str, longest: int) -> str:
    """The same, no longer than that."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
