"""Opening connections: names resolved here, and only to addresses that the guard admits."""

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import httpcore

from reader_app.net.stream import Stream

__all__ = ["Backend", "Blocked", "Resolve", "Resolver", "is_ip"]

HEAD_START = 0.25  # seconds before the next address is tried beside the first (RFC 8305)

Resolve = Callable[[str], Awaitable[Sequence[str]]]
"""A host name to its IP addresses, preferred first. Raises socket.gaierror."""

Admits = Callable[[str, int, str], bool]
"""Whether (host, port, IP address) may be connected to."""


class Blocked(OSError):
    """Every address of the host is one that a publisher must not make us ask."""


class Resolver:
    """The system's resolver, in threads of its own: slow names must not fill asyncio's few."""

    def __init__(self, threads: int) -> None:
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="resolver")

    async def __call__(self, host: str) -> Sequence[str]:
        loop = asyncio.get_running_loop()
        found = await loop.run_in_executor(self._threads, _look_up, host)
        return list(dict.fromkeys(found))

    def close(self) -> None:
        """Lets go of the threads; look-ups under way end in their own time."""
        self._threads.shutdown(wait=False, cancel_futures=True)


def _look_up(host: str) -> list[str]:
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except UnicodeError as error:  # a label that is empty or too long
        raise socket.gaierror(socket.EAI_NONAME, "no possible name") from error
    return [str(address[4][0]) for address in found]


class Backend(httpcore.AsyncNetworkBackend):
    """What httpcore opens connections with. The address that is checked is the one connected to,
    so a name that resolves differently the next time gains nothing."""

    def __init__(self, resolve: Resolve, admits: Admits) -> None:
        self._resolve = resolve
        self._admits = admits

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's word
        local_address: str | None = None,
        socket_options: Iterable[object] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Raises httpcore.ConnectTimeout, and as they are: Blocked, socket.gaierror, OSError."""
        try:
            async with asyncio.timeout(timeout):
                return await _first(await self._addresses(host, port), port)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout("no connection") from error

    async def _addresses(self, host: str, port: int) -> Sequence[str]:
        ips = [host] if is_ip(host) else await self._resolve(host)
        admitted = [ip for ip in ips if self._admits(host, port, ip)]
        if not admitted:
            raise Blocked("a private address that nobody typed")
        return admitted


def is_ip(host: str) -> bool:
    with suppress(ValueError):
        ipaddress.ip_address(host)
        return True
    return False


async def _open(ip: str, port: int) -> Stream:
    _, stream = await asyncio.get_running_loop().create_connection(Stream, ip, port)
    return stream


async def _first(ips: Sequence[str], port: int) -> Stream:
    """The first connection that opens, every further address starting a little later."""
    if len(ips) == 1:
        return await _open(ips[0], port)
    waiting = list(ips)
    tasks: list[asyncio.Task[Stream]] = []
    try:
        while True:
            if waiting:
                tasks.append(asyncio.create_task(_open(waiting.pop(0), port)))
            await asyncio.wait(
                [task for task in tasks if not task.done()],
                timeout=HEAD_START if waiting else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            opened = next((task for task in tasks if task.done() and not task.exception()), None)
            if opened is not None:
                tasks.remove(opened)
                return opened.result()
            if not waiting and all(task.done() for task in tasks):
                return tasks[-1].result()
    finally:
        for task in tasks:
            task.cancel()
            task.add_done_callback(_discard)


def _discard(task: "asyncio.Task[Stream]") -> None:
    """Closes a connection that came second."""
    if not task.cancelled() and task.exception() is None:
        task.result().abort()
