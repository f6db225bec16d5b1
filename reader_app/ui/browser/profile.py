"""A profile that forgets everything and asks nobody but the publication."""

import os

from PySide6.QtCore import QLocale, QObject, QUrl
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from PySide6.QtWebEngineCore import (
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from reader_app.ui.browser.gate import Gate

__all__ = ["Profile", "prepare"]

FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
# For Chromium, before it starts. Nothing of a form needs a graphics card, whose drivers are what
# most often ends Chromium; calls between browsers would go past the wall.
SWITCHES = (
    "--disable-gpu",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-features=Reporting,NetworkErrorLogging,WebOTP,FedCm,InterestFeedContentSuggestions",
)
MAIN = QWebEngineUrlRequestInfo.ResourceType.ResourceTypeMainFrame
INNER = frozenset(("about", "blob", "data"))  # what a page makes of itself
OFF = """
AllowGeolocationOnInsecureOrigins AllowRunningInsecureContent
AllowWindowActivationFromJavaScript AutoLoadIconsForPage BackForwardCacheEnabled
DnsPrefetchEnabled ErrorPageEnabled FullScreenSupportEnabled HyperlinkAuditingEnabled
JavascriptCanAccessClipboard JavascriptCanPaste LocalContentCanAccessFileUrls
LocalContentCanAccessRemoteUrls NavigateOnDropEnabled PdfViewerEnabled PluginsEnabled
ScreenCaptureEnabled TouchIconsEnabled
""".split()
ON = """
JavascriptCanOpenWindows JavascriptEnabled LocalStorageEnabled PlaybackRequiresUserGesture
WebRTCPublicInterfacesOnly
""".split()
# A page that signs somebody in calls nobody.
NO_CALLS = """
for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "WebTransport"])
    Object.defineProperty(window, name, {value: undefined, configurable: false, writable: false});
"""


def prepare() -> None:
    """Before there is a `QApplication`."""
    given = os.environ.get(FLAGS, "")
    os.environ[FLAGS] = " ".join([given, *SWITCHES]).strip()
    os.environ["MESA_SHADER_CACHE_DISABLE"] = "true"  # nothing on disk, of drivers neither
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Stops every request that the gate does not let through: of pages, of their parts, of
    scripts, of workers."""

    def __init__(self, gate: Gate, secure: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._gate = gate
        self._secure = secure

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        url = info.requestUrl()
        if url.scheme() in INNER:
            return
        text = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if not self._gate.lets(text):
            info.block(True)
            if info.resourceType() is MAIN:  # a redirect: links are stopped before
                self._gate.strayed.emit(text)
            else:
                self._gate.refuse(text)
        elif self._secure and url.scheme() == "http":
            url.setScheme("https")
            info.redirect(url)
        elif self._secure and url.scheme() == "ws":
            info.block(True)


class Profile(QWebEngineProfile):
    """`secure`: nothing is asked over http; what pages link to so is asked over https."""

    def __init__(self, gate: Gate, parent: QObject, *, secure: bool) -> None:
        super().__init__(parent)  # without a name: nothing of it goes to disk
        self._interceptor = Interceptor(gate, secure, self)  # PySide drops it if nobody holds it
        self.setUrlRequestInterceptor(self._interceptor)
        self.setHttpCacheType(self.HttpCacheType.NoCache)
        self.setPersistentCookiesPolicy(self.PersistentCookiesPolicy.NoPersistentCookies)
        self.setPersistentPermissionsPolicy(self.PersistentPermissionsPolicy.AskEveryTime)
        self.setPushServiceEnabled(False)
        self.setSpellCheckEnabled(False)
        self.setHttpAcceptLanguage(QLocale().bcp47Name())
        self.downloadRequested.connect(lambda download: download.cancel())
        self.setNotificationPresenter(lambda notification: notification.close())
        self.scripts().insert(no_calls())
        settings = self.settings()
        for names, on in ((OFF, False), (ON, True)):
            for name in names:
                settings.setAttribute(QWebEngineSettings.WebAttribute[name], on)
        policy = QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes
        settings.setUnknownUrlSchemePolicy(policy)


def no_calls() -> QWebEngineScript:
    script = QWebEngineScript()
    script.setName("no calls")
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld.value)
    script.setRunsOnSubFrames(True)
    script.setSourceCode(NO_CALLS)
    return script
