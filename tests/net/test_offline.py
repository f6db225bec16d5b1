"""Is it the publisher, or is this machine offline?"""

import asyncio
import errno
import socket
from collections.abc import Callable, Sequence

import pytest

from reader_app.domain import Fault, NoNetwork, PublisherTrouble
from reader_app.net import Want
from reader_app.net.backend import Resolver
from reader_app.net.uplink import ROOT, Uplink
from tests.net.site import Site

__all__: list[str] = []


def failing(code: int, *, root: int = 0) -> Callable[[str], object]:
    async def resolve(host: str) -> Sequence[str]:
        if host == ROOT and not root:
            return ["198.41.0.4"]
        raise socket.gaierror(root if host == ROOT else code, "no")

    return resolve


@pytest.mark.parametrize(
    ("code", "root", "routed", "offline"),
    [
        (socket.EAI_NONAME, 0, True, False),
        (socket.EAI_NONAME, 0, False, True),
        (socket.EAI_AGAIN, 0, True, False),
        (socket.EAI_AGAIN, socket.EAI_AGAIN, True, True),
        (socket.EAI_AGAIN, socket.EAI_NONAME, True, True),
        (socket.EAI_NONAME, socket.EAI_NONAME, True, True),
        (socket.EAI_AGAIN, 0, False, True),
    ],
)
def test_a_name_that_fails_is_the_publishers_unless_all_names_fail(
    code: int, root: int, routed: bool, offline: bool
) -> None:
    async def scenario() -> None:
        options = {"resolve": failing(code, root=root), "routed": lambda: routed}
        async with Site() as site, site.client(**options) as client:
            with pytest.raises((NoNetwork, PublisherTrouble)) as caught:
                await client.fetch("http://news.example/", want=Want.FEED)
            assert isinstance(caught.value, NoNetwork) is offline
            assert offline or caught.value.code == Fault.DNS
            assert isinstance(caught.value.__cause__, socket.gaierror)

    asyncio.run(scenario())


@pytest.mark.parametrize("routed", [True, False])
def test_an_unreachable_network_is_this_machines_fault_only_without_a_route(routed: bool) -> None:
    async def scenario() -> None:
        async def resolve(host: str) -> Sequence[str]:
            raise AssertionError

        uplink = Uplink(resolve, lambda: routed)
        assert await uplink.is_down(OSError(errno.ENETUNREACH, "unreachable")) is not routed
        assert not await uplink.is_down(OSError(errno.ECONNREFUSED, "refused"))

    asyncio.run(scenario())


def test_many_failures_together_ask_the_resolver_once() -> None:
    asked: list[str] = []

    async def resolve(host: str) -> Sequence[str]:
        asked.append(host)
        await asyncio.sleep(0.01)
        raise socket.gaierror(socket.EAI_AGAIN, "later")

    async def scenario() -> None:
        uplink = Uplink(resolve, lambda: True)
        error = socket.gaierror(socket.EAI_AGAIN, "later")
        assert all(await asyncio.gather(*(uplink.is_down(error) for _ in range(50))))
        assert asked == [ROOT]

    asyncio.run(scenario())


def test_the_systems_resolver_is_asked_off_the_loop() -> None:
    async def scenario() -> None:
        resolver = Resolver(2)
        assert set(await resolver("localhost")) <= {"127.0.0.1", "::1"}
        with pytest.raises(socket.gaierror):
            await resolver("nobody.invalid")
        resolver.close()

    asyncio.run(scenario())


def test_a_name_that_cannot_even_be_asked_for_does_not_resolve(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> object:
        raise UnicodeError("label too long")

    async def scenario() -> None:
        resolver = Resolver(1)
        with pytest.raises(socket.gaierror):
            await resolver("a" * 64)
        resolver.close()

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    asyncio.run(scenario())
