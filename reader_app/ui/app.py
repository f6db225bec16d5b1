"""Runs the program with a window."""

import gc
import logging
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import (
    QDeadlineTimer,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from reader_app.domain import ReaderError
from reader_app.services import Desk, Program
from reader_app.ui.bridge import Syncer
from reader_app.ui.desktop import Errand, Joined, Manners, Single, gathering_place, mark
from reader_app.ui.dialogs import TroubleDialog
from reader_app.ui.frugal import give_back, tidy_up
from reader_app.ui.interrupts import Interrupts
from reader_app.ui.language import Languages
from reader_app.ui.screenshot import Screenshot
from reader_app.ui.session import Session
from reader_app.ui.settings import SettingsWindow
from reader_app.ui.sweeping import Sweeper
from reader_app.ui.theme import Theme, ThemeName

__all__ = ["run"]

Engine = TypeVar("Engine", bound=Syncer)
SWITCH = 0.001  # s for which another thread may keep the window from the interpreter
SETTLE = 2000  # ms until a window made anew stands and the old one has gone
BACKUP = 600  # ms after the window has gone, in which a backup that is due may still be made
log = logging.getLogger(__name__)


def run(
    program: Program[Engine],
    *,
    screenshot: Path | None = None,
    usual: bool = True,
    errand: Errand = Errand(),
) -> int:
    """Opens the window on `program`'s library and returns the exit status when it is closed.

    Where a window of this library is open already, that one comes to the front and does the errand;
    the status is 0 then. `usual`: the library is the one that is opened where none is named.

    With `screenshot`, syncs, opens an article, saves a picture of the window there and ends: 0
    when the picture was saved, else 1. A library that cannot be opened is told in a window of its
    own, and the status is 1.
    """
    give_back()
    app = existing() or QApplication([sys.argv[0]])
    app.setApplicationName("broadsheet")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("broadsheet")
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(mark(program.resources))
    qInstallMessageHandler(to_log)
    interrupts = Interrupts()
    sys.setswitchinterval(SWITCH)
    try:
        if screenshot is not None or program.demo:
            return alone(Front(app, program, screenshot), interrupts)
        single = Single(program.folder, gathering_place(program.folder))
        match single.join(errand):
            case Joined.PASSED_ON:
                return 0
            case Joined.UNANSWERED:
                sys.stderr.write("broadsheet: It is open already, but does not answer.\n")
                return 1
        try:
            manners = Manners(program.resources, None if usual else program.folder)
            front = Front(app, program, None, manners)
            manners.carry_out(errand)
            single.asked.connect(manners.carry_out)
            front.leaving.connect(single.deaf)
            return alone(front, interrupts, hidden=errand.background)
        finally:
            single.end()
    finally:
        interrupts.end()
        qInstallMessageHandler(None)


def alone(front: "Front", interrupts: Interrupts, *, hidden: bool = False) -> int:
    """The only program on its library."""
    interrupts.asked.connect(front.leave)
    sweeper = Sweeper()
    try:
        status = front.run(hidden=hidden)
    finally:
        front.end()
        sweeper.end()
    if front.late:  # the libraries are closed; Qt and Python would wait for it, or abort
        log.info("something would not stop: it ends with the program")
        logging.shutdown()
        os._exit(status)
    return status


@dataclass
class Opened:
    """A library with its window; `closing` ends what was opened for it."""

    desk: Desk
    session: Session
    demo: bool
    closing: ExitStack


class Front(QObject):
    """The sessions of one run: the reader's library, and over it perhaps the demonstration.
    `leaving`: the last of them ends."""

    leaving = Signal()

    def __init__(
        self,
        app: QApplication,
        program: Program[Engine],
        screenshot: Path | None,
        manners: Manners | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self._manners = manners
        if manners is not None:
            manners.quit.connect(self.leave)
        app.commitDataRequest.connect(self._log_out)
        self._program = program
        self._screenshot = screenshot
        self._theme = Theme(app, program.resources / "icons")
        self._languages = Languages(app, program.resources / "translations")
        self._open: list[Opened] = []
        self._backup = QDeadlineTimer(BACKUP)
        self.late: list[Session] = []

    def run(self, *, hidden: bool = False) -> int:
        """`hidden`: without a window, as far as the desktop allows that."""
        try:
            self._begin(demo=self._program.demo, hidden=hidden)
        except ReaderError as error:
            log.error("The library cannot be opened: %s", error)
            return self._refuse(error)
        # What stands by now stays: searching it for garbage again and again would stop the window.
        gc.collect()
        gc.freeze()
        return self._app.exec()

    def leave(self) -> None:
        """As if the reader had closed every window."""
        for opened in reversed(list(self._open)):
            opened.session.window.leave()
        self._app.quit()

    def end(self) -> None:
        """What is still open when Qt's loop has ended by itself, as at a logout."""
        while self._open:
            opened = self._open.pop()
            opened.session.window.keep()
            self._close(opened)

    # -- inside

    def _log_out(self) -> None:
        """The desktop ends the session: it waits for us now, and for no question."""
        for opened in self._open:
            opened.session.window.leaving = True
            opened.session.window.keep()

    def _begin(self, *, demo: bool, hidden: bool = False) -> None:
        with ExitStack() as opening:
            folder = self._program.folder
            if demo:
                folder = opening.enter_context(self._program.demonstration())
            desk = self._program.open_desk(folder)
            opening.callback(self._shut, desk)
            self._theme.choose(ThemeName(desk.settings.values.theme.value))
            session = self._session(desk, demo=demo)
            self._open.append(Opened(desk, session, demo, opening.pop_all()))
        if self._screenshot is not None:
            Screenshot(session, self._screenshot, self._taken)
        sync = demo or self._screenshot is not None or wants_sync(desk)
        session.start(sync=sync, hidden=hidden)
        if hidden and self._manners is not None:
            self._manners.begin_hidden()

    def _session(self, desk: Desk, *, demo: bool) -> Session:
        self._languages.choose(desk.settings.values.language)
        self._theme.face(self._languages.faces)
        demonstrate: Callable[[], None] | None = None if demo else self._demonstrate
        session = Session(
            desk,
            lambda on_progress: self._program.engine(desk, on_progress),
            self._theme,
            self._program.now,
            demonstrate,
        )
        session.closed.connect(self._end)
        # Later: who chose it is part of the window that goes.
        session.other_language.connect(self._renew, Qt.ConnectionType.QueuedConnection)
        if self._manners is not None and not demo:
            self._manners.attach(session, lambda: self._open[-1].session.window)
        return session

    def _renew(self) -> None:
        """The window made anew in the language that was chosen, with what stood in it."""
        opened = self._open[-1]
        window = opened.session.window
        again = window.syncing.errand
        choosing = any(dialog.isVisible() for dialog in window.findChildren(SettingsWindow))
        window.keep()
        self._stop(opened.session)
        opened.session = self._session(opened.desk, demo=opened.demo)
        opened.session.window.state.goes_on = True
        if choosing:
            settings = opened.session.window.actions_["settings"]
            opened.session.window.ready.connect(settings.trigger)
        opened.session.start(sync=False, again=again)
        QTimer.singleShot(SETTLE, self, tidy_up)

    def _demonstrate(self) -> None:
        """The demonstration's window takes the place of this one until it is closed."""
        self._open[-1].session.window.hide()
        try:
            self._begin(demo=True)
        except ReaderError as error:
            self._open[-1].session.window.show()
            self._open[-1].session.window.unreadable(error)

    def _end(self) -> None:
        if len(self._open) == 1:
            self.leaving.emit()
        self._close(self._open.pop())
        if self._open:
            self._languages.choose(self._open[-1].desk.settings.values.language)
            self._open[-1].session.window.show()
        else:
            self._app.quit()

    def _taken(self, saved: bool) -> None:
        while self._open:
            self._close(self._open.pop())
        self._app.exit(0 if saved else 1)

    def _close(self, opened: Opened) -> None:
        if not self._open and self._manners is not None:
            self._manners.end()
        self._backup.setRemainingTime(BACKUP)
        with opened.closing:
            self._stop(opened.session)

    def _stop(self, session: Session) -> None:
        if not session.end():
            self.late.append(session)

    def _shut(self, desk: Desk) -> None:
        desk.close(min(BACKUP / 2, self._backup.remainingTime()) / 1000)

    def _refuse(self, error: ReaderError) -> int:
        if self._screenshot is None:
            self._languages.choose("")
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
