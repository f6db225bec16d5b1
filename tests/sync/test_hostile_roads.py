"""What publishers do on the way: redirects, headers, cookies, broken answers, rubbish lists."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader_app.domain import NotOpml, PageState
from reader_app.services import Subscriptions
from tests.net.site import server_tls
from tests.sync.press import Reply, article, press
from tests.sync.siege import Siege

__all__: list[str] = []

TARGETS = {
    "a circle": ("?", "redirect"),
    "a file": ("file:///etc/passwd", "redirect"),
    "script": ("javascript:alert(1)", "redirect"),
    "data": ("data:text/html,x", "redirect"),
    "ftp": ("ftp://127.0.0.1/x", "redirect"),
    "nowhere": ("", "redirect"),
    "the reader's network": ("TRAP/x", "blocked-address"),
    "the same by another name": ("http://0x7f000001:PORT/x", "blocked-address"),
    "the same as a mapped address": ("http://[::ffff:127.0.0.1]:PORT/x", "blocked-address"),
    "the same as a number": ("http://2130706433:PORT/x", "blocked-address"),
    "a name for it": ("http://localhost:PORT/x", "blocked-address"),
    "a name of their own": ("http://router.example:PORT/x", "blocked-address"),
    "a cloud's own address": ("http://169.254.169.254/latest/meta-data/", "blocked-address"),
    "a router": ("http://192.168.1.1/reboot", "blocked-address"),
    "no such name": ("http://nobody.invalid/", "dns"),
}


@pytest.mark.parametrize("subject", ["feed", "page", "picture"])
def test_a_redirect_leads_to_nothing_private(siege: Siege, subject: str) -> None:
    port = siege.trap.base.rpartition(":")[2]
    bad = {
        name: Reply(
            status=302,
            headers={"Location": to.replace("TRAP", siege.trap.base).replace("PORT", port)},
        )
        for name, (to, _) in TARGETS.items()
    }
    assert siege.many(subject, bad) == {name: kind for name, (_, kind) in TARGETS.items()}


def test_a_redirect_without_end_is_given_up(siege: Siege) -> None:
    for n in range(40):
        siege.press.replies[f"/hop{n}"] = Reply(status=301, headers={"Location": f"/hop{n + 1}"})
    bad = Reply(status=301, headers={"Location": "/hop0"})
    assert siege.kinds(siege.feed(bad)) == {"/bad": "redirect"}
    assert sum(path.startswith("/hop") for path in siege.press.asked) <= 10


def test_a_wrong_certificate_is_reported_and_nothing_is_sent(siege: Siege) -> None:
    with press(server_tls()) as secure:
        secure.replies["/feed"] = Reply(b"<rss/>")
        siege.press.replies["/moved"] = Reply(status=301, headers={"Location": secure.url("/feed")})
        kinds = siege.kinds(siege.sync(secure.url("/feed"), "/moved"))
        assert kinds == {secure.url("/feed"): "tls", "/moved": "tls"}
        assert not secure.asked


def drip() -> Iterator[bytes]:
    while True:
        yield b"<"


@pytest.mark.parametrize("subject", ["feed", "page", "picture"])
def test_a_byte_at_a_time_is_given_up(siege: Siege, subject: str) -> None:
    siege.limits = replace(siege.limits, total=1.5)
    report = getattr(siege, subject)(Reply(pieces=drip, pause=0.2))
    assert siege.kinds(report) == {"/bad": "too-slow"}


def chunked(body: bytes) -> bytes:
    return (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + body
    )


BROKEN = {
    "chunks of rubbish": (chunked(b"ZZZ\r\nrubbish\r\n"), "truncated"),
    "a chunk that is cut": (chunked(b"ffff\r\nshort"), "truncated"),
    "a negative chunk": (chunked(b"-5\r\nshort\r\n0\r\n\r\n"), "truncated"),
    "no http": (b"SSH-2.0-OpenSSH\r\n", "connection"),
    "nothing": (b"", "connection"),
    "half a status": (b"HTTP/1.1 2", "connection"),
    "an absurd status": (b"HTTP/1.1 999 No\r\nContent-Length: 0\r\n\r\n", "server"),
    "a header without end": (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 3_000_000, "connection"),
    "a million headers": (b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 300_000, "connection"),
    "a negative length": (b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "connection"),
    "two lengths": (
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nhello",
        "connection",
    ),
    "an absurd length": (
        b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 19 + b"\r\n\r\n",
        "too-large",
    ),
    "a wait without end": (
        b"HTTP/1.1 404 No\r\nRetry-After: " + b"9" * 400 + b"\r\nContent-Length: 0\r\n\r\n",
        "not-found",
    ),
}


@pytest.mark.parametrize("subject", ["feed", "page", "picture"])
def test_an_answer_that_is_no_http_is_reported(siege: Siege, subject: str) -> None:
    bad = {name: Reply(raw=raw) for name, (raw, _) in BROKEN.items()}
    assert siege.many(subject, bad) == {name: kind for name, (_, kind) in BROKEN.items()}


def test_a_location_writes_no_header_of_the_next_request(siege: Siege) -> None:
    bad = b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: "
    for n, target in enumerate(
        (b"/t%0d%0aEvil:%201", b"/t\x0bEvil: 1", b"/t Evil: 1", b"/\xff\xfe")
    ):
        siege.press.replies[f"/bad{n}"] = Reply(raw=bad + target + b"\r\n\r\n")
    siege.sync(*(f"/bad{n}" for n in range(4)))
    assert not any(
        line.startswith("Evil") for asked in siege.press.heard for line in asked.split("\n")
    )


def test_no_cookie_is_ever_sent_and_no_password_answered(siege: Siege) -> None:
    cookies = {"Set-Cookie": "session=1; Path=/; Domain=127.0.0.1", "Clear-Site-Data": '"*"'}
    siege.press.replies["/good-page"] = article("x")
    siege.page(Reply(article("Headline bad").body, headers=cookies))
    wall = Reply(b"", status=401, headers={"WWW-Authenticate": 'Basic realm="News"'} | cookies)
    siege.press.replies["/wall"] = wall
    assert siege.kinds(siege.sync("/wall"))["/wall"] == "forbidden"
    heard = "\n".join(siege.press.heard).lower()
    assert "cookie" not in heard
    assert "authorization" not in heard


def test_what_a_feed_calls_its_site_is_no_address_that_the_reader_typed(siege: Siege) -> None:
    where = siege.trap.base
    siege.press.replies["/bad"] = Reply(
        (
            f'<rss version="2.0"><channel><title>Bad</title><link>{where}/</link>'
            f"<image><url>{where}/i.png</url></image><item><title>One</title><guid>1</guid>"
            f'<link>{where}/page</link><enclosure url="{where}/e.png" type="image/png"/>'
            f"<description>&lt;img src='{where}/d.png'&gt; words</description></item>"
            "</channel></rss>"
        ).encode(),
        "application/rss+xml",
    )
    for _ in range(2):
        siege.sync("/bad")
    (row,) = (row for row in siege.bad() if row.title == "One")
    assert row.page is PageState.FAILED


ENTITY = b"""<!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/passwd">]><opml><body>
<outline text="&a;" xmlUrl="file:///etc/passwd"/></body></opml>"""
RUBBISH = {
    "empty": b"",
    "nul": bytes(9999),
    "bytes": bytes(range(256)) * 999,
    "no end": b"<opml>",
    "broken": b"<opml><body><outline " * 9999,
    "nested": b"<opml><body>" + b"<outline text='x'>" * 100_000,
    "entity": ENTITY,
    "long": b'<opml><body><outline xmlUrl="' + b"x" * 5_000_000 + b'"/></body></opml>',
    "surrogates": b"<opml><head><title>&#xD800;</title></head><outline text='&#xD800;'/></opml>",
    "types": b"<!DOCTYPE" * 9_000 + b"<opml>",
    "zip": b"PK\x03\x04" + bytes(5000),
    "json": b"{}",
    "html": b"<html><body>" + b"<p>" * 50_000,
}


@pytest.mark.parametrize("name", RUBBISH)
@pytest.mark.timeout(60)
def test_a_list_of_rubbish_is_refused_or_names_nothing(
    siege: Siege, tmp_path: Path, name: str
) -> None:
    file = tmp_path / "list.opml"
    file.write_bytes(RUBBISH[name])
    try:
        imported = Subscriptions(siege.library).import_opml(file)
    except NotOpml:
        return
    assert imported.added == ()
    assert not any("root:" in one.text for one in imported.skipped)
