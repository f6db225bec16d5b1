"""What can be done with a story as a whole: buttons under its headline."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from reader_app.ui.parts import push_button
from reader_app.ui.theme import Space

__all__ = ["Tools"]


class Tools(QWidget):
    """`mark`: all its articles as read, or unread; `save`: the article that stands for it."""

    mark = Signal()
    save = Signal()
    why = Signal()
    mute = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.marks = push_button("")
        self.saves = push_button("")
        self.reason = push_button("", quiet=True)
        self.mutes = push_button(self.tr("Mute this story"), quiet=True)
        self._buttons = (self.marks, self.saves, self.reason, self.mutes)
        signals = (self.mark, self.save, self.why, self.mute)
        for button in (self.reason, self.mutes):
            button.setProperty("flush", True)
        for button, signal in zip(self._buttons, signals, strict=True):
            button.setParent(self)
            button.clicked.connect(signal)
        self.tell(read=False, saved=False, why=False)

    def tell(self, *, read: bool, saved: bool, why: bool) -> None:
        """What the buttons would do now."""
        unread, all_ = self.tr("Mark all as unread"), self.tr("Mark all as read")
        self.marks.setText(unread if read else all_)
        self.saves.setText(self.tr("Remove from saved") if saved else self.tr("Save"))
        self.reason.setText(self.tr("Hide the reason") if why else self.tr("Why is this a story?"))
        self._lay_out()

    def height_in(self, width: int) -> int:
        """In as many lines as the buttons need."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        for button, place in zip(self._buttons, self._places(self.width()), strict=True):
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _places(self, width: int) -> list[QRect]:
        """From left to right, the next line begun where one is full."""
        left = top = 0
        places: list[QRect] = []
        for button in self._buttons:
            size = button.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, places[-1].bottom() + 1 + Space.S
            places.append(QRect(left, top, min(size.width(), width), size.height()))
            left += size.width() + Space.L
        return places
