"""What can be asked of Feedbin."""

from collections.abc import AsyncGenerator, Sequence
from typing import Literal

from reader_app.accounts.feedbin.wire import (
    Entry,
    Subscription,
    Tagging,
    choices_of,
    entries_of,
    ids_of,
    leads_on,
    subscription_of,
    subscriptions_of,
    taggings_of,
)
from reader_app.accounts.line import Headers, Line, basic
from reader_app.accounts.service import Ask
from reader_app.accounts.shape import Json, parsed, refused
from reader_app.domain import AccountSecret, Fault, PublisherTrouble
from reader_app.net import Spoken

__all__ = ["PAGE", "Api", "States"]

PAGE = 100  # entries of one answer, at most
_WAIT = 120.0  # seconds: a feed is looked for before the answer

States = Literal["unread_entries", "starred_entries"]


class Api:
    """One account. What the server says to be unchanged is not sent again while this is kept."""

    def __init__(self, ask: Ask, server: str, user: str, secret: AccountSecret) -> None:
        self._line = Line(ask, f"{server}/v2", (basic(user, secret.password),))
        self._kept: dict[str, tuple[Headers, Spoken]] = {}

    async def enter(self) -> None:
        """Whether name and password are taken."""
        await self._line.get("authentication.json")

    async def subscriptions(self) -> list[Subscription]:
        return subscriptions_of(await self._list("subscriptions"))

    async def taggings(self) -> list[Tagging]:
        return taggings_of(await self._list("taggings"))

    async def ids(self, states: States) -> list[int]:
        """All that are unread or starred, the newest first."""
        return ids_of(await self._list(states))

    async def updated(self, since: str) -> list[int]:
        """Which entries had their content changed after a time, in words of the server's own."""
        spoken = await self._line.get("updated_entries.json", {"since": since})
        return ids_of(parsed(spoken))

    async def _list(self, name: str) -> Json:
        conditions, known = self._kept.get(name, ((), None))
        spoken = await self._line.get(f"{name}.json", fine=(200, 304), headers=conditions)
        if spoken.status == 304 and known is not None:
            return parsed(known)
        value = parsed(spoken)
        marks = (("If-None-Match", "etag"), ("If-Modified-Since", "last-modified"))
        said = tuple((ask, spoken.headers[say]) for ask, say in marks if say in spoken.headers)
        self._kept[name] = (said, spoken)
        if not said:
            del self._kept[name]
        return value

    async def entries(
        self,
        ids: Sequence[int],
        unread: frozenset[int] | None = None,
        saved: frozenset[int] = frozenset(),
    ) -> list[Entry]:
        """As many of at most `PAGE` entries as the account may see, with the states given."""
        asked = {"ids": ",".join(map(str, ids))}
        return entries_of(parsed(await self._line.get("entries.json", asked)), unread, saved)

    async def newest(self) -> Entry | None:
        spoken = await self._line.get("entries.json", {"per_page": 1})
        every = entries_of(parsed(spoken), None, frozenset())
        return every[0] if every else None

    async def since(self, when: str) -> AsyncGenerator[list[Entry], None]:
        """Pages of what came after a time, the newest first. The server pages by place: what comes
        meanwhile shows an entry twice, what goes hides one, which the next pull's ids name."""
        page = 1
        while True:
            asked: dict[str, object] = {"per_page": PAGE, "page": page}
            if when:
                asked["since"] = when
            spoken = await self._line.get("entries.json", asked, fine=(200, 404))
            if spoken.status == 404 and page == 1:
                refused(spoken)
            if spoken.status == 404:
                return  # there are fewer pages than there were
            every = entries_of(parsed(spoken), None, frozenset())
            yield every
            links = [spoken.headers.get("links", ""), spoken.headers.get("link", "")]
            if not every or not leads_on(links):
                return
            page += 1

    async def set(self, states: States, on: bool, ids: Sequence[int]) -> None:
        """Adds to one of the lists, or takes away, at most a thousand. What the reply leaves out
        the account may not see any more: nothing of it is left to be done."""
        path = f"{states}.json" if on else f"{states}/delete.json"
        ids_of(parsed(await self._line.send("POST", path, {states: list(ids)}, fine=(200,))))

    async def subscribe(self, url: str) -> tuple[Subscription, bool]:
        """The subscription, and whether it is new. Of the feeds of a site the one that was meant is
        taken, else the first. Raises PublisherTrouble(NOT_A_FEED)."""
        spoken = await self._create(url)
        if spoken.status == 300:
            every = choices_of(parsed(spoken))
            if not every:
                raise PublisherTrouble(Fault.NOT_A_FEED, "no choice", status=300)
            spoken = await self._create(url if url in every else every[0])
        if spoken.status not in (201, 302):
            raise PublisherTrouble(Fault.NOT_A_FEED, f"status {spoken.status}", status=404)
        return subscription_of(parsed(spoken)), spoken.status == 201

    async def _create(self, url: str) -> Spoken:
        return await self._line.send(
            "POST",
            "subscriptions.json",
            {"feed_url": url},
            fine=(201, 300, 302, 404),
            seconds=_WAIT,
            redirects=False,
        )

    async def rename(self, id: int, title: str) -> None:
        path = f"subscriptions/{id}/update.json"
        subscription_of(parsed(await self._line.send("POST", path, {"title": title}, fine=(200,))))

    async def unsubscribe(self, id: int) -> None:
        """403: it is not, or no longer, the account's."""
        await self._line.send("DELETE", f"subscriptions/{id}.json", fine=(204, 403, 404))

    async def tag(self, feed: int, name: str) -> None:
        """302: it is there."""
        asked = {"feed_id": feed, "name": name}
        fine = (201, 302)
        await self._line.send("POST", "taggings.json", asked, fine=fine, redirects=False)

    async def untag(self, id: int) -> None:
        await self._line.send("DELETE", f"taggings/{id}.json", fine=(204, 403, 404))
