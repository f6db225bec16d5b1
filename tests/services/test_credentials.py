import os
import subprocess
import sys
import textwrap
import traceback
from pathlib import Path
from typing import cast

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring

from reader_app.domain import KeyringLocked, NoKeyring
from reader_app.services.credentials import Credentials, Vault, system_vault
from tests.vault import AT_HAND, LACKING, secret_service


class Drawer(KeyringBackend):
    """A backend that the tests themselves hold; the real one is tried below where it can be had."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise keyring.errors.InitError("prompter has no display")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


@pytest.fixture
def credentials(drawer: Drawer) -> Credentials:
    return Credentials(lambda: cast(Vault, drawer))


def choose(monkeypatch: pytest.MonkeyPatch, backend: KeyringBackend) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)


def test_a_secret_is_kept_found_and_forgotten(credentials: Credentials) -> None:
    assert credentials.get("signin:a.test") is None
    credentials.set("signin:a.test", "open sesame")
    assert credentials.get("signin:a.test") == "open sesame"
    credentials.delete("signin:a.test")
    credentials.delete("signin:a.test")
    assert credentials.get("signin:a.test") is None


@pytest.mark.parametrize("backend", [FailKeyring, NullKeyring])
def test_a_backend_that_keeps_nothing_is_no_keyring(
    monkeypatch: pytest.MonkeyPatch, backend: type[KeyringBackend]
) -> None:
    choose(monkeypatch, backend())
    with pytest.raises(NoKeyring):
        Credentials().set("a", "b")


def test_a_backend_that_writes_plain_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = type("PlaintextKeyring", (Drawer,), {"__module__": "keyrings.alt.file"})()
    choose(monkeypatch, plain)
    with pytest.raises(NoKeyring):
        Credentials().set("a", "b")
    assert not plain.kept


def test_among_chained_backends_the_safe_one_is_taken(
    monkeypatch: pytest.MonkeyPatch, drawer: Drawer
) -> None:
    plain = type("PlaintextKeyring", (Drawer,), {"__module__": "keyrings.alt.file"})()
    monkeypatch.setattr(ChainerBackend, "backends", [plain, drawer])
    choose(monkeypatch, ChainerBackend())  # type: ignore[no-untyped-call]
    assert system_vault() is cast(Vault, drawer)


def test_a_keyring_that_stays_locked_is_said(credentials: Credentials, drawer: Drawer) -> None:
    drawer.locked = True
    with pytest.raises(NoKeyring):
        credentials.get("a")


def test_secrets_stay_in_memory_only_where_the_reader_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(monkeypatch, FailKeyring())  # type: ignore[no-untyped-call]
    credentials = Credentials()
    credentials.allow_session()
    assert credentials.get("a") is None
    credentials.set("a", "b")
    assert credentials.get("a") == "b"
    credentials.delete("a")
    assert credentials.get("a") is None
    with pytest.raises(NoKeyring):
        Credentials().get("a")


def test_an_error_of_the_keyring_does_not_carry_the_secret(
    drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: str) -> None:
        raise RuntimeError(f"cannot keep {arguments}")

    monkeypatch.setattr(drawer, "set_password", refuse)
    secret = "-".join(["open", "up"])
    with pytest.raises(NoKeyring) as caught:
        Credentials(lambda: cast(Vault, drawer)).set("a", secret)
    assert secret not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("name", ["KeyringLocked", "PromptDismissedException"])
def test_a_keyring_that_was_not_unlocked_is_told_from_none(
    credentials: Credentials, drawer: Drawer, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def refuse(*arguments: str) -> None:
        raise type(name, (RuntimeError,), {})

    monkeypatch.setattr(drawer, "get_password", refuse)
    with pytest.raises(KeyringLocked):
        credentials.get("a")


def test_a_long_secret_is_kept_in_pieces_that_every_keyring_takes(
    credentials: Credentials, drawer: Drawer
) -> None:
    for size in (2_559, 9_000, 1_500, 601, 600, 3_000):
        secret = "".join(chr(0x1F300 + n % 700) for n in range(size))
        credentials.set("a", secret)
        assert credentials.get("a") == secret
        assert max(len(kept.encode("utf-16-le")) for kept in drawer.kept.values()) <= 2_560
    assert len(drawer.kept) == 6  # none of an earlier one is left
    credentials.delete("a")
    assert drawer.kept == {}


def test_a_long_secret_that_was_half_written_leaves_the_one_before(
    credentials: Credentials, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    credentials.set("a", "x" * 2_000)
    left = 2

    def write_some(service: str, username: str, password: str) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise RuntimeError("killed")
        drawer.kept[service, username] = password

    with monkeypatch.context() as patch:
        patch.setattr(drawer, "set_password", write_some)
        with pytest.raises(NoKeyring):
            credentials.set("a", "y" * 2_000)
    assert credentials.get("a") == "x" * 2_000
    credentials.set("a", "z" * 2_000)
    assert credentials.get("a") == "z" * 2_000
    credentials.delete("a")
    assert drawer.kept == {}


def test_pieces_that_were_written_for_nothing_go_with_the_secret(
    credentials: Credentials, drawer: Drawer
) -> None:
    credentials.set("a", "x" * 2_000)
    for n in range(3):  # what a program that was killed has written
        drawer.kept["Broadsheet", f"a/b{n}"] = "left over"
    credentials.set("a", "short")
    assert drawer.kept == {("Broadsheet", "a"): "short"}
    drawer.kept["Broadsheet", "a/a0"] = "left over"
    credentials.delete("a")
    assert drawer.kept == {}


def test_a_long_secret_that_another_program_replaces_meanwhile_is_read_whole(
    credentials: Credentials, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Credentials(lambda: cast(Vault, drawer))
    credentials.set("a", "x" * 2_000)
    get, asked = drawer.get_password, 0

    def replaced(service: str, username: str) -> str | None:
        nonlocal asked
        asked += 1
        if asked == 3:
            with monkeypatch.context() as patch:
                patch.setattr(drawer, "get_password", get)
                other.set("a", "y" * 2_000)
        return get(service, username)

    monkeypatch.setattr(drawer, "get_password", replaced)
    assert credentials.get("a") == "y" * 2_000


def test_a_long_secret_with_a_piece_gone_is_none(credentials: Credentials, drawer: Drawer) -> None:
    credentials.set("a", "x" * 2_000)
    del drawer.kept["Broadsheet", "a/a1"]
    assert credentials.get("a") is None
    credentials.delete("a")
    assert drawer.kept == {}


def test_a_secret_that_looks_like_a_list_of_pieces_comes_back(credentials: Credentials) -> None:
    credentials.set("a", "in pieces: a9")
    assert credentials.get("a") == "in pieces: a9"


def test_what_is_kept_in_memory_alone_is_told_and_never_reaches_the_keyring(
    credentials: Credentials, drawer: Drawer
) -> None:
    told: list[tuple[str, str | None]] = []
    credentials.learn("a", "1")
    end = credentials.listen(lambda *words: told.append(words))
    credentials.learn("b", "2")
    assert (credentials.get("a"), credentials.get("b")) == ("1", "2")
    credentials.delete("a")
    credentials.set("b", "3")
    end()
    credentials.learn("c", "4")
    assert told == [("a", "1"), ("b", "2"), ("a", None), ("b", None)]
    assert drawer.kept == {("Broadsheet", "b"): "3"}


def test_a_secret_of_memory_goes_also_where_there_is_no_keyring(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(monkeypatch, FailKeyring())  # type: ignore[no-untyped-call]
    credentials = Credentials()
    credentials.learn("a", "1")
    credentials.delete("a")
    with pytest.raises(NoKeyring):
        credentials.get("a")


@pytest.mark.skipif(not AT_HAND, reason=LACKING)
def test_the_systems_own_keyring_keeps_a_secret(tmp_path: Path) -> None:
    script = """
        from reader_app.domain import KeyringLocked
        from reader_app.services.credentials import Credentials
        long = "".join(chr(32 + n % 90) for n in range(20_000))
        one = Credentials()
        one.set("a", "open sesame"); one.set("b", long); one.set("c", "Überraschung 🗞")
        other = Credentials()
        assert [other.get(key) for key in "abc"] == ["open sesame", long, "Überraschung 🗞"]
        for key in "abc":
            one.delete(key)
        assert [other.get(key) for key in "abc"] == [None] * 3
        print(one.name())
    """
    with secret_service(tmp_path / "home") as surroundings:
        environment = {**os.environ, **surroundings}
        command = [sys.executable, "-c", textwrap.dedent(script)]
        done = subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)
    assert b"SecretService" in done.stdout
