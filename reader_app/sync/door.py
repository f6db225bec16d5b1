"""The way to the network for addresses that the library has without their secrets."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from reader_app.content import LoginForm
from reader_app.domain import NoKeyring, holds_secret, host_of, marks_in
from reader_app.library import Veil
from reader_app.net import Answer, Client, Session, Validators, Want
from reader_app.sync.secrets import Safe

__all__ = ["Door"]

Fields = Sequence[tuple[str, str]]


class Door:
    """Asks for addresses as the library has them, and gives answers that the library may keep: no
    secret of an address is in them."""

    def __init__(self, client: Client, safe: Safe) -> None:
        self._client = client
        self._safe = safe

    async def fetch(
        self,
        url: str,
        *,
        want: Want,
        conditions: Validators | None = None,
        referer: str = "",
        own: bool = True,
        session: Session | None = None,
    ) -> Answer:
        """As `Client.fetch`; raises AddressNeeded, NoKeyring and KeyringLocked too."""
        real = await self._safe.real(url)
        answer = await self._client.fetch(
            real, want=want, conditions=conditions, referer=referer, own=own, session=session
        )
        if real == url and not answer.moved_to:
            return answer
        veil = await self._safe.veil(url)
        return replace(
            answer,
            url=veil.cover(answer.url),
            body=answer.body if want is Want.PICTURE else veil.over(answer.body),
            moved_to=await self._hidden(url, answer.moved_to, veil, want),
        )

    async def _hidden(self, old: str, moved: str, veil: Veil, want: Want) -> str:
        """Where an address has moved, without secrets; "" where nothing can keep these, and where
        nobody would ask there from then on: pages of articles move to passing ones."""
        covered = veil.cover(moved)
        same = host_of(covered) == host_of(old)
        if not holds_secret(covered) and (same or not marks_in(covered)):
            return covered
        if want is not Want.FEED:
            return ""
        try:
            return (await self._safe.keep(moved))[0]
        except NoKeyring:
            return ""

    # -- as the client has them

    async def submit(self, form: LoginForm, fields: Fields, session: Session) -> Answer:
        """Sends a filled form as `Client.submit`."""
        return await self._client.submit(
            form.action,
            fields,
            session=session,
            referer=form.page,
            method=form.method,
            encoding=form.encoding,
            multipart=form.multipart,
        )

    def allow_private(self, urls: Iterable[str]) -> None:
        """Permits the hosts of addresses that the reader typed, also in their own network."""
        self._client.allow_private(host for url in urls if (host := host_of(url)))

    def is_own_network(self, url: str) -> bool:
        """As `Client.is_own_network`."""
        return self._client.is_own_network(url)

    def resting(self, url: str) -> float:
        """As `Client.resting`."""
        return self._client.resting(url)

    def holding(self) -> AbstractContextManager[object]:
        """As `Client.holding`."""
        return self._client.holding()
