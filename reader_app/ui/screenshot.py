"""A picture of the window once the first sync has ended and an article stands painted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from reader_app.ui.session import Session

__all__ = ["Screenshot"]

LOOK = 100  # ms between two looks
QUIET = 5  # looks in a row with nothing under way
PATIENCE = 120_000  # ms, after which the window is taken as it is


class Screenshot(QObject):
    """Opens the first article with a picture when nothing else is open, then grabs."""

    def __init__(self, session: Session, file: Path, then: Callable[[bool], None]) -> None:
        super().__init__(session)
        self._session = session
        self._file = file
        self._then = then
        self._quiet = 0
        self._began = False
        self._since = QElapsedTimer()
        self._since.start()
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)
        session.window.ready.connect(self._timer.start)

    def _look(self) -> None:
        window = self._session.window
        busy = (
            window.syncing.running
            or not self._session.jobs.idle
            or window.page.view.pictures_pending() > 0
            or self._session.pictures.pending > 0
        )
        self._quiet = 0 if busy else self._quiet + 1
        if self._quiet < QUIET and self._since.elapsed() < PATIENCE:
            return
        if not self._began and self._open():
            self._began, self._quiet = True, 0
            return
        self._timer.stop()
        window.toast.dismiss()
        self._then(window.grab().save(str(self._file)))

    def _open(self) -> bool:
        """False when there is nothing to open, or something is open already."""
        window = self._session.window
        model = window.articles.model
        if window.reader.article is not None:
            return False
        rows = [model.article_row(row) for row in range(min(40, model.rowCount()))]
        found = [row for row in rows if row is not None]
        if not found:
            return False
        best = next((row for row in found if row.lead and row.ready), found[0])
        window.articles.table.select(best.id)
        window.reader.open(best.id)
        window.panes.show_article()
        return True
