"""How found places are marked over the text."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from reader_app.ui.theme import Tokens
from reader_app.ui.viewer.finder import Hit

__all__ = ["chosen", "marks_of"]

NEAR = 400  # marks that are drawn before and after the strongest one
UNDERLINE = QTextCharFormat.UnderlineStyle.SingleUnderline


def marks_of(
    document: QTextDocument, hits: Sequence[Hit], tokens: Tokens, current: int = -1
) -> list[QTextEdit.ExtraSelection]:
    """Marks for `Page.highlight`; that of number `current` is the strongest."""
    first = max(0, current - NEAR)
    found = []
    for number, hit in enumerate(hits[first : first + 2 * NEAR], first):
        mark = QTextEdit.ExtraSelection()
        mark.cursor = chosen(document, hit)
        mark.format = shape(tokens, strong=number == current)
        found.append(mark)
    return found


def chosen(document: QTextDocument, hit: Hit) -> QTextCursor:
    """A cursor that has the place selected."""
    cursor = QTextCursor(document)
    cursor.setPosition(hit.start)
    cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def shape(tokens: Tokens, *, strong: bool) -> QTextCharFormat:
    """The strongest is filled; the others are underlined as well as shaded."""
    made = QTextCharFormat()
    made.setBackground(QColor(tokens.accent if strong else tokens.select))
    made.setForeground(QColor(tokens.on_accent if strong else tokens.ink))
    if not strong:
        made.setUnderlineStyle(UNDERLINE)
        made.setUnderlineColor(QColor(tokens.accent))
    return made
