"""The field for a name or an address."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from reader_app.ui.parts import clearable
from reader_app.ui.theme import TextSize, Theme

__all__ = ["Field"]

PASTED = 6  # letters that come at once
RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Field(QLineEdit):
    """`changed`: the reader's text is another, and whether it came as a whole; `entered`: Return;
    `marked`: Ctrl+Return; `left`: the keys go down."""

    changed = Signal(str, bool)
    entered = Signal()
    marked = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._before = ""
        self.setPlaceholderText(self.tr("Name or address of a newspaper, magazine or blog"))
        self.setAccessibleName(self.placeholderText())
        self.setAccessibleDescription(
            self.tr("Arrow down goes to the list, Ctrl+Return follows what is marked there")
        )
        clearable(self)
        self._lens = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(self.tr("Search"))
        self.textEdited.connect(self._edited)
        self.textChanged.connect(self._emptied)
        theme.changed.connect(self._dress)
        self._dress()

    def put(self, text: str) -> None:
        """Without telling that it has changed."""
        self._before = text
        self.setText(text)

    def seek(self) -> None:
        """Ready for other words."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def type(self, text: str) -> None:
        """Letters that were typed elsewhere."""
        self.setFocus()
        self.end(False)
        self.insert(text)

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in RETURN:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.marked if control else self.entered).emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -- inside

    def _edited(self, text: str) -> None:
        before, self._before = self._before, text
        whole = news(before, text) >= PASTED and ("/" in text or "@" in text)
        self.changed.emit(text, whole)

    def _emptied(self, text: str) -> None:
        """By its own button, which counts as no edit."""
        if not text and self._before:
            self._edited("")

    def _dress(self) -> None:
        self.setFont(self._theme.font(TextSize.HEADLINE))
        self._lens.setIcon(self._theme.icons.icon("search"))


def news(before: str, after: str) -> int:
    """How many letters have come, at one place, also in exchange for others."""
    kept = shared(before, after)
    return len(after) - kept - shared(before[kept:][::-1], after[kept:][::-1])


def shared(one: str, other: str) -> int:
    """How many letters are the same from the first one on."""
    pairs = zip(one, other, strict=False)
    different = (place for place, (a, b) in enumerate(pairs) if a != b)
    return next(different, min(len(one), len(other)))
