"""Pictures as files, named by the SHA-256 of their bytes."""

import hashlib
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from reader_app.library.store import guard

__all__ = ["PictureFiles", "sha256_of"]


def sha256_of(data: bytes) -> str:
    """Hexadecimal SHA-256."""
    return hashlib.sha256(data).hexdigest()


class PictureFiles:
    """A folder of files in 256 folders. A name appears only when its bytes are complete."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, sha256: str) -> Path:
        """Where the picture is or would be."""
        return self._folder / sha256[:2] / sha256[2:]

    def put(self, data: bytes) -> str:
        """Stores the bytes, returns their SHA-256. Raises DiskFull, LibraryUnwritable."""
        sha256 = sha256_of(data)
        path = self.path(sha256)
        with guard():
            if path.exists() and path.stat().st_size == len(data):
                os.utime(path)  # wanted again: `Health.repair` leaves new files alone
                return sha256
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".", dir=path.parent)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(data)
                os.replace(name, path)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
        return sha256

    def read(self, sha256: str) -> bytes | None:
        """The bytes, or None where the file is missing or its content is not what its name says."""
        try:
            data = self.path(sha256).read_bytes()
        except OSError:
            return None
        return data if sha256_of(data) == sha256 else None

    def names(self) -> Iterator[str]:
        """Every stored SHA-256."""
        if self._folder.is_dir():
            for folder in sorted(self._folder.iterdir()):
                if folder.is_dir():
                    yield from (folder.name + f.name for f in folder.iterdir() if f.name[0] != ".")

    def age(self, sha256: str) -> float:
        """Seconds since it was last put here."""
        return time.time() - self.path(sha256).stat().st_mtime  # the files' own clock

    def remove(self, sha256: str) -> None:
        """Forgets a picture; no error where there is none."""
        self.path(sha256).unlink(missing_ok=True)
