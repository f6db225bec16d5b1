"""No secret is in any byte that the program leaves: library, log, exports, output, processes."""

import gzip
import io
import json
import os
import shutil
import signal
import sqlite3
import threading
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest

from reader_app.library import Library
from tests.accounts.fake import Asked
from tests.accounts.fake import Reply as Answer
from tests.accounts.greader.hosted import Inoreader
from tests.accounts.shelf import Shelf
from tests.accounts.ttrss.server import TinyFake
from tests.gates import (
    PASSWORD,
    USER,
    BasicGate,
    BearerGate,
    DigestGate,
    FormGate,
    Reply,
)
from tests.gates.paper import feed
from tests.mischief import KINDS
from tests.spy import Spy, spellings
from tests.sync.press import press as pages
from tests.vault import AT_HAND, LACKING, secret_service
from tests.watched import Home, publish

__all__: list[str] = []

TOKEN = "t0ken.planted-_~4711"
WRONG = "wr0ng-planted-pässword"
BASIC = "b4sic-Planted&pass=word"
DIGEST = "d1gest-Planted%pass word"
ADDRESS = "k3j2h1g4f5d6s7a8Q9planted"
FOLLOWED = "m4n5b6v7c8x9Y1Zplanted"
NAMED = "n4med-pl4nted-1n-userinfo"
COOKIE = "c00kie-planted-in-a-browser"
SERVER = "s3rver-Planted&pass=word"
APP_KEY = "4pp-key-planted-0815"
AUTH = "4uth-token-planted-4711"
WRITING = "wr1ting-token-planted-42"
SESSION = "s3ssion-planted-123456"
HELD = "h3ld-by-a-server-Q9w8e7r6t5planted"

pytestmark = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")
kept = pytest.mark.skipif(not AT_HAND, reason=LACKING)


@pytest.mark.parametrize("how", spellings("p4ss-Wörd&=+%planted"))
def test_the_spy_finds_a_secret_however_it_is_written(how: str, tmp_path: Path) -> None:
    secret = "p4ss-Wörd&=+%planted"
    needle = spellings(secret)[how]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("a", b"x" * 99 + needle)
    for name, data in {
        "plain": b"\0\1" + needle + b"\xff",
        "packed": b"??" + gzip.compress(needle),
        "list.zip": packed.getvalue(),
    }.items():
        spy = Spy({"password": secret})
        folder = tmp_path / name
        folder.mkdir()
        (folder / "file").write_bytes(data)
        spy.folder(folder)
        assert any(how in found for found in spy.found)


def test_the_spy_finds_a_secret_in_a_text_that_the_library_packed(tmp_path: Path) -> None:
    from reader_app.library.codec import pack

    secret = "p4ss-Wörd&=+%planted"
    filler = os.urandom(9_000).hex()
    with closing(sqlite3.connect(tmp_path / "a.sqlite3")) as connection:
        connection.execute("CREATE TABLE body (html BLOB)")
        connection.execute("INSERT INTO body VALUES (?)", (pack(filler + secret + filler),))
        connection.commit()
    spy = Spy({"password": secret})
    spy.folder(tmp_path)
    assert spy.found


class Stopping(FormGate):
    """`stops`: the next form that comes is left without an answer until `go`."""

    def __init__(self) -> None:
        super().__init__()
        self.stops = False
        self.come, self.go = threading.Event(), threading.Event()

    def judge(self, right: bool) -> bool:
        if self.stops:
            self.stops = False
            self.come.set()
            assert self.go.wait(60)
        return super().judge(right)


