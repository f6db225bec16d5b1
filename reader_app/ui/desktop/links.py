"""feed: links of other programs, opened with this one; the reader chooses it and can undo it."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from reader_app.ui.desktop.entry import application, data_home

__all__ = ["Links"]

SCHEME = "x-scheme-handler/feed"
NAME = "broadsheet.desktop"
BEFORE = "broadsheet-feed-before"  # whose the links were, beside our entry
PATIENCE = 5.0  # s for a program that only edits a list


class Links:
    """Works with files and other programs: not for the GUI thread. Linux and its kin."""

    def __init__(
        self,
        resources: Path,
        command: Sequence[str],
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self._resources = resources / "desktop"
        self._command = command
        self._environment = dict(environment)
        self._data = data_home(environment)

    @property
    def file(self) -> Path:
        return self._data / "applications" / NAME

    @property
    def icon(self) -> Path:
        return self._data / "icons/hicolor/scalable/apps/broadsheet.svg"

    @property
    def possible(self) -> bool:
        """Whether this desktop has the program that keeps the list."""
        return self._find("xdg-mime") is not None

    def ours(self) -> bool:
        return self.file.exists() and self._ask("query", "default", SCHEME) == NAME

    def take(self) -> None:
        """Our entry among the reader's programs, and the links to it. Raises OSError."""
        before = self._ask("query", "default", SCHEME)
        template = (self._resources / NAME).read_text(encoding="utf-8")
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text(application(template, self._command), encoding="utf-8")
        self.icon.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(self._resources / "broadsheet.svg", self.icon)
        if before != NAME:
            self._remembered.write_text(before, encoding="utf-8")
        self._ask("default", NAME, SCHEME)
        self._refresh()

    def give_back(self) -> None:
        """To whom they went before, and our entry away. Raises OSError."""
        before = self._remembered.read_text(encoding="utf-8") if self._remembered.exists() else ""
        self.file.unlink(missing_ok=True)
        self.icon.unlink(missing_ok=True)
        self._remembered.unlink(missing_ok=True)
        if before:
            self._ask("default", before, SCHEME)
        self._refresh()

    @property
    def _remembered(self) -> Path:
        return self.file.with_name(BEFORE)

    def _refresh(self) -> None:
        if program := self._find("update-desktop-database"):
            self._run(program, str(self.file.parent))

    def _ask(self, *words: str) -> str:
        program = self._find("xdg-mime")
        return self._run(program, *words) if program else ""

    def _run(self, *words: str) -> str:
        try:
            done = subprocess.run(
                words,
                env=self._environment,
                capture_output=True,
                text=True,
                timeout=PATIENCE,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return ""
        return done.stdout.strip()

    def _find(self, program: str) -> str | None:
        return shutil.which(program, path=self._environment.get("PATH"))
