"""What is dropped on the window: an address or a feed to follow, a subscription list to read in."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from reader_app.ui.parts import Label, column
from reader_app.ui.phrase import said
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["Drops", "Offer", "offer"]

LISTS = (".opml", ".xml")
FEEDS = (".atom", ".rdf", ".rss")
ADDRESS = re.compile(r"(?i)\b(?:feed:(?://)?|https?://)[^\s<>\"]+")
LONGEST = 100_000  # letters of a dropped text that are looked through


@dataclass(frozen=True, slots=True)
class Offer:
    """Either is empty."""

    address: str = ""
    file: str = ""


def offer(data: QMimeData) -> Offer | None:
    """What can be made of it; None where nothing can."""
    for url in data.urls():
        if url.isLocalFile():
            file = Path(url.toLocalFile())
            if file.suffix.lower() in LISTS + FEEDS:
                return Offer(file=str(file))
        elif url.scheme() in ("http", "https", "feed"):
            return Offer(address=url.toString())
    if data.hasUrls() or not data.hasText():
        return None
    found = ADDRESS.search(data.text()[:LONGEST])
    return Offer(address=found[0].rstrip(".,;:!?)]}”»")) if found else None


class Drops(QObject):
    """Watches a window; what begins in the window itself is not for it."""

    def __init__(
        self,
        window: QMainWindow,
        theme: Theme,
        follow: Callable[[str], None],
        load: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._follow, self._load = follow, load
        self.sheet = Sheet(window, theme)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                self._drop(event)
            case QDropEvent() if event.type() == QEvent.Type.DragMove:
                event.acceptProposedAction()
            case QDragEnterEvent():
                self._enter(event)
            case _ if event.type() == QEvent.Type.DragLeave:
                self.sheet.hide()
            case _:
                return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        found = offer(event.mimeData()) if event.source() is None else None
        if found is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.sheet.offer(found)

    def _drop(self, event: QDropEvent) -> None:
        self.sheet.hide()
        found = offer(event.mimeData())
        if found is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if found.file:
            self._load(found.file)
        else:
            self._follow(found.address)


class Sheet(QWidget):
    """Lies over the window while something useful hovers above it, and says what a drop does."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("drop")
        self._title = Label(theme, "", TextSize.TITLE)
        self._what = Label(theme, tone="soft")
        self._frame = QWidget(self)
        self._frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._frame.setObjectName("dropframe")
        column(self, margins=(Space.L, Space.L, Space.L, Space.L)).addWidget(self._frame)
        box = column(self._frame, gap=Space.S, margins=(Space.XXL,) * 4)
        box.addStretch(1)
        for label in (self._title, self._what):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(label)
        box.addStretch(1)
        self.hide()

    def offer(self, found: Offer) -> None:
        if found.file:
            if Path(found.file).suffix.lower() in FEEDS:
                self._title.setText(said("Drop to follow this feed"))
            else:
                self._title.setText(said("Drop to import these subscriptions"))
            self._what.setText(Path(found.file).name)
        else:
            self._title.setText(said("Drop to follow this address"))
            self._what.setText(found.address[:120])
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#drop {{ background: {tokens.raised}; }}"
            f"#dropframe {{ border: 2px dashed {tokens.accent}; border-radius: 12px; }}"
        )
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
