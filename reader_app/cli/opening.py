"""What the window is to open, where it stands in place of a command."""

import re
from collections.abc import Sequence

__all__ = ["apart"]

_OPENED = re.compile(r"(?i)^(?:https?:|feed:|file:).|.\.(?:opml|xml|rss|atom)$")
_WITH_VALUE = {"--library", "--screenshot", "--do"}


def apart(given: Sequence[str]) -> tuple[list[str], list[str]]:
    """The arguments without the addresses and files to open, and those. After a command
    everything belongs to it."""
    options: list[str] = []
    words: list[str] = []
    rest = iter(given)
    for word in rest:
        if word in _WITH_VALUE:
            options += [word, *([value] if (value := next(rest, None)) is not None else [])]
        elif word.startswith("-"):
            options.append(word)
        elif _OPENED.search(word):
            words.append(word)
        else:
            return [*options, word, *rest], words
    return options, words
