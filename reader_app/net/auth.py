"""A reader's user name and password, or their token: who is shown them, and when no longer."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from reader_app.net.address import Address
from reader_app.net.challenge import Challenge, challenges, parameters
from reader_app.net.digest import Digest, Pair
from reader_app.net.exchange import Reply
from reader_app.net.faults import refusal
from reader_app.net.offers import Bearer, Offer, strongest

__all__ = ["Auth", "Message", "Send"]

SPACES = 50  # whose challenges are remembered
TRIES = 3  # realms that do not take the secret, until it is shown to none
SOUND = re.compile(r"[!-~]+")
CONTROL = re.compile(r"[\x00-\x1f\x7f]")

Send = Callable[[Callable[[], str]], Awaitable[Reply]]
"""Makes one request; asks for its Authorization field ("" for none) when its turn has come."""

Realm = tuple[str, int, str]  # host, port, the server's name for it


@dataclass(frozen=True, slots=True)
class Message:
    """What a request is about to say, as far as an answer to a challenge depends on it."""

    here: Address
    method: str
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Space:
    """Where one challenge holds: RFC 7617, section 2.2, and RFC 7616, section 3.6."""

    scheme: str
    host: str
    port: int
    path: str  # and all below

    def holds(self, here: Address) -> bool:
        there = (self.scheme, self.host, self.port) == (here.url.scheme, here.host, here.port)
        return there and here.path.startswith(self.path)


class Auth:
    """Asks at most twice, and after a refusal never again with the same secret.

    Until a server has taken it, one request at a time carries it: a wrong password is one failed
    attempt, however many pages are wanted at once. Once it has been taken, a realm that does not
    take it is closed alone.
    """

    def __init__(self, user: str, password: str, token: str) -> None:
        token = token.strip().removeprefix("Bearer ").strip()
        self._pair = Pair(user, password) if user or password else None
        self._bearer = Bearer(token) if token else None
        self._spaces: dict[Space, Offer] = {}
        self._taken: set[Realm] = set()
        self._closed: set[Realm] = set()
        self._turn = asyncio.Lock()
        self.refused = ""
        if (token and not SOUND.fullmatch(token)) or CONTROL.search(user):
            self.refused = "malformed"

    @property
    def proven(self) -> bool:
        """Whether some server has taken what it was given."""
        return bool(self._taken)

    def forget(self) -> None:
        """Forgets what servers have asked for."""
        self._spaces.clear()

    async def ask(self, message: Message, send: Send) -> Reply:
        """The reply to a request, made with what the server wants to know. Raises
        PublisherTrouble(FORBIDDEN) with status 401 where the server does not take it."""
        if self.refused or not (self._pair or self._bearer):
            return await send(_nothing)
        offer = self._foreseen(message.here)
        if offer is not None:
            return await self._offer(offer, message, send, None)
        reply = await send(_nothing)
        offer = self._wanted(message.here, reply)
        return reply if offer is None else await self._offer(offer, message, send, reply)

    async def _offer(
        self, offer: Offer, message: Message, send: Send, asked: Reply | None
    ) -> Reply:
        """Goes on from the challenge in `asked`, if there was one."""
        if self.proven:
            return await self._try(offer, message, send, asked)
        async with self._turn:
            if self.refused:
                return asked or await send(_nothing)
            return await self._try(offer, message, send, asked)

    async def _try(self, offer: Offer, message: Message, send: Send, asked: Reply | None) -> Reply:
        here = message.here
        used: Offer | None = None

        def words() -> str:
            """What is right now: others may have been refused, or a nonce grown old, meanwhile."""
            nonlocal used
            used = None if self.refused else offer if asked else self._foreseen(here)
            return used.answer(message.method, here.target, message.body) if used else ""

        reply = await send(words)
        if used is None:
            return reply
        newer = self._judge(used, here, reply)
        if newer is not None and asked is None:
            again = newer.answer(message.method, here.target, message.body)
            reply = await send(lambda: "" if self.refused else again)
            self._judge(newer, here, reply)
        if reply.status == 401 and self.refused:
            raise refusal(401)
        return reply

    def _judge(self, offer: Offer, here: Address, reply: Reply) -> Offer | None:
        """Learns from the reply to a request that carried the secret. Gives what to offer instead
        where the nonce was only too old, or where another realm begins."""
        realm = (here.host, here.port, offer.realm)
        if reply.status != 401:
            if reply.status < 400:
                self._taken.add(realm)
            said = parameters(reply.headers.get("authentication-info", ""))
            if isinstance(offer, Digest) and said.get("nextnonce"):
                offer.renew(said["nextnonce"])
            return None
        found = challenges(reply.headers.get("www-authenticate", ""))
        if offer is self._bearer:
            self._judge_token(found)
            return None
        newer = self._strongest(here, found)
        another = newer is not None and newer.realm != offer.realm
        if newer is not None and another:
            self._remember(here, newer, here.path)
        if isinstance(newer, Digest) and (newer.stale or another):
            if not another:
                self._remember(here, newer, "/")
            return newer
        # Another realm that asks for Basic has just been shown the same words.
        closed = (here.host, here.port, newer.realm) if newer is not None and another else realm
        self._closed.add(closed)
        if not self.proven or closed in self._taken or len(self._closed) >= TRIES:
            self.refused = "password"
        return None

    def _judge_token(self, found: list[Challenge]) -> None:
        bearer = [one for one in found if one.scheme == "bearer"]
        if any(one.parameters.get("error") == "invalid_token" for one in bearer):
            self.refused = "invalid_token"
        elif (bearer or not found) and not self.proven:
            self.refused = "token"

    def _foreseen(self, here: Address) -> Offer | None:
        """What this address will want, without having been asked."""
        if self._bearer is not None:
            return self._bearer
        fitting = [space for space in self._spaces if space.holds(here)]
        if not fitting:
            return None
        offer = self._spaces[max(fitting, key=lambda one: len(one.path))]
        return None if (here.host, here.port, offer.realm) in self._closed else offer

    def _wanted(self, here: Address, reply: Reply) -> Offer | None:
        if reply.status != 401:
            return None
        found = challenges(reply.headers.get("www-authenticate", ""))
        offer = self._strongest(here, found)
        if offer is not None:
            directory = here.path.rpartition("/")[0] + "/"
            self._remember(here, offer, "/" if isinstance(offer, Digest) else directory)
        return offer

    def _strongest(self, here: Address, found: list[Challenge]) -> Offer | None:
        offer = strongest(found, self._pair) if self._pair is not None else None
        if offer is None or (here.host, here.port, offer.realm) in self._closed:
            return None
        return offer

    def _remember(self, here: Address, offer: Offer, path: str) -> None:
        if len(self._spaces) >= SPACES:
            self._spaces.clear()
        self._spaces[Space(here.url.scheme, here.host, here.port, path)] = offer


def _nothing() -> str:
    return ""
