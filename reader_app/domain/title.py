"""Titles of feeds, which name a publication and a section in one line."""

import re

__all__ = ["split_title"]

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


def _likeness(part: str, host: str) -> int:
    """How many letters of a part's words stand in the host."""
    words = re.findall(r"[a-z0-9]+", part.lower())
    return sum(len(word) for word in words if len(word) > 2 and word in host)
