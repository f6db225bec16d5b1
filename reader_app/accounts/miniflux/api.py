"""What can be asked of Miniflux. In which version what came is in its notes of releases."""

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass

from reader_app.accounts.line import Line, basic
from reader_app.accounts.miniflux.wire import (
    Entry,
    Page,
    Version,
    entry_of,
    feed_of,
    feeds_of,
    folders_of,
    ids_of,
    page_of,
    version_of,
)
from reader_app.accounts.service import Ask
from reader_app.accounts.shape import Json, malformed, number, parsed, record, rows, text
from reader_app.domain import AccountSecret, Fault, PublisherTrouble, RemoteSection
from reader_app.net import Spoken

__all__ = ["PAGE", "Api", "Level"]

PAGE = 250  # entries of one answer; newer servers refuse more than 1000
_IDS = 10_000  # ids of one answer; servers give no more
_WAIT = 120.0  # seconds: a subscription is fetched before it is confirmed


@dataclass(frozen=True, slots=True)
class Level:
    """What a version can do. Filters that an older one does not know it ignores in silence."""

    name: str
    changes: bool  # lists what changed since a time, from 2.0.49
    ids: bool  # lists ids alone, and sets stars, from 2.3.2


class Api:
    """One account. Where the reader gives no name, the secret is a token."""

    def __init__(self, ask: Ask, server: str, user: str, secret: AccountSecret) -> None:
        password = secret.password
        sign = basic(user, password) if user else ("X-Auth-Token", password)
        self._line = Line(ask, f"{server}/v1", (sign,))

    async def level(self) -> Level:
        """Which version it is: before 2.0.49 it does not say."""
        spoken = await self._line.get("version", fine=(200, 404))
        if spoken.status == 404:
            number(record(parsed(await self._line.get("me"))).get("id"))
            return Level("", changes=False, ids=False)
        name = text(record(parsed(spoken)).get("version"))
        version: Version | None = version_of(name)
        ids = version is not None and version >= (2, 3, 2)
        return Level(name, changes=True, ids=ids)

    async def feeds(self) -> tuple[RemoteSection, ...]:
        return feeds_of(parsed(await self._line.get("feeds")))

    async def feed(self, id: int) -> RemoteSection:
        return feed_of(parsed(await self._line.get(f"feeds/{id}")))

    async def subscribe(self, url: str, category: int) -> int:
        """Raises PublisherTrouble(NOT_A_FEED) for whatever reason the server has, which says it
        in its user's language only: the subscription may be there."""
        asked = {"feed_url": url, "category_id": category}
        fine = (201, 400, 500)
        spoken = await self._line.send("POST", "feeds", asked, fine=fine, seconds=_WAIT)
        if spoken.status != 201:
            detail = f"status {spoken.status}"
            raise PublisherTrouble(Fault.NOT_A_FEED, detail, status=spoken.status)
        return number(record(parsed(spoken)).get("feed_id"))

    async def discover(self, url: str) -> set[str]:
        """The addresses of the feeds behind one, after redirects."""
        fine = (200, 400, 404, 500)
        spoken = await self._line.send("POST", "discover", {"url": url}, fine=fine, seconds=_WAIT)
        if spoken.status != 200:
            return set()
        return {text(record(one).get("url")) for one in rows(parsed(spoken))}

    async def change(self, id: int, **what: Json) -> None:
        """Gives a subscription a `title` or a `category_id`."""
        await self._line.send("PUT", f"feeds/{id}", what)

    async def unsubscribe(self, id: int) -> None:
        await self._line.send("DELETE", f"feeds/{id}", fine=(204, 404))

    async def folders(self) -> dict[str, int]:
        return folders_of(parsed(await self._line.get("categories")))

    async def folder(self, title: str) -> int:
        """Makes a category."""
        spoken = await self._line.send("POST", "categories", {"title": title}, fine=(201,))
        return number(record(parsed(spoken)).get("id"))

    async def entry(self, id: int) -> Entry | None:
        """None for one that is gone."""
        spoken = await self._line.get(f"entries/{id}", fine=(200, 404))
        return entry_of(parsed(spoken)) if spoken.status == 200 else None

    async def entries(self, **query: object) -> Page:
        """One page. `order` is always by id, for ids do not move."""
        asked = {"order": "id", "direction": "desc", "limit": PAGE, **query}
        return page_of(parsed(await self._line.get("entries", asked)))

    async def pages(self, limit: int, **query: object) -> AsyncGenerator[list[Entry], None]:
        """All that the filters let through, the newest first."""
        while True:
            page = await self.entries(limit=limit, **query)
            if page.entries:
                yield page.entries
            elif page.total:
                raise malformed("a page without what it counts")
            if len(page.entries) < limit and page.total <= len(page.entries):
                return
            query["before_entry_id"] = page.entries[-1].id

    async def ids(self, offset: int, **query: object) -> tuple[int, list[int]]:
        """How many there are, and some of them, the newest first."""
        asked = {"limit": _IDS, "offset": offset, **query}
        return ids_of(parsed(await self._line.get("entries/ids", asked)))

    async def set(self, ids: Sequence[int], **what: Json) -> Spoken:
        """Sets a `status`, or `starred` where the level has ids. 400: it does not know that; 500:
        trouble, and in some versions that none of the entries is there any more."""
        asked = {"entry_ids": list(ids), **what}
        return await self._line.send("PUT", "entries", asked, fine=(204, 400, 500))

    async def toggle(self, id: int) -> Spoken:
        """Turns a star over. It is sent once only."""
        path = f"entries/{id}/bookmark"
        return await self._line.send("PUT", path, fine=(204, 404), again=False)
