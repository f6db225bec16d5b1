"""One open library with its window and its worker."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from reader_app.services import Desk
from reader_app.ui.bridge import Courier, Jobs, OpenEngine, PictureLoader, Worker
from reader_app.ui.kit import Kit
from reader_app.ui.theme import Theme
from reader_app.ui.window import MainWindow

__all__ = ["Session"]


class Session(QObject):
    """Lives from the window's opening until everything behind it has ended."""

    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        open_engine: OpenEngine,
        theme: Theme,
        clock: Callable[[], float],
        demonstrate: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self._desk = desk
        self.courier = Courier(self)
        self.jobs = Jobs(self)
        self.pictures = PictureLoader(desk.reading.picture, self)
        self.worker = Worker(open_engine, self.courier)
        self._forget = desk.observe(self.courier.post)
        kit = Kit(
            desk, theme, self.jobs, self.pictures, self.worker, self.courier, clock, demonstrate
        )
        self.window = MainWindow(kit)
        self.window.closed.connect(self.closed)

    def start(self, *, sync: bool) -> None:
        """Show the window; then, when its first list stands, perhaps start a sync."""
        self.window.show()
        if sync:
            first = Qt.ConnectionType.SingleShotConnection
            self.window.lister.shown.connect(self._sync_if_any, first)

    def end(self) -> None:
        """Stop everything; what is being written is finished. The desk is closed by its opener."""
        self._forget()
        self.window.watch.end()
        self.window.clockwork.end()
        self.window.thrift.end()
        self.window.hide()
        self.worker.end()
        self.jobs.close()
        self.pictures.close()
        self.window.deleteLater()

    def _sync_if_any(self) -> None:
        if self.window.follows_any and not self.window.syncing.silent:
            self.window.syncing.start()
