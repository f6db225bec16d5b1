"""The one way out to the network."""

import logging
import ssl
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Self

import httpx

from reader_app.domain import Fault, PublisherTrouble, ReaderError, host_of
from reader_app.net.address import Address, key_of
from reader_app.net.answer import Answer, Validators, Want
from reader_app.net.auth import Message
from reader_app.net.backend import Resolve, Resolver
from reader_app.net.call import Call, Spoken
from reader_app.net.exchange import Exchange, Reply, is_usable
from reader_app.net.faults import refusal
from reader_app.net.form import Filled, Pairs, filled, queried
from reader_app.net.guard import Guard
from reader_app.net.headers import max_age, validators
from reader_app.net.hosts import Hosts
from reader_app.net.limits import Limits
from reader_app.net.proxies import Proxies
from reader_app.net.request import Fields, conditional, private, referring, sending, standing
from reader_app.net.room import Room
from reader_app.net.session import Session
from reader_app.net.trail import REDIRECTS, REPEATED, Trail
from reader_app.net.transport import Borrowed, Dialler, Transport
from reader_app.net.uplink import Uplink, has_route

__all__ = ["Client"]

TALKATIVE = ("h2", "hpack", "httpcore", "httpx")  # log headers, cookies too, at level DEBUG
AGENT = "Broadsheet/0.1 (desktop news reader)"


