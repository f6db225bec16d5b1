"""The text itself: Qt's own engine, which may load nothing but an article's stored pictures."""

from typing import Any

from PySide6.QtCore import QByteArray, QMargins, QMimeData, QRect, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextBrowser, QTextEdit, QWidget

from reader_app.ui.theme import Tokens
from reader_app.ui.viewer.anchors import Anchors, Span
from reader_app.ui.viewer.dress import Anatomy
from reader_app.ui.viewer.focus import paint_ring
from reader_app.ui.viewer.gallery import Gallery
from reader_app.ui.viewer.links import Target, classify
from reader_app.ui.viewer.ornaments import Ornaments
from reader_app.ui.viewer.place import Place, read_place, restore

__all__ = ["Page"]

PICTURE = "picture/"
LEAST = 80  # px of a column
NARROW = 600  # px of the pane: below, the sides are smaller
WIDE_SIDE, NARROW_SIDE = 32, 24
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\ufffc\u2066\u2067\u2068\u2069"))
LEAD = 48  # px that stay free round a place that is gone to
KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Page(QTextBrowser):
    """One article's text. It never navigates; clicks and hovers come out as signals."""

    resized = Signal()
    focus_seen = Signal(bool)  # whether a focus ring is due
    replaced = Signal()  # another document is shown
    link_focused = Signal(str)  # its address; "" when the keyboard leaves it
    asked = Signal(QMenu)  # the menu of the text opens, and others may have something for its end

    def __init__(self, gallery: Gallery, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self.tokens = tokens
        self._anatomy = Anatomy()
        self._marks: dict[str, list[QTextEdit.ExtraSelection]] = {}
        self._anchors: Anchors | None = None
        self._link: Span | None = None
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
        self._anchors = None
        self._leave_link()
        self._blank.fill(QColor(self.tokens.panel))
        self.setDocument(document)
        self._stretch()
        if self._last is not None:
            self._last.setParent(None)
        self._marks.clear()
        self.setExtraSelections([])
        self.replaced.emit()

    def highlight(self, name: str, marks: list[QTextEdit.ExtraSelection]) -> None:
        """Mark places of the text; several who mark it do not disturb each other. What is named
        last lies on top; another document begins without marks."""
        self._marks.pop(name, None)
        if marks:
            self._marks[name] = marks
        self.setExtraSelections([mark for own in self._marks.values() for mark in own])

    def anatomy(self) -> Anatomy:
        return self._anatomy

    def anchors(self) -> Anchors:
        """Links and anchors of the document; read when they are first needed."""
        if self._anchors is None:
            self._anchors = Anchors(self.document())
        return self._anchors

    def reveal(self, position: int, *, top: bool = False) -> None:
        """Bring a place of the text into sight, without moving what is in sight well enough;
        `top`: to the upper edge in any case."""
        self.document().documentLayout().documentSize()  # lay out all of it
        line, height = self.cursorRect(self.cursor_at(position)), self.viewport().height()
        bar = self.verticalScrollBar()
        if top:
            bar.setValue(bar.value() + line.top() - LEAD)
        elif line.top() < 0 or line.bottom() > height - LEAD:
            bar.setValue(bar.value() + line.top() - height // 3)

    def choose(self, cursor: QTextCursor) -> None:
        """Select, or put the keyboard somewhere, without scrolling."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setTextCursor(cursor)
        bar.setValue(place)
        self._leave_link()

    def cursor_at(self, position: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        return cursor

    def rect_of(self, span: Span) -> QRect:
        """Where a link begins, in the page's own coordinates."""
        start = self.cursorRect(self.cursor_at(span.start))
        end = self.cursorRect(self.cursor_at(span.end))
        found = start.united(end) if start.top() == end.top() else start
        return found.translated(self.viewport().pos())

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
        # The room under the text ends in a line of its own.
        return self.textCursor().selection().toPlainText().translate(INVISIBLE).rstrip("\n")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and the keys of a browser's history belong to the window."""
        history = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Backspace) or history:
            event.ignore()
            return
        super().keyPressEvent(event)
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave_link()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._leave_link()
        super().mousePressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the links and pictures before it leaves the text; what stands under the
        text asks here too."""
        if not self.hasFocus():
            return QWidget.focusNextPrevChild(self, next)
        moved = super().focusNextPrevChild(next)
        cursor = self.textCursor()
        link = self.anchors().link_at(cursor.selectionStart()) if cursor.hasSelection() else None
        if moved and self.hasFocus() and link is not None:
            self._link = link
            self.reveal(link.start)
            self.viewport().update()
            self.link_focused.emit(link.address)
        else:
            self._leave_link()
        return moved

    def focused_link(self) -> Span | None:
        return self._link

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        link = classify(QUrl(self.anchorAt(event.pos())))
        if link.target is Target.OUTSIDE:
            menu.addAction(
                self.tr("Copy link"), lambda: QGuiApplication.clipboard().setText(link.what)
            )
        menu.addAction(self.tr("Select all"), self.selectAll)
        self.asked.emit(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

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
        self._leave_link()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        top, size = self.verticalScrollBar().value(), self.viewport().size()
        painter.translate(0, -top)
        ornaments = Ornaments(self.document(), self._anatomy, self.tokens, size.width())
        ornaments.paint(painter, top, top + size.height())
        painter.end()
        super().paintEvent(event)
        if self._link is not None:
            above = QPainter(self.viewport())
            above.translate(0, -top)
            paint_ring(above, self.document(), self._link, self.tokens)
            above.end()

    def _leave_link(self) -> None:
        if self._link is not None:
            self._link = None
            self.viewport().update()
            self.link_focused.emit("")

    def _stretch(self) -> None:
        """Lay the text out to the viewport's width: Qt forgets to for a page that is hidden."""
        width = self.viewport().width()
        if self.document().textWidth() != width:
            self.document().setTextWidth(width)
