"""Is it the publisher that cannot be reached, or is it this machine that is offline?"""

import asyncio
import errno
import socket
from collections.abc import Callable
from contextlib import suppress

from reader_app.net.backend import Resolve

__all__ = ["Uplink", "has_route"]

# A name server for the root of all names: the system's resolver always knows its name, and
# its addresses lie behind the default route.
ROOT = "a.root-servers.net"
ROOT_IPS = ((socket.AF_INET, "198.41.0.4"), (socket.AF_INET6, "2001:503:ba3e::2:30"))

UNREACHABLE = (errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH)
VERDICT_LASTS = 10.0  # seconds: many fetches fail together


def has_route() -> bool:
    """Whether the system knows a way to the internet. Connecting a datagram socket only looks
    into the routing table; nothing is sent."""
    for family, ip in ROOT_IPS:
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((ip, 53))
            return True
    return False


class Uplink:
    """The rule: a failure is this machine's own if a name did not resolve or a network was out of
    reach, and either there is no route to the internet at all, or the resolver does not tell the
    root servers' name either. "No such name" counts too: it is what many routers and the networks
    of hotels say of every name while they have no way out themselves."""

    def __init__(self, resolve: Resolve, routed: Callable[[], bool]) -> None:
        self._resolve = resolve
        self._routed = routed
        self._lock = asyncio.Lock()
        self._lost = False
        self._until = 0.0

    async def is_down(self, error: BaseException) -> bool:
        """Whether `error`, from a connection that could not be made, is no publisher's fault."""
        if isinstance(error, socket.gaierror):
            return not self._routed() or await self._resolver_is_lost()
        unreachable = isinstance(error, OSError) and error.errno in UNREACHABLE
        return unreachable and not self._routed()

    async def _resolver_is_lost(self) -> bool:
        async with self._lock:
            now = asyncio.get_running_loop().time()
            if now >= self._until:
                self._lost = await self._is_lost()
                self._until = now + VERDICT_LASTS
            return self._lost

    async def _is_lost(self) -> bool:
        try:
            await self._resolve(ROOT)
        except socket.gaierror:
            return True
        return False
