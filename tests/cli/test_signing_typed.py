"""Signing in as a reader types it: a program for each command, and a real keyring between them;
further kinds of sign-in by the same commands in this process."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.gates import (
    PASSWORD,
    USER,
    BasicGate,
    BearerGate,
    DigestGate,
    FormGate,
    Gate,
    Reply,
)
from tests.spy import Spy
from tests.vault import AT_HAND, LACKING, Pocket, secret_service
from tests.watched import Home, publish

__all__: list[str] = []

TOKEN = "t0ken.planted-_~"
FORM = ("--user", USER)
PASS = ("--method", "password", "--user", USER)
APART = ("form in two steps", "token")  # the kinds for which a program is started each time
MAKE: dict[str, tuple[Callable[[], Gate], tuple[str, ...], str]] = {
    "form": (FormGate, FORM, PASSWORD),
    "form in two steps": (lambda: FormGate(steps=2), FORM, PASSWORD),
    "form without a token of its own": (lambda: FormGate(csrf=False), FORM, PASSWORD),
    "basic": (BasicGate, PASS, PASSWORD),
    "digest": (DigestGate, PASS, PASSWORD),
    "digest with auth-int": (lambda: DigestGate(quality="auth-int"), PASS, PASSWORD),
    "token": (BearerGate, ("--method", "token"), TOKEN),
}


def home_in(folder: Path, vault: dict[str, str]) -> Home:
    place = folder / "home"
    place.mkdir()
    return Home(place, vault, Spy({"nothing": "as yet, but this is long"}))


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A keyring for all tests of this file: each library has a tag of its own."""
    if not AT_HAND:
        pytest.skip(LACKING)
    with secret_service(tmp_path_factory.mktemp("vault")) as surroundings:
        yield surroundings


@dataclass
class Indoors:
    """A home whose commands run in this process."""

    command: Run
    say: Callable[[str], None]

    def run(self, *argv: object, said: str = "") -> tuple[int, Any]:
        self.say(said)
        done = self.command("--json", *argv)
        return done.status, done.json

    def text(self, *argv: object, said: str = "") -> tuple[int, str]:
        self.say(said)
        done = self.command(*argv)
        return done.status, done.out + done.err


@pytest.fixture
def indoors(run: Run, say: Callable[[str], None], pocket: Pocket) -> Indoors:
    return Indoors(run, say)


@pytest.fixture
def typed(request: pytest.FixtureRequest, name: str) -> "Home | Indoors":
    """Where the commands of a kind are typed."""
    if name in APART:
        home: Home = request.getfixturevalue("home")
        return home
    inside: Indoors = request.getfixturevalue("indoors")
    return inside


@pytest.fixture
def home(tmp_path: Path, vault: dict[str, str]) -> Iterator[Home]:
    with home_in(tmp_path, vault) as home:
        yield home


def text(home: Home | Indoors, *argv: object, said: str = "") -> tuple[int, str]:
    """Runs a command without --json; its status, and all that it said."""
    if isinstance(home, Indoors):
        return home.text(*argv, said=said)
    status, out = home.end(home.start(*argv), said)
    return status, out.decode() + home.outputs[-1].decode()


@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", MAKE)
def test_every_kind_of_sign_in_lasts_from_program_to_program(
    typed: Home | Indoors, name: str
) -> None:
    make, words, secret = MAKE[name]
    with ExitStack() as stack:
        gate = publish(stack, make(), "Post")
        assert typed.run("add", gate.url("/feed.xml"))[0] == 0
        typed.run("sync")
        assert typed.run("offline")[1]["ready"] == 0
        status, told = text(typed, "signin", "Post", *words, said="wrong")
        assert status == 1
        assert "did not accept this" in told
        assert gate.failures == 1
        status, told = text(typed, "signin", "Post", *words, said=secret)
        assert (status, told.splitlines()) == (
            0,
            [
                "Post: Signed in, checked just now.",
                "Run “broadsheet sync” to fetch its previews in full.",
            ],
        )
        typed.run("sync")
        assert typed.run("offline")[1]["ready"] == 3
        assert text(typed, "signins")[1] == "Post [1]: Signed in, checked just now.\n"
        gate.expire()
        status, told = text(typed, "signin", "Post", "--check")
        if isinstance(gate, FormGate | DigestGate):  # renewed; a nonce that is too old is none
            assert (status, told) == (0, "Post: Signed in, checked just now.\n")
        elif isinstance(gate, BearerGate):
            assert status == 1
            assert "Your session has ended: sign in again." in told
        assert gate.failures == (2 if isinstance(gate, BearerGate) else 1)
        status, told = text(typed, "signout", "Post")
        assert (status, told) == (0, "Signed out of Post. Its articles stay.\n")
        assert typed.run("offline")[1]["ready"] == 3
        assert text(typed, "signins")[1] == ""
        asked = len(gate.asked)
        typed.run("sync")
        lines = [one.headers for one in gate.asked[asked:]]
        assert all("cookie" not in one and "authorization" not in one for one in lines)


@pytest.mark.timeout(900)
def test_two_hundred_articles_behind_a_form_come_whole_by_three_commands(home: Home) -> None:
    with FormGate(articles=200) as gate:
        gate.replies["/favicon.ico"] = Reply("no", 410)
        assert home.run("add", gate.url("/feed.xml"))[0] == 0
        home.run("sync")
        summary = home.run("offline")[1]
        assert summary["ready"] == 0
        assert home.run("signin", "Harbour", *FORM, said=PASSWORD)[0] == 0
        home.run("sync")
        assert home.run("offline")[1]["ready"] == 200
        assert (gate.logins, gate.failures) == (1, 0)


