"""One open library with its window and its worker."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from reader_app.services import Desk
from reader_app.ui.bridge import Courier, Jobs, OpenEngine, PictureLoader, Worker
from reader_app.ui.choices import Choices
from reader_app.ui.desktop.drops import Drops
from reader_app.ui.kit import Kit
from reader_app.ui.motion import Stillness
from reader_app.ui.theme import Theme, ThemeName
from reader_app.ui.window import MainWindow, Syncing

__all__ = ["Session"]

PATIENCE = 1000  # ms for the sync process to have ended; by then it has been killed


class Session(QObject):
    """Lives from the window's opening until everything behind it has ended. `other_language`: the
    reader chose one; a window speaks one from its making."""

    closed = Signal()
    other_language = Signal()

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
        self._theme = theme
        self.courier = Courier(self)
        self.jobs = Jobs(self, leave=desk.leave)
        self.pictures = PictureLoader(desk.reading.picture, self)
        self.worker = Worker(open_engine, self.courier)
        self._forget = desk.observe(self.courier.post)
        self.choices = Choices(desk.settings, self)
        self.choices.changed.connect(self._chosen)
        Stillness(self.choices, self)
        kit = Kit(
            desk,
            self.choices,
            theme,
            self.jobs,
            self.pictures,
            self.worker,
            self.courier,
            clock,
            demonstrate,
        )
        self.window = MainWindow(kit)
        self.window.closed.connect(self.closed)
        # Not looked at before the reader agrees: it is the file's choice, not theirs.
        self.window.lists.feed.connect(partial(self.window.follow, look=False))
        self.drops = Drops(self.window, theme, self.window.follow, self.window.lists.load_file)

    def start(
        self, *, sync: bool, hidden: bool = False, again: Callable[[Syncing], None] | None = None
    ) -> None:
        """Show the window; then, when its first page or list stands, perhaps start a sync, or the
        one `again` that ran in the window before."""
        if not hidden:
            self.window.show()
        first = Qt.ConnectionType.SingleShotConnection
        if again is not None:
            self.window.stood.connect(partial(again, self.window.syncing), first)
        elif sync:
            self.window.stood.connect(self._sync_if_any, first)

    def end(self) -> bool:
        """Stop everything; what is being written is finished. The desk is closed by its opener.
        False when something would not stop. Nothing of this may be used afterwards."""
        self.window.hide()
        self._forget()
        self.worker.leave()  # takes longest: the rest ends meanwhile
        self.window.watch.end()
        self.window.reader.end()
        self.window.sharing.end()
        self.window.clockwork.end()
        self.window.issuing.end()
        self.window.remote.end()
        self.window.thrift.end()
        quiet = [self.jobs.close(), self.pictures.close(), self.worker.end(PATIENCE)]
        self.courier.close()
        self.window.deleteLater()
        self.deleteLater()
        return all(quiet)

    def _chosen(self, names: frozenset[str]) -> None:
        if "theme" in names:
            self._theme.choose(ThemeName(self.choices.values.theme.value))
        if "language" in names:
            self.other_language.emit()

    def _sync_if_any(self) -> None:
        if self.window.follows_any and not self.window.syncing.silent:
            self.window.syncing.start()
