"""The search: the address itself, rules, links, well-known places, the page's own list."""

import asyncio
from collections.abc import Awaitable, Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from urllib.parse import quote, urljoin, urlsplit

from reader_app.content import read_profile
from reader_app.domain import (
    Discovery,
    Fault,
    NoNetwork,
    NotAFeed,
    PublisherTrouble,
    SignInNeeded,
    SitePage,
    feed_key,
    feeds_by_rule,
    host_of,
)
from reader_app.net import Answer, Client
from reader_app.sync.discovery.arrange import Followed, arrange, home_of, listed
from reader_app.sync.discovery.peeks import Candidate, Peeks
from reader_app.workers import Workers

__all__ = ["discover"]

_Place = tuple[SitePage | None, str]
"""A page, None where it cannot be read, and its address."""

# Where the programs behind most sites put their feeds.
_WELL_KNOWN = ("feed", "rss", "feed.xml", "rss.xml", "atom.xml", "index.xml", "feed.json")
_PEEKED = 12  # feeds that are looked into
_INDEXES = 2  # pages that list feeds
_AT_ONCE = 2
_SECONDS = 10.0  # for what comes after the page itself
_WALLS = (401, 402)


async def discover(
    url: str,
    client: Client,
    workers: Workers,
    followed: Followed,
    now: int,
    passed: Collection[str] = (),
) -> Discovery:
    """The sections behind the address of a feed, a site or a page, best first. `passed`: what is
    not looked into where a page names it, as `feed_key` has it, and is not told of.

    Raises NotAFeed where there is nothing to follow, SignInNeeded where a page wants a sign-in
    first, PublisherTrouble, NoNetwork.
    """
    return await _Seeker(url, Peeks(client, workers, now), followed, passed).seek()


