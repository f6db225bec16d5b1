"""Pictures are opened in one way, on every thread."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageWriter

from reader_app import ui
from reader_app.ui.bridge.pictures import Want, decode
from reader_app.ui.imaging import opened

__all__: list[str] = []


def test_nobody_else_lets_qt_find_the_format_of_a_picture() -> None:
    """Window and thread could wait for each other for ever."""
    root = Path(next(iter(ui.__path__)))
    makers = {
        file.relative_to(root).as_posix()
        for file in root.rglob("*.py")
        if re.search(r"QImageReader\((?!buffer)|\.loadFromData\(|QImage\(str|QPixmap\(str",
                     file.read_text("utf-8"))
    }  # fmt: skip
    assert makers == {"imaging.py"}


@pytest.mark.parametrize("format", [b"png", b"jpg", b"webp", b"bmp"])
def test_a_picture_is_known_by_its_bytes_and_cut_to_its_room(tmp_path: Path, format: bytes) -> None:
    file = tmp_path / "picture"  # as in the library: no suffix
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(0x3366CC)
    assert QImageWriter(str(file), QByteArray(format)).write(image)
    found = decode(file, Want("", 10, 10, 0, 1.0))
    assert (found.width(), found.height()) == (10, 10)
    assert found.pixelColor(5, 5).blue() > 150


@pytest.mark.parametrize("data", [b"", b"no picture", b"\x89PNG\r\n\x1a\n", b"RIFF0000WAVE"])
def test_what_is_no_picture_gives_none(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "picture"
    assert opened(file) is None
    file.write_bytes(data)
    assert decode(file, Want("", 10, 10, 0, 1.0)).isNull()
