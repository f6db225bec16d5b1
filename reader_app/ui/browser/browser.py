"""The sign-in window itself, as it stands in the browser's process."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from reader_app.domain import host_of
from reader_app.ui.browser.bar import Bar
from reader_app.ui.browser.gate import Gate
from reader_app.ui.browser.jar import CookieJar
from reader_app.ui.browser.notice import Notice
from reader_app.ui.browser.order import Order
from reader_app.ui.browser.page import encoded
from reader_app.ui.browser.pages import Pages
from reader_app.ui.browser.refusals import Refusals
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.phrase import counted
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["Browser"]

SIZE = (960, 760)


class Browser(QWidget):
    """`brought`: the reader says that they are in; the cookies of the publication as a cookies.txt.
    `left`: the window was closed without that."""

    brought = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, order: Order, gate: Gate, profile: QWebEngineProfile) -> None:
        super().__init__()
        self._order, self._gate, self._done = order, gate, False
        self._jar = CookieJar(profile.cookieStore(), self)
        self.setWindowTitle(self.tr("Sign in to {title}").format(title=order.title))
        room = self.screen().availableSize()
        width, height = (theme.wide(side) for side in SIZE)
        self.resize(min(width, room.width()), min(height, room.height()))
        self.bar = Bar(theme, order.hosts)
        self.line = QProgressBar()
        self.line.setTextVisible(False)
        self.line.setProperty("thin", True)
        self.line.setAccessibleName(self.tr("How far the page is loaded"))
        self.notice = Notice(theme)
        self.pages = Pages(profile, gate)
        self.refusals = Refusals(theme, gate, order.title)
        self.refused = push_button("", quiet=True)
        self.promise = Label(
            theme,
            self.tr("This window forgets everything when it closes. Broadsheet keeps the session."),
            TextSize.CAPTION,
            tone="soft",
        )
        self.cancel = push_button(self.tr("Cancel"))
        self.done = push_button(self.tr("Done: I am signed in"), primary=True)
        self._lay_out()
        self._wire()
        self.pages.load(order.start)
        self.pages.view.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._done:
            self._done = True
            self.left.emit()
        super().closeEvent(event)

    # -- inside

    def _lay_out(self) -> None:
        box = column(self)
        box.addWidget(self.bar)
        box.addWidget(self.notice)
        box.addWidget(self.line)
        box.addWidget(self.pages, 1)
        box.addWidget(self.refusals)
        foot = QWidget()
        foot.setProperty("ground", "panel")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        lines = column(foot, gap=Space.S, margins=(Space.L, Space.M, Space.L, Space.M))
        lines.addWidget(self.promise)
        lines.addLayout(self._buttons())
        box.addWidget(foot)

    def _buttons(self) -> QHBoxLayout:
        buttons = row(gap=Space.S)
        self.refused.setProperty("flush", True)
        buttons.addWidget(self.refused)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.done)
        return buttons

    def _wire(self) -> None:
        self.bar.back.connect(self.pages.back)
        self.bar.again.connect(self.pages.reload)
        self.pages.moved.connect(self._moved)
        self.pages.distrusted.connect(self._distrust)
        self.pages.crashed.connect(self._crashed)
        self._gate.changed.connect(self._count)
        self._gate.strayed.connect(self._refuse)
        self.refused.clicked.connect(self.refusals.toggle)
        self.refusals.allowed.connect(self._let_in)
        self.cancel.clicked.connect(self.close)
        self.done.clicked.connect(self._bring)
        for keys in (QKeySequence.StandardKey.Refresh, QKeySequence.StandardKey.Back):
            shortcut = QShortcut(keys, self)
            back = keys is QKeySequence.StandardKey.Back
            shortcut.activated.connect(self.pages.back if back else self.pages.reload)
        self._count()
        self._moved()

    def _moved(self) -> None:
        progress = self.pages.progress
        self.bar.show_place(
            encoded(self.pages.view.url()),
            can_go_back=self.pages.can_go_back,
            loading=progress < 100,
        )
        self.line.setValue(progress if progress < 100 else 0)

    def _count(self) -> None:
        count = len(self._gate.refused)
        self.refused.setText(
            counted(count, "{n} other host was refused", "{n} other hosts were refused")
        )
        self.refused.setVisible(count > 0)

    def _refuse(self, url: str) -> None:
        """The page was to go to another host: the reader decides."""
        host = host_of(url)
        self.notice.say(
            self.tr(
                "The page leads to {host}, which is no part of {title}. Allow it only if you have "
                "an account there for this publication."
            ).format(host=host, title=self._order.title),
            self.tr("Allow {host} for this sign-in").format(host=host),
            lambda: self._go_on(host, url),
        )

    def _go_on(self, host: str, url: str) -> None:
        self._gate.allow(host)
        self.pages.load(url)
        self.pages.view.setFocus()

    def _let_in(self, host: str) -> None:
        self._gate.allow(host)
        text = self.tr(
            "{host} is allowed for this sign-in. The page asks it when it is loaded again."
        )
        self.notice.say(text.format(host=host), self.tr("Load again"), self.pages.reload)

    def _distrust(self, url: str, reason: str) -> None:
        text = self.tr(
            "{host} could not prove who it is ({reason}). The page was not opened, and nothing was "
            "sent to it."
        )
        self.notice.say(
            text.format(host=host_of(url), reason=reason),
            self.tr("Try again"),
            lambda: self.pages.load(url),
        )

    def _crashed(self) -> None:
        text = self.tr("The page has crashed. What you had typed into it is lost.")
        self.notice.say(text, self.tr("Load again"), self.pages.reload)

    def _bring(self) -> None:
        text = self._jar.text(self._order.hosts)
        if not text:
            self.notice.say(
                self.tr("{title} has not set a session yet: sign in on its page first.").format(
                    title=self._order.title
                ),
                self.tr("To its first page"),
                lambda: self.pages.load(self._order.start),
            )
            return
        self._done = True
        self.brought.emit(text)
