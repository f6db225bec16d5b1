"""Titles of feeds, which name a publication and a section in one line."""

import re
from urllib.parse import unquote, urlsplit

__all__ = ["is_same_title", "name_of_address", "section_part", "split_title"]

_ENDING = re.compile(r"\.(?:aspx?|atom|html?|json|php|rdf|rss|xml)$", re.IGNORECASE)
_FURNITURE = frozenset("all atom default feed feeds index json latest rdf rss www xml".split())
_LONGEST = 20  # letters of a word
_SEPARATOR = re.compile(r"\s+(?:[-–—|»›>·•/]|::)\s+|:\s+")


def split_title(title: str, host: str = "") -> tuple[str, str]:
    """(publication, section) of a feed's title; the section is "" where only one name is given.

    "The Border Tribune - World" and "World | The Border Tribune" both give ("The Border Tribune",
    "World"): the side that looks like the host is the publication, else the side before the
    separator, after it for "|".
    """
    found = _SEPARATOR.search(title)
    if found is None:
        return title.strip(), ""
    before, after = title[: found.start()].strip(), title[found.end() :].strip()
    if not before or not after:
        return before or after, ""
    name = re.sub(r"[^a-z0-9]", "", host.lower())
    first, second = _likeness(before, name), _likeness(after, name)
    swap = second > first or (first == second and "|" in found.group())
    return (after, before) if swap else (before, after)


def section_part(title: str, publication: str) -> str:
    """A subscription's title without the publication's, where it stands before or behind:
    ("The Border Tribune - World", "The Border Tribune") gives "World". All of it where nothing
    would be left, and where no sign parts the two."""
    for found in _SEPARATOR.finditer(title):
        before, after = title[: found.start()].strip(), title[found.end() :].strip()
        if publication and before == publication:
            return after or title
        if publication and after == publication:
            return before or title
    return title


def is_same_title(one: str, other: str) -> bool:
    """Whether two titles differ at most in the signs that part their names."""
    return _SEPARATOR.sub(" – ", one) == _SEPARATOR.sub(" – ", other)


def _likeness(part: str, host: str) -> int:
    """How many letters of a part's words stand in the host."""
    words = re.findall(r"[a-z0-9]+", part.lower())
    return sum(len(word) for word in words if len(word) > 2 and word in host)


def name_of_address(url: str) -> str:
    """What a section is called while nobody gives it a title: the last telling words of its
    address, "World" of https://tribune.example/world/rss.xml, else its host."""
    parts = urlsplit(url)
    host = (parts.hostname or url).removeprefix("www.")
    for segment in reversed(parts.path.split("/")):
        words = re.split(r"[-_\s+]+", _ENDING.sub("", unquote(segment)).strip())
        telling = [word for word in words if word and word.lower() not in _FURNITURE]
        if telling and all(map(_tells, telling)):
            name = " ".join(telling)
            return name[:1].upper() + name[1:]
    return host


def _tells(word: str) -> bool:
    """Neither a number nor a key."""
    return len(word) <= _LONGEST and word.isalpha()
