"""The browser's process, as the program sees it."""

import logging
import sys

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from reader_app.ui.browser.order import RAISE, Lack, News, Order

__all__ = ["Running"]

log = logging.getLogger(__name__)
COMMAND = ("-P", "-m", "reader_app.ui.browser.child")
PATIENCE = 3000  # ms for the browser to end when it is asked to
NO_SANDBOX = b"No usable sandbox"


class Running(QObject):
    """Lives as long as the process, whoever began it. `heard`: `News`; `ended`: the process has,
    with a `Lack` where that was no good end, else None."""

    heard = Signal(object)
    ended = Signal(object)

    def __init__(self, order: Order) -> None:
        app = QCoreApplication.instance()
        super().__init__(app)
        self._line = b""
        self._trouble = b""
        self._stands = False
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.readyReadStandardError.connect(self._note)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        if app is not None:
            app.aboutToQuit.connect(self._cut)
        self._process.start(sys.executable, COMMAND)
        self._process.write(order.line())

    def show(self) -> None:
        """To the front."""
        self._process.write(RAISE)

    def end(self) -> None:
        """It ends by itself when its input does, or is killed."""
        self._process.closeWriteChannel()
        QTimer.singleShot(PATIENCE, self, self._process.kill)

    def _hear(self) -> None:
        self._line += self._process.readAllStandardOutput().data()
        *lines, self._line = self._line.split(b"\n")
        for news in filter(None, map(News.read, lines)):
            self._stands |= news.opened
            self.heard.emit(news)

    def _note(self) -> None:
        """What Chromium says may hold addresses: only why it would not start is of use."""
        heard = self._trouble + self._process.readAllStandardError().data()
        self._trouble = NO_SANDBOX if NO_SANDBOX in heard else heard[-len(NO_SANDBOX) :]

    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._hear()
        self._note()
        if self._stands and status == 0 and how is QProcess.ExitStatus.NormalExit:
            self.ended.emit(None)
        else:
            log.info("the sign-in window ended with status %s (%s)", status, how.name)
            self.ended.emit(Lack.SANDBOX if self._trouble == NO_SANDBOX else Lack.CRASH)
        self.deleteLater()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit(Lack.CRASH)
            self.deleteLater()

    def _cut(self) -> None:
        """The program ends and waits for nobody."""
        self._process.kill()
        self._process.waitForFinished(PATIENCE)
