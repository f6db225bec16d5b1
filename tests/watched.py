"""A home folder in which programs run that are watched: what they were, said and left."""

import json
import os
import platform
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.forking import Forking
from tests.gates import Gate, Reply
from tests.gates.paper import feed
from tests.spy import Spy

__all__ = ["Home", "publish"]

HERE = Path(__file__).resolve().parents[1]
FORKS = platform.system() == "Linux"


@dataclass
class Home:
    """A context manager. `watched`: how often a process of ours was looked at; `outputs`: all that
    was said."""

    place: Path
    vault: dict[str, str]
    spy: Spy
    watched: int = 0
    outputs: list[bytes] = field(default_factory=list)
    _forking: Forking | None = None

    @property
    def library(self) -> Path:
        return self.place / "library"

    def log(self) -> bytes:
        """All that was logged."""
        return b"".join(file.read_bytes() for file in self.place.rglob("*.log*"))

    def __enter__(self) -> "Home":
        return self

    def __exit__(self, *raised: object) -> None:
        if self._forking is not None:
            self._forking.close()

    @property
    def _environment(self) -> dict[str, str]:
        home = str(self.place)
        names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR")
        return {
            **os.environ,
            **self.vault,
            **dict.fromkeys(names, home),
            "BROADSHEET_LIBRARY": str(self.library),
        }

    def start(self, *argv: object, program: str = "reader_app") -> subprocess.Popen[bytes]:
        words = [*program.split(), *map(str, argv)]
        if FORKS:
            self._forking = self._forking or Forking(self._environment)
            return self._forking.start(*words)
        return subprocess.Popen(
            [sys.executable, "-m", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=HERE,
            env=self._environment,
        )

    def wait(self, running: subprocess.Popen[bytes], met: Callable[[], bool]) -> None:
        """Until something has come about while a program runs; one that ends sooner is wrong."""
        while not met():
            with suppress(subprocess.TimeoutExpired):
                running.wait(0.01)
            assert running.returncode is None

    def end(self, running: subprocess.Popen[bytes], said: str = "") -> tuple[int, bytes]:
        """Waits for the end of a program and looks at it meanwhile; its status and output."""
        over = threading.Event()

        def watch() -> None:
            while not over.wait(0.1):
                for number in self.spy.processes(str(self.place)):
                    self.watched += 1
                    (self.place / f"seen-{number}").touch()

        watching = threading.Thread(target=watch)
        watching.start()
        try:
            out, err = running.communicate(said.encode() + b"\n", timeout=600)
        finally:
            over.set()
            watching.join()
        self.outputs += [out, err]
        return running.returncode, out

    def run(self, *argv: object, said: str = "", program: str = "reader_app") -> tuple[int, Any]:
        """Runs a command; what it printed, read as JSON."""
        status, out = self.end(self.start("--verbose", "--json", *argv, program=program), said)
        return status, json.loads(out or b"null")

    def look(self) -> set[str]:
        """What is found in all that it left and said so far."""
        self.spy.folder(self.place)
        for output in self.outputs:
            self.spy.text(output, "output")
        return self.spy.found


def publish(stack: ExitStack, gate: Gate, title: str) -> Gate:
    """A gate with a title of its own, and no icon."""
    opened = stack.enter_context(gate)
    listing = feed(opened.url(), 3).replace("Harbour Post", title)
    opened.replies["/feed.xml"] = Reply(listing, kind="application/rss+xml")
    opened.replies["/favicon.ico"] = Reply("no", 410)
    return opened
