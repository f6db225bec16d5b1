"""The text itself: Qt's own engine, which may load nothing but an article's stored pictures."""

from typing import Any

from PySide6.QtCore import QByteArray, QMargins, QMimeData, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextBrowser, QWidget

from reader_app.ui.theme import Tokens
from reader_app.ui.viewer.dress import Anatomy
from reader_app.ui.viewer.gallery import Gallery
from reader_app.ui.viewer.links import Target, classify
from reader_app.ui.viewer.place import Place, read_place, restore

__all__ = ["Page"]

PICTURE = "picture/"
LEAST = 80  # px of a column
NARROW = 600  # px of the pane: below, the sides are smaller
WIDE_SIDE, NARROW_SIDE = 32, 24
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\ufffc\u2066\u2067\u2068\u2069"))
KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
HANG = 10  # px between the label of an item and its text
RULE = 3  # px: beside a quotation
CORNER = 6
PAD = 16  # px inside a panel, from the letters
CAPITALS, DESCENT = -0.75, 0.22  # of the type's size


class Page(QTextBrowser):
    """One article's text. It never navigates; clicks and hovers come out as signals."""

    resized = Signal()
    focus_seen = Signal(bool)  # whether a focus ring is due

    def __init__(self, gallery: Gallery, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self.tokens = tokens
        self._anatomy = Anatomy()
        self._held: Place | None = None
        self._shown: QTextDocument | None = None
        self._last: QTextDocument | None = None
        self._blank = QPixmap(1, 1)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that came and went would lay the text out anew; one with nothing to do hides.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.setStyleSheet("QScrollBar::handle:vertical:disabled { background: transparent; }")
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))

    def put(self, document: QTextDocument, anatomy: Anatomy) -> None:
        """Show a dressed document in place of the one before."""
        # The last document lives for one article more: a click in it may have brought us here.
        self._last, self._shown = self._shown, document
        self._anatomy = anatomy
        self._blank.fill(QColor(self.tokens.panel))
        self.setDocument(document)
        self._stretch()
        if self._last is not None:
            self._last.setParent(None)

    def column(self, measure: int, square: int) -> int:
        """Centre a column of at most `measure` px, a multiple of `square`; return its width."""
        margins = self.viewportMargins()
        taken = self.width() - self.viewport().width() - margins.left() - margins.right()
        bar = taken if self.isVisible() else self.verticalScrollBar().sizeHint().width()
        side = WIDE_SIDE if self.width() >= NARROW else NARROW_SIDE
        column = max(LEAST, min(measure, self.width() - 2 * side)) // square * square
        left = (self.width() - column) // 2
        right = max(0, self.width() - column - left - bar)
        if margins != QMargins(left, 0, right, 0):
            self.setViewportMargins(left, 0, right, 0)
        self._stretch()
        return column

    def refresh(self, digest: str) -> None:
        """Show what the gallery has of a picture now."""
        name = QUrl(f"article:{PICTURE}{digest}")
        picture = self._gallery.picture(digest) or self._blank
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, name, picture)
        self.viewport().update()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Answer for stored pictures of this article, with an empty answer for all else."""
        url = QUrl(name)
        picture = kind == QTextDocument.ResourceType.ImageResource.value
        if picture and url.scheme() == "article" and url.path().startswith(PICTURE):
            return self._gallery.picture(url.path().removeprefix(PICTURE)) or self._blank
        return QByteArray()

    def doSetSource(
        self,
        name: QUrl | str,
        /,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        """Nothing is ever navigated to."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied has no soft hyphens and no marks of ours.

        Qt makes the object: the clipboard keeps it until after Python has ended, and one made here
        would then call Python to go.
        """
        data = super().createMimeDataFromSelection()
        data.text()  # Qt fills it when it is first asked; only then can it be emptied
        data.clear()
        data.setText(self.selected_text())
        return data

    def selected_text(self) -> str:
        return self.textCursor().selection().toPlainText().translate(INVISIBLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and the keys of a browser's history belong to the window."""
        history = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Backspace) or history:
            event.ignore()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction("Copy", self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        link = classify(QUrl(self.anchorAt(event.pos())))
        if link.target is Target.OUTSIDE:
            menu.addAction("Copy link", lambda: QGuiApplication.clipboard().setText(link.what))
        menu.addAction("Select all", self.selectAll)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words in sight; setting margins inside comes back here once more."""
        outermost = self._held is None
        self._held = self._held or read_place(self)
        super().resizeEvent(event)
        self._stretch()
        self.resized.emit()
        if outermost:
            restore(self, self._held)
            self._held = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_seen.emit(event.reason() in KEYBOARD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_seen.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(0, -self.verticalScrollBar().value())
        self._paint_ground(painter)
        self._paint_labels(painter, self.verticalScrollBar().value())
        painter.end()
        super().paintEvent(event)

    def _stretch(self) -> None:
        """Lay the text out to the viewport's width: Qt forgets to for a page that is hidden."""
        width = self.viewport().width()
        if self.document().textWidth() != width:
            self.document().setTextWidth(width)

    def _paint_ground(self, painter: QPainter) -> None:
        """Panels behind code and notices, rules beside quotations."""
        painter.setBrush(QColor(self.tokens.panel))
        if self.tokens.panel == self.tokens.paper:
            painter.setPen(QColor(self.tokens.line))
        width = self.viewport().width()
        for first, last in self._anatomy.panels:
            area = self._area(first, last)
            area.setLeft(0.5)
            area.setRight(width - 0.5)
            painter.drawRoundedRect(area.adjusted(0, -PAD, 0, PAD), CORNER, CORNER)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.tokens.line))
        right_to_left = is_right_to_left(self.document())
        for first, last, depth in self._anatomy.quotes:
            area = self._area(first, last)
            start = depth * self.document().indentWidth()
            left = width - start - RULE if right_to_left else start
            painter.drawRect(QRectF(left, area.top(), RULE, area.height()))

    def _paint_labels(self, painter: QPainter, top: int) -> None:
        """Bullets and numbers of the lists in sight, hanging before their first lines."""
        painter.setPen(QColor(self.tokens.soft))
        painter.setFont(self.document().defaultFont())
        metrics = QFontMetricsF(painter.font())
        right_to_left = is_right_to_left(self.document())
        for number, label in self._anatomy.items:
            block = self.document().findBlockByNumber(number)
            line, place = block.layout().lineAt(0), block.layout().position()
            if not line.isValid() or not -60 < place.y() - top < self.viewport().height() + 60:
                continue
            baseline = place.y() + line.y() + line.ascent()
            if right_to_left:
                start = place.x() + line.naturalTextRect().right() + HANG
            else:
                start = place.x() + line.x() - HANG - metrics.horizontalAdvance(label)
            painter.drawText(QPointF(start, baseline), label)

    def _area(self, first: int, last: int) -> QRectF:
        """What the lines of a row of blocks cover, in the document's own coordinates."""
        start = self.document().findBlockByNumber(first)
        end = self.document().findBlockByNumber(last)
        self.document().documentLayout().blockBoundingRect(end)  # laid out now, if it was not
        top = start.layout().position().y() + edge(start, 0, CAPITALS)
        bottom = end.layout().position().y() + edge(end, end.layout().lineCount() - 1, DESCENT)
        return QRectF(QPointF(0, top), QPointF(1, bottom))


def is_right_to_left(document: QTextDocument) -> bool:
    return document.defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft


def edge(block: QTextBlock, number: int, share: float) -> float:
    """Where a line's letters end, `share` of its type's size below its baseline: the boxes of
    lines of a fixed height say little about that."""
    line = block.layout().lineAt(number)
    if not line.isValid():
        return 0
    size = block.begin().fragment().charFormat().font().pixelSize()
    return line.y() + line.ascent() + share * (size if size > 0 else line.ascent())