class Press:
    """One publisher of each kind, and a list that follows them."""

    def __init__(self, stack: ExitStack, given: Path) -> None:
        self.form = Stopping()
        publish(stack, self.form, "Form Post")
        basic = publish(stack, BasicGate(password=BASIC), "Basic Post")
        digest = publish(stack, DigestGate(password=DIGEST, quality="auth-int"), "Digest Post")
        bearer = publish(stack, BearerGate(token=TOKEN), "Token Post")
        self.jar = FormGate()
        publish(stack, self.jar, "Cookie Post")
        self.jar.sessions[COOKIE] = 0
        hidden = publish(stack, FormGate(), "Secret Post")
        self.private = hidden.url(f"/private/{FOLLOWED}/more.xml")
        own = hidden.url(f"/private/{ADDRESS}/feed.xml")
        named = hidden.url("/named.xml").replace("//", f"//ann:{NAMED}@")
        for url, word in ((self.private, FOLLOWED), (own, ADDRESS), (named, NAMED)):
            listing = feed(hidden.url(), 2).replace("Harbour Post", "Secret Post")
            listing = listing.replace("bridge-", f"{len(word)}-")
            listing = listing.replace("town number 1", f"<a href='{url}'>{url}</a>")
            path = "/named.xml"
            if word is not NAMED:
                listing = listing.replace("article/2", f"article/2?token={word}")
                path = url.removeprefix(hidden.url(""))
            hidden.replies[path] = Reply(listing, kind="application/rss+xml")
        self.list = given / "list.opml"
        outlines = "".join(
            f'<outline type="rss" text="{title}" xmlUrl="{url}"/>'
            for title, url in {
                "Form Post": self.form.url("/feed.xml"),
                "Basic Post": basic.url("/feed.xml"),
                "Digest Post": digest.url("/feed.xml"),
                "Token Post": bearer.url("/feed.xml"),
                "Cookie Post": self.jar.url("/feed.xml"),
                "Secret Post": own,
                "Named": named,
            }.items()
        )
        text = f'<opml version="2.0"><body>{outlines}</body></opml>'
        self.list.write_text(text, encoding="utf-8")
        self.cookies = given / "cookies.txt"
        line = f"127.0.0.1\tFALSE\t/\tFALSE\t4102444800\tsession\t{COOKIE}\n"
        self.cookies.write_text(line, encoding="utf-8")

    def spy(self) -> Spy:
        """Knows all secrets of which there are any by now."""
        sessions = {f"session {n}": name for n, name in enumerate(self.form.sessions)}
        return Spy(
            {
                "password": PASSWORD,
                "wrong password": WRONG,
                "password for Basic": BASIC,
                "password for Digest": DIGEST,
                "token": TOKEN,
                "address": ADDRESS,
                "followed address": FOLLOWED,
                "password in an address": NAMED,
                "cookie": COOKIE,
                **sessions,
                **{f"other {name}": name for name in self.jar.sessions},
            }
        )


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with secret_service(tmp_path / "vault") as vault:
        place = tmp_path / "home"
        place.mkdir()
        with Home(place, vault, Spy({"nothing": "as yet, but this is long"})) as home:
            yield home


@pytest.fixture
def press(tmp_path: Path) -> Iterator[Press]:
    given = tmp_path / "given"
    given.mkdir()
    with ExitStack() as stack:
        yield Press(stack, given)


@pytest.mark.timeout(900)  # four dozen programs start
@kept
def test_no_secret_is_left_anywhere_by_sign_ins_that_fail_succeed_and_crash(
    home: Home, press: Press
) -> None:
    home.spy, form = press.spy(), press.form
    assert home.run("import", press.list)[0] == 0
    assert home.run("add", "-", said=press.private)[0] == 0
    home.run("sync")
    user = ("--user", USER)
    assert home.run("signin", "Form Post", *user, said=WRONG)[1]["state"] == "refused"
    for words, said in (
        (("Form Post", *user), PASSWORD),
        (("Basic Post", "--method", "password", *user), BASIC),
        (("Digest Post", "--method", "password", *user), DIGEST),
        (("Token Post", "--method", "token"), TOKEN),
        (("Cookie Post", "--method", "cookies", "--cookies", press.cookies), ""),
    ):
        status, told = home.run("signin", *words, said=said)
        assert (status, told["state"]) == (0, "signed-in")
    for title, method in (("Basic Post", "password"), ("Digest Post", "password"),
                          ("Token Post", "token")):  # fmt: skip
        words = (title, "--method", method, *(user if method == "password" else ()))
        assert home.run("signin", *words, said=WRONG)[1]["state"] == "refused"
        right = {"Basic Post": BASIC, "Digest Post": DIGEST}.get(title, TOKEN)
        assert home.run("signin", *words, said=right)[0] == 0

    _crash(home, form)

    home.spy = press.spy()
    form.expire()
    home.run("sync")
    home.spy = press.spy()
    assert home.run("signin", "Form Post", "--check")[0] == 0
    home.run("sync")
    ready = home.run("offline")[1]["ready"]
    _leave_all_kinds_of_files(home)

    assert ready == 15  # nobody signs in to the one with secret addresses
    assert home.look() == set()
    assert home.watched > 40  # processes were looked at
    assert home.spy.looked > 200_000
    for title in ("Form Post", "Basic Post", "Digest Post", "Token Post", "Cookie Post"):
        assert home.run("signout", title)[0] == 0
    assert home.look() == set()


