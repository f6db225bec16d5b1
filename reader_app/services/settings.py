"""The reader's choices and the window's state in one JSON file of the library's folder."""

import json
import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reader_app.services.files import write_whole
from reader_app.services.preferences import Preferences, checked

__all__ = ["Settings"]

_log = logging.getLogger(__name__)
_WINDOW = "window"


class Settings:
    """Typed values over one file; keys that this version does not know stay in it.

    Reading never fails: a damaged file is set aside under another name, `notice` says so, and the
    defaults hold. Not for secrets.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.notice = ""
        self._raw = self._read()
        self._values = checked(self._raw)

    @property
    def values(self) -> Preferences:
        """All choices as they hold now."""
        return self._values

    def change(self, **changes: object) -> Preferences:
        """Sets choices by name and writes the file; what is written already is left alone.

        Raises ValueError for a name or value that `Preferences` does not allow, DiskFull,
        LibraryUnwritable; the values hold for this run even when they could not be written.
        """
        values = checked({**self._raw, **changes})
        wrong = [name for name, value in changes.items() if getattr(values, name, None) != value]
        if wrong:
            raise ValueError(f"no such setting or value: {', '.join(wrong)}")
        if values != self._values or changes.keys() - self._raw.keys():
            self._values = values
            self._write({**self._raw, **changes})
        return self._values

    def window(self, key: str) -> str:
        """A part of the window's state, "" where it was never kept."""
        value = self._window().get(key, "")
        return value if isinstance(value, str) else ""

    def keep_window(self, values: Mapping[str, str]) -> None:
        """Keeps parts of the window's state. Raises DiskFull, LibraryUnwritable."""
        kept = {**self._window(), **values}
        if kept != self._window():
            self._write({**self._raw, _WINDOW: kept})

    def _window(self) -> dict[str, Any]:
        kept = self._raw.get(_WINDOW)
        return kept if isinstance(kept, dict) else {}

    def _write(self, raw: dict[str, Any]) -> None:
        self._raw = raw
        text = json.dumps(raw, indent=2, sort_keys=True, ensure_ascii=False)
        write_whole(self._path, text.encode() + b"\n")

    def _read(self) -> dict[str, Any]:
        try:
            raw = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except OSError as error:
            _log.warning("settings cannot be read: %s", error)
            self.notice = "Your settings cannot be read at the moment; the usual ones are in use."
            return {}
        except (ValueError, RecursionError):
            return self._set_aside()
        return raw if isinstance(raw, dict) else self._set_aside()

    def _set_aside(self) -> dict[str, Any]:
        aside = self._path.with_name(f"{self._path.stem}.damaged{self._path.suffix}")
        try:
            os.replace(self._path, aside)
        except OSError as error:
            _log.warning("damaged settings cannot be set aside: %s", error)
        self.notice = (
            "Your settings were damaged and are back to the usual ones."
            f" The damaged file is kept as {aside.name}."
        )
        return {}
