"""One page of the sign-in window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEnginePage,
    QWebEngineProfile,
)

from reader_app.ui.browser.gate import Gate

__all__ = ["Page", "encoded"]

BLANK = "about:blank"


class Page(QWebEnginePage):
    """Goes where the gate lets it and is granted nothing. `distrusted`: a host could not prove who
    it is, and why; `crashed`: its process has ended."""

    distrusted = Signal(str, str)
    crashed = Signal()

    def __init__(self, profile: QWebEngineProfile, gate: Gate, parent: QObject) -> None:
        super().__init__(profile, parent)
        self._gate = gate
        self.setAudioMuted(True)
        self.certificateError.connect(self._distrust)
        self.renderProcessTerminated.connect(lambda *_: self.crashed.emit())
        self.permissionRequested.connect(lambda asked: asked.deny())
        for signal in (
            self.fullScreenRequested,
            self.registerProtocolHandlerRequested,
            self.fileSystemAccessRequested,
        ):
            signal.connect(lambda asked: asked.reject())
        self.desktopMediaRequested.connect(lambda asked: asked.cancel())
        self.selectClientCertificate.connect(lambda asked: asked.selectNone())

    def acceptNavigationRequest(
        self, url: QUrl | str, type: QWebEnginePage.NavigationType, isMainFrame: bool
    ) -> bool:
        text = encoded(QUrl(url))
        if text == BLANK or self._gate.lets(text):
            return True
        if not isMainFrame:
            if text.partition(":")[0] in ("about", "blob", "data"):
                return True
            self._gate.refuse(text)
        elif QUrl(url).scheme() in ("http", "https"):
            self._gate.strayed.emit(text)
        return False

    def chooseFiles(
        self,
        mode: QWebEnginePage.FileSelectionMode,
        oldFiles: Sequence[str],
        acceptedMimeTypes: Sequence[str],
    ) -> list[str]:
        """Nothing of this computer is for a page that signs somebody in."""
        return []

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        lineNumber: int,
        sourceID: str,
    ) -> None:
        """What pages say there may hold secrets, and helps nobody here."""

    def _distrust(self, error: QWebEngineCertificateError) -> None:
        error.rejectCertificate()
        if error.isMainFrame():
            self.distrusted.emit(encoded(error.url()), error.description())


def encoded(url: QUrl) -> str:
    """An address in ASCII."""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
