"""Files written whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from reader_app.domain import DiskFull, EnvironmentTrouble, LibraryUnwritable

__all__ = ["trouble_of", "write_through", "write_whole"]


def write_whole(path: Path, data: bytes) -> None:
    """Replaces a file in one step: it holds the old bytes or the new ones, whatever happens.

    Raises DiskFull, LibraryUnwritable.
    """
    write_through(path, lambda file: file.write(data))


def write_through(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """The same for what is written bit by bit; what `write` raises otherwise comes through. What
    is there and is no file, a device above all, is not replaced by one."""
    temporary = ""
    try:
        if path.exists() and not path.is_file():
            raise FileExistsError(f"{path} is no file")
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
        _sync_folder(path.parent)
    except BaseException as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise trouble_of(error, path) from error
        raise


def trouble_of(error: OSError, path: Path) -> EnvironmentTrouble:
    """The error of ours that tells what the operating system refused."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(str(error), subject=str(path.parent))
    return LibraryUnwritable(str(error), subject=str(path))


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
