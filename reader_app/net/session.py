"""What the signed-in reader of one publication carries from request to request."""

import time
from collections.abc import Callable, Iterable, Mapping
from typing import NoReturn

from reader_app.domain import Cookie, PublisherTrouble
from reader_app.net.address import Address
from reader_app.net.auth import Auth, Message, Send
from reader_app.net.exchange import Reply
from reader_app.net.jar import Jar, cookie_of
from reader_app.net.scope import Scope

__all__ = ["Session"]


class Session:
    """Cookies and credentials that some hosts may see and no other ever does.

    `hosts` as `session_hosts` gives them. `user` and `password` answer a server's challenge,
    Digest rather than Basic; `token` goes as a bearer token to every one of the hosts. `stored` is
    what `dump` gave. Unless `plain`, nothing of all this leaves over http and no cookie is taken
    from there; with it what came over https, or is Secure, still stays on https. Used by one event
    loop, by as many requests at once as may be. It cannot be pickled, and shows no secret.
    """

    def __init__(
        self,
        hosts: Iterable[str],
        *,
        user: str = "",
        password: str = "",
        token: str = "",
        stored: object = None,
        plain: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._hosts = tuple(hosts)
        self._scope = Scope.of(self._hosts)
        self._plain = plain
        self._auth = Auth(user, password, token)
        self._jar = Jar(clock)
        self._load(stored)

    def __repr__(self) -> str:
        return f"Session({', '.join(self._hosts)}: {len(self.cookies)} cookies)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a session does not leave its process")

    @property
    def hosts(self) -> tuple[str, ...]:
        """Who may see it."""
        return self._hosts

    @property
    def cookies(self) -> tuple[Cookie, ...]:
        """Those that have not expired."""
        return tuple(self._jar)

    @property
    def changed(self) -> bool:
        """Whether `dump` would give something else than the last time."""
        return self._jar.changed

    @property
    def proven(self) -> bool:
        """Whether a server has taken the credentials."""
        return self._auth.proven

    @property
    def refused(self) -> str:
        """Why the credentials are sent no more: "password", "token", "invalid_token" in a server's
        own word, "malformed" for what cannot be sent; "" while none has refused them."""
        return self._auth.refused

    def dump(self) -> dict[str, object]:
        """The cookies in values that JSON knows; lowers `changed`."""
        cookies = self._jar.dump()
        self._jar.changed = False
        return {"version": 1, "cookies": cookies}

    def add(self, cookies: Iterable[Cookie]) -> tuple[int, int]:
        """Takes cookies from elsewhere: how many are kept, and how many are not, because they are
        for other hosts, have expired or cannot be sent."""
        kept = [
            self._scope.concerns(one.domain, one.host_only) and self._jar.put(one)
            for one in cookies
        ]
        return sum(kept), len(kept) - sum(kept)

    def clear(self) -> None:
        """Forgets the cookies and what servers have asked for, so that a sign-in begins anew."""
        self._jar.clear()
        self._auth.forget()

    def covers(self, url: str) -> bool:
        """Whether a request for this address would carry the session."""
        try:
            return self.fits(Address.parse(url))
        except PublisherTrouble:
            return False

    # The client's side

    def fits(self, here: Address) -> bool:
        """`covers`, for an address that has been read."""
        return self._scope.covers(here) and (here.secure or self._plain)

    def cookie(self, here: Address) -> str:
        """The Cookie field for one of its hosts."""
        return self._jar.field(here)

    def take(self, here: Address, lines: str) -> None:
        """Keeps what the Set-Cookie fields of one of its hosts say."""
        self._jar.take(here, lines)

    async def ask(self, message: Message, send: Send) -> Reply:
        """`Auth.ask`; an address that brings a user name and password of its own keeps to them."""
        if message.here.authorization:
            return await send(lambda: message.here.authorization)
        return await self._auth.ask(message, send)

    def _load(self, stored: object) -> None:
        kept = stored.get("cookies") if isinstance(stored, Mapping) else None
        found = [cookie_of(value) for value in kept] if isinstance(kept, list) else []
        self.add(one for one in found if one is not None)
        self._jar.changed = False
