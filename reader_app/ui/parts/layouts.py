"""Boxes without margins, on the grid."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

__all__ = ["BAND", "column", "row"]

BAND = 56  # height of the strip of controls on top of each pane

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
