"""Sections to choose from, each a box with what there is to know of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader_app.domain import said
from reader_app.ui.parts import CheckBox, ElidedLabel, Label, column, push_button, row
from reader_app.ui.phrase import paragraph
from reader_app.ui.plain import line as line_of
from reader_app.ui.plain import menu_text, tip
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["Boxes", "Part", "align"]

SEVERAL = 4  # sections, from which on all of them can be chosen at once


@dataclass(frozen=True, slots=True)
class Part:
    """One section as it is offered. `notes`: whole sentences; `lines`: its newest headlines."""

    title: str
    url: str
    followed: bool = False
    wanted: bool = True  # is checked from the start
    notes: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


class Boxes(QWidget):
    """`changed`: another choice."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.parts: Sequence[Part] = ()
        self.boxes: dict[int, CheckBox] = {}  # by the number of the section
        self._ticks: list[QLabel] = []
        self.head = Label(theme, size=TextSize.CAPTION, tone="soft")
        align(self.head)
        self.all = push_button("", quiet=True)
        self.all.clicked.connect(self._flip)
        top = row(gap=Space.S)
        top.addWidget(self.head, 1)
        top.addWidget(self.all)
        self._list = column(gap=Space.XS)
        box = column(self, gap=Space.XS)
        box.addLayout(top)
        box.addLayout(self._list)
        theme.changed.connect(self._dress)

    def offer(self, parts: Sequence[Part], head: str) -> None:
        """Other sections than before."""
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.parts = parts
        self.boxes, self._ticks = {}, []
        self.head.setText(head)
        for number, part in enumerate(parts):
            self._list.addWidget(self._line(number, part))
        before: QWidget = self.all
        for box in self.boxes.values():  # new widgets would come last in the whole window
            QWidget.setTabOrder(before, box)
            before = box
        self._dress()
        self._count()

    def chosen(self) -> tuple[int, ...]:
        """The numbers of the sections that are to be followed."""
        return tuple(number for number, box in self.boxes.items() if box.isChecked())

    @property
    def free(self) -> int:
        """How many are there to choose from."""
        return len(self.boxes)

    # -- inside

    def _line(self, number: int, part: Part) -> QWidget:
        line = QWidget()
        line.setToolTip(tip(part.url))
        inner = column(line)
        if part.followed:
            inner.addLayout(self._mark(part))
        else:
            self.boxes[number] = self._box(part)
            inner.addWidget(self.boxes[number])
        if part.notes or part.lines:
            inner.addLayout(self._told(part))
        return line

    def _told(self, part: Part) -> QVBoxLayout:
        """Under the section's name; headlines have a line each."""
        size = TextSize.CAPTION
        labels = [Label(self._theme, note, size, tone="soft") for note in part.notes]
        for text in part.lines:
            headline = ElidedLabel(self._theme, size, tone="faint")
            headline.setText(text)
            labels.append(headline)
        indent = self._theme.icon_size + Space.S
        found = column(margins=(indent, 0, 0, Space.S))
        for label in labels:
            align(label)
            found.addWidget(label)
        return found

    def _mark(self, part: Part) -> QHBoxLayout:
        """A section that is followed already: there is nothing to choose."""
        tick = QLabel()
        self._ticks.append(tick)
        words = ElidedLabel(self._theme, tone="soft")  # one that wraps is slow among hundreds
        words.setText(said("{section} – followed", section=line_of(part.title)))
        align(words)
        found = row(gap=Space.S, margins=(2, Space.XS, 0, Space.XS))
        found.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        found.addWidget(words, 1)
        return found

    def _box(self, part: Part) -> CheckBox:
        box = CheckBox(self._theme, menu_text(part.title, 120))
        box.setAccessibleName(part.title)
        box.setChecked(part.wanted)
        box.setAccessibleDescription(paragraph(*part.notes))
        box.toggled.connect(self._count)
        return box

    def _dress(self) -> None:
        theme, side = self._theme, self._theme.icon_size
        density = self.devicePixelRatioF()
        for tick in self._ticks:
            tick.setPixmap(theme.icons.pixmap("check", side, theme.tokens.soft, density))
            tick.setFixedSize(side, side)

    def _flip(self) -> None:
        """All, or none where all are chosen."""
        wanted = len(self.chosen()) < self.free
        for box in self.boxes.values():
            box.setChecked(wanted)

    def _count(self) -> None:
        every = len(self.chosen()) == self.free
        self.all.setText(self.tr("Choose none") if every else self.tr("Choose all"))
        self.all.setVisible(self.free >= SEVERAL)
        self.changed.emit()


def align(label: QLabel) -> None:
    """To the side where the window's lines begin, in whatever script a name is written."""
    mirrored = QGuiApplication.isRightToLeft()
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
