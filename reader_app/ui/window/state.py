"""What the window keeps between runs."""

import logging

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from reader_app.domain import ReaderError
from reader_app.services import Settings
from reader_app.ui.window.panes import Panes

__all__ = ["WindowState"]

log = logging.getLogger(__name__)


class WindowState:
    """Geometry, widths, the view and the article."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def restore(self, window: QMainWindow, panes: Panes) -> None:
        geometry = self._settings.window("geometry")
        if geometry:
            window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        panes.restore_widths(self._settings.window("widths"))

    @property
    def view(self) -> str:
        return self._settings.window("view") or "unread"

    @property
    def article(self) -> int | None:
        kept = self._settings.window("article")
        return int(kept) if kept.isdecimal() else None

    def keep(self, window: QMainWindow, panes: Panes, view: str, article: int | None) -> None:
        values = {
            "geometry": bytes(window.saveGeometry().toBase64().data()).decode(),
            "view": view,
            "article": str(article or ""),
        }
        if panes.all_shown:
            values["widths"] = panes.widths()
        try:
            self._settings.keep_window(values)
        except ReaderError:
            log.warning("The window's state could not be kept", exc_info=True)
