"""Starting at login: an entry among those that the desktop starts."""

import os
import plistlib
import sys
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from reader_app.ui.desktop.entry import autostart, config_home, is_switched_on

__all__ = ["Login"]


class Login:
    """What is on the disk is what holds: desktops let people switch entries off themselves.

    `library` names the folder where it is not the usual one; each has an entry of its own.
    """

    def __init__(
        self,
        command: Sequence[str],
        library: Path | None = None,
        environment: Mapping[str, str] = os.environ,
        platform: str = sys.platform,
    ) -> None:
        chosen = ["--library", str(library)] if library else []
        self._command = [*command, *chosen, "--background"]
        self._name = "broadsheet"
        if library:
            self._name += "-" + sha256(str(library).encode()).hexdigest()[:8]
        self._platform = platform
        self._environment = dict(environment)

    @property
    def file(self) -> Path:
        if self._platform == "darwin":
            return Path.home() / "Library" / "LaunchAgents" / f"{self._name}.plist"
        if self._platform == "win32":
            programs = Path(self._environment.get("APPDATA", Path.home()))
            startup = programs / "Microsoft/Windows/Start Menu/Programs/Startup"
            return startup / f"{self._name}.cmd"
        return config_home(self._environment) / "autostart" / f"{self._name}.desktop"

    def is_on(self) -> bool:
        try:
            text = self.file.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
        return is_switched_on(text)

    def switch(self, on: bool) -> None:
        """Raises OSError."""
        if not on:
            self.file.unlink(missing_ok=True)
            return
        self.file.parent.mkdir(parents=True, exist_ok=True)
        draft = self.file.with_name(f"{self.file.name}.new")
        draft.write_text(self._text(), encoding="utf-8")
        draft.replace(self.file)

    def renew(self) -> None:
        """Where it is on and starts the program of another place, it starts this one from now on.
        Raises OSError."""
        if self.is_on() and self.file.read_text(encoding="utf-8", errors="replace") != self._text():
            self.switch(True)

    def _text(self) -> str:
        if self._platform == "darwin":
            agent = {
                "Label": self._name,
                "ProgramArguments": self._command,
                "RunAtLoad": True,
                "ProcessType": "Interactive",
            }
            return plistlib.dumps(agent).decode()
        if self._platform == "win32":
            words = " ".join(f'"{word}"' for word in self._command)
            return f'@start "" {words}\r\n'
        return autostart(self._command)