def _crash(home: Home, form: Stopping) -> None:
    """In the middle of a sync, in the middle of a sign-in, and by a mistake of the program."""
    crashed = home.start("--verbose", "sync")
    asked = len(form.asked)
    home.wait(crashed, lambda: len(form.asked) > asked)
    crashed.kill()
    home.end(crashed)

    form.stops = True
    crashed = home.start("--verbose", "signin", "Form Post", "--user", USER)
    assert crashed.stdin is not None
    crashed.stdin.write(f"{PASSWORD}\n".encode())
    crashed.stdin.flush()
    assert form.come.wait(60)
    home.spy.processes(str(home.place))
    crashed.kill()
    form.go.set()
    assert home.end(crashed)[0] == -signal.SIGKILL

    words = ("signin", "Form Post", "--user", USER)
    failed, told = home.run(*words, said=PASSWORD, program="tests.mischief mistake")
    assert (failed, told["error"]["kind"]) == (1, "bug")
    assert b"a mistake of ours" in home.log()
    assert home.run(*words, said=PASSWORD)[1]["state"] == "signed-in"


def _leave_all_kinds_of_files(home: Home) -> None:
    """Exports, a backup, and everything that can be shown."""
    for argv in (
        ("export", home.place / "exported.opml"),
        ("rules", "Form Post", "--export", home.place / "rules.json"),
        ("doctor",),
        ("signins",),
        ("publications",),
        ("health",),
        ("articles",),
        ("signin", "Token Post", "--method", "nothing"),
        ("sync", "--publication", "Secret Post"),
    ):
        home.end(home.start("--verbose", *argv))
    assert (home.place / "exported.opml").stat().st_size > 500
    ids = [one["id"] for one in home.run("articles")[1]["articles"]]
    for number in ids[::7]:
        home.end(home.start("show", number, "--format", "html"))
    library = Library.open(home.library)
    library._backups.make()
    library.close()
    assert [*(home.library / "backups").iterdir()]


@pytest.mark.timeout(900)
@kept
def test_no_secret_is_left_by_the_engine_in_a_process_of_its_own(home: Home, press: Press) -> None:
    home.spy, form = press.spy(), press.form
    logins = [
        {"publication": 1, "method": "form", "user": USER, "password": WRONG},
        {"publication": 1, "method": "form", "user": USER, "password": PASSWORD},
        {"publication": 2, "method": "password", "user": USER, "password": WRONG},
        {"publication": 2, "method": "password", "user": USER, "password": BASIC},
        {"publication": 3, "method": "password", "user": USER, "password": DIGEST,
         "for_session": True},
        {"publication": 4, "method": "token", "token": TOKEN},
        {"publication": 5, "method": "cookies",
         "cookies": press.cookies.read_text(encoding="utf-8")},
    ]  # fmt: skip
    orders = {"folder": str(home.library), "list": str(press.list), "private": press.private,
              "logins": logins, "user": USER, "right": PASSWORD}  # fmt: skip
    running = home.start(program="tests.parted")
    number = home.library / "engine"

    def kill() -> None:
        """The engine, while a form is on its way."""
        home.wait(running, number.exists)
        form.stops = True
        (home.library / "go").touch()
        assert form.come.wait(60)
        os.kill(int(number.read_text()), signal.SIGKILL)
        form.go.set()

    killing = threading.Thread(target=kill)
    killing.start()
    status, out = home.end(running, json.dumps(orders))
    killing.join()
    assert status == 0, home.outputs[-1].decode()
    told = json.loads(out)
    expected = ["refused", "signed-in"] * 2 + ["signed-in"] * 3
    assert told["states"] == [*expected, "lost", "bug"]
    assert told["ready"] == 15
    assert b"a mistake of ours" in home.log()
    home.spy = press.spy() if home.spy.found == set() else home.spy
    assert home.look() == set()
    assert home.watched > 20


class Reader(Inoreader):
    """A sync server with a password, an App key, tokens, and a feed whose address has a secret,
    by which the server calls it."""

    PASSWORD, APP_KEY = SERVER, APP_KEY
    broken = False

    def auth(self) -> str:
        return AUTH

    def token(self) -> str:
        return WRITING

    def answer(self, asked: Asked) -> Answer:
        if self.broken:
            return Answer(500, f"{SERVER} {AUTH} {asked.body!r} {asked.headers}".encode())
        return super().answer(asked)


