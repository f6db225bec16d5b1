"""The composition root: folders, clock, log, and who works with whom. No window."""

import asyncio
import logging
import multiprocessing
import os
import re
import shutil
import signal
import socket
import sys
import tempfile
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, closing, contextmanager, suppress
from functools import partial
from multiprocessing import util
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import platformdirs

from reader_app.domain import Changes, SyncProgress, mask
from reader_app.journal import Journal
from reader_app.library import Library
from reader_app.services import Credentials, Desk, Machine, Program, newer

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from reader_app.apart import Parting
    from reader_app.sync import Engine

__all__ = [
    "Composed",
    "Leaving",
    "Windowed",
    "compose",
    "compose_window",
    "demonstration",
    "has_route",
    "library_folder",
    "make_engine",
    "open_desk",
    "part_engine",
    "resources",
    "start_log",
]

_log = logging.getLogger(__name__)
_LOG_BYTES = 1_000_000
_LOG_FILES = 3
_WRITES = 0.2  # seconds for what a sync has still to store when the window is closed
_NICE = 5  # of the engine beside the window; its workers stand back further
_ADDRESS = re.compile(r"https?://[^\s'\"<>]+")
_SECRET = re.compile(r"(?i)\b(password|passwd|token|api[_-]?key)(['\"]?\s*[:=,]\s*b?)\S+")
_FIELD = re.compile(r"(?i)\b((?:proxy-)?authorization|(?:set-)?cookie)(['\"]?\s*[:=,]).*")


def library_folder(chosen: Path | None, environment: Mapping[str, str]) -> Path:
    """As chosen, else as BROADSHEET_LIBRARY says, else in the user's data folder."""
    named = chosen or (environment.get("BROADSHEET_LIBRARY") or None)
    if named is not None:
        return Path(named).expanduser().absolute()
    return Path(platformdirs.user_data_dir("broadsheet", appauthor=False))


def resources() -> Path:
    """Icons, themes, the demonstration: beside the code when installed, else in the checkout."""
    beside = Path(__file__).parent / "resources"
    return beside if beside.is_dir() else Path(__file__).parent.parent / "resources"


Composed: TypeAlias = "Program[Engine]"
Windowed: TypeAlias = "Program[Parting]"


def compose(
    folder: Path,
    *,
    demo: bool = False,
    now: Callable[[], float] = time.time,
    route: Callable[[], bool] | None = None,
) -> Composed:
    """Everything a front end needs for the library in a folder, which need not exist yet.

    `route` says whether the machine is connected, by default `has_route`.
    """
    known_route = route or has_route
    return Program(
        folder=folder,
        resources=resources(),
        now=now,
        open_desk=partial(open_desk, now=now, route=known_route),
        machine=lambda folder: Machine(folder, Credentials(), known_route),
        salvage=partial(Library.salvage, clock=now),
        engine=partial(make_engine, now=now),
        demonstration=partial(demonstration, now=now),
        demo=demo,
    )


def open_desk(folder: Path, now: Callable[[], float], route: Callable[[], bool]) -> Desk:
    """Opens the library in a folder, made where there is none.

    Raises LibraryLocked, LibraryTooNew, LibraryDamaged, LibraryUnwritable, DiskFull.
    """
    library = Library.open(folder, clock=now)
    return Desk(library, now=now, route=route, credentials=Credentials(), resources=resources())


def compose_window(folder: Path, *, demo: bool = False, verbose: bool = False) -> Windowed:
    """The same for the window. Its engine runs in a process of its own: threads of one process
    take turns at the interpreter, and the window would wait for its turn."""
    program = compose(folder, demo=demo)
    return Program(
        folder=program.folder,
        resources=program.resources,
        now=program.now,
        open_desk=program.open_desk,
        machine=program.machine,
        salvage=program.salvage,
        engine=partial(part_engine, log=program.log_file, verbose=verbose),
        demonstration=program.demonstration,
        demo=demo,
    )


@asynccontextmanager
async def part_engine(
    desk: Desk, on_progress: Callable[[SyncProgress], None], *, log: Path, verbose: bool = False
) -> "AsyncIterator[Parting]":
    """An engine over the same library in a new process; what it changes is heard by `desk`."""
    from reader_app.apart import Parting

    start = partial(_serve_engine, folder=desk.folder, log=log, verbose=verbose)
    async with Parting(start, on_progress, desk.library.hear) as engine:
        loop = asyncio.get_running_loop()

        def learn(key: str, secret: str | None) -> None:
            with suppress(RuntimeError):  # the loop has ended
                # As one without words: the loop would name them where it tells of trouble.
                loop.call_soon_threadsafe(lambda: engine.learn(key, secret))

        deafen = desk.credentials.listen(learn)  # what is in this process's memory alone
        try:
            yield engine
        finally:
            deafen()


