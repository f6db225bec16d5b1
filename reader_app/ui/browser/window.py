"""What stands in the program's own window while the reader signs in."""

import logging

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from reader_app.ui.browser.advice import advice
from reader_app.ui.browser.order import Lack, News, Order
from reader_app.ui.browser.presence import browser_available
from reader_app.ui.browser.running import Running
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["SignInWindow"]

log = logging.getLogger(__name__)
WIDE = 440  # px at the usual size of text


class SignInWindow(QDialog):
    """Opens a browser of its own on `start`, which may speak with `hosts` alone (as the engine
    names them), and waits. `brought`: the reader says that they are in; the session's cookies as
    the text of a cookies.txt. `rejected`: they gave up, or there is no browser."""

    brought = Signal(str)

    def __init__(
        self,
        kit: Kit,
        title: str,
        start: str,
        hosts: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._order = Order(
            *(title, start, tuple(hosts), str(kit.theme.icons.folder.parent)),
            *(kit.theme.tokens.name.value, kit.theme.base.pixelSize()),
            kit.desk.settings.values.language,
        )
        self._running: Running | None = None
        self._begun = False
        self.setWindowTitle(self.tr("Sign in to {title}").format(title=title))
        self.setMinimumWidth(kit.theme.wide(WIDE))
        bold = QFont.Weight.DemiBold
        self.told = Label(kit.theme, size=TextSize.HEADLINE, weight=bold)
        self.more = Label(kit.theme, tone="soft")
        self.line = Label(kit.theme, size=TextSize.CAPTION)
        self.line.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.front = push_button(self.tr("Show the sign-in window"))
        self.front.clicked.connect(self._show_browser)
        self.cancel = push_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self._lay_out()
        self._say(self.tr("The sign-in window is opening…"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self._begin()

    def done(self, result: int) -> None:
        """The browser ends with the dialog."""
        self._leave()
        super().done(result)

    # -- inside

    def _lay_out(self) -> None:
        box = column(self, gap=Space.M, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        for label in (self.told, self.more, self.line):
            box.addWidget(label)
        box.addStretch(1)
        buttons = row(gap=Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.front)
        buttons.addWidget(self.cancel)
        box.addLayout(buttons)
        self._box = box

    def _say(self, text: str, more: str = "", line: str = "", *, front: bool = False) -> None:
        for label, words in ((self.told, text), (self.more, more), (self.line, line)):
            label.setText(words)
            label.setVisible(bool(words))
        self.front.setVisible(front)
        width = max(self.width(), self.minimumWidth())
        self.resize(width, self._box.totalHeightForWidth(width))
        announce(self, text)

    def _begin(self) -> None:
        if not browser_available():
            self._lack(Lack.PART)
            return
        self._running = Running(self._order)
        self._running.heard.connect(self._hear)
        self._running.ended.connect(self._ended)

    def _show_browser(self) -> None:
        if self._running is not None:
            self._running.show()

    def _hear(self, news: News) -> None:
        if news.cookies is not None:
            self.brought.emit(news.cookies)
            self.accept()
        elif news.lack is not None:
            self._lack(news.lack, news.detail)
        elif news.opened:
            self._say(
                self.tr("Sign in in the window that has opened"),
                self.tr("When you are in, press “Done: I am signed in” there."),
                front=True,
            )
            self.front.setFocus()

    def _ended(self, lack: Lack | None) -> None:
        self._running = None
        if lack is None:
            self.reject()
        else:
            self._lack(lack)

    def _lack(self, lack: Lack, detail: str = "") -> None:
        log.info("no sign-in window: %s %s", lack.value, detail)
        self._leave()
        self._say(*advice(lack, detail))
        self.cancel.setText(self.tr("Close"))
        self.cancel.setFocus()

    def _leave(self) -> None:
        """What the browser still says is of no interest."""
        running, self._running = self._running, None
        if running is not None:
            running.heard.disconnect(self._hear)
            running.ended.disconnect(self._ended)
            running.end()
