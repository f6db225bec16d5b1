"""Pictures for rows and icons: decoded off the GUI thread, scaled to size, cached."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import LifoQueue

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap

from reader_app.ui.imaging import opened

__all__ = ["PictureLoader", "Want"]

ALLOCATION = 128  # MB: the most one picture may decode to
CACHE = 64 * 1024 * 1024  # bytes of pixmaps: more than a page of large pictures shows at once
UPPER = 0.15  # of what is cut off a tall picture, above; the rest below
PATIENCE = 0.3  # s for the picture that is decoded at the end

# Touched while there is one thread, as in the viewer's decoder: PySide crashes where two are first.
FILL, KEEP = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.AspectRatioMode.KeepAspectRatio
CANVAS, CLEAR = QImage.Format.Format_ARGB32_Premultiplied, Qt.GlobalColor.transparent
ROUND, FINE = QPainter.RenderHint.Antialiasing, QPainter.RenderHint.SmoothPixmapTransform


@dataclass(frozen=True, slots=True)
class Want:
    """A picture cut to `width` by `height` device px with rounded corners."""

    sha256: str
    width: int
    height: int
    radius: int
    density: float


class PictureLoader(QObject):
    """Gives a pixmap at once when it has it, else None and says `arrived` later.

    A thread of Python's own: a QThreadPool never lets go of a QRunnable that Python made.
    """

    arrived = Signal(str)
    decoded = Signal(object, QImage)

    def __init__(self, path: Callable[[str], Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        QImageReader.setAllocationLimit(ALLOCATION)
        self._path = path
        # What was asked for last is what the reader looks at.
        self._queue: LifoQueue[Want | None] = LifoQueue()
        self._thread = threading.Thread(target=self._work, name="pictures", daemon=True)
        self._closed = False
        self._pending: set[Want] = set()
        self._cache: OrderedDict[Want, QPixmap] = OrderedDict()
        self._bytes = 0
        self.decoded.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def square(self, sha256: str, side: int, radius: int, density: float) -> QPixmap | None:
        return self.area(sha256, side, side, radius, density)

    def area(
        self, sha256: str, width: int, height: int, radius: int, density: float
    ) -> QPixmap | None:
        """What fills an area of these logical px."""
        sides = round(width * density), round(height * density)
        want = Want(sha256, *sides, round(radius * density), density)
        found = self._cache.get(want)
        if found is not None:
            self._cache.move_to_end(want)
            return found
        if want not in self._pending:
            self._pending.add(want)
            self._queue.put(want)
            if self._thread.ident is None:
                self._thread.start()
        return None

    @property
    def pending(self) -> int:
        return len(self._pending)

    def close(self) -> bool:
        """False when one is still being decoded."""
        self._closed = True
        self._cache.clear()
        self._queue.put(None)
        if self._thread.ident is not None:
            self._thread.join(PATIENCE)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (want := self._queue.get()) is not None:
            try:
                image = decode(self._path(want.sha256), want)
            except OSError:
                image = QImage()
            if self._closed:
                return
            self.decoded.emit(want, image)

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
    """The middle of the picture with rounded corners; a null image where it does not decode."""
    reader = opened(path)
    if reader is None:
        return QImage()
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(want.width, want.height, FILL))
    image = reader.read()
    if image.isNull():
        return image
    return cut(image, want)


def cut(image: QImage, want: Want) -> QImage:
    target = QImage(QSize(want.width, want.height), CANVAS)
    target.fill(CLEAR)
    shape = QSize(want.width, want.height)
    kept = shape.scaled(image.size(), KEEP)
    # Faces and headlines live in the upper part of tall pictures.
    spare = image.height() - kept.height()
    top = round(spare * UPPER) if kept.height() * 1.2 < image.height() else spare // 2
    source = QRect(QPoint((image.width() - kept.width()) // 2, top), kept)
    painter = QPainter(target)
    painter.setRenderHint(ROUND)
    painter.setRenderHint(FINE)
    path = QPainterPath()
    path.addRoundedRect(QRectF(target.rect()), want.radius, want.radius)
    painter.setClipPath(path)
    painter.drawImage(target.rect(), image, source)
    painter.end()
    return target
