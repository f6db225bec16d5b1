"""The browser's process: reads an order from its input, shows the window, writes what it brings.

It ends with its window, and when its input ends: then the program that began it is gone.
"""

import os
import shutil
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtNetwork import QNetworkProxy
from PySide6.QtWidgets import QApplication

from reader_app.ui.browser.gate import Gate
from reader_app.ui.browser.order import RAISE, Lack, News, Order
from reader_app.ui.browser.wall import Home, Wall
from reader_app.ui.language import Languages
from reader_app.ui.theme import Theme, ThemeName

if TYPE_CHECKING:
    from reader_app.ui.browser.browser import Browser

__all__ = ["main"]

FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
CERTIFICATES = ".pki"
UNSAFE = "QTWEBENGINE_DISABLE_SANDBOX"


def main(home: Home = str, watch: Callable[[QObject], object] = lambda window: None) -> int:
    """Runs the process; the exit status. `home` says at which address a host is, `watch` sees the
    window before it is shown."""
    order = Order.read(sys.stdin.buffer.readline())
    if lacks_sandbox(os.environ):
        return tell(News(lack=Lack.ROOT))
    try:
        from reader_app.ui.browser.browser import Browser
        from reader_app.ui.browser.profile import Profile, prepare
    except ImportError as error:
        return tell(News(lack=Lack.LIBRARY, detail=str(error)))
    prepare()
    app = QApplication([sys.argv[0]])
    app.setApplicationName("broadsheet")
    app.setDesktopFileName("broadsheet")
    app.setQuitOnLastWindowClosed(False)
    theme = dress(app, order)
    gate = Gate(order.hosts)
    QNetworkProxy.setApplicationProxy(Wall(gate, app, home).proxy)
    with TemporaryDirectory(prefix="broadsheet-", ignore_cleanup_errors=True) as folder:
        settle(Path(folder))
        profile = Profile(gate, app, secure=order.start.startswith("https:"))
        window = Browser(theme, order, gate, profile)
        watch(window)
        status = show(app, window)
        # Pages before their profile, and both before Qt.
        for doomed in (window, profile):
            doomed.deleteLater()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return status


def show(app: QApplication, window: "Browser") -> int:
    """Until it has brought its cookies or was closed."""
    window.brought.connect(lambda text: app.exit(tell(News(cookies=text))))
    window.left.connect(app.quit)
    listener = Listener(app)
    listener.asked.connect(window.raise_)
    listener.asked.connect(window.activateWindow)
    listener.ended.connect(app.quit)
    window.show()
    window.activateWindow()
    tell(News(opened=True))
    listener.start()
    status = app.exec()
    window.hide()
    return status


def settle(folder: Path) -> None:
    """A home that goes with the process: Chromium makes a store of certificates in it. Those that
    the reader trusts are brought along."""
    own = Path.home() / CERTIFICATES
    if own.is_dir():
        with suppress(OSError, shutil.Error):
            shutil.copytree(own, folder / CERTIFICATES)
    os.environ["HOME"] = str(folder)


class Listener(QObject):
    """Hears the program that began this one."""

    asked = Signal()
    ended = Signal()

    def start(self) -> None:
        """From now on, in a thread: input that is a pipe cannot be waited for elsewhere alike."""
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        with suppress(OSError):
            while heard := os.read(sys.stdin.fileno(), 64):
                if RAISE in heard:
                    self.asked.emit()
        with suppress(RuntimeError):  # the window has gone first
            self.ended.emit()


def dress(app: QApplication, order: Order) -> Theme:
    """The same colours, size of text and language as the program's window has."""
    folder = Path(order.resources)
    languages = Languages(app, folder / "translations")
    languages.choose(order.language)
    theme = Theme(app, folder / "icons", ThemeName(order.theme))
    theme.enlarge(order.pixels / theme.base.pixelSize())
    theme.face(languages.faces)
    return theme


def lacks_sandbox(environment: Mapping[str, str]) -> bool:
    """Whether Chromium would refuse to start for the system's administrator."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return (
        sys.platform.startswith("linux")
        and root
        and not environment.get(UNSAFE)
        and "--no-sandbox" not in environment.get(FLAGS, "")
    )


def tell(news: News) -> int:
    """Writes to the program that began this one; the exit status."""
    with suppress(OSError):
        sys.stdout.buffer.write(news.line())
        sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
