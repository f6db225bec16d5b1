"""What a session carries stays out of errors and logs also where it cannot be sent."""

import asyncio
import logging
import traceback

import h11
import httpcore
import pytest

from reader_app.domain import Cookie, PublisherTrouble
from reader_app.net import Client, Session, Want, jar
from reader_app.net.faults import blame
from tests.gates import FormGate

__all__: list[str] = []

PLANTED = "pl4nted-cookie"


def test_a_cookie_that_no_field_can_end_with_is_not_taken() -> None:
    session = Session(["paper.example"])
    assert session.add([Cookie("a", f"{PLANTED} ", "paper.example")]) == (0, 1)


def test_what_cannot_be_sent_is_quoted_nowhere(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(jar, "is_sound", lambda cookie: True)
    with FormGate() as gate:
        session = Session([gate.host_port], plain=True)
        assert session.add([Cookie("a", f"{PLANTED} ", "127.0.0.1", secure=False)]) == (1, 0)

        async def ask() -> None:
            async with Client(proxies={}, routed=lambda: True) as client:
                client.allow_private([gate.host_port])
                await client.fetch(gate.url("/article/1"), want=Want.PAGE, session=session)

        with pytest.raises(PublisherTrouble) as caught:
            asyncio.run(ask())
    assert not gate.asked
    text = "".join(traceback.format_exception(caught.value)) + caplog.text
    assert "cannot be sent" in text
    assert PLANTED not in text


def test_the_text_of_the_library_below_would_have_told(caplog: pytest.LogCaptureFixture) -> None:
    connection = h11.Connection(h11.CLIENT)
    with pytest.raises(h11.LocalProtocolError, match=PLANTED):
        connection.send(h11.Request(method="GET", target="/", headers=[("Cookie", PLANTED + " ")]))
    told = blame(httpcore.LocalProtocolError(PLANTED), arriving=False)
    assert PLANTED not in str(told)


def test_no_logger_below_tells_headers_whatever_the_level_of_the_root(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    Client()
    for name in ("httpx", "httpcore.http11", "httpcore.connection", "hpack.hpack", "h2.connection"):
        assert not logging.getLogger(name).isEnabledFor(logging.INFO)
