"""What can be asked of Nextcloud News. Its documents contradict themselves about the calls that
change something; these are the ones that the program has."""

from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from reader_app.accounts.line import Line, basic
from reader_app.accounts.nextcloud.wire import Feeds, Item, feeds_of, folders_of, items_of
from reader_app.accounts.service import Ask
from reader_app.accounts.shape import Json, malformed, parsed, record, text
from reader_app.domain import AccountSecret, Fault, PublisherTrouble, RemoteSection, SignInRefused
from reader_app.net import Spoken

__all__ = ["ALL", "STARRED", "Act", "Api"]

ALL, STARRED = 3, 2  # types of a question for items

PAGE = 1000  # items: a server takes long for each answer, and hardly longer for a long one
_NEAR = 200  # items of which the names of some are wanted
_WAIT = 120.0  # seconds: a subscription is fetched, and marks are set one by one

Act = Literal["read", "unread", "star", "unstar"]


@dataclass(frozen=True, slots=True)
class _Dialect:
    """A version of the interface. `verb`, `ids`: how something is changed, and of which items;
    `root`: what it calls no folder; `hashes`: stars go by feed and hash."""

    path: str
    verb: str
    ids: str
    root: int | None
    hashes: bool


_V13 = _Dialect("v1-3", "POST", "itemIds", None, hashes=False)
_V12 = _Dialect("v1-2", "PUT", "items", 0, hashes=True)


class Api:
    """One account; its password should be one for programs."""

    def __init__(self, ask: Ask, server: str, user: str, secret: AccountSecret) -> None:
        self._line = Line(ask, server, (basic(user, secret.password),))
        self._dialect: _Dialect | None = None

    async def version(self) -> str:
        """That of the News app; which version of the interface there is, is kept."""
        dialect, where = _V13, "index.php/apps/news/api/{}/version"
        spoken = await self._line.get(where.format(dialect.path), fine=(200, 404))
        if spoken.status == 404:
            dialect = _V12
            spoken = await self._line.get(where.format(dialect.path))
        name = text(record(parsed(spoken)).get("version"))
        if not name:
            raise malformed("no version")
        self._dialect = dialect
        return name

    async def is_cloud(self) -> bool:
        """Whether there is a Nextcloud at all."""
        try:
            said = record(parsed(await self._line.get("status.php")))
        except (PublisherTrouble, SignInRefused):
            return False
        return said.get("installed") is True and isinstance(said.get("version"), str)

    async def feeds(self) -> Feeds:
        return feeds_of(await self._get("feeds"), await self.folders())

    async def folders(self) -> dict[int, str]:
        return folders_of(await self._get("folders"))

    async def folder(self, name: str) -> int | None:
        """Makes a folder; None for a name that there is already."""
        spoken = await self._do("POST", "folders", {"name": name}, fine=(200, 409))
        if spoken.status == 409:
            return None
        made = [*folders_of(parsed(spoken))]
        if len(made) != 1:
            raise malformed("not one folder")
        return made[0]

    async def items(
        self, kind: int, *, read: bool, offset: int = 0, size: int = PAGE
    ) -> list[Item]:
        """Items below an id, the newest first; 0 for all."""
        words = "true" if read else "false"
        query = {"type": kind, "id": 0, "getRead": words, "batchSize": size, "offset": offset}
        every = items_of(await self._get("items", query))
        # The documents say that the one of the offset comes, too; the program does not.
        return [one for one in every if not offset or one.id < offset]

    async def pages(
        self, kind: int, *, read: bool, offset: int = 0
    ) -> AsyncGenerator[list[Item], None]:
        while page := await self.items(kind, read=read, offset=offset):
            yield page
            if len(page) < PAGE - 1:
                return
            offset = min(one.id for one in page)

    async def item(self, id: int) -> Item | None:
        """One item; there is no call for that."""
        near = await self.items(ALL, read=True, offset=id + 1, size=2)
        return next((one for one in near if one.id == id), None)

    async def updated(self, since: int) -> list[Item]:
        """All that changed at or after a time, in one answer."""
        return items_of(
            await self._get("items/updated", {"lastModified": since, "type": ALL, "id": 0})
        )

    async def mark(self, act: Act, ids: Sequence[int]) -> None:
        """Ids that are not there are passed over."""
        dialect = await self._known()
        what: Json = list(ids)
        if dialect.hashes and act in ("star", "unstar"):
            what = await self._hashed(ids)
        if what:
            await self._change(f"items/{act}/multiple", {dialect.ids: what})

    async def _hashed(self, ids: Iterable[int]) -> list[Json]:
        """What the older version calls items, as far as they are there."""
        found: list[Json] = []
        left = sorted(ids, reverse=True)
        while left:
            size = min(_NEAR, left[0] - left[-1] + 2)
            page = await self.items(ALL, read=True, offset=left[0] + 1, size=size)
            wanted = set(left)
            near = [one for one in page if one.id in wanted]
            found += [{"feedId": int(one.article.section_id), "guidHash": one.hash} for one in near]
            lowest = min((one.id for one in page), default=0)
            left = [id for id in left if id < lowest]
        return found

    async def subscribe(self, url: str, folder: int | None) -> RemoteSection | None:
        """None for one that is there. Raises PublisherTrouble(NOT_A_FEED)."""
        fine = (200, 404, 409, 422)
        root = (await self._known()).root
        asked = {"url": url, "folderId": root if folder is None else folder}
        spoken = await self._do("POST", "feeds", asked, fine=fine)
        if spoken.status == 409:
            return None
        if spoken.status != 200:
            detail = f"status {spoken.status}"
            raise PublisherTrouble(Fault.NOT_A_FEED, detail, status=spoken.status)
        every = feeds_of(parsed(spoken), await self.folders()).sections
        if len(every) != 1:
            raise malformed("not one subscription")
        return every[0]

    async def rename(self, id: int, title: str) -> None:
        await self._change(f"feeds/{id}/rename", {"feedTitle": title})

    async def move(self, id: int, folder: int | None) -> None:
        root = (await self._known()).root
        await self._change(f"feeds/{id}/move", {"folderId": root if folder is None else folder})

    async def unsubscribe(self, id: int) -> None:
        _quiet(await self._do("DELETE", f"feeds/{id}", fine=(200, 404)))

    # -- requests

    async def _get(self, path: str, query: Mapping[str, object] | None = None) -> Json:
        base = await self._base()
        return parsed(await self._line.get(f"{base}/{path}", query or {}))

    async def _change(self, path: str, value: Json) -> None:
        _quiet(await self._do((await self._known()).verb, path, value, fine=(200,)))

    async def _do(self, verb: str, path: str, value: Json = None, *, fine: Iterable[int]) -> Spoken:
        where = f"{await self._base()}/{path}"
        return await self._line.send(verb, where, value, fine=tuple(fine), seconds=_WAIT)

    async def _base(self) -> str:
        return f"index.php/apps/news/api/{(await self._known()).path}"

    async def _known(self) -> _Dialect:
        if self._dialect is None:
            await self.version()
        assert self._dialect is not None
        return self._dialect


def _quiet(spoken: Spoken) -> None:
    """Makes sure that an answer without content is one: a page is none."""
    if spoken.status == 200 and spoken.body.strip() and parsed(spoken) not in ([], {}, None):
        raise malformed("an answer where there is nothing to say")
