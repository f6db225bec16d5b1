"""A library and publishers to find: sites on loopback, or platforms behind a transport."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import httpx

from reader_app.domain import Discovery, FoundSection, NewSection, SyncReport
from reader_app.library import Library
from reader_app.net import Client, Limits
from reader_app.sync import Engine
from tests.sites.shelf import shelve
from tests.sync.press import Press
from tests.sync.siege import Crew

__all__ = ["Scout", "addresses", "names"]

LIMITS = Limits(silence=2.0, connect=2.0)


async def _here(host: str) -> list[str]:
    """Every name is this machine's."""
    return ["127.0.0.1"]


@dataclass
class Scout:
    """Looks for what can be followed, and follows it."""

    library: Library
    press: Press
    crew: Crew

    def find(self, address: str, site: str = "") -> Discovery:
        """What stands behind a path of the press or a whole address, with this site served."""
        if site:
            shelve(self.press, site)
        url = self.press.url(address) if address.startswith("/") else address
        return self._with(Client(limits=LIMITS, resolve=_here), url)

    def find_far(self, url: str, pages: Mapping[str, tuple[str, bytes]]) -> Discovery:
        """The same where these are all addresses of the internet, each with its type and body;
        one that begins with "> " is a redirect."""

        def answer(request: httpx.Request) -> httpx.Response:
            kind, body = pages.get(str(request.url), ("", b""))
            if kind.startswith("> "):
                return httpx.Response(
                    302, headers={"Location": kind[2:]}, stream=httpx.ByteStream(b"")
                )
            headers, stream = {"Content-Type": kind}, httpx.ByteStream(body)
            return httpx.Response(200 if kind else 404, headers=headers, stream=stream)

        return self._with(Client(transport=httpx.MockTransport(answer)), url)

    def _with(self, client: Client, url: str) -> Discovery:
        async def look() -> Discovery:
            async with client:
                return await Engine(self.library, client, self.crew.workers).discover(url)

        return self.crew.runner.run(look())

    def follow(self, *sections: FoundSection | NewSection) -> list[int]:
        """Follows what was found; the numbers of the sections."""
        new = [one.new if isinstance(one, FoundSection) else one for one in sections]
        return [section.id for section in self.library.follow(new).result().added]

    def sync(self) -> SyncReport:
        """One complete sync."""

        async def all_of_it() -> SyncReport:
            async with Client(limits=LIMITS, resolve=_here) as client:
                return await Engine(self.library, client, self.crew.workers).sync()

        return self.crew.runner.run(all_of_it())


def addresses(found: Discovery, served: Press) -> list[str]:
    """The addresses of all sections as paths of the press."""
    return [one.new.url.removeprefix(served.base) for one in found.sections]


def names(sections: Sequence[FoundSection]) -> list[str]:
    """What the sections are called."""
    return [one.new.title for one in sections]
