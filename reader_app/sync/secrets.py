"""Secrets on a thread of their own: the keyring may wait for its reader to unlock it."""

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

from reader_app.domain import KeyringLocked, NoKeyring, holds_secret
from reader_app.library import PrivateAddresses, Secrets, Veil

__all__ = ["Forgetful", "Safe"]

T = TypeVar("T")

_PATIENCE = 60.0  # seconds for the reader to unlock it
_REST = 600.0  # seconds in which one that stayed closed is not asked again by itself


class Safe:
    """Secrets for one event loop, one call after another."""

    def __init__(
        self, secrets: Secrets, clock: Callable[[], float], patience: float = _PATIENCE
    ) -> None:
        self._secrets = secrets
        self._addresses = PrivateAddresses(secrets)
        self._clock = clock
        self._patience = patience
        self._turn = asyncio.Lock()
        self._closed: NoKeyring | None = None  # how it answered last
        self._until = 0.0

    def learn(self, key: str, secret: str | None) -> None:
        """Keeps a secret in memory alone, None: forgets it there."""
        self._secrets.learn(key, secret)

    def again(self) -> None:
        """The reader is at it: a keyring that stayed closed is asked again."""
        self._closed = None

    async def get(self, key: str) -> str | None:
        """The secret, None where there is none. Raises NoKeyring, KeyringLocked."""
        if self._secrets.holds(key):
            return self._secrets.get(key)
        return await self._call(lambda: self._secrets.get(key))

    async def set(self, key: str, secret: str, *, in_memory: bool = False) -> None:
        """Keeps a secret, `in_memory` there alone. Raises NoKeyring, KeyringLocked."""
        if in_memory:
            self._secrets.learn(key, secret)
        else:
            await self._call(lambda: self._secrets.set(key, secret))

    async def delete(self, key: str) -> None:
        """Forgets a secret; one that is not there is no error. Raises NoKeyring, KeyringLocked."""
        await self._call(lambda: self._secrets.delete(key))

    # -- addresses, as `PrivateAddresses` has them

    async def real(self, url: str) -> str:
        """An address as it is asked. Raises AddressNeeded, NoKeyring."""
        if self._addresses.knows(url):
            return self._addresses.real(url)
        return await self._call(lambda: self._addresses.real(url))

    async def veil(self, url: str) -> Veil:
        """What hides its secrets. Raises AddressNeeded, NoKeyring."""
        if self._addresses.knows(url):
            return self._addresses.veil(url)
        return await self._call(lambda: self._addresses.veil(url))

    async def keep(self, url: str) -> tuple[str, dict[str, str]]:
        """Keeps the secrets of an address: it without them, and marks by secret. Raises
        NoKeyring."""
        return await self._call(lambda: self._addresses.keep(url))

    async def keep_if_can(self, url: str) -> str:
        """An address without its secrets; where there is no keyring they are kept in memory."""
        try:
            return (await self.keep(url))[0] if holds_secret(url) else url
        except NoKeyring:
            return self._addresses.keep(url, in_memory=True)[0]

    async def _call(self, call: Callable[[], T]) -> T:
        async with self._turn:
            if self._closed is not None and 0 <= self._until - self._clock() <= _REST:
                raise type(self._closed)(self._closed.detail)
            try:
                return await asyncio.wait_for(_aside(call), self._patience)
            except TimeoutError:
                error: NoKeyring = KeyringLocked("no answer")
            except NoKeyring as refused:
                error = refused
            self._closed, self._until = error, self._clock() + _REST
            raise error


def _aside(call: Callable[[], T]) -> asyncio.Future[T]:
    """Runs on a thread that nobody waits for at the end of the program, as they do for those of
    `asyncio.to_thread`: a question that stays open must not keep it from ending."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: BaseException | None) -> None:
        if done.done():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)  # type: ignore[arg-type]

    def work() -> None:
        result: T | None = None
        error: BaseException | None = None
        try:
            result = call()
        except BaseException as trouble:  # noqa: BLE001 - handed to who waits
            error = trouble
        try:
            loop.call_soon_threadsafe(settle, result, error)
        except RuntimeError:  # the loop has ended
            return

    threading.Thread(target=work, name="keyring", daemon=True).start()
    return done


class Forgetful:
    """Secrets where nobody gave any: a keyring that is none."""

    def __init__(self) -> None:
        self._memory: dict[str, str] = {}

    def holds(self, key: str) -> bool:
        """Whether it was learnt."""
        return key in self._memory

    def get(self, key: str) -> str | None:
        """What was learnt."""
        return self._memory.get(key)

    def set(self, key: str, secret: str) -> None:
        """Keeps nothing."""
        raise NoKeyring("none was given")

    def delete(self, key: str) -> None:
        """Forgets what was learnt."""
        self._memory.pop(key, None)

    def learn(self, key: str, secret: str | None) -> None:
        """Keeps it in memory."""
        if secret is None:
            self._memory.pop(key, None)
        else:
            self._memory[key] = secret
