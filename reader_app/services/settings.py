"""The reader's choices and the window's state in one JSON file of the library's folder."""

import json
import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from reader_app.domain import LibraryGone, marked, said
from reader_app.services.files import write_whole
from reader_app.services.preferences import Preferences, checked, is_text

__all__ = ["Settings"]

_log = logging.getLogger(__name__)
_WINDOW = "window"
_KEYS = "keys"


class Settings:
    """Typed values over one file; keys that this version does not know stay in it.

    Reading never fails: a damaged file is set aside under another name, `notice` says so, and the
    defaults hold. Not for secrets.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._notice = ""
        self._aside = path.with_name(f"{path.stem}.damaged{path.suffix}")
        self._raw = self._read()
        self._values = checked(self._raw)

    @property
    def values(self) -> Preferences:
        """All choices as they hold now."""
        return self._values

    @property
    def notice(self) -> str:
        """What the reader should know of the file; "" where all is well."""
        return said(self._notice, file=self._aside.name) if self._notice else ""

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
            self._write(changes)
        return self._values

    def window(self, key: str) -> str:
        """A part of the window's state, "" where it was never kept."""
        value = self._window().get(key, "")
        return value if isinstance(value, str) and is_text(value) else ""

    def keep_window(self, values: Mapping[str, str]) -> None:
        """Keeps parts of the window's state. Raises DiskFull, LibraryUnwritable."""
        if any(self._window().get(key) != value for key, value in values.items()):
            self._write({_WINDOW: {**self._window(), **values}})

    def keys(self) -> dict[str, tuple[str, ...]]:
        """The shortcuts that the reader chose, by action; what is no such thing is passed over."""
        kept = self._raw.get(_KEYS)
        return {
            name: tuple(one for one in keys if isinstance(one, str) and is_text(one))
            for name, keys in (kept.items() if isinstance(kept, dict) else ())
            if isinstance(keys, list)
        }

    def keep_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Keeps these shortcuts and no others. Raises DiskFull, LibraryUnwritable."""
        if keys != self.keys():
            self._write({_KEYS: {name: list(some) for name, some in keys.items()}})

    def _window(self) -> dict[str, Any]:
        kept = self._raw.get(_WINDOW)
        return kept if isinstance(kept, dict) else {}

    def _write(self, changes: Mapping[str, Any]) -> None:
        self._raw = {**self._now(), **changes}
        if not self._path.parent.is_dir():  # nothing may stand where its folder comes back
            raise LibraryGone(str(self._path))
        text = json.dumps(self._raw, indent=2, sort_keys=True, ensure_ascii=False)
        write_whole(self._path, text.encode(errors="surrogatepass") + b"\n")

    def _now(self) -> dict[str, Any]:
        """What the file holds now: another program may have written it. One that cannot be read is
        the reader's all the same and not written over."""
        try:
            return self._load()
        except (FileNotFoundError, NotADirectoryError):
            return self._raw
        except (OSError, ValueError, RecursionError) as error:
            _log.warning("settings cannot be read: %s", error)
            self._set_aside()
            return self._raw

    def _read(self) -> dict[str, Any]:
        try:
            return self._load()
        except FileNotFoundError:
            return {}
        except OSError as error:
            _log.warning("settings cannot be read: %s", error)
            self._notice = marked(
                "Your settings cannot be read at the moment; the usual ones are in use."
            )
            return {}
        except (ValueError, RecursionError):
            self._set_aside()
            self._notice = marked(
                "Your settings were damaged and are back to the usual ones."
                " The damaged file is kept as {file}."
            )
            return {}

    def _load(self) -> dict[str, Any]:
        raw = json.loads(self._path.read_bytes())
        if not isinstance(raw, dict):
            raise ValueError("no settings")
        return raw

    def _set_aside(self) -> None:
        number = 1
        while self._aside.exists():
            number += 1
            self._aside = self._path.with_stem(f"{self._path.stem}.damaged-{number}")
        try:
            os.replace(self._path, self._aside)
        except OSError as error:
            _log.warning("settings cannot be set aside: %s", error)
