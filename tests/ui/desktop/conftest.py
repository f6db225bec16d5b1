"""A session's bus of the tests' own, with somebody on it who shows notifications."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader_app.ui.desktop.bus import Bus

__all__: list[str] = []

SCRIPT = Path(__file__).with_name("daemon.py")


@dataclass
class Shower:
    """The daemon: what it was told, and how the reader presses."""

    process: "subprocess.Popen[str]"
    bus: Bus
    address: str

    def told(self, member: str) -> dict[str, Any]:
        """The next message of that name."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            found: dict[str, Any] = json.loads(line)
            if found["member"] == member:
                return found
        raise AssertionError(f"{member} did not come")

    def press(self, number: int, token: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{number} {token}\n")
        self.process.stdin.flush()


@pytest.fixture
def session_bus() -> Iterator[str]:
    """The address of a new bus."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("there is no dbus-daemon")
    words = [program, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        try:
            yield address
        finally:
            bus.terminate()


OpenShower = Callable[..., Shower]


@pytest.fixture
def open_shower(session_bus: str, qtbot: QtBot) -> Iterator[OpenShower]:
    """Somebody who shows notifications and can do what is named, and our side of the bus."""
    opened: list[Shower] = []

    def open_one(capabilities: str = "actions,body,body-markup") -> Shower:
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": session_bus}
        process = subprocess.Popen(
            [sys.executable, str(SCRIPT), capabilities],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        shower = Shower(process, Bus(environment), session_bus)
        opened.append(shower)
        with qtbot.waitSignal(shower.bus.ready):
            shower.bus.open()
        return shower

    yield open_one
    for shower in opened:
        shower.bus.close()
        with shower.process as process:
            process.terminate()
