"""Tables with quiet lines."""

from collections.abc import Iterator

from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from reader_app.domain import Role, unmark
from reader_app.ui.viewer.look import Look

__all__ = ["dress_table", "tables"]

SOLID = QTextFrameFormat.BorderStyle.BorderStyle_Solid


def tables(document: QTextDocument) -> Iterator[QTextTable]:
    """Every table, those inside tables too."""
    waiting: list[QTextFrame] = list(document.rootFrame().childFrames())
    while waiting:
        frame = waiting.pop()
        waiting += frame.childFrames()
        if isinstance(frame, QTextTable):
            yield frame


def room_after(table: QTextTable, look: Look) -> int:
    """The room above the block that comes next; it adds to the table's own."""
    block = table.lastCursorPosition().block().next()
    while block.isValid() and block.userState() < 0:
        block = block.next()
    role, _ = unmark(block.userState())
    return look.style(role).before if block.isValid() else 0


def dress_table(table: QTextTable, look: Look) -> None:
    """A line under each row, a stronger one under headings, none between columns."""
    before = table.firstCursorPosition().block().previous()
    role, _ = unmark(before.userState())
    # The room below a block ends where a table begins.
    above = 0 if role in (Role.HEADING, Role.CAPTION) else look.gap
    found = table.format()
    found.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    found.setBorder(0)
    found.setBorderCollapse(True)
    found.setCellPadding(0)
    found.setCellSpacing(0)
    found.setTopMargin(max(8, above) if before.isValid() else 0)
    found.setBottomMargin(max(8, look.gap + 8 - room_after(table, look)))
    table.setFormat(found)
    line, strong = QBrush(QColor(look.tokens.line)), QBrush(QColor(look.tokens.faint))
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if (cell.row(), cell.column()) != (row, column):
                continue  # covered by a cell that spans
            role, _ = unmark(cell.firstCursorPosition().block().userState())
            shape = cell.format().toTableCellFormat()
            shape.setTopPadding(7)
            shape.setBottomPadding(7)
            shape.setLeftPadding(0 if column == 0 else 8)
            shape.setRightPadding(0 if column + cell.columnSpan() == table.columns() else 8)
            shape.setBottomBorder(1)
            shape.setBottomBorderStyle(SOLID)
            shape.setBottomBorderBrush(strong if role is Role.HEAD and row == 0 else line)
            cell.setFormat(shape)
