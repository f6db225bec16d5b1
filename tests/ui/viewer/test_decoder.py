"""What the viewer decodes, and what it refuses to."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader

from reader_app.content import read_picture
from reader_app.ui.imaging import opened
from reader_app.ui.viewer.decoder import decode

__all__: list[str] = []

SPACE = QSize(40, 30)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60">{}</svg>'


def shown(path: Path) -> QImage:
    reader = opened(path)
    return QImage() if reader is None else decode(reader, SPACE, "#FFFFFF")


@pytest.mark.parametrize("name", ["JPEG", "PNG", "GIF", "WEBP", "BMP", "ICO", "TIFF"])
def test_every_format_that_is_stored_is_shown(tmp_path: Path, name: str, qapp: object) -> None:
    out = io.BytesIO()
    Image.new("RGB", (80, 60), "teal").save(out, name)
    facts = read_picture(out.getvalue(), "")
    path = tmp_path / "picture"
    path.write_bytes(facts.data or out.getvalue())
    image = shown(path)
    assert image.size() == SPACE
    assert image.pixelColor(20, 15).green() > 100


def test_a_drawing_is_shown_as_it_was_stored(tmp_path: Path, qapp: object) -> None:
    drawing = SVG.format('<rect width="80" height="60" fill="#008080"/>')
    facts = read_picture(drawing.encode(), "image/svg+xml")
    assert facts.data is not None
    path = tmp_path / "drawing"
    path.write_bytes(facts.data)
    assert shown(path).pixelColor(20, 15).name() == "#008080"


@pytest.mark.parametrize("reference", ["file:///etc/passwd", "/tmp/x.png", "x.png", "http://x/y"])
def test_a_drawing_that_refers_to_a_file_is_not_decoded(
    tmp_path: Path, reference: str, qapp: object
) -> None:
    path = tmp_path / "drawing"
    path.write_text(SVG.format(f'<image href="{reference}" width="9" height="9"/>'))
    assert opened(path) is None


def test_rubbish_is_no_picture(tmp_path: Path, qapp: object) -> None:
    path = tmp_path / "rubbish"
    path.write_bytes(b"\x00 no picture at all")
    assert opened(path) is None
    path.write_bytes(b"\x89PNG but no more")
    assert shown(path).isNull()


def test_qt_is_never_asked_which_format_a_picture_has(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(reader: QImageReader) -> None:
        raise AssertionError("Qt would look with all plugins, holding the interpreter's lock")

    monkeypatch.setattr(QImageReader, "format", asked)
    path = tmp_path / "picture"
    Image.new("RGB", (80, 60)).save(path, "PNG")
    assert shown(path).size() == SPACE
