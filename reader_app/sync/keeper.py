"""What a sign-in keeps in the keyring."""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, field

from reader_app.library import Library, Subscriber
from reader_app.net import Session
from reader_app.sync.secrets import Safe

__all__ = ["Keeper", "Kept"]


@dataclass(frozen=True, slots=True)
class Kept:
    """What the reader gave, and the `shape` of the form that took it."""

    user: str = ""
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    shape: str = ""


class Keeper:
    """The secrets of one library's sign-ins, under "signin:TAG:KEY" and "session:TAG:KEY"."""

    def __init__(self, library: Library, safe: Safe) -> None:
        self._library = library
        self._safe = safe
        self._tag = ""
        self._in_memory: set[int] = set()  # publications

    async def ready(self, who: Subscriber) -> None:
        """Raises NoKeyring and KeyringLocked where nothing could be kept."""
        self._safe.again()
        await self._safe.get(self._names(who)[0])

    async def login(self, who: Subscriber) -> Kept | None:
        """What the reader gave; None where it is not kept (any more). Raises NoKeyring."""
        return _kept(await self._safe.get(self._names(who)[0]))

    async def session(self, who: Subscriber) -> object:
        """What `Session` takes as `stored`; None for nothing. Raises NoKeyring."""
        text = await self._safe.get(self._names(who)[1])
        with suppress(ValueError):  # two programs wrote at once
            return None if text is None else json.loads(text)
        return None

    async def keep(self, who: Subscriber, kept: Kept, session: Session, *, in_memory: bool) -> None:
        """Keeps both. Raises NoKeyring."""
        self._in_memory -= {who.id}
        if in_memory:
            self._in_memory |= {who.id}
        text = json.dumps(asdict(kept))
        await self._safe.set(self._names(who)[0], text, in_memory=in_memory)
        await self.keep_session(who, session)

    async def keep_session(self, who: Subscriber, session: Session) -> None:
        """Keeps a session's cookies. Raises NoKeyring."""
        text = json.dumps(session.dump())
        in_memory = who.id in self._in_memory
        await self._safe.set(self._names(who)[1], text, in_memory=in_memory)

    async def forget(self, who: Subscriber) -> None:
        """Forgets both. Raises NoKeyring."""
        self._in_memory -= {who.id}
        for name in self._names(who):
            await self._safe.delete(name)

    async def throw_away(self, names: Iterable[str]) -> None:
        """Forgets secrets by their names. Raises NoKeyring."""
        for name in names:
            await self._safe.delete(name)

    def _names(self, who: Subscriber) -> tuple[str, str]:
        self._tag = self._tag or self._library.sign_ins.tag()
        return f"signin:{self._tag}:{who.key}", f"session:{self._tag}:{who.key}"


def _kept(text: str | None) -> Kept | None:
    """What `keep` wrote; None for anything else."""
    with suppress(ValueError, TypeError):
        kept = Kept(**json.loads(text or "null"))
        parts = (kept.user, kept.password, kept.token, kept.shape)
        return kept if all(isinstance(part, str) for part in parts) else None
    return None
