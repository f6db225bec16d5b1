"""Looks for secrets in all bytes that a program leaves: as they are, encoded, and packed."""

import base64
import gzip
import io
import json
import lzma
import os
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, suppress
from html import escape
from pathlib import Path
from urllib.parse import quote, quote_plus

import zstandard

__all__ = ["Spy", "spellings"]

_LARGEST = 64 * 1024 * 1024


def spellings(secret: str) -> dict[str, bytes]:
    """How a secret may be written, by name."""
    raw = secret.encode()
    found = {
        "as it is": raw,
        "in UTF-16": secret.encode("utf-16-le"),
        "in Latin-1": secret.encode("latin-1"),
        "in an address": quote(secret, safe="").encode(),
        "in a form": quote_plus(secret).encode(),
        "in a form of Latin-1": quote_plus(secret, encoding="latin-1").encode(),
        "in JSON": json.dumps(secret)[1:-1].encode(),
        "in HTML": escape(secret).encode(),
        "in hexadecimal": raw.hex().encode(),
        "in capital hexadecimal": raw.hex().upper().encode(),
    }
    for shift in range(3):  # base64 of a text that has the secret somewhere within
        whole = base64.b64encode(b"\0" * shift + raw).rstrip(b"=")
        inner = whole[4 if shift else 0 : len(whole) // 4 * 4 - 4]
        found[f"in base64, {shift}"] = inner
        found[f"in base64 for addresses, {shift}"] = inner.translate(bytes.maketrans(b"+/", b"-_"))
    return found


class Spy:
    """Searches for secrets, each of at least ten characters; `found` says what was where."""

    def __init__(self, secrets: dict[str, str]) -> None:
        self._needles = {
            f"{name} {how}": needle
            for name, secret in secrets.items()
            for how, needle in spellings(secret).items()
        }
        assert all(len(needle) >= 8 for needle in self._needles.values())
        self.found: set[str] = set()
        self.looked = 0  # bytes

    def folder(self, folder: Path) -> None:
        """Every file below a folder, names too."""
        for path in sorted(folder.rglob("*")):
            self.text(str(path.relative_to(folder)).encode(), f"name of {path}")
            if path.is_file() and not path.is_symlink():
                self.text(path.read_bytes(), str(path))
                if path.suffix.startswith(".sqlite") or ".sqlite" in path.name:
                    self._database(path)

    def processes(self, mark: str) -> list[int]:
        """The command line and the environment of every process that has `mark` in either; their
        numbers."""
        seen: list[int] = []
        for process in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                line = (process / "cmdline").read_bytes()
                around = (process / "environ").read_bytes()
                if mark.encode() in line + around and int(process.name) != os.getpid():
                    self.text(line, f"command line of {line!r}")
                    self.text(around, f"environment of {line!r}")
                    seen.append(int(process.name))
        return seen

    def text(self, data: bytes, place: str) -> None:
        """Some bytes, and all that is packed in them."""
        self.looked += len(data)
        for part in (data, *_unpacked(data)):
            for name, needle in self._needles.items():
                if needle in part:
                    self.found.add(f"{name}: {place}")

    def _database(self, path: Path) -> None:
        """Every value: a packed one may be cut into pages that lie apart."""
        with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(path)) as connection:
            for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'"):
                with suppress(sqlite3.OperationalError):  # of a search index, made for the program
                    for row in connection.execute(f'SELECT * FROM "{table}"'):
                        for value in row:
                            data = value.encode() if isinstance(value, str) else value
                            if isinstance(data, bytes):
                                self.text(data, f"{path}, table {table}")


def _unpacked(data: bytes) -> Iterator[bytes]:
    """What begins anywhere in some bytes in a packed form that is known."""
    for magic, unpack in (
        (b"\x28\xb5\x2f\xfd", _zstd),
        (b"\x1f\x8b\x08", lambda part: gzip.GzipFile(fileobj=io.BytesIO(part)).read(_LARGEST)),
        (b"\xfd7zXZ\0", lambda part: lzma.LZMADecompressor().decompress(part, _LARGEST)),
        (b"\x78\x9c", lambda part: zlib.decompressobj().decompress(part, _LARGEST)),
        (b"\x78\x01", lambda part: zlib.decompressobj().decompress(part, _LARGEST)),
        (b"\x78\xda", lambda part: zlib.decompressobj().decompress(part, _LARGEST)),
    ):
        start = data.find(magic)
        while start >= 0:
            with suppress(Exception):
                yield unpack(data[start:])
            start = data.find(magic, start + 1)
    if data[:4] == b"PK\x03\x04":
        with suppress(zipfile.BadZipFile), zipfile.ZipFile(io.BytesIO(data)) as packed:
            for name in packed.namelist():
                yield packed.read(name)


def _zstd(data: bytes) -> bytes:
    return zstandard.ZstdDecompressor().decompressobj().decompress(data)