class Tiny(TinyFake):
    """One with a session."""

    PASSWORD = SERVER

    def _login(self, words: dict[str, Any], agent: str) -> Any:
        told = super()._login(words, agent)
        self.sessions[SESSION] = agent
        return {**told, "session_id": SESSION}


@pytest.fixture
def servers() -> Iterator[tuple[Reader, Tiny]]:
    shelf, other = Shelf(), Shelf()
    with pages() as site, Reader(shelf) as reader, Tiny(other) as tiny:
        url = site.url(f"/private/{HELD}/feed.xml")
        paper = shelf.follow(url, "Held Post")
        for _ in range(3):
            shelf.publish(paper, html=f"<p>Read on at <a href='{url}'>{url}</a>, as ever.</p>")
        for number in range(2):
            other.publish(other.follow(site.url(f"/{number}/feed.xml"), f"Post {number}"))
        yield reader, tiny


@pytest.mark.timeout(900)  # a dozen programs start
@kept
def test_no_secret_of_an_account_is_left_anywhere(home: Home, servers: tuple[Reader, Tiny]) -> None:
    reader, tiny = servers
    planted = {"password": SERVER, "wrong password": WRONG, "app key": APP_KEY, "token": AUTH,
               "writing token": WRITING, "session": SESSION, "address": HELD}  # fmt: skip
    home.spy = Spy(planted)
    add = ("account", "add", "greader", "--service", "inoreader", "--server", reader.url,
           "--user", reader.USER, "--app-id", reader.APP_ID)  # fmt: skip
    assert home.run(*add, said=f"{WRONG}\n{APP_KEY}")[0] == 1
    assert home.run(*add, said=f"{SERVER}\n{APP_KEY}")[0] == 0
    small = ("account", "add", "ttrss", "--server", tiny.url, "--user", tiny.USER)
    assert home.run(*small, said=SERVER)[0] == 0
    _crash_at(home, reader)
    home.run("sync")
    ids = [one["id"] for one in home.run("articles")[1]["articles"]]
    assert len(ids) == 5
    home.run("mark", *ids, "read")
    reader.broken = True
    told = home.run("sync")[1]
    assert [one["kind"] for one in told["failures"] if one["subject"] == "account"] == ["server"]
    home.end(home.start("--verbose", "account", "outbox"))
    reader.broken = False
    home.run("account", "move", "--from", "1", "--to", "2", "--unsubscribe")
    assert home.run("account", "outbox", "--now")[1]["outbox"]["pending"] == 0
    assert [one.url for one in tiny.shelf.feeds.values() if HELD in one.url]
    home.end(home.start("--verbose", "export", home.place / "exported.opml"))
    home.end(home.start("show", ids[0], "--format", "html"))
    assert home.run("account", "remove", "1")[0] == 0
    assert home.look() == set()
    assert home.watched > 10
    assert home.spy.looked > 100_000


def _crash_at(home: Home, reader: Reader) -> None:
    """In the middle of what an account is asked."""
    asked = len(reader.asked)
    crashed = home.start("--verbose", "account", "sync")
    home.wait(crashed, lambda: len(reader.asked) >= asked + 3)
    crashed.kill()
    home.end(crashed)


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[FormGate, Path]]:
    """A publication that wants a sign-in, and a library that follows it, to be copied."""
    place = tmp_path_factory.mktemp("followed")
    with ExitStack() as stack:
        form = FormGate()
        publish(stack, form, "Form Post")
        first = stack.enter_context(Home(place, {}, Spy({"nothing": "as yet, but this is long"})))
        assert first.run("add", form.url("/feed.xml"))[0] == 0
        yield form, first.library


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - {"mistake"}))
@kept
def test_a_program_that_leaks_a_password_is_found_out(
    home: Home, followed: tuple[FormGate, Path], kind: str
) -> None:
    form, library = followed
    shutil.copytree(library, home.library)
    home.spy, before = Spy({"password": PASSWORD}), form.logins
    words = ("signin", "Form Post", "--user", USER)
    home.run(*words, said=PASSWORD, program=f"tests.mischief {kind}")
    assert form.logins == before + 1
    assert home.look()
