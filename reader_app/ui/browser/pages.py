"""The pages of the sign-in window: one, and over it those that it opens."""

from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QColor, QCursor
from PySide6.QtWebEngineCore import QWebEngineNewWindowRequest, QWebEnginePage, QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu, QStackedWidget

from reader_app.ui.browser.gate import Gate
from reader_app.ui.browser.page import Page

__all__ = ["Pages"]

MOST = 4  # one over the other


class Pages(QStackedWidget):
    """What would be a window of its own lies over the page that opened it, which hears from it, and
    goes when it closes itself. `moved`: another address, another page, loading or at rest."""

    moved = Signal()
    distrusted = Signal(str, str)
    crashed = Signal()

    def __init__(self, profile: QWebEngineProfile, gate: Gate) -> None:
        super().__init__()
        self._profile, self._gate = profile, gate
        self.progress = 100
        self.currentChanged.connect(lambda _: self.moved.emit())
        self.open()

    @property
    def view(self) -> QWebEngineView:
        """The page on top."""
        view = self.currentWidget()
        assert isinstance(view, QWebEngineView)
        return view

    @property
    def can_go_back(self) -> bool:
        """To the page before, or to the one below."""
        return self.count() > 1 or self.view.history().canGoBack()

    def open(self) -> Page:
        """Another page, on top."""
        view = QWebEngineView()
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._offer)
        page = Page(self._profile, self._gate, view)
        page.setBackgroundColor(QColor(Qt.GlobalColor.white))
        view.setPage(page)
        page.newWindowRequested.connect(self._cover)
        page.windowCloseRequested.connect(lambda: self._uncover(view))
        page.urlChanged.connect(lambda _: self.moved.emit())
        page.loadStarted.connect(lambda: self._loading(0))
        page.loadProgress.connect(self._loading)
        page.loadFinished.connect(lambda _: self._loading(100))
        page.distrusted.connect(self.distrusted)
        page.crashed.connect(self.crashed)
        self.setCurrentIndex(self.addWidget(view))
        return page

    def load(self, url: str) -> None:
        """In the page on top."""
        self.view.load(QUrl(url))

    def back(self) -> None:
        if self.view.history().canGoBack():
            self.view.back()
        else:
            self._uncover(self.view)

    def reload(self) -> None:
        """Load the page on top anew, or stop loading it."""
        if self.progress < 100:
            self.view.stop()
        else:
            self.view.reload()

    def _cover(self, request: QWebEngineNewWindowRequest) -> None:
        if self.count() < MOST and request.isUserInitiated():
            request.openIn(self.open())

    def _uncover(self, view: QWebEngineView) -> None:
        if self.count() > 1:
            self.removeWidget(view)
            view.deleteLater()
            self.view.setFocus()

    def _loading(self, progress: int) -> None:
        self.progress = progress
        self.moved.emit()

    def _offer(self) -> None:
        """For passwords that are kept elsewhere."""
        menu, page = QMenu(self), self.view.page()
        kinds = QWebEnginePage.WebAction
        for text, kind in (
            (self.tr("Cut"), kinds.Cut),
            (self.tr("Copy"), kinds.Copy),
            (self.tr("Paste"), kinds.Paste),
            (self.tr("Select all"), kinds.SelectAll),
        ):
            action = menu.addAction(text)
            action.setEnabled(page.action(kind).isEnabled())
            action.triggered.connect(partial(page.triggerAction, kind))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())
