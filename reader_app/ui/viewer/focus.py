"""The ring round the link or picture that the keyboard is at."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument

from reader_app.ui.theme import Tokens
from reader_app.ui.viewer.anchors import Span

__all__ = ["areas", "paint_ring"]

RING = 2  # px, and its distance


def paint_ring(painter: QPainter, document: QTextDocument, link: Span, tokens: Tokens) -> None:
    """The painter stands in the document's own coordinates."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.accent), RING))
    width = document.textWidth()
    for area in areas(document, link.start, link.end):
        area.setLeft(max(1, area.left() - RING))
        area.setRight(min(width - 1, area.right() + RING))
        painter.drawRoundedRect(area, RING, RING)


def areas(document: QTextDocument, start: int, end: int) -> list[QRectF]:
    """What a piece of one block covers, line by line, in the document's own coordinates."""
    block = document.findBlock(start)
    layout, found = block.layout(), []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start - block.position(), line.textStart())
        last = min(end - block.position(), line.textStart() + line.textLength())
        if first < last:
            sides = sorted((position(line.cursorToX(first)), position(line.cursorToX(last))))
            area = QRectF(sides[0], line.y(), sides[1] - sides[0], line.height())
            found.append(area.translated(layout.position()))
    return found


def position(found: object) -> float:
    """The binding gives the place alone or with the cursor it was asked for."""
    return float(found[0] if isinstance(found, (tuple, list)) else found)  # type: ignore[arg-type]
