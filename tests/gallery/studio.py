"""A window over the demonstration, put into a state and drawn off screen."""

import asyncio
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader_app import bootstrap
from reader_app.services import Desk, Start
from reader_app.ui.language import Languages
from reader_app.ui.session import Session
from reader_app.ui.theme import Theme, ThemeName
from reader_app.ui.window import MainWindow

__all__ = ["Shot", "Stage", "make_library", "open_stage", "save"]

PATIENCE = 20.0  # s for a state to come to rest
QUIET = 3  # looks in a row
QUALITY = 82


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: the state is made by `act`, on a window of `size` in `theme`. `crowd`: over a
    library of so many publications instead of the demonstration, which is `written` in a
    language."""

    name: str
    act: "Callable[[Stage], None]"
    theme: ThemeName = ThemeName.LIGHT
    size: tuple[int, int] = (1280, 800)
    text: float = 1.0
    language: str = ""
    empty: bool = False
    crowd: int = 0
    written: str = "en"
    choices: tuple[tuple[str, object], ...] = ()


class Stage:
    """What a shot has at hand."""

    def __init__(self, app: QApplication, session: Session, desk: Desk) -> None:
        self._app = app
        self.session = session
        self.desk = desk

    @property
    def window(self) -> MainWindow:
        return self.session.window

    def settle(self) -> None:
        """Until nothing is read, fetched or decoded any more."""
        end, quiet = time.monotonic() + PATIENCE, 0
        while quiet < QUIET and time.monotonic() < end:
            QTest.qWait(40)
            view = self.window.page.view
            busy = (
                not self.session.jobs.idle
                or self.session.pictures.pending > 0
                or view.pictures_pending() > 0
            )
            quiet = 0 if busy else quiet + 1

    def press(self, name: str) -> None:
        self.window.actions_[name].trigger()
        self.settle()

    def type(self, widget: QWidget, text: str) -> None:
        widget.setFocus()
        QTest.keyClicks(widget, text)
        QTest.qWait(400)
        self.settle()

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)
        self.settle()

    def show(self, key: str) -> None:
        self.window.choose(key)
        self.settle()

    def open(self, words: str) -> None:
        """Open the article with these words in its title."""
        rows = self.desk.browsing.titles(words)
        row = next((r for r in rows if words.casefold() in r.title.casefold()), rows[0])
        self.window.articles.table.select(row.id)
        self.window.reader.open(row.id, at_once=True)
        self.window.panes.show_article()
        self.settle()

    def publication(self, title: str) -> str:
        """The key of a publication in the sidebar."""
        return next(f"publication:{p.id}" for p in self.desk.browsing.tree() if p.title == title)


def make_library(folder: Path) -> None:
    """The demonstration, synced once, copied to `folder`."""
    with bootstrap.demonstration() as made:
        desk = bootstrap.open_desk(made, time.time, lambda: True)
        try:
            asyncio.run(sync(desk))
        finally:
            desk.close()
        shutil.copytree(made, folder)


async def sync(desk: Desk) -> None:
    async with bootstrap.make_engine(desk, lambda _: None) as engine:
        await engine.sync()


@contextmanager
def open_stage(app: QApplication, theme: Theme, folder: Path, shot: Shot) -> Iterator[Stage]:
    """The window as the shot wants it, before its act."""
    program = bootstrap.compose_window(folder)
    desk = program.open_desk(folder)
    desk.settings.change(**{"sync_minutes": 0, "start": Start.LEFT, **dict(shot.choices)})
    desk.settings.keep_window({"view": "unread"})
    languages = Languages(app, program.resources / "translations")
    languages.choose(shot.language or "en")
    theme.face(languages.faces)
    theme.enlarge(shot.text)
    theme.choose(shot.theme)
    session = Session(desk, lambda tell: program.engine(desk, tell), theme, time.time, lambda: None)
    stage = Stage(app, session, desk)
    try:
        session.window.resize(*shot.size)
        session.start(sync=False)
        stage.settle()
        yield stage
    finally:
        session.window.close()
        session.end()
        desk.close()
        languages.choose("en")  # what is loaded for this one speaks in the next one too
        QTest.qWait(0)


def save(stage: Stage, file: Path) -> None:
    """The window with what stands over it, as WebP."""
    window = stage.window
    density = window.devicePixelRatioF()
    image = QImage(window.size() * density, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(density)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawPixmap(0, 0, window.grab())
    for over in sorted(QApplication.topLevelWidgets(), key=depth):
        if over is not window and over.isVisible() and over.width() > 1:
            place = over.pos() - window.pos()
            at = inside(place, over, window)
            painter.drawPixmap(at, over.grab())
            painter.setPen(over.palette().mid().color())
            painter.drawRect(QRect(at, over.size()).adjusted(-1, -1, 0, 0))
    painter.end()
    file.parent.mkdir(parents=True, exist_ok=True)
    raw = image.convertToFormat(QImage.Format.Format_RGBA8888)
    picture = Image.frombytes("RGBA", (raw.width(), raw.height()), bytes(raw.constBits()))
    picture.convert("RGB").save(file, quality=QUALITY, method=6)


def depth(widget: QWidget) -> int:
    """How many windows it stands over."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + depth(parent)


def inside(place: QPoint, over: QWidget, window: QWidget) -> QPoint:
    """Off screen there is no window manager that would put a dialog before its window."""
    if isinstance(over.parentWidget(), QWidget) and place == QPoint(0, 0):
        return window.rect().center() - over.rect().center()
    return place