@pytest.mark.timeout(900)
def test_what_is_in_the_way_is_said_in_words(indoors: Indoors) -> None:
    with FormGate() as gate, FormGate() as other:
        gate.replies["/favicon.ico"] = Reply("no", 410)
        indoors.run("add", gate.url("/feed.xml"))
        indoors.run("sync")

        def sign_in(*words: object) -> str:
            status, told = indoors.text("signin", "Harbour", *FORM, *words, said=PASSWORD)
            assert status == 1
            return told

        gate.after = other.url("/account/login")
        gate.status = 307
        assert "leads on and on, or to where it must not lead" in sign_in()
        assert not [one for one in other.asked if one.method == "POST"]
        gate.after, gate.status = "/account", 303
        gate.replies["/"] = Reply(f"<a href='{other.url('/account/login')}'>Sign in</a>")
        gate.replies["/account/login"] = Reply("nothing", 404)
        told = sign_in()
        assert other.host_port in told
        assert f"--trust {other.host_port} --page {other.url('/account/login')}" in told
        assert not [one for one in other.asked if one.method == "POST"]
        del gate.replies["/"], gate.replies["/account/login"]
        gate.scripted = True
        assert "cookies" in sign_in()
        gate.scripted, gate.captcha = False, True
        assert "cookies" in sign_in()
        gate.captcha = False
        assert indoors.run("signin", "Harbour", *FORM, said=PASSWORD)[0] == 0
        gate.expire()
        gate.change()
        status, told = indoors.text("signin", "Harbour", "--check")
        assert status == 1
        assert "form has changed: sign in again" in told
        assert indoors.run("signin", "Harbour", *FORM, said=PASSWORD)[0] == 0
        assert gate.failures == 0


@pytest.mark.timeout(900)
def test_three_wrong_passwords_and_no_more_are_sent_until_the_reader_insists(
    indoors: Indoors,
) -> None:
    with FormGate() as gate:
        gate.replies["/favicon.ico"] = Reply("no", 410)
        indoors.run("add", gate.url("/feed.xml"))
        for _ in range(5):
            status, told = indoors.text("signin", "Harbour", *FORM, said="wrong")
            assert status == 1
        assert "Refused several times: no further attempt before" in told
        assert "look in your browser first" in told
        assert gate.failures == 3
        gate.locked = False
        assert indoors.run("signin", "Harbour", *FORM, "--anyway", said=PASSWORD)[0] == 0


@pytest.mark.timeout(900)
def test_two_libraries_that_share_a_publication_and_a_keyring_are_apart(
    tmp_path: Path, vault: dict[str, str]
) -> None:
    homes: list[Home] = []
    with FormGate() as gate, ExitStack() as stack:
        gate.replies["/favicon.ico"] = Reply("no", 410)
        for name in ("one", "other"):
            (tmp_path / name).mkdir()
            homes.append(stack.enter_context(home_in(tmp_path / name, vault)))
            homes[-1].run("add", gate.url("/feed.xml"))
            homes[-1].run("sync")
        one, other = homes
        assert one.run("signin", "Harbour", *FORM, said=PASSWORD)[0] == 0
        assert other.run("signins")[1] == []
        other.run("sync")
        assert other.run("offline")[1]["ready"] == 0
        assert other.run("signin", "Harbour", *FORM, said=PASSWORD)[0] == 0
        assert other.run("signout", "Harbour")[0] == 0
        one.library.rename(one.place / "moved")
        (one.place / "moved").rename(one.library)
        one.run("sync")
        assert one.run("offline")[1]["ready"] == 3
        assert gate.logins == 2


@pytest.mark.timeout(900)
@pytest.mark.parametrize("lock", [False, True], ids=["absent", "locked"])
def test_without_an_open_keyring_it_is_said_and_one_run_is_enough(
    tmp_path: Path, lock: bool
) -> None:
    if lock and not AT_HAND:
        pytest.skip(LACKING)
    with ExitStack() as stack:
        vault = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere", "XDG_RUNTIME_DIR": "/nowhere"}
        if lock:
            vault = stack.enter_context(secret_service(tmp_path / "vault", locked=True))
        home = stack.enter_context(home_in(tmp_path, vault))
        gate = stack.enter_context(FormGate())
        gate.replies["/favicon.ico"] = Reply("no", 410)
        home.run("add", gate.url("/feed.xml"))
        home.run("sync")
        status, told = text(home, "signin", "Harbour", *FORM, said=PASSWORD)
        assert status == 1
        assert ("locked" if lock else "no keyring") in told.lower()
        assert "--session-only" in told
        assert gate.logins + gate.failures == 0
        home.spy = Spy({"password": PASSWORD})
        status, told = text(home, "signin", "Harbour", *FORM, "--session-only", said=PASSWORD)
        assert (status, told) == (0, "Harbour Post: Signed in, checked just now.\n")
        assert home.run("offline")[1]["ready"] == 3
        status, told = text(home, "signins")
        assert status == 0
        home.run("sync")
        _, told = text(home, "signins")
        assert "Signed in" not in told
        assert gate.logins == 1
        assert home.look() == set()
