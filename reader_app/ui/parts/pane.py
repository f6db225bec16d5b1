"""A part of the window that hands the focus on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

__all__ = ["Pane"]


class Pane(QWidget):
    """The focus goes to `entrance`. Not by Qt's focus proxies: on the way through a window, Tab
    would go from the pane before straight to it, past all that stands above it."""

    def entrance(self) -> QWidget:
        raise NotImplementedError

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.entrance().setFocus(reason)
