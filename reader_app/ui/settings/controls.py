"""What a setting is chosen with. Each shows a value when told, and says when the reader chose."""

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QWidget

from reader_app.domain import said
from reader_app.ui.kit import Kit
from reader_app.ui.parts import CheckBox, Picker, Stepper, push_button
from reader_app.ui.settings.table import Flip, Number, Pick, Press, Row, Switch

__all__ = ["Control"]

CLOSE = 1e-6  # numbers nearer than this are one


class Control(QObject):
    """`chosen`: the reader's wish; a button only acts. `widget` has the focus, `shell` is laid
    out."""

    chosen = Signal(object)

    def __init__(self, kit: Kit, row: Row, present: object, parent: QObject) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        shell: Stepper | None = None
        match row.control:
            case Switch() | Flip():
                self.widget: QWidget = self._switch(kit)
            case Pick() as pick:
                self.widget = self._pick(kit, pick, present)
            case Number() as number:
                shell = self._number(number)
                self.widget = shell.spin
            case Press() as press:
                self.widget = push_button(said(press.text))
        self.shell = shell or self.widget
        self.widget.setAccessibleName(said(row.label))
        self.widget.setAccessibleDescription(said(row.sentence))

    def show(self, value: object) -> None:
        """The present value, without telling anybody."""
        was = self.widget.blockSignals(True)
        match self.widget:
            case QCheckBox() as box:
                box.setChecked(bool(value))
            case QComboBox() as box:
                box.setCurrentIndex(self._values.index(value) if value in self._values else -1)
            case QDoubleSpinBox() as box:
                if isinstance(value, int | float) and abs(box.value() - value) > CLOSE:
                    box.setValue(value)
        self.widget.blockSignals(was)

    # -- inside

    def _switch(self, kit: Kit) -> QCheckBox:
        box = CheckBox(kit.theme)
        box.toggled.connect(lambda on: self.chosen.emit(on))  # noqa: PLW0108 - bool to object
        return box

    def _pick(self, kit: Kit, pick: Pick, present: object) -> QComboBox:
        named = [(value, said(text)) for value, text in pick.choices]
        named += list(pick.more()) if pick.more is not None else []
        if present not in [value for value, _ in named]:
            named.append((present, pick.other(present)))
        box = Picker(kit.theme)
        for value, text in named:
            self._values.append(value)
            box.addItem(text)
        box.activated.connect(lambda number: self.chosen.emit(self._values[number]))
        return box

    def _number(self, number: Number) -> Stepper:
        stepper = Stepper()
        stepper.name(said("Less"), said("More"))
        box = stepper.spin
        whole = number.step >= 1
        box.setDecimals(0 if whole else 1)
        box.setRange(number.low, number.high)
        box.setSingleStep(number.step)
        before, after = said(number.form).split("{number}")
        box.setPrefix(before)
        box.setSuffix(after)
        box.setLocale(QLocale())
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda v: self.chosen.emit(round(v) if whole else round(v, 2)))
        return stepper
