"""What is within reach of whoever does things at random in the window."""

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QUrl,
    Slot,
)
from PySide6.QtGui import (
    QAction,
    QDesktopServices,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMenu,
    QWidget,
)
from shiboken6 import isValid

from reader_app.domain import NewSection
from reader_app.library import Library
from reader_app.ui.session import Session
from reader_app.ui.window import MainWindow

__all__ = ["HELD", "Reach", "click", "inside", "point"]

T = TypeVar("T")
SCHEMES = ("http", "https", "mailto", "feed")
HELD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Outside(QObject):
    """Takes the addresses that would open other programs."""

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        """Nothing comes of it."""


@contextmanager
def inside() -> Iterator[None]:
    """No other program is opened."""
    outside = Outside()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, outside, "take")  # type: ignore[arg-type]
    yield
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


@dataclass
class Reach:
    """What is within reach, by chance. `now` gives the session in hand, `sections` are those that
    can be followed; `publish` brings out new articles, and PDFs go into `folder`."""

    now: Callable[[], Session]
    chance: random.Random
    sections: Sequence[NewSection]
    publish: Callable[[], None]
    folder: str

    @property
    def session(self) -> Session:
        return self.now()

    @property
    def library(self) -> Library:
        return self.window.kit.desk.library

    @property
    def window(self) -> MainWindow:
        return self.session.window

    def one(self, of: Sequence[T]) -> T:
        return self.chance.choice(of)

    def some(self, share: float) -> bool:
        return self.chance.random() < share

    def top(self) -> QWidget:
        """What takes clicks and keys now."""
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        dialogs = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
        return above or (self.one(dialogs) if dialogs and self.some(0.5) else self.window)

    def spot(self) -> tuple[QWidget, QPoint]:
        """A widget anywhere in sight, and a place in it."""
        top = self.top()
        at = QPoint(
            self.chance.randrange(max(1, top.width())), self.chance.randrange(max(1, top.height()))
        )
        under = top.childAt(at) or top
        return under, under.mapFrom(top, at)

    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def type(self, text: str) -> None:
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self.focus(), letter)
            else:  # as an input method gives it
                event = QKeyEvent(QEvent.Type.KeyPress, 0, HELD[0], letter)
                QApplication.sendEvent(self.focus(), event)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = HELD[0]) -> None:
        QTest.keyClick(self.focus(), key, held)

    def press(self, name: str) -> None:
        """A command, where it can be given."""
        action = self.window.actions_[name]
        if action.isEnabled():
            action.trigger()

    def pick(self, menu: QMenu | None) -> None:
        """One of the commands of a menu, or none."""
        if menu is None:
            return
        menu.popup(self.window.mapToGlobal(QPoint(40, 40)))
        items = [one for one in leaves(menu) if one.isEnabled()]
        if items and self.some(0.8):
            self.one(items).trigger()
        if isValid(menu):
            menu.close()


def leaves(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from leaves(below)
        elif not action.isSeparator():
            yield action


def point(
    kind: QEvent.Type,
    widget: QWidget,
    at: QPoint,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    held: Qt.KeyboardModifier = HELD[0],
    *,
    down: bool = False,
) -> None:
    """A mouse event, where the widget is still there."""
    if isValid(widget):
        buttons = button if down else Qt.MouseButton.NoButton
        told = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else button
        local, wide = QPointF(at), QPointF(widget.mapToGlobal(at))
        QApplication.sendEvent(widget, QMouseEvent(kind, local, wide, told, buttons, held))


def click(widget: QWidget, at: QPoint, held: Qt.KeyboardModifier = HELD[0]) -> None:
    point(QEvent.Type.MouseMove, widget, at)
    point(QEvent.Type.MouseButtonPress, widget, at, held=held, down=True)
    point(QEvent.Type.MouseButtonRelease, widget, at, held=held)
