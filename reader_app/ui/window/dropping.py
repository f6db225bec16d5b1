"""A tree that takes what is dragged over it."""

from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QTreeView, QWidget

from reader_app.ui.models import SidebarModel
from reader_app.ui.theme import Theme
from reader_app.ui.window.carrying import Carrying

__all__ = ["DropTree"]


class DropTree(QTreeView):
    """`carrying` knows what may go where, and shows it."""

    def __init__(self, model: SidebarModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.carrying = Carrying(self, model, theme)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setAutoScroll(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.carrying.enters(event.mimeData()):
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls near the edges
        if self.carrying.over(event.mimeData(), event.position().toPoint()):
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.carrying.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.carrying.drop(event.mimeData(), event.position().toPoint()):
            event.accept()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.carrying.paint(painter)
        painter.end()
