"""Pictures cut to the room that a page has for them, decoded off the GUI thread."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from reader_app.ui.bridge import Jobs
from reader_app.ui.viewer import whole

__all__ = ["Plates"]

KEPT = 6  # pixmaps


@dataclass(frozen=True, slots=True)
class Plate:
    """A picture in device px."""

    sha256: str
    width: int
    height: int


class Plates(QObject):
    """Gives a pixmap at once when it has it, else None and says `arrived` later."""

    arrived = Signal()

    def __init__(self, jobs: Jobs, path: Callable[[str], Path], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._path = jobs, path
        self._made: OrderedDict[Plate, QPixmap] = OrderedDict()
        self._asked: set[Plate] = set()

    def plate(self, sha256: str, size: QSize, density: float) -> QPixmap | None:
        """Filling `size` px; a null pixmap for a picture that does not decode."""
        wanted = Plate(sha256, round(size.width() * density), round(size.height() * density))
        if wanted in self._made:
            self._made.move_to_end(wanted)
            return self._made[wanted]
        if wanted not in self._asked:
            self._asked.add(wanted)
            self._jobs.run(
                lambda: cut(self._path(sha256), wanted),
                lambda image: self._keep(wanted, image, density),
                lambda _: self._keep(wanted, QImage(), density),
            )
        return None

    def _keep(self, wanted: Plate, image: QImage, density: float) -> None:
        self._asked.discard(wanted)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(density)
        self._made[wanted] = pixmap
        if len(self._made) > KEPT:
            self._made.popitem(last=False)
        self.arrived.emit()


def cut(path: Path, wanted: Plate) -> QImage:
    """The part that fills the room, of a tall picture the upper one: faces are there."""
    image = whole(path)
    if image.isNull():
        return image
    size = QSize(wanted.width, wanted.height)
    image = image.scaled(
        size,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (image.width() - size.width()) // 2, (image.height() - size.height()) // 3
    return image.copy(left, top, size.width(), size.height())
