"""Decodes a picture into the room that waits for it; made to run on several threads."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QImageWriter, QPainter

from reader_app.ui.imaging import opened

__all__ = ["decode", "warm_up", "whole"]

MOST = 40_000_000  # pixels of a picture in its own size

# PySide makes a class of an enumeration where it is first used, and crashes where two threads use
# it first at once: everything that `decode` touches is touched here, while there is one thread.
TURNED = QImageIOHandler.Transformation.TransformationRotate90
KEEP = Qt.AspectRatioMode.KeepAspectRatio
SMOOTH = Qt.TransformationMode.SmoothTransformation
CLEAR = Qt.GlobalColor.transparent
CANVAS = QImage.Format.Format_ARGB32_Premultiplied
FINE = QPainter.RenderHint.SmoothPixmapTransform


def warm_up() -> None:
    """Go every way of `decode` once; to be called before it runs on another thread."""
    for colour in ("#80FFFFFF", "#FFFFFF"):
        image = QImage(8, 4, CANVAS)
        image.fill(QColor(colour))
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.ReadWrite)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        for space in (QSize(8, 4), QSize(2, 4), QSize(16, 4)):
            buffer.seek(0)
            decode(QImageReader(buffer, QByteArray(b"png")), space, "#FFFFFF")


def decode(reader: QImageReader, space: QSize, ground: str) -> QImage:
    """The picture scaled into `space`, or a null image where it does not decode.

    `ground` stands behind what can be seen through, "" for nothing.
    """
    reader.setAutoTransform(True)
    turned = bool(reader.transformation() & TURNED)
    stored = reader.size()
    if stored.isValid():
        upright = stored.transposed() if turned else stored
        target = upright.scaled(space, KEEP)
        if close(target, space):
            target = space
        reader.setScaledSize(target.transposed() if turned else target)
    image = reader.read()
    if image.isNull():
        return image
    return settle(image, space, ground)


def whole(path: Path) -> QImage:
    """The picture in its own size, a gigantic one in the largest that is sensible; a null image
    where it does not decode. On any thread, once there was a `Gallery`."""
    reader = opened(path)
    if reader is None:
        return QImage()
    reader.setAutoTransform(True)
    size = reader.size()
    pixels = size.width() * size.height()
    if size.isValid() and pixels > MOST:
        reader.setScaledSize(size * (MOST / pixels) ** 0.5)
    return reader.read()


def close(one: QSize, other: QSize) -> bool:
    return abs(one.width() - other.width()) <= 2 and abs(one.height() - other.height()) <= 2


def settle(image: QImage, space: QSize, ground: str) -> QImage:
    """Put the image in the middle of its room, on `ground` where it is see-through."""
    clear = image.hasAlphaChannel()
    if image.size() == space and not (clear and ground):
        return image
    canvas = QImage(space, CANVAS)
    canvas.fill(QColor(ground) if clear and ground else CLEAR)
    painter = QPainter(canvas)
    painter.setRenderHint(FINE)
    size = image.size()
    if size.width() > space.width() or size.height() > space.height():
        image = image.scaled(
            space,
            KEEP,
            SMOOTH,
        )
    painter.drawImage(
        (space.width() - image.width()) // 2, (space.height() - image.height()) // 2, image
    )
    painter.end()
    return canvas
