"""Boxes without margins, on the grid."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader_app.ui.theme import Space, Theme, grid

__all__ = ["BAND", "Band", "column", "row"]

BAND = 56  # least height of the strip of controls on top of each pane

Margins = tuple[int, int, int, int]


def column(
    parent: QWidget | None = None, *, gap: int = 0, margins: Margins = (0, 0, 0, 0)
) -> QVBoxLayout:
    box = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    box.setSpacing(gap)
    box.setContentsMargins(*margins)
    return box


def row(
    parent: QWidget | None = None, *, gap: int = 0, margins: Margins = (0, 0, 0, 0)
) -> QHBoxLayout:
    box = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    box.setSpacing(gap)
    box.setContentsMargins(*margins)
    return box


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
