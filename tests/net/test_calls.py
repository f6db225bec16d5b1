"""Asking a server's interface: any answer comes back, and what was sent stays with its host."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest

from reader_app.domain import Fault, NoNetwork, PublisherTrouble
from reader_app.net import Call, Client, Limits
from tests.net.site import Asked, Site, cut, patient, reply

__all__: list[str] = []

SECRET = "s3cret-t0ken"
HEADERS = (("Authorization", f"Bearer {SECRET}"), ("X-Key", "café"))


def with_site(scenario: Callable[[Site, Client], Awaitable[Any]], **options: Any) -> None:
    async def run() -> None:
        async with Site() as site, site.client(**options) as client:
            await scenario(site, client)

    asyncio.run(run())


async def trouble_of(asking: Awaitable[object]) -> PublisherTrouble:
    with pytest.raises(PublisherTrouble) as caught:
        await asking
    return caught.value


class Form:
    """Reads what is sent, and answers."""

    def __init__(self, answer: bytes) -> None:
        self.answer = answer
        self.bodies: list[bytes] = []
        self.lines: list[bytes] = []


async def taking(form: Form) -> tuple[asyncio.Server, int]:
    """A server that reads bodies, which `Site` does not."""

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        lines = head.split(b"\r\n")
        form.lines.append(lines[0])
        sizes = [line for line in lines if line.lower().startswith(b"content-length:")]
        form.bodies.append(await reader.readexactly(int(sizes[0].split(b":")[1]) if sizes else 0))
        writer.write(form.answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    return server, server.sockets[0].getsockname()[1]


@pytest.mark.parametrize("status", [200, 201, 204, 400, 401, 403, 404, 409, 415, 500, 501, 503])
def test_any_status_comes_back_with_its_body(status: int) -> None:
    async def scenario(site: Site, client: Client) -> None:
        body = b"" if status == 204 else b'{"said": 1}'
        site.routes["/api"] = reply(status, body, X_Bad_Token="true", Retry_After="7")
        spoken = await client.call(Call("GET", site.url("/api"), HEADERS))
        assert (spoken.status, spoken.body, spoken.url) == (status, body, site.url("/api"))
        assert (spoken.headers["x-bad-token"], spoken.retry_after) == ("true", 7)
        assert site.asked[0].headers["authorization"] == f"Bearer {SECRET}"
        assert site.asked[0].headers["x-key"].encode("latin-1").decode() == "café"
        assert client.resting(site.url("/")) == 0

    with_site(scenario)


def test_a_host_that_asks_for_rest_is_left_alone() -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/api"] = reply(429, b"slow down", Retry_After="120")
        trouble = await trouble_of(client.call(Call("GET", site.url("/api"))))
        assert (trouble.fault, trouble.retry_after) == (Fault.RATE_LIMITED, 120)
        again = await trouble_of(client.call(Call("GET", site.url("/other"))))
        assert (again.fault, len(site.asked)) == (Fault.RATE_LIMITED, 1)
        assert again.retry_after is not None
        assert 0 < again.retry_after <= 120

    with_site(scenario)


def test_what_is_sent_arrives_as_it_is() -> None:
    async def run() -> None:
        form = Form(reply(200, b"OK"))
        server, port = await taking(form)
        async with server, Client(proxies={}, routed=lambda: True) as client:
            client.allow_private([f"127.0.0.1:{port}"])
            url = f"http://127.0.0.1:{port}/edit"
            for method in ("POST", "PUT", "DELETE"):
                call = Call(method, url, HEADERS, b'{"ids":[1]}', "application/json")
                assert (await client.call(call)).body == b"OK"
            assert (await client.call(Call("POST", url))).status == 200
        assert form.bodies == [b'{"ids":[1]}'] * 3 + [b""]
        assert [line.split(b" ")[0] for line in form.lines] == [b"POST", b"PUT", b"DELETE", b"POST"]

    asyncio.run(run())


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_question_follows_redirects_within_its_host(status: int) -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes |= {"/old": reply(status, Location="/new"), "/new": reply(200, b"here")}
        spoken = await client.call(Call("GET", site.url("/old"), HEADERS))
        assert (spoken.body, spoken.url) == (b"here", site.url("/new"))
        assert all("authorization" in asked.headers for asked in site.asked)

    with_site(scenario)


@pytest.mark.parametrize("status", [301, 302, 303])
def test_what_is_sent_is_never_lost_in_a_redirect(status: int) -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes |= {"/old": reply(status, Location="/new"), "/new": reply(200, b"here")}
        call = Call("POST", site.url("/old"), HEADERS, b"", "text/plain")
        assert (await trouble_of(client.call(call))).fault is Fault.REDIRECT
        assert [asked.target for asked in site.asked] == ["/old"]

    with_site(scenario)


@pytest.mark.parametrize("status", [307, 308])
def test_what_is_sent_goes_on_where_the_method_stays(status: int) -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes |= {"/old": reply(status, Location="/new"), "/new": reply(200, b"here")}
        spoken = await client.call(Call("POST", site.url("/old"), HEADERS, b"", "text/plain"))
        assert spoken.body == b"here"
        assert [asked.lines[0] for asked in site.asked] == [
            b"POST /old HTTP/1.1",
            b"POST /new HTTP/1.1",
        ]

    with_site(scenario)


@pytest.mark.parametrize("status", [301, 307])
def test_nothing_goes_to_another_host_or_another_port(status: int) -> None:
    async def run() -> None:
        async with (
            Site() as site,
            Site() as port,
            Site(host="127.0.0.2") as host,
            site.client() as client,
        ):
            client.allow_private([port.host_port, host.host_port])
            for other in (port, host):
                other.routes["/new"] = reply(200, b"thanks")
                site.routes["/old"] = reply(status, Location=other.url("/new"))
                for method in ("GET", "POST"):
                    call = Call(method, site.url("/old"), HEADERS)
                    trouble = await trouble_of(client.call(call))
                    assert (trouble.fault, trouble.subject) == (Fault.REDIRECT, "127.0.0.1")
                assert other.connections == 0

    asyncio.run(run())


def test_nothing_goes_from_https_to_http() -> None:
    """Though both of a name's own ports are one host to the client, and upwards it may go."""
    asked: list[str] = []

    async def arriving(body: bytes) -> AsyncIterator[bytes]:
        yield body

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        if request.url.path == "/new":
            return httpx.Response(200, content=arriving(b"here"))
        scheme = "http" if request.url.scheme == "https" else "https"
        location = {"Location": f"{scheme}://reader.example/new"}
        return httpx.Response(308, headers=location, content=arriving(b""))

    async def run() -> None:
        async with Client(transport=httpx.MockTransport(answer)) as client:
            down = Call("POST", "https://reader.example/old", HEADERS)
            assert (await trouble_of(client.call(down))).fault is Fault.REDIRECT
            up = Call("POST", "http://reader.example/old", HEADERS)
            assert (await client.call(up)).url == "https://reader.example/new"
        assert asked == [
            "https://reader.example/old",
            "http://reader.example/old",
            "https://reader.example/new",
        ]

    asyncio.run(run())


