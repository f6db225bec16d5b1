"""What speaks for the accounts of one engine, with their secrets."""

import asyncio
import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass

from reader_app.accounts import Service, open_service, prove
from reader_app.domain import (
    Account,
    AccountSecret,
    AddressNeeded,
    NewAccount,
    NoKeyring,
    Proof,
    SignInNeeded,
    dialect_of,
    host_of,
    marks_in,
)
from reader_app.library import Library, Veil
from reader_app.net import Call, Client, Spoken
from reader_app.sync.discreet import Discreet
from reader_app.sync.secrets import Safe

__all__ = ["Servers"]

_Known = tuple[str, str, str, AccountSecret]
"""What a service was made with: dialect, server, user, secret."""


@dataclass(frozen=True, slots=True)
class _Open:
    made: _Known
    service: Service


class Servers:
    """One service for each account, for as long as the engine lives: the tokens of its sessions are
    in memory alone."""

    def __init__(self, library: Library, client: Client, safe: Safe) -> None:
        self._library = library
        self._client = client
        self._safe = safe
        self._tag = ""
        self._open: dict[int, _Open] = {}
        self._going = asyncio.Event()
        self._going.set()

    def pause(self) -> None:
        """Sends nothing more until `resume`; what is on its way comes back."""
        self._going.clear()

    def resume(self) -> None:
        """Undoes `pause`."""
        self._going.set()

    async def _ask(self, call: Call) -> Spoken:
        await self._going.wait()
        return await self._client.call(call)

    async def prove(self, new: NewAccount, secret: AccountSecret) -> Proof:
        """As `accounts.prove`; the reader typed the address, it may be in their own network."""
        typed = new.server or dialect_of(new.kind, new.service).server
        self._allow(typed)
        return await prove(new, secret, self._client.call)

    async def of(self, account: Account) -> Service:
        """What speaks for an account. Raises SignInNeeded where its secret is gone, NoKeyring,
        KeyringLocked."""
        known = self._open.get(account.id)
        about = account.service, account.server, account.user
        if known is not None and known.made[:3] == about:
            return known.service
        return self._make(account, await self._secret(account.id))

    async def anew(self, account: Account) -> Service | None:
        """The same after its server has refused: with another secret, where the keyring has one
        meanwhile; None where it has not. Raises as `of`."""
        before = self._open.pop(account.id, None)
        secret = await self._secret(account.id)
        if before is not None and before.made[3] == secret:
            return None
        return self._make(account, secret)

    def admit(self, account_id: int, urls: Iterable[str]) -> None:
        """Addresses of an account's subscriptions: where its server is of the reader's own network
        they may lead there too."""
        if self._client.is_own_network(self._library.accounts.of(account_id).server):
            self._client.allow_private(map(host_of, urls))

    async def hide(self, url: str) -> str:
        """An address that a server has told, without its secrets."""
        return await self._safe.keep_if_can(url)

    async def reveal(self, url: str) -> str:
        """An address as a server is told it. Raises AddressNeeded, NoKeyring."""
        return await self._safe.real(url)

    async def covered(self, url: str) -> Veil | None:
        """What hides the secrets of a section's address in its articles; None for none, and where
        they are not to be had."""
        if not marks_in(url):
            return None
        with suppress(AddressNeeded, NoKeyring):
            return await self._safe.veil(url)
        return None

    def forget(self, name: str) -> None:
        """A secret by this name is another one now."""
        _, _, number = name.rpartition(":")
        if name.startswith("account:") and number.isdecimal():
            self._open.pop(int(number), None)

    def _make(self, account: Account, secret: AccountSecret) -> Service:
        self._allow(account.server)
        bare = open_service(
            account.kind,
            account.service,
            account.server,
            account.user,
            secret,
            self._ask,
        )
        service = Discreet(bare)
        made = account.service, account.server, account.user, secret
        self._open[account.id] = _Open(made, service)
        return service

    async def _secret(self, account_id: int) -> AccountSecret:
        self._tag = self._tag or self._library.sign_ins.tag()
        text = await self._safe.get(f"account:{self._tag}:{account_id}")
        with suppress(ValueError, TypeError):
            return AccountSecret(**json.loads(text or "null"))
        raise SignInNeeded("no password")

    def _allow(self, server: str) -> None:
        """The server is the reader's own choice."""
        typed = server.strip()
        schemes = ("",) if "://" in typed else ("https://", "http://")
        self._client.allow_private(host_of(scheme + typed) for scheme in schemes)
