"""An article's pictures: decoded off the GUI thread, kept as long as they are near."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from reader_app.ui.imaging import opened
from reader_app.ui.viewer.decoder import decode, warm_up

__all__ = ["Gallery", "Room"]

log = logging.getLogger(__name__)

THREADS = 2
MEGABYTES = 256  # that one picture may take while it is decoded
BUDGET = 48_000_000  # bytes of decoded pictures that are kept


@dataclass(frozen=True, slots=True)
class Room:
    """The device pixels that wait for a picture."""

    digest: str
    width: int
    height: int


class Gallery(QObject):
    """Decodes pictures into the rooms that the text has for them."""

    arrived = Signal(str)  # SHA-256: there is something to show, or it is broken
    settled = Signal()
    _decoded = Signal(int, object, QImage)

    def __init__(self, path: Callable[[str], Path], parent: QObject, budget: int = 0) -> None:
        super().__init__(parent)
        QImageReader.setAllocationLimit(MEGABYTES)
        warm_up()
        self._path = path
        self._budget = budget
        # Python joins its own threads before it ends; one of Qt's that comes back for the
        # interpreter after that aborts the program.
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="picture")
        self._jobs: list[Future[None]] = []
        self._generation = 0
        self._waiting: set[Room] = set()
        self._pictures: dict[str, QPixmap] = {}
        self._near: set[str] = set()
        self._crowded = False
        self._good: set[str] = set()
        self._broken: dict[str, None] = {}
        self._decoded.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def path(self) -> Callable[[str], Path]:
        """Where a picture's file is, by its SHA-256."""
        return self._path

    def open(self) -> None:
        """Begin a new article."""
        self._drop_waiting()
        self._pictures.clear()
        self._good.clear()
        self._broken.clear()

    def ask(self, rooms: list[Room], ground: str) -> None:
        """Decode what is not here in that size, in this order; the first are kept, as many as
        the budget allows. `ground` stands behind pictures that let it through, "" for none."""
        self._near = within(rooms, self._budget or BUDGET)
        self._crowded = len(self._near) < len({room.digest for room in rooms})
        for digest in [digest for digest in self._pictures if digest not in self._near]:
            del self._pictures[digest]
            self.arrived.emit(digest)
        self._jobs = [job for job in self._jobs if not job.done()]
        for room in rooms:
            if room not in self._waiting and self._wants(room):
                self._waiting.add(room)
                self._jobs.append(self._pool.submit(self._work, self._generation, room, ground))
        if not self._waiting:
            self.settled.emit()

    def _wants(self, room: Room) -> bool:
        """Whether to decode: to show it, or for the first time, to know that it can be."""
        if room.digest in self._broken:
            return False
        if room.digest not in self._near:
            return room.digest not in self._good
        here = self._pictures.get(room.digest)
        return here is None or here.size() != QSize(room.width, room.height)

    def crowded(self) -> bool:
        """Whether the article has more pictures than are kept."""
        return self._crowded

    def picture(self, digest: str) -> QPixmap | None:
        return self._pictures.get(digest)

    def pending(self) -> int:
        return len(self._waiting)

    def decoded(self) -> int:
        """Distinct pictures that have been decoded, kept or not."""
        return len(self._good)

    def broken(self) -> list[str]:
        return list(self._broken)

    def close(self) -> None:
        """Stop all work; nothing arrives after this."""
        self._drop_waiting()
        self._pool.shutdown()

    def _drop_waiting(self) -> None:
        self._generation += 1
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()
        self._waiting.clear()

    def _work(self, generation: int, room: Room, ground: str) -> None:
        """On a thread of the pool."""
        if generation != self._generation:
            return
        try:
            reader = opened(self._path(room.digest))
            space = QSize(room.width, room.height)
            image = decode(reader, space, ground) if reader is not None else QImage()
        except Exception:
            log.exception("picture %s cannot be read", room.digest)
            image = QImage()
        self._decoded.emit(generation, room, image)

    def _take(self, generation: int, room: Room, image: QImage) -> None:
        if generation != self._generation:
            return
        self._waiting.discard(room)
        if image.isNull():
            self._broken[room.digest] = None
        else:
            self._good.add(room.digest)
            if room.digest in self._near:
                self._pictures[room.digest] = QPixmap.fromImage(image)
        self.arrived.emit(room.digest)
        if not self._waiting:
            self.settled.emit()


def within(rooms: list[Room], budget: int) -> set[str]:
    """The first pictures that together fit into `budget` bytes; always one."""
    found: set[str] = set()
    for room in rooms:
        budget -= 4 * room.width * room.height
        if budget < 0 and found:
            break
        found.add(room.digest)
    return found
