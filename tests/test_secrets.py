"""No secret is in any byte that the program leaves: library, log, exports, output, processes."""

import gzip
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.gates import PASSWORD, USER, BasicGate, BearerGate, FormGate, Gate, Reply
from tests.gates.paper import feed
from tests.spy import Spy, spellings
from tests.vault import AT_HAND, LACKING, secret_service

__all__: list[str] = []

HERE = Path(__file__).resolve().parents[1]
TOKEN = "t0ken.planted-_~4711"
WRONG = "wr0ng-planted-pässword"
BASIC = "b4sic-Planted&pass=word"
ADDRESS = "k3j2h1g4f5d6s7a8Q9planted"
COOKIE = "c00kie-planted-in-a-browser"


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


@dataclass
class Home:
    """Where a program runs that is watched: what it was, said and left."""

    place: Path
    vault: dict[str, str]
    spy: Spy
    watched: int = 0
    outputs: list[bytes] = field(default_factory=list)

    def start(self, *argv: object) -> subprocess.Popen[bytes]:
        home = str(self.place)
        names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR")
        return subprocess.Popen(
            [sys.executable, "-m", "reader_app", "--verbose", *map(str, argv)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=HERE,
            env={
                **os.environ,
                **self.vault,
                **dict.fromkeys(names, home),
                "BROADSHEET_LIBRARY": str(self.place / "library"),
            },
        )

    def end(self, running: subprocess.Popen[bytes], said: str = "") -> tuple[int, bytes]:
        """Waits for the end of a program and looks at it meanwhile; its status and output."""
        over = threading.Event()

        def watch() -> None:
            while not over.wait(0.1):
                self.watched += self.spy.processes(str(self.place))

        watching = threading.Thread(target=watch)
        watching.start()
        try:
            out, err = running.communicate(said.encode() + b"\n", timeout=120)
        finally:
            over.set()
            watching.join()
        self.outputs += [out, err]
        return running.returncode, out

    def run(self, *argv: object, said: str = "") -> tuple[int, Any]:
        """Runs a command; what it printed, read as JSON."""
        status, out = self.end(self.start("--json", *argv), said)
        return status, json.loads(out or b"null")

    def look(self) -> set[str]:
        """What is found in all that it left and said so far."""
        self.spy.folder(self.place)
        for output in self.outputs:
            self.spy.text(output, "output")
        return self.spy.found


def secrets_of(form: FormGate) -> dict[str, str]:
    """All secrets that are known by now."""
    sessions = {f"session {n}": name for n, name in enumerate(form.sessions)}
    return {
        "password": PASSWORD,
        "wrong password": WRONG,
        "server's password": BASIC,
        "token": TOKEN,
        "address": ADDRESS,
        "cookie": COOKIE,
        **sessions,
    }


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with secret_service(tmp_path / "vault") as vault:
        place = tmp_path / "home"
        place.mkdir()
        yield Home(place, vault, Spy({"nothing": "as yet, but this is long"}))


def publish(stack: ExitStack, gate: Gate, title: str) -> Gate:
    """A gate with a title of its own, and no icon."""
    opened = stack.enter_context(gate)
    listing = feed(opened.url(), 3).replace("Harbour Post", title)
    opened.replies["/feed.xml"] = Reply(listing, kind="application/rss+xml")
    opened.replies["/favicon.ico"] = Reply("no", 410)
    return opened


@pytest.mark.timeout(600)  # two dozen programs start
@pytest.mark.skipif(not AT_HAND, reason=LACKING)
@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")
def test_no_secret_is_left_anywhere_by_sign_ins_that_fail_succeed_and_crash(
    home: Home, tmp_path: Path
) -> None:
    given = tmp_path / "given"
    given.mkdir()
    with ExitStack() as stack:
        form = FormGate()
        publish(stack, form, "Form Post")
        basic = publish(stack, BasicGate(password=BASIC), "Basic Post")
        bearer = publish(stack, BearerGate(token=TOKEN), "Token Post")
        jar = FormGate()
        publish(stack, jar, "Cookie Post")
        jar.sessions[COOKIE] = 0
        hidden = publish(stack, FormGate(), "Secret Post")
        path = f"/private/{ADDRESS}/feed.xml"
        own = hidden.url(path)
        listing = feed(hidden.url(), 2).replace("Harbour Post", "Secret Post")
        hidden.replies[path] = Reply(
            listing.replace("town number 1", f"<a href='{own}'>{own}</a>").replace(
                "article/2", f"article/2?token={ADDRESS}"
            ),
            kind="application/rss+xml",
        )
        home.spy = Spy(secrets_of(form))

        lists = given / "list.opml"
        outlines = "".join(
            f'<outline type="rss" text="{title}" xmlUrl="{url}"/>'
            for title, url in {
                "Form Post": form.url("/feed.xml"),
                "Basic Post": basic.url("/feed.xml"),
                "Token Post": bearer.url("/feed.xml"),
                "Cookie Post": jar.url("/feed.xml"),
                "Secret Post": own,
            }.items()
        )
        lists.write_text(f'<opml version="2.0"><body>{outlines}</body></opml>', encoding="utf-8")
        jar_file = given / "cookies.txt"
        jar_file.write_text(f"127.0.0.1\tFALSE\t/\tFALSE\t4102444800\tsession\t{COOKIE}\n")

        assert home.run("import", lists)[0] == 0
        home.run("sync")
        user = ("--user", USER)
        assert home.run("signin", "Form Post", *user, said=WRONG)[1]["state"] == "refused"
        for words, said in (
            (("Form Post", *user), PASSWORD),
            (("Basic Post", "--method", "password", *user), BASIC),
            (("Token Post", "--method", "token"), TOKEN),
            (("Cookie Post", "--method", "cookies", "--cookies", jar_file), ""),
        ):
            status, told = home.run("signin", *words, said=said)
            assert (status, told["state"]) == (0, "signed-in")

        crashed = home.start("sync")
        asked = len(form.asked)
        while len(form.asked) == asked:
            assert crashed.poll() is None
        crashed.send_signal(signal.SIGKILL)
        home.end(crashed)

        home.spy = Spy(secrets_of(form) | {"other " + name: name for name in jar.sessions})
        form.expire()
        home.run("sync")
        home.spy = Spy(secrets_of(form) | {"other " + name: name for name in jar.sessions})
        assert home.run("signin", "Form Post", "--check")[0] == 0
        home.run("sync")
        ready = home.run("offline")[1]["ready"]
        exported = home.place / "exported.opml"
        for argv in (("export", exported), ("doctor",), ("signins",), ("publications",),
                     ("articles",), ("signin", "Token Post", "--method", "nothing")):  # fmt: skip
            home.end(home.start(*argv))
        ids = [one["id"] for one in home.run("articles")[1]["articles"]]
        for number in ids[::7]:
            home.end(home.start("show", number, "--format", "html"))

        assert (ready, len(ids)) == (12, 14)  # nobody signs in to the one with a secret address
        assert home.look() == set()
        assert home.watched > 20  # processes were looked at
        assert home.spy.looked > 100_000
        for title in ("Form Post", "Basic Post", "Token Post", "Cookie Post"):
            assert home.run("signout", title)[0] == 0
        assert home.look() == set()
