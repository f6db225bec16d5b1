"""The browser's process with somebody who signs in: `python browsing.py SCENARIO REPORT`.

It is what the program starts, with hands on the window. REPORT gets what they saw, as JSON, and
REPORT.log every message of Qt's until the process has ended.
"""

import itertools
import json
import os
import signal
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QPoint,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reader_app.ui.browser import child

__all__: list[str] = []

Steps = Generator[Callable[[], bool], None, None]
AGAIN = 50  # looks
FILL = """
document.querySelector('[name=email]').value = 'reader@example.org';
document.querySelector('[name=pass]').value = 'p4ss-W\\u00f6rd&=+%planted';
document.querySelector('form').submit();
"""


class Hands(QObject):
    """Takes a scenario's steps one after the other, each when what it waits for is so."""

    def __init__(self, window: Any, scenario: str, report: Path) -> None:
        super().__init__(window)
        self.window = window
        self.report = report
        self.facts: dict[str, object] = {}
        self._steps: Steps = getattr(self, scenario)()
        self._ready: Callable[[], bool] = lambda: True
        self._timer = QTimer(self, interval=20)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        if not self._ready():
            return
        try:
            self._ready = next(self._steps)
        except StopIteration:
            self._timer.stop()
        except Exception as error:
            self._timer.stop()
            self.note(mistake=repr(error))
            self.window.close()
            raise

    def note(self, **facts: object) -> None:
        self.facts |= facts
        draft = self.report.with_suffix(".new")
        draft.write_text(json.dumps(self.facts), encoding="utf-8")
        draft.replace(self.report)

    # -- what hands can do

    @property
    def page(self) -> Any:
        return self.window.pages.view.page()

    def ask(self, code: str) -> Generator[Callable[[], bool], None, Any]:
        """What a script says in the page; asked again, for a page that goes does not answer."""
        said: list[Any] = []
        looks = itertools.count()

        def heard() -> bool:
            if next(looks) % AGAIN == 0:
                self.page.runJavaScript(code, said.append)
            return bool(said)

        yield heard
        return said[0]

    def until(self, code: str, wanted: object = True) -> Steps:
        while (yield from self.ask(code)) != wanted:
            pass

    def at(self, path: str) -> Steps:
        yield lambda: self.page.url().path() == path and self.window.pages.progress == 100

    def click(self, selector: str) -> Steps:
        """As a mouse does: pages may open windows for a reader's click only."""
        code = """(box => JSON.stringify([box.x + box.width / 2, box.y + box.height / 2]))(
            document.querySelector('%s').getBoundingClientRect())"""
        x, y = json.loads((yield from self.ask(code % selector)))
        target = self.window.pages.view.focusProxy()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(target, left, none, QPoint(round(x), round(y)))

    def finish(self) -> Steps:
        """Signs in by the form that scripts have drawn, and says so."""
        yield from self.until("!!document.querySelector('[name=pass]')")
        self.page.runJavaScript(FILL)
        yield from self.at("/account")
        yield from self.until("document.body.innerText.includes('Hello')")
        self.window.done.click()

    # -- scenarios

    def form(self) -> Steps:
        yield from self.finish()

    def early(self) -> Steps:
        """Done, before the publication has set anything."""
        yield from self.until("document.body.innerText", "nothing")
        self.window.done.click()
        self.note(early=self.window.notice.said.text())
        self.window.close()

    def wander(self) -> Steps:
        """To another host by a link, then by a redirect; back home to sign in."""
        notice = self.window.notice
        yield from self.until("!!document.querySelector('#away')")
        self.page.runJavaScript("document.querySelector('#away').click()")
        yield lambda: bool(notice.isVisible())
        self.note(link=notice.said.text(), still=self.page.url().path())
        notice.close_button.click()
        self.page.runJavaScript("location.href = '/leave'")
        yield lambda: bool(notice.isVisible())
        self.note(redirect=notice.said.text(), button=notice.button.text())
        notice.button.click()
        yield from self.at("/identity")
        yield from self.until("!!document.querySelector('#home')")
        self.note(there=self.window.bar.place.site)
        self.page.runJavaScript("location.href = document.querySelector('#home').href")
        yield from self.finish()

    def parts(self) -> Steps:
        """A page full of what asks other hosts; then one of them is let in."""
        refused = self.window.refused
        yield from self.until("window.tried")
        yield lambda: sum(self.window._gate.refused.values()) >= 6
        self.note(count=refused.text(), asked=dict(self.window._gate.refused))
        refused.click()
        [allow] = self.window.refusals.findChildren(QPushButton)
        self.note(named=allow.accessibleName())
        allow.click()
        self.note(allowed=self.window.notice.said.text())
        self.window.notice.button.click()
        yield from self.until("window.shown")
        self.note(shown=True)
        yield from self.finish()

    def popup(self) -> Steps:
        """A window that the page opens signs in, tells the page and closes itself."""
        yield from self.until("!!document.querySelector('#popup')")
        yield from self.click("#popup")
        yield lambda: self.window.pages.count() == 2
        yield from self.until("!!document.querySelector('[name=pass]')")
        self.note(back=self.window.pages.can_go_back)
        self.page.runJavaScript(FILL)
        yield lambda: self.window.pages.count() == 1
        yield from self.until("window.told === 'in'")
        self.window.done.click()

    def crash(self) -> Steps:
        yield from self.until("!!document.querySelector('[name=pass]')")
        os.kill(self.page.renderProcessPid(), signal.SIGKILL)
        yield lambda: bool(self.window.notice.isVisible())
        self.note(crashed=self.window.notice.said.text())
        self.window.notice.button.click()
        yield from self.finish()

    def distrust(self) -> Steps:
        yield lambda: bool(self.window.notice.isVisible())
        self.note(distrusted=self.window.notice.said.text())
        self.window.cancel.click()

    def beyond(self) -> Steps:
        """What no interceptor sees: a connection made beforehand, a call."""
        yield from self.until("window.tried")
        yield lambda: "beyond.example:4443" in self.window._gate.refused
        calls = yield from self.ask("[typeof RTCPeerConnection, typeof WebTransport].join(' ')")
        inner = yield from self.ask(
            "typeof document.querySelector('iframe').contentWindow.RTCPeerConnection"
        )
        self.note(calls=calls, inner=inner, place=list(self.window.bar.place))
        yield from self.finish()

    def wait(self) -> Steps:
        yield from self.until("!!document.querySelector('[name=pass]')")
        self.note(stands=True, pid=os.getpid())


def main(scenario: str, report: Path) -> int:
    log = report.with_suffix(".log").open("a", encoding="utf-8", buffering=1)

    def keep(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg:
            log.write(f"{text}\n")

    qInstallMessageHandler(keep)
    kept: list[Hands] = []
    return child.main(
        home=lambda host: "127.0.0.1",
        watch=lambda window: kept.append(Hands(window, scenario, report)),
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
