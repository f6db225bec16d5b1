"""The calls of Tiny Tiny RSS's interface, one session after another."""

import asyncio
import base64
import json
from collections.abc import Mapping, Sequence

from reader_app.accounts.service import Ask
from reader_app.accounts.shape import Json, number, record, text
from reader_app.accounts.ttrss import wire
from reader_app.domain import AccountSecret, ApiOff, Fault, PublisherTrouble, SignInRefused
from reader_app.net import Call

__all__ = ["ALL", "RECENTLY_READ", "STAR", "STARRED", "UNREAD", "Api"]

Fields = Mapping[str, object]
NOTHING: Fields = {}

ALL, STARRED, RECENTLY_READ = -4, -1, -6  # feeds of the server's own
STAR, UNREAD = 0, 2  # fields of an article
FEW = 20
GONE = ("FEED_NOT_FOUND", "E_OPERATION_FAILED", "E_NOT_FOUND")
SECONDS, PATIENT = 60.0, 120.0  # subscribing waits for the publisher


class Api:
    """One reader at one server. The session lives in memory; it is bound to the User-Agent, which
    is the same for every call of a client, and is renewed once when it has ended."""

    def __init__(self, server: str, user: str, secret: AccountSecret, ask: Ask) -> None:
        self._url = server + "/"
        self._user = user
        self._secret = secret
        self._ask = ask
        self._session = ""
        self._level = 0
        self._door = asyncio.Lock()

    @property
    def page(self) -> int:
        """How many headlines come at once, however many are asked for."""
        return 200 if self._level >= 6 else 60

    async def sign_in(self, ended: str = "") -> str:
        """The session; a new one in place of `ended`."""
        async with self._door:
            if self._session in ("", ended):
                self._session, self._level = await self._login()
            return self._session

    async def _login(self) -> tuple[str, int]:
        password = self._secret.password
        said = await self._say("login", {"user": self._user, "password": password})
        if said.error == "LOGIN_ERROR" and "<" in password:
            # What looks like a tag is cut out of what comes in; old servers take this as well.
            veiled = base64.b64encode(password.encode()).decode("ascii")
            said = await self._say("login", {"user": self._user, "password": veiled})
        content = record(_content(said))
        return text(content.get("session_id")), number(content.get("api_level", 0))

    async def _say(self, op: str, fields: Fields, seconds: float = SECONDS) -> wire.Said:
        body = json.dumps({"op": op, **fields}).encode()
        call = Call("POST", self._url, (), body, "application/json", seconds=seconds)
        return wire.said(await self._ask(call))

    async def _call(
        self,
        op: str,
        fields: Fields = NOTHING,
        *,
        excused: Sequence[str] = (),
        seconds: float = SECONDS,
    ) -> Json:
        """What a call gives; None for what the server has against it and is excused."""
        session = await self.sign_in()
        said = await self._say(op, {"sid": session, **fields}, seconds)
        if said.error == "NOT_LOGGED_IN":
            session = await self.sign_in(ended=session)
            said = await self._say(op, {"sid": session, **fields}, seconds)
        return None if said.error in excused else _content(said)

    async def version(self) -> str:
        return text(record(await self._call("getVersion")).get("version"))

    async def categories(self) -> Mapping[int, str]:
        return wire.categories(await self._call("getCategories", {"include_empty": True}))

    async def feeds(self) -> list[wire.Feed]:
        """Every subscription; that there is none has to be said twice."""
        every = wire.feeds(await self._call("getFeeds", {"cat_id": -3}))
        if not every and (await self.counts()).feeds:
            raise PublisherTrouble(Fault.MALFORMED, "no feeds, but some are counted")
        return every

    async def counts(self) -> wire.Counts:
        return wire.counts(await self._call("getCounters"))

    async def headlines(
        self, feed: int, *, skip: int = 0, since: int = 0, unread: bool = False, html: bool = False
    ) -> list[wire.Row]:
        """One page, the newest first by their own dates."""
        return await self._headlines(
            {
                "feed_id": feed,
                "limit": self.page,
                "skip": skip,
                "since_id": since,
                "view_mode": "unread" if unread else "all_articles",
                "show_content": html,
                "order_by": "feed_dates",
            }
        )

    async def latest(self, feed: int, since: int = 0) -> list[wire.Row]:
        """At most `FEW`, those first that came, or were starred or read, a moment ago. What has a
        score stands before all others."""
        return await self._headlines({"feed_id": feed, "limit": FEW, "since_id": since})

    async def _headlines(self, fields: Fields) -> list[wire.Row]:
        return wire.headlines(await self._call("getHeadlines", fields))

    async def articles(self, ids: Sequence[int]) -> list[wire.Row]:
        """Articles whole; those that are gone are left out. Dates are rounded to minutes."""
        csv = ",".join(map(str, ids))
        return wire.headlines(await self._call("getArticle", {"article_id": csv}))

    async def set(self, field: int, value: bool, ids: Sequence[int]) -> None:
        """Sets a field, never turns it over."""
        csv = ",".join(map(str, ids))
        # Texts, for some servers take the number 0 for nothing.
        fields = {"article_ids": csv, "field": str(field), "mode": "1" if value else "0"}
        record(await self._call("updateArticle", fields))

    async def subscribe(self, url: str, category: int) -> wire.Subscribed:
        fields = {"feed_url": url, "category_id": category}
        return wire.subscribed(await self._call("subscribeToFeed", fields, seconds=PATIENT))

    async def unsubscribe(self, feed: int) -> None:
        await self._call("unsubscribeFeed", {"feed_id": feed}, excused=GONE)


def _content(said: wire.Said) -> Json:
    match said.error:
        case "":
            return said.content
        case "API_DISABLED":
            raise ApiOff(said.error)
        case "LOGIN_ERROR":
            raise SignInRefused(said.error)
        case _:
            raise PublisherTrouble(Fault.SERVER, said.error)
