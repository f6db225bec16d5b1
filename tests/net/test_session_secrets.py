"""No secret of a session shows in a representation, an error or the log."""

import asyncio
import logging
import traceback

import pytest

from reader_app.content import fill, find_forms, read_cookies
from reader_app.domain import PublisherTrouble
from reader_app.net import Client, Session, Want
from reader_app.net.auth import Auth
from reader_app.net.challenge import challenges
from reader_app.net.digest import Digest, Pair
from reader_app.net.form import filled
from reader_app.net.offers import Basic, Bearer
from tests.gates import BasicGate, DigestGate, FormGate, Gate, Reply

__all__: list[str] = []

PLANTED = "pl4nted"
USER, SECRET, TOKEN = "reader", f"{PLANTED}-password", f"{PLANTED}-token"


def shown(session: Session) -> str:
    parts = [session, session._auth, session._jar, *session.cookies]
    return " ".join(f"{part!r} {part!s}" for part in parts)


def test_no_representation_shows_one() -> None:
    jar = read_cookies(f".paper.com\tTRUE\t/\tTRUE\t0\tsid\t{PLANTED}-cookie")
    session = Session([".paper.com"], user=USER, password=SECRET, token=TOKEN)
    assert session.add(jar.cookies) == (1, 0)
    pair = Pair(USER, SECRET)
    digest = Digest.of(challenges('Digest realm="r", nonce="n"')[0], pair)
    html = f"<form method=post action=/login><input type=hidden name=t value={PLANTED}>"
    html += f"<input name=user value={PLANTED}><input type=password name=p></form>"
    forms = find_forms(html.encode(), "text/html", "https://paper.com/login")
    made = filled(fill(forms[0], USER, SECRET), "utf-8", False)
    every = [jar, pair, digest, Basic("r", pair), Bearer(TOKEN), Auth(USER, SECRET, TOKEN), made]
    text = shown(session) + " ".join(f"{one!r} {one!s}" for one in [*every, *forms])
    assert PLANTED not in text


def hear(gate: Gate, session: Session, *paths: str) -> str:
    """What is said of fetches and forms that fail."""

    async def run() -> str:
        texts: list[str] = []
        asking = Client(proxies={}, routed=lambda: True)
        asking.allow_private([gate.host_port])
        async with asking:
            for path in paths:
                for going in (
                    asking.fetch(gate.url(path), want=Want.PAGE, session=session),
                    asking.submit(gate.url(path), [("p", SECRET)], session=session),
                ):
                    try:
                        await going
                    except PublisherTrouble as error:
                        texts += traceback.format_exception(error)
                        texts += [str(error), repr(error), repr(error.__dict__)]
        return "".join(texts)

    return asyncio.run(run())


@pytest.mark.parametrize("kind", [BasicGate, DigestGate, FormGate])
def test_no_error_and_no_log_has_one(kind: type[Gate], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with kind() as gate:
        signed = Session([gate.host_port], user=USER, password=SECRET, plain=True)
        cookie = [("Set-Cookie", f"sid={PLANTED}-cookie; Path=/")]
        gate.replies |= {
            "/set": Reply("", headers=cookie),
            "/away": Reply("", 302, [("Location", "http://127.0.0.2:1/")]),
            "/circle": Reply("", 302, [("Location", "/circle")]),
            "/bad": Reply("", 302, [("Location", "ftp://x/")]),
            "/error": Reply("", 500),
        }
        paths = ("/set", "/article/1", "/article/2", "/away", "/circle", "/bad", "/error", "/no")
        text = hear(gate, signed, *paths)
        sent = " ".join(one.headers.get("cookie", "") for one in gate.asked)
        assert f"{PLANTED}-cookie" in sent  # so that there was something to tell
        assert "http" in text
        assert PLANTED not in text
        assert PLANTED not in caplog.text
        assert PLANTED not in shown(signed)
