"""What the window keeps between runs."""

import json
import logging
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from reader_app.domain import ReaderError
from reader_app.services import Settings
from reader_app.ui.window.panes import Panes

__all__ = ["WindowState", "within_reach"]

FILLING = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
HANDLE = (120, 40)  # px of a window's upper edge that a hand can take hold of
LONGEST = 18  # digits of what a library can number
log = logging.getLogger(__name__)


def within_reach(window: QRect, screens: Sequence[QRect]) -> QRect:
    """Where it was, as far as that lies on a screen of today, and no larger than that screen."""
    edge = QRect(window.topLeft(), window.size())
    edge.setHeight(HANDLE[1])
    shown = max(screens, key=lambda one: area(one.intersected(edge)))
    part = shown.intersected(edge)
    reached = QRect(window.topLeft(), window.size().boundedTo(shown.size()))
    if part.width() < HANDLE[0] or part.height() < HANDLE[1] // 2:
        shown = screens[0]
        reached.setSize(window.size().boundedTo(shown.size()))
        reached.moveCenter(shown.center())
    return reached


def area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())


class WindowState:
    """Geometry, widths, the view and the article. `goes_on`: the window takes the place of another
    one, and begins where that was."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.goes_on = False

    def restore(self, window: QMainWindow, panes: Panes) -> None:
        geometry = self._settings.window("geometry")
        if geometry:
            window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
            screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
            if screens and not window.windowState() & FILLING:
                window.setGeometry(within_reach(window.geometry(), screens))
        panes.restore_widths(self._settings.window("widths"))

    @property
    def view(self) -> str:
        return self._settings.window("view")

    @property
    def article(self) -> int | None:
        kept = self._settings.window("article")
        return int(kept) if kept.isdecimal() and len(kept) <= LONGEST else None

    @property
    def opened(self) -> list[str] | None:
        """The rows of the sidebar that were open; None where nobody knows."""
        try:
            kept = json.loads(self._settings.window("open"))
        except (ValueError, RecursionError):
            return None
        return [str(key) for key in kept] if isinstance(kept, list) else None

    def keep(
        self,
        window: QMainWindow,
        panes: Panes,
        view: str,
        article: int | None,
        opened: list[str],
    ) -> None:
        values = {
            "geometry": bytes(window.saveGeometry().toBase64().data()).decode(),
            "view": view,
            "article": str(article or ""),
            "widths": panes.widths(),
            "open": json.dumps(opened),
        }
        try:
            self._settings.keep_window(values)
        except ReaderError:
            log.warning("The window's state could not be kept", exc_info=True)
