"""The reader's own catalogue files, kept in a folder of the library."""

import logging
import re
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from reader_app.domain import (
    CatalogueEntry,
    Changes,
    FileUnreadable,
    NotACatalogue,
    NotFound,
    ReaderError,
    said,
)
from reader_app.services.entries import Codes, Unusable, checked_entries, written
from reader_app.services.files import trouble_of, write_whole
from reader_app.services.history import History, Step

__all__ = ["Added", "Additions", "OwnCatalogue"]

_LARGEST = 16 * 1024 * 1024  # bytes
_NAME = 60  # characters
_UNFIT = re.compile(r"[^\w .-]+")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OwnCatalogue:
    """One of the reader's own catalogue files. `publications`: how many it has."""

    name: str
    publications: int


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a file did: how many publications it brought, and what could not be used. The
    name is "" where nothing could and no file was kept."""

    name: str
    publications: int
    unusable: tuple[Unusable, ...]


class Additions:
    """Files by name. What can be used of a file is written anew: no more of it is kept.

    `codes()`: what languages and countries there are.
    """

    def __init__(self, folder: Path, codes: Callable[[], Codes], history: History) -> None:
        self._folder = folder
        self._codes = codes
        self._history = history

    def stamp(self) -> tuple[object, ...]:
        """Another value once a file came, went or was replaced, by whichever program."""
        facts = []
        for file in self._files():
            with suppress(FileNotFoundError):
                stat = file.stat()
                facts.append((file.name, stat.st_ino, stat.st_mtime_ns, stat.st_size))
        return tuple(facts)

    def read(self) -> Mapping[str, tuple[CatalogueEntry, ...]]:
        """The entries of each file by its name; a file that cannot be read has none."""
        return {
            file.stem: tuple(replace(entry, source=file.stem) for entry in self._entries(file))
            for file in self._files()
        }

    def add(self, file: Path) -> Added:
        """Takes the publications of a file; one of the same name is replaced, which undo takes
        back. Blocks until it is stored.

        Raises NotFound, FileUnreadable, NotACatalogue, DiskFull, LibraryUnwritable.
        """
        listed = checked_entries(_bytes_of(file), self._codes(), f"“{file.name}”")
        if not listed.entries:
            return Added("", 0, listed.unusable)
        name = _UNFIT.sub(" ", file.stem)[:_NAME].strip(" .-") or "catalogue"
        self._put(
            name, written(listed.entries), lambda: said("Add the catalogue {name}", name=name)
        )
        return Added(name, len(listed.entries), listed.unusable)

    def remove(self, name: str) -> Future[Changes]:
        """Takes a file away; undo brings it back. What is followed stays followed.

        Raises NotFound, LibraryUnwritable.
        """
        if name not in {file.stem for file in self._files()}:
            raise NotFound(name, subject=said("catalogue “{name}”", name=name))
        return self._put(name, None, lambda: said("Remove the catalogue {name}", name=name))

    def _put(self, name: str, data: bytes | None, what: Callable[[], str]) -> Future[Changes]:
        path = self._path(name)
        before = _bytes_of(path) if path.is_file() else None
        _write(path, data)
        done = _done()
        self._history.keep(Step(lambda _: what(), done, lambda _: _tried(path, before)))
        return done

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("[!.]*.json"))

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.json"

    def _entries(self, file: Path) -> tuple[CatalogueEntry, ...]:
        try:
            return checked_entries(_bytes_of(file), self._codes(), file.name).entries
        except ReaderError as error:
            _log.info("%s gives nothing to the catalogue: %r", file.name, error)
            return ()


def _write(path: Path, data: bytes | None) -> None:
    """Replaces a file, or takes it away where there is no data."""
    if data is not None:
        write_whole(path, data)
        return
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise trouble_of(error, path) from error


def _tried(path: Path, data: bytes | None) -> Future[Changes]:
    done: Future[Changes] = Future()
    done.set_running_or_notify_cancel()
    try:
        _write(path, data)
    except ReaderError as error:
        done.set_exception(error)
    else:
        done.set_result(Changes(tree=True))
    return done


def _done() -> Future[Changes]:
    done: Future[Changes] = Future()
    done.set_running_or_notify_cancel()
    done.set_result(Changes(tree=True))  # what can be followed is another
    return done


def _bytes_of(file: Path) -> bytes:
    subject = f"file “{file}”"
    try:
        with file.open("rb") as handle:
            data = handle.read(_LARGEST + 1)
    except FileNotFoundError as error:
        raise NotFound(str(error), subject=subject) from error
    except OSError as error:
        raise FileUnreadable(str(error), subject=subject) from error
    if len(data) > _LARGEST:
        raise NotACatalogue("too large", subject=subject)
    return data
