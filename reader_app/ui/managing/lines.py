"""One property: its name, what it does, and what it is chosen with."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from reader_app.domain import said
from reader_app.ui.kit import Kit
from reader_app.ui.managing.knobs import Knob
from reader_app.ui.parts import CheckBox, Label, Picker, column, row
from reader_app.ui.theme import Space, TextSize

__all__ = ["KnobLine", "Line"]

BESIDE = 0.55  # of the line, the most that a control takes beside its words


class Line(QWidget):
    """Words, and a control beside them where there is room."""

    def __init__(self, kit: Kit, label: str, sentence: str, control: QWidget) -> None:
        super().__init__()
        self.control = control
        control.setAccessibleName(label)
        control.setAccessibleDescription(sentence)
        words = column(gap=2)
        words.addWidget(Label(kit.theme, label, weight=QFont.Weight.Medium))
        self.sentence = Label(kit.theme, sentence, TextSize.CAPTION, tone="soft")
        self.sentence.setVisible(bool(sentence))
        words.addWidget(self.sentence)
        self._box = row(self, gap=Space.XL, margins=(0, Space.S, 0, Space.S))
        self._box.addLayout(words, 1)
        alignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        self._box.addWidget(control, 0, alignment)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wanted = min(self.control.sizeHint().width(), self.control.maximumWidth())
        narrow = wanted > event.size().width() * BESIDE
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() is not way:
            self._box.setDirection(way)
            self._box.setSpacing(Space.S if narrow else Space.XL)
        super().resizeEvent(event)


class KnobLine(Line):
    """Shows what holds for one publication or several; `chosen`: the reader's wish for all of
    them."""

    chosen = Signal(str, object)

    def __init__(self, kit: Kit, knob: Knob) -> None:
        self.knob = knob
        self._values: list[object] = []
        if knob.choices:
            picker = Picker(kit.theme)
            picker.setPlaceholderText(said("Different"))
            for value, words in knob.choices:
                self._values.append(value)
                picker.addItem(said(words))
            control: Picker | CheckBox = picker
        else:
            control = CheckBox(kit.theme)
        super().__init__(kit, said(knob.label), said(knob.sentence), control)
        if isinstance(control, Picker):
            control.activated.connect(lambda n: self.chosen.emit(knob.name, self._values[n]))
        else:
            control.clicked.connect(self._click)

    def show_values(self, values: Collection[object]) -> None:
        """What holds, of each publication."""
        different = len(set(values)) > 1
        one = next(iter(values), None)
        if isinstance(self.control, Picker):
            if not different and one not in self._values:
                self._values.append(one)
                self.control.addItem(self.knob.other(one))  # type: ignore[arg-type]
            self.control.setCurrentIndex(-1 if different else self._values.index(one))
        elif isinstance(self.control, CheckBox):
            states = Qt.CheckState.Checked if one else Qt.CheckState.Unchecked
            self.control.setCheckState(Qt.CheckState.PartiallyChecked if different else states)
            self.control.setTristate(different)

    def _click(self) -> None:
        assert isinstance(self.control, CheckBox)
        self.control.setTristate(False)
        self.chosen.emit(self.knob.name, self.control.isChecked())
