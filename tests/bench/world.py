"""The local publisher that benchmarks and acceptance checks run against, and the program beside it.

It lies outside the project (`../shared/bench`); where it is absent these checks are skipped.
"""

import json
import os
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

__all__ = [
    "CHECKOUT",
    "ENGINE",
    "ENVIRONMENT",
    "Program",
    "Publisher",
    "have_publisher",
    "publisher",
]

CHECKOUT = Path(__file__).resolve().parents[2]
ENGINE = CHECKOUT.parent / "shared" / "bench" / "publisher.py"
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": str(CHECKOUT),
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
}


def have_publisher() -> bool:
    """Whether the local publisher is there."""
    return ENGINE.is_file()


class Publisher:
    """The publisher's control address."""

    def __init__(self, port: int) -> None:
        self._base = f"http://127.0.0.1:{port}"

    def get(self, path: str) -> bytes:
        """What the control host answers."""
        with urllib.request.urlopen(f"{self._base}{path}", timeout=300) as answer:
            body: bytes = answer.read()
        return body

    def json(self, path: str) -> Any:
        """The same, read as JSON."""
        return json.loads(self.get(path))

    def reset(self) -> None:
        """Sets the counters to zero."""
        self.get("/control/reset")

    def kinds(self) -> Mapping[str, int]:
        """How many requests of each kind there were since the reset."""
        kinds: Mapping[str, int] = self.json("/stats.json")["kind"]
        return kinds


@contextmanager
def publisher(port: int, *options: str) -> Iterator[tuple[Publisher, "subprocess.Popen[str]"]]:
    """Runs the publisher while the block runs."""
    process = subprocess.Popen(
        [sys.executable, str(ENGINE), "--port", str(port), *options],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("ready"):
                break
        else:
            raise SystemExit("the publisher did not start")
        yield Publisher(port), process
    finally:
        process.terminate()
        process.wait(30)


class Program:
    """The command line on a library of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def command(self, *words: str) -> list[str]:
        """The words of a command."""
        return [sys.executable, "-m", "reader_app", "--library", str(self.folder), "--json", *words]

    def run(self, *words: str, allow: tuple[int, ...] = (0,)) -> Any:
        """Runs a command, returns its JSON; any other exit status than allowed ends the check."""
        with tempfile.TemporaryFile("w+") as errors:
            done = subprocess.run(
                self.command(*words),
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                check=False,
                cwd=CHECKOUT,
                env=ENVIRONMENT,
            )
            errors.seek(0)
            told = errors.read()
        if done.returncode not in allow:
            raise SystemExit(f"{' '.join(words)}: status {done.returncode}\n{told}\n{done.stdout}")
        return json.loads(done.stdout)
