"""What stands under the text and is no part of it."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from reader_app.ui.viewer.page import Page

__all__ = ["Foot", "Under"]

LEAD = 24  # px that stay free beside what is gone to
FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class Under(QWidget):
    """A widget that can stand under a text; `grown`: it wants more or less room; `reached`: this
    part of it is to be in sight. `gutter`: px that it stands out on either side of the column."""

    grown = Signal()
    reached = Signal(QRect)
    gutter = 0

    def room(self, width: int) -> int:
        """The px of height that it wants in a column of `width` px."""
        raise NotImplementedError


class Foot(QObject):
    """Keeps room at the end of the document, and a widget in that room.

    The room is one empty block: making it larger lays nothing else out anew, and nothing that is
    searched, copied, printed or read aloud knows of it.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._widget: Under | None = None
        self._room = 0
        self._block = False  # whether the document has it
        page.replaced.connect(self._renew)
        page.resized.connect(self._fit)
        page.verticalScrollBar().valueChanged.connect(self._settle)

    @property
    def widget(self) -> Under | None:
        return self._widget

    def put(self, widget: Under | None) -> None:
        """Show it from now on; the one before goes."""
        if self._widget is not None:
            self._widget.hide()
            self._widget.deleteLater()
        self._widget = widget
        if widget is not None:
            widget.setParent(self._page)  # not the viewport, which ends where the column ends
            widget.grown.connect(self._fit)
            widget.reached.connect(self._reveal)
        self._fit()
        if widget is not None:
            widget.show()

    def end(self) -> int:
        """Where the scroll bar stands when the end of the text is in sight."""
        return max(0, self._page.verticalScrollBar().maximum() - self._room)

    def top(self) -> int:
        """Where the widget begins, in px from the top of the document."""
        document = self._page.document()
        place = document.documentLayout().blockBoundingRect(document.lastBlock())
        return round(place.top() if self._block else place.bottom())

    def _reveal(self, part: QRect) -> None:
        """Without moving what is in sight; of what is too high for the page its upper part."""
        bar, tall = self._page.verticalScrollBar(), self._page.viewport().height()
        top = self.top() + part.top() - bar.value()
        if top < LEAD or part.height() > tall - 2 * LEAD:
            bar.setValue(bar.value() + top - LEAD)
        elif top + part.height() > tall - LEAD:
            bar.setValue(bar.value() + top + part.height() - tall + LEAD)

    def _renew(self) -> None:
        """Another document has no room yet."""
        self._block, self._room = False, 0
        layout = self._page.document().documentLayout()
        layout.documentSizeChanged.connect(self._settle)
        self._fit()

    def _fit(self) -> None:
        widget = self._widget
        wanted = widget.room(self._page.viewport().width()) if widget is not None else 0
        if wanted != self._room:
            self._room = wanted
            self._reserve(wanted)
        self._settle()

    def _reserve(self, height: int) -> None:
        shape = QTextBlockFormat()
        shape.setLineHeight(max(1, height), FIXED)
        cursor = QTextCursor(self._page.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self._block:
            cursor.mergeBlockFormat(shape)
        else:
            cursor.insertBlock(shape, QTextCharFormat())
            self._block = True
        self._page.document().documentLayout().documentSize()  # the scroll bar knows at once

    def _settle(self) -> None:
        if self._widget is not None and self._block:
            top = self.top() - self._page.verticalScrollBar().value()
            port, gutter = self._page.viewport().geometry(), self._widget.gutter
            left, width = port.left() - gutter, port.width() + 2 * gutter
            self._widget.setGeometry(left, port.top() + top, width, self._room)
