"""What every test runs under: loopback alone, a home of its own, no unexpected log, garbage
searched between tests."""

import gc
import ipaddress
import logging
import os
import re
import shutil
import socket
import sqlite3
import ssl
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

__all__: list[str] = []

hypothesis.settings.register_profile("broadsheet", deadline=None, derandomize=True)
hypothesis.settings.load_profile("broadsheet")
YOUNG, SEARCHES = 5_000, 20  # objects that make a search worth it; searches before that of all


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--convergence",
        type=int,
        default=2_000,
        metavar="RUNS",
        help="how often machines and their server are brought apart and together again",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Sets the surroundings before Qt or platformdirs look at them; child processes inherit."""
    home = Path(tempfile.mkdtemp(prefix="broadsheet-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(home / name.lower())
    for name in ("APPDATA", "LOCALAPPDATA", "USERPROFILE"):
        if os.name == "nt":
            os.environ[name] = str(home / name.lower())
    os.environ["XDG_RUNTIME_DIR"] = str(home)  # mkdtemp made it 0700, which Qt insists on
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # programs started by tests need not compile
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    if "utf" not in os.environ.get("LC_ALL", os.environ.get("LANG", "")).lower():
        os.environ["LC_ALL"] = "C.UTF-8"
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.startswith("BROADSHEET_"):
            del os.environ[name]
    gc.disable()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    from tests.spreading import Scopes

    return Scopes(config, log) if config.getvalue("dist") == "loadscope" else None


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """As in the program, no other thread comes upon what is left of a window."""
    young, _, searches = gc.get_count()
    if young > YOUNG:
        gc.collect(2 if searches > SEARCHES else 1)


if TYPE_CHECKING:
    from reader_app.library.backup import Backups
    from reader_app.library.store import Store


@pytest.fixture(scope="session")
def _made_once(tmp_path_factory: pytest.TempPathFactory) -> "Callable[[Store, Backups], None]":
    """Brings libraries up to date as the program does, but for empty ones, of which thousands are
    made: the first of this process is made by all migrations, further ones are copies of it."""
    from reader_app.library import opening

    migrate, file = opening.migrate, tmp_path_factory.mktemp("schema") / "library.sqlite3"

    def made(store: "Store", backups: "Backups") -> None:
        if store.user_version or store.get_tables():
            migrate(store, backups)
        elif not file.exists():
            migrate(store, backups)
            with closing(sqlite3.connect(file)) as copy:
                store.driver().backup(copy)
        else:
            with closing(sqlite3.connect(file)) as copy:
                copy.backup(store.driver())
            store.run("PRAGMA main.journal_mode = wal")
            store.run("UPDATE trait SET value = lower(hex(randomblob(8))) WHERE name = 'tag'")

    return made


@pytest.fixture(autouse=True)
def _schema(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if find_spec("reader_app"):  # this file is tried alone, too
        made = request.getfixturevalue("_made_once")
        monkeypatch.setattr("reader_app.library.opening.migrate", made)
        # What has reached the disk matters when the computer fails: no test can bring that about.
        from reader_app.library import store

        monkeypatch.setitem(store._PRAGMAS, "synchronous", "off")
        monkeypatch.setattr(os, "fsync", lambda handle: None)


@pytest.fixture(scope="session", autouse=True)
def _read_once() -> Iterator[None]:
    """The certificates of this computer are read once for each place where they are looked for:
    hundreds of engines would read them again, at 50 ms each."""
    if not find_spec("reader_app"):
        yield
        return
    from reader_app.net.transport import Dialler

    contexts: dict[tuple[str | None, ...], ssl.SSLContext] = {}
    make = vars(Dialler)["tls"].func

    def tls(dialler: Dialler) -> ssl.SSLContext:
        if dialler._given_tls is not None:
            return dialler._given_tls
        places = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
        return contexts.get(places) or contexts.setdefault(places, make(dialler))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Dialler, "tls", property(tls))
        yield


class Walls:
    """Stands before the socket module and notes every attempt to leave this computer."""

    def __init__(self) -> None:
        self.attempts: list[str] = []

    def is_inside(self, host: object) -> bool:
        if host in (None, "", b"", "localhost", b"localhost", socket.gethostname()):
            return True
        text = host.decode() if isinstance(host, bytes) else str(host)
        try:
            return ipaddress.ip_address(text.partition("%")[0]).is_loopback
        except ValueError:
            return False

    def refuse(self, host: object) -> None:
        self.attempts.append(str(host))
        raise RuntimeError(f"This test reaches for {host}: serve it on loopback or inject it.")

    def guard_address(self, original: Callable[..., Any], position: int) -> Callable[..., Any]:
        def guarded(sock: socket.socket, *args: Any) -> Any:
            address = args[position]
            if sock.family in (socket.AF_INET, socket.AF_INET6) and not self.is_inside(address[0]):
                self.refuse(address[0])
            return original(sock, *args)

        return guarded

    def guard_name(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def guarded(host: Any, *args: Any, **options: Any) -> Any:
            text = host.decode() if isinstance(host, bytes) else str(host)
            if text == "a.root-servers.net":  # known wherever there is a way to the internet
                return original("198.41.0.4", *args, **options)
            if text.endswith(".invalid"):  # reserved: never resolves, anywhere (RFC 6761)
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
            if not self.is_inside(host) and not is_literal(text):
                self.refuse(host)
            # A bare system without /etc/hosts does not know the name.
            known = "127.0.0.1" if text == "localhost" else host
            return original(known, *args, **options)

        return guarded


def is_literal(text: str) -> bool:
    """An address in digits needs no resolver; connecting to it is guarded on its own."""
    try:
        ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return True


@pytest.fixture(autouse=True)
def _walls(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    walls = Walls()
    for name, position in (("connect", 0), ("connect_ex", 0), ("sendto", -1)):
        original = getattr(socket.socket, name)
        monkeypatch.setattr(socket.socket, name, walls.guard_address(original, position))
    monkeypatch.setattr(socket, "getaddrinfo", walls.guard_name(socket.getaddrinfo))
    yield
    if walls.attempts:
        pytest.fail(f"Reached for the network: {', '.join(sorted(set(walls.attempts)))}")


class Records(logging.Handler):
    """Keeps what somebody would have to look at."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _records(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails on records of WARNING and above, but for `@pytest.mark.logs("pattern", ...)`.

    Each pattern is searched in "LEVEL logger: message" and must be found; without a pattern the
    test may log whatever it likes.
    """
    records = Records()
    logging.getLogger().addHandler(records)
    yield
    logging.getLogger().removeHandler(records)
    marker = request.node.get_closest_marker("logs")
    if marker and not marker.args:
        return
    patterns = [re.compile(text) for text in (marker.args if marker else ())]
    extra = [line for line in records.lines if not any(one.search(line) for one in patterns)]
    absent = [one.pattern for one in patterns if not any(map(one.search, records.lines))]
    if extra:
        pytest.fail("Unexpected log records:\n" + "\n".join(extra))
    if absent:
        pytest.fail(f"Expected in the log and not found: {', '.join(absent)}")
