"""Find in an article."""

import re

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

__all__ = ["find", "pattern"]

NO_FLAGS = QTextDocument.FindFlag(0)


def find(page: QTextBrowser, text: str, *, backwards: bool) -> bool:
    """Select the next occurrence after the selection, going round the end; False if none."""
    if not text.strip():
        return False
    flags = QTextDocument.FindFlag.FindBackward if backwards else NO_FLAGS
    document, expression = page.document(), pattern(text)
    found = document.find(expression, page.textCursor(), flags)
    if found.isNull():
        start = QTextCursor(document)
        if backwards:
            start.movePosition(QTextCursor.MoveOperation.End)
        found = document.find(expression, start, flags)
    if found.isNull():
        return False
    page.setTextCursor(found)
    page.ensureCursorVisible()
    return True


def pattern(text: str) -> QRegularExpression:
    """Matches `text` in any case, whatever white space and soft hyphens stand between."""
    words = ["\\x{AD}?".join(re.escape(letter) for letter in word) for word in text.split()]
    return QRegularExpression(
        "\\s+".join(words), QRegularExpression.PatternOption.CaseInsensitiveOption
    )
