"""Runs the program with a window."""

import gc
import logging
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from reader_app.domain import ReaderError
from reader_app.services import Desk, Program
from reader_app.ui.bridge import Syncer
from reader_app.ui.dialogs import TroubleDialog
from reader_app.ui.interrupts import Interrupts
from reader_app.ui.screenshot import Screenshot
from reader_app.ui.session import Session
from reader_app.ui.theme import Theme, ThemeName

__all__ = ["run"]

Engine = TypeVar("Engine", bound=Syncer)
SWITCH = 0.001  # s for which another thread may keep the window from the interpreter
RARELY = (10_000, 20, 50)  # young objects, then generations, before garbage is searched
log = logging.getLogger(__name__)


def run(program: Program[Engine], *, screenshot: Path | None = None) -> int:
    """Opens the window on `program`'s library and returns the exit status when it is closed.

    With `screenshot`, syncs, opens an article, saves a picture of the window there and ends: 0
    when the picture was saved, else 1. A library that cannot be opened is told in a window of its
    own, and the status is 1.
    """
    app = existing() or QApplication([sys.argv[0]])
    app.setApplicationName("broadsheet")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("broadsheet")
    app.setQuitOnLastWindowClosed(False)
    qInstallMessageHandler(to_log)
    shown = Front(app, program, screenshot)
    interrupts = Interrupts()
    interrupts.asked.connect(shown.leave)
    sys.setswitchinterval(SWITCH)
    try:
        return shown.run()
    finally:
        interrupts.end()
        qInstallMessageHandler(None)


class Front(QObject):
    """The sessions of one run: the reader's library, and over it perhaps the demonstration."""

    def __init__(
        self, app: QApplication, program: Program[Engine], screenshot: Path | None
    ) -> None:
        super().__init__()
        self._app = app
        self._program = program
        self._screenshot = screenshot
        self._theme = Theme(app, program.resources / "icons")
        self._open: list[tuple[Session, ExitStack]] = []

    def run(self) -> int:
        try:
            self._begin(demo=self._program.demo)
        except ReaderError as error:
            log.error("The library cannot be opened: %s", error)
            return self._refuse(error)
        # What stands by now stays: searching it for garbage again and again would stop the window.
        gc.collect()
        gc.freeze()
        gc.set_threshold(*RARELY)
        return self._app.exec()

    def leave(self) -> None:
        """As if the reader had closed every window."""
        for session, _ in reversed(list(self._open)):
            session.window.close()
        self._app.quit()

    # -- inside

    def _begin(self, *, demo: bool) -> None:
        with ExitStack() as opening:
            folder = self._program.folder
            if demo:
                folder = opening.enter_context(self._program.demonstration())
            desk = self._program.open_desk(folder)
            opening.callback(desk.close)
            self._theme.choose(ThemeName(desk.settings.values.theme.value))
            session = self._session(desk, demo=demo)
            opening.callback(session.end)
            self._open.append((session, opening.pop_all()))
        session.closed.connect(self._end)
        if self._screenshot is not None:
            Screenshot(session, self._screenshot, self._taken)
        session.start(sync=demo or self._screenshot is not None or wants_sync(desk))

    def _session(self, desk: Desk, *, demo: bool) -> Session:
        demonstrate: Callable[[], None] | None = None if demo else self._demonstrate
        return Session(
            desk,
            lambda on_progress: self._program.engine(desk, on_progress),
            self._theme,
            self._program.now,
            demonstrate,
        )

    def _demonstrate(self) -> None:
        """The demonstration's window takes the place of this one until it is closed."""
        self._open[-1][0].window.hide()
        try:
            self._begin(demo=True)
        except ReaderError as error:
            self._open[-1][0].window.show()
            self._open[-1][0].window.unreadable(error)

    def _end(self) -> None:
        _, closing = self._open.pop()
        closing.close()
        if self._open:
            self._open[-1][0].window.show()
        else:
            self._app.quit()

    def _taken(self, saved: bool) -> None:
        while self._open:
            self._open.pop()[1].close()
        self._app.exit(0 if saved else 1)

    def _refuse(self, error: ReaderError) -> int:
        if self._screenshot is None:
            dialog = TroubleDialog(self._theme, error)
            dialog.finished.connect(lambda _: self._app.exit(1))
            dialog.open()
            self._app.exec()
        return 1


def wants_sync(desk: Desk) -> bool:
    """At start when the reader chose so, and when nothing was ever fetched."""
    return desk.settings.values.sync_on_start or desk.browsing.fresh()


def existing() -> QApplication | None:
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else None


def to_log(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    logging.getLogger("qt").log(levels.get(kind, logging.WARNING), "%s", text)
