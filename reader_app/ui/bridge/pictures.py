"""Pictures for rows and icons: decoded off the GUI thread, scaled to size, cached."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QRectF, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap

__all__ = ["PictureLoader", "Want"]

ALLOCATION = 128  # MB: the most one picture may decode to
CACHE = 24 * 1024 * 1024  # bytes of pixmaps


@dataclass(frozen=True, slots=True)
class Want:
    """A picture cut to a square of `side` device px with rounded corners."""

    sha256: str
    side: int
    radius: int
    density: float


class Decode(QRunnable):
    """One picture on a thread of the pool."""

    def __init__(self, want: Want, path: Callable[[str], Path], loader: "PictureLoader") -> None:
        super().__init__()
        self._want = want
        self._path = path
        self._loader = loader

    def run(self) -> None:
        try:
            image = decode(self._path(self._want.sha256), self._want)
        except OSError:
            image = QImage()
        self._loader.decoded.emit(self._want, image)


class PictureLoader(QObject):
    """Gives a pixmap at once when it has it, else None and says `arrived` later."""

    arrived = Signal(str)
    decoded = Signal(object, QImage)

    def __init__(self, path: Callable[[str], Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        QImageReader.setAllocationLimit(ALLOCATION)
        self._path = path
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._turn = 0
        self._pending: set[Want] = set()
        self._cache: OrderedDict[Want, QPixmap] = OrderedDict()
        self._bytes = 0
        self.decoded.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def square(self, sha256: str, side: int, radius: int, density: float) -> QPixmap | None:
        want = Want(sha256, round(side * density), round(radius * density), density)
        found = self._cache.get(want)
        if found is not None:
            self._cache.move_to_end(want)
            return found
        if want not in self._pending:
            self._pending.add(want)
            self._turn += 1
            # What was asked for last is what the reader looks at.
            self._pool.start(Decode(want, self._path, self), self._turn)
        return None

    @property
    def pending(self) -> int:
        return len(self._pending)

    def close(self) -> None:
        self._pool.clear()
        self._pool.waitForDone(2000)

    def _keep(self, want: Want, image: QImage) -> None:
        self._pending.discard(want)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(want.density)
        self._cache[want] = pixmap
        self._bytes += image.sizeInBytes()
        while self._bytes > CACHE and len(self._cache) > 1:
            _, old = self._cache.popitem(last=False)
            self._bytes -= old.width() * old.height() * 4
        if not image.isNull():
            self.arrived.emit(want.sha256)


def decode(path: Path, want: Want) -> QImage:
    """The middle of the picture as a rounded square; a null image where it does not decode."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(
            size.scaled(want.side, want.side, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        )
    image = reader.read()
    if image.isNull():
        return image
    return cut(image, want)


def cut(image: QImage, want: Want) -> QImage:
    target = QImage(QSize(want.side, want.side), QImage.Format.Format_ARGB32_Premultiplied)
    target.fill(Qt.GlobalColor.transparent)
    least = min(image.width(), image.height())
    # Faces and headlines live in the upper part of tall pictures.
    top = 0 if image.height() > image.width() * 1.2 else (image.height() - least) // 2
    source = QRect((image.width() - least) // 2, top, least, least)
    painter = QPainter(target)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(QRectF(target.rect()), want.radius, want.radius)
    painter.setClipPath(path)
    painter.drawImage(target.rect(), image, source)
    painter.end()
    return target
