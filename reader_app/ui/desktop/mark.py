"""The program's own mark: on windows, in the tray, on notifications."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

__all__ = ["mark"]

SIZES = (16, 20, 22, 24, 32, 40, 44, 48, 64, 96, 128, 256)  # px of the screen
GRIDS = {"small": (16,), "middle": (22, 24)}  # drawings for these sizes, made for the last
DOT = "#F2B33D"


def mark(resources: Path, *, unread: bool = False) -> QIcon:
    """A plate in the colour of our accent, so that it stands on a light and on a dark panel alike;
    with `unread` a dot in its corner, cut free."""
    folder = resources / "desktop"
    drawings = {name: QSvgRenderer(str(folder / f"{name}.svg")) for name in ("broadsheet", *GRIDS)}
    icon = QIcon()
    for side in SIZES:
        pixmap = QPixmap(QSize(side, side))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name = next((name for name, sides in GRIDS.items() if side in sides), "broadsheet")
        # On its own grid, also where the margin is cut off: nothing falls between two px.
        grid = GRIDS[name][-1] if name in GRIDS else side
        within = QRectF((side - grid) // 2, (side - grid) // 2, grid, grid)
        drawings[name].render(painter, within)
        if unread:
            dot(painter, side)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def dot(painter: QPainter, side: int) -> None:
    radius, gap = side * 0.21, max(1.0, side / 16)
    centre = QPointF(side - radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawEllipse(centre, radius + gap, radius + gap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(QColor(DOT))
    painter.drawEllipse(centre, radius, radius)
