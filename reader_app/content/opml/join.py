"""Feeds that a list names more than once, made one."""

from dataclasses import replace
from operator import itemgetter
from urllib.parse import urlsplit

from reader_app.domain import Outline, feed_key

__all__ = ["Joiner"]


class Joiner:
    """Takes outlines in the list's order. The first place of a feed counts; texts that it lacks
    are taken from the others."""

    def __init__(self) -> None:
        self._found: dict[str, Outline] = {}
        self._orders: list[int] = []

    def add(self, outline: Outline, order: int) -> bool:
        """Whether it is new. `order`: its place as the list itself tells it, 0 for behind the one
        before."""
        name = name_of(outline)
        known = self._found.get(name)
        if known is None:
            self._found[name] = outline
            self._orders.append(order or (self._orders[-1] if self._orders else 0))
            return True
        self._found[name] = replace(
            known,
            title=known.title or outline.title,
            site_url=known.site_url or outline.site_url,
            publication=known.publication or outline.publication,
            section=known.section or outline.section,
        )
        return False

    def outlines(self) -> tuple[Outline, ...]:
        """In the order that the list tells, else as they stand in it."""
        pairs = zip(self._orders, self._found.values(), strict=True)
        return tuple(outline for _, outline in sorted(pairs, key=itemgetter(0)))


def name_of(outline: Outline) -> str:
    """What tells a feed from others. A library of ours may have what looks like one feed under two
    addresses, and it knows better; of two secrets each has its own feed."""
    if outline.owner:
        return outline.hidden or outline.url
    key = feed_key(outline.url)
    return outline.url if "~~" in key or "@" in urlsplit(outline.url).netloc else key
