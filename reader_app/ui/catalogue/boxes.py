"""Sections to choose from, each a box with what there is to know of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader_app.domain import said
from reader_app.ui.parts import CheckBox, Label, column, facing, push_button, row
from reader_app.ui.phrase import paragraph
from reader_app.ui.plain import menu_text, tip
from reader_app.ui.theme import Space, TextSize, Theme

__all__ = ["Boxes", "Part"]

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
        self.boxes: list[CheckBox] = []
        self.head = Label(theme, size=TextSize.CAPTION, tone="soft")
        self.all = push_button("", quiet=True)
        self.all.clicked.connect(self._flip)
        top = row(gap=Space.S)
        top.addWidget(self.head, 1)
        top.addWidget(self.all)
        self._list = column(gap=Space.XS)
        box = column(self, gap=Space.XS)
        box.addLayout(top)
        box.addLayout(self._list)

    def offer(self, parts: Sequence[Part], head: str) -> None:
        """Other sections than before."""
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.parts = parts
        self.boxes = []
        self.head.setText(head)
        for part in parts:
            self._list.addWidget(self._line(part))
        self._count()

    def chosen(self) -> tuple[int, ...]:
        """The numbers of the sections that are to be followed."""
        return tuple(n for n, box in enumerate(self.boxes) if box.isChecked())

    @property
    def free(self) -> int:
        """How many are there to choose from."""
        return sum(not part.followed for part in self.parts)

    # -- inside

    def _line(self, part: Part) -> QWidget:
        line = QWidget()
        box = self._box(part)
        inner = column(line)
        inner.addWidget(box)
        notes = [said("You follow this already."), *part.notes] if part.followed else part.notes
        box.setAccessibleDescription(paragraph(*notes))
        below = [*((note, "soft") for note in notes), *((one, "faint") for one in part.lines)]
        for text, tone in below:
            label = Label(self._theme, text, TextSize.CAPTION, tone=tone)
            label.setContentsMargins(*facing(self._theme.icon_size + Space.S, 0, 0, 0))
            inner.addWidget(label)
        if below:
            inner.addSpacing(Space.S)
        self.boxes.append(box)
        return line

    def _box(self, part: Part) -> CheckBox:
        box = CheckBox(self._theme, menu_text(part.title, 120))
        box.setAccessibleName(part.title)
        box.setToolTip(tip(part.url))
        box.setChecked(part.wanted and not part.followed)
        box.setEnabled(not part.followed)
        box.toggled.connect(self._count)
        return box

    def _flip(self) -> None:
        """All, or none where all are chosen."""
        wanted = len(self.chosen()) < self.free
        for box in self.boxes:
            box.setChecked(wanted and box.isEnabled())

    def _count(self) -> None:
        every = len(self.chosen()) == self.free
        self.all.setText(self.tr("Choose none") if every else self.tr("Choose all"))
        self.all.setVisible(self.free >= SEVERAL)
        self.changed.emit()
