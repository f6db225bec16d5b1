"""signin, signout, signins, against publishers on loopback."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader_app.library import Library
from tests.cli.conftest import Outcome, Run
from tests.gates import PASSWORD, USER, FormGate, Reply
from tests.vault import Pocket

__all__: list[str] = []


@pytest.fixture
def gate(run: Run, pocket: Pocket) -> Iterator[FormGate]:
    """A publisher with a form, followed and synced once."""
    with FormGate() as found:
        found.replies["/favicon.ico"] = Reply("no", 410)
        run("add", found.url("/feed.xml"))
        run("sync")
        yield found


def signed(run: Run, *words: object) -> Outcome:
    return run("--json", "signin", "Harbour", "--user", USER, *words)


def test_a_sign_in_is_made_listed_checked_and_taken_back(
    run: Run, gate: FormGate, pocket: Pocket, say: Any
) -> None:
    say(PASSWORD)
    done = signed(run)
    assert (done.status, done.err) == (0, "")
    told = done.json
    assert (told["publication"], told["state"], told["method"]) == (
        "Harbour Post", "signed-in", "form",
    )  # fmt: skip
    assert told["message"] == "Signed in, checked just now."
    assert told["user"] == USER
    assert told["checked"] is not None
    assert run("--json", "signins").json == [told]
    assert run("sync").status == 0
    assert run("--json", "offline").json["ready"] == 3
    checked = run("--json", "signin", "Harbour", "--check")
    assert (checked.status, checked.json["state"]) == (0, "signed-in")
    gone = run("--json", "signout", "Harbour")
    assert (gone.status, gone.json) == (0, {"publication": "Harbour Post", "state": "signed-out"})
    assert run("--json", "signins").json == []
    assert not pocket
    assert run("signout", "Harbour").status == 1


def test_a_wrong_password_ends_with_status_1_and_words_that_say_what_to_do(
    run: Run, gate: FormGate, say: Any
) -> None:
    say("wrong")
    done = run("signin", "Harbour", "--user", USER)
    assert done.status == 1
    assert "did not accept this name and password" in done.err
    say("wrong")
    assert signed(run).json["state"] == "refused"
    say("wrong")
    locked = signed(run)
    assert (locked.status, locked.json["state"]) == (1, "locked")
    assert locked.json["retry_at"] is not None
    say(PASSWORD)
    assert signed(run).json["state"] == "locked"
    assert (gate.failures, gate.logins) == (3, 0)


def test_without_a_keyring_it_says_so_and_one_session_is_enough(
    run: Run, gate: FormGate, pocket: Pocket, say: Any
) -> None:
    pocket.closed = True
    say(PASSWORD)
    done = signed(run)
    assert done.status == 1
    assert done.json["error"]["kind"] == "keyring-locked"
    assert "for this session only" in done.err
    assert gate.logins + gate.failures == 0
    say(PASSWORD)
    assert signed(run, "--session-only").json["state"] == "signed-in"
    assert run("--json", "offline").json["ready"] == 3
    assert not pocket


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--method", "form"), "needs --user"),
        (("--method", "password"), "needs --user"),
        (("--method", "cookies"), "needs --cookies"),
        (("--user", USER), "standard input"),
    ],
)
def test_what_is_missing_is_wrong_usage(
    run: Run, gate: FormGate, say: Any, words: tuple[str, ...], told: str
) -> None:
    say("")
    done = run("signin", "Harbour", *words)
    assert done.status == 2
    assert told in done.err


def test_a_file_of_cookies_signs_in(run: Run, gate: FormGate, tmp_path: Path) -> None:
    gate.sessions["s" * 32] = 0
    file = tmp_path / "cookies.txt"
    file.write_text(f"127.0.0.1\tFALSE\t/\tFALSE\t4102444800\tsession\t{'s' * 32}\n")
    done = run("--json", "signin", "Harbour", "--method", "cookies", "--cookies", file)
    assert (done.status, done.json["state"]) == (0, "signed-in")
    gone = run("signin", "Harbour", "--method", "cookies", "--cookies", tmp_path / "none.txt")
    assert gone.status == 1


def test_a_password_is_no_argument(run: Run, gate: FormGate) -> None:
    assert run("signin", "Harbour", "--user", USER, "--password", PASSWORD).status == 2


def test_the_library_that_is_shown_has_no_secret(
    run: Run, gate: FormGate, say: Any, folder: Path
) -> None:
    say(PASSWORD)
    signed(run)
    library = Library.open(folder)
    library.close()
    files = b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file())
    assert PASSWORD.encode() not in files
