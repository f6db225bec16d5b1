"""Paints an article onto sheets, a page at a time, so that the window stays awake."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QLocale, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter
from PySide6.QtWidgets import QApplication

from reader_app.domain import Article
from reader_app.ui.viewer.fonts import Fonts
from reader_app.ui.viewer.gallery import Gallery
from reader_app.ui.viewer.paper import BUDGET, UNITS, Paper
from reader_app.ui.viewer.typography import Typography

__all__ = ["Press"]

SLICE = 12  # ms of painting before the window has its turn


class Press(QObject):
    """One job. `progress`: pages done and all of them; `finished`: whether every page was painted.
    `pages`: which ones, from 0, None for all."""

    progress = Signal(int, int)
    finished = Signal(bool)

    def __init__(
        self,
        article: Article,
        html: str,
        device: QPagedPaintDevice,
        path: Callable[[str], Path],
        typography: Typography,
        parent: QObject,
        pages: Callable[[int], list[int]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._article, self._html, self._device = article, html, device
        self._typography, self._pages = typography, pages
        self._gallery = Gallery(path, self, budget=BUDGET + 1)
        self._paper: Paper | None = None
        self._painter: QPainter | None = None
        self._queue: list[int] = []
        self._done = 0
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._work)
        self._gallery.settled.connect(self._begin)

    def start(self) -> None:
        layout = self._device.pageLayout()
        size = layout.fullRect(QPageLayout.Unit.Inch).size()
        self._paper = Paper(
            self._article,
            self._html,
            self._gallery,
            Fonts(QApplication.font().family()),
            self._typography,
            QSizeF(size),
            QLocale(),
        )
        self._gallery.open()
        self._gallery.ask(self._paper.rooms(), "#FFFFFF")

    def cancel(self) -> None:
        self._end(False)

    def _begin(self) -> None:
        """All pictures are here."""
        if self._paper is None or self._painter is not None:
            return
        count = self._paper.pages
        wanted = self._pages(count) if self._pages is not None else list(range(count))
        self._queue = [page for page in wanted if 0 <= page < count]
        painter = QPainter()
        if not self._queue or not painter.begin(self._device):
            self._end(False)
            return
        self._painter = painter
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._turn.start()

    def _work(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._painter is not None and self._paper is not None and clock.elapsed() < SLICE:
            if self._done == len(self._queue):
                self._end(True)
                return
            if self._done and not self._device.newPage():
                self._end(False)
                return
            self._painter.save()
            self._painter.scale(
                self._device.logicalDpiX() / UNITS, self._device.logicalDpiY() / UNITS
            )
            self._paper.paint(self._painter, self._queue[self._done])
            self._painter.restore()
            self._done += 1
        self.progress.emit(self._done, len(self._queue))

    def _end(self, whole: bool) -> None:
        self._turn.stop()
        self._gallery.settled.disconnect(self._begin)
        if self._painter is not None:
            whole = self._painter.end() and whole
            self._painter = None
        self._gallery.close()
        self._paper = None
        self.finished.emit(whole)