class Client:
    """Fetches documents politely and within limits. One per program run; use it as an async
    context manager, in one event loop.

    `agent` is the User-Agent and should name a contact. `transport` replaces the connections (and
    with them the protection of private addresses); `tls`, `resolve`, `routed` and `proxies`
    replace the system's certificates, name resolver, knowledge of a way to the internet and proxy
    settings ({} for no proxy). Cookies live as long as one fetch, but for those of a session.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.time,
        agent: str = AGENT,
        limits: Limits = Limits(),
        transport: httpx.AsyncBaseTransport | None = None,
        tls: ssl.SSLContext | None = None,
        resolve: Resolve | None = None,
        routed: Callable[[], bool] = has_route,
        proxies: Mapping[str, str] | None = None,
    ) -> None:
        for name in TALKATIVE:
            logging.getLogger(name).setLevel(logging.WARNING)
        self._clock = clock
        self._limits = limits
        self._guard = Guard()
        self._resolver = Resolver(limits.resolvers)
        resolve = resolve or self._resolver
        dialler = Dialler(self._guard, limits, resolve, Proxies(proxies), tls)
        self._hosts = Hosts(
            lambda: (
                Transport(dialler, limits.per_host) if transport is None else Borrowed(transport)
            ),
            limits,
            clock,
        )
        self._room = Room(limits)
        self._exchange = Exchange(self._hosts, self._room, Uplink(resolve, routed), limits, clock)
        self._standing = {want: standing(agent, want) for want in Want}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Closes every connection. Fetches under way must have been cancelled before."""
        await self._hosts.close()
        self._resolver.close()

    def allow_private(self, host_port: Iterable[str]) -> None:
        """Permits hosts that the reader typed even where they are on this machine or in the
        reader's own network: "127.0.1.1:8090", "[::1]:8090"; "nas.lan" for ports 80 and 443."""
        self._guard.allow(host_port)

    def rest(
        self, known: Mapping[str, float], note: Callable[[str, float], None] = lambda *_: None
    ) -> None:
        """Leaves hosts alone until a moment in seconds since 1970, by names as `domain.host_of`
        gives them; `note` is told of each further one that asks for rest."""
        self._hosts.remember(known, note)

    def holding(self) -> AbstractContextManager[object]:
        """Counts large bodies that are fetched inside the block as in memory until its end: all
        of them together stay within a bound, and further ones wait. Elsewhere they count until
        they have arrived."""
        return self._room.hold()

    def resting(self, url: str) -> float:
        """Seconds for which the host of an address is still left alone; 0 when it may be asked."""
        if self._hosts.all_awake:  # nearly always, and asked before each of thousands
            return 0.0
        return self._hosts.resting(key_of(host_of(url)))

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
        """Fetches one document, following redirects.

        `conditions` makes the request conditional. `referer` is the address of the page that led
        here; other hosts are told its origin only. `own` is false for an address that the publisher
        of another host has named: where `is_own_network` holds for it, it is not asked, nor is
        such a target of a redirect from elsewhere. `session` is what its own hosts are shown, and
        keeps the cookies that they set. Raises PublisherTrouble for all that a server
        can do wrong, its subject the host, and NoNetwork when this machine is offline (the rule
        is `Uplink`'s). A host that answered 429 is not asked again before its time:
        PublisherTrouble(RATE_LIMITED) with the seconds left in `retry_after`. A session whose
        credentials are refused: FORBIDDEN with status 401, for a page as well.
        """
        trail = Trail(Address.parse(url), self._limits.redirects, session)
        return await self._follow(trail, want, conditions, referring(referer), own)

    async def submit(
        self,
        url: str,
        fields: Pairs,
        *,
        session: Session,
        referer: str = "",
        method: str = "POST",
        encoding: str = "utf-8",
        multipart: bool = False,
    ) -> Answer:
        """Sends a filled form to one of the session's hosts and gives the page that comes after,
        following redirects as browsers do; `referer` is the page where the form was.

        Raises what `fetch` raises; PublisherTrouble(REDIRECT) where the form would go, or what
        answers it leads, to another host, or from https to http; TOO_LARGE for a form of more than
        a megabyte. It is sent once: a connection that fails is not tried again.
        """
        start, source = Address.parse(url), referring(referer)
        form = filled(fields, encoding, multipart) if method == "POST" else None
        if form is None:
            start = queried(start, fields, encoding)
        down = source is not None and source.secure and not start.secure
        if down or not session.fits(start):
            detail = "a sign-in would leave the publication, or https"
            raise PublisherTrouble(Fault.REDIRECT, detail, subject=start.host)
        trail = Trail(start, self._limits.redirects, session, form)
        return await self._follow(trail, Want.FORM, None, source, True)

    async def call(self, call: Call) -> Spoken:
        """Asks a server's interface; what it says comes back with any status. Redirects are
        followed within its host, and with what is sent only where the method stays.

        Raises PublisherTrouble for a server that cannot be reached, says too much or leads away,
        and RATE_LIMITED while it wants to be left alone; NoNetwork.
        """
        here, left = Address.parse(call.url), call.seconds
        start = here
        try:
            for _ in range(self._limits.redirects):
                reply, left = await self._spoken(here, call, left)
                led = reply.status in REDIRECTS and bool(reply.headers.get("location"))
                if not (led and call.redirects):
                    headers = reply.headers
                    return Spoken(
                        reply.status, str(here.url), headers, reply.body, reply.retry_after
                    )
                here = _within(here, reply, call.method)
            raise PublisherTrouble(Fault.REDIRECT, "too many redirects")
        except ReaderError as error:
            error.subject = error.subject or start.host
            raise

    async def _spoken(self, here: Address, call: Call, left: float) -> tuple[Reply, float]:
        said = [(name.encode("ascii"), value.encode()) for name, value in call.headers]
        form = Filled(call.body, call.content_type, call.method, call.again, call.seconds)
        if call.content_type:
            said.append((b"Content-Type", call.content_type.encode("ascii")))
        if call.body or call.method not in ("GET", "HEAD"):
            said.append((b"Content-Length", str(len(call.body)).encode("ascii")))
        fields = self._standing[Want.CALL] + said
        reply, left = await self._exchange.ask(here, lambda: fields, Want.CALL, left, form)
        if reply.status == 429:
            raise refusal(reply.status, reply.retry_after)
        return reply, left

    async def _follow(
        self,
        trail: Trail,
        want: Want,
        conditions: Validators | None,
        source: Address | None,
        own: bool,
    ) -> Answer:
        start, left = trail.here, self._limits.total
        fields = self._standing[want] + conditional(conditions)
        try:
            while True:
                here = trail.here
                own = own and (here.key == start.key or self._excepts(start))
                if not own and self._excepts(here):
                    raise PublisherTrouble(Fault.BLOCKED_ADDRESS, "named by another publisher")
                reply, left = await self._step(trail, fields, source, want, left)
                if reply.status not in REDIRECTS:
                    return self._answer(trail, reply, want, conditions)
                trail.follow(reply.status, reply.headers)
        except ReaderError as error:
            error.subject = error.subject or trail.here.host
            raise

    async def _step(
        self, trail: Trail, fields: Fields, source: Address | None, want: Want, left: float
    ) -> tuple[Reply, float]:
        """Asks one address, a second time where a session has what it asks for."""
        here, form, session = trail.here, trail.form, trail.session

        async def send(authorization: Callable[[], str]) -> Reply:
            nonlocal left

            def said() -> Fields:
                known = private(here, source, trail.cookie, authorization())
                return fields + known + sending(form, source, here)

            reply, left = await self._exchange.ask(here, said, want, left, form)
            trail.take(reply.headers)
            return reply

        if session is None:
            return await send(lambda: here.authorization), left
        message = Message(here, "POST", form.body) if form else Message(here, "GET")
        return await session.ask(message, send), left

    def is_own_network(self, url: str) -> bool:
        """Whether an address is on a host of the reader's own network that they typed."""
        try:
            return self._excepts(Address.parse(url))
        except PublisherTrouble:
            return False

    def _excepts(self, address: Address) -> bool:
        return self._guard.excepts(address.host, address.port)

    def _answer(
        self, trail: Trail, reply: Reply, want: Want, conditions: Validators | None
    ) -> Answer:
        confirmed = conditions if reply.status == 304 else None
        if not is_usable(reply.status, want) and not confirmed:
            raise refusal(reply.status, reply.retry_after)
        content_type = reply.headers.get("content-type", "")
        return Answer(
            url=str(trail.here.url),
            status=reply.status,
            content_type=content_type,
            body=reply.body,
            validators=_renewed(validators(reply.headers), confirmed),
            moved_to=trail.moved_to(want, content_type),
            max_age=max_age(reply.headers, self._clock(), self._limits.max_age),
        )


def _within(here: Address, reply: Reply, method: str) -> Address:
    """Where a redirect of an interface leads, which is told all that its host was told."""
    target = here.leads_to(reply.headers["location"])
    if target.key != here.key or (here.secure and not target.secure):
        raise PublisherTrouble(Fault.REDIRECT, "leads away, or from https to http")
    if method not in ("GET", "HEAD") and reply.status not in REPEATED:
        raise PublisherTrouble(Fault.REDIRECT, "what was sent would not be sent on")
    return target


def _renewed(new: Validators | None, confirmed: Validators | None) -> Validators | None:
    if new is None or confirmed is None:
        return new or confirmed
    return Validators(new.etag or confirmed.etag, new.last_modified or confirmed.last_modified)
