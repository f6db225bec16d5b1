"""The calls of the Fever interface."""

import hashlib
from collections.abc import Sequence
from urllib.parse import urlencode

from reader_app.accounts.fever import wire
from reader_app.accounts.service import Ask
from reader_app.accounts.shape import Record
from reader_app.domain import AccountSecret, RemoteSection
from reader_app.net import Call

__all__ = ["MOST", "Api"]

MOST = 50  # articles in one answer
TOP = (1 << 63) - 1  # 0 means "from the newest" to some servers, and "below 0" to others
FORM = "application/x-www-form-urlencoded"


class Api:
    """One reader at one server. There is no session: the key goes with every call, in the body."""

    def __init__(self, server: str, user: str, secret: AccountSecret, ask: Ask) -> None:
        fresh = server.endswith(".php")
        self._url = server + ("?api" if fresh else "/?api")
        self._plain: wire.Plain = wire.narrow if fresh else lambda words, _: words
        pair = f"{user}:{secret.password}".encode()
        self._key = hashlib.md5(pair, usedforsecurity=False).hexdigest()
        self._ask = ask

    async def _call(self, what: str = "", **form: str) -> Record:
        return wire.answer(await self._ask(self._made(what, form)))

    def _made(self, what: str, form: dict[str, str]) -> Call:
        body = urlencode({"api_key": self._key, **form}).encode("ascii")
        return Call("POST", self._url + what, (), body, FORM)

    async def greet(self) -> str:
        """The version of the interface."""
        return str((await self._call())["api_version"])

    async def sections(self) -> tuple[RemoteSection, ...]:
        return wire.sections(await self._call("&groups&feeds"), self._plain)

    async def states(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Every article that is unread, and that is saved."""
        said = await self._call("&unread_item_ids&saved_item_ids")
        return wire.ids(said.get("unread_item_ids")), wire.ids(said.get("saved_item_ids"))

    async def after(self, id: int) -> list[wire.Item]:
        """Some articles that came after one."""
        return await self._items(f"since_id={id}")

    async def before(self, id: int = TOP) -> list[wire.Item]:
        """Some articles that came before one."""
        return await self._items(f"max_id={id}")

    async def these(self, ids: Sequence[str]) -> list[wire.Item]:
        """Articles by id, at most `MOST`; those that are gone are left out."""
        assert 0 < len(ids) <= MOST  # none at all would give any
        return await self._items("with_ids=" + ",".join(ids))

    async def _items(self, which: str) -> list[wire.Item]:
        said = await self._call("&items&" + which)
        return wire.items(said.get("items"), self._plain)

    async def mark(self, id: str, word: str) -> None:
        """Marks one article; one that is gone is no trouble."""
        spoken = await self._ask(self._made("", {"mark": "item", "as": word, "id": id}))
        if spoken.status != 404:
            wire.answer(spoken)
