"""Stored pictures opened for Qt to decode, on any thread."""

import re
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImageReader

__all__ = ["opened"]

BEGINNINGS = {
    b"\xff\xd8\xff": b"jpeg",
    b"\x89PNG": b"png",
    b"GIF8": b"gif",
    b"BM": b"bmp",
    b"\x00\x00\x01\x00": b"ico",
    b"II*\x00": b"tiff",
    b"MM\x00*": b"tiff",
}
# Qt's reader of SVG follows references to local files. None is stored; none would be followed.
ELSEWHERE = re.compile(
    rb"""(?:href\s*=|url\s*\()\s*["']?\s*(?!#|data:image/)[^\s"'#]""", re.IGNORECASE
)


def opened(path: Path) -> QImageReader | None:
    """A reader of the picture for the format that its bytes say; None where it is gone or of
    a format that is not shown.

    Qt must not be asked to find the format: it lets the SVG plugin look, which takes Qt's lock of
    signals while `QImageReader.format` holds the interpreter's, and the window's thread takes the
    two the other way round: both wait for ever.
    """
    if not path.is_file():
        return None
    with path.open("rb") as file:
        head = file.read(512)
    found = next((name for start, name in BEGINNINGS.items() if head.startswith(start)), b"")
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        found = b"webp"
    if head.lstrip().startswith(b"<") and not ELSEWHERE.search(path.read_bytes()):
        found = b"svg"
    if not found:
        return None
    reader = QImageReader(str(path), QByteArray(found))
    reader.setAutoDetectImageFormat(False)
    return reader
