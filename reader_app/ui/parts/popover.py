"""A small frame that lies over the window beside what opened it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from reader_app.ui.living import living

__all__ = ["Popover"]

EDGE = 8  # px from the edges of what it lies over
GAP = 4  # px from what opened it


class Popover(QFrame):
    """Closed by Esc, by a click elsewhere, and by the keyboard going elsewhere; the focus then goes
    back to where it was."""

    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._before: QWidget | None = None
        self._opener: QWidget | None = None
        self._place = QRect()
        self.setProperty("ground", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def open_by(self, opener: QWidget, first: QWidget) -> None:
        """Under a button; `first` gets the focus. A second click on the button closes."""
        corner = opener.mapTo(self._host, QPoint(0, 0))
        self._opener = opener
        self.open_at(QRect(corner, opener.size()), first)

    def open_at(self, place: QRect, first: QWidget) -> None:
        """Beside a place of the host."""
        self.dismiss()
        self._before = QApplication.focusWidget()
        self._place = place
        self.show()
        self.settle()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.installEventFilter(self)
            app.focusChanged.connect(self._focus_moved)

    def settle(self) -> None:
        """Take the room that the content wants, as far as there is any."""
        room = self._host.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        self.ensurePolished()
        size = self.wanted().boundedTo(room.size())
        below = room.bottom() - self._place.bottom() - GAP
        above = self._place.top() - GAP - room.top()
        size.setHeight(
            min(size.height(), max(below, above, min(size.height(), room.height() // 2)))
        )
        top = self._place.bottom() + GAP
        if size.height() > below:
            top = self._place.top() - GAP - size.height() if above > below else top
        left = self._place.center().x() - size.width() // 2
        left = max(room.left(), min(left, room.right() + 1 - size.width()))
        top = max(room.top(), min(top, room.bottom() + 1 - size.height()))
        self.setGeometry(QRect(QPoint(left, top), size))

    def wanted(self) -> QSize:
        """The size for all that is in it."""
        return self.sizeHint()

    def dismiss(self, *, back: bool = True) -> None:
        """Close; `back`: the focus returns."""
        if not self.isVisible():
            return
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.removeEventFilter(self)
            app.focusChanged.disconnect(self._focus_moved)
        held = self.isAncestorOf(QApplication.focusWidget() or self._host)
        before, self._before = living(self._before), None
        self.hide()
        if back and held and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            inside = watched is self or self.isAncestorOf(watched) or watched is self._opener
            if not inside and watched.window() is self.window():
                self.dismiss(back=False)
        elif kind == QEvent.Type.Resize and watched is self._host:
            self.dismiss()
        return False

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or now is self or self.isAncestorOf(now) or now is self._opener:
            return
        if now.window() is self.window():
            self.dismiss(back=False)