class _Seeker:
    """One search."""

    def __init__(self, url: str, peeks: Peeks, followed: Followed, passed: Collection[str]) -> None:
        self._typed = url
        self._peeks = peeks
        self._followed = followed
        self._passed = frozenset(passed)
        self._found: list[Candidate] = []  # whatever it became
        self._left = _PEEKED

    async def seek(self) -> Discovery:
        if await self._by_rule(self._typed, self._typed):
            return self._arranged(None, self._typed)
        try:
            answer = await self._peeks.fetch(self._typed, self._typed)
        except PublisherTrouble as trouble:
            if await self._by_profile():
                return self._arranged(None, self._typed)
            if trouble.status in _WALLS:
                raise SignInNeeded(trouble.detail, subject=host_of(self._typed)) from trouble
            raise
        itself = await self._itself(answer)
        if itself is not None:
            return itself
        if feed_key(answer.url) != feed_key(self._typed) and await self._by_rule(
            answer.url, answer.url
        ):
            return self._arranged(None, answer.url)
        return await self._from_site(answer)

    # -- the address itself

    async def _itself(self, answer: Answer) -> Discovery | None:
        """The feed that has been fetched, if it is one."""
        one = Candidate(self._typed, self._typed, address=answer.url, moved_to=answer.moved_to)
        try:
            with self._peeks.client.holding():
                one.glance = await self._peeks.glance(answer)
        except PublisherTrouble:
            return None
        return arrange([one], None, answer.url, self._followed)

    async def _by_rule(self, url: str, source: str) -> bool:
        """Looks where the platform behind an address, named by `source`, has its feeds; whether
        one is there."""
        feeds = [Candidate.by_rule(feed, source) for feed in feeds_by_rule(url)]
        await self._peek(feeds)
        return any(one.alive for one in feeds)

    async def _by_profile(self) -> bool:
        """Somebody's profile may be on another host than their name says (WebFinger, RFC 7033)."""
        name = urlsplit(self._typed).path.strip("/")
        if not name.startswith("@") or "/" in name:
            return False
        account = quote(f"acct:{name[1:]}@{host_of(self._typed)}", safe="")
        address = urljoin(self._typed, f"/.well-known/webfinger?resource={account}")
        try:
            async with asyncio.timeout(_SECONDS):
                answer = await self._peeks.fetch(address, self._typed)
                profile = await self._peeks.workers.run(read_profile, answer.body)
        except (PublisherTrouble, NoNetwork, TimeoutError):
            return False
        return bool(profile) and await self._by_rule(profile, self._typed)

    # -- pages

    async def _from_site(self, answer: Answer) -> Discovery:
        page: SitePage | None = None
        with suppress(PublisherTrouble), self._peeks.client.holding():
            page = await self._peeks.look(answer)
        here: _Place = (page, answer.url)
        pages = here
        if page is not None and await self._by_links(page, answer.url):
            return self._arranged(*here)
        front = await self._front(answer.url)
        if front is not None:
            pages = (front, home_of(answer.url))
            if await self._in_time(self._by_links(*pages)):
                return self._arranged(*pages)
        if await self._in_time(self._by_guess(answer.url)):
            return self._arranged(page, answer.url)
        return self._at_last(here, pages)

    async def _by_links(self, page: SitePage | None, url: str) -> bool:
        """Looks into what a page names, and one level into pages that list feeds; whether there is
        a feed, also one that is passed."""
        if page is None:
            return False
        passed = any(feed_key(link.url) in self._passed for link in page.links)
        first = self._new(page, url)
        indexes = [Candidate(one, url, named=False) for one in page.indexes[:_INDEXES]]
        await self._peek(first)
        if len([one for one in first if one.alive]) < _PEEKED:
            await self._peeks.all(indexes)
        again = [
            new
            for one in (*first, *indexes)
            if one.page is not None
            for new in self._new(one.page, one.address)
        ]
        self._found += [one for one in indexes if one.alive]
        await self._peek(again)
        return passed or any(one.alive for one in self._found)

    def _new(self, page: SitePage, url: str) -> list[Candidate]:
        """What a page names that is not known yet."""
        known = self._known(url)
        return [
            Candidate(
                link.url,
                url,
                link.title,
                named=link.url in page.announced,
                linked=link.url not in page.announced,
            )
            for link in page.links
            if feed_key(link.url) not in known
        ]

    def _known(self, url: str) -> set[str]:
        """What a page at `url` need not be asked for."""
        found = chain.from_iterable(one.keys for one in self._found)
        return {*found, *self._passed, feed_key(url)}

    async def _peek(self, candidates: Sequence[Candidate]) -> None:
        """Looks into as many as are left to be looked into."""
        self._found += candidates
        part, self._left = candidates[: self._left], max(0, self._left - len(candidates))
        await self._peeks.all(part)

    async def _front(self, url: str) -> SitePage | None:
        """The front page of the site that a page is part of; None where there is none to read."""
        home = home_of(url)
        if feed_key(home) == feed_key(url):
            return None
        try:
            async with asyncio.timeout(_SECONDS):
                answer = await self._peeks.fetch(home, url)
                return await self._peeks.look(answer)
        except (PublisherTrouble, NoNetwork, TimeoutError):
            return None

    async def _by_guess(self, url: str) -> bool:
        """Asks the usual places, first those of the page's own folder; the first feed counts."""
        folders = dict.fromkeys((urljoin(url, "."), urljoin(url, "/")))
        places = [urljoin(folder, name) for folder in folders for name in _WELL_KNOWN]
        known = self._known(url)
        guesses = [
            Candidate(place, url, named=False) for place in places if feed_key(place) not in known
        ]
        for start in range(0, len(guesses), _AT_ONCE):
            pair = guesses[start : start + _AT_ONCE]
            await self._peeks.all(pair)
            alive = [one for one in pair if one.alive]
            if alive:
                self._found += alive
                return True
            if any(one.trouble == Fault.RATE_LIMITED for one in pair):
                break
        return False

    async def _in_time(self, work: Awaitable[bool]) -> bool:
        """What work finds that must not keep the reader waiting."""
        try:
            async with asyncio.timeout(_SECONDS):
                return await work
        except TimeoutError:
            return any(one.alive for one in self._found)

    # -- the end

    def _arranged(self, page: SitePage | None, url: str) -> Discovery:
        return arrange(self._found, page, url, self._followed)

    def _at_last(self, here: _Place, front: _Place) -> Discovery:
        """The page's own list of articles, or the front page's where the page is an article; then
        feeds that are named and cannot be read just now. Raises NotAFeed, SignInNeeded."""
        page, url = here
        dead = self._arranged(page, url)
        for page, url in (here, front):
            if page is not None and page.articles and not page.single:
                found = listed(page, url, self._followed)
                return replace(found, sections=found.sections + dead.sections)
        if dead.sections:
            return dead
        page, url = here
        if page is not None and page.asks:
            raise SignInNeeded("a form asks for a password", subject=host_of(url))
        tried = tuple(self._peeks.tried)
        raise NotAFeed(f"{len(tried)} addresses", subject=self._typed, tried=tried)
