"""A table or a piece of code in a window of its own, as wide as it is."""

from typing import Any

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QPalette,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
)
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from reader_app.ui.viewer.dress import dress
from reader_app.ui.viewer.grid import tables
from reader_app.ui.viewer.links import Target, classify
from reader_app.ui.viewer.look import Look

__all__ = ["FullView"]

MARGIN = 24
CELL = 12  # px beside the text of a cell
SHARE = 0.9  # of the window


class FullView(QDialog):
    """Scrolls both ways; Esc closes it. `link_activated` is a link to elsewhere."""

    link_activated = Signal(str)

    def __init__(self, html: str, look: Look, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sheet = Sheet(self)
        self.sheet.setAccessibleName(title)
        self.sheet.anchorClicked.connect(self._follow)
        self._colour(look)
        self._fill(html, look)
        self._settle(parent)

    def _colour(self, look: Look) -> None:
        palette = QPalette(self.palette())
        for role, colour in (
            (QPalette.ColorRole.Window, look.tokens.paper),
            (QPalette.ColorRole.Base, look.tokens.paper),
            (QPalette.ColorRole.Text, look.tokens.ink),
            (QPalette.ColorRole.Highlight, look.tokens.select),
            (QPalette.ColorRole.HighlightedText, look.tokens.ink),
        ):
            palette.setColor(role, QColor(colour))
        self.setPalette(palette)
        self.sheet.setPalette(palette)
        self.setAutoFillBackground(True)

    def _fill(self, html: str, look: Look) -> None:
        document = QTextDocument(self.sheet)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(look.font())
        document.setDefaultStyleSheet(look.sheet())
        document.setHtml(html)
        dress(document, look)
        option = document.defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        document.setDefaultTextOption(option)
        wide = False
        for table in tables(document):
            wide = True
            shape = table.format()
            least = QTextLength(QTextLength.Type.VariableLength, 0)
            shape.setWidth(least)
            shape.setColumnWidthConstraints([least] * table.columns())
            shape.setTopMargin(0)
            table.setFormat(shape)
            pad(table)
        frame = document.rootFrame().frameFormat()
        frame.setMargin(MARGIN)
        frame.setBorder(0)
        frame.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        document.rootFrame().setFrameFormat(frame)
        document.setTextWidth(-1)
        self._ideal = document.idealWidth()
        self.sheet.setDocument(document)
        if wide:
            self.sheet.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
            self.sheet.setLineWrapColumnOrWidth(round(self._ideal) + 1)
        else:
            self.sheet.setLineWrapMode(QTextBrowser.LineWrapMode.NoWrap)

    def _settle(self, parent: QWidget) -> None:
        room = parent.window().size() * SHARE
        height = round(self.sheet.document().size().height()) + 2
        wanted = QSize(round(self._ideal) + 16, height + 16)
        self.resize(wanted.boundedTo(room).expandedTo(QSize(320, 160)))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.sheet.setGeometry(self.rect())

    def _follow(self, url: QUrl) -> None:
        link = classify(url)
        if link.target is Target.OUTSIDE:
            self.link_activated.emit(link.what)


class Sheet(QTextBrowser):
    """Loads nothing and goes nowhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return QByteArray()

    def doSetSource(
        self,
        name: QUrl | str,
        /,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        """Nothing is ever navigated to."""


def pad(table: Any) -> None:
    """Room between the columns, which stand as close as their words allow."""
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if (cell.row(), cell.column()) != (row, column):
                continue
            shape = cell.format().toTableCellFormat()
            shape.setLeftPadding(0 if column == 0 else CELL)
            shape.setRightPadding(CELL)
            cell.setFormat(shape)
