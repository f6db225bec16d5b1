"""Feeds of a subscription list put together as publications with sections. Pure."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter

from reader_app.domain import (
    NewPublication,
    NewSection,
    Outline,
    host_of,
    publication_key,
    split_title,
)

__all__ = ["LATEST", "called", "group", "joined"]

LATEST = "Latest"
_SEPARATOR = re.compile(r"\s+[-|–—»>·/]\s+|:\s+|\s+::\s+")
# What software calls a feed that is the whole publication.
_PLAIN = {"all", "all posts", "atom", "feed", "home", "latest", "posts", "rss", "rss feed"}


def group(outlines: Sequence[Outline], known: Iterable[tuple[str, str]] = ()) -> list[NewSection]:
    """New sections in the order of the list, each named apart from its publication. Addresses that
    come twice are taken once. `known`: keys and titles of publications that are followed already.

    Where a list tells publication and section apart itself, as our own do, that holds. Of all
    others those of one `publication_key` become one publication. Its title is that of the one that
    is followed already, else the part that at least half of their titles share before or after a
    separator ("The Border Tribune - World", "World | The Border Tribune"), else that of the folder
    that holds them all, if it is called like their host; what is left of each is the section's.
    Of several that are followed on one host the one with this very title is meant.
    """
    once = {outline.url: outline for outline in reversed(outlines) if outline.url}
    listed = [outline for outline in outlines if once.get(outline.url) is outline]
    here: dict[str, list[tuple[str, str]]] = {}
    for key, title in known:
        here.setdefault(key.partition("#")[0], []).append((key, title))
    named = {outline.url: _told(outline) for outline in listed if outline.publication}
    keyed = sorted((_key(one), one.url) for one in listed if one.url not in named)
    for key, members in groupby(keyed, key=itemgetter(0)):
        named |= _grouped(key, [once[url] for _, url in members], here.get(key, []))
    return [named[outline.url] for outline in listed]


def _told(outline: Outline) -> NewSection:
    """As the list tells it. Our older lists tell titles and nothing else."""
    owner = outline.owner or NewPublication(_key(outline), outline.publication)
    section = outline.section
    if outline.owner is None and not section:
        section = _section(outline.publication, _clean(outline.title))
    return NewSection(
        outline.url,
        section,
        outline.site_url,
        owner.title,
        outline.folder,
        outline.kind,
        bool(outline.hidden),
        outline.named,
        owner,
    )


def _grouped(
    key: str, feeds: Sequence[Outline], here: Sequence[tuple[str, str]]
) -> dict[str, NewSection]:
    """The feeds of one site as sections of one publication, by address."""
    title, sections = _named(key, feeds)
    owner = None
    if len(here) > 1:
        owner = next((NewPublication(*one) for one in here if one[1] == title), None)
    if owner is None:
        title = dict(here).get(key) or title
    return {
        feed.url: NewSection(
            feed.url, section, feed.site_url, title, feed.folder, feed.kind, owner=owner
        )
        for feed, section in zip(feeds, sections, strict=True)
    }


def _key(outline: Outline) -> str:
    return publication_key(outline.url, outline.site_url)


def joined(publication: str, section: str) -> str:
    """The title of one feed for other programs, from which `group` reads both again."""
    if not section or section in (LATEST, publication):
        return publication
    return f"{publication} - {section}" if publication else section


def called(new: NewSection) -> str:
    """What a section is called in lists, beside its publication; "" where neither has a name."""
    names = dict.fromkeys(name for name in (new.publication, new.title) if name)
    if new.publication:
        names.pop(LATEST, None)
    return " · ".join(names)


def _clean(title: str) -> str:
    return " ".join(title.split())


def _named(key: str, feeds: Sequence[Outline]) -> tuple[str, list[str]]:
    """The publication's title and its sections' titles."""
    titles = [_clean(feed.title) for feed in feeds]
    publication = _shared(key, titles)
    if not publication:
        folders = {feed.folder.rpartition("/")[2] for feed in feeds}
        folder = folders.pop() if len(folders) == 1 else ""
        name = folder if _like_host(folder, key) else _host(key)
        return name, [title or LATEST for title in titles]
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
            return _rest(title[found.end() :])
        if title[found.end() :] == publication:
            return _rest(title[: found.start()])
    return LATEST if title == publication else _rest(title)


def _rest(section: str) -> str:
    return LATEST if section.casefold() in _PLAIN or not section else section


def _like_host(name: str, key: str) -> bool:
    letters = re.sub(r"\W|_", "", name.casefold())
    return len(letters) > 2 and letters in re.sub(r"\W|_", "", key.casefold())


def _host(key: str) -> str:
    return key if host_of(f"http://{key}") else ""
