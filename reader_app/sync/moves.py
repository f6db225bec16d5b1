"""Where sections have gone that fail for good: found out now and then, offered to the reader."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence

from reader_app.content import read_feed
from reader_app.domain import (
    Discovery,
    EnvironmentTrouble,
    Feed,
    NoKeyring,
    NoNetwork,
    ReaderError,
    SectionKind,
    feed_key,
    guid_key,
    host_of,
    mask,
    split_title,
    url_key,
)
from reader_app.library import Library, Lost, SectionJob
from reader_app.net import Want
from reader_app.sync.discovery import home_of
from reader_app.sync.door import Door
from reader_app.workers import Workers

__all__ = ["Directory", "Moves", "is_turn"]

Directory = Callable[[str, str], Sequence[str]]
"""Newer addresses of a section that a catalogue knows, by the publication's key and the section's
title. May read files."""

Seek = Callable[[str], Awaitable[Discovery]]
"""Looks for feeds from an address on, as `Engine.discover`, but for those that are followed."""

_WEEK = 7 * 24 * 3600
_MOST = 10  # sections that are looked for in one sync
_SECONDS = 60.0  # for one of them
_TRIED = 4  # addresses that are asked for one of them
_ENOUGH = 2  # articles that are known: a single one may be everywhere
_TITLE = 4  # letters of a title that tells a publication from others
_log = logging.getLogger(__name__)


def is_turn(lost: Lost, before: SectionJob, now: int) -> bool:
    """Whether a section is to be looked for now: once in each week since it failed, and at once
    when its publisher ends it. `before`: as it was when this sync began."""
    if lost.ended and not before.ended:
        return True
    asked = before.asked
    week = -1 if asked is None or asked < lost.since else (asked - lost.since) // _WEEK
    return (now - lost.since) // _WEEK > week


class Moves:
    """Looks for the sections of one sync, one after another."""

    def __init__(
        self,
        library: Library,
        door: Door,
        workers: Workers,
        clock: Callable[[], float],
        seek: Seek,
        directory: Directory,
    ) -> None:
        self._library = library
        self._door = door
        self._workers = workers
        self._clock = clock
        self._seek = seek
        self._directory = directory

    async def look(self, jobs: Mapping[int, SectionJob]) -> int:
        """Looks for those of the sections whose turn it is; returns how many have been found
        somewhere else. Raises trouble of the library."""
        now, found = int(self._clock()), 0
        wanted = [
            lost
            for lost in self._library.offers.lost()
            if lost.section_id in jobs and is_turn(lost, jobs[lost.section_id], now)
        ]
        for lost in wanted[:_MOST]:
            try:
                address = await self._find(lost)
            except NoNetwork:
                break  # another time
            looked = self._library.offers.looked(lost.section_id, address, int(self._clock()))
            changes = await asyncio.wrap_future(looked)
            found += changes.tree
        return found

    async def _find(self, lost: Lost) -> str:
        """Where a section is now, "" where that cannot be found out. Raises NoNetwork."""
        try:
            async with asyncio.timeout(_SECONDS):
                return await self._first(lost)
        except TimeoutError:
            return ""
        except EnvironmentTrouble:
            raise
        except Exception:  # noqa: BLE001 - the boundary of one section
            # A mistake of ours over one must not keep the sync from its end.
            _log.exception("looking for %s failed by a mistake of ours", mask(lost.url))
            return ""

    async def _first(self, lost: Lost) -> str:
        tried = {feed_key(lost.url), feed_key(lost.declined)}
        most = len(tried) + _TRIED
        async for url, promised in self._candidates(lost):
            if feed_key(url) in tried or self._library.offers.followed(url):
                continue
            if len(tried) == most:
                break
            tried.add(feed_key(url))
            if address := await self._fitting(lost, url, promised):
                return address
        return ""

    async def _candidates(self, lost: Lost) -> AsyncIterator[tuple[str, bool]]:
        """Addresses, and whether the section itself is to be there, not only its publication."""
        for url in await self._known(lost):
            yield url, True
        home = self._home(lost)
        if not home or self._strange(home, lost):
            return
        try:
            found = await self._seek(home)
        except (NoNetwork, NoKeyring):
            raise
        except ReaderError:
            return
        for one in found.sections:
            if one.new.kind is SectionKind.FEED and not one.new.private:
                same = one.new.title.casefold() == lost.section.casefold()
                yield one.new.url, lost.alone or same or one.same_as == lost.url

    def _home(self, lost: Lost) -> str:
        """The publication's front page; "" where its only address is the section's own."""
        home = lost.home
        if self._library.offers.followed(home):  # nothing better was ever known
            home = home_of(home)
        return "" if feed_key(home) == feed_key(lost.url) else home

    async def _known(self, lost: Lost) -> Sequence[str]:
        try:
            return await asyncio.to_thread(self._directory, lost.key, lost.section)
        except ReaderError:  # no catalogue that can be read
            return ()

    def _strange(self, url: str, lost: Lost) -> bool:
        """Whether an address leads into the reader's own network, and its publisher is not from
        there."""
        return host_of(url) != host_of(lost.url) and self._door.is_own_network(url)

    async def _fitting(self, lost: Lost, url: str, promised: bool) -> str:
        """The address of a feed that answers and is this section; else ""."""
        try:
            own = host_of(url) == host_of(lost.url)
            answer = await self._door.fetch(url, want=Want.FEED, own=own)
            feed = await self._workers.run(
                read_feed, answer.body, answer.content_type, answer.url, int(self._clock())
            )
        except (NoNetwork, NoKeyring):
            raise
        except ReaderError:
            return ""
        address = answer.moved_to or url
        if feed_key(address) == feed_key(lost.url) or self._library.offers.followed(address):
            return ""
        return address if self._fits(lost, address, feed, promised) else ""

    def _fits(self, lost: Lost, url: str, feed: Feed, promised: bool) -> bool:
        """The same articles; or the section's own name in the same place or under the same
        title."""
        if not feed.entries:
            return False
        if self._library.offers.knows(lost.publication_id, _names(lost, feed)) >= _ENOUGH:
            return True
        title, _ = split_title(feed.title, host_of(feed.home or url))
        named = len(title) >= _TITLE and title.casefold() == lost.publication.casefold()
        return promised and (_host(url) == _host(lost.url) or named)


def _names(lost: Lost, feed: Feed) -> list[int]:
    """The names of a feed's articles as the section would have given them, also where it was at
    another host."""
    names: set[int] = set()
    for entry in feed.entries:
        if entry.identity:
            names |= {
                guid_key(lost.publication_id, entry.identity),
                guid_key(lost.publication_id, entry.identity, lost.section_id),
            }
        if entry.url:
            path = entry.url.partition("://")[2].partition("/")[2]
            moved = f"https://{host_of(lost.url)}/{path}"
            names |= {url_key(lost.publication_id, url) for url in (entry.url, moved)}
    return list(names)


def _host(url: str) -> str:
    return host_of(url).removeprefix("www.")