def test_a_circle_has_an_end() -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/round"] = reply(302, Location="/round")
        trouble = await trouble_of(client.call(Call("GET", site.url("/round"))))
        assert trouble.fault is Fault.REDIRECT
        assert len(site.asked) <= 10

    with_site(scenario)


def test_a_redirect_to_nowhere_is_an_answer() -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/none"] = reply(302, b"found")
        assert (await client.call(Call("GET", site.url("/none")))).status == 302
        site.routes["/odd"] = reply(302, Location="file:///etc/passwd")
        assert (
            await trouble_of(client.call(Call("GET", site.url("/odd"))))
        ).fault is Fault.REDIRECT

    with_site(scenario)


@pytest.mark.parametrize("length", [None, -1])
def test_an_answer_has_a_largest_size(length: int | None) -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/large"] = reply(500, b"x" * 1001, length=length)
        site.routes["/fits"] = reply(200, b"x" * 1000)
        assert len((await client.call(Call("GET", site.url("/fits")))).body) == 1000
        if length == -1:
            site.routes["/large"] = cut(reply(200, b"x" * 1001, length=-1))
        trouble = await trouble_of(client.call(Call("GET", site.url("/large"))))
        assert trouble.fault is Fault.TOO_LARGE

    with_site(scenario, limits=Limits(call=1000))


def test_an_answer_that_ends_early_is_no_answer() -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes["/ids"] = cut(reply(200, b"[1,2,3", length=100))
        trouble = await trouble_of(client.call(Call("GET", site.url("/ids"))))
        assert trouble.fault is Fault.TRUNCATED

    with_site(scenario)


def stale(site: Site) -> None:
    """The next request to /edit finds that its connection has just been closed; one after it is
    answered."""

    async def dies(_: Asked, writer: asyncio.StreamWriter) -> None:
        site.routes["/edit"] = reply(200, b"done")
        writer.close()

    site.routes |= {"/page": reply(200, b"page"), "/edit": dies}


