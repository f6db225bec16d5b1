"""One request and its reply."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import httpcore
import httpx

from reader_app.domain import Fault, NoNetwork, PublisherTrouble
from reader_app.net.address import Address
from reader_app.net.answer import Want
from reader_app.net.body import Body
from reader_app.net.faults import TRANSPORT_ERRORS, UNANSWERED, blame
from reader_app.net.form import Filled
from reader_app.net.headers import Headers, collect, retry_after
from reader_app.net.hosts import Hosts, Line
from reader_app.net.limits import Limits
from reader_app.net.request import Fields
from reader_app.net.room import Hold, Room
from reader_app.net.stream import Stream
from reader_app.net.uplink import Uplink

__all__ = ["Exchange", "Reply", "is_usable"]

WALLS = (401, 402, 403, 451)  # statuses whose page may still hold a preview
MEANINGLESS = (404, 410, 429)  # statuses with which no form comes back
DRAINED = 64 * 1024  # bytes of an error page worth reading to keep its connection


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered; the body only if it can be used. `retry_after` in seconds."""

    status: int
    headers: Headers
    body: bytes
    retry_after: float | None


def is_usable(status: int, want: Want) -> bool:
    """Whether such an answer's body is worth having."""
    match want:
        case Want.PAGE if status in WALLS:
            return True
        case Want.CALL:
            return True
        case Want.FORM if 400 <= status < 500:
            return status not in MEANINGLESS
        case _:
            return 200 <= status < 300


class Exchange:
    """Asks one address once, without following where it points."""

    def __init__(
        self,
        hosts: Hosts,
        room: Room,
        uplink: Uplink,
        limits: Limits,
        clock: Callable[[], float],
    ) -> None:
        self._hosts = hosts
        self._room = room
        self._uplink = uplink
        self._limits = limits
        self._clock = clock
        self._extensions = {
            "timeout": {
                "connect": limits.connect,
                "read": limits.silence,
                "write": limits.silence,
                "pool": None,  # turns are given out before
            }
        }

    async def ask(
        self,
        address: Address,
        fields: Callable[[], Fields],
        want: Want,
        seconds: float,
        form: Filled | None,
    ) -> tuple[Reply, float]:
        """The reply, and how many of the `seconds` for the exchange are left; waiting for a turn
        and for room is not counted. `fields` are asked for when the turn has come, so that they
        are those of that moment. A form is sent and never sent again, whatever becomes of the
        connection. Raises PublisherTrouble and NoNetwork."""
        self._refuse_if_resting(address)
        async with self._hosts.line(address.key) as line:
            self._refuse_if_resting(address)
            request = self._request(address, fields(), form)
            loop = asyncio.get_running_loop()
            try:
                async with asyncio.timeout(seconds) as limit:
                    reply = await self._converse(line, form, request, address, want, limit)
            except TimeoutError as error:
                raise PublisherTrouble(
                    Fault.TOO_SLOW, f"not done after {self._limits.total:g} seconds"
                ) from error
            return reply, (limit.when() or 0.0) - loop.time()

    def _request(self, address: Address, fields: Fields, form: Filled | None) -> httpx.Request:
        extensions = self._extensions
        if form is not None and form.seconds is not None:
            extensions = {"timeout": self._extensions["timeout"] | {"read": form.seconds}}
        return httpx.Request(
            "GET" if form is None else form.method,
            address.url,
            # httpx would make Host of the name in Unicode, which not every name has.
            headers=[(b"Host", address.url.netloc), *fields],
            content=None if form is None else form.body,
            extensions=extensions,
        )

    def _refuse_if_resting(self, address: Address) -> None:
        seconds = self._hosts.resting(address.key)
        if seconds:
            raise PublisherTrouble(
                Fault.RATE_LIMITED, "the host asked to be left alone", retry_after=seconds
            )

    async def _converse(
        self,
        line: Line,
        form: Filled | None,
        request: httpx.Request,
        address: Address,
        want: Want,
        limit: asyncio.Timeout,
    ) -> Reply:
        arriving = False
        try:
            response = await _send(line, request, form is None or form.again)
            arriving = True
            try:
                return await self._receive(line, response, address, want, limit)
            finally:
                await response.aclose()
                stream = _stream(response)
                if stream is not None:
                    stream.settle()
        except TRANSPORT_ERRORS as error:
            if not arriving and await self._uplink.is_down(error):
                raise NoNetwork(str(error)) from error
            # What could not be sent stays out of the log with all its causes.
            local = isinstance(error, httpcore.LocalProtocolError | httpx.LocalProtocolError)
            raise blame(error, arriving=arriving) from (None if local else error)

    async def _receive(
        self,
        line: Line,
        response: httpx.Response,
        address: Address,
        want: Want,
        limit: asyncio.Timeout,
    ) -> Reply:
        status, headers = response.status_code, collect(response.headers.raw)
        line.served = True
        line.shared = response.extensions.get("http_version") == b"HTTP/2"
        wait = retry_after(headers, self._clock(), self._limits.retry_after)
        if status == 429:
            wait = self._limits.rest if wait is None else wait
            # Noted before the turn is handed on, so that those who wait for it see it.
            self._hosts.rest(address.key, wait)
        if not is_usable(status, want):
            if not await _drain(response, self._limits.drain):
                line.abandon()
            return Reply(status, headers, b"", wait)
        body = Body(headers, self._limits.size(want))
        stream = _stream(response)
        with self._room.hold() as hold:
            if body.foreseen > hold.enough:
                await _grow(hold, body.foreseen, limit)
            async for chunk in response.aiter_raw():
                if stream is not None:
                    stream.credit(len(chunk))
                for size in body.add(chunk):
                    if size > hold.enough:
                        await _grow(hold, size, limit)
            return Reply(status, headers, body.finish(), wait)


async def _grow(hold: Hold, size: int, limit: asyncio.Timeout) -> None:
    """Waits for room; the server is not to blame for how long that takes."""
    loop = asyncio.get_running_loop()
    left = (limit.when() or 0.0) - loop.time()
    limit.reschedule(None)
    try:
        await hold.grow(size)
    finally:
        limit.reschedule(loop.time() + left)


def _stream(response: httpx.Response) -> Stream | None:
    """The connection below an answer; a transport that is not ours has none."""
    wrapped = response.extensions.get("network_stream")
    return wrapped and wrapped.get_extra_info("stream")


async def _send(line: Line, request: httpx.Request, again: bool) -> httpx.Response:
    try:
        return await line.transport.handle_async_request(request)
    except UNANSWERED:
        if not line.served or not again:
            raise
        # Most likely a kept connection that the server has just closed: once more, on a new one.
        return await line.transport.handle_async_request(request)


async def _drain(response: httpx.Response, seconds: float) -> bool:
    """Reads a short body that nobody wants, so that the connection can be used again; whether
    its end was seen."""
    size = 0
    try:
        async with asyncio.timeout(seconds):
            async for chunk in response.aiter_raw():
                size += len(chunk)
                if size > DRAINED:
                    return False
    except TRANSPORT_ERRORS:  # TimeoutError is one
        return False
    return True
