"""One paragraph of a difference, and the paragraphs between that are the same."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader_app.domain import DiffKind, DiffPart
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, direction, push_button, row
from reader_app.ui.phrase import counted, said
from reader_app.ui.theme import Space, TextSize, Tokens

__all__ = ["Line", "Same"]

BAR = 3  # px beside what came or went as a whole


class Line(QFrame):
    """A paragraph with the words that were added underlined and those removed struck out; its name
    for screen readers says so. The keyboard goes from one to the next."""

    def __init__(self, kit: Kit, part: DiffPart, *, title: bool = False) -> None:
        super().__init__()
        self._kit, self.part = kit, part
        self.changed = part.change is not DiffKind.SAME
        size = TextSize.TITLE if title else TextSize.TEXT
        weight = QFont.Weight.DemiBold if title else QFont.Weight.Normal
        self.label = Label(kit.theme, "", size, weight=weight)
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setLayoutDirection(direction("".join(one.text for one in part.pieces)))
        box = column(self, margins=(Space.M, Space.S, Space.M, Space.S))
        box.addWidget(self.label)
        self.setAccessibleName(spoken(part))
        self.label.setAccessibleName(spoken(part))
        if self.changed:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._dress()
        kit.theme.changed.connect(self._dress)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens = self._kit.theme.tokens
        painter = QPainter(self)
        if self.changed:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            x, high = self.width() - BAR if mirrored else 0, self.height() - 2 * Space.XS
            painter.fillRect(x, Space.XS, BAR, high, QColor(tokens.accent))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _dress(self) -> None:
        self.label.setText(html(self.part, self._kit.theme.tokens))
        self.update()


class Same(QWidget):
    """Paragraphs that are the same, behind one button until they are wanted."""

    def __init__(self, kit: Kit, parts: Sequence[DiffPart]) -> None:
        super().__init__()
        self._kit, self._parts = kit, parts
        self.button = push_button(
            counted(len(parts), "{n} paragraph is the same", "{n} paragraphs are the same"),
            quiet=True,
        )
        self.button.setCheckable(True)
        for look in ("flush", "foot"):
            self.button.setProperty(look, True)
        self.button.toggled.connect(self._unfold)
        self._box: QVBoxLayout = column(self)
        fold = row(margins=(Space.M, 0, Space.M, 0))
        fold.addWidget(self.button)
        fold.addStretch(1)
        self._box.addLayout(fold)
        self.lines: list[Line] = []

    def _unfold(self, wanted: bool) -> None:
        if wanted and not self.lines:
            self.lines = [Line(self._kit, one) for one in self._parts]
            for line in self.lines:
                self._box.addWidget(line)
        for line in self.lines:
            line.setVisible(wanted)


def html(part: DiffPart, tokens: Tokens) -> str:
    """The paragraph as rich text: never by colour alone."""
    styles = {
        DiffKind.ADDED: f"text-decoration:underline;background:{tokens.select}",
        DiffKind.REMOVED: f"text-decoration:line-through;color:{tokens.soft}",
    }
    pieces = []
    for one in part.pieces:
        word = one.text.rstrip()
        text = escape(word)
        if style := styles.get(one.change):
            text = f'<span style="{style}">{text}</span>'
        pieces.append(text + one.text[len(word) :])
    return "".join(pieces)


def spoken(part: DiffPart) -> str:
    """The paragraph as a screen reader says it."""
    pieces = (_spoken(one.change, one.text.strip()) for one in part.pieces)
    return " ".join(filter(None, pieces))


def _spoken(change: DiffKind, text: str) -> str:
    if not text or change is DiffKind.SAME:
        return text
    if change is DiffKind.ADDED:
        return said("added: {words};", words=text)
    return said("removed: {words};", words=text)
