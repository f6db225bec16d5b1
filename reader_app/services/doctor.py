"""Is everything in order, and putting right what can be."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from reader_app.domain import Finding, NoKeyring
from reader_app.library import Library
from reader_app.services.credentials import Credentials
from reader_app.services.words import sentence

__all__ = ["Doctor", "Machine"]

_ROOM = 500 * 1024 * 1024  # bytes that should stay free
_CURABLE = " Repair puts this right."


class Machine:
    """What the library stands on: disk, keyring, network. `route` says whether the machine has a
    way out; it must not contact anybody."""

    def __init__(self, folder: Path, credentials: Credentials, route: Callable[[], bool]) -> None:
        self._folder = folder
        self._credentials = credentials
        self._route = route

    def examine(self) -> list[Finding]:
        """One finding for each."""
        return [self._disk(), self._keyring(), self._network()]

    def _disk(self) -> Finding:
        free = shutil.disk_usage(self._folder).free
        told = f"{free / 1e9:.1f} GB are free."
        if free < _ROOM:
            told = f"Only {free // 1_000_000} MB are free. Make room before the next sync."
        return Finding("disk", free >= _ROOM, told)

    def _keyring(self) -> Finding:
        try:
            return Finding("keyring", True, f"{self._credentials.name()}.")
        except NoKeyring as error:
            return Finding("keyring", False, sentence(error))

    def _network(self) -> Finding:
        if self._route():
            return Finding("network", True, "Connected.")
        return Finding(
            "network",
            False,
            "There is no network connection. What is offline-ready opens all the same; connect to"
            " sync.",
        )


class Doctor:
    """Checks the library and the machine; slow, so a job of its own in a window."""

    def __init__(self, library: Library, machine: Machine) -> None:
        self._library = library
        self._machine = machine

    def examine(self) -> list[Finding]:
        """One finding for each part; the message of one that is not ok says what to do."""
        parts = [
            finding if finding.ok else replace(finding, message=finding.message + _CURABLE)
            for finding in self._library.examine()
        ]
        return parts + self._machine.examine()

    def repair(self) -> list[Finding]:
        """Puts right what can be, then examines again. Nothing readable is deleted."""
        return self._library.repair().result() + self._machine.examine()
