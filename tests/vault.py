"""Keyrings for tests: one in memory, and gnome-keyring in a D-Bus session of its own."""

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader_app.domain import KeyringLocked

__all__ = ["AT_HAND", "LACKING", "Pocket", "secret_service"]

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")  # `dev` installs them on Debian
AT_HAND = all(shutil.which(name) for name in PROGRAMS)
LACKING = f"needs {' and '.join(PROGRAMS)}"


class Pocket(dict[str, str]):
    """Secrets that a test holds itself; `closed`: as a keyring that is not unlocked. `opened`: how
    often it was asked."""

    closed = False
    opened = 0

    def __init__(self) -> None:
        super().__init__()
        self.learnt: dict[str, str] = {}

    def look(self) -> None:
        self.opened += 1
        if self.closed:
            raise KeyringLocked("closed")

    def holds(self, key: str) -> bool:
        return key in self.learnt

    def get(self, key: str) -> str | None:  # type: ignore[override]
        if key in self.learnt:
            return self.learnt[key]
        self.look()
        return super().get(key)

    def set(self, key: str, secret: str) -> None:
        self.look()
        self[key] = secret

    def delete(self, key: str) -> None:
        self.learnt.pop(key, None)
        self.look()
        self.pop(key, None)

    def learn(self, key: str, secret: str | None) -> None:
        if secret is None:
            self.learnt.pop(key, None)
        else:
            self.learnt[key] = secret


@contextmanager
def secret_service(folder: Path, *, locked: bool = False) -> Iterator[dict[str, str]]:
    """A keyring that keeps its file in `folder`, unlocked unless `locked`, which nobody there can
    change; gives the environment in which it is found."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    names = ("HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    home = {**dict.fromkeys(names, str(folder)), "PATH": "/usr/bin:/bin"}
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with bus:
        try:
            assert bus.stdout is not None
            home["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
            with _daemon(home, locked=locked):
                yield {**home, "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring"}
        finally:
            bus.kill()


@contextmanager
def _daemon(home: dict[str, str], *, locked: bool) -> Iterator[None]:
    if locked:  # there has to be one that can be locked
        with _daemon(home, locked=False):
            _keep_something(home)
    daemon = subprocess.Popen(
        [
            *("gnome-keyring-daemon", "--foreground", "--components=secrets"),
            *(() if locked else ("--unlock",)),
        ],
        env=home,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    with daemon:
        try:
            assert daemon.stdin is not None
            daemon.stdin.write(b"the word of this keyring\n")
            daemon.stdin.close()
            _wait_for(home["DBUS_SESSION_BUS_ADDRESS"], daemon)
            yield
        finally:
            daemon.kill()


def _keep_something(home: dict[str, str]) -> None:
    """The first secret makes the keyring's file."""
    script = "import keyring; keyring.set_password('test', 'a', 'b')"
    backend = {"PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring"}
    subprocess.run([sys.executable, "-c", script], env={**home, **backend}, check=True, timeout=60)


def _wait_for(address: str, daemon: subprocess.Popen[bytes]) -> None:
    """Until the keyring is on the bus: who asks sooner makes the bus start a locked one."""
    # For Linux alone; `keyring` brings it there.
    from jeepney import message_bus  # type: ignore[import-untyped]
    from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]

    with open_dbus_connection(address) as connection:
        asked = Proxy(message_bus, connection)
        while not asked.NameHasOwner("org.freedesktop.secrets")[0]:
            assert daemon.poll() is None
            time.sleep(0.01)
