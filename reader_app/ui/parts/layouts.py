"""Boxes without margins, on the grid."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from reader_app.ui.theme import Space, Theme, grid

__all__ = ["BAND", "Band", "Fitting", "column", "facing", "row"]

BAND = 56  # least height of the strip of controls on top of each pane

Margins = tuple[int, int, int, int]


def facing(leading: int, top: int, trailing: int, bottom: int) -> Margins:
    """Margins as Qt wants them, which mirrors everything in a layout but these."""
    if QGuiApplication.isRightToLeft():
        return trailing, top, leading, bottom
    return leading, top, trailing, bottom


def column(
    parent: QWidget | None = None, *, gap: int = 0, margins: Margins = (0, 0, 0, 0)
) -> QVBoxLayout:
    box = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    box.setSpacing(gap)
    box.setContentsMargins(*facing(*margins))
    return box


def row(
    parent: QWidget | None = None, *, gap: int = 0, margins: Margins = (0, 0, 0, 0)
) -> QHBoxLayout:
    box = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    box.setSpacing(gap)
    box.setContentsMargins(*facing(*margins))
    return box


class Fitting(QWidget):
    """Controls side by side where there is room, else one below the other."""

    def __init__(self, *, gap: int) -> None:
        super().__init__()
        self._parts: list[QWidget] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._box.addStretch(1)

    def add(self, part: QWidget) -> None:
        self._box.insertWidget(len(self._parts), part, 0, Qt.AlignmentFlag.AlignLeading)
        self._parts.append(part)

    def minimumSizeHint(self) -> QSize:
        widest = max((part.sizeHint().width() for part in self._parts), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._turn()
        return handled

    def _turn(self) -> None:
        gaps = self._box.spacing() * (len(self._parts) - 1)
        wanted = sum(part.sizeHint().width() for part in self._parts) + gaps
        tight = wanted > self.width()
        way = QBoxLayout.Direction.TopToBottom if tight else QBoxLayout.Direction.LeftToRight
        if way is not self._box.direction():
            self._box.setDirection(way)
            self.updateGeometry()


class Band(QWidget):
    """The strip of controls on top of a pane; grows with the size of text."""

    def __init__(self, theme: Theme, margins: Margins) -> None:
        super().__init__()
        self._theme = theme
        self.box = row(self, gap=Space.XS, margins=margins)
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFixedHeight(max(BAND, grid(self._theme.base.pixelSize() * 1.2 + 40)))
