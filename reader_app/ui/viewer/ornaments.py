"""What is drawn beside the letters: panels, rules of quotations, labels of lists, marks."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextBlock,
    QTextDocument,
)

from reader_app.ui.theme import Tokens
from reader_app.ui.viewer.dress import Anatomy

__all__ = ["Ornaments"]

HANG = 10  # px between the label of an item and its text
RULE = 3  # px: beside a quotation
CORNER = 6
PAD = 16  # px inside a panel, from the letters
CAPITALS, DESCENT = -0.75, 0.22  # of the type's size
DISC = 32  # px: of the sign of sound and film
BULLET = "•"
DOT = 0.26  # a bullet's radius, of the height of an x
BREAK = "\u2028"
NEAR = 60  # px outside the part in sight


class Ornaments:
    """Of one document, `width` px wide, in its own coordinates."""

    def __init__(
        self, document: QTextDocument, anatomy: Anatomy, tokens: Tokens, width: float
    ) -> None:
        self._document = document
        self._anatomy = anatomy
        self._tokens = tokens
        self._width = width
        option = document.defaultTextOption()
        self._mirrored = option.textDirection() == Qt.LayoutDirection.RightToLeft

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Draw what is between `top` and `bottom`; to be done before the letters."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._panels(painter, top, bottom)
        self._quotes(painter, top, bottom)
        self._labels(painter, top, bottom)
        self._turns(painter, top, bottom)

    def _panels(self, painter: QPainter, top: float, bottom: float) -> None:
        """Grounds of code, notices and cards."""
        cards = set(self._anatomy.cards)
        for first, last in self._anatomy.panels:
            painter.setBrush(QColor(self._tokens.panel))
            plain = self._tokens.panel == self._tokens.paper
            painter.setPen(QColor(self._tokens.line) if plain else Qt.PenStyle.NoPen)
            if self._beyond(first, last, top, bottom):
                continue
            area = self._area(first, last)
            area.setLeft(0.5)
            area.setRight(self._width - 0.5)
            area.adjust(0, -PAD, 0, PAD)
            painter.drawRoundedRect(area, CORNER, CORNER)
            if first in cards:
                self._disc(painter, area)

    def _disc(self, painter: QPainter, area: QRectF) -> None:
        """A triangle in a circle: something that plays."""
        middle = area.right() - PAD - DISC / 2 if self._mirrored else area.left() + PAD + DISC / 2
        centre = QPointF(middle, area.center().y())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._tokens.accent), 1.5))
        painter.drawEllipse(centre, DISC / 2 - 1, DISC / 2 - 1)
        sign = QPainterPath(centre + QPointF(-4, -6.5))
        sign.lineTo(centre + QPointF(7, 0))
        sign.lineTo(centre + QPointF(-4, 6.5))
        sign.closeSubpath()
        painter.fillPath(sign, QColor(self._tokens.accent))

    def _beyond(self, first: int, last: int, top: float, bottom: float) -> bool:
        """Whether a row of blocks is far from the part in sight; one that is not laid out yet
        stands at the top, and is asked for."""
        start = self._document.findBlockByNumber(first).layout().position().y()
        end = self._document.findBlockByNumber(last).layout()
        return start > bottom + NEAR or 0 < end.position().y() + end.boundingRect().height() < (
            top - NEAR
        )

    def _quotes(self, painter: QPainter, top: float, bottom: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.line))
        for first, last, depth in self._anatomy.quotes:
            if self._beyond(first, last, top, bottom):
                continue
            area = self._area(first, last)
            start = depth * self._document.indentWidth()
            left = self._width - start - RULE if self._mirrored else start
            painter.drawRect(QRectF(left, area.top(), RULE, area.height()))

    def _labels(self, painter: QPainter, top: float, bottom: float) -> None:
        """Bullets and numbers of lists, hanging before their first lines."""
        painter.setPen(QColor(self._tokens.soft))
        painter.setFont(self._document.defaultFont())
        metrics, size = QFontMetricsF(painter.font()), painter.font().pixelSize()
        # Fonts without small letters call the height of all of theirs that of an x.
        high = metrics.xHeight() if metrics.xHeight() < 0.7 * size else size / 2
        for number, label in self._anatomy.items:
            block = self._document.findBlockByNumber(number)
            line, place = block.layout().lineAt(0), block.layout().position()
            if not line.isValid() or not top - NEAR < place.y() < bottom + NEAR:
                continue
            baseline = place.y() + line.y() + line.ascent()
            width = 2 * DOT * high if label == BULLET else metrics.horizontalAdvance(label)
            if self._mirrored:
                start = place.x() + line.naturalTextRect().right() + HANG
            else:
                start = place.x() + line.x() - HANG - width
            if label == BULLET:  # those of fonts for Chinese are specks
                disc = QRectF(start, baseline - high / 2 - width / 2, width, width)
                bullet = QPainterPath()
                bullet.addEllipse(disc)
                painter.fillPath(bullet, QColor(self._tokens.soft))
            else:
                painter.drawText(QPointF(start, baseline), label)

    def _turns(self, painter: QPainter, top: float, bottom: float) -> None:
        """A small arrow where a line of code goes on in the next one."""
        pen = QPen(QColor(self._tokens.faint), 1.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for number in self._anatomy.code:
            block = self._document.findBlockByNumber(number)
            place = block.layout().position()
            if place.y() > bottom or place.y() + block.layout().boundingRect().height() < top:
                continue
            text = block.text()
            for at in range(block.layout().lineCount() - 1):
                line = block.layout().lineAt(at)
                if text[line.textStart() + line.textLength() - 1 :][:1] == BREAK:
                    continue
                y = place.y() + line.y() + line.ascent()
                if top - NEAR < y < bottom + NEAR:
                    painter.drawPath(turned(QPointF(self._width - PAD + 4, y)))

    def _area(self, first: int, last: int) -> QRectF:
        """What the lines of a row of blocks cover."""
        start = self._document.findBlockByNumber(first)
        end = self._document.findBlockByNumber(last)
        self._document.documentLayout().blockBoundingRect(end)  # laid out now, if it was not
        top = start.layout().position().y() + edge(start, 0, CAPITALS)
        bottom = end.layout().position().y() + edge(end, end.layout().lineCount() - 1, DESCENT)
        return QRectF(QPointF(0, top), QPointF(1, bottom))


def turned(place: QPointF) -> QPainterPath:
    path = QPainterPath(place + QPointF(6, -9))
    path.lineTo(place + QPointF(6, -4))
    path.lineTo(place + QPointF(0, -4))
    path.moveTo(place + QPointF(3, -7))
    path.lineTo(place + QPointF(0, -4))
    path.lineTo(place + QPointF(3, -1))
    return path


def edge(block: QTextBlock, number: int, share: float) -> float:
    """Where a line's letters end, `share` of its type's size below its baseline: the boxes of
    lines of a fixed height say little about that."""
    line = block.layout().lineAt(number)
    if not line.isValid():
        return 0
    size = block.begin().fragment().charFormat().font().pixelSize()
    return line.y() + line.ascent() + share * (size if size > 0 else line.ascent())
