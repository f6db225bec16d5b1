"""Files written whole or not at all."""

import errno
import os
import tempfile
from pathlib import Path

from reader_app.domain import DiskFull, EnvironmentTrouble, LibraryUnwritable

__all__ = ["trouble_of", "write_whole"]


def write_whole(path: Path, data: bytes) -> None:
    """Replaces a file in one step: it holds the old bytes or the new ones, whatever happens.

    Raises DiskFull, LibraryUnwritable.
    """
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
        _sync_folder(path.parent)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise trouble_of(error, path) from error


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
