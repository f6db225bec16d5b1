"""Whether For You is on, for parts of the window that may not wait for the library."""

from PySide6.QtCore import QObject, Signal

from reader_app.ui.bridge import Batch
from reader_app.ui.kit import Kit

__all__ = ["Switch"]


class Switch(QObject):
    """Off until the library has been asked."""

    changed = Signal()

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self.on = False
        kit.courier.delivered.connect(self._hear)
        self._ask()

    def _hear(self, batch: Batch) -> None:
        if batch.changes and batch.changes.taste:
            self._ask()

    def _ask(self) -> None:
        self._kit.jobs.run(self._kit.desk.taste.on, self._take, lambda _: None, latest="taste-on")

    def _take(self, on: bool) -> None:
        if on != self.on:
            self.on = on
            self.changed.emit()
