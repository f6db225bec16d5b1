"""The window among the other things on a desktop: tray, notifications, login, links, errands."""

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import QApplication

from reader_app.domain import Edition, NewArticles
from reader_app.ui.desktop.bus import Bus
from reader_app.ui.desktop.command import started_by
from reader_app.ui.desktop.links import Links
from reader_app.ui.desktop.login import Login
from reader_app.ui.desktop.notices import Notices, body_of
from reader_app.ui.desktop.single import Errand
from reader_app.ui.desktop.tray import Tray
from reader_app.ui.phrase import said
from reader_app.ui.plain import line
from reader_app.ui.session import Session
from reader_app.ui.window import MainWindow

__all__ = ["Manners"]

SETTLE = 500  # ms after the first list stands: the window comes first
PATIENCE = 10  # s that a start at login waits for the tray
RAISING = ("xcb", "windows", "cocoa")  # elsewhere activating does it, and Qt warns
ADDRESSES = ("http:", "https:", "feed:")
log = logging.getLogger(__name__)


class Manners(QObject):
    """Serves the session that is attached; a window made anew is attached anew. `quit`: the reader
    wants it from the tray."""

    quit = Signal()

    def __init__(
        self, resources: Path, library: Path | None, parent: QObject | None = None
    ) -> None:
        """`library`: its folder where that is not the usual one."""
        super().__init__(parent)
        self.tray = Tray(resources, self)
        self.bus = Bus(parent=self) if sys.platform.startswith("linux") else None
        self.notices = Notices(resources, self.bus, lambda: self.tray.icon, self)
        self.login = Login(started_by(), library)
        self.links = Links(resources, started_by())
        self._session: Session | None = None
        self._closing = Closing(self)
        self._errands: list[Errand] = []
        self._ready = False
        self._looks = 0
        self._late = QTimer(self, interval=1000)
        self._late.timeout.connect(self._look_for_tray)
        self.tray.opened.connect(self.show)
        self.tray.quit.connect(self.quit)
        self.tray.unread.connect(lambda: self.carry_out(Errand(task="unread")))
        self.notices.chosen.connect(self._show_news)
        self.notices.read.connect(self._offer)

    @property
    def window(self) -> MainWindow:
        """The one in front: that of the demonstration where it covers the reader's own."""
        return self._front()

    def attach(self, session: Session, front: Callable[[], MainWindow]) -> None:
        self._session, self._ready, self._front = session, False, front
        window = session.window
        window.installEventFilter(self._closing)
        window.ready.connect(self._settle, Qt.ConnectionType.SingleShotConnection)
        window.refreshed.connect(lambda: self.tray.count(window.unread))
        window.syncing.ended.connect(self._look_for_news)
        window.watch.elsewhere.connect(self._look_for_news)
        window.issuing.made.connect(self._look_for_news)
        session.choices.changed.connect(self._chosen)
        action = window.actions_["feed-links"]
        action.setEnabled(self.links.possible)
        window.feed_links.connect(self._turn_links)
        self.tray.serve(window.actions_)

    def end(self) -> None:
        self._session = None
        self._late.stop()
        self.tray.end()
        if self.bus is not None:
            self.bus.close()

    # -- the window

    def show(self, token: str = "") -> None:
        """In front of everything, from wherever it is."""
        if token:  # Qt takes it from there when the window asks to be activated
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        window = self.window
        if window.isMinimized():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        if QApplication.platformName() in RAISING:
            window.raise_()
        window.activateWindow()

    def begin_hidden(self) -> None:
        """In the tray; minimised where there is none, also not a little later."""
        self._look_for_tray()

    def carry_out(self, errand: Errand) -> None:
        """What another start was asked for, once there is a window for it."""
        if not self._ready:
            self._errands.append(errand)
            return
        if not errand.background:
            self.show(errand.token)
        window = self.window
        if errand.task in ("sync", "unread"):
            window.actions_["sync" if errand.task == "sync" else "go-unread"].trigger()
        for word in errand.words[:1]:
            if word.lower().startswith(ADDRESSES):
                window.follow(word, look=False)
            else:
                window.lists.load_file(QUrl(word).toLocalFile() or word)

    # -- inside

    def _settle(self) -> None:
        self._ready = True
        errands, self._errands = self._errands, []
        for errand in errands:
            self.carry_out(errand)
        QTimer.singleShot(SETTLE, self, self._reach_out)

    def _reach_out(self) -> None:
        if self._session is None:
            return
        self.tray.put()
        if self.bus is not None and not self.bus.live:
            self.bus.open()
        try:
            self.login.renew()
        except OSError as error:
            log.warning("The start at login could not be renewed: %s", error)
        if self._session.choices.values.start_at_login != self.login.is_on():
            self._session.choices.change(start_at_login=self.login.is_on())
        self._session.jobs.run(self.links.ours, self._show_links, latest="links")

    def _look_for_tray(self) -> None:
        self._looks += 1
        if self.tray.put() or self._looks > PATIENCE:
            self._late.stop()
            if not self.tray.stands:
                self.window.showMinimized()
        elif not self._late.isActive():
            self._late.start()

    def _look_for_news(self) -> None:
        if self._session is not None:
            kit = self.window.kit
            self.notices.look(kit, self._attended)
            self.notices.look_for_editions(kit, self._attended)

    def _attended(self) -> bool:
        return self._session is not None and self._in_use()

    def _in_use(self) -> bool:
        return self.window.isVisible() and QApplication.activeWindow() is not None

    def _offer(self, edition: Edition) -> None:
        """To the reader who is at the window."""
        window = self.window
        facts = body_of(edition)
        text = said("{name} is ready: {facts}", name=line(edition.name), facts=facts)
        window.toast.say(text, said("Open"), lambda: window.choose(f"edition:{edition.id}"))

    def _show_news(self, news: NewArticles | Edition, token: str) -> None:
        if self._session is None:
            return
        self.show(token)
        if isinstance(news, Edition):
            self.window.choose(f"edition:{news.id}")
            return
        key = "unread"
        if len({article.publication_id for article in news.first}) == 1 == len(news.publications):
            key = f"publication:{news.first[0].publication_id}"
        one = news.first[0].id if news.count == 1 else None
        self.window.choose(key, article=one)
        if one is not None:
            self.window.reader.open(one, at_once=True)
            self.window.panes.show_article()

    def _chosen(self, names: frozenset[str]) -> None:
        session = self._session
        if session is None or "start_at_login" not in names:
            return
        wanted = session.choices.values.start_at_login
        if wanted == self.login.is_on():
            return
        try:
            self.login.switch(wanted)
        except OSError as error:
            log.warning("The start at login could not be changed: %s", error)
            text = said("That could not be written: {file}.", file=str(self.login.file))
            self.window.toast.say(text)
            session.choices.change(start_at_login=self.login.is_on())

    def _turn_links(self) -> None:
        assert self._session is not None
        links = self.links

        def turn() -> bool:
            if links.ours():
                links.give_back()
            else:
                links.take()
            return links.ours()

        self._session.jobs.run(turn, self._turned, self._not_turned, latest="links")

    def _turned(self, ours: bool) -> None:
        self._show_links(ours)
        if ours:
            text = said("feed: links of other programs open here from now on.")
        else:
            text = said("feed: links of other programs no longer open here.")
        self.window.toast.say(text)

    def _not_turned(self, error: Exception) -> None:
        log.warning("feed: links could not be changed: %s", error)
        self._show_links(False)
        self.window.toast.say(said("That could not be written: {file}.", file=str(self.links.file)))

    def _show_links(self, ours: bool) -> None:
        if self._session is not None:
            self.window.actions_["feed-links"].setChecked(ours)


class Closing(QObject):
    """Closing the window hides it where the reader wants that and can bring it back."""

    def __init__(self, manners: Manners) -> None:
        super().__init__(manners)
        self._manners = manners

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._manners.notices.withdraw()
            if isinstance(watched, MainWindow):
                watched.leaving = False  # a logout that was called off
        if event.type() != QEvent.Type.Close or not isinstance(watched, MainWindow):
            return False
        if watched.leaving or not watched.kit.choices.values.keep_in_tray:
            return False
        if not self._manners.tray.put():
            return False
        watched.keep()
        watched.hide()
        event.ignore()
        return True
