"""Manners towards each host: few connections, turns, rest; and connections kept warm for a few.

Every host has connections of its own: httpcore's pool walks over all that it holds at every
request, so one pool for a thousand hosts costs several times as much.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager

import httpx

from reader_app.net.address import HostKey, key_of, name_of
from reader_app.net.limits import Limits

__all__ = ["Hosts", "Line"]


class Line:
    """A transport to one host while it is fit for use."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self.transport = transport
        self.users = 0
        self.served = False  # has answered, so a kept connection may have gone stale
        self.shared = False  # HTTP/2: many requests on one connection
        self.retired = False

    def abandon(self) -> None:
        """Says that an answer was not read to its end. HTTP/1 closes that connection; on a shared
        one the rest still arrives and uses up its window, so the line takes no new requests and
        is closed by its last user."""
        self.retired = self.retired or self.shared


class Host:
    """One host: its turns and its line."""

    def __init__(self, line: Line, turns: int) -> None:
        self.line = line
        self.turns = asyncio.Semaphore(turns)
        self.users = 0


class Hosts:
    """All hosts. The idle ones are closed when there are too many, the longest idle first."""

    def __init__(
        self,
        make: Callable[[], httpx.AsyncBaseTransport],
        limits: Limits,
        clock: Callable[[], float],
    ) -> None:
        self._make = make
        self._limits = limits
        self._clock = clock
        self._overall = asyncio.Semaphore(limits.overall)
        self._busy: dict[HostKey, Host] = {}
        self._idle: dict[HostKey, Host] = {}  # the longest idle first
        self._rests: dict[HostKey, float] = {}
        self._note: Callable[[str, float], None] = lambda *_: None

    def remember(self, known: Mapping[str, float], note: Callable[[str, float], None]) -> None:
        """Leaves hosts alone until then; `note` is told of those that come to it."""
        self._rests |= {key_of(name): until for name, until in known.items()}
        self._note = note

    def rest(self, key: HostKey, seconds: float) -> None:
        """Leaves a host alone for so long."""
        self._rests[key] = self._clock() + max(seconds, 1.0)
        self._note(name_of(key), self._rests[key])

    @property
    def all_awake(self) -> bool:
        """Whether no host rests."""
        return not self._rests

    def resting(self, key: HostKey) -> float:
        """Seconds for which a host is still left alone; 0 when it may be asked."""
        if key not in self._rests:
            return 0.0
        left = self._rests[key] - self._clock()
        if not 0 < left <= max(self._limits.rest, self._limits.retry_after) + 1:
            del self._rests[key]  # over, or set by a clock that went wrong
            return 0.0
        return left

    @asynccontextmanager
    async def line(self, key: HostKey) -> AsyncIterator[Line]:
        """Waits for a turn at the host, then lends its line."""
        host = self._busy.get(key) or self._idle.pop(key, None)
        if host is None:
            host = Host(Line(self._make()), self._limits.per_host)
        self._busy[key] = host
        host.users += 1
        try:
            # The host's turn first: those who wait for a slow host must not hold up the others.
            async with host.turns, self._overall, self._lent(host) as line:
                yield line
        finally:
            host.users -= 1
            if not host.users:
                self._idle[key] = self._busy.pop(key)
                await self._tidy()

    @asynccontextmanager
    async def _lent(self, host: Host) -> AsyncIterator[Line]:
        line = host.line
        line.users += 1
        try:
            yield line
        except BaseException:
            line.abandon()
            raise
        finally:
            line.users -= 1
            if line.retired and line is host.line:
                host.line = Line(self._make())
            if line.retired and not line.users:
                await line.transport.aclose()

    async def _tidy(self) -> None:
        while len(self._idle) > self._limits.idle_hosts:
            host = self._idle.pop(next(iter(self._idle)))
            await host.line.transport.aclose()

    async def close(self) -> None:
        """Closes every connection. Fetches under way must have been cancelled before."""
        hosts = [*self._busy.values(), *self._idle.values()]
        self._idle.clear()
        for host in hosts:
            await host.line.transport.aclose()
