import os
import shutil
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

from reader_app.domain import NoKeyring
from reader_app.services.credentials import Credentials, Vault, system_vault


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


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs dbus-run-session and gnome-keyring-daemon",
)
def test_the_systems_own_keyring_keeps_a_secret(tmp_path: Path) -> None:
    script = textwrap.dedent("""
        from reader_app.services.credentials import Credentials
        one = Credentials(); one.set("a", "open sesame")
        assert Credentials().get("a") == "open sesame", one.name()
        one.delete("a")
        assert Credentials().get("a") is None
    """)
    inner = (
        'echo "" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null;'
        f' "{sys.executable}" -c "$SCRIPT"'
    )
    surroundings = {**os.environ, "SCRIPT": script, "XDG_RUNTIME_DIR": str(tmp_path)}
    del surroundings["PYTHON_KEYRING_BACKEND"]
    tmp_path.chmod(0o700)
    command = ["dbus-run-session", "--", "bash", "-c", inner]
    subprocess.run(command, env=surroundings, check=True, timeout=60)
