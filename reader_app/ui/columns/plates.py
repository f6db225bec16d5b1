"""What stands on a page between its cards: its title, headings, notes, and its end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader_app.ui.columns.blocks import End, Heading, Note
from reader_app.ui.parts import Label, direction, push_button
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["Plate", "plate"]

SPREAD = 108  # percent between the letters of a heading
MEASURE = 600  # px of a line at the usual size of text


class Plate(QWidget):
    """`pressed`: its button, by the name of what it does."""

    pressed = Signal(str)
    lined = False  # a line over it

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._button: QWidget | None = None

    def focus(self) -> QWidget | None:
        """What can have the focus here."""
        return self._button

    def tall(self, width: int) -> int:
        """The height it takes at a width."""
        high = self.heightForWidth(width)
        return high if high >= 0 else self.sizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.lined:
            painter = QPainter(self)
            painter.fillRect(0, Space.L, self.width(), 1, QColor(self._theme.tokens.ink))
            painter.end()

    def button(self, words: str, press: str, *, quiet: bool = False) -> QWidget:
        made = push_button(words, quiet=quiet)
        made.clicked.connect(lambda: self.pressed.emit(press))
        self._button = made
        return made


class HeadingPlate(Plate):
    """A line, and under it what follows is called."""

    lined = True

    def __init__(self, theme: Theme, block: Heading) -> None:
        super().__init__(theme)
        box = QHBoxLayout(self)
        above = (Space.L + Space.XS, 0) if block.button else (Space.XL + Space.XS, Space.S)
        box.setContentsMargins(0, above[0], 0, above[1])  # with a button or without, as far below
        box.setSpacing(Space.M)
        self._title = Label(
            theme, block.title.upper(), TextSize.CAPTION, weight=QFont.Weight.Bold, wrap=False
        )
        self._title.setAccessibleName(block.title)
        box.addWidget(self._title)
        self._note = Label(theme, block.note, TextSize.CAPTION, tone="faint", wrap=False)
        box.addWidget(self._note, 1)
        if block.button:
            made = self.button(block.button, block.press, quiet=True)
            made.setProperty("flush", True)  # its words end where the page ends
            box.addWidget(made)
        self._dress()
        theme.changed.connect(self._dress)

    def tall(self, width: int) -> int:
        """Words that do not fit side by side take several lines."""
        labels = (self._title, self._note)
        for label in labels:
            label.setWordWrap(False)
        shown = (*labels, self._button) if self._button is not None else labels
        gaps = Space.M * (len(shown) - 1)
        tight = sum(one.sizeHint().width() for one in shown) + gaps > width
        for label in labels:
            label.setWordWrap(tight)
        box = self.layout()
        assert isinstance(box, QHBoxLayout)
        box.setStretchFactor(self._title, 3 if tight else 0)
        return super().tall(width)

    def _dress(self) -> None:
        font = self._title.font()
        latin = direction(self._title.text()) is Qt.LayoutDirection.LeftToRight
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, SPREAD if latin else 100)
        self._title.setFont(font)


class NotePlate(Plate):
    """A sentence in the middle, and its button."""

    def __init__(self, theme: Theme, block: Note) -> None:
        super().__init__(theme)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, Space.XL, 0, Space.L)
        box.setSpacing(Space.L)
        text = Label(theme, block.text, TextSize.TEXT, tone="soft")
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.addWidget(text)
        if block.button:
            made = self.button(block.button, block.press)
            box.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)

    def tall(self, width: int) -> int:
        """Its lines are as long as those of a text that one reads."""
        beside = max(0, width - self._theme.wide(MEASURE)) // 2
        box = self.layout()
        assert box is not None
        box.setContentsMargins(beside, Space.XL, beside, Space.L)
        return super().tall(width)


class EndPlate(Plate):
    """The last line, and its quiet button."""

    lined = True

    def __init__(self, theme: Theme, block: End) -> None:
        super().__init__(theme)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, Space.XXL + Space.M, 0, Space.XXL)
        box.setSpacing(Space.M)
        if block.text:
            text = Label(theme, block.text, TextSize.TEXT, tone="soft")
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(text)
        if block.button:
            made = self.button(block.button, block.press, quiet=True)
            box.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)


def plate(theme: Theme, block: Heading | Note | End) -> Plate:
    match block:
        case Heading():
            return HeadingPlate(theme, block)
        case Note():
            return NotePlate(theme, block)
        case End():
            return EndPlate(theme, block)
