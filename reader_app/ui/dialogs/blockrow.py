"""One piece of a page, with what the reader wants of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame

from reader_app.domain import PageBlock
from reader_app.ui.parts import ElidedLabel, Label, Segments, column
from reader_app.ui.phrase import counted
from reader_app.ui.plain import cut
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["BlockRow"]

LONGEST = 600  # letters of a piece that was left out
NAME = 60  # of the name of its controls
CHOICES = (None, True, False)


class BlockRow(QFrame):
    """`chosen`: another decision about all pieces of its name. What is in the article already is
    told in one soft line."""

    chosen = Signal(str, object)

    def __init__(self, theme: Theme, block: PageBlock, alike: int) -> None:
        """`alike`: how many pieces of the page have this name."""
        super().__init__()
        self.block = block
        text = " ".join(block.text.split()) or self.tr("A picture without words")
        words = (self.tr("Automatic"), self.tr("Keep this"), self.tr("Never this"))
        self.choice = Segments(theme, words, cut(text, NAME))
        self.choose(block.rule)
        self.choice.chosen.connect(
            lambda number: self.chosen.emit(self.block.block, CHOICES[number])
        )
        box = column(self, gap=Space.XS, margins=(0, Space.S, 0, Space.S))
        weight = QFont.Weight.Normal if block.kept else QFont.Weight.DemiBold
        tone = "soft" if block.kept else ""
        state = Label(theme, self._state(alike), TextSize.CAPTION, tone=tone, weight=weight)
        box.addWidget(state)
        if block.kept:
            line = ElidedLabel(theme, tone="soft")
            line.setText(text)
            box.addWidget(line)
        else:
            box.addWidget(Label(theme, cut(text, LONGEST)))
        box.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeading)

    def choose(self, keep: bool | None) -> None:
        """What is wanted now."""
        self.choice.choose(CHOICES.index(keep))

    def wanted(self) -> bool | None:
        return CHOICES[self.choice.choice()]

    def _state(self, alike: int) -> str:
        block = self.block
        if block.rule is False and block.kept:
            return self.tr("In the article: without it too little would be left")
        state = self.tr("In the article") if block.kept else self.tr("Left out")
        if alike < 2:
            return state
        return counted(
            alike,
            "{state}; decided together with {n} place like it",
            "{state}; decided together for {n} places like it",
            state=state,
        )
