"""Feeds of a subscription list put together as publications with sections. Pure."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from reader_app.domain import NewSection, Outline, host_of, publication_key, split_title

__all__ = ["LATEST", "group", "joined"]

LATEST = "Latest"
_SEPARATOR = re.compile(r"\s+[-|–—»>·/]\s+|:\s+|\s+::\s+")
# What software calls a feed that is the whole publication.
_PLAIN = {"all", "all posts", "atom", "feed", "home", "latest", "posts", "rss", "rss feed"}


def group(outlines: Sequence[Outline], known: dict[str, str] | None = None) -> list[NewSection]:
    """New sections in the order of the list, each named apart from its publication.

    Feeds of one `publication_key` become one publication. Its title is the part that at least half
    of their titles share before or after a separator ("The Border Tribune - World",
    "World | The Border Tribune"); what is left of each is the section's. Addresses that come twice
    are taken once. Where a list tells publication and section apart itself, that holds. `known`:
    titles of publications that are followed already, by key; they win.
    """
    once = {outline.url: outline for outline in reversed(outlines) if outline.url}
    keyed = [(publication_key(o.url, o.site_url), o) for o in outlines if once.get(o.url) is o]
    named: dict[str, NewSection] = {}
    for key, members in groupby(sorted(keyed, key=lambda pair: pair[0]), key=lambda pair: pair[0]):
        feeds = [outline for _, outline in members]
        told = next((feed.publication for feed in feeds if feed.publication), "")
        title, sections = _named(key, [_clean(feed.title) for feed in feeds], told)
        title = (known or {}).get(key) or title
        for feed, section in zip(feeds, sections, strict=True):
            named[feed.url] = NewSection(
                feed.url, feed.section or section, feed.site_url, title, feed.folder
            )
    return [named[outline.url] for _, outline in keyed]


def joined(publication: str, section: str) -> str:
    """The title of one feed for other programs, from which `group` reads both again."""
    if not section or section in (LATEST, publication):
        return publication
    return f"{publication} - {section}" if publication else section


def _clean(title: str) -> str:
    return " ".join(title.split())


def _named(key: str, titles: list[str], told: str = "") -> tuple[str, list[str]]:
    """The publication's title and its sections' titles."""
    publication = told or _shared(key, titles)
    if not publication:
        return _host(key), [title or LATEST for title in titles]
    return publication, [_section(publication, title) for title in titles]


def _shared(key: str, titles: list[str]) -> str:
    """The name that half of the titles or more begin or end with; "" where there is none."""
    told = [title for title in titles if title]
    if len(told) == 1:
        return split_title(told[0], key)[0]
    votes: Counter[str] = Counter()
    for title in told:
        votes.update(set(_candidates(title)))
    most = max(votes.values(), default=0)
    if not most or most * 2 < len(told):
        return ""
    best = [name for name, number in votes.items() if number == most]
    if most == 1:
        best = [name for name in best if _like_host(name, key)]
    # Of several shared parts the one that resembles the host is the publication's, then the
    # first part of a title, then the longest.
    heads = {_parts(title)[0] for title in told}
    order = sorted(
        best, key=lambda name: (not _like_host(name, key), name not in heads, -len(name))
    )
    return order[0] if order else ""


def _parts(title: str) -> list[str]:
    return [part for part in _SEPARATOR.split(title) if part] or [title]


def _candidates(title: str) -> list[str]:
    """The beginnings and the end of a title that may be the publication's name."""
    breaks = list(_SEPARATOR.finditer(title))
    if not breaks:
        return [title]
    heads = [title[: found.start()] for found in breaks]
    return [head for head in (*heads, title[breaks[-1].end() :]) if head]


def _section(publication: str, title: str) -> str:
    for found in _SEPARATOR.finditer(title):
        if title[: found.start()] == publication:
            return _told(title[found.end() :])
        if title[found.end() :] == publication:
            return _told(title[: found.start()])
    return LATEST if title == publication else _told(title)


def _told(section: str) -> str:
    return LATEST if section.casefold() in _PLAIN or not section else section


def _like_host(name: str, key: str) -> bool:
    letters = re.sub(r"\W|_", "", name.casefold())
    return len(letters) > 2 and letters in re.sub(r"\W|_", "", key.casefold())


def _host(key: str) -> str:
    return key if host_of(f"http://{key}") else ""