def _serve_engine(pipe: "Connection", *, folder: Path, log: Path, verbose: bool) -> None:
    """In the new process: Ctrl-C is the window's affair, and the window comes first. Before
    anything is opened everything is loaded."""
    import reader_app.net
    import reader_app.sync
    import reader_app.workers  # noqa: F401
    from reader_app.apart import host

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        os.nice(_NICE)
    start_log(log, verbose)
    leaving = Leaving()

    @asynccontextmanager
    async def open_engine(
        on_progress: Callable[[SyncProgress], None], on_changes: Callable[[Changes], None]
    ) -> "AsyncIterator[Engine]":
        with closing(open_desk(folder, time.time, has_route)) as desk:
            leaving.desk = desk
            desk.observe(on_changes)
            async with make_engine(desk, on_progress) as engine:
                try:
                    yield engine
                except Exception:  # noqa: BLE001 - the end of the process
                    _log.exception("the engine ended by a mistake of ours")
                finally:
                    leaving()

    host(pipe, open_engine, leaving)


class Leaving:
    """Ends the engine's process from whichever thread comes first: what is being written is
    finished, the library closed, the workers and this process are gone. Python's own end would
    wait for the workers, and one that is just starting keeps it for seconds."""

    def __init__(self) -> None:
        self.desk: Desk | None = None
        self._once = threading.Lock()

    def __call__(self) -> None:
        self._once.acquire()  # for good: who comes second waits for the end
        try:
            if self.desk is not None:
                self.desk.close(0, _WRITES)
        except Exception:  # noqa: BLE001 - the end of the process
            _log.exception("the engine's library could not be closed")
        finally:
            for worker in multiprocessing.active_children():
                worker.kill()
            # What was shared with them: Python says else that it has leaked.
            util._run_finalizers(0)  # type: ignore[attr-defined]
            logging.shutdown()
            os._exit(0)


@asynccontextmanager
async def make_engine(
    desk: Desk,
    on_progress: Callable[[SyncProgress], None],
    now: Callable[[], float] = time.time,
) -> "AsyncIterator[Engine]":
    """An engine over an open library with a network client and worker processes of its own."""
    from reader_app.net import Client  # httpx and the parsers: only where something is fetched
    from reader_app.sync import Engine
    from reader_app.workers import Workers

    async with Client(clock=now) as client, Workers() as workers:
        yield Engine(
            desk.library,
            client,
            workers,
            clock=now,
            on_progress=on_progress,
            secrets=desk.credentials,
            directory=partial(newer, desk.catalogue),
        )


@contextmanager
def demonstration(now: Callable[[], float] = time.time) -> Iterator[Path]:
    """A small publisher on loopback, and the folder of a library that follows it; both go at the
    end."""
    from reader_app.demo import DemoPublisher  # a web server that no other start needs

    folder = Path(tempfile.mkdtemp(prefix="broadsheet-demo-"))
    try:
        with DemoPublisher(resources(), clock=now) as publisher:
            library = Library.open(folder, clock=now)
            library.follow(publisher.sections).result()
            library.close()
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def has_route() -> bool:
    """Whether this machine knows a way to the internet. Nothing is sent: connecting a datagram
    socket only looks the route up. The addresses are reserved for documentation (RFC 5737, 3849).
    """
    for family, address in (
        (socket.AF_INET, "192.0.2.1"),
        (socket.AF_INET6, "2001:db8::1"),
    ):
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((address, 9))
            return True
    return False


class _Discreet(logging.Formatter):
    """Hides what looks like a secret, wherever in a record it stands."""

    def format(self, record: logging.LogRecord) -> str:
        text = _ADDRESS.sub(lambda found: mask(found[0]), super().format(record))
        return _SECRET.sub(r"\1\2…", _FIELD.sub(r"\1\2 …", text))


def start_log(file: Path, verbose: bool) -> None:
    """Logs into a file that is cut in good time; with `verbose` also to standard error.

    A log that cannot be written is gone without: opening the library says what is wrong there.
    """
    logging.raiseExceptions = False
    form = _Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handlers: list[logging.Handler] = []
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handlers.append(Journal(file, size=_LOG_BYTES, files=_LOG_FILES))
    if verbose:
        handlers.append(logging.StreamHandler(sys.stderr))
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for handler in handlers or [logging.NullHandler()]:
        handler.setFormatter(form)
        root.addHandler(handler)
    logging.captureWarnings(True)
    for chatty in ("httpx", "httpcore", "trafilatura", "readability"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