def test_what_may_be_done_twice_is_sent_again_on_a_new_connection() -> None:
    async def scenario(site: Site, client: Client) -> None:
        stale(site)
        await client.call(Call("GET", site.url("/page")))
        assert (await client.call(Call("POST", site.url("/edit")))).body == b"done"
        assert [asked.target for asked in site.asked] == ["/page", "/edit", "/edit"]
        assert site.connections == 2

    with_site(scenario)


def test_what_would_turn_a_state_over_is_never_sent_again() -> None:
    async def scenario(site: Site, client: Client) -> None:
        stale(site)
        await client.call(Call("GET", site.url("/page")))
        call = Call("PUT", site.url("/edit"), again=False)
        assert (await trouble_of(client.call(call))).fault is Fault.CONNECTION
        assert [asked.target for asked in site.asked] == ["/page", "/edit"]

    with_site(scenario)


def test_on_a_new_connection_nothing_is_sent_again() -> None:
    async def scenario(site: Site, client: Client) -> None:
        stale(site)
        call = Call("POST", site.url("/edit"))
        assert (await trouble_of(client.call(call))).fault is Fault.CONNECTION
        assert len(site.asked) == 1

    with_site(scenario)


def test_a_server_may_be_silent_for_longer_than_a_page() -> None:
    """It is fetching a feed meanwhile; a page would have been given up after 0.05 s."""

    async def slow(_: Asked, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.3)
        writer.write(reply(200, b"subscribed"))

    async def scenario(site: Site, client: Client) -> None:
        site.routes["/subscribe"] = slow
        spoken = await client.call(Call("POST", site.url("/subscribe"), seconds=30))
        assert spoken.body == b"subscribed"

    with_site(scenario, limits=patient(silence=0.05, total=0.1))


def test_no_server_is_waited_for_without_end() -> None:
    async def never(_: Asked, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(60)

    async def scenario(site: Site, client: Client) -> None:
        site.routes["/subscribe"] = never
        trouble = await trouble_of(client.call(Call("GET", site.url("/subscribe"), seconds=0.1)))
        assert trouble.fault in (Fault.TIMEOUT, Fault.TOO_SLOW)

    with_site(scenario)


def test_the_time_is_that_of_all_redirects_together() -> None:
    async def slow(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.15)
        writer.write(reply(302, Location=f"/{int(asked.target[1:]) + 1}"))

    async def scenario(site: Site, client: Client) -> None:
        site.routes |= {f"/{number}": slow for number in range(9)}
        trouble = await trouble_of(client.call(Call("GET", site.url("/0"), seconds=0.4)))
        assert trouble.fault in (Fault.TIMEOUT, Fault.TOO_SLOW)

    with_site(scenario)


def test_without_a_network_that_is_said() -> None:
    async def nowhere(host: str) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "no way out")

    async def run() -> None:
        async with Client(proxies={}, routed=lambda: False, resolve=nowhere) as client:
            with pytest.raises(NoNetwork):
                await client.call(Call("GET", "https://reader.example/api"))

    asyncio.run(run())


def test_no_trouble_and_no_log_tells_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    async def scenario(site: Site, client: Client) -> None:
        site.routes |= {
            "/closed": cut(),
            "/odd": cut(b"HTTP/1.1 nonsense\r\n\r\n"),
            "/away": reply(301, Location=f"http://127.0.0.2/?auth={SECRET}"),
            "/rest": reply(429, Retry_After="1"),
        }
        said = []
        for path in site.routes:
            body = f"T={SECRET}".encode()
            call = Call("GET", site.url(f"{path}"), HEADERS, body, "text/plain")
            assert SECRET not in repr(call)
            said.append(await trouble_of(client.call(call)))
        bad = Call("GET", f"http://reader:{SECRET}@[::1/api")
        said.append(await trouble_of(client.call(bad)))
        unsendable = Call("GET", site.url("/x"), (("X-Token", f"{SECRET}\r\nHost: other"),))
        async with site.client() as fresh:
            said.append(await trouble_of(fresh.call(unsendable)))
        for trouble in said:
            error: BaseException | None = trouble
            while error is not None:
                assert SECRET not in f"{error} {error!r} {getattr(error, 'args', '')}"
                error = error.__cause__
        assert SECRET not in caplog.text

    with caplog.at_level(logging.DEBUG):
        with_site(scenario)
